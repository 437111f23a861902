//! Writes templates from a build script, whenever the declaration changes.
//!
//! Put the declaration in its own file. The crate and its build script can then both include it. Here it is `src/pools.rs`: the
//! crate has it as `mod pools;`, and `build.rs` names its path:
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
//!         .template("shop.json", &pools::customers::POOL)
//!         .with(&pools::staff::POOL)
//!         .also_at("infra/shop.json")
//!         .write_or_exit();
//! }
//! ```
//!
//! List the crate in both sections of `Cargo.toml`, with the feature `build` for the script:
//!
//! ```toml
//! [dependencies]
//! cognito-dsl = "0.1"
//!
//! [build-dependencies]
//! cognito-dsl = { version = "0.1", features = ["build"] }
//! ```
//!
//! - [`template`](Templates::template) writes to `OUT_DIR`, Cargo's directory for the output of a build script. The crate can
//!   include the file with `include_str!(concat!(env!("OUT_DIR"), "/shop.json"))`.
//! - [`stages`](Templates::stages) writes a template for each stage of a declaration.
//! - [`also_at`](Templates::also_at) writes to the repository as well, where you review and deploy the template. No program
//!   ever reads a half-written file, and a file is written only if it changes.
//! - With `COGNITO_DSL_CHECK=1` in the environment, as in CI, nothing in the repository is written. If a file is out of date, the
//!   build fails and shows the difference. [`check`](Templates::check) does the same in a test.
//! - [`deployed`](Templates::deployed) compares the template with the deployed one.
//! - The file extension decides the format: `.json` and `.template` are JSON; `.yaml` and `.yml` are YAML, which needs the feature
//!   `yaml`.
//! - A template that CloudFormation would reject is an error. One that it accepts only from S3 is a warning:
//!   [`exceeded_limits`](Template::exceeded_limits).
//!
//! # The rules
//!
//! Every pool is [validated](crate::validate) first. The macro has checked what you declared, but a build script can change a pool
//! or build one itself. An error fails the build, and no file is written. A warning becomes a Cargo warning, unless
//! `#[allow(..)]` silences its rule.
//!
//! ```
//! # mod pools {
//! #     cognito_dsl::user_pool! { pub mod customers { deletion_protection, ..Recommended } }
//! # }
//! use cognito_dsl::build::{self, Templates};
//!
//! fn for_development() -> Templates {
//!     let mut pool = pools::customers::POOL;
//!     pool.deletion_protection = Some(false);
//!     build::declared_in("src/pools.rs").template("development.json", &pool)
//! }
//! ```
//!
//! # When Cargo runs the script
//!
//! Cargo runs the script again when a file of [`declared_in`] changes, when a template in the repository changes (which undoes an
//! edit by hand), and when `COGNITO_DSL_CHECK` changes. If the script reads anything else, print `cargo::rerun-if-changed` for it.
//! Files that a declaration names, such as the metadata of a SAML provider, don't need such a line: they are part of the script,
//! just like its source. Their paths are relative to the directory of `Cargo.toml` in both places.
//!
//! # In a packaged crate
//!
//! A crate that is built from its package has no repository around it. That is the case in `cargo publish` and in crates that
//! depend on it. The script then neither writes nor compares the files of [`also_at`](Templates::also_at).

mod cargo;
mod deployed;
mod diff;
mod error;
mod file;
mod plan;
mod rest;
mod script;
#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::path::{Path, PathBuf};

use cognito_model::{Str, Template, UserPool};
use cognito_rules::Violation;

use cargo::Cargo;
pub use error::{Error, Problem};
use rest::{Rest, shown};

/// If this variable is set, and neither empty nor `0`, the script must not write to the repository.
const CHECK: &str = "COGNITO_DSL_CHECK";

/// The placeholder for the name of the stage in names and paths.
const STAGE: &str = "{stage}";

/// Names the file with a declaration, relative to the directory of `Cargo.toml`: `"src/pools.rs"`, or `"build.rs"` if the
/// declaration is in the script itself. Cargo runs the script again when the file changes.
pub fn declared_in(path: impl Into<PathBuf>) -> Declared {
    Declared {
        files: vec![path.into()],
    }
}

/// The files with declarations. Add a [`template`](Declared::template) next.
#[derive(Clone, Debug)]
#[must_use = "this writes nothing; add a `template`"]
pub struct Declared {
    files: Vec<PathBuf>,
}

impl Declared {
    /// Names another file with declarations.
    pub fn and_in(mut self, path: impl Into<PathBuf>) -> Self {
        self.files.push(path.into());
        self
    }

    /// The first template, by its file name in `OUT_DIR`, and its pool: [`Templates::template`].
    pub fn template(self, name: impl Into<PathBuf>, pool: impl Borrow<UserPool>) -> Templates {
        self.none().template(name, pool)
    }

