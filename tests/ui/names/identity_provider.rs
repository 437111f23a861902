use cognito_dsl::user_pool;

user_pool! {
    mod pool {
        clients: { web: { disable_oauth, supported_identity_providers: [Gogle, cognito] } },
    }
}

fn main() {}
