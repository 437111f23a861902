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
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
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
    /// Two templates are to be written to the same file.
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
    /// The template has no resources, like that of a pool that only imports what exists already.
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
    /// The merged template is to be written to the file that it is merged from.
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

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::NotSet(variable @ "OUT_DIR") => write!(
                f,
                "`{variable}` is not set, where templates are written to; call `write` in `build.rs`, for which cargo sets it, \
                 or `check` elsewhere"
            ),
            Problem::NotSet(variable) => write!(
                f,
                "`{variable}` is not set, and paths are relative to it; run this with cargo, which sets it"
            ),
            Problem::NoDeclaration(path) => write!(
                f,
                "`{}` is not there, and cargo would run the build script every time; \
                 give `declared_in` the file of the declaration, from the directory of `Cargo.toml` on",
                path.display()
            ),
            Problem::NotInOutDir(path) => write!(
                f,
                "`{}` is not a name of a file in `OUT_DIR`; write `.template(\"name.json\", ..).also_at(\"{0}\")` \
                 for a file in the repository",
                path.display()
            ),
            Problem::UnknownEnding(path) => write!(
                f,
                "the ending of `{}` does not say which format it has; let it be `.json` or `.template` for JSON, \
                 `.yaml` or `.yml` for YAML",
                path.display()
            ),
            Problem::NoYaml(path) => write!(
                f,
                "`{}` is YAML, and the feature `yaml` is off; add `features = [\"yaml\"]` to `cognito-dsl` in \
                 `[build-dependencies]`, or let the file end in `.json`",
                path.display()
            ),
            Problem::NoCompactYaml(path) => write!(
                f,
                "`{}` is YAML, which has no compact form; leave out `compact`, or let the file end in `.json`",
                path.display()
            ),
            Problem::Twice(path) => write!(
                f,
                "two templates would be written to `{}`; rename one, write both pools to one template through `.with(&pool)`, or put \
                 `{{stage}}` into the name for stages",
                path.display()
            ),
            Problem::Violation { path, pool, violation } => {
                write!(
                    f,
                    "`{}`: the pool `{pool}` breaks a rule\n\n{violation}",
                    path.display()
                )
            }
            Problem::NoResources(path) => write!(
                f,
                "`{}` has no resources, and CloudFormation rejects a template without any; declare something that the stack \
                 creates, such as a client, or add a template with other resources through `.merge(template)`",
                path.display()
            ),
            Problem::Merge { path, error } => write!(f, "`{}`: {error}", path.display()),
            Problem::NotATemplate { path, reason } => write!(f, "`{}`: {reason}", path.display()),
            Problem::OverwritesSource(path) => write!(
                f,
                "`{}` is merged into the template, which would then be written over it; write to another file",
                path.display()
            ),
            Problem::Limit { path, exceeded } => write!(f, "`{}`: {exceeded}", path.display()),
            Problem::Io { action, path, error } => write!(
                f,
                "could not {action} `{}`: {error}; make it possible, or name another path",
                path.display()
            ),
            Problem::ReadOnly(path) => write!(
                f,
                "`{}` is read-only, but the declaration gives a different template now; make it writable",
                path.display()
            ),
            Problem::Stale { path, diff } => write!(
                f,
                "`{path}` is not what the declaration makes now\n\n\
                 --- {path}\n+++ {path}, as declared\n{diff}\n\
                 help: build without `{CHECK}`, review the change of `{path}` and commit it",
                path = path.display()
            ),
            Problem::Deployed { path, deployed, what } => write!(
                f,
                "`{}` cannot take the place of what is deployed, according to `{}`: {what}",
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
                "no template is in the repository, so that there is nothing to check; \
                 add `.also_at(\"infra/template.json\")` to a template",
            ),
        }
    }
}
