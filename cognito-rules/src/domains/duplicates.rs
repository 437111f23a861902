//! Rules about duplicate domains of a pool.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{Intrinsic, Domain, Entry, SettingPath, UserPool, Value};

rules! {
    /// Two entries for the same domain.
    error duplicate_domain {
        guards: [PrefixDomain.domain_prefix, CustomDomain.domain_name],
        reason: "a domain belongs to one pool, and can be created only once",
        evidence: "aws-samples/aws-cdk-examples#402; CloudFormation schema of AWS::Cognito::UserPoolDomain, primaryIdentifier",
        bad: r#"domains: { login: Prefix("my-app"), classic: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        check: [Pool(check_duplicate_domain)],
    }

    /// A second domain of the same kind.
    ///
    /// The CDK's guide has two prefixes in one pool, so this is a warning.
    warn second_domain {
        guards: [UserPool.domains],
        reason: "a pool has one prefix domain and one custom domain, and Cognito has been seen to reject a second one",
        evidence: "aws-samples/websocket-chat-application#29",
        bad: r#"domains: { login: Prefix("my-app"), old: Prefix("my-old-app") }"#,
        good: r#"domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_second_domain)],
    }
}

fn check_duplicate_domain(pool: &UserPool, report: &mut Report) {
    for (domain, earlier) in created(pool) {
        let Some(earlier) = earlier else { continue };
        let fact = format!(
            "{} and {} are both the domain {}",
            quoted_name(&earlier.name),
            quoted_name(&domain.name),
            quoted(domain.value.written_name().literal().unwrap_or_default())
        );
        let help = "remove one of the two, or write another domain";
        report.push(Finding::at(place_of_name(domain), fact, help).about(place_of_name(earlier)));
    }
}

fn check_second_domain(pool: &UserPool, report: &mut Report) {
    // Two entries for the same domain have their own rule.
    let different = || created(pool).filter(|(_, earlier)| earlier.is_none());
    for (what, is_kind) in [
        ("prefix domain", is_prefix as fn(&Domain) -> bool),
        ("custom domain", |domain| !is_prefix(domain)),
    ] {
        let of_kind: Vec<_> = different().map(|(domain, _)| domain).filter(|domain| is_kind(&domain.value)).collect();
        for (index, domain) in of_kind.iter().enumerate() {
            let mut earlier = of_kind.iter().take(index);
            let Some(first) = earlier.find(|first| !is_alternative(&first.value, &domain.value)) else {
                continue;
            };
            let fact = format!(
                "{1} is a second {what}, and the pool already has {0}",
                quoted_name(&first.name),
                quoted_name(&domain.name)
            );
            let finding = Finding::at(place(domain), fact, "remove one of the two");
            report.push(finding.at_key().about(place(first)));
        }
    }
}

/// Whether the two domains have different conditions, so that only one of them may exist.
fn is_alternative(one: &Domain, other: &Domain) -> bool {
    matches!((condition(one), condition(other)), (Some(one), Some(other)) if one != other)
}

/// Each domain that the template creates, with an earlier entry for the same domain.
fn created(pool: &UserPool) -> impl Iterator<Item = (&Entry<Domain>, Option<&Entry<Domain>>)> {
    let mut seen: ByName<Vec<&Entry<Domain>>> = ByName::new();
    let created = pool.domains.iter().filter(|domain| domain.value.import().is_none());
    created.map(move |domain| {
        let Some(name) = known(domain.value.written_name()).filter(|name| !name.is_empty()) else {
            return (domain, None);
        };
        let kind = if is_prefix(&domain.value) { "prefix" } else { "custom" };
        let others = seen.get_or_insert(&format!("{kind} {name}"), Vec::new());
        // With different conditions, only one of the two may exist.
        let is_twin = |other: &&&Entry<Domain>| other.name != domain.name && condition(&other.value) == condition(&domain.value);
        let twin = others.iter().find(is_twin).copied();
        if twin.is_none() {
            others.push(domain);
        }
        (domain, twin)
    })
}

/// The condition of the domain, or the one that an override adds to the resource.
fn condition(domain: &Domain) -> Option<Value> {
    let [_, overrides] = domain.overrides();
    let own = domain.condition().map(|own| Value::Intrinsic(Intrinsic::Condition(own.0.clone())));
    overrides.named("Condition").map(|entry| entry.value.clone()).or(own)
}

fn is_prefix(domain: &Domain) -> bool {
    matches!(domain, Domain::Prefix(_))
}

fn place(domain: &Entry<Domain>) -> SettingPath {
    setting(&["domains"]).key(&domain.name)
}

fn place_of_name(domain: &Entry<Domain>) -> SettingPath {
    place(domain).field(if is_prefix(&domain.value) {
        "domain_prefix"
    } else {
        "domain_name"
    })
}
