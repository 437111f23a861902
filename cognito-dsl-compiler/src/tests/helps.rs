//! Follows help exactly: applies the edits of every help, and checks that the result compiles or leads to code that
//! does.

use std::collections::BTreeSet;
use std::path::Path;

use cognito_rules as rules;
use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};

use super::{across, diagnose, pool};
use crate::report::{Diagnostic, Severity, SourceEdit};
use crate::syntax::tree::Mark;

/// How many messages with further help a help may lead to.
const STEPS: usize = 2;

/// The declarations whose messages are followed: from every rule, from these tests and from the compile-fail tests.
fn sources() -> BTreeSet<String> {
    let mut sources: BTreeSet<String> = rules::rules().iter().map(|rule| pool(rule.bad)).collect();
    sources.extend(include_str!("guards.txt").lines().map(across::declaration));
    sources.extend(across::bodies().map(|body| pool(&body)));
    for text in [
        include_str!("attached.rs"),
        include_str!("causes.rs"),
        include_str!("diagnostics.rs"),
        include_str!("helped.rs"),
        include_str!("literals.rs"),
        include_str!("opposites.rs"),
        include_str!("references.rs"),
        include_str!("translated/blocks.rs"),
        include_str!("translated/durations.rs"),
        include_str!("translated/functions.rs"),
        include_str!("translated/lists.rs"),
        include_str!("translated/names.rs"),
        include_str!("translated/programs.rs"),
        include_str!("translated/values.rs"),
        include_str!("words.rs"),
    ] {
        cases(text.parse().expect("a file of Rust"), &mut sources);
    }
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    declarations_below(&ui, &mut sources);
    sources
}

/// The second string of each pair, and the strings of each list.
fn cases(tokens: TokenStream, sources: &mut BTreeSet<String>) {
    for token in tokens {
        let TokenTree::Group(group) = token else { continue };
        let items: Vec<TokenTree> = group.stream().into_iter().collect();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let parts: Vec<&[TokenTree]> = items.split(is_comma).filter(|part| !part.is_empty()).collect();
        let texts: Vec<Option<String>> = parts.iter().map(|part| text(part)).collect();
        match (group.delimiter(), &texts[..]) {
            (Delimiter::Parenthesis, [Some(_), Some(body)]) => sources.extend([declaration(body)]),
            (Delimiter::Bracket, texts) if texts.iter().all(Option::is_some) => {
                sources.extend(texts.iter().flatten().map(|text| declaration(text)));
            }
            _ => cases(group.stream(), sources),
        }
    }
}

fn text(tokens: &[TokenTree]) -> Option<String> {
    match tokens {
        [TokenTree::Literal(literal)] => syn::parse_str::<syn::LitStr>(&literal.to_string())
            .ok()
            .map(|text| text.value()),
        _ => None,
    }
}

/// A declaration with this body, unless the text is a declaration already.
fn declaration(text: &str) -> String {
    let has_header = ["mod ", "pub mod", "pub customers", "pub(", "#[", "struct customers"]
        .iter()
        .any(|start| text.starts_with(start))
        || text.is_empty();
    if has_header { text.to_owned() } else { pool(text) }
}

/// The contents of every `user_pool! { .. }` in the files of a folder.
fn declarations_below(folder: &Path, sources: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the folder of the compile-fail tests") {
        let path = entry.unwrap().path();
        if path.is_dir() {
            declarations_below(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            invocations(&source, source.parse().expect("a file of Rust"), sources);
        }
    }
}

fn invocations(source: &str, tokens: TokenStream, sources: &mut BTreeSet<String>) {
    let mut before = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if before == "user_pool" => {
                let (start, end) = (group.span_open().end(), group.span_close().start());
                sources.insert(source[offset(source, start)..offset(source, end)].to_owned());
            }
            TokenTree::Group(group) => invocations(source, group.stream(), sources),
            TokenTree::Punct(punct) if punct.as_char() == '!' => {}
            other => before = other.to_string(),
        }
    }
}

/// A place in the source as a byte offset.
fn offset(source: &str, place: LineColumn) -> usize {
    let before: usize = source.split_inclusive('\n').take(place.line - 1).map(str::len).sum();
    let line = &source[before..];
    let column = line.char_indices().nth(place.column);
    before + column.map_or(line.len(), |(index, _)| index)
}

fn range(source: &str, mark: Mark) -> (usize, usize) {
    (offset(source, mark.start.start()), offset(source, mark.end.end()))
}

