//! What holds for every input.

use proc_macro2::{TokenStream, TokenTree};
use proptest::prelude::*;

use super::{diagnose, pool, read};
use crate::expand::{Features, expand};

/// A declaration with one of everything.
const BODY: &str = include_str!("valid.pool");

/// Tokens that mean something to the language, and some that do not.
fn tokens() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        prop::sample::select(vec![
            "mfa", "clients", "web", "oauth", "scopes", "email", "Ses", "Required", "days", "Fn", "Ref", "AWS",
            "const", "true", "null", "custom", "users", ":", "::", ",", "..", "..=", "#", "=", ";", "\"text\"", "5",
            "-1", "1.5", "'a'", "String",
        ])
        .prop_map(str::to_owned),
        "[a-z]{1,6}",
    ];
    let tree = leaf.prop_recursive(4, 40, 8, |inner| {
        (prop::collection::vec(inner, 0..8), 0..3usize).prop_map(|(inner, delimiter)| {
            let (open, close) = [("(", ")"), ("{", "}"), ("[", "]")][delimiter];
            format!("{open} {} {close}", inner.join(" "))
        })
    });
    prop::collection::vec(tree, 0..20).prop_map(|trees| trees.join(" "))
}

/// Every way to leave out one token of a stream, at any depth.
pub(super) fn with_one_token_less(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut all = Vec::new();
    for (index, tree) in trees.iter().enumerate() {
        let put = |instead: Option<TokenTree>| {
            trees[..index]
                .iter()
                .cloned()
                .chain(instead)
                .chain(trees[index + 1..].iter().cloned())
                .collect::<TokenStream>()
        };
        all.push(put(None));
        if let TokenTree::Group(group) = tree {
            all.extend(
                with_one_token_less(&group.stream())
                    .into_iter()
                    .map(|inner| put(Some(proc_macro2::Group::new(group.delimiter(), inner).into()))),
            );
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_makes_the_macro_panic(body in tokens()) {
        let source: TokenStream = pool(&body).parse().unwrap();
        let expansion = expand(&quote::quote!(cognito_dsl), source, Features::ALL);
        // The expansion always consists of items, so the compiler has nothing to add.
        prop_assert!(syn_items(&expansion));
    }

    #[test]
    fn no_header_makes_the_macro_panic(source in tokens()) {
        expand(&quote::quote!(cognito_dsl), source.parse().unwrap(), Features::ALL);
    }
}

/// Whether a stream is a sequence of items: each ends with `;` or a brace.
pub(super) fn syn_items(tokens: &TokenStream) -> bool {
    match tokens.clone().into_iter().last() {
        None => true,
        Some(TokenTree::Group(group)) => group.delimiter() == proc_macro2::Delimiter::Brace,
        Some(TokenTree::Punct(punct)) => punct.as_char() == ';',
        Some(_) => false,
    }
}

#[test]
fn the_valid_body_is_valid() {
    assert_eq!(super::render(&pool(BODY)), "");
}

/// Losing one token costs at most the field that contained it and its neighbor: all others are in the model as before.
#[test]
fn a_lost_token_leaves_the_other_fields_understood() {
    let (whole, _) = read(&pool(BODY));
    let whole = fields(&whole.unwrap().pool);
    let body: TokenStream = BODY.parse().unwrap();
    let mut checked = 0;
    for less in with_one_token_less(&body) {
        let source = format!("mod pool {{ {less} }}");
        let (lowered, _) = read(&source);
        let fields = fields(&lowered.unwrap().pool);
        let lost: Vec<&String> = whole
            .iter()
            .filter(|field| !fields.contains(field) && !refers(field))
            .collect();
        assert!(lost.len() <= 2, "{lost:#?} differ without one token:\n{source}");
        checked += 1;
    }
    assert!(checked > 300, "{checked}");
}

/// Whether a field refers to another one, and is lost with it.
fn refers(field: &str) -> bool {
    [
        "External(",
        "Parameter(",
        "If(",
        "ResourceServer(",
        "ClientName(",
        "Declared(",
        "Custom(",
    ]
    .iter()
    .any(|name| field.contains(name))
}

/// The fields of a pool as strings.
fn fields(pool: &cognito_model::UserPool) -> Vec<String> {
    let text = format!("{pool:#?}");
    let mut fields: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with("    ") && !line.starts_with("     ") && !line.trim_start().starts_with(['}', ']', ')']) {
            fields.push(String::new());
        }
        if let Some(field) = fields.last_mut() {
            field.push_str(line);
        }
    }
    fields
}

#[test]
fn two_runs_give_the_same_tokens() {
    let run = || expand(&quote::quote!(cognito_dsl), pool(BODY).parse().unwrap(), Features::ALL).to_string();
    assert_eq!(run(), run());
}

/// Half-typed input does not lose what was understood.
#[test]
fn half_typed_input_keeps_the_names() {
    for half in [
        "clients: { web: { disable_oauth }, a",
        "groups: { admins: {}, st",
        "mfa: Requ",
        "mfa:",
        "mf",
    ] {
        let closed = format!(
            "mod pool {{ {half} {} }}",
            "}".repeat(half.matches('{').count() - half.matches('}').count())
        );
        let expansion = expand(&quote::quote!(cognito_dsl), closed.parse().unwrap(), Features::ALL).to_string();
        assert!(expansion.contains("pub const POOL"), "{half}");
        assert!(!diagnose(&closed).is_empty(), "{half}");
    }
}

/// A field's name with a letter missing is one mistake, and what it declares or decides is not reported as missing too.
#[test]
fn a_misspelt_field_gives_one_message() {
    let mut misspelt = 0;
    for (start, name) in keys(BODY) {
        // Without a letter in the middle. If that makes another field's name, or resembles no field, skip it.
        let middle = start + name.len() / 2;
        let body = format!("{}{}", &BODY[..middle], &BODY[middle + 1..]);
        let messages = diagnose(&pool(&body));
        let facts: Vec<&str> = messages.iter().map(|message| message.fact.as_str()).collect();
        assert_eq!(messages.len(), 1, "{name}: {facts:#?}");
        misspelt += 1;
    }
    assert!(misspelt > 25, "{misspelt}");
}

/// The pool's own fields in a body, which are at the beginning of a line, with their offsets.
fn keys(body: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let mut keys = Vec::new();
    for line in body.split_inclusive('\n') {
        let name: &str = line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
        if name.len() > 4 && !line.starts_with(' ') {
            keys.push((at, name));
        }
        at += line.len();
    }
    keys
}
