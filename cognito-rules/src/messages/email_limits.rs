//! Rules about what the configuration of emails takes.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{characters, known, quoted};
use cognito_model::schema::class::Class;
use cognito_model::template::email::address_to_ascii;
use cognito_model::{UserPool, UserPoolEmail};

/// The longest ARN.
const LONGEST_ARN: usize = 2048;

rules! {
    /// An address for answers that is none.
    error reply_to_format {
        guards: [CognitoEmail.reply_to, SesEmail.reply_to],
        reason: "an address has something before its `@` and behind it, and no spaces",
        evidence: "API CreateUserPool, EmailAddressType; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Cognito("support")"#,
        good: r#"email: Cognito("support@example.com")"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The name of a configuration set that is empty or too long.
    error configuration_set_length {
        guards: [SesEmail.configuration_set_name],
        reason: "the name of a configuration set of SES has 1 to 64 characters",
        evidence: "API CreateUserPool, SESConfigurationSet; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "" }"#,
        good: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign-in" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The name of a configuration set with characters that it cannot have.
    error configuration_set_characters {
        guards: [SesEmail.configuration_set_name],
        reason: "the name of a configuration set of SES has ASCII letters, digits, `_` and `-`",
        evidence: "API CreateUserPool, SESConfigurationSet; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign in" }"#,
        good: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign-in" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// An identity or a region of SES that makes no ARN.
    error ses_identity_arn {
        guards: [SesEmail.from_email, SesEmail.ses_region, SesEmail.ses_verified_domain],
        reason: "the region, and the domain or the address, become parts of the ARN of the identity, which has at most 2048 characters",
        evidence: "API CreateUserPool, ArnType; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "Shop <shop@example.com>", ses_region: "us-east-1" }"#,
        good: r#"email: Ses { from_email: "shop@example.com", from_name: "Shop", ses_region: "us-east-1" }"#,
        check: [Pool(check_ses_identity_arn)],
    }
}

fn check_ses_identity_arn(pool: &UserPool, report: &mut Report) {
    let Some(UserPoolEmail::Ses(email)) = &pool.email else {
        return;
    };
    // An empty domain is none, as with the CDK.
    let domain = email.ses_verified_domain.as_ref();
    let domain = domain.filter(|domain| domain.literal() != Some(""));
    let identity = match domain {
        Some(domain) => ("ses_verified_domain", Some(domain)),
        None => ("from_email", Some(&email.from_email)),
    };
    for (name, text) in [identity, ("ses_region", email.ses_region.as_ref())] {
        let path = setting(&["email", name]);
        let Some(text) = text.and_then(known) else {
            continue;
        };
        let wrong = address_to_ascii(text).chars().find(|&c| !Class::ArnPart.has(c.into()));
        let Some(wrong) = wrong else {
            continue;
        };
        let fact = format!("`{name}` is {}, with `{wrong:?}` in it", quoted(text));
        let help = match name {
            "from_email" => "write the address alone, and the name of the sender as `from_name`".to_owned(),
            _ => format!("write {}", Class::ArnPart.description()),
        };
        report.push(Finding::at(path, fact, help));
    }
    // With the shortest partition and no region: what only CloudFormation knows may be longer, but not shorter.
    let region = email.ses_region.as_ref().and_then(known).unwrap_or_default();
    let (name, Some(identity)) = (identity.0, identity.1.and_then(known)) else {
        return;
    };
    let path = setting(&["email", name]);
    let arn = format!(
        "arn:aws:ses:{region}:123456789012:identity/{}",
        address_to_ascii(identity)
    );
    if arn.len() > LONGEST_ARN {
        let fact = format!(
            "the ARN of the identity has {}, which is more than {LONGEST_ARN}",
            characters(arn.len())
        );
        let help = "write a domain that the address belongs to as `ses_verified_domain`";
        report.push(Finding::at(path, fact, help));
    }
}
