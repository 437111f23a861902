//! Rules about the version of the sign-in pages.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{FeaturePlan, ManagedLoginVersion, SettingPath, UserPool};

rules! {
    /// The new sign-in pages, of which the language has only the version.
    ///
    /// A style is made by a resource of type `AWS::Cognito::ManagedLoginBranding`, which goes into the template beside the pool.
    warn managed_login_without_branding {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version],
        after: [managed_login_plan],
        reason: "the new sign-in pages are shown only to clients that have a style, and others see an error",
        evidence: "minorun365/html-share#3; alchemy-run/alchemy#1396",
        bad: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"domains: {
    #[allow(managed_login_without_branding)]
    login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin },
}"#,
        check: [Pool(check_managed_login_without_branding)],
    }

    /// The new sign-in pages with the Lite plan.
    warn managed_login_plan {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version, UserPool.feature_plan],
        reason: "the new sign-in pages are a feature of the Essentials plan",
        evidence: "hashicorp/terraform-provider-aws#40467; lgallard/terraform-aws-cognito-user-pool#402",
        bad: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        check: [Pool(check_managed_login_plan)],
    }
}

fn check_managed_login_without_branding(pool: &UserPool, report: &mut Report) {
    for path in newer_pages(pool) {
        report.push(
            Finding::at(
                path,
                "`NewerManagedLogin` needs a style for each client, and no setting makes one",
                "merge an `AWS::Cognito::ManagedLoginBranding` for each client into the template and write \
                 `#[allow(managed_login_without_branding)]` here, or write `ClassicHostedUi`",
            )
            .about(setting(&["feature_plan"])),
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
                "write `feature_plan: Essentials`, or `managed_login_version: ClassicHostedUi`",
            )
            .about(setting(&["feature_plan"])),
        );
    }
}

/// Where domains that the template creates ask for managed login.
fn newer_pages(pool: &UserPool) -> impl Iterator<Item = SettingPath> {
    let newer = |version: Option<&ManagedLoginVersion>| version == Some(&ManagedLoginVersion::NewerManagedLogin);
    let created = pool.domains.iter().filter(|domain| domain.value.import().is_none());
    created
        .filter(move |domain| newer(domain.value.managed_login_version()))
        .map(|domain| setting(&["domains"]).key(&domain.name).field("managed_login_version"))
}