    /// The first templates, one for each stage of a declaration: [`Templates::stages`].
    pub fn stages(self, name: &str, stages: &[(&str, &UserPool)]) -> Templates {
        self.none().stages(name, stages)
    }

    fn none(self) -> Templates {
        Templates {
            declared: self.files,
            entries: Vec::new(),
            last: 0,
        }
    }
}

/// Templates and where they go. Calls after a [`template`](Templates::template) or after [`stages`](Templates::stages) apply to that
/// template or to those of all stages, until the next one.
#[derive(Clone, Debug)]
#[must_use = "this writes nothing; call `write_or_exit`, `write` or `check`"]
pub struct Templates {
    declared: Vec<PathBuf>,
    entries: Vec<OutputTemplate>,
    /// How many of them the last call added.
    last: usize,
}

/// A template and where it goes.
#[derive(Clone, Debug)]
struct OutputTemplate {
    name: PathBuf,
    /// The stage that it is for, which replaces `{stage}` in paths.
    stage: Option<String>,
    /// The call of [`stages`](Templates::stages) that added it, counted by the templates before it.
    stages: usize,
    template: Template,
    /// The templates of other pools in the same stack.
    pools: Vec<Template>,
    rest: Vec<Rest>,
    /// What the rules report, with the name of the pool.
    violations: Vec<(Str, Violation)>,
    copies: Vec<PathBuf>,
    compact: bool,
    /// The file with the deployed template.
    deployed: Option<PathBuf>,
    /// All rules and facts that the pools silence anywhere.
    allowed: Vec<String>,
}

impl OutputTemplate {
    fn validate(&mut self, pool: &UserPool) {
        self.allowed.extend(cognito_rules::allowed(pool).names());
        // What the macro has reported is a warning of rustc already.
        let is_new = |violation: &Violation| {
            let key = violation.key();
            !pool.reported.iter().any(|reported| *reported == key.as_str())
        };
        let violations = cognito_rules::validate(pool).into_iter().filter(is_new);
        self.violations
            .extend(violations.map(|violation| (pool.name.clone(), violation)));
    }

    /// A path with `{stage}` replaced.
    fn of_stage(&self, path: &Path) -> PathBuf {
        match (&self.stage, path.to_str()) {
            (Some(stage), Some(text)) => text.replace(STAGE, stage).into(),
            _ => path.to_owned(),
        }
    }

    /// The whole template. Together with the rest of the stack, it has to be complete. Pools alone may refer to something that
    /// is added later.
    fn whole(&self, declared: &[PathBuf], cargo: &Cargo) -> Result<Template, Problem> {
        let merge = |error| Problem::Merge {
            path: self.name.clone(),
            error,
        };
        let mut pools = self.template.clone();
        for pool in &self.pools {
            pools = pools.beside(pool.clone()).map_err(merge)?;
        }
        // In messages about other files, a pool is named after the file of its declaration. Two pools keep their own names.
        if let ([file], true) = (declared, self.pools.is_empty()) {
            pools = pools.named(shown(file));
        }
        let mut rest = Vec::new();
        for template in &self.rest {
            rest.push(template.read(cargo)?);
        }
        if rest.is_empty() {
            Ok(pools)
        } else {
            pools.merge_all(rest).map_err(merge)
        }
    }
}

impl Templates {
    /// The template of a pool, by its file name in `OUT_DIR`. [`write`](Templates::write) and [`check`](Templates::check) fail
    /// if the pool breaks a rule.
    pub fn template(mut self, name: impl Into<PathBuf>, pool: impl Borrow<UserPool>) -> Self {
        self.last = 0;
        self.add(name.into(), None, pool.borrow());
        self
    }

    /// A template for each stage of a declaration, `customers::STAGES`. `{stage}` in the name, and in the paths that follow, is
    /// replaced by the name of the stage:
    ///
    /// ```
    /// # mod pools {
    /// #     cognito_dsl::user_pool! {
    /// #         pub mod customers { stages: { dev: {}, prod: { deletion_protection } }, ..Recommended }
    /// #     }
    /// # }
    /// # fn script() {
    /// cognito_dsl::build::declared_in("src/pools.rs")
    ///     .stages("shop-{stage}.json", pools::customers::STAGES)
    ///     .also_at("infra/shop-{stage}.json")
    ///     .write_or_exit();
    /// # }
    /// ```
    pub fn stages(mut self, name: &str, stages: &[(&str, &UserPool)]) -> Self {
        self.last = 0;
        for (stage, pool) in stages {
            self.add(name.replace(STAGE, stage).into(), Some((*stage).to_owned()), pool);
        }
        self
    }

