use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { server: { disable_oauth, enable_propagate_additional_user_context_data } },
        removal_policy: Destroy,
    }
}

fn main() {}
