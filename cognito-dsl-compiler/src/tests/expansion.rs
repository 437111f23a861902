//! The expansion of the macro.

use super::{pool, render};
use crate::expand::{self, Features};

pub(super) fn expanded(source: &str) -> String {
    expanded_with(source, Features::NONE)
}

fn expanded_with(source: &str, features: Features) -> String {
    expand::expand(&quote::quote!(::cognito_dsl), source.parse().unwrap(), features).to_string()
}

/// The expansion without the part for rustdoc, which contains the declaration as it is written.
fn without_page(source: &str) -> String {
    let text = expanded(source);
    let (before, rest) = text.split_once("# [cfg_attr (doc").unwrap();
    let (_, after) = rest.split_once("dead_code , unreachable_pub").unwrap();
    // An editor's copy holds it too.
    let (header, rest) = after.split_once("# [cfg (rust_analyzer)]").unwrap();
    let (_, module) = rest.split_once("# [doc = r\" The pool as it is declared.\"]").unwrap();
    format!("{before}{header}{module}")
}

/// What the features add. It has to be at the end of the module.
fn added_by(body: &str, features: Features) -> String {
    let (without, with) = (expanded(&pool(body)), expanded_with(&pool(body), features));
    let common = without.bytes().zip(with.bytes()).take_while(|(a, b)| a == b).count();
    let rest = &without[common..];
    assert!(with.ends_with(rest), "{without}\n\n{with}");
    with[common..with.len() - rest.len()].to_owned()
}

fn claims_of(body: &str) -> String {
    let claims = Features {
        claims: true,
        ..Features::NONE
    };
    added_by(body, claims)
}

#[test]
fn a_bare_pool() {
    insta::assert_snapshot!(expanded("/// Users.\npub(crate) mod users {}"));
}

