//! Rules about resource servers: identifiers, names, and scopes with their descriptions.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::{known, length, quoted};
use cognito_model::schema::class::Class;
use cognito_model::schema::limit::utf16_length;
use cognito_model::{Entry, ResourceServer, SettingPath, UserPool};

/// A hundred scopes.
macro_rules! scopes {
    ($($tens:literal)*) => {
        concat!($(
            $tens, "0: \"See\", ", $tens, "1: \"See\", ", $tens, "2: \"See\", ", $tens, "3: \"See\", ", $tens, "4: \"See\", ",
            $tens, "5: \"See\", ", $tens, "6: \"See\", ", $tens, "7: \"See\", ", $tens, "8: \"See\", ", $tens, "9: \"See\", ",
        )*)
    };
}

/// The longest name of a scope.
const LONGEST_NAME: usize = 256;

rules! {
    /// The identifier of a resource server that is empty or too long.
    error resource_server_identifier_length {
        guards: [ResourceServer.identifier],
        reason: "a resource server has an identifier of 1 to 256 characters",
        evidence: "API CreateResourceServer, ResourceServerIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Identifier",
        bad: r#"resource_servers: { orders: { identifier: "" } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The identifier of a resource server with characters that it cannot have.
    error resource_server_identifier_characters {
        guards: [ResourceServer.identifier],
        reason: "scopes begin with the identifier, and are listed with spaces between them",
        evidence: "API CreateResourceServer, ResourceServerIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Identifier",
        bad: r#"resource_servers: { orders: { identifier: "the orders", user_pool_resource_server_name: "Orders" } }"#,
        good: r#"resource_servers: { orders: { identifier: "the-orders", user_pool_resource_server_name: "Orders" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The name of a resource server that is empty or too long.
    error resource_server_name_length {
        guards: [ResourceServer.user_pool_resource_server_name],
        reason: "a resource server has a name of 1 to 256 characters",
        evidence: "API CreateResourceServer, ResourceServerNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Name",
        bad: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "" } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The name of a resource server with characters that it cannot have.
    error resource_server_name_characters {
        guards: [ResourceServer.user_pool_resource_server_name],
        reason: "the name of a resource server has ASCII letters, digits, spaces and some punctuation",
        evidence: "API CreateResourceServer, ResourceServerNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Name",
        bad: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders & returns" } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders and returns" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// An identifier that cannot be the name of its resource server, and no other name.
    ///
    /// The CDK writes the identifier as the name too, also in examples with an address, so that it cannot be refused.
    warn resource_server_name_missing {
        guards: [ResourceServer.identifier, ResourceServer.user_pool_resource_server_name],
        after: [resource_server_identifier_length, resource_server_identifier_characters],
        reason: "the identifier is the name too where none is written, and a name has no `/` and `:` in it",
        evidence: "API CreateResourceServer, ResourceServerNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Name",
        bad: r#"resource_servers: { orders: { identifier: "https://orders.example.com" } }"#,
        good: r#"resource_servers: { orders: { identifier: "https://orders.example.com", user_pool_resource_server_name: "Orders" } }"#,
        check: [Pool(check_resource_server_name_missing)],
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
        check: [Pool(check_scope_name_length)],
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

    /// More scopes than a resource server has.
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

fn check_resource_server_name_missing(pool: &UserPool, report: &mut Report) {
    for server in &pool.resource_servers {
        let path = place(server);
        let Some(identifier) = known(&server.identifier) else {
            continue;
        };
        let wrong = identifier.chars().find(|&c| !Class::Name.has(c.into()));
        let Some(wrong) = wrong.filter(|_| server.user_pool_resource_server_name.is_none()) else {
            continue;
        };
        let identifier_path = path.field("identifier");
        report.push(
            Finding::at(
                identifier_path,
                format!("{} becomes the name too, with `{wrong:?}` in it", quoted(identifier)),
                format!(
                    "write `user_pool_resource_server_name: {:?}` beside it",
                    shown(&server.name)
                ),
            )
            .about(path.field("user_pool_resource_server_name")),
        );
    }
}

/// The name of an entry as a name that people read.
fn shown(name: &str) -> String {
    name.chars()
        .map(|c| if Class::Name.has(c.into()) && c != '_' { c } else { ' ' })
        .collect()
}

fn place(server: &Entry<ResourceServer>) -> SettingPath {
    setting(&["resource_servers"]).key(&server.name)
}

fn check_scope_name_length(pool: &UserPool, report: &mut Report) {
    for server in &pool.resource_servers {
        for scope in server
            .scopes
            .iter()
            .flatten()
            .filter(|scope| utf16_length(&scope.name) > LONGEST_NAME)
        {
            report.push(
                Finding::at(
                    place(server).field("scopes").key(&scope.name),
                    format!(
                        "the name of the scope has {}, which is more than {LONGEST_NAME}",
                        length(&scope.name)
                    ),
                    format!("write a name of 1 to {LONGEST_NAME} characters"),
                )
                .at_key(),
            );
        }
    }
}
