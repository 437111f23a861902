//! Rules about ways to sign in that nobody can go, because a part of them is missing.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, listed, quoted};
use crate::factors::second_factors::{first_factor, first_factors};
use crate::factors::plan::factors_beyond_password;
use cognito_model::{Domain, FeaturePlan, ManagedLoginVersion, UserPool};

rules! {
    /// First factors beside the password that no client offers.
    warn first_factor_without_flow {
        guards: [
            AuthFlows.user,
            AllowedFirstAuthFactors.email_otp,
            AllowedFirstAuthFactors.sms_otp,
            AllowedFirstAuthFactors.passkey,
        ],
        reason: "people choose their first factor in the `user` flow, which a client has to allow",
        evidence: "aws-cloudformation/cloudformation-coverage-roadmap#2200; API InitiateAuth, USER_AUTH",
        bad: "sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
clients: { web: { disable_oauth, auth_flows: { user_srp } } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
clients: { web: { disable_oauth, auth_flows: { user } } }",
        check: [Pool(check_first_factor_without_flow)],
    }

    /// Challenges of one's own without the functions that make them.
    warn custom_flow_without_triggers {
        guards: [AuthFlows.custom],
        reason: "three functions define, create and verify the challenges, and without them nobody signs in that way",
        evidence: "API InitiateAuth, CUSTOM_AUTH",
        bad: "clients: { app: { disable_oauth, auth_flows: { custom } } }",
        good: "external: { challenge: AWS::Lambda::Function },
lambda_triggers: {
    define_auth_challenge: challenge,
    create_auth_challenge: challenge,
    verify_auth_challenge_response: challenge,
},
clients: { app: { disable_oauth, auth_flows: { custom } } }",
        check: [Pool(check_custom_flow_without_triggers)],
    }

    /// The new sign-in pages, of which the language has only the version.
    ///
    /// A style is made by a resource of type `AWS::Cognito::ManagedLoginBranding`, which goes into the template beside the pool.
    warn managed_login_without_branding {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version],
        reason: "the new sign-in pages are shown only to clients that have a style, and others see an error",
        evidence: "minorun365/html-share#3; alchemy-run/alchemy#1396",
        bad: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"domains: {
    #[allow(managed_login_without_branding)]
    login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin },
}"#,
        check: [Pool(check_managed_login_without_branding)],
    }

    /// A relying party that is no domain.
    warn passkey_relying_party_id_domain {
        guards: [UserPool.passkey_relying_party_id],
        reason: "a browser makes passkeys for a domain name, without a scheme, a port or a path, and not for an address of numbers",
        evidence: "WebAuthn, 5.1.2; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"passkey_relying_party_id: "https://auth.example.com""#,
        good: r#"passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_passkey_relying_party_id_domain)],
    }
}

fn check_first_factor_without_flow(pool: &UserPool, report: &mut Report) {
    let beyond = first_factors(pool).map(factors_beyond_password).unwrap_or_default();
    let Some(first) = beyond.first() else { return };
    let allows =
        clients(pool).any(|(_, client)| client.auth_flows.as_ref().is_some_and(|flows| flows.user == Some(true)));
    // Clients can be attached from elsewhere, but not while there are some here that were thought through.
    if allows || !clients(pool).any(|(_, client)| client.auth_flows.is_some()) {
        return;
    }
    let be = if beyond.len() == 1 { "is" } else { "are" };
    report.push(
        Finding::at(
            first_factor(first),
            format!("{} {be} allowed, and no client has the `user` flow", listed(&beyond)),
            "write `auth_flows: { user }` in a client",
        )
        .at_key()
        .about_all(clients(pool).map(|(path, _)| path.field("auth_flows").field("user"))),
    );
}

fn check_custom_flow_without_triggers(pool: &UserPool, report: &mut Report) {
    let triggers = pool.lambda_triggers.clone().unwrap_or_default();
    let missing: Vec<&str> = [
        ("define_auth_challenge", triggers.define_auth_challenge.is_none()),
        ("create_auth_challenge", triggers.create_auth_challenge.is_none()),
        (
            "verify_auth_challenge_response",
            triggers.verify_auth_challenge_response.is_none(),
        ),
    ]
    .into_iter()
    .filter_map(|(name, is_missing)| is_missing.then_some(name))
    .collect();
    // What an imported pool calls is not known, nor what an override makes of it.
    let is_overridden = pool
        .property_overrides
        .iter()
        .any(|it| it.name.split('.').next() == Some("LambdaConfig"));
    if missing.is_empty() || pool.import.is_some() || is_overridden {
        return;
    }
    for (path, client) in clients(pool) {
        if client
            .auth_flows
            .as_ref()
            .is_none_or(|flows| flows.custom != Some(true))
        {
            continue;
        }
        report.push(
            Finding::at(
                path.field("auth_flows").field("custom"),
                format!(
                    "{} has the `custom` flow, and the pool has no {}",
                    quoted_name(&client.name),
                    listed(&missing)
                ),
                format!("write {} in `lambda_triggers`, or leave `custom` out", listed(&missing)),
            )
            .at_key()
            .about(setting(&["lambda_triggers"])),
        );
    }
}

fn check_managed_login_without_branding(pool: &UserPool, report: &mut Report) {
    // The Lite plan has no such pages to begin with.
    if pool.feature_plan == Some(FeaturePlan::Lite) {
        return;
    }
    for domain in pool.domains.iter().filter(|domain| domain.import().is_none()) {
        let version = match &domain.value {
            Domain::Prefix(domain) => &domain.managed_login_version,
            Domain::Custom(domain) => &domain.managed_login_version,
        };
        if *version != Some(ManagedLoginVersion::NewerManagedLogin) {
            continue;
        }
        report.push(
            Finding::at(
                setting(&["domains"]).key(&domain.name).field("managed_login_version"),
                "`NewerManagedLogin` needs a style for each client, and no setting makes one",
                "merge an `AWS::Cognito::ManagedLoginBranding` for each client into the template and write \
                 `#[allow(managed_login_without_branding)]` here, or write `ClassicHostedUi`",
            )
            .about(setting(&["feature_plan"])),
        );
    }
}

fn check_passkey_relying_party_id_domain(pool: &UserPool, report: &mut Report) {
    let id = pool.passkey_relying_party_id.as_ref();
    let Some(id) = id.and_then(known).filter(|id| !id.is_empty()) else {
        return;
    };
    let rest = id.split_once("://").map_or(id, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?', '#']).next().unwrap_or_default();
    let is_address = id.parse::<std::net::IpAddr>().is_ok() || host.parse::<std::net::IpAddr>().is_ok();
    if host == id && !is_address {
        return;
    }
    let help = if is_address || host.is_empty() {
        "write a domain, as in `\"auth.example.com\"`".to_owned()
    } else {
        format!("write {}", quoted(host))
    };
    report.push(Finding::at(
        setting(&["passkey_relying_party_id"]),
        format!("`passkey_relying_party_id` is {}, which is no domain", quoted(id)),
        help,
    ));
}
