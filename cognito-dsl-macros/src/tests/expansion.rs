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
fn names_survive_errors() {
    let text = expanded(&pool(
        "clients: { web: { nonsense: 1, disable_oauth } }, groups: { admins }, mfa: Nope",
    ));
    assert!(
        text.contains("WEB") && text.contains("ADMINS") && text.matches("compile_error").count() == 3,
        "{text}"
    );
}
