//! Rules about the providers' names for the attributes of users.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{quoted, write_string};
use cognito_model::StandardAttributeName;

/// The claims of OpenID Connect Core 1.0, 5.1. Cognito's standard attributes have the same names.
fn claims() -> impl Iterator<Item = &'static str> {
    StandardAttributeName::ALL.iter().map(StandardAttributeName::cognito_name)
}

rules! {
    /// An OpenID Connect claim whose name has the wrong capital letters.
    // SAML attributes can have any name, and Facebook does not use OpenID Connect.
    warn mapped_claim_case {
        guards: [
            GoogleProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
        ],
        reason: "the names of claims are case-sensitive, and an attribute stays empty if its claim does not exist",
        evidence: "aws-samples/bedrock-chat#1117; OpenID Connect Core 1.0, 5.1",
        bad: r#"identity_providers: {
    okta: Oidc {
        client_id: "id",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        attribute_mapping: { email: "Email" },
    },
}"#,
        good: r#"identity_providers: {
    okta: Oidc {
        client_id: "id",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        attribute_mapping: { email: "email" },
    },
}"#,
        check: [Text(other_case)],
    }
}

fn other_case(claim: &str, _: &Node<'_>) -> Option<Finding> {
    let meant = claims().find(|known| known.eq_ignore_ascii_case(claim))?;
    if meant == claim {
        return None;
    }
    let fact = format!("{} is not an OpenID Connect claim, but `{meant:?}` is", quoted(claim));
    Some(Finding::new(fact, write_string(meant)))
}
