//! Keys that an object has more than once.

use crate::report::Finding;
use crate::template::source::{File, Place};

pub(super) const RULE: &str = "duplicate_key";

/// Finds all of them, with their places.
pub(super) fn find(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    let duplicates = cognito_dsl::yaml::read_last(&file.text).map_or_else(|_| Vec::new(), |(_, duplicates)| duplicates);
    for duplicate in duplicates {
        let (line, column) = duplicate.place;
        found.push(Finding {
            is_error: false,
            rule: RULE,
            fact: duplicate.to_string(),
            notes: vec!["CloudFormation takes the last one".to_owned()],
            help: Some("remove one of them".to_owned()),
            path: Vec::new(),
            place: Some(Place {
                line,
                column,
                length: duplicate.key.chars().count().max(1),
            }),
        });
    }
    found
}
