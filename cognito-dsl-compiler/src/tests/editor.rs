//! What editors get, even while a declaration is half typed.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use super::pool;
use super::properties::syn_items;
use crate::expand::{self, Features};

fn names(tokens: TokenStream) -> String {
    expand::names_for_editors(&quote::quote!(cognito_dsl), tokens).to_string()
}

fn names_of(body: &str) -> String {
    names(pool(body).parse().unwrap())
}

/// The place whose scope has what the words say, with what is written there, without white space.
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
        "let _ = openid ; let _ = orders :: read ;",
    ] {
        assert!(scopes.contains(&dense(part)), "{part} is not in {scopes}");
    }
    assert!(place(body, "use super::clients::*; use self::{ web as _, }").contains("let_=web;"));
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

/// Every part of the settings of the stages is there, even while it is half typed.
#[test]
fn stages_are_like_the_pool() {
    let body = "clients: { web: {} }, stages: { dev: { mf, clients: { web: { oauth: { ca } }, own: {} } } }";
    let text = names_of(body);
    for name in ["stages", "mf", "ca"] {
        assert!(text.contains(&format!("{name} as _")), "{name} in {text}");
    }
    // An entry of the pool is one, and what only a stage has is declared there.
    assert!(place(body, "use super::clients_of_pool::*; #[cfg(names_are_checked)] use super::clients::*; use self::{ web as _, own as _, }").contains("let_=web;"));
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

/// The declarations of the programs in a folder.
fn declarations_below(folder: &Path, found: &mut Vec<TokenStream>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declarations_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            declarations(fs::read_to_string(path).unwrap().parse().unwrap(), found);
        }
    }
}

fn examples() -> Vec<TokenStream> {
    let mut found = Vec::new();
    declarations_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples"), &mut found);
    assert!(found.len() > 10, "{}", found.len());
    found
}

/// rust-analyzer expands the input twice, as it is and with a name at the cursor, and looks for the name of the second expansion
/// at the same place in the first. Returns whether it is there.
fn stays(without: TokenStream, with: TokenStream) -> bool {
    let source = with.to_string();
    // A new entry is declared, which comes last, and nothing is offered for it.
    let with = names(with);
    let places = with.split_once("mod custom_attributes_of_pool");
    let places = places.map_or("", |(places, _)| places);
    let Some((before, _)) = places.split_once(MARKER) else {
        return false;
    };
    // A qualifier ends where the name begins.
    let before = before.trim_end();
    let without = names(without);
    let same = without.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
    assert!(
        same == before.len(),
        "{source}\n{}\nnot\n{}",
        &before[same..],
        &without[same..]
    );
    true
}

#[test]
fn every_prefix_expands() {
    let mut expanded = 0;
    for declaration in examples() {
        let mut all = Vec::new();
        tokens(declaration.clone(), &mut all);
        for index in 0..all.len() {
            let cut = prefix(declaration.clone(), &mut (index + 1), false);
            let expansion = expand::expand(&quote::quote!(cognito_dsl), cut.clone(), Features::NONE);
            assert!(!expansion.is_empty() && syn_items(&expansion), "{cut}");
            expanded += 1;
        }
    }
    assert!(expanded > 1000, "{expanded}");
}

#[test]
fn what_stands_before_the_cursor_stays_there() {
    let mut completed = 0;
    for declaration in examples() {
        let mut all = Vec::new();
        tokens(declaration.clone(), &mut all);
        for (index, before_name) in all.into_iter().enumerate() {
            let cut = |marker| prefix(declaration.clone(), &mut (index + 1), marker);
            if before_name && stays(cut(false), cut(true)) {
                completed += 1;
            }
        }
    }
    assert!(completed > 500, "{completed}");
}

/// The stream with something behind the name of this number.
fn longer(stream: TokenStream, left: &mut usize) -> TokenStream {
    let with_marker = |tree| match tree {
        TokenTree::Ident(name) => {
            *left = left.wrapping_sub(1);
            match *left {
                // A keyword is not there without the marker.
                0 if syn::parse_str::<Ident>(&name.to_string()).is_ok() => {
                    Ident::new(&format!("{name}{MARKER}"), name.span()).into()
                }
                _ => TokenTree::Ident(name),
            }
        }
        TokenTree::Group(group) => Group::new(group.delimiter(), longer(group.stream(), left)).into(),
        other => other,
    };
    stream.into_iter().map(with_marker).collect()
}

/// The same with the cursor behind each name of the whole declaration.
#[test]
fn what_stands_before_a_changed_name_stays_there() {
    let mut completed = 0;
    for declaration in examples() {
        for name in 1.. {
            let mut left = name;
            let changed = longer(declaration.clone(), &mut left);
            if left > 0 && left <= name {
                break;
            }
            completed += usize::from(stays(declaration.clone(), changed));
        }
    }
    assert!(completed > 500, "{completed}");
}
