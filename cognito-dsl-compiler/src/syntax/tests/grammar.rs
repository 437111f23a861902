//! Every production, as the language allows it.

use proc_macro2::{Delimiter, Group, TokenTree};

use super::show::{fields, items, parse, tokens, whole};
use crate::syntax::tree::ItemKind;

#[test]
fn fields_and_flags() {
    assert_eq!(fields(""), "");
    assert_eq!(fields(r#"a: 1, b, c: "x","#), r#"a: 1, b, c: "x""#);
    assert_eq!(
        fields(r#"type: 1, r#mod: 2, "google-id": 3, self: 4"#),
        r#"type: 1, mod: 2, "google-id": 3, self: 4"#
    );
    assert_eq!(fields("a: { b: { c } }"), "a: {b: {c}}");
    assert_eq!(fields(r#""x""#), r#""x""#);
}

#[test]
fn literals() {
    assert_eq!(fields(r##"a: "x\n", b: r#"y"z"#"##), r#"a: "x\n", b: "y\"z""#);
    assert_eq!(fields("a: 5, b: -5, c: 1_000, d: 0x10"), "a: 5, b: -5, c: 1000, d: 16");
    assert_eq!(
        fields("a: 1.5, b: -0.5, c: 1e3"),
        "a: fraction 1.5, b: fraction -0.5, c: fraction 1e3"
    );
    assert_eq!(fields("a: true, b: false"), "a: true, b: false");
    assert_eq!(
        fields("-5, 170141183460469231731687303715884105727, -170141183460469231731687303715884105728"),
        "-5, 170141183460469231731687303715884105727, -170141183460469231731687303715884105728"
    );
}

#[test]
fn paths() {
    assert_eq!(
        fields("a: web, b: Mfa::Required, c: AWS::Lambda::Function"),
        "a: web, b: Mfa::Required, c: AWS::Lambda::Function"
    );
    assert_eq!(
        fields(r#"a: [custom["google-id"], users::admin["*"], users::read]"#),
        r#"a: [custom["google-id"], users::admin["*"], users::read]"#
    );
    assert_eq!(fields("a: r#type::r#in"), "a: type::in");
    assert_eq!(fields("true::x"), "true::x");
}

#[test]
fn calls() {
    assert_eq!(
        fields(
            r#"a: days(3), b: String(5..=15, mutable), c: Fn::GetAtt(x, Arn), d: Fn::Join(",", ["a", AWS::Region]), e: f()"#
        ),
        r#"a: days(3), b: String(5..=15, mutable), c: Fn::GetAtt(x, Arn), d: Fn::Join(",", ["a", AWS::Region]), e: f()"#
    );
}

#[test]
fn braces_with_and_without_a_name() {
    assert_eq!(
        fields("a: { x: 1 }, b: Ses { x }, c: Email::Ses {}"),
        "a: {x: 1}, b: Ses {x}, c: Email::Ses {}"
    );
    assert_eq!(fields("a { x: 1 }"), "a {x: 1}");
}

#[test]
fn lists() {
    assert_eq!(
        fields(r#"a: [], b: [x, "y", { z }], c: [x, ]"#),
        r#"a: [], b: [x, "y", {z}], c: [x]"#
    );
}

#[test]
fn ranges() {
    assert_eq!(
        fields("a: 1..=5, b: 1.., c: ..=5, d: -5..=-1, e: N(2..), f: N(1.., mutable)"),
        "a: 1..=5, b: 1..=, c: ..=5, d: -5..=-1, e: N(2..=), f: N(1..=, mutable)"
    );
    assert_eq!(fields("a: 1..,..Recommended"), "a: 1..=, ..Recommended");
}

#[test]
fn constants() {
    assert_eq!(
        fields("a: const { crate::NAME }, b: const { a; b, c }, c: [const {}]"),
        "a: const { crate :: NAME }, b: const { a ; b , c }, c: [const {  }]"
    );
}

#[test]
fn bases() {
    assert_eq!(fields("..Recommended"), "..Recommended");
    assert_eq!(fields("a: 1, ..Recommended"), "a: 1, ..Recommended");
    assert_eq!(fields("a: { ..Recommended, }"), "a: {..Recommended}");
    assert_eq!(fields("a: 1, ..bases::Recommended"), "a: 1, ..Recommended");
}

/// The guide's example.
pub(super) const AWESOME_APP: &str = include_str!("awesome_app.txt");

#[test]
fn the_example_of_the_guide() {
    let (declaration, diagnostics) = parse(tokens(AWESOME_APP));
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let declaration = declaration.unwrap();
    assert_eq!(declaration.name.text, "customers");
    assert_eq!(declaration.body.items.len(), 32);
    assert!(declaration.remains.is_empty());
    let text = items(&declaration.body);
    for part in [
        r#"custom_attributes: {myappid: String(5..=15), callingcode: Number(1..=3, mutable)"#,
        r#""google-id": String(..=64, mutable)}"#,
        r#"temp_password_validity: days(3), password_history_size: 5}, account_recovery: EmailOnly"#,
        r#"parameters: {google_secret: String {no_echo, description: "Google OAuth client secret"}}"#,
        r#"scopes: [openid, email, users::read]"#,
        r#"custom::callingcode, custom["google-id"]]"#,
        r#"grants: [{role: signup_role, actions: [AdminCreateUser, AdminDeleteUser]}]"#,
        r#"clients: {#[doc = " The web application's server side."] web: {generate_secret"#,
    ] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

fn undelimited(source: &str) -> TokenTree {
    TokenTree::Group(Group::new(Delimiter::None, tokens(source)))
}

#[test]
fn groups_without_delimiters_are_dissolved() {
    let five = TokenTree::Group(Group::new(Delimiter::None, undelimited("-5").into()));
    let name = undelimited("r#type::b");
    let path = undelimited("web");
    let body = quote::quote! { a: #five, b: #name, #path: #five..=#five, #[logical_id = #path] c: [#path::d] };
    let (declaration, diagnostics) = parse(quote::quote! { mod p { #body } });
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let text = items(&declaration.unwrap().body);
    assert_eq!(text, "a: -5, b: type::b, web: -5..=-5, #[logical_id = web] c: [web::d]");
}

#[test]
fn nesting_has_a_limit_and_the_fields_around_it_survive() {
    for depth in [63, 64, 1_000] {
        for (open, close) in [("[", "]"), ("{ x: ", "}"), ("f(", ")"), ("x {", "}")] {
            let source = format!("a: {}1{}, b: 2", open.repeat(depth), close.repeat(depth));
            let text = fields(&source);
            assert_eq!(
                text.contains("more than 64 groups are nested here"),
                depth > 63,
                "{depth}"
            );
            assert!(text.contains(", b: 2"));
        }
    }
    let source = format!("#[x{}{}] a: 1", "(".repeat(1_000), ")".repeat(1_000));
    assert!(!fields(&source).contains("groups"));
    assert!(whole(&format!("{}{}", "{".repeat(1_000), "}".repeat(1_000))).contains("no `mod`"));
}

#[test]
fn tokens_are_counted_in_the_order_of_the_input() {
    let (declaration, _) = parse(tokens("#[x(y)] mod p { a: [1, { b }], c: d }"));
    let items = declaration.unwrap().body.items;
    let marks: Vec<u32> = items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Named(key, value) => Some([key.mark.order, value.mark.order]),
            _ => None,
        })
        .flatten()
        .collect();
    // `#`, `[`, `x`, `(`, `y`, `)`, `]`, `mod`, `p`, `{` and then `a`.
    assert_eq!(marks, [10, 12, 20, 22]);
}

#[test]
fn a_value_is_marked_from_its_first_token_to_its_last() {
    let (declaration, _) = parse(tokens(
        "mod p { a: Fn::Sub(\"x\"), b: -5..=x::y[\"z\"], c: users[\"*\"], d: const { 1 } }",
    ));
    let source: Vec<String> = declaration
        .unwrap()
        .body
        .items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Named(_, value) => value.mark.start.join(value.mark.end)?.source_text(),
            _ => None,
        })
        .collect();
    parse_again(&source);
    assert_eq!(
        source,
        ["Fn::Sub(\"x\")", "-5..=x::y[\"z\"]", "users[\"*\"]", "const { 1 }"]
    );
}

/// What is marked parses as a value again.
fn parse_again(values: &[String]) {
    for value in values {
        assert!(fields(&format!("a: {value}")).starts_with("a: "));
    }
}

#[test]
fn names_in_broken_parts_remain_for_the_editor() {
    let source = "mod p { a: users::, b: x.y + z, c: [1 + { d: e }], : f, g: h i: j, k: l M, ..lower, \"s\".t }";
    let (declaration, _) = parse(tokens(source));
    let declaration = declaration.unwrap();
    let remains: Vec<&str> = declaration.remains.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(remains, ["users", "x", "y", "z", "d", "e", "f", "M", "t"]);
    assert_eq!(
        items(&declaration.body),
        "a: ?, b: ?, c: [?], ?, g: h, i: j, k: l, ..lower, ?"
    );
}
