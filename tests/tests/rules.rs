//! The compiled examples of `docs/rules.md`, as a program sees them.

#![allow(clippy::expect_used)]

use cognito_model::List;
use cognito_rules::{Rule, rules};
use cognito_tests::rules::EXAMPLES;

#[test]
fn every_rule_is_in_the_document() {
    let known: Vec<&str> = rules().iter().map(|rule| rule.name).collect();
    let mut shown: Vec<&str> = EXAMPLES.iter().map(|example| example.rule).collect();
    shown.sort_unstable();
    let mut wanted = known.clone();
    wanted.sort_unstable();
    assert_eq!(
        shown, wanted,
        "docs/rules.md is out of date; run `cargo run -p cognito-docs`"
    );
}

#[test]
fn good_examples_break_no_rule() {
    for example in EXAMPLES {
        assert_eq!(cognito_dsl::validate(&example.good), [], "{}", example.rule);
    }
}

/// The macro has silenced the rule, and there are no other messages. Without that, only this rule fires.
#[test]
fn bad_examples_break_their_rule_alone() {
    for example in EXAMPLES {
        let rule: &Rule = rules()
            .iter()
            .find(|rule| rule.name == example.rule)
            .expect(example.rule);
        assert_eq!(example.bad.is_none(), rule.structural, "{}", example.rule);
        let Some(bad) = &example.bad else { continue };
        assert_eq!(cognito_dsl::validate(bad), [], "{}", example.rule);
        let mut loud = bad.clone();
        loud.allow = List::EMPTY;
        let found: Vec<_> = cognito_dsl::validate(&loud)
            .into_iter()
            .map(|violation| violation.rule.name)
            .collect();
        assert_eq!(found, [example.rule]);
    }
}
