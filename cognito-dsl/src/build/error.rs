//! What can go wrong, with messages that say what to do.

use std::fmt;
use std::io;
use std::path::PathBuf;

use cognito_model::{ExceededLimit, MergeError, Str};
use cognito_rules::Violation;

use super::CHECK;

/// Why templates were not written, or are not up to date. It contains everything that is wrong.
///
/// `Debug` shows the same text as `Display`, because that is what `fn main() -> Result<(), Error>` prints.
pub struct Error {
    pub(super) problems: Vec<Problem>,
}

impl Error {
    /// Everything that is wrong, at least one problem.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Error {
            problems: vec![problem],
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all: Vec<(Vec<String>, String)> = Vec::new();
        for problem in &self.problems {
            let (template, text) = problem.of_template();
            match all.iter_mut().find(|(_, other)| *other == text) {
                Some((templates, _)) => templates.extend(template),
                None => all.push((template.into_iter().collect(), text)),
            }
        }
        for (index, (templates, text)) in all.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            match &templates[..] {
                [] => f.write_str(text)?,
                templates => write!(f, "{}: {text}", listed(templates))?,
            }
        }
        Ok(())
    }
}

/// `a`, `b` and `c`.
pub(super) fn listed(names: &[String]) -> String {
    match names {
        [first @ .., before, last] => {
            let mut list = String::new();
            for name in first {
                list.push_str(&format!("`{name}`, "));
            }
            format!("{list}`{before}` and `{last}`")
        }
        [one] => format!("`{one}`"),
        [] => String::new(),
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.problems.first() {
            Some(Problem::Merge { error, .. }) => Some(error),
            Some(Problem::Io { error, .. }) => Some(error),
            Some(Problem::Violation { violation, .. }) => Some(violation.as_ref()),
            _ => None,
        }
    }
}

