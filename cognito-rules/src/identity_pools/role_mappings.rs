//! Rules about the role mappings of identity pools.

use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::words::quoted;
use cognito_model::{Items, SettingPath, UserPool};

rules! {
    /// A role mapping without a key, for a provider whose URL only CloudFormation knows.
    error role_mapping_key_missing {
        guards: [IdentityPoolRoleMapping.provider_url, IdentityPoolRoleMapping.mapping_key],
        reason: "a key in the template is a string, and only CloudFormation knows the URL of this provider",
        evidence: "aws-cdk-lib 2.276.0, identitypool",
        bad: r#"clients: { web: { disable_oauth } },
identity_pools: {
    app: { authentication_providers: { user_pools: [web] }, role_mappings: [{ provider_url: UserPool(web), use_token }] },
}"#,
        good: r#"clients: { web: { disable_oauth } },
identity_pools: {
    app: {
        authentication_providers: { user_pools: [web] },
        role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }],
    },
}"#,
        check: [Pool(check_role_mapping_key_missing)],
    }

    /// Two role mappings with the same key.
    error role_mapping_key_duplicate {
        guards: [IdentityPoolRoleMapping.mapping_key],
        reason: "the template has one mapping for each key, so one of the two would be lost silently",
        evidence: "aws-cdk-lib 2.276.0, identitypool: the later one is taken",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: {
            google: { client_id: "1234567890" },
            open_id_connect_providers: ["arn:aws:iam::123456789012:oidc-provider/example.com"],
        },
        role_mappings: [
            { provider_url: Google, use_token },
            { provider_url: OpenId("https://example.com"), mapping_key: "accounts.google.com", use_token },
        ],
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: {
            google: { client_id: "1234567890" },
            open_id_connect_providers: ["arn:aws:iam::123456789012:oidc-provider/example.com"],
        },
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
        bad: r#"identity_pools: {
    app: { authentication_providers: { google: { client_id: "1234567890" } }, role_mappings: [{ provider_url: Google }] },
}"#,
        good: r#"identity_pools: {
    app: { authentication_providers: { google: { client_id: "1234567890" } }, role_mappings: [{ provider_url: Google, use_token }] },
}"#,
        check: [Pool(check_role_mapping_rules_missing)],
    }

    /// A role mapping with an empty list of rules.
    ///
    /// The CDK accepts it, and no source says what Cognito does, so this is a warning.
    warn role_mapping_rules_empty {
        guards: [IdentityPoolRoleMapping.rules],
        reason: "the API asks for at least one rule, and without a rule no user gets a role",
        evidence: "API SetIdentityPoolRoles, RulesConfigurationType",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{ provider_url: Google, rules: [] }],
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{ provider_url: Google, use_token }],
    },
}"#,
        check: [Pool(check_role_mapping_rules_empty)],
    }

    /// A role mapping with too many rules.
    error role_mapping_rules_count {
        guards: [IdentityPoolRoleMapping.rules],
        reason: "Cognito rejects more than 25 rules in a role mapping",
        evidence: "badmintoncryer/cdk-preflight 1.9.1, pf-cognito-role-mapping-rules-max; API SetIdentityPoolRoles, RulesConfigurationType",
        bad: concat!(
            "identity_pools: {\n    app: {\n        authentication_providers: { google: { client_id: \"1234567890\" } },\n",
            "        role_mappings: [{\n            provider_url: Google,\n            rules: [\n",
            ten!("                { claim: \"team\", claim_value: \"a\", mapped_role: \"arn:aws:iam::123456789012:role/a\" },\n"),
            ten!("                { claim: \"team\", claim_value: \"b\", mapped_role: \"arn:aws:iam::123456789012:role/b\" },\n"),
            ten!("                { claim: \"team\", claim_value: \"c\", mapped_role: \"arn:aws:iam::123456789012:role/c\" },\n"),
            "            ],\n        }],\n    },\n}",
        ),
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{
            provider_url: Google,
            rules: [{ claim: "team", claim_value: "a", mapped_role: "arn:aws:iam::123456789012:role/a" }],
        }],
    },
}"#,
        check: [Pool(check_role_mapping_rules_count)],
    }
}

fn check_role_mapping_rules_empty(pool: &UserPool, report: &mut Report) {
    for (path, mapping) in pool.each_role_mapping() {
        let is_empty = mapping.rules.as_ref().and_then(Items::list).is_some_and(<[_]>::is_empty);
        // With `use_token` the template has no rules.
        if !is_empty || mapping.use_token == Some(true) {
            continue;
        }
        let provider = mapping.provider_url.row().name;
        let fact = format!("`rules` of the role mapping of `{provider}` is empty");
        let help = "add a rule, or replace `rules` with `use_token`";
        report.push(
            Finding::at(path.field("rules"), fact, help)
                .about(path.field("use_token"))
                .about(path.field("provider_url")),
        );
    }
}

/// The maximum number of rules in a role mapping.
const MOST_RULES: usize = 25;

fn check_role_mapping_rules_count(pool: &UserPool, report: &mut Report) {
    for (path, mapping) in pool.each_role_mapping() {
        let count = mapping.rules.as_ref().and_then(Items::list).map_or(0, <[_]>::len);
        // With `use_token` the template has no rules.
        if count <= MOST_RULES || mapping.use_token == Some(true) {
            continue;
        }
        let fact = format!("the role mapping has {count} rules, which is more than {MOST_RULES}");
        let help = format!("write at most {MOST_RULES} rules, or use `use_token` and the roles of groups");
        report.push(
            Finding::at(path.field("rules"), fact, help)
                .at_key()
                .about(path.field("use_token")),
        );
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
    // By identity pool and key, the first setting with that key.
    let mut first: ByName<SettingPath> = ByName::new();
    for (path, mapping) in pool.each_role_mapping() {
        let Some(key) = mapping.effective_key() else { continue };
        let own = mapping.mapping_key.as_ref().is_some_and(|own| !own.is_empty());
        let at = path.field(if own { "mapping_key" } else { "provider_url" });
        let list = path.parent().unwrap_or_default();
        let earlier = first.get_or_insert(&format!("{list}: {key}"), at.clone());
        if *earlier != at {
            let fact = format!(
                "this role mapping has the key {}, like an earlier one",
                quoted(key)
            );
            let help = "write another `mapping_key`, or merge the two mappings";
            report.push(Finding::at(at, fact, help).about(earlier.clone()));
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
