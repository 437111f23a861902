use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth, auth_flows: { user_srp, refresh_token: false } } },
    }
}

fn main() {}
