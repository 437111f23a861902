use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        custom_attributes: { plan: String(mutable) },
        clients: { web: { disable_oauth, write_attributes: [email, "plan"] } },
    }
}

fn main() {}
