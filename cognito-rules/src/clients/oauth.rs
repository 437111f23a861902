//! Rules about whether a client uses OAuth, with which grants, and with which scopes.

use crate::engine::words::chosen;
use crate::clients::client_credentials::client_credentials_with_other_flows;
use crate::clients::settings::{clients, flows_for_users, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::{Base, Client, OAuthFlows, SettingPath, UserPool};

rules! {
    /// OAuth settings in a client that does not use OAuth.
    error oauth_disabled {
        guards: [Client.disable_oauth, Client.oauth],
        reason: "a client without OAuth has no use for flows, scopes and URLs, and they would be dropped silently",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: r#"clients: { app: { disable_oauth, oauth: { callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { app: { oauth: { callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_oauth_disabled)],
    }

    /// A client that leaves all OAuth settings to the defaults.
    warn permissive_client_defaults {
        guards: [Client.oauth],
        reason: "by default a client gets both grants for users and five scopes, and redirects users to a page that is not yours",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { web: {} }",
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_permissive_client_defaults)],
    }

    /// A client that uses OAuth without a grant.
    error oauth_flows_empty {
        guards: [OAuthSettings.flows],
        after: [oauth_disabled],
        reason: "a client that uses OAuth needs a grant",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient; jobairkhan.com, 2019",
        bad: "clients: { web: { oauth: { flows: {} } } },\ndomains: { login: Prefix(\"my-app\") }",
        good: "clients: { web: { disable_oauth } }",
        check: [Pool(check_oauth_flows_empty)],
    }

    /// A client that uses OAuth without a scope.
    error oauth_scopes_empty {
        guards: [OAuthSettings.scopes],
        after: [oauth_disabled],
        reason: "a client that uses OAuth needs a scope",
        evidence: "API CreateUserPoolClient, AllowedOAuthFlowsUserPoolClient; jobairkhan.com, 2019",
        bad: r#"clients: { web: { oauth: { scopes: [], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { scopes: [openid], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_oauth_scopes_empty)],
    }

    /// The implicit grant.
    warn implicit_grant {
        guards: [OAuthFlows.implicit_code_grant],
        after: [client_credentials_with_other_flows],
        reason: "the implicit grant returns tokens in the URL, which ends up in history and logs, and OAuth 2.1 has removed the grant",
        evidence: "RFC 9700, 2.1.2",
        bad: r#"clients: { web: { oauth: { flows: { implicit_code_grant }, callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Flag(implicit)],
    }
}

fn check_oauth_disabled(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        if client.value.disable_oauth != Some(true) || client.value.oauth.is_none() {
            continue;
        }
        report.push(
            Finding::at(
                path.field("disable_oauth"),
                "`disable_oauth` is set together with `oauth`",
                Help::from(
                    "remove one of the two, or keep URLs for later in `property_overrides: { \"CallbackURLs\": [..] }` instead of `oauth`",
                )
                .edit(Edit::Remove)
                .edit(Edit::RemoveAt(path.field("oauth"))),
            )
            .at_key()
            .about(path.field("oauth")),
        );
    }
}

// One warning covers all defaults: a warning for each would hide everything else.
fn check_permissive_client_defaults(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let is_decided = client.value.oauth.is_some() || client.value.disable_oauth == Some(true);
        // Don't warn about the defaults of a pool that is already deployed with them.
        if is_decided || client.value.base != Base::Cdk || pool.cdk.is_some() {
            continue;
        }
        report.push(
            Finding::at(path.clone(),
                format!(
                    "the client {} gets the implicit grant and the authorization code grant, five scopes including \
                     `cognito_admin`, and the callback URL `https://example.com`",
                    quoted_name(&client.name)
                ),
                Help::from(
                    "write `oauth: { .. }` with what the client needs, write `disable_oauth`, or end the client with `..Recommended` \
                     and write its `callback_urls`",
                )
                .edit(Edit::Add(path.clone(), "disable_oauth".into())),
            )
            .at_key()
            .about(path.field("oauth"))
            .about(path.field("disable_oauth")),
        );
    }
}

fn check_oauth_flows_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let flows = path.field("oauth").field("flows");
        let fact = match client.value.oauth.as_ref().map(|oauth| &oauth.flows) {
            Some(Some(written)) if *written == OAuthFlows::DEFAULT => {
                format!("`flows` of the client {} switches no grant on", quoted_name(&client.name))
            }
            // No base adds any.
            Some(None) if client.value.base == Base::AsWritten => {
                format!("`oauth` of the client {} has no `flows`", quoted_name(&client.name))
            }
            _ => continue,
        };
        report.push(
            Finding::at(
                flows.clone(),
                fact,
                Help::from("write `flows: { authorization_code_grant }`, or `disable_oauth` instead of `oauth`").edit(Edit::ReplaceAt(flows.clone(), "{ authorization_code_grant }".into())),
            )
            .at_key()
            .about(flows.field("client_credentials"))
            .about_all(flows_for_users(&flows))
            .about(path.field("disable_oauth")),
        );
    }
}

fn check_oauth_scopes_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let scopes = path.field("oauth").field("scopes");
        let fact = match client.value.oauth.as_ref().map(|oauth| &oauth.scopes) {
            Some(Some(written)) if written.list().is_some_and(<[_]>::is_empty) => {
                format!("`scopes` of the client {} is empty", quoted_name(&client.name))
            }
            // No base adds any.
            Some(None) if client.value.base == Base::AsWritten => {
                format!("`oauth` of the client {} has no `scopes`", quoted_name(&client.name))
            }
            _ => continue,
        };
        report.push(
            Finding::at(
                scopes.clone(),
                fact,
                Help::from("write `scopes: [openid]` with the scopes that the client needs, or `disable_oauth` instead of `oauth`")
                    .edit(Edit::ReplaceAt(scopes, "[openid]".into())),
            )
            .about(path.field("disable_oauth")),
        );
    }
}

fn implicit(is_on: bool, node: &Node<'_>) -> Option<Finding> {
    is_on.then(|| {
        Finding::new(
            format!("the client {} has the implicit grant", quoted_name(node.entry())),
            "switch on `authorization_code_grant` instead, and use PKCE in your application",
        )
        .at_key()
        .about(node.beside("client_credentials"))
    })
}

/// The settings that enable grants with callback URLs. They are named one by one, because each can be a constant of the program.
pub(crate) fn flow_settings(oauth: &SettingPath) -> [SettingPath; 3] {
    let flows = oauth.field("flows");
    [
        flows.field("authorization_code_grant"),
        flows.field("implicit_code_grant"),
        flows,
    ]
}

/// The grants of a client that need a callback URL, including those it has by default.
pub(crate) fn returning_flows(client: &Client) -> Vec<&'static str> {
    let (code, implicit) = match client.oauth.as_ref().and_then(|oauth| oauth.flows.as_ref()) {
        Some(flows) => (flows.authorization_code_grant, flows.implicit_code_grant),
        None => (client.base != Base::AsWritten, client.base == Base::Cdk),
    };
    chosen(&[("authorization_code_grant", code), ("implicit_code_grant", implicit)])
}
