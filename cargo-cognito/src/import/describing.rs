//! Messages about a pool that is imported from answers of Cognito.

use std::io::Write;

use crate::Streams;
use crate::described::{Described, write_existing};
use crate::outcome::Failure;
use crate::report::plural;

/// Reports what the answers leave open, and how CloudFormation can take over the resources.
pub(super) fn say(described: &Described, list: Option<&str>, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let out = &mut streams.messages;
    for warning in &described.warnings {
        writeln!(out, "warning: {warning}")?;
    }
    for parameter in &described.secrets {
        writeln!(
            out,
            "note: the secret is left out; pass it in as the parameter {parameter}"
        )?;
    }
    if let Some(path) = list {
        let count = write_existing(described, path)?;
        let resources = plural(count, "resource");
        writeln!(
            out,
            "note: {path} lists the {resources} to import; once you have the template of the declaration, import them \
             with `aws cloudformation create-change-set --change-set-type IMPORT --resources-to-import file://{path} ..`"
        )?;
    }
    Ok(())
}