#[test]
fn attributes_of_the_header() {
    let text = without_page(
        "#[cfg(feature = \"x\")] #[allow(dead_code)] #[allow(permissive_client_defaults)] #[logical_id = \"Mine\"] mod users { user_pool_name: const { NAME } }",
    );
    // The `#[cfg]` is on the constant's value too. Otherwise the value would remain without its module.
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
fn what_a_comment_and_a_description_say_is_said_once() {
    let text = expanded(&pool("groups: { /** Admins. */ admins: { description: \"Admins.\" } }"));
    assert!(text.contains("\"Admins.\\n\\nThe group `admins`.\""), "{text}");
}

#[test]
fn outputs_are_fields() {
    let outputs = Features {
        outputs: true,
        ..Features::NONE
    };
    let body =
        "clients: { web: { disable_oauth, condition: is_prod } }, conditions: { is_prod: Fn::Equals(1, 1) }, outputs: {
        /// By which to find it.
        poolId: UserPoolId,
        client: { value: ClientId(web), description: \"The web\" },
        type: { value: 1 },
    }";
    insta::assert_snapshot!(added_by(body, outputs));
    assert_eq!(added_by("mfa: Off", outputs), "");
    // Where two have one name, one message is enough, and one of them is there.
    let twice = "outputs: { poolId: UserPoolId, pool_id: UserPoolArn }";
    assert_eq!(added_by(twice, outputs).matches("pool_id").count(), 1);
}

#[test]
fn claims_of_a_pool_with_custom_attributes() {
    insta::assert_snapshot!(claims_of(
        "standard_attributes: { email: { required } }, custom_attributes: { tenant: String(1..=20), \"is-old\": Boolean, since: DateTime, type: Number }",
    ));
}

#[test]
fn claims_of_a_pool_without_custom_attributes() {
    insta::assert_snapshot!(claims_of("mfa: Off"));
}

/// An attribute that was not understood still gets a field, with the name that it was given.
#[test]
fn claims_survive_errors() {
    let text = claims_of("custom_attributes: { tenant: Nope, level: Number(1..=), ok: Boolean }");
    // The message stands in for the unknown type.
    for field in [
        "pub tenant : Option < [() ; :: core :: compile_error !",
        "level : Option < i64 >",
        "ok : Option < bool >",
    ] {
        assert!(text.contains(field), "{text}");
    }
}

#[test]
fn fields_with_one_name() {
    // The kelvin sign is a capital letter, and its lower-case form is an ordinary `k`.
    let messages = render(&pool("custom_attributes: { \"k\": String, \"\u{212a}\": String }"));
    assert!(
        messages.contains("`\u{212a}` and `k` give the same Rust field `k`"),
        "{messages}"
    );
    let messages = render(&pool(
        "outputs: { \"k\": UserPoolId, #[logical_id = \"Other\"] \"\u{212a}\": UserPoolId }",
    ));
    assert!(
        messages.contains("`\u{212a}` and `k` give the same Rust field `k`"),
        "{messages}"
    );
    // If the constants already collide, one message is enough.
    let messages = render(&pool("custom_attributes: { isOld: String, is_old: String }"));
    assert_eq!(messages.matches("error").count(), 1, "{messages}");
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
    assert!(expanded(&pool(body)).contains("breaks the rule password_min_length"));
    assert!(!expanded(&format!("#[allow(password_min_length)] {}", pool(body))).contains("breaks the rule"));
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

#[test]
fn files_are_read_and_tracked() {
    let text = expanded(&pool(
        "identity_providers: { a: Saml { metadata: File(\"src/tests/metadata.xml\") }, b: Saml { metadata: File(\"src/tests/metadata.xml\") } }",
    ));
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tests/metadata.xml");
    let tracked = format!("include_bytes ! ({path:?})");
    assert_eq!(text.matches(&tracked).count(), 1, "{text}");
    assert_eq!(text.matches("<EntityDescriptor").count(), 2, "{text}");
    assert!(text.contains("pub const A : & str = \"a-saml\""), "{text}");
}

#[test]
fn what_a_file_holds_is_checked_and_a_constant_is_not() {
    let saml = |metadata: &str| {
        render(&pool(&format!(
            "identity_providers: {{ a: Saml {{ metadata: {metadata} }} }}"
        )))
    };
    let messages = saml("File(\"Cargo.toml\")");
    assert!(
        messages.starts_with("warning: the file `\"Cargo.toml\"` is not an XML document"),
        "{messages}"
    );
    assert_eq!(saml("Text(const { crate::METADATA })"), "");
    assert_eq!(saml("Url(const { crate::METADATA })"), "");
}

#[test]
fn a_path_is_shown_as_it_is_written() {
    let messages = render(&pool(
        "identity_providers: { a: Saml { metadata: File(\"none.xml\") } }",
    ));
    assert!(
        messages.contains("there is no file `none.xml` in the directory of the package"),
        "{messages}"
    );
    assert!(!messages.contains(env!("CARGO_MANIFEST_DIR")), "{messages}");
}

/// rustdoc and editors show the comment of an entry, or else its description, as the documentation of its constant.
#[test]
fn constants_have_the_words_of_their_entries() {
    let text = expanded(
        r#"mod customers {
            custom_attributes: {
                /// What they pay for.
                plan: String,
            },
            resource_servers: {
                /// Everything about orders.
                orders: { identifier: "orders", scopes: { read: "See orders", /** Change them. */ write: "Change orders" } },
            },
            groups: {
                /// Those who may do everything.
                ///
                /// Add nobody by hand.
                admins: { description: "Administrators" },
                staff: { description: "Who works here" },
                guests: {},
            },
            clients: {
                /// The shop in the browser.
                web: { disable_oauth },
            },
            domains: {
                /// Where people sign in.
                login: Prefix("my-app"),
            },
        }"#,
    );
    for docs in [
        r#""What they pay for.\n\nThe custom attribute `plan`.""#,
        r#""Everything about orders.\n\nThe scopes of the resource server `orders`.""#,
        r#""See orders\n\nThe scope `orders/read`.""#,
        r#""Change them.\n\nChange orders\n\nThe scope `orders/write`.""#,
        r#""Those who may do everything.\n\nAdd nobody by hand.\n\nAdministrators\n\nThe group `admins`.""#,
        r#""Who works here\n\nThe group `staff`.""#,
        r#""The group `guests`.""#,
        r#""The shop in the browser.\n\nThe client `web`.""#,
        r#""Where people sign in.\n\nThe domain `login`.""#,
    ] {
        assert!(text.contains(docs), "{docs} is not in\n{text}");
    }
}

#[test]
fn a_list_of_strings_can_be_a_constant() {
    let body = "clients: { web: { oauth: { scopes: const { S }, callback_urls: const { U } }, ..Recommended } },
        domains: { login: Prefix(\"my-app\") }";
    assert_eq!(render(&pool(body)), "");
    let text = expanded(&pool(body)).replace(char::is_whitespace, "");
    for list in [
        "[OAuthScope;",
        "[Text;",
        "OAuthScope::Custom(Text::Literal(Str::Static(STRINGS[index]))",
    ] {
        assert!(text.contains(list), "{list} in {text}");
    }
    assert!(text.contains("accepts_strings"), "{text}");
}
