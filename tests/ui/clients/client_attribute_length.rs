use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { disable_oauth, read_attributes: [email, ""] } },
    }
}

fn main() {}
