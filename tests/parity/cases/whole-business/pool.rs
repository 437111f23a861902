//! A pool for a business, with parts of every kind.

cognito_dsl::user_pool! {
    #[cdk(stack = "Prod/Auth", path = "Customers")]
    pub mod pool {
        user_pool_name: "business",
        feature_plan: Essentials,
        sign_in_aliases: { email },
        sign_in_case_sensitive: false,
        standard_attributes: { email: { required }, fullname: { required, mutable: false } },
        custom_attributes: { tenant: String(1..=36), seats: Number(1..=500, mutable) },
        mfa: Optional,
        mfa_second_factor: { otp },
        password_policy: { min_length: 14, require_digits, temp_password_validity: days(1), password_history_size: 10 },
        account_recovery: EmailOnly,
        email: Ses { from_email: "no-reply@example.com", from_name: "Example, Inc.", ses_region: "eu-west-1" },
        deletion_protection,
        tags: { owner: "identity" },
        resource_servers: { api: { identifier: "api", scopes: { read: "Read", write: "Write" } } },
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, email, api::read, api::write],
                    callback_urls: ["https://app.example.com/in"],
                },
                prevent_user_existence_errors,
                write_attributes: [email, fullname],
            },
            batch: { generate_secret, oauth: { flows: { client_credentials }, scopes: [api::write] } },
            cli: { disable_oauth, auth_flows: { user_srp } },
        },
        domains: { login: Prefix { domain_prefix: "example-business", managed_login_version: NewerManagedLogin } },
        groups: { admins: { group_name: "admins", precedence: 1 }, staff: { group_name: "staff", precedence: 2 } },
    }
}
