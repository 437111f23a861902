//! What editors get, also while a declaration is half typed.

use std::path::Path;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::pool;
use crate::expand::{self, Features};

fn names(tokens: TokenStream) -> String {
    expand::names_for_editors(&quote::quote!(cognito_dsl), tokens).to_string()
}

fn names_of(body: &str) -> String {
    names(pool(body).parse().unwrap())
}

/// The place that has in scope what the words say, with what is written there, without white space.
fn place(body: &str, scope: &str) -> String {
    let (text, scope) = (dense(&names_of(body)), dense(scope));
    let place = text.split("modplace_").find(|place| place.contains(&scope));
    place.unwrap_or_else(|| panic!("{scope} is not in {text}")).to_owned()
}

fn dense(text: &str) -> String {
    text.replace(char::is_whitespace, "")
}

#[test]
fn a_name_stands_where_its_entry_is_in_scope() {
    let body = r#"
        resource_servers: { orders: { identifier: "o", scopes: { /** See them. */ read: "See orders" } } },
        clients: { web: { oauth: { scopes: [openid, orders::read] } } },
        outputs: { id: ClientId(web) }
    "#;
    let scopes = place(body, "use super::scopes::*");
    for part in [
        "use cognito_dsl :: reference :: scopes :: *",
        "use self :: { openid as _ , }",
        "use self :: orders :: read as _",
        "let _ = self :: openid ; let _ = self :: orders :: read ;",
    ] {
        assert!(scopes.contains(&dense(part)), "{part} is not in {scopes}");
    }
    assert!(place(body, "use super::clients::*; use self::{ web as _, }").contains("let_=self::web;"));
    let all = names_of(body);
    let docs = r#"pub mod orders { # [doc = "See them.\n\nThe scope `read`."] pub const read : () = () ; }"#;
    assert!(all.contains(docs), "{docs} is not in {all}");
}

#[test]
fn an_empty_place_is_there_to_complete_in() {
    for (body, scope) in [
        ("clients: { web: { oauth: { scopes: [] } } }", "use super::scopes::*"),
        (
            "clients: { web: { read_attributes: [] } }",
            "use super::custom_attributes as custom",
        ),
        ("outputs: { id: Ref() }", "use super::external::*"),
        ("outputs: { id: ClientId() }", "use super::clients::*; use self::{}"),
        ("mfa: ", "use cognito_dsl::model::Mfa::*"),
        ("groups: { a: {} }", "use super::groups::*"),
    ] {
        let place = place(body, scope);
        assert!(place.contains("useself::{}"), "{place}");
    }
}

#[test]
fn a_path_that_breaks_off_can_be_completed() {
    let scopes = place(
        "clients: { web: { oauth: { scopes: [openid, orders::] } } }",
        "use super::scopes::*",
    );
    assert!(scopes.contains("useself::orders::{};"), "{scopes}");
    let functions = place("user_pool_name: Fn::", "use self::Fn::{}");
    assert!(functions.contains("usesuper::parameters::*"), "{functions}");
}

/// A keyword is a name here, and must not break the Rust that comes out.
#[test]
fn keywords_stay_out() {
    let text = names("mod a { type: Off, mfa: null } pub mod b {}".parse().unwrap());
    for word in ["pub as _", "type as _", "null"] {
        assert!(!text.contains(word), "{word} in {text}");
    }
}

/// Every part of the settings of the stages is there, also while it is half typed.
#[test]
fn stages_are_like_the_pool() {
    let body = "clients: { web: {} }, stages: { dev: { mf, clients: { web: { oauth: { ca } }, own: {} } } }";
    let text = names_of(body);
    for name in ["stages", "mf", "ca"] {
        assert!(text.contains(&format!("{name} as _")), "{name} in {text}");
    }
    // An entry of the pool is one, and what only a stage has is declared there.
    assert!(place(body, "use super::clients::*; use self::{ web as _, own as _, }").contains("self::web"));
    assert_eq!(text.matches("pub const web").count(), 1, "{text}");
    assert_eq!(text.matches("pub const own").count(), 1, "{text}");
}

