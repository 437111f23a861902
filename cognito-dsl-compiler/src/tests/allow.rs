//! An `#[allow(..)]` that silences nothing, and cases where that cannot be known.

use cognito_rules as rules;
use proc_macro2::{LineColumn, TokenStream, TokenTree};

use super::{diagnose, pool, render};

/// The messages about the `allow`s of a declaration.
fn unused(source: &str) -> Vec<String> {
    let said = diagnose(source).into_iter();
    said.filter(|diagnostic| diagnostic.rule == Some("unused_allow"))
        .map(|diagnostic| diagnostic.fact)
        .collect()
}

#[test]
fn the_name_of_the_rule_is_the_place() {
    insta::assert_snapshot!(render(
        "#[allow(dead_code, implicit_grant)]\nmod pool {\nclients: { #[allow(mfa_without_factor)] web: { disable_oauth } }\n}"
    ));
}

/// An expectation silences what an `allow` silences, and gives a warning if it is not fulfilled.
#[test]
fn a_rule_can_be_expected() {
    assert!(
        diagnose("mod pool { clients: { #[expect(permissive_client_defaults, reason = \"translated\")] web: {} } }")
            .is_empty()
    );
    assert!(diagnose("#[expect(permissive_client_defaults)] mod pool { clients: { web: {} } }").is_empty());
    assert_eq!(
        unused("#[expect(implicit_grant)] mod pool { clients: { #[expect(implicit_grant)] web: { disable_oauth } } }"),
        [
            "`#[expect(implicit_grant)]` silences nothing here",
            "`#[expect(implicit_grant)]` silences nothing here"
        ]
    );
}

/// For every rule, allowing it for the pool counts as a use, and no other message remains.
#[test]
fn allowing_a_rule_silences_its_bad_example() {
    for rule in rules::rules().iter().filter(|rule| !rule.structural) {
        let source = format!("#[allow({})] mod pool {{\n{}\n}}", rule.name, rule.bad);
        assert_eq!(render(&source), "", "{}", rule.name);
    }
}

/// Rules can be silenced on the entry of a map that they are about.
#[test]
fn allowing_a_rule_for_an_entry_silences_its_bad_example() {
    let mut silenced = 0;
    for rule in rules::rules().iter().filter(|rule| !rule.structural) {
        let source = pool(rule.bad);
        let said = diagnose(&source);
        let [diagnostic] = &said[..] else {
            panic!("{}: {} messages", rule.name, said.len());
        };
        if let Some(entry) = entry_around(rule.bad, diagnostic.mark.start.start()) {
            let (before, after) = rule.bad.split_at(entry);
            let allowed = format!("{before}#[allow({})] {after}", rule.name);
            assert_eq!(render(&pool(&allowed)), "", "{}", rule.name);
            silenced += 1;
        }
    }
    assert!(silenced > 50, "{silenced}");
}

/// Where the entry of a top-level map begins that contains a place of the declaration.
fn entry_around(body: &str, place: LineColumn) -> Option<usize> {
    const MAPS: [&str; 6] = [
        "clients",
        "domains",
        "groups",
        "identity_pools",
        "identity_providers",
        "resource_servers",
    ];
    // The body begins on the second line of the declaration.
    let place = LineColumn {
        line: place.line - 1,
        ..place
    };
    let tokens: Vec<TokenTree> = body.parse::<TokenStream>().unwrap().into_iter().collect();
    for window in tokens.windows(3) {
        let [TokenTree::Ident(map), TokenTree::Punct(_), TokenTree::Group(group)] = window else {
            continue;
        };
        if !MAPS.iter().any(|known| map == known) {
            continue;
        }
        let entries: Vec<TokenTree> = group.stream().into_iter().collect();
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        for entry in entries.split(is_comma).filter(|entry| !entry.is_empty()) {
            let (start, end) = (entry[0].span().start(), entry[entry.len() - 1].span().end());
            if start <= place && place < end {
                let before: usize = body.split_inclusive('\n').take(start.line - 1).map(str::len).sum();
                return Some(before + start.column);
            }
        }
    }
    None
}

#[test]
fn one_that_is_of_use_is_not_spoken_of() {
    for source in [
        "#[allow(permissive_client_defaults)] mod pool { clients: { web: {} } }",
        "mod pool { clients: { #[allow(permissive_client_defaults)] web: {} } }",
        "mod pool { mfa: Off, resource_servers: { #[allow(scope_name_characters)] a: { identifier: \"a\", scopes: { \"a/b\": \"A\" } } } }",
        "#[allow(unused_allow, implicit_grant)] mod pool { mfa: Off }",
        "#[allow(unused_allow)] mod pool { clients: { #[allow(implicit_grant)] web: { disable_oauth } } }",
    ] {
        assert_eq!(render(source), "", "{source}");
    }
}

/// The rule might have fired for what could not be read.
#[test]
fn nothing_is_said_beside_what_could_not_be_read() {
    for body in [
        "clients: { #[allow(implicit_grant)] web: { disable_oauth, oath: {} } }",
        "clients: { #[allow(implicit_grant)] web: { disable_oauth: 5 } }",
        "clients: { #[allow(implicit_grant)] web: { disable_oauth } }, mfa: Of",
        "clients: { #[allow(implicit_grant)] web: { disable_oauth } }, groups: { [] }",
    ] {
        let source = format!("mod pool {{ {body} }}");
        assert_eq!(unused(&source), [""; 0], "{source}");
        assert_eq!(diagnose(&source).len(), 1, "{source}");
    }
}

/// The compiler checks what only the program knows, but not where the rule is allowed.
#[test]
fn nothing_is_said_about_what_only_the_program_knows() {
    for source in [
        "#[allow(password_min_length)] mod pool { password_policy: { min_length: const { LENGTH } } }",
        "mod pool { groups: { #[allow(group_description_length)] a: { description: const { TEXT } } } }",
        "mod pool { clients: { #[allow(callback_url_http)] web: { oauth: { callback_urls: [const { URL }] } } } }",
    ] {
        assert_eq!(unused(source), [""; 0], "{source}");
    }
    for source in [
        "#[allow(group_precedence)] mod pool { password_policy: { min_length: const { LENGTH } } }",
        "mod pool { groups: { #[allow(group_description_length)] a: {}, b: { description: const { TEXT } } } }",
    ] {
        assert_eq!(unused(source).len(), 1, "{source}");
    }
}
