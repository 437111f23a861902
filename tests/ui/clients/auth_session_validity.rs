use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { app: { disable_oauth, auth_session_validity: minutes(30) } },
        removal_policy: Destroy,
    }
}

fn main() {}
