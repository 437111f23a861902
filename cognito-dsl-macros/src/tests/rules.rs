//! Every rule by its own examples: the bad one says just what the rule says, the good one says nothing.

use cognito_model::rules;

use super::{diagnose, pool, render};

#[test]
fn bad_examples_break_their_rule_alone_and_good_ones_none() {
    for rule in rules::ALL {
        let found: Vec<_> = diagnose(&pool(rule.bad))
            .iter()
            .map(|diagnostic| diagnostic.rule)
            .collect();
        // What the language itself refuses never comes to the rule.
        let expected = if is_structural(rule) {
            vec![None]
        } else {
            vec![Some(rule.name)]
        };
        assert!(
            found.iter().all(|name| expected.contains(name)) && !found.is_empty(),
            "{}: {found:?}",
            rule.name
        );
        assert!(
            is_structural(rule) || found.len() == 1,
            "{}: {found:?}\n{}",
            rule.name,
            render(&pool(rule.bad))
        );
        assert_eq!(render(&pool(rule.good)), "", "{}", rule.name);
    }
}

#[test]
fn messages_of_rules() {
    for rule in rules::ALL {
        insta::assert_snapshot!(format!("rule_{}", rule.name), render(&pool(rule.bad)));
    }
}

/// Whether the language refuses the bad example before the rule could: such rules are for pools that a program builds.
fn is_structural(rule: &rules::Rule) -> bool {
    ["duplicate_name", "unknown_name"].contains(&rule.name)
}
