//! Rules about passkeys: their relying party, and the plan.

use std::net::IpAddr;

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::clients::domain::may_have_domain;
use crate::sign_in::first_factors::{first_factor, first_factors};
use crate::engine::words::{chosen, known, listed, quoted};
use cognito_model::{Domain, FeaturePlan, UserPool};

rules! {
    /// A relying party ID that is empty or too long.
    error passkey_relying_party_id_length {
        guards: [UserPool.passkey_relying_party_id],
        reason: "the relying party ID is a domain name of 1 to 63 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API SetUserPoolMfaConfig, WebAuthnConfiguration",
        bad: r#"passkey_relying_party_id: """#,
        good: r#"passkey_relying_party_id: "auth.example.com""#,
        check: [Limit(LimitKind::Length)],
    }

    /// A relying party ID that is not a domain.
    warn passkey_relying_party_id_domain {
        guards: [UserPool.passkey_relying_party_id],
        reason: "a browser creates passkeys for a domain name without a scheme, a port or a path, but not for an IP address",
        evidence: "WebAuthn, 5.1.2; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"passkey_relying_party_id: "https://auth.example.com""#,
        good: r#"passkey_relying_party_id: "auth.example.com""#,
        check: [Text(check_passkey_relying_party_id_domain)],
    }

    /// A relying party ID that fits none of the pool's domains.
    warn relying_party_unrelated {
        guards: [UserPool.passkey_relying_party_id],
        after: [passkey_relying_party_id_domain],
        reason: "a browser uses a passkey only on the relying party's domain and its subdomains, and the managed login pages are on the pool's own domain",
        evidence: "API SetUserPoolMfaConfig, WebAuthnConfigurationType; WebAuthn, 5.1.2; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"passkey_relying_party_id: "example.org",
domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1f2e") }"#,
        good: r#"passkey_relying_party_id: "auth.example.com",
domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1f2e") }"#,
        check: [Pool(check_relying_party_unrelated)],
    }

    /// Passkeys without a relying party: the pool has neither `passkey_relying_party_id` nor a domain.
    ///
    /// This is a warning, because the domain can be in another stack.
    warn passkey_without_relying_party {
        guards: [AllowedFirstAuthFactors.passkey, UserPool.passkey_relying_party_id],
        after: [crate::sign_in::first_factors::first_factor_plan, crate::sign_in::first_factors::password_factor_required],
        reason: "passkeys belong to a domain, and without one Cognito answers `WebAuthnConfigurationMissingException` when a user registers a passkey",
        evidence: "API StartWebAuthnRegistration, WebAuthnConfigurationMissingException: `a user pool doesn't have a configured relying party id or a user pool domain`",
        bad: "sign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_passkey_without_relying_party)],
    }

    /// Passkey settings with the Lite plan.
    warn passkey_plan {
        guards: [UserPool.passkey_relying_party_id, UserPool.passkey_user_verification, UserPool.passkey_factor],
        after: [crate::sign_in::first_factors::first_factor_plan],
        reason: "passkeys and their settings are a feature of the Essentials plan",
        evidence: "API SetUserPoolMfaConfig, WebAuthnConfigurationType",
        bad: r#"feature_plan: Lite,
passkey_relying_party_id: "auth.example.com""#,
        good: r#"feature_plan: Essentials,
passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_passkey_plan)],
    }
}

