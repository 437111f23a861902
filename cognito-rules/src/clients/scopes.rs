//! Rules about scopes that are written as strings, compared with the resource servers of the declaration.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{is_dynamic, known, listed, quoted};
use cognito_model::{
    Client, Entry, Intrinsic, Items, List, OAuthScope, ResourceServer, SettingPath, StandardScope, UserPool, Value,
};

rules! {
    /// A string that is neither one of Cognito's own scopes nor a scope of a resource server.
    error unknown_scope {
        guards: [OAuthSettings.scopes],
        reason: "a scope is one of Cognito's own five, or the identifier of a resource server, `/` and its scope; Cognito rejects others with `ScopeDoesNotExistException`",
        evidence: "aws/aws-cdk#10676; awsdocs/aws-cloudformation-user-guide#564",
        measured: [
            ("thantos", "2020-01", "awsdocs/aws-cloudformation-user-guide#564"),
            ("AlexZeitler", "2020-10", "aws/aws-cdk#10676"),
        ],
        bad: r#"clients: { web: { oauth: { scopes: ["get-orders"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { get: "Read orders" } } },
clients: { web: { oauth: { scopes: [orders::get], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(unknown)],
    }

    /// A string that names a scope that its resource server does not have.
    error scope_not_in_server {
        guards: [OAuthSettings.scopes],
        reason: "Cognito creates the resource server with the declared scopes, and a client cannot request any other",
        evidence: "aws/aws-cdk#10676; API CreateUserPoolClient, ScopeDoesNotExistException",
        bad: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/raed"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_scope_not_in_server)],
    }

    /// A string that names a scope of an undeclared resource server.
    ///
    /// A new pool has only the resource servers of its template. Silence the rule with `#[allow(..)]` if the template that
    /// you merge this one into has the resource server, or if an older pool has the resource server from elsewhere.
    error scope_server_not_declared {
        guards: [OAuthSettings.scopes],
        reason: "a client can only be created after the resource servers whose scopes it requests",
        evidence: "aws/aws-cdk#10676; badmintoncryer/cdk-preflight 1.9.1",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-oauth-scopes-unknown")],
        bad: r#"clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_scope_server_not_declared)],
    }
}

fn unknown(text: &str, node: &Node<'_>) -> Option<Finding> {
    // The rules about limits report strings that cannot be scopes, even if they are silenced here.
    if text.contains('/') || !is_foreign(text) || !node.row.accepts_text(text) {
        return None;
    }
    let (fact, help) = is_unknown(text);
    let declared = text.split_once("::").filter(|(server, scope)| {
        let server = node.pool.resource_servers.named(server);
        server.is_some_and(|server| server.value.scopes.iter().flatten().any(|it| it.name == *scope))
    });
    let help = match declared {
        Some(_) => Help::from(format!("write `{text}` without quotes")).edit(Edit::Replace(text.to_owned())),
        None => help,
    };
    Some(Finding::new(fact, help))
}

fn is_unknown(text: &str) -> (String, Help) {
    let alike = StandardScope::ALL.iter().find(|known| {
        known.scope().eq_ignore_ascii_case(text) || (text == "admin" && **known == StandardScope::CognitoAdmin)
    });
    let written = alike.map(|alike| match alike {
        StandardScope::CognitoAdmin => "cognito_admin",
        other => other.scope(),
    });
    let help = match written {
        Some(written) => Help::from(format!("write `{written}`")).edit(Edit::Replace(written.to_owned())),
        None => Help::from(
            "write `server::..` with a scope of a server in `resource_servers`, or one of `phone`, `email`, `openid`, `profile` and `cognito_admin`",
        ),
    };
    (format!("there is no scope {}", quoted(text)), help)
}

/// Whether a string is known before the deployment and is not one of Cognito's own scopes.
fn is_foreign(text: &str) -> bool {
    !is_dynamic(text) && StandardScope::ALL.iter().all(|known| known.scope() != text)
}

/// A scope that is a string, known before the deployment.
struct ScopeString<'p> {
    path: SettingPath,
    client: &'p Entry<Client>,
    text: String,
    /// Whether it is a branch of `Fn::If`, and only a part of what is at the path.
    is_branch: bool,
}

impl ScopeString<'_> {
    fn finding(&self, fact: String, help: impl Into<Help>) -> Finding {
        let finding = Finding::at(self.path.clone(), fact, help);
        match self.is_branch {
            true => finding.at_part(&self.text),
            false => finding,
        }
    }

    /// The identifier of a resource server, and the name of a scope. Identifiers can have slashes, names of scopes cannot.
    fn of_server(&self) -> Option<(&str, &str)> {
        self.text.rsplit_once('/')
    }
}

