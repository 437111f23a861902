//! The rest of a stack: templates that are merged with a pool.

use std::fs;
use std::path::{Path, PathBuf};

use cognito_model::Template;

use super::cargo::Cargo;
use super::error::Problem;

/// A template with other resources of the stack.
#[derive(Clone, Debug)]
pub(super) enum Rest {
    Template(Box<Template>),
    /// A file in the repository, which is read when templates are written.
    File(PathBuf),
}

impl Rest {
    pub(super) fn read(&self, cargo: &Cargo) -> Result<Template, Problem> {
        match self {
            Rest::Template(template) => Ok((**template).clone()),
            Rest::File(path) => read(path, &cargo.package.join(path)),
        }
    }

    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Rest::Template(_) => None,
            Rest::File(path) => Some(path),
        }
    }
}

pub(super) fn read(shown: &Path, path: &Path) -> Result<Template, Problem> {
    let text = fs::read_to_string(path).map_err(|error| Problem::Io {
        action: "read",
        path: shown.to_owned(),
        error,
    })?;
    let template = match shown.extension().and_then(|ending| ending.to_str()) {
        Some("yaml" | "yml") => yaml(shown, &text)?,
        // SAM and other tools use `.template` for both formats.
        Some("template") if !text.trim_start().starts_with('{') => yaml(shown, &text)?,
        Some("json" | "template") => Template::from_json(&text).map_err(|error| not_a_template(shown, error))?,
        _ => return Err(Problem::UnknownEnding(shown.to_owned())),
    };
    Ok(template.named(self::shown(shown)))
}

/// A path as messages show it on every system.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

#[cfg(feature = "yaml")]
fn yaml(shown: &Path, text: &str) -> Result<Template, Problem> {
    crate::yaml::read(text).map_err(|error| not_a_template(shown, error))
}

#[cfg(not(feature = "yaml"))]
fn yaml(shown: &Path, _: &str) -> Result<Template, Problem> {
    Err(Problem::NoYaml(shown.to_owned()))
}

fn not_a_template(shown: &Path, error: impl std::error::Error) -> Problem {
    Problem::NotATemplate {
        path: shown.to_owned(),
        reason: error.to_string(),
    }
}
