//! One declaration for several environments: the pool of each stage, and what the macro makes of it.

use cognito_model::{Mfa, UserPool};
use proc_macro2::TokenStream;

use super::expansion::expanded;
use super::{pool, render};
use crate::expand::{Features, expand};
use crate::lower;
use crate::report::Diagnostics;
use crate::syntax;

/// The pools of the stages of a declaration without messages.
#[track_caller]
fn stages(body: &str) -> Vec<(String, UserPool)> {
    let source = pool(body);
    let said = render(&source);
    assert!(said.is_empty(), "{said}");
    let report = Diagnostics::default();
    let declaration = syntax::parse(source.parse().unwrap(), &report).unwrap();
    let stages = lower::stages(&declaration, &report).unwrap();
    let pools = stages
        .all
        .iter()
        .map(|stage| (stage.name.text.clone(), stage.lowered.pool.clone()));
    let pools = pools.collect();
    stages.finish(&report);
    report.finish();
    pools
}

/// Asserts that a stage is the same as if it were declared alone.
#[track_caller]
fn assert_same(shared: &str, stage: &str, alone: &str) {
    let all = stages(&format!("{shared}\nstages: {{ it: {{ {stage} }}, other: {{}} }},"));
    assert_eq!(
        all[0].1.template().to_json_pretty(),
        super::entries::fine(alone).template().to_json_pretty()
    );
    assert_eq!(
        all[1].1.template().to_json_pretty(),
        super::entries::fine(shared).template().to_json_pretty()
    );
}

#[test]
fn values_are_replaced() {
    assert_same(
        "mfa: Optional, mfa_second_factor: { otp }, deletion_protection, user_pool_name: \"a\",",
        "mfa: Required, deletion_protection: false, user_pool_name: \"b\", removal_policy: Destroy",
        "mfa: Required, mfa_second_factor: { otp }, deletion_protection: false, user_pool_name: \"b\", removal_policy: Destroy",
    );
}

#[test]
fn sections_are_laid_over_field_by_field() {
    assert_same(
        "password_policy: { min_length: 12, require_digits },",
        "password_policy: { min_length: 14, require_symbols }",
        "password_policy: { min_length: 14, require_digits, require_symbols }",
    );
    // All names of one attribute are the same field.
    assert_same(
        "standard_attributes: { fullname: { mutable: false } },",
        "standard_attributes: { name: { required } }",
        "standard_attributes: { fullname: { mutable: false, required } }",
    );
}

#[test]
fn the_same_variant_is_laid_over_in_any_form() {
    let shared = "email: Ses { from_email: \"a@example.com\", ses_region: \"eu-west-1\" },";
    for stage in ["email: Ses { from_name: \"Dev\" }", "email: { from_name: \"Dev\" }"] {
        assert_same(
            shared,
            stage,
            "email: Ses { from_email: \"a@example.com\", from_name: \"Dev\", ses_region: \"eu-west-1\" }",
        );
    }
    assert_same(shared, "email: Cognito", "email: Cognito");
    let shared = "domains: { login: Prefix { domain_prefix: \"shop\", managed_login_version: ClassicHostedUi } },";
    assert_same(
        shared,
        "domains: { login: Prefix(\"shop-dev\") }",
        "domains: { login: Prefix { domain_prefix: \"shop-dev\", managed_login_version: ClassicHostedUi } }",
    );
    assert_same(
        "custom_attributes: { a: String(1..=5, mutable) },",
        "custom_attributes: { a: String(..=9) }",
        "custom_attributes: { a: String(1..=9, mutable) }",
    );
}

