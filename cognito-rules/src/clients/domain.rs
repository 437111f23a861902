//! The rule about clients that use OAuth in a pool without a domain.

use crate::clients::oauth::{flow_settings, oauth_flows_empty};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{OAuthFlows, UserPool};

rules! {
    /// OAuth in a pool without a domain.
    ///
    /// This is a warning, because the domain can be in another stack.
    warn oauth_without_domain {
        guards: [Client.oauth, OAuthSettings.flows],
        after: [oauth_flows_empty],
        reason: "the domain serves the endpoints for signing in and for tokens, so without one no client can use OAuth",
        evidence: "Amazon Cognito Developer Guide, Configuring a user pool domain; AWS CDK Guide, aws-cognito, Domains",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_oauth_without_domain)],
    }
}

/// Whether the pool may have a domain: in the declaration, in the rest of the template, or one that an imported pool has
/// already.
pub(crate) fn may_have_domain(pool: &UserPool) -> bool {
    let is_domain = |kind: &str| kind == "AWS::Cognito::UserPoolDomain";
    pool.import.is_some()
        || !pool.domains.is_empty()
        || pool.external.iter().any(|external| is_domain(&external.value.resource_type))
        // Another rule reports this one.
        || pool.resources.iter().any(|resource| is_domain(&resource.value.resource_type))
}

// One warning for all clients, because one domain fixes them all. A client that leaves OAuth to the defaults has its own rule.
fn check_oauth_without_domain(pool: &UserPool, report: &mut Report) {
    if may_have_domain(pool) {
        return;
    }
    let using: Vec<_> = clients(pool)
        .filter(|(_, client)| client.value.oauth.is_some() && client.value.disable_oauth != Some(true))
        .filter(|(_, client)| *client.value.effective_oauth_flows() != OAuthFlows::DEFAULT)
        .collect();
    let Some((path, first)) = using.first() else { return };
    let fact = match &using[..] {
        [_] => format!("the client {} uses OAuth, but the pool has no domain", quoted_name(&first.name)),
        all => format!(
            "the clients {} use OAuth, but the pool has no domain",
            listed(all.iter().take(5).map(|(_, client)| client.name.as_str()))
        ),
    };
    let oauth = path.field("oauth");
    let flows = oauth.field("flows");
    report.push(
        Finding::at(
            oauth.clone(),
            fact,
            "add a domain, as in `domains: { login: Prefix(\"my-app\") }`, or replace `oauth` with `disable_oauth`",
        )
        .at_key()
        .about(path.field("disable_oauth"))
        .about(flows.field("client_credentials"))
        .about_all(flow_settings(&oauth))
        .about(setting(&["domains"])),
    );
}