pub(super) fn applied(source: &str, edit: &SourceEdit) -> String {
    match edit {
        SourceEdit::Replace(mark, code) => {
            let (start, end) = range(source, *mark);
            format!("{}{code}{}", &source[..start], &source[end..])
        }
        SourceEdit::Before(mark, code) => {
            let (start, _) = range(source, *mark);
            format!("{}{code}{}", &source[..start], &source[start..])
        }
        SourceEdit::Remove(mark) => {
            let (start, end) = range(source, *mark);
            let (before, behind) = (source[..start].trim_end(), source[end..].trim_start());
            // Remove one of the commas around it too.
            match (behind.strip_prefix(','), before.strip_suffix(',')) {
                (Some(behind), _) => format!("{before} {behind}"),
                (None, Some(before)) => format!("{before} {behind}"),
                (None, None) => format!("{before} {behind}"),
            }
        }
        SourceEdit::Add(mark, item) => {
            let (_, end) = range(source, *mark);
            let closing = source[..end].rfind(['}', ')']).filter(|close| close + 1 == end);
            let Some(close) = closing else {
                // The variant or entry has no braces yet.
                return format!("{} {{ {item} }}{}", &source[..end], &source[end..]);
            };
            let (before, behind) = (source[..close].trim_end(), &source[close..]);
            // A base comes last.
            let is_base = |base: &usize| before[base + 2..].chars().all(char::is_alphanumeric);
            if let Some(base) = before.rfind("..").filter(is_base) {
                return format!("{}{item}, {}{behind}", &before[..base], &before[base..]);
            }
            let comma = if before.ends_with([',', '{', '(']) { "" } else { "," };
            format!("{before}{comma} {item} {behind}")
        }
        // The item is inside the braces, so its place stays where it is.
        SourceEdit::Move(item, section, added) => {
            let added = applied(source, &SourceEdit::Add(*section, added.clone()));
            applied(&added, &SourceEdit::Remove(*item))
        }
    }
}

/// The messages without their places, and how often each is given.
fn said(source: &str) -> Vec<(Option<&'static str>, String)> {
    let all = diagnose(source).into_iter();
    all.map(|diagnostic| (diagnostic.rule, diagnostic.fact)).collect()
}

/// Why a help cannot be followed, if it cannot.
fn unfit(source: &str, diagnostic: &Diagnostic, steps: usize) -> Option<String> {
    let help = diagnostic.help.as_ref()?;
    let before = said(source);
    let this = (diagnostic.rule, diagnostic.fact.clone());
    for edit in &help.edits {
        let edited = applied(source, edit);
        if edited.parse::<TokenStream>().is_err() {
            return Some(format!("not tokens any more: {edited}"));
        }
        let count = |all: &[(Option<&'static str>, String)]| all.iter().filter(|other| **other == this).count();
        if count(&said(&edited)) >= count(&before) {
            return Some(format!("still said of {edited}"));
        }
        let after = diagnose(&edited);
        let new = after.iter().filter(|it| it.level == Severity::Error);
        for error in new.filter(|it| !before.contains(&(it.rule, it.fact.clone()))) {
            let has_edits = error.help.as_ref().is_some_and(|help| !help.edits.is_empty());
            if steps == 0 || !has_edits {
                return Some(format!("leads to `{}` in {edited}", error.message()));
            }
            if let Some(why) = unfit(&edited, error, steps - 1) {
                return Some(format!("leads to `{}`, and then {why}", error.message()));
            }
        }
    }
    None
}

#[test]
fn every_help_can_be_followed() {
    let mut wrong = String::new();
    let mut followed = 0;
    for source in sources() {
        if source.parse::<TokenStream>().is_err() {
            continue;
        }
        for diagnostic in diagnose(&source) {
            followed += diagnostic.help.as_ref().map_or(0, |help| help.edits.len());
            if let Some(why) = unfit(&source, &diagnostic, STEPS) {
                wrong.push_str(&format!("{source}\n{}\n{why}\n\n", diagnostic.message()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(followed > 400, "{followed}");
}

/// If help shows complete code to write, the code is also an edit, so that the tests try it.
#[test]
fn code_in_a_help_is_an_edit() {
    let mut wrong = BTreeSet::new();
    for source in sources() {
        if source.parse::<TokenStream>().is_err() {
            continue;
        }
        for diagnostic in diagnose(&source) {
            let Some(help) = diagnostic.help.as_ref().filter(|help| help.edits.is_empty()) else {
                continue;
            };
            if shows_code(&help.text) {
                wrong.insert(format!("{}\n    {}\n", diagnostic.fact, help.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<String>());
}

/// Whether a help shows complete code to write. Examples (`as in`) and code with a gap (`..`) have to be filled in.
fn shows_code(text: &str) -> bool {
    let Some((_, code)) = text.split_once("write `") else {
        return false;
    };
    let code = code.split('`').next().unwrap_or_default();
    !code.contains("..")
}
