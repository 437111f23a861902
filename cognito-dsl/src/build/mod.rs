//! Templates from a build script: `build.rs` writes them whenever the declaration changes.
//!
//! A declaration in a file of its own serves the crate and its build script alike. Here it is `src/pools.rs`, which the crate
//! has as `mod pools;`, and `build.rs` by its path:
//!
//! ```
//! # mod pools {
//! #     cognito_dsl::user_pool! { pub mod customers { deletion_protection, ..Recommended } }
//! #     cognito_dsl::user_pool! { pub mod staff { mfa: Required, mfa_second_factor: { otp } } }
//! # }
//! # const BUILD_RS: &str = r#"
//! #[path = "src/pools.rs"]
//! mod pools;
//! # "#;
//!
//! use cognito_dsl::build;
//!
//! fn main() {
//! # }
//! # fn script() {
//!     build::declared_in("src/pools.rs")
//!         .template("shop.json", pools::customers::POOL.template())
//!         .merge(pools::staff::POOL.template())
//!         .also_at("infra/shop.json")
//!         .write_or_exit();
//! }
//! ```
//!
//! Both sections of `Cargo.toml` name the crate, `[dependencies]` and `[build-dependencies]`.
//!
//! - [`template`](Templates::template) writes to the directory that cargo has for what a build script makes. The crate can take
//!   the file in by `include_str!(concat!(env!("OUT_DIR"), "/shop.json"))`.
//! - [`also_at`](Templates::also_at) writes to the repository too, where the template can be reviewed and deployed. A file is
//!   written whole or not at all, and only if it changes.
//! - With `COGNITO_DSL_CHECK=1` in the environment, as in CI, nothing in the repository is written, and a file that is not what
//!   the declaration makes fails the build with the difference. [`check`](Templates::check) does the same in a test.
//! - The ending of a file says what is written: `.json` or `.template` is JSON; `.yaml` or `.yml` is YAML, which takes the feature
//!   `yaml`.
//! - A template that CloudFormation would not take is an error, and one that it takes only from S3 a warning:
//!   [`exceeded_limits`](Template::exceeded_limits).
//!
//! # When cargo runs the script
//!
//! When one of the files of [`declared_in`] changes, when a template in the repository does (so that an edit by hand does not
//! stay), and when `COGNITO_DSL_CHECK` does. A build script that reads other things prints `cargo::rerun-if-changed` for them
//! itself. Files that the declaration names, such as metadata of SAML, belong to the script as its own source does, and their
//! paths start at the directory of `Cargo.toml` for both.
//!
//! # In a packaged crate
//!
//! A crate that is built from its package, as `cargo publish` and those who depend on it do, has no repository: what
//! [`also_at`](Templates::also_at) says is then neither written nor checked.

mod diff;
mod error;
mod file;
mod plan;
mod script;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use cognito_model::{MergeError, Template};

pub use error::{Error, Problem};
use script::Cargo;

/// The variable that, set to anything but nothing or `0`, forbids to write in the repository.
const CHECK: &str = "COGNITO_DSL_CHECK";

/// Names the file that a declaration is in, from the directory of `Cargo.toml` on: `"src/pools.rs"`, or `"build.rs"` if it is in
/// the script itself. Cargo runs the script again when it changes.
pub fn declared_in(path: impl Into<PathBuf>) -> Declared {
    Declared {
        files: vec![path.into()],
    }
}

/// The files of declarations. [`template`](Declared::template) says what becomes of them.
#[derive(Clone, Debug)]
#[must_use = "this writes nothing; add a `template`"]
pub struct Declared {
    files: Vec<PathBuf>,
}

impl Declared {
    /// Names one more file of declarations.
    pub fn and_in(mut self, path: impl Into<PathBuf>) -> Self {
        self.files.push(path.into());
        self
    }

    /// The first template, under its name in `OUT_DIR`: [`Templates::template`].
    pub fn template(self, name: impl Into<PathBuf>, template: Template) -> Templates {
        let none = Templates {
            declared: self.files,
            entries: Vec::new(),
        };
        none.template(name, template)
    }
}

/// Templates and where they go. What follows on a [`template`](Templates::template) is about that one.
#[derive(Clone, Debug)]
#[must_use = "this writes nothing; call `write_or_exit`, `write` or `check`"]
pub struct Templates {
    declared: Vec<PathBuf>,
    entries: Vec<Entry>,
}

/// A template and where it goes.
#[derive(Clone, Debug)]
struct Entry {
    name: PathBuf,
    template: Result<Template, MergeError>,
    copies: Vec<PathBuf>,
    compact: bool,
}

impl Templates {
    /// One more template, under its name in `OUT_DIR`.
    pub fn template(mut self, name: impl Into<PathBuf>, template: Template) -> Self {
        self.entries.push(Entry {
            name: name.into(),
            template: Ok(template),
            copies: Vec::new(),
            compact: false,
        });
        self
    }

    /// Puts another template behind this one, so that one stack has both: [`Template::merge`]. What the two cannot share is an
    /// error of [`write`](Templates::write).
    pub fn merge(mut self, other: Template) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.template = entry.template.clone().and_then(|template| template.merge(other));
        }
        self
    }

    /// Writes the template to the repository as well, from the directory of `Cargo.toml` on: `"infra/shop.json"`, or
    /// `"../infra/shop.yaml"` beside a crate of a workspace.
    pub fn also_at(mut self, path: impl Into<PathBuf>) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.copies.push(path.into());
        }
        self
    }

    /// Writes JSON on one line, without spaces between its parts, so that a long template may be short enough for CloudFormation.
    pub fn compact(mut self) -> Self {
        if let Some(entry) = self.entries.last_mut() {
            entry.compact = true;
        }
        self
    }

    /// Writes what has changed, and tells cargo when to run the script again. In a build script; it is
    /// [`write_or_exit`](Templates::write_or_exit) for scripts that do more with the error.
    ///
    /// With `COGNITO_DSL_CHECK=1` the files in the repository are compared instead.
    ///
    /// # Errors
    ///
    /// With everything that is wrong, and what to do about it. `fn main() -> Result<(), Error>` prints that as it should be read.
    /// If a name, an ending, a merge or a limit of CloudFormation is wrong, nothing is written.
    pub fn write(&self) -> Result<(), Error> {
        let lines = script::write(self, &Cargo::of_script()?)?;
        script::tell(&lines);
        Ok(())
    }

    /// [`write`](Templates::write), or the errors on the terminal and the end of the script.
    pub fn write_or_exit(&self) {
        if let Err(error) = self.write() {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    /// Compares the files in the repository with what the declarations make now, and writes nothing. Not only in a build script:
    /// in a test, it keeps them from getting stale.
    ///
    /// A file with `\r\n` at the ends of its lines, as Git may write it on Windows, is equal to one with `\n`.
    ///
    /// # Errors
    ///
    /// For each file that is missing or holds something else, which is shown as a unified diff, and for everything that
    /// [`write`](Templates::write) finds. Also when there is no file to compare.
    pub fn check(&self) -> Result<(), Error> {
        script::check(self, &Cargo::of_check()?)
    }
}