/// The compiler gets the declaration as it is, and nothing that was made of it.
#[test]
fn only_an_editor_expands_them() {
    let text = super::expansion::expanded("mod pool { mfa: Required }");
    let call = "# [cfg (rust_analyzer)] :: cognito_dsl :: __private :: user_pool_names ! { :: cognito_dsl mod pool { mfa : Required } }";
    let module = text
        .split_once("mod pool { # [cfg")
        .map(|(_, module)| format!("# [cfg{module}"));
    assert!(module.is_some_and(|module| module.starts_with(call)), "{text}");
    assert!(!text.contains("as _"), "{text}");
}

/// What an editor inserts at the cursor.
const MARKER: &str = "at_the_cursor";

/// The stream up to the token with this number, with the groups around it closed, and with the marker behind it if there is one.
fn prefix(stream: TokenStream, left: &mut usize, marker: bool) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for tree in stream {
        if *left == 0 {
            return kept.into_iter().collect();
        }
        *left -= 1;
        let TokenTree::Group(group) = &tree else {
            kept.push(tree);
            if *left == 0 && marker {
                kept.push(at_the_cursor());
            }
            continue;
        };
        let inside = match (*left, marker) {
            (0, true) => at_the_cursor().into(),
            (0, false) => TokenStream::new(),
            _ => prefix(group.stream(), left, marker),
        };
        let mut group = Group::new(group.delimiter(), inside);
        group.set_span(Span::call_site());
        kept.push(TokenTree::Group(group));
    }
    kept.into_iter().collect()
}

fn at_the_cursor() -> TokenTree {
    Ident::new(MARKER, Span::call_site()).into()
}

/// How many tokens there are, and of each whether a name can be typed behind it.
fn tokens(stream: TokenStream, all: &mut Vec<bool>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                all.push(group.delimiter() != Delimiter::None);
                tokens(group.stream(), all);
            }
            TokenTree::Punct(punct) => all.push(matches!(punct.as_char(), ',' | ':' | '.')),
            _ => all.push(false),
        }
    }
}

/// The declarations in a stream of a program.
fn declarations(stream: TokenStream, found: &mut Vec<TokenStream>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let is = |back: usize, text: &str| {
            let tree = index.checked_sub(back).and_then(|index| trees.get(index));
            tree.is_some_and(|tree| tree.to_string() == text)
        };
        match is(1, "!") && is(2, "user_pool") {
            true => found.push(group.stream()),
            false => declarations(group.stream(), found),
        }
    }
}

/// rust-analyzer expands what is there and what is there with a name at the cursor, and looks for the name of the second
/// expansion at the same place of the first.
#[test]
fn what_stands_before_the_cursor_stays_there() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    let mut found = Vec::new();
    for file in std::fs::read_dir(examples).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            declarations(std::fs::read_to_string(path).unwrap().parse().unwrap(), &mut found);
        }
    }
    assert!(found.len() >= 8, "{}", found.len());
    let (mut expanded, mut completed) = (0, 0);
    for declaration in found {
        let mut all = Vec::new();
        tokens(declaration.clone(), &mut all);
        for (index, before_name) in all.into_iter().enumerate() {
            let cut = |marker| prefix(declaration.clone(), &mut (index + 1), marker);
            let whole = expand::expand(&quote::quote!(cognito_dsl), cut(false), Features::NONE).to_string();
            expanded += usize::from(!whole.is_empty());
            if !before_name {
                continue;
            }
            // A new entry is declared, which comes last, and nothing is offered for it.
            let with = names(cut(true));
            let with = with
                .split_once("mod custom_attributes")
                .map_or("", |(places, _)| places);
            let without = names(cut(false));
            if let Some((before, _)) = with.split_once(MARKER) {
                // A qualifier ends where the name begins.
                let before = before.trim_end();
                let same = without.starts_with(before);
                let common = without.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
                assert!(
                    same,
                    "{}\n{}\nnot\n{}",
                    cut(true),
                    &before[common..],
                    &without[common..]
                );
                completed += 1;
            }
        }
    }
    assert!(
        expanded > 1000 && completed > 500,
        "{expanded} expansions, {completed} completions"
    );
}
