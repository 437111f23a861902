//! Keys that an object has more than once.

use crate::report::TemplateFinding;
use crate::template::source::{File, SourceSpan};

pub(super) const RULE: &str = "duplicate_key";

/// Finds all of them, with their places.
pub(super) fn find(file: &File) -> Vec<TemplateFinding> {
    let mut found = Vec::new();
    let duplicates = cognito_dsl::yaml::read_last(&file.text).map_or_else(|_| Vec::new(), |(_, duplicates)| duplicates);
    for duplicate in duplicates {
        let (line, column) = duplicate.place;
        found.push(TemplateFinding {
            is_error: false,
            rule: RULE,
            fact: duplicate.to_string(),
            notes: vec!["CloudFormation takes the last one".to_owned()],
            help: Some("remove one of them".to_owned()),
            path: Vec::new(),
            place: Some(SourceSpan {
                line,
                column,
                length: duplicate.key.chars().count().max(1),
            }),
        });
    }
    found
}
