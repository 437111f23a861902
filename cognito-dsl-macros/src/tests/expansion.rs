//! What comes out of the macro.

use super::pool;
use crate::expand;

fn expanded(source: &str) -> String {
    expand::expand(&quote::quote!(::cognito_dsl), source.parse().unwrap()).to_string()
}

#[test]
fn a_bare_pool() {
    insta::assert_snapshot!(expanded("/// Users.\npub(crate) mod users {}"));
}

#[test]
fn attributes_of_the_header() {
    let text = expanded(
        "#[cfg(feature = \"x\")] #[allow(dead_code)] #[allow(permissive_client_defaults)] #[logical_id = \"Mine\"] mod users { user_pool_name: const { NAME } }",
    );
    // The `#[cfg]` stands on the value of the constant too, or it would be left without its module.
    assert!(text.matches("cfg (feature = \"x\")").count() >= 2, "{text}");
    assert!(text.contains("allow (dead_code)"), "{text}");
    assert!(
        !text.contains("allow (permissive_client_defaults)")
            && !text.contains("logical_id =")
            && text.contains("Static (\"Mine\")"),
        "{text}"
    );
}

#[test]
fn outputs_are_constants() {
    let text = expanded(&pool(
        "outputs: { pool_id: UserPoolId, arn: { value: UserPoolArn, export_name: \"arn-of-pool\" }, dynamic: { value: 1, export_name: Ref(AWS::StackName) } }",
    ));
    let modules = text.split_once("pub mod outputs").unwrap().1;
    let (modules, _) = modules.split_once("pub mod clients").unwrap();
    insta::assert_snapshot!(modules);
    let text = expanded(&pool("outputs: { pool_id: UserPoolId }"));
    assert!(
        text.contains("pub mod outputs") && !text.contains("pub mod exports"),
        "{text}"
    );
}

#[test]
fn names_survive_errors() {
    let text = expanded(&pool(
        "clients: { web: { nonsense: 1, disable_oauth } }, groups: { admins }, mfa: Nope",
    ));
    assert!(
        text.contains("WEB") && text.contains("ADMINS") && text.matches("compile_error").count() == 3,
        "{text}"
    );
}

#[test]
fn an_allowed_rule_is_not_asserted() {
    let body = "password_policy: { min_length: const { LENGTH } }";
    assert!(expanded(&pool(body)).contains("PASSWORD_MIN_LENGTH"));
    assert!(!expanded(&format!("#[allow(password_min_length)] {}", pool(body))).contains("PASSWORD_MIN_LENGTH"));
}

#[test]
fn handles_leave_out_what_a_constant_decides() {
    let body = "clients: { a: { disable_oauth: const { OFF } }, b: { oauth: { callback_urls: [\"https://a.b\"] } } }";
    let text = expanded(&pool(body));
    assert_eq!(
        text.matches("callback_urls : List :: Static (& [])").count(),
        1,
        "{text}"
    );
}

/// A keyword is a name here, and must not break the Rust that comes out.
#[test]
fn keywords_stay_out_of_the_mirror_for_editors() {
    let text = expanded("mod a { type: Off } pub mod b {}");
    assert!(!text.contains("pub as _") && !text.contains("type as _"), "{text}");
}

#[test]
fn files_are_read_and_tracked() {
    let text = expanded(&pool(
        "identity_providers: { a: Saml { metadata: File(\"src/tests/metadata.xml\") }, b: Saml { metadata: File(\"src/tests/metadata.xml\") } }",
    ));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/metadata.xml");
    let tracked = format!("include_bytes ! ({path:?})");
    assert_eq!(text.matches(&tracked).count(), 1, "{text}");
    assert_eq!(text.matches("EntityDescriptor").count(), 2, "{text}");
    assert!(text.contains("pub const A : & str = \"a-saml\""), "{text}");
}

#[test]
fn a_path_begins_at_the_package() {
    let messages = super::render(&pool(
        "identity_providers: { a: Saml { metadata: File(\"none.xml\") } }",
    ));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/none.xml");
    assert!(messages.contains(&format!("there is no file `{path}`")), "{messages}");
}
