//! Rules about the addresses of emails.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::quoted;
use crate::grammar::email;
use cognito_model::schema::kind::{Field, Meaning};

rules! {
    /// A sender that is not an email address.
    error from_email_address {
        guards: [SesEmail.from_email],
        reason: "Cognito and SES send only from an email address",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-email-from-format",
        bad: r#"email: Ses { from_email: "noreply", ses_region: "us-east-1" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Text(check_from_email_address)],
    }

    /// A reply-to address that is not an email address.
    error reply_to_format {
        guards: [CognitoEmail.reply_to, SesEmail.reply_to],
        reason: "an email address has something before and after its `@`, and no spaces",
        evidence: "API CreateUserPool, EmailAddressType; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Cognito("support")"#,
        good: r#"email: Cognito("support@example.com")"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// An email address with non-ASCII characters before the `@`.
    error email_local_part_non_ascii {
        guards: [CognitoEmail.reply_to, SesEmail.from_email, SesEmail.reply_to],
        reason: "only the domain of an email address can use punycode; the part before the `@` must be ASCII",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Cognito { reply_to: "ü@example.com" }"#,
        good: r#"email: Cognito { reply_to: "support@münchen.example" }"#,
        check: [Limit(LimitKind::LocalPart)],
    }

    /// An email address that does not follow the grammar of email addresses.
    warn email_address_syntax {
        guards: every(is_email_address),
        after: [crate::declaration::spaces::identifier_spaces],
        reason: "an email address has a part before the `@` without spaces, and a domain after it",
        evidence: "RFC 5321, 4.1.2",
        bad: r#"email: Cognito { reply_to: "support@example..com" }"#,
        good: r#"email: Cognito { reply_to: "support@example.com" }"#,
        check: [Text(check_email_address_syntax)],
    }
}

fn check_from_email_address(address: &str, _: &Node<'_>) -> Option<Finding> {
    // Other rules report a name before the address, and a missing half.
    let is_address = email::split(address).is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty());
    (!is_address && !address.is_empty()).then(|| {
        Finding::new(
            format!("`from_email` is {}, which is not an email address", quoted(address)),
            "write an email address, as in `from_email: \"noreply@example.com\"`",
        )
    })
}

fn check_email_address_syntax(address: &str, node: &Node<'_>) -> Option<Finding> {
    let name = node.row.name;
    let fault = email::fault(address).filter(|_| !address.is_empty())?;
    let inside = address.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    let bare = inside.map_or(address, |(inside, _)| inside).trim();
    let help: Help = if bare == address || email::fault(bare).is_some() {
        format!("write one email address, as in `{name}: \"support@example.com\"`").into()
    } else if name == "from_email" && inside.is_some() {
        format!("write `{name}: {bare:?}`, and the name as `from_name`").into()
    } else {
        Help::from(format!("write `{name}: {bare:?}`")).edit(Edit::Replace(format!("{bare:?}")))
    };
    Some(Finding::new(format!("`{name}` is {}, {fault}", quoted(address)), help))
}

fn is_email_address(row: &Field) -> bool {
    row.means == Some(Meaning::EmailAddress)
}
