//! The rule about clients that lose all identity providers with a condition.

use crate::clients::oauth::oauth_flows_empty;
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::naming::conditions;
use cognito_model::{IdentityProviderName, Items, Target, UserPool};

rules! {
    /// A client with managed login whose providers all depend on one condition.
    ///
    /// Providers under different conditions may complement each other, so the rule does not check them.
    warn providers_under_condition {
        guards: [Client.supported_identity_providers],
        after: [oauth_flows_empty],
        reason: "while the condition is false, the client has no provider, and managed login has nothing to offer its users",
        evidence: "hashicorp/terraform-provider-aws#23374; API CreateUserPoolClient, SupportedIdentityProviders",
        bad: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
identity_providers: {
    partner: Saml { metadata: Url("https://partner.example.com/metadata"), condition: is_prod },
},
clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, supported_identity_providers: [partner] } },
domains: { login: Prefix("my-app") }"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Equals(stage, "prod") },
identity_providers: {
    partner: Saml { metadata: Url("https://partner.example.com/metadata"), condition: is_prod },
},
clients: {
    web: { oauth: { callback_urls: ["https://app.example.com"] }, supported_identity_providers: [partner, Cognito] },
},
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_providers_under_condition)],
    }
}

fn check_providers_under_condition(pool: &UserPool, report: &mut Report) {
    if pool.conditions.is_empty() {
        return;
    }
    for (path, client) in clients(pool) {
        let flows = client.value.effective_oauth_flows();
        let signs_in = client.value.oauth.is_some() && (flows.authorization_code_grant || flows.implicit_code_grant);
        let providers = client.value.supported_identity_providers.as_ref().and_then(Items::list);
        let Some(providers) = providers.filter(|providers| signs_in && !providers.is_empty()) else {
            continue;
        };
        let own = conditions::of_target(pool, &Target::Client(client.name.clone()));
        let mut shared: Option<Vec<&str>> = None;
        for provider in providers {
            let has = match provider {
                IdentityProviderName::Declared(name) => {
                    conditions::of_target(pool, &Target::IdentityProvider(name.clone()))
                }
                _ => Vec::new(),
            };
            let has: Vec<&str> = has.into_iter().filter(|one| !own.contains(one)).collect();
            shared = Some(match shared {
                Some(before) => before.into_iter().filter(|one| has.contains(one)).collect(),
                None => has,
            });
        }
        let Some(condition) = shared.as_ref().and_then(|shared| shared.first()) else {
            continue;
        };
        let fact = format!(
            "the client {} has no provider unless the condition `{condition}` holds",
            quoted_name(&client.name)
        );
        let added = format!("condition: {condition}");
        let help = Help::from(format!("add `Cognito` to its providers, or write `{added}` in the client too"))
            .edit(Edit::Add(path.clone(), added));
        report.push(
            Finding::at(path.field("supported_identity_providers"), fact, help)
                .at_key()
                .about(path.field("condition"))
                .about(setting(&["identity_providers"])),
        );
    }
}