#[test]
fn entries_are_laid_over_by_name_lists_as_a_whole_and_null_removes() {
    assert_same(
        "domains: { login: Prefix(\"shop\"), branded: Custom { domain_name: \"login.example.com\", certificate: \"arn:aws:acm:us-east-1:123456789012:certificate/1\" } },
        groups: { a: { description: \"A\" } },
        user_pool_name: \"shop\",
        clients: { web: { oauth: { callback_urls: [\"https://a.example.com\", \"https://b.example.com\"] }, ..Recommended } },",
        "domains: { branded: null }, groups: { b: {} }, user_pool_name: null,
        clients: { web: { oauth: { callback_urls: [\"http://localhost:3000/in\"] } } }",
        "domains: { login: Prefix(\"shop\") }, groups: { a: { description: \"A\" }, b: {} },
        clients: { web: { oauth: { callback_urls: [\"http://localhost:3000/in\"] }, ..Recommended } }",
    );
}

#[test]
fn null_stays_the_value_of_an_override() {
    assert_same(
        "property_overrides: { \"UserPoolTags.a\": \"b\" },",
        "property_overrides: { \"UserPoolTags.a\": null }",
        "property_overrides: { \"UserPoolTags.a\": null }",
    );
    assert_same(
        "parameters: { _stage: String }, conditions: { _is_prod: Fn::Equals(_stage, \"prod\") },",
        "conditions: { _is_prod: null }",
        "parameters: { _stage: String }",
    );
}

#[test]
fn what_an_entry_waits_for_is_replaced_or_removed() {
    let external = "external: { _t: AWS::SNS::Topic, _u: AWS::SNS::Topic },";
    assert_same(
        &format!("{external} groups: {{ staff: {{ depends_on: [_t], description: \"A\" }} }},"),
        "groups: { staff: { depends_on: [_u, \"Elsewhere\"] } }",
        &format!("{external} groups: {{ staff: {{ depends_on: [_u, \"Elsewhere\"], description: \"A\" }} }}"),
    );
    assert_same(
        &format!("{external} groups: {{ staff: {{ depends_on: [_t] }} }}, depends_on: [_u],"),
        "groups: { staff: { depends_on: null } }, depends_on: null",
        &format!("{external} groups: {{ staff: {{}} }}"),
    );
    assert_same(
        &format!("{external} enable_sms_role, generated_sms_role: {{ depends_on: [_t] }},"),
        "generated_sms_role: { depends_on: [_u] }",
        &format!("{external} enable_sms_role, generated_sms_role: {{ depends_on: [_u] }}"),
    );
}

#[test]
fn a_trigger_is_laid_over_in_any_form() {
    let external = "external: { _f: AWS::Lambda::Function, _g: AWS::Lambda::Function },";
    assert_same(
        &format!("{external} lambda_triggers: {{ pre_sign_up: _f }},"),
        "lambda_triggers: { pre_sign_up: { permission: false } }",
        &format!("{external} lambda_triggers: {{ pre_sign_up: {{ function: _f, permission: false }} }}"),
    );
    assert_same(
        &format!("{external} lambda_triggers: {{ pre_sign_up: {{ function: _f, permission: false }} }},"),
        "lambda_triggers: { pre_sign_up: _g }",
        &format!("{external} lambda_triggers: {{ pre_sign_up: _g }}"),
    );
}

#[test]
fn bases_can_differ() {
    assert_same(
        "self_sign_up_enabled: false,",
        "removal_policy: Retain, ..AsWritten",
        "self_sign_up_enabled: false, removal_policy: Retain, ..AsWritten",
    );
    let all = stages(
        "stages: { dev: {}, old: { removal_policy: Retain, self_sign_up_enabled: false, ..AsWritten } }, ..Recommended",
    );
    assert!(all[0].1.base.is_recommended() && all[1].1.base.is_as_written());
}

#[test]
fn outputs_are_laid_over_in_any_form() {
    assert_same(
        "outputs: { id: UserPoolId, arn: { value: UserPoolArn, description: \"ARN\" } },",
        "outputs: { id: { export_name: \"id-dev\" }, arn: { export_name: \"arn-dev\" } }",
        "outputs: { id: { value: UserPoolId, export_name: \"id-dev\" }, arn: { value: UserPoolArn, description: \"ARN\", export_name: \"arn-dev\" } }",
    );
}

/// An entry that starts from another one starts from what the other one is in that stage.
#[test]
fn entries_start_from_the_entry_of_the_stage() {
    assert_same(
        "clients: { web: { disable_oauth, access_token_validity: minutes(5) }, ios: { generate_secret, ..web } },",
        "clients: { web: { access_token_validity: minutes(9) }, tv: { ..ios } }",
        "clients: {
            web: { disable_oauth, access_token_validity: minutes(9) },
            ios: { disable_oauth, generate_secret, access_token_validity: minutes(9) },
            tv: { disable_oauth, generate_secret, access_token_validity: minutes(9) },
        }",
    );
}

#[test]
fn logical_ids_are_the_same_in_every_stage() {
    let all = stages(
        "clients: { #[logical_id = \"Web\"] web: { disable_oauth } },
        stages: { dev: { clients: { web: { generate_secret } } }, prod: { mfa: Optional, mfa_second_factor: { otp } } },",
    );
    assert_eq!(
        all.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["dev", "prod"]
    );
    for (_, pool) in &all {
        let template = pool.template();
        assert!(template.resources().keys().eq(["Pool", "Web"]), "{template}");
    }
    assert_eq!((all[0].1.mfa, all[1].1.mfa), (None, Some(Mfa::Optional)));
}

#[test]
fn expansion_of_stages() {
    let text = expanded(
        "pub mod customers {
            groups: { admins: {}, testers: { group_name: const { T } } },
            domains: { login: Prefix(\"shop\") },
            stages: {
                /// For developers.
                dev: { domains: { login: Prefix(\"shop-dev\") }, groups: { developers: {} } },
                prod: { user_pool_name: const { NAME } },
            },
        }",
    );
    insta::assert_snapshot!(
        text.replace(" ; ", " ;\n")
            .replace(" { ", " {\n")
            .replace(" } ", " }\n")
    );
}

/// Whichever token is missing, there is a message, and the expansion consists of items.
#[test]
fn a_lost_token_is_no_panic() {
    let source = pool(
        "mfa: Optional, mfa_second_factor: { otp },
        email: Ses { from_email: \"a@example.com\", ses_region: \"eu-west-1\" },
        clients: { web: { oauth: { callback_urls: const { A }, flows: null }, ..ios }, ios: { disable_oauth: null, ..web } },
        stages: { #[allow(short_password)] dev: { email: { from_name: \"D\" }, clients: { web: null } }, \"p-1\": { ..AsWritten } },",
    );
    let source: TokenStream = source.parse().unwrap();
    let all = super::properties::with_one_token_less(&source);
    assert!(all.len() > 60);
    for tokens in all {
        let expansion = expand(&quote::quote!(cognito_dsl), tokens.clone(), Features::ALL);
        assert!(super::properties::syn_items(&expansion), "{tokens}");
    }
}

#[test]
fn the_page_has_every_stage() {
    let source = pool("stages: { dev: { mfa: Off }, prod: { user_pool_name: \"the-shop\" } }");
    let page = crate::page(source.parse().unwrap());
    let (dev, prod) = page.split_once("# The stage `prod`").unwrap();
    assert!(dev.contains("# The stage `dev`") && !dev.contains("the-shop"), "{page}");
    assert!(prod.contains("the-shop"), "{page}");
}

#[test]
fn resources_users_and_replicas_are_laid_over() {
    assert_same(
        "resources: { news: AWS::SNS::Topic { properties: { DisplayName: \"News\", FifoTopic: true }, deletion_policy: Retain } },",
        "resources: { news: AWS::SNS::Topic { properties: { DisplayName: \"Test\", FifoTopic: null }, deletion_policy: null } }",
        "resources: { news: AWS::SNS::Topic { properties: { DisplayName: \"Test\" } } }",
    );
    assert_same(
        "users: { admin: { attributes: { nickname: \"a\" }, message_action: Suppress } },",
        "users: { admin: { attributes: { name: \"b\" }, message_action: null } }",
        "users: { admin: { attributes: { nickname: \"a\", name: \"b\" } } }",
    );
    assert_same(
        "replicas: { europe: { region: \"eu-west-1\" }, other: { region: \"us-west-2\" } },",
        "replicas: { europe: { region: \"eu-central-1\" }, other: null }",
        "replicas: { europe: { region: \"eu-central-1\" } }",
    );
}
