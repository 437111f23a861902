//! Users sign in with a passkey or with a code by email, and only those who want a password have one:
//! `cargo run --example passwordless`.
//!
//! This needs managed login, because the hosted UI (classic) asks only for a password. Managed login needs a style for each
//! client, which `..Recommended` adds to the template.
//!
//! In Cognito, the password is always one of the first factors. Your application chooses what users see first, with
//! `PREFERRED_CHALLENGE` in `InitiateAuth`.

use std::error::Error;

use cognito_dsl::model::Template;
use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who has a membership card.
    pub mod members {
        feature_plan: Essentials, // the Lite plan has passwords only
        self_sign_up_enabled,
        sign_in_aliases: { email },
        sign_in_policy: { allowed_first_auth_factors: { password, email_otp, passkey } },
        // Passkeys belong to this domain and everything below it, so they still work if managed login moves to another
        // subdomain.
        passkey_relying_party_id: "example.com",
        passkey_user_verification: Required,

        parameters: {
            certificate: String { description: "The ARN of the certificate for login.example.com, in us-east-1" },
        },
        // Cognito's own sender allows only a few codes per day; SES sends as many as you need.
        email: Ses {
            from_email: "no-reply@example.com",
            from_name: "Example Members",
            ses_region: "eu-west-1",
            ses_verified_domain: "example.com",
        },
        clients: {
            app: {
                auth_flows: { user }, // the choice of factors
                oauth: {
                    scopes: [openid, email],
                    callback_urls: ["https://members.example.com/signed-in"],
                    logout_urls: ["https://members.example.com"],
                },
                // Time to find the code in the inbox.
                auth_session_validity: minutes(10),
                ..Recommended
            },
        },
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: certificate,
                managed_login_version: NewerManagedLogin,
            },
        },
        outputs: {
            pool_id: UserPoolId,
            app_id: ClientId(app),
            alias_target: { value: CloudFrontEndpoint(login), description: "What login.example.com has to point to" },
        },
        ..Recommended
    }
}

const _: () = assert!(members::POOL.allows_passkeys());

/// The pool, with Cognito's own style for its client, which `..Recommended` adds.
pub fn template() -> Result<Template, Box<dyn Error>> {
    Ok(members::POOL.template())
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", template()?.to_json_pretty());
    Ok(())
}
