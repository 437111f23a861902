//! Whole declarations as users write them. Clippy finds nothing in them, even with all lints enabled.

#![deny(clippy::pedantic, clippy::nursery)]

use cognito_dsl::user_pool;
use cognito_model::UserPool;

// The example in the language reference, verbatim.
user_pool! {
    /// Everyone who signs in to the Awesome App.
    pub mod customers {
        user_pool_name: "myawesomeapp-userpool",
        feature_plan: Plus,
        self_sign_up_enabled, // a bool on its own is `true`
        sign_in_aliases: { username, email, preferred_username },
        sign_in_case_sensitive: false,
        auto_verify: { email, phone },
        keep_original: { email, phone },

        user_verification: {
            email_style: Code, // an enum variant by its bare name
            email_subject: "Verify your email for our awesome app!",
            email_body: "Thanks for signing up! Your verification code is {####}",
            sms_message: "Your verification code is {####}",
        },
        user_invitation: {
            email_subject: "Invite to join our awesome app!",
            email_body: "Hello {username}, your temporary password is {####}",
            sms_message: "Hello {username}, your temporary password is {####}",
        },

        standard_attributes: { fullname: { required }, email: { required }, birthdate: { mutable: false } },
        custom_attributes: { // a map: you choose the names
            myappid: String(5..=15),
            callingcode: Number(1..=3, mutable),
            isEmployee: Boolean(mutable),
            joinedOn: DateTime,
            "google-id": String(..=64, mutable), // a name that is not an identifier is a string
        },

        mfa: Required,
        mfa_second_factor: { sms, otp },
        mfa_message: "Your code is {####}",
        password_policy: {
            min_length: 12,
            require_lowercase,
            require_uppercase,
            require_digits,
            require_symbols,
            temp_password_validity: days(3),
            password_history_size: 5,
        },
        account_recovery: EmailOnly,
        standard_threat_protection_mode: FullFunction,

        email: Ses { // a variant with fields
            from_email: "noreply@myawesomeapp.com",
            from_name: "Awesome App",
            reply_to: "support@myawesomeapp.com",
            ses_region: "us-east-1",
            ses_verified_domain: "myawesomeapp.com",
        },
        device_tracking: { challenge_required_on_new_device, device_only_remembered_on_user_prompt },
        deletion_protection,
        removal_policy: Retain,
        tags: { team: "identity", "cost-center": "1234" },

        external: { // resources that live elsewhere in the same template
            auth_challenge_fn: AWS::Lambda::Function,
            pre_token_fn: AWS::Lambda::Function,
            signup_role: AWS::IAM::Role,
        },
        parameters: { google_secret: String { no_echo, description: "Google OAuth client secret" } },

        lambda_triggers: {
            create_auth_challenge: auth_challenge_fn, // a name gives what the setting needs: here the ARN
            pre_token_generation_config: { function: pre_token_fn, version: V2_0 },
        },

        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access", "*": "Full access" } } },
        identity_providers: {
            google: Google {
                client_id: "google-client-id",
                client_secret: google_secret,
                scopes: ["profile", "email"],
                attribute_mapping: { email: GoogleEmail, fullname: "name", custom: { "google-id": "sub" } },
            },
        },
        clients: {
            /// The web application's server side.
            web: {
                generate_secret,
                auth_flows: { user_srp, user_password },
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, email, users::read], // names are resolved: a typo is a compile error
                    callback_urls: ["https://my-app-domain.com/welcome"],
                    logout_urls: ["https://my-app-domain.com/signin"],
                },
                supported_identity_providers: [google, Cognito],
                access_token_validity: minutes(60),
                refresh_token_validity: days(30),
                prevent_user_existence_errors,
                read_attributes: [fullname, email, email_verified, custom::myappid, custom["google-id"]],
                write_attributes: [
                    fullname,
                    email,
                    birthdate,
                    custom::myappid,
                    custom::callingcode,
                    custom["google-id"],
                ],
            },
        },
        domains: {
            login: Prefix { domain_prefix: "my-awesome-app" },
            branded: Custom {
                domain_name: "user.myapp.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22",
            },
        },
        groups: { admins: { description: "Can do everything", precedence: 1 } },
        grants: [{ role: signup_role, actions: [AdminCreateUser, AdminDeleteUser] }],
        outputs: {
            pool_id: UserPoolId,
            login_url: SignInUrl { domain: login, client: web, redirect_uri: "https://my-app-domain.com/welcome" },
            web_client: { value: ClientId(web), export_name: "web-client-id" },
        },
    }
}

user_pool! {
    /// The smallest possible pool.
    pub mod bare {}
}

user_pool! {
    /// A pool with best practices for every setting.
    pub mod recommended {
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        clients: {
            // This pool's domain is in another declaration.
            #[allow(oauth_without_domain)]
            web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended },
            jobs: { disable_oauth, ..Recommended },
        },
        ..Recommended
    }
}

/// A declaration by its name.
pub type NamedDeclaration = (&'static str, fn() -> UserPool);

/// Every declaration of this file.
pub const ALL: &[NamedDeclaration] = &[
    ("customers", || customers::POOL),
    ("bare", || bare::POOL),
    ("recommended", || recommended::POOL),
];
