use cognito_dsl::user_pool;

user_pool! {
    /// Ten different mistakes, which get ten messages: none hides another, and none is reported twice.
    pub mod customers {
        user_pool_name: 5,
        feature_plan: Premium,
        sign_in_aliases: { preferred_username },
        pasword_policy: { min_length: 8 },
        mfa = Optional,
        mfa_second_factor: { sms, otp },
        email: Ses { from_email: "noreply@example.com" },
        deletion_protection; self_sign_up_enabled,
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, users::write],
                    callback_urls: ["https://app.example.com"],
                },
            },
            mobile: { disable_oauth, id_token_validity: hours(36) },
        },
        groups: { admins },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {
    // What was understood still exists, so the rest of the program has no further errors.
    let _ = (&customers::POOL, &customers::clients::WEB, customers::groups::ADMINS, customers::scopes::users::READ);
}