/// The strings among the scopes of all clients that are not Cognito's own scopes.
fn foreign<'p>(pool: &'p UserPool, report: &Report) -> Vec<ScopeString<'p>> {
    let intrinsics = report.intrinsics();
    let mut found = Vec::new();
    for (path, client) in clients(pool) {
        let path = path.field("oauth").field("scopes");
        let mut add = |path: SettingPath, text: &str, is_branch| {
            if is_foreign(text) {
                let text = text.to_owned();
                found.push(ScopeString { path, client, text, is_branch });
            }
        };
        let scopes = client.value.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
        for (index, scope) in scopes.and_then(Items::list).unwrap_or_default().iter().enumerate() {
            if let OAuthScope::Custom(text) = scope {
                text.literal().into_iter().for_each(|text| add(path.index(index), text, false));
            }
        }
        for written in intrinsics.iter().filter(|written| path.contains(&written.path)) {
            let Intrinsic::If(_, branches) = &written.intrinsic else { continue };
            for branch in branches {
                let items = match branch {
                    Value::List(items) => items.as_slice(),
                    one => std::slice::from_ref(one),
                };
                for item in items {
                    if let Value::Text(text) = item {
                        add(written.path.clone(), text, true);
                    }
                }
            }
        }
    }
    found
}

/// The resource servers by identifier, if it is known before the deployment. If several have the same identifier, the first one
/// counts.
fn servers(pool: &UserPool) -> ByName<&Entry<ResourceServer>> {
    let mut servers = ByName::new();
    for server in &pool.resource_servers {
        if let Some(identifier) = known(&server.value.identifier) {
            servers.insert(identifier, server);
        }
    }
    servers
}

fn check_scope_not_in_server(pool: &UserPool, report: &mut Report) {
    let servers = servers(pool);
    let mut there_are = ByName::new();
    for server in &pool.resource_servers {
        for scope in server.value.scopes.iter().flatten() {
            there_are.insert(&format!("{}/{}", server.name, scope.name), ());
        }
    }
    for written in foreign(pool, report) {
        let Some((identifier, scope)) = written.of_server() else {
            continue;
        };
        let Some(server) = servers.get(identifier) else {
            continue;
        };
        if there_are.contains(&format!("{}/{scope}", server.name)) {
            continue;
        }
        let scopes = server.value.scopes.as_ref().unwrap_or(&List::EMPTY);
        let declared = setting(&["resource_servers"]).key(&server.name);
        let help = if scopes.is_empty() {
            format!("declare it in `{declared}.scopes`")
        } else {
            let all = scopes.iter().map(|scope| format!("{:?}", format!("{identifier}/{}", scope.name)));
            format!(
                "declare it in `{declared}.scopes`, or write one of its scopes: {}",
                listed(all)
            )
        };
        report.push(
            written
                .finding(
                    format!(
                        "the resource server {} has no scope {}",
                        quoted_name(&server.name),
                        quoted(scope)
                    ),
                    help,
                )
                .about(declared.field("identifier"))
            .about(declared.field("scopes"))
            .about(declared),
        );
    }
}

fn check_scope_server_not_declared(pool: &UserPool, report: &mut Report) {
    let servers = servers(pool);
    // An identifier that only CloudFormation knows can match, and the resource servers of an imported pool are not known.
    let is_unknown = |server: &Entry<ResourceServer>| known(&server.value.identifier).is_none();
    if pool.import.is_some() || pool.resource_servers.iter().any(is_unknown) {
        return;
    }
    for written in foreign(pool, report) {
        let Some((identifier, _)) = written.of_server() else {
            continue;
        };
        // The client can wait for a resource server that is added to the template.
        let is_awaited = || written.client.value.overrides.iter().any(|it| it.name.starts_with("DependsOn"));
        if servers.contains(identifier) || is_awaited() {
            continue;
        }
        report.push(
            written.finding(
                format!("no resource server in this declaration has the identifier {}", quoted(identifier)),
                "declare it in `resource_servers`, or silence the rule with `#[allow(scope_server_not_declared)]` if the pool already has the resource server",
            )
            .about(setting(&["resource_servers"])),
        );
    }
}
