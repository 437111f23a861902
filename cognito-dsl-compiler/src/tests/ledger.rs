//! Tries every row of the ledger: its examples give the messages that the row promises.

use std::collections::BTreeSet;

use cognito_rules as rules;
use data::{Covered, ROWS, Row};

use super::{diagnose, pool, render};
use crate::report::Severity;

#[path = "../../../tests/docs/src/ledger.rs"]
#[allow(unreachable_pub)]
mod data;

/// The names of the rules that report something in a body. `None` if the language itself rejects it.
fn spoken(body: &str) -> Vec<Option<&'static str>> {
    diagnose(&pool(body)).iter().map(|diagnostic| diagnostic.rule).collect()
}

#[test]
fn every_row_is_there_once_and_says_what_it_is() {
    let numbers: Vec<&str> = ROWS.iter().map(|row| row.row).collect();
    let different: BTreeSet<&str> = numbers.iter().copied().collect();
    assert_eq!(different.len(), numbers.len());
    for Row { row, what, covered, .. } in ROWS {
        let why = match covered {
            Covered::Rules(_) => *what,
            Covered::Language(why) | Covered::NotKnown(why) => *why,
        };
        for text in [*what, why] {
            assert!(!text.is_empty() && !text.ends_with('.'), "{row}: {text}");
            assert_eq!(text.matches('`').count() % 2, 0, "{row}: {text}");
        }
    }
    for number in (1..=88).filter(|number| ![34, 36].contains(number)) {
        assert!(different.contains(number.to_string().as_str()), "{number} is missing");
    }
}

#[test]
fn each_row_is_covered_as_it_says() {
    let mut wrong = String::new();
    for Row {
        row, covered, examples, ..
    } in ROWS
    {
        assert!(!examples.is_empty(), "{row}");
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        for body in *examples {
            let spoken = spoken(body);
            let is_right = match covered {
                Covered::Rules(_) => {
                    seen.extend(spoken.iter().flatten());
                    let is_refused = |by_rules| spoken.iter().all(|rule| rule.is_some() == by_rules);
                    !spoken.is_empty() && (is_refused(true) || is_refused(false))
                }
                Covered::Language(_) => spoken.iter().all(Option::is_none),
                Covered::NotKnown(_) => diagnose(&pool(body)).iter().all(|it| it.level == Severity::Warning),
            };
            if !is_right {
                wrong.push_str(&format!("{row}: {body}\n{}\n", render(&pool(body))));
            }
        }
        if let Covered::Rules(named) = covered {
            let named: BTreeSet<&str> = named.iter().copied().collect();
            let known = |name: &&str| rules::rules().iter().any(|rule| rule.name == *name);
            assert!(named.iter().all(known), "{row}: {named:?}");
            if named != seen {
                wrong.push_str(&format!("{row}: {named:?}, and the examples give {seen:?}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
