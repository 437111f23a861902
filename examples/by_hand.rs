//! Builds a pool without the macro, checks it, and puts it into a template that has other resources:
//! `cargo run --example by-hand`.
//!
//! This is for programs that learn only while they run what the pool is to be like. What `user_pool!` says while compiling,
//! `validate` says here.

use std::error::Error;

use cognito_dsl::model::{
    AccountRecovery, AuthFlows, Base, Client, Domain, Entry, Group, KnownOutput, Mfa, MfaSecondFactor, OAuthSettings,
    Output, OutputValue, PasswordPolicy, PrefixDomain, SignInAliases, Template, Text, UserPool,
};

/// What the stack has beside the pool.
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

/// A pool for the staff of one brand. A program would read this from where it keeps its brands.
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
