//! Rules about the role mappings of identity pools.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::quoted;
use cognito_model::{SettingPath, UserPool};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

rules! {
    /// A role mapping without a key, for a provider whose URL only CloudFormation knows.
    error role_mapping_key_missing {
        guards: [IdentityPoolRoleMapping.provider_url, IdentityPoolRoleMapping.mapping_key],
        reason: "a key in the template is a string, and only CloudFormation knows the URL of this provider",
        evidence: "aws-cdk-lib 2.276.0, identitypool",
        bad: r#"clients: { web: { disable_oauth } },
identity_pools: { app: { role_mappings: [{ provider_url: UserPool(web), use_token }] } }"#,
        good: r#"clients: { web: { disable_oauth } },
identity_pools: { app: { role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }] } }"#,
        check: [Pool(check_role_mapping_key_missing)],
    }

    /// Two role mappings with the same key.
    error role_mapping_key_duplicate {
        guards: [IdentityPoolRoleMapping.mapping_key],
        reason: "the template has one mapping for each key, so the other would be lost silently",
        evidence: "aws-cdk-lib 2.276.0, identitypool: the later one is taken",
        bad: r#"identity_pools: {
    app: {
        role_mappings: [
            { provider_url: Google, use_token },
            { provider_url: OpenId("https://example.com"), mapping_key: "accounts.google.com", use_token },
        ],
    },
}"#,
        good: r#"identity_pools: {
    app: {
        role_mappings: [
            { provider_url: Google, use_token },
            { provider_url: OpenId("https://example.com"), use_token },
        ],
    },
}"#,
        check: [Pool(check_role_mapping_key_duplicate)],
    }

    /// A role mapping that gives no roles.
    error role_mapping_rules_missing {
        guards: [IdentityPoolRoleMapping.use_token, IdentityPoolRoleMapping.rules],
        reason: "the role comes from the token of the user or from `rules`",
        evidence: "aws-cdk-lib 2.276.0, identitypool; API SetIdentityPoolRoles, RoleMapping",
        bad: "identity_pools: { app: { role_mappings: [{ provider_url: Google }] } }",
        good: "identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } }",
        check: [Pool(check_role_mapping_rules_missing)],
    }
}

fn check_role_mapping_key_missing(pool: &UserPool, report: &mut Report) {
    for (path, mapping) in pool.each_role_mapping().filter(|(_, mapping)| mapping.effective_key().is_none()) {
        let provider = mapping.provider_url.row().name;
        let url = path.field("provider_url");
        report.push(
            Finding::at(
                url.clone(),
                format!("the role mapping of `{provider}` has no `mapping_key`"),
                "add `mapping_key: \"..\"` with a name for the mapping",
            )
            .about(url.field("url"))
            .about(path.field("mapping_key")),
        );
    }
}

fn check_role_mapping_key_duplicate(pool: &UserPool, report: &mut Report) {
    // By identity pool and key, the setting that has the key first.
    let mut first: HashMap<(Option<SettingPath>, &str), SettingPath> = HashMap::new();
    for (path, mapping) in pool.each_role_mapping() {
        let Some(key) = mapping.effective_key() else { continue };
        let own = mapping.mapping_key.as_ref().is_some_and(|own| !own.is_empty());
        let at = path.field(if own { "mapping_key" } else { "provider_url" });
        match first.entry((path.parent(), key)) {
            Entry::Vacant(place) => {
                place.insert(at);
            }
            Entry::Occupied(earlier) => {
                let fact = format!(
                    "the key of this role mapping is {}, like the key of an earlier one",
                    quoted(key)
                );
                let help = "write another `mapping_key`, or merge the two mappings";
                report.push(Finding::at(at, fact, help).about(earlier.get().clone()));
            }
        }
    }
}

fn check_role_mapping_rules_missing(pool: &UserPool, report: &mut Report) {
    for (path, mapping) in pool.each_role_mapping() {
        if mapping.use_token == Some(true) || mapping.rules.is_some() {
            continue;
        }
        let provider = mapping.provider_url.row().name;
        report.push(
            Finding::at(
                path.clone(),
                format!("the role mapping of `{provider}` has no `rules`"),
                Help::from("write `use_token`, or `rules: [{ claim: \"..\", claim_value: \"..\", mapped_role: .. }]`")
                    .edit(Edit::Add(path.clone(), "use_token".into())),
            )
            .about(path.field("use_token"))
            .about(path.field("provider_url"))
            .about(path.field("rules")),
        );
    }
}
