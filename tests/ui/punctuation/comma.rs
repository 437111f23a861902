use cognito_dsl::user_pool;

user_pool! {
    mod missing {
        mfa: Off deletion_protection,
    }
}

user_pool! {
    mod twice {
        mfa: Off,, deletion_protection,
    }
}

user_pool! {
    #[allow(provider_not_declared)]
    mod missing_in_a_list {
        clients: { web: { disable_oauth, supported_identity_providers: [Cognito Google] } },
    }
}

user_pool! {
    mod missing_between_lines {
        user_pool_name: "customers"
        self_sign_up_enabled
        mfa: Off
    }
}

fn main() {}
