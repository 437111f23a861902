//! The two templates that are compared.

use clap::ArgMatches;

use crate::Streams;
use crate::aws::Account;
use crate::aws::stack::{self, Stage};
use crate::cli::Failure;
use crate::template::source::File;

/// What is deployed, and what comes after it.
#[derive(Debug)]
pub(super) struct Sides {
    pub(super) old: File,
    pub(super) new: File,
}

impl Sides {
    pub(super) fn of(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        let templates: Vec<&str> = arguments
            .get_many::<String>("templates")
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let stack = arguments.get_one::<String>("stack");
        match (&templates[..], stack) {
            ([old, new], None) => Ok(Sides {
                old: File::read(old, streams)?,
                new: File::read(new, streams)?,
            }),
            ([new], Some(stack)) => {
                // What costs nothing to find fault with comes first.
                let new = File::read(new, streams)?;
                let old = stack::template(stack, None, Stage::Processed, &Account::of(arguments), streams)?;
                Ok(Sides { old, new })
            }
            ([_], None) => Err(Failure::usage(
                "there is one template, and nothing to compare it with\n\
                 help: `cargo cognito diff OLD NEW`, or `cargo cognito diff --stack NAME NEW`",
            )),
            _ => Err(Failure::usage(
                "with --stack, there is one template to compare it with\nhelp: `cargo cognito diff --stack NAME NEW`",
            )),
        }
    }
}
