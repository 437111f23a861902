//! The expansion has no warnings, neither of the compiler nor of clippy, like hand-written code. Their strict lints are on here.

#![deny(
    clippy::pedantic,
    clippy::nursery,
    warnings,
    unused,
    nonstandard_style,
    rust_2018_idioms,
    let_underscore,
    unexpected_cfgs
)]
#![deny(
    elided_lifetimes_in_paths,
    meta_variable_misuse,
    missing_debug_implementations,
    missing_docs,
    single_use_lifetimes,
    trivial_casts,
    unreachable_pub,
    unsafe_code,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]

cognito_dsl::user_pool! {
    /// Everyone who signs in.
    ///
    /// - and a list, as Markdown has it
    pub mod customers {
        user_pool_name: const { "customers" },
        self_sign_up_enabled: const { true },
        sign_in_aliases: { email },
        custom_attributes: {
            isEmployee: Boolean(mutable),
            "google-id": String(mutable),
            level: Number,
            since: DateTime,
        },
        password_policy: { min_length: const { 6 + 6 } },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access", "*": "All" } } },
        external: { check: AWS::Lambda::Function, check_role: AWS::IAM::Role },
        parameters: { google_secret: String { no_echo } },
        lambda_triggers: { pre_sign_up: { function: check, role: check_role, actions: [ListUsers] } },
        identity_providers: {
            google: Google {
                client_id: const { "google-client-id" },
                client_secret: google_secret,
                attribute_mapping: { email: GoogleEmail, custom: { "google-id": "sub" } },
            },
            staff: Saml { metadata: Url("https://idp.example.com/metadata") },
            "old-partner": External("Partner"),
        },
        clients: {
            /// The server side of the site.
            web: { oauth: { scopes: [users::read, users["*"]], callback_urls: ["https://app.example.com"] } },
            old: { import: "1example23456789" },
        },
        domains: { login: Prefix("my-app"), elsewhere: { import: "auth.example.com" } },
        identity_pools: {
            visitors: {
                authentication_providers: { user_pools: [web] },
                role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }],
            },
        },
        grants: [{ role: "support", actions: [AdminGetUser] }],
        groups: { admins: {} },
        outputs: {
            pool_id: UserPoolId,
            login_url: SignInUrl { domain: login, client: web, redirect_uri: "https://app.example.com" },
        },
    }
}

cognito_dsl::user_pool! {
    /// A pool that exists already.
    #[cdk(stack = "Auth", path = "Partners")]
    pub mod partners {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        clients: {
            #[cdk(id = "App")]
            app: { disable_oauth },
        },
        domains: { login: Prefix("partners") },
        identity_providers: { staff: External("Staff") },
    }
}

cognito_dsl::user_pool! {
    /// Nobody refers to this one.
    mod staff {
        clients: { web: { disable_oauth } },
        groups: { admins: {} },
    }
}

cognito_dsl::user_pool! {
    /// Everyone who buys.
    pub mod buyers {
        custom_attributes: { plan: String(mutable) },
        clients: { web: { oauth: { callback_urls: ["https://shop.example.com/in"] }, ..Recommended } },
        domains: { login: Prefix("buyers-shop") },
        outputs: { pool_id: UserPoolId },
        stages: {
            /// For developers.
            dev: { mfa: Off, domains: { login: Prefix("buyers-shop-dev") } },
            prod: { deletion_protection, groups: { admins: {} } },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::{customers, partners};

    #[test]
    fn no_rule_has_a_finding() {
        for pool in [customers::POOL, partners::POOL] {
            assert_eq!(cognito_dsl::validate(&pool), []);
        }
    }
}
