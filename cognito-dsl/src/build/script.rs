//! A run of the build script: files are written or compared, and cargo is told about them.

use std::env;
use std::io::Write;
use std::path::PathBuf;

use super::error::{Error, Problem};
use super::file::{self, State};
use super::plan::{Output, Plan};
use super::{CHECK, Templates};

/// What cargo says to a build script.
#[derive(Debug)]
pub(super) struct Cargo {
    /// The directory of `Cargo.toml`.
    pub(super) package: PathBuf,
    /// Where a build script writes to. A check needs none.
    pub(super) out_dir: PathBuf,
    /// Whether nothing may be written in the repository.
    pub(super) check: bool,
}

impl Cargo {
    pub(super) fn of_script() -> Result<Self, Problem> {
        Ok(Cargo {
            out_dir: variable("OUT_DIR")?,
            check: env::var_os(CHECK).is_some_and(|value| !value.is_empty() && value != "0"),
            ..Cargo::of_check()?
        })
    }

    pub(super) fn of_check() -> Result<Self, Problem> {
        Ok(Cargo {
            package: variable("CARGO_MANIFEST_DIR")?,
            out_dir: PathBuf::new(),
            check: true,
        })
    }

    /// Whether this is a package, which has no repository around it. Cargo adds the one file to what it packages, and the other
    /// to what it vendors.
    pub(super) fn is_packaged(&self) -> bool {
        ["Cargo.toml.orig", ".cargo-checksum.json"]
            .iter()
            .any(|name| self.package.join(name).exists())
    }
}

fn variable(name: &'static str) -> Result<PathBuf, Problem> {
    env::var_os(name).map(PathBuf::from).ok_or(Problem::NotSet(name))
}

/// Hands lines to cargo, which reads what a build script prints.
pub(super) fn tell(lines: &[String]) {
    let mut stdout = std::io::stdout().lock();
    for line in lines {
        // If this fails, there is nobody to be told.
        let _ = writeln!(stdout, "{line}");
    }
}

/// Writes all files, or compares those in the repository, and gives what cargo has to know.
pub(super) fn write(templates: &Templates, cargo: &Cargo) -> Result<Vec<String>, Error> {
    let plan = Plan::of(templates, cargo)?;
    let mut lines = vec![format!("cargo::rerun-if-env-changed={CHECK}")];
    let declared = templates.declared.iter();
    lines.extend(declared.map(|path| format!("cargo::rerun-if-changed={}", path.display())));
    lines.extend(plan.warnings.iter().map(|warning| format!("cargo::warning={warning}")));
    let mut problems = Vec::new();
    for output in &plan.outputs {
        if output.in_repository {
            lines.push(format!("cargo::rerun-if-changed={}", output.shown.display()));
        }
        if output.in_repository && cargo.check {
            problems.extend(compare(output).err());
        } else {
            problems.extend(file::write(&output.path, &output.text).err());
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

fn compare(output: &Output) -> Result<(), Problem> {
    match file::compare(&output.path, &output.text)? {
        State::Equal => Ok(()),
        State::Missing => Err(Problem::Missing(output.shown.clone())),
        State::Different(diff) => Err(Problem::Stale {
            path: output.shown.clone(),
            diff,
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