fn check_passkey_relying_party_id_domain(id: &str, _: &Node<'_>) -> Option<Finding> {
    let rest = id.split_once("://").map_or(id, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_address = id.parse::<IpAddr>().is_ok() || host.parse::<IpAddr>().is_ok();
    // `<` and `>` mark a gap to fill in; no domain contains them.
    let has_gap = host.contains(['<', '>']);
    if host == id && !is_address && !has_gap {
        return None;
    }
    let help = if has_gap {
        "write the domain without gaps; `Fn::Sub(\"..${AWS::Region}..\")` inserts the region of the stack".into()
    } else if is_address || host.is_empty() {
        "write a domain, as in `\"auth.example.com\"`".into()
    } else {
        Help::from(format!("write {}", quoted(host))).edit(Edit::Replace(format!("{host:?}")))
    };
    let fact = format!("`passkey_relying_party_id` is {}, which is not a domain", quoted(id));
    Some(Finding::new(fact, help))
}

fn check_relying_party_unrelated(pool: &UserPool, report: &mut Report) {
    let path = setting(&["passkey_relying_party_id"]);
    let id = pool.passkey_relying_party_id.as_ref().and_then(known);
    let Some(id) = id.filter(|_| !pool.domains.is_empty()) else {
        return;
    };
    let mut own = Vec::new();
    for domain in &pool.domains {
        let is_prefix = matches!(domain.value, Domain::Prefix(_));
        let name = domain.value.import().unwrap_or(domain.value.written_name());
        // A domain that only CloudFormation knows might be the right one.
        let Some(name) = known(name) else { return };
        // So might a whole domain that is written where a prefix belongs.
        if (is_prefix && name.contains('.')) || is_related(id, name, is_prefix) {
            return;
        }
        // The region of a prefix domain is that of the stack.
        own.push(if is_prefix {
            let domain = format!("{name}.auth.${{AWS::Region}}.amazoncognito.com");
            format!("Fn::Sub({domain:?})")
        } else {
            format!("{name:?}")
        });
    }
    let all = listed(&own);
    let Some(first) = own.first() else { return };
    let are = if own.len() == 1 {
        "has the domain"
    } else {
        "has the domains"
    };
    report.push(
        Finding::at(path,
            format!("`passkey_relying_party_id` is {}, but the pool {are} {all}", quoted(id)),
            Help::from(format!(
                "write `{first}`, or silence the rule with `#[allow(relying_party_unrelated)]` if you use passkeys only on your own pages",
            ))
            .edit(Edit::Replace(first.clone())),
        )
        .about(setting(&["domains"])),
    );
}

/// Whether the pages of a domain can use passkeys of the relying party: it is the domain itself or a parent of it.
fn is_related(id: &str, domain: &str, is_prefix: bool) -> bool {
    let (id, domain) = (id.to_ascii_lowercase(), domain.to_ascii_lowercase());
    if is_prefix {
        // It cannot be further up, because all pools share `amazoncognito.com` and its regions.
        let rest = id.strip_prefix(&domain).unwrap_or_default();
        let is_auth = rest.starts_with(".auth.") || rest.starts_with(".auth-fips.");
        return is_auth && rest.contains(".amazoncognito.");
    }
    domain == id || domain.strip_suffix(&id).is_some_and(|rest| rest.ends_with('.'))
}

fn check_passkey_without_relying_party(pool: &UserPool, report: &mut Report) {
    let policy = pool.sign_in_policy.as_ref().and_then(|policy| policy.allowed_first_auth_factors.as_ref());
    let has_passkeys = policy.is_some_and(|factors| factors.passkey);
    if !has_passkeys || pool.passkey_relying_party_id.is_some() || may_have_domain(pool) {
        return;
    }
    report.push(
        Finding::at(
            first_factor("passkey"),
            "users cannot register passkeys, because the pool has neither `passkey_relying_party_id` nor a domain",
            "write `passkey_relying_party_id: \"..\"` with the domain of your sign-in page, or add a domain, as in `domains: { login: Prefix(\"my-app\") }`",
        )
        .at_key()
        .about(setting(&["passkey_relying_party_id"]))
        .about(setting(&["domains"]))
        .about_fields(&first_factors(), &["email_otp", "sms_otp", "password"]),
    );
}

fn check_passkey_plan(pool: &UserPool, report: &mut Report) {
    if pool.feature_plan != Some(FeaturePlan::Lite) {
        return;
    }
    let settings = [
        ("passkey_relying_party_id", pool.passkey_relying_party_id.is_some()),
        ("passkey_user_verification", pool.passkey_user_verification.is_some()),
        ("passkey_factor", pool.passkey_factor.is_some()),
    ];
    let written = chosen(&settings);
    let Some(first) = written.first() else { return };
    let need = if written.len() == 1 { "needs" } else { "need" };
    report.push(
        Finding::at(
            setting(&[first]),
            format!("{} {need} a plan above `feature_plan: Lite`", listed(&written)),
            Help::from(format!(
                "write `feature_plan: Essentials` or `Plus`, or remove {}",
                listed(&written)
            ))
            .sets(&["feature_plan"], "Essentials")
            .sets(&["feature_plan"], "Plus"),
        )
        .at_key()
        .about(setting(&["feature_plan"]))
        .about_fields(&first_factors(), &["email_otp", "sms_otp", "passkey"]),
    );
}
