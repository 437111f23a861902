//! Keys that an object has more than once.

use std::collections::HashMap;
use std::fmt;

use saphyr_parser::{Event, Parser};

/// A member with the key of an earlier one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Duplicate {
    /// The key.
    pub key: String,
    /// The line and the column of the key, starting at 1.
    pub place: (usize, usize),
    /// Those of the first member with this key.
    pub first: (usize, usize),
}

impl fmt::Display for Duplicate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Duplicate { key, first, .. } = self;
        write!(
            f,
            "`{key}` is written a second time; the first one is in line {}",
            first.0
        )
    }
}

/// A collection while its members are read.
enum Around {
    List,
    Object {
        keys: HashMap<String, (usize, usize)>,
        /// Whether the next node is a key.
        is_key: bool,
    },
}

/// All of them, in their order in the file.
pub(super) fn duplicates(text: &str) -> Vec<Duplicate> {
    let mut duplicates = Vec::new();
    let mut around: Vec<Around> = Vec::new();
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let is_end = matches!(event, Event::MappingEnd | Event::SequenceEnd);
        if is_end {
            around.pop();
        }
        let starts = matches!(event, Event::MappingStart(..) | Event::SequenceStart(..));
        if !is_end && !starts && !matches!(event, Event::Scalar(..) | Event::Alias(_)) {
            continue;
        }
        // A collection counts where it ends.
        if let (Some(Around::Object { keys, is_key }), false) = (around.last_mut(), starts) {
            if let (true, Event::Scalar(key, ..)) = (*is_key, &event) {
                let place = (span.start.line(), span.start.col() + 1);
                match keys.get(key.as_ref()) {
                    // Several merge keys are several sources.
                    Some(first) if key != "<<" => duplicates.push(Duplicate {
                        key: key.to_string(),
                        place,
                        first: *first,
                    }),
                    _ => {
                        keys.insert(key.to_string(), place);
                    }
                }
            }
            *is_key = !*is_key;
        }
        match event {
            Event::SequenceStart(..) => around.push(Around::List),
            Event::MappingStart(..) => around.push(Around::Object {
                keys: HashMap::new(),
                is_key: true,
            }),
            _ => {}
        }
    }
    duplicates
}
