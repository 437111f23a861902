//! A run of the build script: writes or compares files, and tells Cargo about them.

use std::io::Write;

use super::cargo::Cargo;
use super::diff::diff;
use super::error::{Error, Problem};
use super::file::{self, State};
use super::plan::{OutputFile, Plan};
use super::rest::Rest;
use super::{CHECK, Templates};

/// Passes lines to Cargo, which reads what a build script prints.
pub(super) fn tell(lines: &[String]) {
    let mut stdout = std::io::stdout().lock();
    for line in lines {
        // If this fails, there is no one left to tell.
        let _ = writeln!(stdout, "{line}");
    }
}

/// Writes all files, or compares those in the repository, and returns the lines for Cargo.
pub(super) fn write(templates: &Templates, cargo: &Cargo) -> Result<Vec<String>, Error> {
    let plan = Plan::of(templates, cargo)?;
    let mut lines = vec![format!("cargo::rerun-if-env-changed={CHECK}")];
    let declared = templates.declared.iter();
    lines.extend(declared.map(|path| format!("cargo::rerun-if-changed={}", path.display())));
    let merged = templates
        .entries
        .iter()
        .flat_map(|entry| &entry.rest)
        .filter_map(Rest::path);
    lines.extend(merged.map(|path| format!("cargo::rerun-if-changed={}", path.display())));
    // If a watched file did not exist, Cargo would run the script every time.
    let deployed = templates.entries.iter().filter_map(|entry| entry.deployed.as_ref());
    let deployed = deployed.filter(|path| cargo.package.join(path).exists());
    lines.extend(deployed.map(|path| format!("cargo::rerun-if-changed={}", path.display())));
    lines.extend(plan.warnings.iter().map(|warning| format!("cargo::warning={warning}")));
    let mut problems = Vec::new();
    for output in &plan.outputs {
        if output.in_repository {
            lines.push(format!("cargo::rerun-if-changed={}", output.shown.display()));
        }
        if output.in_repository && cargo.check {
            problems.extend(compare(output).err());
        } else {
            // Cargo runs the script again if a watched file is newer than the start of this run, which applies to everything
            // written now. The script itself is older, so its time is used.
            let modified = cargo.built.filter(|_| output.in_repository);
            problems.extend(file::write(&output.path, &output.text, modified).err());
        }
    }
    ended(problems)?;
    Ok(lines)
}

/// Compares the files in the repository.
pub(super) fn check(templates: &Templates, cargo: &Cargo) -> Result<(), Error> {
    let plan = Plan::of(templates, cargo)?;
    if templates.entries.iter().all(|entry| entry.copies.is_empty()) {
        return Err(Problem::NothingToCheck.into());
    }
    let in_repository = plan.outputs.iter().filter(|output| output.in_repository);
    ended(in_repository.filter_map(|output| compare(output).err()).collect())
}

fn compare(output: &OutputFile) -> Result<(), Problem> {
    match file::compare(&output.path, &output.text)? {
        State::Equal => Ok(()),
        State::Missing => Err(Problem::Missing(output.shown.clone())),
        State::Different(found) => Err(Problem::Stale {
            path: output.shown.clone(),
            diff: diff(&found, &output.text),
        }),
    }
}

fn ended(problems: Vec<Problem>) -> Result<(), Error> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Error { problems })
    }
}
