//! `#[deployed(..)]`: what is reported about an edit, and at which token.

mod files;

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use super::{diagnose, pool, read, rendered, rendered_place};
use crate::report::{Diagnostic, Severity};

/// A file that is removed after the test.
struct TemporaryFile(PathBuf);

impl TemporaryFile {
    fn new(text: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("cognito-deployed-{}-{count}.json", process::id()));
        fs::write(&path, text).unwrap();
        TemporaryFile(path)
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// The template of a declaration.
fn template(body: &str) -> String {
    read(&pool(body)).0.unwrap().pool.template().to_json_pretty()
}

fn with_file(file: &TemporaryFile, attributes: &str, body: &str) -> String {
    format!("#[deployed({:?})] {attributes} {}", file.0, pool(body))
}

/// The messages about an edit, each as `level rule: token`.
fn said(before: &str, attributes: &str, after: &str) -> Vec<String> {
    let file = TemporaryFile::new(&template(before));
    let source = with_file(&file, attributes, after);
    diagnose(&source).iter().map(|it| line(&source, it)).collect()
}

fn line(source: &str, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.level {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let place = rendered_place(source, diagnostic).unwrap_or_default();
    format!("{level} {}: {place}", diagnostic.rule.unwrap_or("-"))
}

const BODY: &str = "user_pool_name: \"customers\", sign_in_aliases: { email }, sign_in_case_sensitive: false,
mfa: Optional, mfa_second_factor: { otp }, standard_attributes: { fullname: { required } },
custom_attributes: { plan: String(..=10), seats: Number(mutable) },
password_policy: { min_length: 12 }, feature_plan: Essentials, account_recovery: EmailOnly, deletion_protection,
external: { check: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: check },
resource_servers: { orders: { identifier: \"orders\", scopes: { read: \"Read\", write: \"Write\" } } },
clients: { web: { generate_secret, oauth: { callback_urls: [\"https://a.example/in\", \"https://b.example/in\"] }, access_token_validity: hours(1) } },
domains: { login: Prefix(\"shop\") }, groups: { admins: {} }, outputs: { pool_id: { value: UserPoolId, export_name: \"pool\" } },
identity_pools: { app: { identity_pool_name: \"app\", authentication_providers: { user_pools: [web] } } },
issuer: Original,";

/// The body with one string replaced by another.
fn with(old: &str, new: &str) -> String {
    assert!(BODY.contains(old), "{old}");
    BODY.replace(old, new)
}

#[test]
fn a_declaration_that_is_deployed_is_fine() {
    assert_eq!(said(BODY, "", BODY), Vec::<String>::new());
}

/// A change within an object names the member that changes. Without a setting for the property, the name of the entry is the
/// place.
#[test]
fn a_message_shows_what_changes() {
    let before = "standard_attributes: { fullname: { required: false } }, groups: { admins: {} }";
    let after = "standard_attributes: { fullname: { required } },
        groups: { #[logical_id = \"PoolAdminsGroup\"] chiefs: {} }";
    let file = TemporaryFile::new(&template(before));
    let source = with_file(&file, "", after);
    let found = diagnose(&source);
    let lines: Vec<String> = found.iter().map(|it| line(&source, it)).collect();
    assert_eq!(
        lines,
        [
            "error deployed_standard_attribute: { required }",
            "error deployed_group_name: chiefs"
        ]
    );
    let notes: Vec<&str> = found.iter().map(|it| it.notes[0].as_str()).collect();
    assert_eq!(
        notes,
        [
            "`Schema.name.Required` is `false` in the deployed stack, but `true` here",
            "`GroupName` is `admins` in the deployed stack, but `chiefs` here"
        ]
    );
}

/// Another name of the pool gives its generated resources other IDs. That does not hide what the name does to the pool.
#[test]
fn an_entry_of_generated_does_not_hide_a_new_pool() {
    let body = format!("{BODY} enable_sms_role, generated: {{ PoolSmsRole: {{ \"Metadata.Owner\": \"identity\" }} }},");
    let file = TemporaryFile::new(&template(&body));
    let source = with_file(&file, "", &body).replace("mod pool", "mod people");
    let found: Vec<String> = diagnose(&source).iter().map(|it| line(&source, it)).collect();
    assert!(
        found.contains(&"error generated_unknown: PoolSmsRole".to_owned()),
        "{found:?}"
    );
    let is_reported = found.iter().any(|it| it.starts_with("error deployed_pool_id"));
    assert!(is_reported, "{found:?}");
}

/// Each edit is reported at its token.
#[test]
fn edits_are_found_on_their_tokens() {
    let mut wrong = Vec::new();
    for (old, new, expected) in [
        (
            "sign_in_aliases: { email }",
            "sign_in_aliases: { email, phone }",
            "error deployed_user_names: { email, phone }",
        ),
        (
            "sign_in_case_sensitive: false",
            "sign_in_case_sensitive: true",
            "error deployed_user_name_case: true",
        ),
        (
            "sign_in_case_sensitive: false,",
            "",
            "warning deployed_user_name_case_removed: pool",
        ),
        (
            "plan: String(..=10)",
            "plan: String(..=20)",
            "error deployed_attribute: String(..=20)",
        ),
        (
            "plan: String(..=10), ",
            "",
            "error deployed_attribute: custom_attributes",
        ),
        (
            "seats: Number(mutable)",
            "seats: Number",
            "error deployed_attribute: Number",
        ),
        (
            "fullname: { required }",
            "fullname: { required: false }",
            "error deployed_standard_attribute: { required: false }",
        ),
        (
            "fullname: { required }",
            "fullname: { required }, email: { required }",
            "error deployed_standard_attribute: { required }",
        ),
        (
            "standard_attributes: { fullname: { required } },",
            "",
            "warning deployed_standard_attribute_removed: pool",
        ),
        (
            "mfa: Optional",
            "mfa: Required",
            "warning deployed_mfa_required: Required",
        ),
        ("mfa: Optional,", "", "warning deployed_mfa_removed: pool"),
        (
            "password_policy: { min_length: 12 },",
            "",
            "warning deployed_policies_removed: pool",
        ),
        ("feature_plan: Essentials,", "", "warning deployed_plan_removed: pool"),
        (
            "deletion_protection,",
            "deletion_protection: false,",
            "warning deployed_protection_off: false",
        ),
        ("deletion_protection,", "", "warning deployed_protection_removed: pool"),
        (
            "issuer: Original",
            "issuer: Updated",
            "warning deployed_issuer: Updated",
        ),
        (
            "lambda_triggers: { pre_sign_up: check }",
            "lambda_triggers: {}",
            "warning deployed_trigger_removed: lambda_triggers",
        ),
        (
            "identifier: \"orders\"",
            "identifier: \"shop\"",
            "error deployed_server_identifier: \"shop\"",
        ),
        (", write: \"Write\"", "", "warning deployed_scope_removed: scopes"),
        (
            "orders: { identifier",
            "shop: { identifier",
            "warning deployed_server_id: shop",
        ),
        ("generate_secret, ", "", "error deployed_client_secret: web"),
        (
            "generate_secret, ",
            "generate_secret: false, ",
            "error deployed_client_secret: false",
        ),
        (
            "clients: { web:",
            "clients: { #[logical_id = \"Other\"] web:",
            "error deployed_client_id: \"Other\"",
        ),
        (
            ", \"https://b.example/in\"",
            "",
            "warning deployed_callback_removed: callback_urls",
        ),
        (
            ", access_token_validity: hours(1)",
            "",
            "warning deployed_client_reset: web",
        ),
        (
            "generate_secret, ",
            "generate_secret, refresh_token_rotation_grace_period: seconds(10), ",
            "warning deployed_rotation: seconds(10)",
        ),
        (
            "Prefix(\"shop\")",
            "Prefix(\"store\")",
            "warning deployed_domain_prefix: \"store\"",
        ),
        (
            "domains: { login: Prefix(\"shop\") },",
            "domains: { pages: Prefix(\"shop\") },",
            "error deployed_domain_id: pages",
        ),
        (
            "groups: { admins: {} }",
            "groups: { admins: { group_name: \"chiefs\" } }",
            "error deployed_group_name: \"chiefs\"",
        ),
        (
            "groups: { admins: {} }",
            "groups: { admins: { group_name: \"Admins\" } }",
            "error deployed_group_name_case: \"Admins\"",
        ),
        (
            "groups: { admins: {} }",
            "groups: {}",
            "warning deployed_group_removed: groups",
        ),
        (
            "groups: { admins: {} }",
            "groups: { #[logical_id = \"Chiefs\"] admins: {} }",
            "error deployed_group_id: \"Chiefs\"",
        ),
        (
            "export_name: \"pool\"",
            "export_name: \"other\"",
            "warning deployed_export: pool_id",
        ),
        (
            "app: {",
            "#[logical_id = \"Ids\"] app: {",
            "error deployed_identity_pool_id: \"Ids\"",
        ),
        (
            "user_pool_name: \"customers\",",
            "user_pool_name: \"customers\", removal_policy: Destroy,",
            "warning deployed_policy_alone: Destroy",
        ),
        (
            "user_pool_name: \"customers\",",
            "user_pool_name: \"people\", removal_policy: Destroy,",
            "warning deployed_removal_policy: Destroy",
        ),
    ] {
        let found: Vec<String> = said(BODY, "", &with(old, new))
            .into_iter()
            // Without the rules about the declaration itself.
            .filter(|it| it.contains("deployed_"))
            .collect();
        if found != [expected] {
            wrong.push(format!("{new}: {found:?}, not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_pool_of_another_name_is_another_pool() {
    let file = TemporaryFile::new(&template(BODY));
    let source = with_file(&file, "", BODY).replace("mod pool ", "mod people ");
    let messages = diagnose(&source);
    assert_eq!(
        messages.iter().map(|it| line(&source, it)).collect::<Vec<_>>(),
        ["error deployed_pool_id_with_domain: people"]
    );
    let text = rendered(&source, &messages[0]);
    assert!(
        text.contains("the pool has the logical ID `People`, but `Pool` is deployed"),
        "{text}"
    );
    assert!(text.contains("`#[logical_id = \"Pool\"]`"), "{text}");
    let pinned = source.replace("mod people", "#[logical_id = \"Pool\"] mod people");
    // The rest of the declaration still has other logical IDs.
    let rules: Vec<_> = diagnose(&pinned).iter().filter_map(|it| it.rule).collect();
    assert!(
        !rules.contains(&"deployed_pool_id_with_domain") && rules.contains(&"deployed_client_id"),
        "{rules:?}"
    );
}

#[test]
fn facts_are_silenced_like_rules() {
    let no_secret = with("generate_secret, ", "");
    assert_eq!(
        said(BODY, "#[allow(deployed_client_secret)]", &no_secret),
        Vec::<String>::new()
    );
    let on_entry = no_secret.replace("web: {", "#[expect(deployed_client_secret)] web: {");
    assert_eq!(said(BODY, "", &on_entry), Vec::<String>::new());
    // Once it is deployed, there is nothing left to silence.
    let unused = ["warning unused_allow: deployed_client_secret"];
    assert_eq!(said(&no_secret, "#[allow(deployed_client_secret)]", &no_secret), unused);
    let alone = format!("#[allow(deployed_client_secret)] {}", pool("mfa: Off"));
    assert_eq!(
        diagnose(&alone).iter().map(|it| line(&alone, it)).collect::<Vec<_>>(),
        unused
    );
    let misspelt = said(BODY, "#[allow(deployed_client_secrets)]", BODY);
    assert_eq!(misspelt, ["error -: deployed_client_secrets"]);
}

/// Mistakes in the declaration come first, and alone.
#[test]
fn a_declaration_with_errors_is_not_compared() {
    let wrong = with("generate_secret, ", "").replace("min_length: 12", "min_length: 3");
    let messages = said(BODY, "", &wrong);
    assert_eq!(messages, ["error password_min_length: 3"]);
}

/// Only the program knows the value, so nothing is reported.
#[test]
fn constants_are_not_compared() {
    for (old, new) in [
        ("generate_secret,", "generate_secret: const { SECRET },"),
        ("\"https://a.example/in\", \"https://b.example/in\"", "const { SITE }"),
        ("min_length: 12", "min_length: const { LENGTH }"),
        (
            "sign_in_aliases: { email }",
            "sign_in_aliases: { email: const { YES } }",
        ),
    ] {
        assert_eq!(said(BODY, "", &with(old, new)), Vec::<String>::new(), "{new}");
    }
}

#[test]
fn overrides_are_where_an_edit_is() {
    let after = with("generate_secret,", "property_overrides: { \"GenerateSecret\": false },");
    assert_eq!(said(BODY, "", &after), ["error deployed_client_secret: false"]);
}

/// What is gone is reported at the map that declared it.
#[test]
fn what_is_removed_is_reported_at_its_map() {
    let one = "mfa: Off, users: { a: { username: \"a\" } }";
    let two = "mfa: Off, users: { a: { username: \"a\" }, b: { username: \"b\" } }";
    assert_eq!(said(two, "", one), ["warning deployed_user_removed: users"]);
}

/// An override of a user, or of a resource of any type, does not change the pool.
#[test]
fn overrides_of_others_are_not_where_an_edit_of_the_pool_is() {
    let before = "conditions: { on: Fn::Equals(Ref(AWS::Region), \"eu-west-1\") },
        users: { a: { username: \"a\", overrides: { \"Condition\": on } } }";
    let messages = said(before, "", &format!("condition: on, {before}"));
    assert!(
        messages.contains(&"warning deployed_condition: on".to_owned()),
        "{messages:?}"
    );
}

#[test]
fn messages_say_what_is_lost() {
    let file = TemporaryFile::new(&template(BODY));
    let source = with_file(&file, "", &with("generate_secret, ", "generate_secret: false, "));
    let text = rendered(&source, &diagnose(&source)[0]);
    // Leave out the source: it contains the file's path.
    let message = text.split("\n  |").next().unwrap_or_default();
    insta::assert_snapshot!(message);
}
