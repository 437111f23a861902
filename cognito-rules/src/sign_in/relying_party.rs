//! Rules about the relying party of passkeys, against domains and the plan.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, listed, quoted};
use crate::factors::second_factors::first_factors;
use crate::factors::plan::factors_beyond_password;
use cognito_model::{Domain, FeaturePlan, UserPool};

rules! {
    /// A relying party that none of the pool's domains belongs to.
    warn relying_party_unrelated {
        guards: [UserPool.passkey_relying_party_id],
        after: [crate::sign_in::reach::passkey_relying_party_id_domain],
        reason: "a browser uses a passkey only on the domain of its relying party and below, and the sign-in pages lie on the pool's own domain",
        evidence: "API SetUserPoolMfaConfig, WebAuthnConfigurationType; WebAuthn, 5.1.2; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"passkey_relying_party_id: "example.org",
domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1f2e") }"#,
        good: r#"passkey_relying_party_id: "auth.example.com",
domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1f2e") }"#,
        check: [Pool(check_relying_party_unrelated)],
    }

    /// Settings of passkeys with the Lite plan.
    warn passkey_plan {
        guards: [UserPool.passkey_relying_party_id, UserPool.passkey_user_verification],
        reason: "passkeys are a feature of the Essentials plan, and so are their settings",
        evidence: "API SetUserPoolMfaConfig, WebAuthnConfigurationType",
        bad: r#"feature_plan: Lite,
passkey_relying_party_id: "auth.example.com""#,
        good: r#"feature_plan: Essentials,
passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_passkey_plan)],
    }
}

fn check_relying_party_unrelated(pool: &UserPool, report: &mut Report) {
    let path = setting(&["passkey_relying_party_id"]);
    let id = pool.passkey_relying_party_id.as_ref().and_then(known);
    let Some(id) = id.filter(|id| !id.is_empty()) else {
        return;
    };
    if pool.domains.is_empty() {
        return;
    }
    let mut own = Vec::new();
    for domain in &pool.domains {
        let (name, is_prefix) = match &domain.value {
            Domain::Prefix(domain) => (domain.import.as_ref().unwrap_or(&domain.domain_prefix), true),
            Domain::Custom(domain) => (domain.import.as_ref().unwrap_or(&domain.domain_name), false),
        };
        // One that only CloudFormation knows might be it.
        let Some(name) = known(name) else { return };
        // So might one of which only the whole name was given, where a prefix belongs.
        if (is_prefix && name.contains('.')) || is_related(id, name, is_prefix) {
            return;
        }
        own.push(if is_prefix {
            format!("{name}.auth.<region>.amazoncognito.com")
        } else {
            name.to_owned()
        });
    }
    let all = listed(own.iter().map(|name| format!("{name:?}")));
    let are = if own.len() == 1 {
        "has the domain"
    } else {
        "has the domains"
    };
    report.push(
        Finding::at(path,
            format!("`passkey_relying_party_id` is {}, and the pool {are} {all}", quoted(id)),
            format!(
                "write {}, or silence this with `#[allow(relying_party_unrelated)]` if passkeys are used on other pages of yours",
                own.first().map(|name| format!("`{name:?}`")).unwrap_or_default()
            ),
        )
        .about(setting(&["domains"])),
    );
}

/// Whether pages of a domain can use passkeys of the relying party: it is the domain, or one that the domain lies below.
fn is_related(id: &str, domain: &str, is_prefix: bool) -> bool {
    let (id, domain) = (id.to_ascii_lowercase(), domain.to_ascii_lowercase());
    if is_prefix {
        // Nothing above it can be, because `amazoncognito.com` and its regions belong to everybody.
        let rest = id.strip_prefix(&domain).unwrap_or_default();
        let is_auth = rest.starts_with(".auth.") || rest.starts_with(".auth-fips.");
        return is_auth && rest.contains(".amazoncognito.");
    }
    domain == id || domain.strip_suffix(&id).is_some_and(|rest| rest.ends_with('.'))
}

fn check_passkey_plan(pool: &UserPool, report: &mut Report) {
    // Factors beside the password are refused with this plan, and that says it all.
    let beyond = first_factors(pool).map(factors_beyond_password).unwrap_or_default();
    if pool.feature_plan != Some(FeaturePlan::Lite) || !beyond.is_empty() {
        return;
    }
    let settings = [
        ("passkey_relying_party_id", pool.passkey_relying_party_id.is_some()),
        ("passkey_user_verification", pool.passkey_user_verification.is_some()),
    ];
    let written: Vec<&str> = settings
        .into_iter()
        .filter_map(|(name, is)| is.then_some(name))
        .collect();
    let Some(first) = written.first() else { return };
    let need = if written.len() == 1 { "needs" } else { "need" };
    report.push(
        Finding::at(
            setting(&[first]),
            format!("{} {need} a plan above `feature_plan: Lite`", listed(&written)),
            format!(
                "write `feature_plan: Essentials` or `Plus`, or leave {} out",
                listed(&written)
            ),
        )
        .at_key()
        .about(setting(&["feature_plan"])),
    );
}
