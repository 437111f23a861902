//! Every rule with its own examples: the bad one gives exactly the rule's message, the good one gives none.

use cognito_rules as rules;
use proc_macro2::LineColumn;

use super::{diagnose, pool, read, render};
use crate::lower::Lowered;
use crate::report::{Diagnostic, Severity};

#[test]
fn bad_examples_break_their_rule_alone_and_good_ones_none() {
    let mut wrong = Vec::new();
    for rule in rules::rules() {
        let found: Vec<_> = diagnose(&pool(rule.bad))
            .iter()
            .map(|diagnostic| diagnostic.rule)
            .collect();
        let is_right = if rule.only_in_programs {
            // If the language itself rejects it, the rule never runs.
            !found.is_empty() && found.iter().all(Option::is_none)
        } else {
            found == [Some(rule.name)]
        };
        if !is_right {
            wrong.push(format!("{}: {found:?}\n{}", rule.name, render(&pool(rule.bad))));
        }
        let said = render(&pool(rule.good));
        if !said.is_empty() {
            wrong.push(format!("{}, the good example: {said}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Build scripts do not repeat them.
#[test]
fn the_pool_lists_the_warnings_that_were_reported() {
    let mut listed = 0;
    for rule in rules::rules().iter().filter(|rule| !rule.only_in_programs) {
        let source = pool(rule.bad);
        let (Some(Lowered { pool, .. }), _) = read(&source) else {
            continue;
        };
        let warnings = diagnose(&source).into_iter().filter(|it| it.level == Severity::Warning);
        let mut reported = Vec::new();
        for key in &pool.reported {
            reported.push(key.split(' ').next());
        }
        assert!(
            warnings.map(|it| it.rule).eq(reported),
            "{}: {:?}",
            rule.name,
            pool.reported
        );
        let found = rules::validate(&pool);
        let keys: Vec<_> = found.iter().map(|violation| violation.key()).collect();
        assert!(
            pool.reported.iter().all(|key| keys.iter().any(|it| key.as_str() == it)),
            "{keys:?}"
        );
        listed += pool.reported.len();
    }
    assert!(listed > 50, "{listed}");
}

#[test]
fn messages_of_rules() {
    for rule in rules::rules() {
        insta::assert_snapshot!(format!("rule_{}", rule.name), render(&pool(rule.bad)));
    }
}

/// Breaks what a rule points to, so that it cannot be read: that is reported, and no rule reports anything about it.
#[test]
fn nothing_is_said_about_what_failed() {
    let mut failed = Vec::new();
    for rule in rules::rules().iter().filter(|rule| !rule.only_in_programs) {
        let source = pool(rule.bad);
        for diagnostic in diagnose(&source) {
            let broken = without(&source, &diagnostic);
            let said = diagnose(&broken);
            let rules: Vec<_> = said.iter().filter_map(|diagnostic| diagnostic.rule).collect();
            if said.len() != 1 || !rules.is_empty() {
                failed.push(format!("{}:\n{}", rule.name, render(&broken)));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The source with something that no setting takes at the place of the message.
fn without(source: &str, diagnostic: &Diagnostic) -> String {
    let at = |place: LineColumn| {
        let before: usize = source.split_inclusive('\n').take(place.line - 1).map(str::len).sum();
        let line = &source[before..];
        before
            + line
                .char_indices()
                .nth(place.column)
                .map_or(line.len(), |(index, _)| index)
    };
    let (start, end) = (at(diagnostic.mark.start.start()), at(diagnostic.mark.end.end()));
    format!("{}?{}", &source[..start], &source[end..])
}
