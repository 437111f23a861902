//! The rule about identity providers in a pool without a domain.

use crate::clients::domain::may_have_domain;
use crate::clients::settings::clients;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::UserPool;

rules! {
    /// Identity providers in a pool without a domain, if no client uses OAuth.
    ///
    /// This is a warning, because the domain can be in another stack. If a client uses OAuth, `oauth_without_domain` reports it.
    warn provider_without_domain {
        guards: [UserPool.identity_providers],
        reason: "users sign in with an identity provider only through the endpoints of the domain, never through the API",
        evidence: "Amazon Cognito Developer Guide, User pool federation endpoints and hosted UI reference",
        bad: r#"identity_providers: { okta: Saml { metadata: Url("https://okta.example.com/metadata") } },
clients: { web: { disable_oauth } }"#,
        good: r#"identity_providers: { okta: Saml { metadata: Url("https://okta.example.com/metadata") } },
clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, supported_identity_providers: [okta] } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_provider_without_domain)],
    }
}

// Without clients, those of another stack may use a domain there.
fn check_provider_without_domain(pool: &UserPool, report: &mut Report) {
    let providers: Vec<&str> = pool
        .identity_providers
        .iter()
        .filter(|provider| provider.value.is_created())
        .map(|provider| provider.name.as_str())
        .collect();
    let uses_oauth = pool.clients.iter().any(|client| client.value.import.is_some() || client.value.uses_oauth());
    if pool.clients.is_empty() || uses_oauth || may_have_domain(pool) {
        return;
    }
    let Some(first) = providers.first() else { return };
    let oauth = clients(pool).flat_map(|(path, _)| [path.field("disable_oauth"), path.field("oauth")]);
    report.push(
        Finding::at(
            setting(&["identity_providers"]).key(first),
            format!("users cannot sign in with {}, because the pool has no domain", listed(providers.iter().take(5))),
            "add a domain, as in `domains: { login: Prefix(\"my-app\") }`, and `oauth` in the clients of these users",
        )
        .at_key()
        .about(setting(&["domains"]))
        .about_all(oauth),
    );
}
