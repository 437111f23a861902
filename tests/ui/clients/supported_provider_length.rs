use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { disable_oauth, supported_identity_providers: [Cognito, ""] } },
    }
}

fn main() {}
