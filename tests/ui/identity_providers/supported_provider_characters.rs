use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_providers: { okta: External("Okta\n") },
    }
}

fn main() {}
