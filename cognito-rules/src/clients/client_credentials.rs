//! Rules about the client credentials grant: what it excludes, and what it needs.

use crate::clients::secrets::with_secret;
use crate::clients::settings::{clients, flows_for_users, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{listed, chosen};
use cognito_model::{Client, Entry, Items, OAuthScope, OAuthSettings, SettingPath, StandardScope, UserPool};

rules! {
    /// The client credentials grant together with a grant for users.
    error client_credentials_with_other_flows {
        guards: [
            OAuthFlows.authorization_code_grant,
            OAuthFlows.implicit_code_grant,
            OAuthFlows.client_credentials,
        ],
        reason: "a client signs in either for itself or for users, never for both",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; aws/aws-sdk-js-v3#2650",
        bad: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: {
    app: {
        generate_secret,
        oauth: {
            flows: { client_credentials, authorization_code_grant },
            scopes: [users::read],
            callback_urls: ["https://app.example.com"],
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: {
    job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [users::read] } },
    app: {
        oauth: {
            flows: { authorization_code_grant },
            scopes: [users::read],
            callback_urls: ["https://app.example.com"],
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_client_credentials_with_other_flows)],
    }

    /// The client credentials grant for a client without a secret.
    error client_credentials_without_secret {
        guards: [Client.generate_secret, OAuthFlows.client_credentials],
        reason: "a client needs a secret to sign in for itself",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlows; jobairkhan.com, 2019",
        bad: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { oauth: { flows: { client_credentials }, scopes: [users::read] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [users::read] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_client_credentials_without_secret)],
    }

    /// User scopes for a client that signs in for itself.
    error client_credentials_scopes {
        guards: [OAuthSettings.scopes, OAuthFlows.client_credentials],
        reason: "Cognito's own scopes are about a user, and this grant has no user",
        evidence: "hashicorp/terraform-provider-aws#4984",
        bad: r#"clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [openid] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [users::read] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_client_credentials_scopes)],
    }
}

fn check_client_credentials_with_other_flows(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let flows = client.value.oauth.as_ref().and_then(|oauth| oauth.flows.as_ref());
        let Some(flows) = flows.filter(|flows| flows.client_credentials) else {
            continue;
        };
        let others = chosen(&[
            ("authorization_code_grant", flows.authorization_code_grant),
            ("implicit_code_grant", flows.implicit_code_grant),
        ]);
        if others.is_empty() {
            continue;
        }
        let path = path.field("oauth").field("flows");
        report.push(
            Finding::at(
                path.field("client_credentials"),
                format!("`client_credentials` is set together with {}", listed(others)),
                "move `client_credentials` to a separate client",
            )
            .at_key()
            .about(path.field("authorization_code_grant"))
            .about(path.field("implicit_code_grant")),
        );
    }
}

fn check_client_credentials_without_secret(pool: &UserPool, report: &mut Report) {
    for (path, client, _) in machines(pool) {
        if client.value.generate_secret == Some(true) {
            continue;
        }
        let flows = path.field("oauth").field("flows");
        report.push(
            Finding::at(
                flows.field("client_credentials"),
                format!(
                    "`client_credentials` needs a client with a secret, but {} has none",
                    quoted_name(&client.name)
                ),
                with_secret(&path, client, "write `generate_secret` in the client"),
            )
            .at_key()
            .about(path.field("generate_secret"))
            .about_all(flows_for_users(&flows)),
        );
    }
}

fn check_client_credentials_scopes(pool: &UserPool, report: &mut Report) {
    for (path, client, oauth) in machines(pool) {
        let Some(scopes) = oauth.scopes.as_ref().map_or(Some(&[][..]), Items::list) else {
            continue;
        };
        let known: Vec<(usize, &str)> = scopes
            .iter()
            .enumerate()
            .filter_map(|(index, scope)| standard(scope).map(|scope| (index, scope)))
            .collect();
        let oauth_path = path.field("oauth");
        let place = oauth_path.field("scopes");
        let violation = match known.first() {
            None if oauth.scopes.is_some() => continue,
            // The defaults of the CDK and of `..Recommended` are all user scopes.
            None => Finding::at(
                oauth_path.field("flows").field("client_credentials"),
                format!(
                    "the client {} has `client_credentials` without scopes of a resource server",
                    quoted_name(&client.name)
                ),
                "write `scopes: [server::..]` with a scope of a server in `resource_servers`",
            )
            .at_key(),
            Some((index, _)) => {
                let known: Vec<&str> = known.iter().map(|(_, scope)| *scope).collect();
                let are = if known.len() == 1 { "does" } else { "do" };
                Finding::at(
                    place.index(*index),
                    format!("{} {are} not work with `client_credentials`", listed(&known)),
                    "write only scopes of `resource_servers`, as in `scopes: [server::scope]`",
                )
            }
        };
        report.push(
            violation
                .about(place)
                .about_all(flows_for_users(&oauth_path.field("flows"))),
        );
    }
}

/// The name of one of Cognito's own scopes in a declaration.
pub(crate) fn standard(scope: &OAuthScope) -> Option<&'static str> {
    let known = match scope {
        OAuthScope::Standard(scope) => scope,
        OAuthScope::Custom(text) => {
            let text = text.literal()?;
            StandardScope::ALL.iter().find(|known| known.scope() == text)?
        }
        OAuthScope::ResourceServer(..) => return None,
    };
    Some(match known {
        StandardScope::CognitoAdmin => "cognito_admin",
        other => other.scope(),
    })
}

/// The machine-to-machine clients. Another rule reports the grant together with a grant for users.
fn machines(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Client>, &OAuthSettings)> {
    clients(pool).filter_map(|(path, client)| {
        let oauth = client.value.oauth.as_ref().filter(|_| is_machine(&client.value))?;
        Some((path, client, oauth))
    })
}

/// Whether a client only signs in for itself.
pub(crate) fn is_machine(client: &Client) -> bool {
    let oauth = client.oauth.as_ref().filter(|_| client.disable_oauth != Some(true));
    oauth
        .and_then(|oauth| oauth.flows.as_ref())
        .is_some_and(|flows| flows.client_credentials && !flows.authorization_code_grant && !flows.implicit_code_grant)
}
