//! Rules about the version of the managed login pages.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::clients::settings::{clients, quoted_name};
use crate::engine::walk::setting;
use crate::engine::words::listed;
use crate::sign_in::first_factors::{beyond_password, first_factor};
use cognito_model::{FeaturePlan, ManagedLoginVersion, SettingPath, UserPool};

rules! {
    /// Managed login with a client that has no style for it.
    ///
    /// With `..Recommended`, the client gets Cognito's default style.
    warn managed_login_without_branding {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version, Client.branding],
        after: [managed_login_plan],
        reason: "managed login works only for clients that have a style, and users of other clients see an error",
        evidence: "minorun365/html-share#3; alchemy-run/alchemy#1396",
        measured: [("PhantomJuJu", "2026-08", "minorun365/html-share#3")],
        bad: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } },
clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, branding: { default }, ..Recommended } }"#,
        check: [Pool(check_managed_login_without_branding)],
    }

    /// Managed login with the Lite plan.
    error managed_login_plan {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version, UserPool.feature_plan],
        reason: "managed login is a feature of the Essentials plan, and Cognito rejects a domain with it on Lite",
        evidence: "badmintoncryer/cdk-preflight 1.9.1; hashicorp/terraform-provider-aws#40467; lgallard/terraform-aws-cognito-user-pool#402",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-managed-login-version-tier")],
        bad: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        check: [Pool(check_managed_login_plan)],
    }

    /// A style for managed login with the Lite plan.
    warn branding_plan {
        guards: [Client.branding, UserPool.feature_plan],
        reason: "a style is for managed login, which is a feature of the Essentials plan; on Lite, a domain serves the hosted UI (classic)",
        evidence: "Amazon Cognito Developer Guide, User pool feature plans; API CreateManagedLoginBranding",
        bad: r#"feature_plan: Lite,
clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, branding: { default }, ..Recommended } },
domains: { login: Prefix("my-app") }"#,
        good: r#"feature_plan: Lite,
clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_branding_plan)],
    }

    /// Passwordless sign-in with the hosted UI (classic).
    warn passwordless_on_classic_pages {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version],
        after: [crate::sign_in::first_factors::first_factor_plan],
        reason: "the hosted UI (classic) asks only for a password; codes and passkeys as first factors are features of managed login",
        evidence: "Amazon Cognito Developer Guide, User pool managed login, Managed login and the hosted UI (classic)",
        bad: r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
domains: { login: Prefix("my-app") }"#,
        good: r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
domains: {
    #[allow(managed_login_without_branding)]
    login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin },
}"#,
        check: [Pool(check_passwordless_on_classic_pages)],
    }
}

fn check_managed_login_without_branding(pool: &UserPool, report: &mut Report) {
    let mut styled = 0;
    let mut missing = Vec::new();
    let mut brandings = Vec::new();
    for (path, client) in clients(pool) {
        brandings.push(path.field("branding"));
        if pool.effective_branding(&client.value).is_some() {
            styled += 1;
        } else if client.value.response_type().is_some() {
            missing.push(client.name.as_str());
        }
    }
    // Machine-to-machine clients and clients without OAuth show no pages.
    if missing.is_empty() && (styled > 0 || !pool.clients.is_empty()) {
        return;
    }
    let has = match missing.as_slice() {
        [] => "no client has one".to_owned(),
        [_] => format!("{} has none", listed(&missing)),
        _ => format!("{} have none", listed(&missing)),
    };
    for path in newer_pages(pool) {
        report.push(
            Finding::at(
                path,
                format!("`NewerManagedLogin` needs a style for each client, but {has}"),
                Help::from("write `branding: { default }` in the client for Cognito's default style, or `ClassicHostedUi` here")
                    .edit(Edit::Replace("ClassicHostedUi".into())),
            )
            .about(setting(&["feature_plan"]))
            .about_all(brandings.clone()),
        );
    }
}

fn check_managed_login_plan(pool: &UserPool, report: &mut Report) {
    if pool.feature_plan != Some(FeaturePlan::Lite) {
        return;
    }
    for path in newer_pages(pool) {
        report.push(
            Finding::at(
                path,
                "`NewerManagedLogin` needs a plan above `feature_plan: Lite`",
                Help::from("write `feature_plan: Essentials`, or `managed_login_version: ClassicHostedUi`").sets(&["feature_plan"], "Essentials").edit(Edit::Replace("ClassicHostedUi".into())),
            )
            .about(setting(&["feature_plan"])),
        );
    }
}

fn check_branding_plan(pool: &UserPool, report: &mut Report) {
    // The error about the domain says the same.
    if pool.feature_plan != Some(FeaturePlan::Lite) || newer_pages(pool).next().is_some() {
        return;
    }
    for (path, client) in clients(pool) {
        if client.value.branding.is_some() {
            let fact = format!("the client {} has a style, but `feature_plan: Lite` has no managed login", quoted_name(&client.name));
            let help = Help::from("remove `branding`, or write `feature_plan: Essentials`").edit(Edit::Remove).sets(&["feature_plan"], "Essentials");
            report.push(Finding::at(path.field("branding"), fact, help).at_key().about(setting(&["feature_plan"])));
        }
    }
}

fn check_passwordless_on_classic_pages(pool: &UserPool, report: &mut Report) {
    let factors = beyond_password(pool);
    // If no client uses OAuth, no user sees the pages.
    let is_unused = !pool.clients.is_empty() && pool.clients.iter().all(|client| client.value.disable_oauth == Some(true));
    if factors.is_empty() || is_unused || pool.feature_plan == Some(FeaturePlan::Lite) {
        return;
    }
    for domain in pool.domains.iter().filter(|domain| domain.value.import().is_none()) {
        let version = domain.value.managed_login_version();
        if version == Some(&ManagedLoginVersion::NewerManagedLogin) {
            continue;
        }
        let path = setting(&["domains"]).key(&domain.name);
        let at = path.field("managed_login_version");
        let is_written = version.is_some();
        let finding = Finding::at(
            if is_written { at.clone() } else { path },
            format!("the domain {} serves the hosted UI (classic), which cannot sign users in with {}", quoted_name(&domain.name), listed(&factors)),
            "use `managed_login_version: NewerManagedLogin` in the domain, and `branding: { default }` in each client",
        )
        .about(at)
        .about(setting(&["feature_plan"]))
        .about_all(factors.iter().map(|factor| first_factor(factor)));
        report.push(if is_written { finding } else { finding.at_key() });
    }
}

/// The settings of the domains in the template that choose managed login.
fn newer_pages(pool: &UserPool) -> impl Iterator<Item = SettingPath> {
    let newer = |version: Option<&ManagedLoginVersion>| version == Some(&ManagedLoginVersion::NewerManagedLogin);
    let created = pool.domains.iter().filter(|domain| domain.value.import().is_none());
    created
        .filter(move |domain| newer(domain.value.managed_login_version()))
        .map(|domain| setting(&["domains"]).key(&domain.name).field("managed_login_version"))
}
