use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { app: { disable_oauth, access_token_validity: hours(8), refresh_token_validity: hours(4) } },
        removal_policy: Destroy,
    }
}

fn main() {}
