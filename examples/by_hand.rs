//! Builds a pool without the macro, checks it, and merges it into a template with other resources:
//! `cargo run --example by-hand`.
//!
//! Use this if the program knows only at run time what the pool should look like. `validate` then reports what `user_pool!`
//! reports at compile time.

use std::error::Error;

use cognito_dsl::model::{
    AccountRecovery, AuthFlows, Base, Client, Domain, Entry, Group, KnownOutput, Mfa, MfaSecondFactor, OAuthSettings,
    Output, OutputValue, PasswordPolicy, PrefixDomain, SignInAliases, Template, Text, UserPool,
};

/// The other resources of the stack.
const OTHER_RESOURCES: &str = r#"{
    "Description": "The sites of two brands, and who may sign in to them",
    "Resources": {
        "Uploads": {
            "Type": "AWS::S3::Bucket",
            "DeletionPolicy": "Retain",
            "UpdateReplacePolicy": "Retain"
        }
    }
}"#;

/// A pool for the staff of one brand. A real program would read the brands from its own storage.
fn staff_of(brand: &str, site: &str) -> UserPool {
    let web = Client {
        generate_secret: Some(true),
        auth_flows: Some(AuthFlows::DEFAULT),
        oauth: Some(OAuthSettings {
            callback_urls: Some([Text::from(format!("{site}/signed-in"))].into()),
            ..OAuthSettings::DEFAULT
        }),
        base: Base::Recommended,
        ..Client::DEFAULT
    };
    let domain = PrefixDomain {
        domain_prefix: format!("{brand}-staff").into(),
        ..PrefixDomain::DEFAULT
    };
    UserPool {
        name: format!("{brand}_staff").into(),
        sign_in_aliases: Some(SignInAliases {
            email: true,
            ..SignInAliases::DEFAULT
        }),
        mfa: Some(Mfa::Required),
        mfa_second_factor: Some(MfaSecondFactor {
            otp: true,
            ..MfaSecondFactor::DEFAULT
        }),
        password_policy: Some(PasswordPolicy {
            min_length: Some(14.into()),
            ..PasswordPolicy::DEFAULT
        }),
        account_recovery: Some(AccountRecovery::EmailOnly),
        clients: [Entry::new("web", web)].into(),
        domains: [Entry::new("login", Domain::Prefix(domain))].into(),
        groups: [Entry::new("editors", Group::DEFAULT)].into(),
        outputs: [Entry::new(
            "pool_id",
            Output::from(OutputValue::Known(KnownOutput::UserPoolId)),
        )]
        .into(),
        base: Base::Recommended,
        ..UserPool::DEFAULT
    }
}

/// The whole stack.
pub fn template() -> Result<Template, Box<dyn Error>> {
    let mut template = Template::from_json(OTHER_RESOURCES)?;
    for (brand, site) in [
        ("acme", "https://acme.example.com"),
        ("umbra", "https://umbra.example.com"),
    ] {
        let pool = staff_of(brand, site);
        let violations = cognito_dsl::validate(&pool);
        if let Some(first) = violations.into_iter().next() {
            return Err(first.into());
        }
        template = template.merge(pool.template())?;
    }
    Ok(template)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{}", template()?.to_json_pretty());
    Ok(())
}
