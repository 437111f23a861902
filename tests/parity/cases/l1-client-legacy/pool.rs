//! A client with the old names of flows, and with rotation off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[allow(
                permissive_client_defaults,
                implicit_grant,
                callback_url_placeholder,
                admin_scope,
                oauth_without_domain,
                user_existence_errors,
            )]
            app: { auth_flows: { legacy_admin_no_srp, legacy_user_password }, refresh_token_rotation: false },
        },
    }
}
