//! What is left to do about a pool that was described by Cognito.

use std::io::Write;

use super::command::plural;
use crate::Streams;
use crate::cli::Failure;
use crate::described::{Described, write_existing};

/// Says what the answers leave open, and what has to be done so that CloudFormation takes the resources over.
pub(super) fn say(described: &Described, list: Option<&str>, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut streams.messages;
    for warning in &described.warnings {
        writeln!(out, "warning: {warning}")?;
    }
    for parameter in &described.secrets {
        writeln!(
            out,
            "note: the secret is left out: the parameter {parameter} takes its place"
        )?;
    }
    if let Some(path) = list {
        let count = write_existing(described, path)?;
        let resources = plural(count, "resource");
        writeln!(
            out,
            "note: {path} says which {resources} of yours these are; once you have the template of the declaration, take them over \
             with `aws cloudformation create-change-set --change-set-type IMPORT --resources-to-import file://{path} ..`"
        )?;
    }
    Ok(())
}
