//! Rules about what a client needs for its grants: a secret, scopes, flows at all.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::listed;
use cognito_model::{
    Client, Entry, Items, OAuthFlows, OAuthScope, OAuthSettings, SettingPath, StandardScope, UserPool,
};

rules! {
    /// The client credentials grant for a client that has no credentials.
    error client_credentials_without_secret {
        guards: [Client.generate_secret, OAuthFlows.client_credentials],
        reason: "a client that signs in for itself does so with its secret",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlows; jobairkhan.com, 2019",
        bad: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { oauth: { flows: { client_credentials }, scopes: [users::read] } } }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [users::read] } } }"#,
        check: [Pool(check_client_credentials_without_secret)],
    }

    /// Scopes about people for a client that signs in for itself.
    error client_credentials_scopes {
        guards: [OAuthSettings.scopes, OAuthFlows.client_credentials],
        reason: "the scopes that Cognito knows itself are about people, and with this grant there is nobody but the client",
        evidence: "hashicorp/terraform-provider-aws#4984",
        bad: r#"clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [openid] } } }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [users::read] } } }"#,
        check: [Pool(check_client_credentials_scopes)],
    }

    /// A part in OAuth without a grant.
    error oauth_flows_empty {
        guards: [OAuthSettings.flows],
        reason: "a client with a part in OAuth has to have a grant",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient; jobairkhan.com, 2019",
        bad: "clients: { web: { oauth: { flows: {} } } }",
        good: "clients: { web: { disable_oauth } }",
        check: [Pool(check_oauth_flows_empty)],
    }

    /// A part in OAuth without a scope.
    error oauth_scopes_empty {
        guards: [OAuthSettings.scopes],
        reason: "a client with a part in OAuth has to have something to ask for",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient; jobairkhan.com, 2019",
        bad: r#"clients: { web: { oauth: { scopes: [], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { scopes: [openid], callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_oauth_scopes_empty)],
    }
}

fn check_client_credentials_without_secret(pool: &UserPool, report: &mut Report) {
    for (path, client, _) in machines(pool) {
        if client.generate_secret == Some(true) {
            continue;
        }
        let flows = path.field("oauth").field("flows");
        report.push(
            Finding::at(
                flows.field("client_credentials"),
                format!(
                    "`client_credentials` needs a client with a secret, and {} has none",
                    quoted_name(&client.name)
                ),
                "write `generate_secret` in the client",
            )
            .at_key()
            .about(path.field("generate_secret"))
            .about_all(flows_for_people(&flows)),
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
            // What the CDK and `..Recommended` have by default is all about people.
            None => Finding::at(
                oauth_path.field("flows").field("client_credentials"),
                format!(
                    "the client {} has `client_credentials` without scopes of a resource server",
                    quoted_name(&client.name)
                ),
                "write `scopes: [server::scope]` with a scope of `resource_servers`",
            )
            .at_key(),
            Some((index, _)) => {
                let known: Vec<&str> = known.iter().map(|(_, scope)| *scope).collect();
                let are = if known.len() == 1 { "does" } else { "do" };
                Finding::at(
                    place.index(*index),
                    format!("{} {are} not go with `client_credentials`", listed(&known)),
                    "write scopes of `resource_servers` alone, as in `scopes: [server::scope]`",
                )
            }
        };
        report.push(
            violation
                .about(place)
                .about_all(flows_for_people(&oauth_path.field("flows"))),
        );
    }
}

/// A scope that Cognito knows itself, as a declaration calls it.
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

fn check_oauth_flows_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let flows = client.oauth.as_ref().and_then(|oauth| oauth.flows.as_ref());
        if client.disable_oauth == Some(true) || flows != Some(&OAuthFlows::DEFAULT) {
            continue;
        }
        let flows = path.field("oauth").field("flows");
        report.push(
            Finding::at(
                flows.clone(),
                format!("`flows` of the client {} has no flow", quoted_name(&client.name)),
                "write `flows: { authorization_code_grant }`, or `disable_oauth` in the place of `oauth`",
            )
            .at_key()
            .about(flows.field("client_credentials"))
            .about_all(flows_for_people(&flows))
            .about(path.field("disable_oauth")),
        );
    }
}

fn check_oauth_scopes_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let scopes = client.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
        let is_empty = scopes.and_then(Items::list).is_some_and(<[_]>::is_empty);
        if client.disable_oauth == Some(true) || !is_empty {
            continue;
        }
        report.push(
            Finding::at(
                path.field("oauth").field("scopes"),
                format!("`scopes` of the client {} is empty", quoted_name(&client.name)),
                "write `scopes: [openid]` with what the client asks for, or `disable_oauth` in the place of `oauth`",
            )
            .about(path.field("disable_oauth")),
        );
    }
}

/// The clients that sign in for themselves alone. Beside a grant for people, that is another rule's.
fn machines(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Client>, &OAuthSettings)> {
    clients(pool).filter_map(|(path, client)| {
        let oauth = client.oauth.as_ref().filter(|_| is_machine(client))?;
        Some((path, client, oauth))
    })
}

/// Whether a client signs in for itself alone.
pub(crate) fn is_machine(client: &Client) -> bool {
    let oauth = client.oauth.as_ref().filter(|_| client.disable_oauth != Some(true));
    oauth
        .and_then(|oauth| oauth.flows.as_ref())
        .is_some_and(|flows| flows.client_credentials && !flows.authorization_code_grant && !flows.implicit_code_grant)
}

/// The places of the grants for people, each of which can be a constant of the program.
fn flows_for_people(flows: &SettingPath) -> [SettingPath; 2] {
    ["authorization_code_grant", "implicit_code_grant"].map(|name| flows.field(name))
}
