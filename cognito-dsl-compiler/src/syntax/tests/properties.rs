//! Properties of any input at all.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::prelude::*;

use super::grammar::AWESOME_APP;
use super::show::{parse, tokens, value};
use crate::syntax::tree::{Attribute, AttributeInput, Body, Declaration, Expr, ExprKind, ItemKind, Path};

/// The fields of a body as strings, by name.
fn named(body: &Body) -> Vec<(&str, &Expr)> {
    let mut fields = Vec::new();
    for item in &body.items {
        if let ItemKind::Named(key, value) = &item.kind {
            fields.push((key.text.as_str(), value));
        }
    }
    fields
}

/// The stream without token number `index`. A group comes before its contents.
fn without(stream: TokenStream, index: &mut usize) -> TokenStream {
    let mut kept = Vec::new();
    for tree in stream {
        let here = *index == 0;
        *index = index.wrapping_sub(1);
        if here {
            continue;
        }
        kept.push(match tree {
            TokenTree::Group(group) if *index < usize::MAX / 2 => {
                let mut inner = Group::new(group.delimiter(), without(group.stream(), index));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        });
    }
    kept.into_iter().collect()
}

fn count(stream: TokenStream) -> usize {
    let inside = |tree| {
        if let TokenTree::Group(group) = tree {
            count(group.stream())
        } else {
            0
        }
    };
    stream.into_iter().map(|tree| 1 + inside(tree)).sum()
}

/// Asserts that all fields are the same in another body, except for one, or two if the comma between them is missing. The same
/// holds inside the field that differs.
fn assert_siblings(before: &Body, after: &Body, source: &str) {
    let (before, after) = (named(before), named(after));
    let text = |fields: &[(&str, &Expr)]| -> BTreeSet<String> {
        fields
            .iter()
            .map(|(key, read)| format!("{key}: {}", value(read)))
            .collect()
    };
    let after_text = text(&after);
    let lost: Vec<_> = before
        .iter()
        .enumerate()
        .filter(|(_, (key, read))| !after_text.contains(&format!("{key}: {}", value(read))))
        .collect();
    let next_to_each_other = lost.windows(2).all(|pair| pair[1].0 == pair[0].0 + 1);
    assert!(
        lost.len() <= 2 && next_to_each_other,
        "{} fields are lost in {source}",
        lost.len()
    );
    // If the name is still there, only one thing inside it may have changed.
    if let [(_, (key, old))] = lost[..] {
        if let Some((_, new)) = after.iter().find(|(other, _)| other == key) {
            if let (Some(old), Some(new)) = (inside(old), inside(new)) {
                assert_siblings(old, new, source);
            }
        }
    }
}

fn inside(value: &Expr) -> Option<&Body> {
    match &value.kind {
        ExprKind::Braces(_, body) | ExprKind::Call(_, body) | ExprKind::List(body) => Some(body),
        _ => None,
    }
}

#[test]
fn a_missing_token_leaves_the_other_fields_alone() {
    let whole = tokens(AWESOME_APP);
    let (before, _) = parse(whole.clone());
    let before = before.unwrap();
    // Skip the header: attributes, `pub`, `mod`, the name and the braces.
    let header = 9;
    let all = count(whole.clone());
    assert!(all > 500);
    for index in 0..all {
        let shorter = without(whole.clone(), &mut index.clone());
        assert!(count(shorter.clone()) < all);
        let (after, _) = parse(shorter.clone());
        if index >= header {
            assert_siblings(&before.body, &after.unwrap().body, &shorter.to_string());
        }
    }
}

#[test]
fn a_missing_token_is_one_mistake() {
    let whole = tokens(AWESOME_APP);
    for index in 0..count(whole.clone()) {
        let shorter = without(whole.clone(), &mut index.clone());
        let (_, diagnostics) = parse(shorter.clone());
        assert!(diagnostics.len() <= 1, "{diagnostics:#?} in {shorter}");
    }
}

/// All identifiers that the editor can find.
fn found(declaration: &Declaration) -> BTreeSet<String> {
    let mut names: BTreeSet<String> = declaration.remains.iter().map(|name| name.text.clone()).collect();
    attributes(&declaration.attributes, &mut names);
    collect(&declaration.body, &mut names);
    names
}

fn attributes(attributes: &[Attribute], names: &mut BTreeSet<String>) {
    for attribute in attributes {
        if let AttributeInput::Arguments(body) = &attribute.input {
            collect(body, names);
        }
    }
}

fn collect(body: &Body, names: &mut BTreeSet<String>) {
    for item in &body.items {
        attributes(&item.attributes, names);
        match &item.kind {
            ItemKind::Named(key, value) => {
                names.insert(key.text.clone());
                collect_value(value, names);
            }
            ItemKind::Bare(value) => collect_value(value, names),
            ItemKind::Base(name) => {
                names.insert(name.text.clone());
            }
        }
    }
}

fn collect_value(value: &Expr, names: &mut BTreeSet<String>) {
    let path = |path: &Path| {
        path.segments
            .iter()
            .map(|segment| segment.text.clone())
            .collect::<Vec<_>>()
    };
    match &value.kind {
        ExprKind::Path(read) => names.extend(path(read)),
        ExprKind::Call(read, body) | ExprKind::Braces(Some(read), body) => {
            names.extend(path(read));
            collect(body, names);
        }
        ExprKind::Braces(None, body) | ExprKind::List(body) => collect(body, names),
        _ => {}
    }
}

/// Whether a value in these braces, or inside one of them, was not understood.
fn has_broken(body: &Body) -> bool {
    body.items.iter().any(|item| match &item.kind {
        ItemKind::Named(_, value) | ItemKind::Bare(value) => {
            matches!(value.kind, ExprKind::Broken) || inside(value).is_some_and(has_broken)
        }
        ItemKind::Base(_) => false,
    })
}

/// The identifiers of a stream that are names. What is inside `const { .. }` belongs to Rust.
fn written(stream: TokenStream, after_const: &mut bool, names: &mut BTreeSet<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                written(group.stream(), after_const, names);
                continue;
            }
            TokenTree::Group(group) if !*after_const => written(group.stream(), &mut false, names),
            TokenTree::Ident(ident) => {
                let text = ident.to_string();
                *after_const = text == "const";
                if !matches!(text.as_str(), "true" | "false" | "const") {
                    names.insert(text.trim_start_matches("r#").to_owned());
                }
                continue;
            }
            _ => {}
        }
        *after_const = false;
    }
}