/// A single problem.
#[derive(Debug)]
#[non_exhaustive]
pub enum Problem {
    /// A variable that Cargo sets for build scripts and tests is not set.
    NotSet(&'static str),
    /// The file of a declaration does not exist.
    NoDeclaration(PathBuf),
    /// The name of a file in `OUT_DIR` leads out of it.
    NotInOutDir(PathBuf),
    /// The file extension does not determine a format.
    UnknownEnding(PathBuf),
    /// The file is YAML, and the feature `yaml` is off.
    NoYaml(PathBuf),
    /// Only JSON can be compact, and the template is written only as YAML.
    NoCompactYaml(PathBuf),
    /// Two templates would be written to the same file.
    Twice(PathBuf),
    /// A pool breaks a rule whose level is [`Error`](crate::rules::Level::Error).
    Violation {
        /// The name of the template.
        path: PathBuf,
        /// The name of the pool.
        pool: Str,
        /// The rule, and how the pool breaks it.
        violation: Box<Violation>,
    },
    /// The template has no resources, like that of a pool that only imports existing resources.
    NoResources(PathBuf),
    /// The templates of a file could not be merged.
    Merge {
        /// The name of the template.
        path: PathBuf,
        /// What the templates cannot share.
        error: MergeError,
    },
    /// A file to merge with is not a template.
    NotATemplate {
        /// The file.
        path: PathBuf,
        /// Why not, with the line if it is known.
        reason: String,
    },
    /// The merged template would be written to the file that it is merged from.
    OverwritesSource(PathBuf),
    /// CloudFormation rejects the template.
    Limit {
        /// The file.
        path: PathBuf,
        /// The limit that it exceeds.
        exceeded: ExceededLimit,
    },
    /// Something could not be read or written.
    Io {
        /// The attempted action: `read`.
        action: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// Why it failed.
        error: io::Error,
    },
    /// The file would have to change, but is read-only.
    ReadOnly(PathBuf),
    /// The file is out of date.
    Stale {
        /// The file.
        path: PathBuf,
        /// What would change in it, as a unified diff.
        diff: String,
    },
    /// An update of the deployed stack would fail or lose something.
    Deployed {
        /// The name of the template.
        path: PathBuf,
        /// The file with the deployed template.
        deployed: PathBuf,
        /// What the update does, and what to do about it.
        what: String,
    },
    /// The file does not exist, and nothing may be written.
    Missing(PathBuf),
    /// There is no file that could be compared.
    NothingToCheck,
}

impl Problem {
    /// The template that it is about, and the rest of the message. The templates of several stages often have the same problem.
    fn of_template(&self) -> (Option<String>, String) {
        match self {
            Problem::Violation { path, pool, violation } => (
                Some(path.display().to_string()),
                format!("the pool `{pool}` breaks a rule\n\n{violation}"),
            ),
            Problem::Merge { path, error } => (Some(path.display().to_string()), error.to_string()),
            other => (None, other.to_string()),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NotSet(variable @ "OUT_DIR") => write!(
                f,
                "`{variable}` is not set, but `write` puts templates there; call `write` in `build.rs`, where Cargo sets the \
                 variable, or `check` elsewhere"
            ),
            Problem::NotSet(variable) => write!(
                f,
                "`{variable}` is not set, but paths are relative to it; run this with Cargo, which sets the variable"
            ),
            Problem::NoDeclaration(path) => write!(
                f,
                "`{}` does not exist, so Cargo would run the build script in every build; \
                 pass `declared_in` the file of the declaration, relative to the directory of `Cargo.toml`",
                path.display()
            ),
            Problem::NotInOutDir(path) => write!(
                f,
                "`{}` is not a file name in `OUT_DIR`; write `.template(\"name.json\", ..).also_at(\"{0}\")` \
                 for a file in the repository",
                path.display()
            ),
            Problem::UnknownEnding(path) => write!(
                f,
                "the extension of `{}` does not determine a format; use `.json` or `.template` for JSON, `.yaml` or `.yml` for \
                 YAML",
                path.display()
            ),
            Problem::NoYaml(path) => write!(
                f,
                "`{}` is YAML, but the feature `yaml` is off; add `features = [\"yaml\"]` to `cognito-dsl` in \
                 `[build-dependencies]`, or use a name that ends in `.json`",
                path.display()
            ),
            Problem::NoCompactYaml(path) => write!(
                f,
                "`{}` is YAML, which has no compact form; remove `compact`, or use a name that ends in `.json`",
                path.display()
            ),
            Problem::Twice(path) => write!(
                f,
                "two templates would be written to `{}`; rename one, write both pools to one template through `.with(&pool)`, or put \
                 `{{stage}}` into the name for stages",
                path.display()
            ),
            Problem::Violation { path, .. } | Problem::Merge { path, .. } => {
                write!(f, "`{}`: {}", path.display(), self.of_template().1)
            }
            Problem::NoResources(path) => write!(
                f,
                "`{}` has no resources, but CloudFormation rejects a template without resources; declare something that the stack \
                 creates, such as a client, or add a template with other resources through `.merge(template)`",
                path.display()
            ),
            Problem::NotATemplate { path, reason } => write!(f, "`{}`: {reason}", path.display()),
            Problem::OverwritesSource(path) => write!(
                f,
                "`{}` is merged into the template, which would overwrite the file; write to another file",
                path.display()
            ),
            Problem::Limit { path, exceeded } => write!(f, "`{}`: {exceeded}", path.display()),
            Problem::Io { action, path, error } => write!(
                f,
                "could not {action} `{}`: {error}; check the path and its permissions",
                path.display()
            ),
            Problem::ReadOnly(path) => write!(
                f,
                "`{}` is read-only, but the declaration now gives a different template; make it writable",
                path.display()
            ),
            Problem::Stale { path, diff } => write!(
                f,
                "`{path}` is out of date\n\n\
                 --- {path}\n+++ {path}, as declared\n{diff}\n\
                 help: build without `{CHECK}`, review the change of `{path}` and commit it",
                path = path.display()
            ),
            Problem::Deployed { path, deployed, what } => write!(
                f,
                "`{}` cannot replace the deployed template in `{}`: {what}",
                path.display(),
                deployed.display()
            ),
            Problem::Missing(path) => write!(
                f,
                "`{path}` is missing\n\
                 help: build without `{CHECK}`, and commit `{path}`",
                path = path.display()
            ),
            Problem::NothingToCheck => f.write_str(
                "no template is written to the repository, so there is nothing to check; \
                 add `.also_at(\"infra/template.json\")` to a template",
            ),
        }
    }
}
