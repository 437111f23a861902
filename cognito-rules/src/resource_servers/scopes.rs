//! Rules about the scopes of resource servers.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::{rules, ten};
use crate::engine::words::{length, quoted};
use cognito_model::schema::class::Class;
use cognito_model::schema::limit::utf16_length;

/// A hundred scopes.
macro_rules! scopes {
    ($($tens:literal)*) => {
        concat!($(
            $tens, "0: \"See\", ", $tens, "1: \"See\", ", $tens, "2: \"See\", ", $tens, "3: \"See\", ", $tens, "4: \"See\", ",
            $tens, "5: \"See\", ", $tens, "6: \"See\", ", $tens, "7: \"See\", ", $tens, "8: \"See\", ", $tens, "9: \"See\", ",
        )*)
    };
}

/// The maximum length of a scope's name.
const LONGEST_NAME: usize = 256;

rules! {
    /// A scope with a separator in its name.
    error scope_name_characters {
        guards: [ResourceServer.scopes],
        reason: "an access token lists scopes as `server/scope`, separated by spaces",
        evidence: "API CreateResourceServer, ResourceServerScopeType",
        bad: r#"resource_servers: { users: { identifier: "users", scopes: { "orders/read": "Read orders" } } }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { "orders.read": "Read orders" } } }"#,
        check: [Key(wrong_characters)],
    }

    /// The name of a scope that is too long.
    error scope_name_length {
        guards: [ResourceServer.scopes],
        reason: "the name of a scope has 1 to 256 characters",
        evidence: "API CreateResourceServer, ResourceServerScopeNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Scopes",
        bad: concat!(
            "resource_servers: { orders: { identifier: \"orders\", scopes: { \"",
            ten!(ten!("see")),
            "\": \"See orders\" } } }"
        ),
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } }"#,
        check: [Key(too_long)],
    }

    /// The description of a scope that is empty or too long.
    error scope_description_length {
        guards: [ResourceServer.scopes],
        reason: "the description of a scope has 1 to 256 characters",
        evidence: "API CreateResourceServer, ResourceServerScopeDescriptionType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Scopes",
        bad: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "" } } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// More scopes than a resource server can have.
    error server_scopes_count {
        guards: [ResourceServer.scopes],
        reason: "a resource server has at most 100 scopes",
        evidence: "API CreateResourceServer, ResourceServerScopeListType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Scopes",
        bad: concat!(
            "resource_servers: { orders: { identifier: \"orders\", scopes: { last: \"See\", ",
            scopes!("a" "b" "c" "d" "e" "f" "g" "h" "i" "j"),
            "} } }"
        ),
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } }"#,
        check: [Limit(LimitKind::Count)],
    }
}

fn wrong_characters(name: &str, _: &Node<'_>) -> Option<Finding> {
    let fact = match name.chars().find(|&c| !Class::ScopeName.has(c.into())) {
        Some(wrong) => format!("the name {} contains `{wrong:?}`", quoted(name)),
        None if name.is_empty() => "the name of the scope is empty".to_owned(),
        None => return None,
    };
    let help = "write ASCII letters, digits and punctuation, but no `/`, quotes or spaces, as in `\"orders.read\"`";
    Some(Finding::new(fact, help))
}

fn too_long(name: &str, _: &Node<'_>) -> Option<Finding> {
    if utf16_length(name) <= LONGEST_NAME {
        return None;
    }
    Some(Finding::new(
        format!(
            "the name of the scope has {}, which is more than {LONGEST_NAME}",
            length(name)
        ),
        format!("write a name of 1 to {LONGEST_NAME} characters"),
    ))
}
