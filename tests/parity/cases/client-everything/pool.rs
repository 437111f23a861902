//! A client with nearly every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { tenant: String(1..=36), level: Number(mutable) },
        standard_attributes: { email: { required } },
        clients: {
            web: {
                user_pool_client_name: "everything",
                generate_secret,
                auth_flows: { user_srp, custom },
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, email, cognito_admin],
                    callback_urls: ["https://app.example.com/in"],
                    logout_urls: ["https://app.example.com/out"],
                    default_redirect_uri: "https://app.example.com/in",
                },
                auth_session_validity: minutes(5),
                prevent_user_existence_errors,
                supported_identity_providers: [Cognito],
                id_token_validity: minutes(30),
                access_token_validity: minutes(20),
                refresh_token_validity: days(7),
                read_attributes: [email, email_verified, custom::tenant, custom::level],
                write_attributes: [email, custom::level],
                enable_token_revocation,
                enable_propagate_additional_user_context_data,
            },
        },
    }
}
