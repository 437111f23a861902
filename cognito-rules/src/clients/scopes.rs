//! Rules about scopes that are written as texts, against the resource servers of the declaration.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, listed, quoted};
use cognito_model::{
    Client, Entry, List, Map, OAuthScope, OAuthSettings, ResourceServer, SettingPath, StandardScope, UserPool, Value,
};

/// Each scope that is written as a text and is none of Cognito's own, with its place and its client.
fn texts(pool: &UserPool) -> Vec<(SettingPath, &Entry<Client>, &str)> {
    let mut found = Vec::new();
    // What no scope can be is a limit's to say.
    let row = OAuthSettings::SECTION.row("scopes");
    for (path, client) in clients(pool) {
        let scopes = client.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
        for (index, scope) in scopes
            .and_then(|scopes| scopes.list())
            .into_iter()
            .flatten()
            .enumerate()
        {
            let OAuthScope::Custom(text) = scope else { continue };
            let Some(text) = known(text).filter(|text| !text.is_empty() && row.accepts_text(text)) else {
                continue;
            };
            if StandardScope::ALL.iter().all(|known| known.scope() != text) {
                found.push((path.field("oauth").field("scopes").index(index), client, text));
            }
        }
    }
    found
}

/// The declared resource server that a scope begins with, and what comes behind it. Names of scopes have no slash, and
/// identifiers may.
fn server<'a>(pool: &'a UserPool, text: &'a str) -> Option<(&'a Entry<ResourceServer>, &'a str)> {
    let (identifier, scope) = text.rsplit_once('/')?;
    let mut servers = pool.resource_servers.iter();
    Some((
        servers.find(|server| known(&server.identifier) == Some(identifier))?,
        scope,
    ))
}

rules! {
    /// A text that is neither a scope of Cognito nor one of a resource server.
    error unknown_scope {
        guards: [OAuthSettings.scopes],
        reason: "a scope is one of the five that Cognito knows, or a resource server, `/` and its scope; the service answers others with `ScopeDoesNotExistException`",
        evidence: "aws/aws-cdk#10676; awsdocs/aws-cloudformation-user-guide#564",
        bad: r#"clients: { web: { oauth: { scopes: ["get-orders"], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { get: "Read orders" } } },
clients: { web: { oauth: { scopes: [orders::get], callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_unknown_scope)],
    }

    /// A text that names a scope which the resource server of that identifier does not have.
    error scope_not_in_server {
        guards: [OAuthSettings.scopes],
        reason: "the resource server is created with the scopes that are declared, and a client can ask for no other",
        evidence: "aws/aws-cdk#10676; API CreateUserPoolClient, ScopeDoesNotExistException",
        bad: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/raed"], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_scope_not_in_server)],
    }

    /// A text that names a scope of a resource server which is not declared.
    ///
    /// It may have been registered elsewhere, which only the deployment can tell.
    warn scope_server_not_declared {
        guards: [OAuthSettings.scopes],
        reason: "a client can be created only after the resource servers whose scopes it asks for",
        evidence: "aws/aws-cdk#10676",
        bad: r#"clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_scope_server_not_declared)],
    }
}

fn check_unknown_scope(pool: &UserPool, report: &mut Report) {
    for (path, client, text) in texts(pool).into_iter().filter(|(_, _, text)| !text.contains('/')) {
        if is_overridden(&client.property_overrides, "AllowedOAuthScopes") {
            continue;
        }
        let alike = StandardScope::ALL.iter().find(|known| {
            known.scope().eq_ignore_ascii_case(text) || (text == "admin" && **known == StandardScope::CognitoAdmin)
        });
        let help = match alike {
            Some(StandardScope::CognitoAdmin) => "write `cognito_admin`".to_owned(),
            Some(alike) => format!("write `{}`", alike.scope()),
            None => "write `server::scope` with a scope of `resource_servers`, or one of `phone`, `email`, `openid`, `profile` and `cognito_admin`".to_owned(),
        };
        report.push(Finding::at(path, format!("there is no scope {}", quoted(text)), help));
    }
}

/// Whether a property, or something in it, is set by its path.
fn is_overridden(overrides: &Map<Value>, property: &str) -> bool {
    let mut names = overrides.iter().map(|it| it.name.split('.').next());
    names.any(|name| name == Some(property))
}

fn check_scope_not_in_server(pool: &UserPool, report: &mut Report) {
    for (path, client, text) in texts(pool) {
        let Some((server, scope)) = server(pool, text) else {
            continue;
        };
        // What an override makes of the scopes is not looked into.
        let of_server = ["Scopes", "Identifier"];
        let is_overridden = of_server
            .iter()
            .any(|name| is_overridden(&server.property_overrides, name))
            || server.overrides.iter().any(|it| it.name.starts_with("Properties"))
            || is_overridden(&client.property_overrides, "AllowedOAuthScopes");
        if is_overridden {
            continue;
        }
        let scopes = server.scopes.as_ref().unwrap_or(&List::EMPTY);
        if scopes.named(scope).is_some() {
            continue;
        }
        let declared = setting(&["resource_servers"]).key(&server.name);
        let help = if scopes.is_empty() {
            format!("declare it in `{declared}.scopes`")
        } else {
            let identifier = text.rsplit_once('/').map_or("", |(identifier, _)| identifier);
            let all = listed(
                scopes
                    .iter()
                    .map(|scope| format!("{:?}", format!("{identifier}/{}", scope.name))),
            );
            format!("declare it in `{declared}.scopes`, or write one of those that there are: {all}")
        };
        report.push(
            Finding::at(
                path,
                format!(
                    "the resource server {} has no scope {}",
                    quoted_name(&server.name),
                    quoted(scope)
                ),
                help,
            )
            .about(declared),
        );
    }
}

fn check_scope_server_not_declared(pool: &UserPool, report: &mut Report) {
    // An identifier that only CloudFormation knows might be it, and an imported pool has what it has.
    if pool.import.is_some()
        || pool
            .resource_servers
            .iter()
            .any(|server| known(&server.identifier).is_none())
    {
        return;
    }
    for (path, client, text) in texts(pool) {
        let Some((identifier, _)) = text.rsplit_once('/').filter(|_| server(pool, text).is_none()) else {
            continue;
        };
        // What is put into the template beside the client can be waited for.
        if client.overrides.iter().any(|it| it.name.starts_with("DependsOn")) {
            continue;
        }
        report.push(
            Finding::at(path,
                format!("no resource server of the declaration has the identifier {}", quoted(identifier)),
                "declare it in `resource_servers`, or silence this with `#[allow(scope_server_not_declared)]` if the pool has it already",
            )
            .about(setting(&["resource_servers"])),
        );
    }
}