    fn add(&mut self, name: PathBuf, stage: Option<String>, pool: &UserPool) {
        let mut entry = OutputTemplate {
            name,
            stage,
            stages: self.entries.len() - self.last,
            template: pool.template(),
            pools: Vec::new(),
            rest: Vec::new(),
            violations: Vec::new(),
            copies: Vec::new(),
            compact: false,
            deployed: None,
            allowed: Vec::new(),
        };
        entry.validate(pool);
        self.entries.push(entry);
        self.last += 1;
    }

    /// The templates that the last call added.
    fn last(&mut self) -> impl Iterator<Item = &mut OutputTemplate> {
        let earlier = self.entries.len() - self.last;
        self.entries.iter_mut().skip(earlier)
    }

    /// Adds another pool to the template, so that one stack contains both. The rules check it too, and
    /// [`merge`](Templates::merge) explains what the two cannot share.
    pub fn with(mut self, pool: impl Borrow<UserPool>) -> Self {
        let pool = pool.borrow();
        for entry in self.last() {
            entry.validate(pool);
            entry.pools.push(pool.template());
        }
        self
    }

    /// Adds another template with other resources of the stack: [`Template::merge`]. [`write`](Templates::write) and
    /// [`check`](Templates::check) fail if both have something with the same name, or if a reference in the result does not
    /// resolve.
    pub fn merge(mut self, other: Template) -> Self {
        for entry in self.last() {
            entry.rest.push(Rest::Template(Box::new(other.clone())));
        }
        self
    }

    /// Adds the template in a file, relative to the directory of `Cargo.toml`: JSON, or, with the feature `yaml`, YAML as
    /// CloudFormation and SAM write it. This is [`merge`](Templates::merge) for a file: the script runs again when the file
    /// changes, and messages about the merged template name the file.
    pub fn merge_file(mut self, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        for entry in self.last() {
            entry.rest.push(Rest::File(path.clone()));
        }
        self
    }

    /// Writes the template to the repository as well, relative to the directory of `Cargo.toml`: `"infra/shop.json"`, or
    /// `"../infra/shop.yaml"` next to a crate of a workspace.
    pub fn also_at(mut self, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        for entry in self.last() {
            entry.copies.push(entry.of_stage(&path));
        }
        self
    }

    /// Names the file with the deployed template, as `cargo cognito lock` writes it, relative to the directory of `Cargo.toml`. The
    /// template, including everything that is merged into it, is compared with this file. If an update would lose something, or
    /// would not have its effect, Cargo shows a warning. With `COGNITO_DSL_CHECK=1`, and in [`check`](Templates::check), an update
    /// that certainly fails or loses something is an error, unless a pool in the template silences it:
    /// `#[allow(deployed_client_removed)]`.
    ///
    /// ```
    /// # mod pools {
    /// #     cognito_dsl::user_pool! { pub mod customers { deletion_protection, ..Recommended } }
    /// # }
    /// # fn script() {
    /// cognito_dsl::build::declared_in("src/pools.rs")
    ///     .template("shop.json", &pools::customers::POOL)
    ///     .deployed("infra/shop.deployed.json")
    ///     .write_or_exit();
    /// # }
    /// ```
    pub fn deployed(mut self, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        for entry in self.last() {
            entry.deployed = Some(entry.of_stage(&path));
        }
        self
    }

    /// Writes JSON on one line, without whitespace between its parts, so that a large template may fit CloudFormation's limits.
    pub fn compact(mut self) -> Self {
        for entry in self.last() {
            entry.compact = true;
        }
        self
    }

    /// Writes what has changed, and tells Cargo when to run the script again. Call it in a build script. Most scripts use
    /// [`write_or_exit`](Templates::write_or_exit); this is for scripts that handle the error.
    ///
    /// With `COGNITO_DSL_CHECK=1`, compares the files in the repository instead of writing them.
    ///
    /// # Errors
    ///
    /// The error contains everything that is wrong, and what to do about it. `fn main() -> Result<(), Error>` prints it in a
    /// readable form. If a pool, a name, a file extension, a merge or a CloudFormation limit is wrong, nothing is written.
    pub fn write(&self) -> Result<(), Error> {
        let lines = script::write(self, &Cargo::of_script()?)?;
        script::tell(&lines);
        Ok(())
    }

    /// Calls [`write`](Templates::write). If it fails, prints the errors and exits.
    pub fn write_or_exit(&self) {
        if let Err(error) = self.write() {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }

    /// Compares the files in the repository with the current declarations, without writing anything. It also works outside build
    /// scripts: in a test, it makes sure that the files are up to date.
    ///
    /// A file with `\r\n` line endings, as Git may write them on Windows, is equal to one with `\n`.
    ///
    /// # Errors
    ///
    /// For each file that is missing or out of date, with the difference as a unified diff, and for everything that
    /// [`write`](Templates::write) reports. It is also an error if there is no file to compare.
    pub fn check(&self) -> Result<(), Error> {
        script::check(self, &Cargo::of_check()?)
    }
}
