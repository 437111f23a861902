//! Rules about the identifiers and the names of resource servers.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::schema::class::Class;
use cognito_model::{Entry, ResourceServer, SettingPath, UserPool};

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

    /// The identifier of a resource server with characters that Cognito does not accept.
    error resource_server_identifier_characters {
        guards: [ResourceServer.identifier],
        reason: "scopes begin with the identifier, and spaces separate scopes",
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

    /// The name of a resource server with characters that Cognito does not accept.
    error resource_server_name_characters {
        guards: [ResourceServer.user_pool_resource_server_name],
        reason: "the name of a resource server has ASCII letters, digits, spaces and some punctuation",
        evidence: "API CreateResourceServer, ResourceServerNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Name",
        bad: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders & returns" } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders and returns" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A resource server without a name, whose identifier cannot be its name.
    ///
    /// The CDK uses the identifier as the name too, even in examples with a URL, so this is a warning.
    warn resource_server_name_missing {
        guards: [ResourceServer.identifier, ResourceServer.user_pool_resource_server_name],
        after: [resource_server_identifier_length, resource_server_identifier_characters],
        reason: "without a name, the template uses the identifier as the name, which cannot contain `/` or `:`",
        evidence: "API CreateResourceServer, ResourceServerNameType; CloudFormation schema of AWS::Cognito::UserPoolResourceServer, Name",
        bad: r#"resource_servers: { orders: { identifier: "https://orders.example.com" } }"#,
        good: r#"resource_servers: { orders: { identifier: "https://orders.example.com", user_pool_resource_server_name: "Orders" } }"#,
        check: [Pool(check_resource_server_name_missing)],
    }

    /// Two resource servers with the same identifier.
    error duplicate_resource_server {
        guards: [ResourceServer.identifier],
        reason: "a pool identifies its resource servers by their identifiers",
        evidence: "CloudFormation Validate 1.14, E3019; getmoto/moto, cognitoidp",
        bad: r#"resource_servers: { users: { identifier: "api" }, orders: { identifier: "api" } }"#,
        good: r#"resource_servers: { users: { identifier: "users" }, orders: { identifier: "orders" } }"#,
        check: [Pool(check_duplicate_resource_server)],
    }
}

fn check_resource_server_name_missing(pool: &UserPool, report: &mut Report) {
    for server in &pool.resource_servers {
        let identifier = known(&server.value.identifier).filter(|_| server.value.user_pool_resource_server_name.is_none());
        let wrong = |identifier: &str| identifier.chars().find(|&c| !Class::Name.has(c.into()));
        let Some((identifier, wrong)) = identifier.and_then(|it| Some((it, wrong(it)?))) else {
            continue;
        };
        report.push(
            Finding::at(
                place(server).field("identifier"),
                format!("{} is also used as the name, but contains `{wrong:?}`", quoted(identifier)),
                Help::from(format!(
                    "add `user_pool_resource_server_name: {:?}`",
                    shown(&server.name)
                ))
                .edit(Edit::Add(
                    place(server),
                    format!("user_pool_resource_server_name: {:?}", shown(&server.name)),
                )),
            )
            .about(place(server).field("user_pool_resource_server_name")),
        );
    }
}

/// The name of an entry, made readable.
fn shown(name: &str) -> String {
    name.chars()
        .map(|c| if Class::Name.has(c.into()) && c != '_' { c } else { ' ' })
        .collect()
}

fn check_duplicate_resource_server(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<&Entry<ResourceServer>> = ByName::new();
    for server in &pool.resource_servers {
        // A missing identifier has its own rule.
        let Some(identifier) = known(&server.value.identifier).filter(|identifier| !identifier.is_empty()) else {
            continue;
        };
        let earlier = *seen.get_or_insert(identifier, server);
        // Entries with the same name have their own rule too.
        if earlier.name == server.name {
            continue;
        }
        report.push(
            Finding::at(
                place(server).field("identifier"),
                format!(
                    "{} and {} both have the identifier {}",
                    quoted_name(&earlier.name),
                    quoted_name(&server.name),
                    quoted(identifier)
                ),
                "write another `identifier`, or move the scopes into one resource server",
            )
            .about(place(earlier).field("identifier")),
        );
    }
}

fn place(server: &Entry<ResourceServer>) -> SettingPath {
    setting(&["resource_servers"]).key(&server.name)
}