/// No `#`, because attributes are kept as tokens, and the compiler's are not read.
const SIGNS: &str = "::::,,,,==..;!&|<>+-*/?'@$~%^";

/// `signs` are the punctuation characters to use.
fn token(signs: &str) -> impl Strategy<Value = TokenTree> {
    let ident = |text: &str| TokenTree::Ident(Ident::new(text, Span::call_site()));
    let idents = [
        "a", "b_c", "Upper", "web", "const", "true", "pub", "mod", "type", "crate", "if", "as", "_",
    ];
    let literals = [
        "1", "-1", "1.5", "\"x\"", "'c'", "b\"x\"", "b'x'", "c\"x\"", "1u8", "r#\"x\"#", "1e9", "5.",
    ];
    let huge = "9".repeat(60);
    let literals: Vec<TokenTree> = literals
        .iter()
        .copied()
        .chain([huge.as_str()])
        .map(|text| TokenTree::Literal(text.parse::<Literal>().unwrap()))
        .collect();
    let signs: Vec<char> = signs.chars().collect();
    prop_oneof![
        4 => prop::sample::select(idents.map(ident).to_vec()),
        1 => Just(TokenTree::Ident(Ident::new_raw("type", Span::call_site()))),
        2 => prop::sample::select(literals),
        5 => (prop::sample::select(signs), any::<bool>()).prop_map(|(sign, joint)| {
            TokenTree::Punct(Punct::new(sign, if joint { Spacing::Joint } else { Spacing::Alone }))
        }),
    ]
}

fn stream(signs: &'static str) -> impl Strategy<Value = TokenStream> {
    let leaves = prop::collection::vec(token(signs), 0..8).prop_map(TokenStream::from_iter);
    leaves.prop_recursive(5, 96, 8, move |inner| {
        let delimiters = [
            Delimiter::Brace,
            Delimiter::Bracket,
            Delimiter::Parenthesis,
            Delimiter::None,
        ];
        let group = (prop::sample::select(delimiters.to_vec()), inner)
            .prop_map(|(delimiter, stream)| TokenTree::Group(Group::new(delimiter, stream)));
        prop::collection::vec(prop_oneof![3 => token(signs), 1 => group], 0..10).prop_map(TokenStream::from_iter)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_it_panic(stream in stream("#####::::,,,,==..;!&|<>+-*/?'@$~%^")) {
        let (declaration, diagnostics) = parse(stream);
        prop_assert!(declaration.is_some() || !diagnostics.is_empty());
    }

    #[test]
    fn every_name_in_a_body_stays_in_the_tree(stream in stream(SIGNS)) {
        let (declaration, _) = parse(quote::quote!(mod p { #stream }));
        let mut expected = BTreeSet::new();
        written(stream, &mut false, &mut expected);
        let found = found(&declaration.unwrap());
        let lost: Vec<_> = expected.difference(&found).collect();
        prop_assert!(lost.is_empty(), "{lost:?}");
    }

    #[test]
    fn what_is_broken_was_reported(stream in stream(SIGNS)) {
        let (declaration, diagnostics) = parse(quote::quote!(mod p { #stream }));
        prop_assert!(!has_broken(&declaration.unwrap().body) || !diagnostics.is_empty());
    }
}
