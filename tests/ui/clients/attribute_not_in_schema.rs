use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        custom_attributes: { plan: String(mutable) },
        clients: { web: { disable_oauth, write_attributes: [email, "custom:role"] } },
    }
}

fn main() {}
