//! The build script of the example, run as Cargo runs it.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use cognito_dsl::build::{self, Problem, Templates};

/// The declarations of the example.
#[path = "../../examples/build-script/src/pools.rs"]
mod pools;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/build-script");

/// A copy of the example's package in a separate folder.
struct ExamplePackage {
    folder: PathBuf,
}

impl ExamplePackage {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        for path in ["src/pools.rs", "infra/shop.json"] {
            let copy = folder.join("package").join(path);
            fs::create_dir_all(copy.parent().unwrap()).unwrap();
            fs::copy(Path::new(EXAMPLE).join(path), copy).unwrap();
        }
        fs::create_dir(folder.join("out")).unwrap();
        ExamplePackage { folder }
    }

    fn script(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_example-build-script"));
        let package = self.folder.join("package");
        command
            .current_dir(&package)
            .env("CARGO_MANIFEST_DIR", &package)
            .env("OUT_DIR", self.folder.join("out"))
            .env_remove("COGNITO_DSL_CHECK");
        command
    }

    fn template(&self) -> PathBuf {
        self.folder.join("package/infra/shop.json")
    }

    fn read(&self) -> String {
        fs::read_to_string(self.template()).unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn assert_success(output: &Output) {
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    assert_eq!(
        text(&output.stdout),
        "cargo::rerun-if-env-changed=COGNITO_DSL_CHECK\n\
         cargo::rerun-if-changed=src/pools.rs\n\
         cargo::rerun-if-changed=infra/shop.json\n"
    );
}

/// The message of a failed script. It prints nothing else.
fn failure(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");
    text(&output.stderr)
}

/// The template in the repository is up to date. To write it again: `cargo build -p build-script`.
#[test]
fn the_template_of_the_example_is_not_stale() {
    let package = ExamplePackage::new("not-stale");
    assert_success(&package.script().env("COGNITO_DSL_CHECK", "1").output().unwrap());
    let made = fs::read_to_string(package.folder.join("out/shop.json")).unwrap();
    assert_eq!(made, package.read().replace("\r\n", "\n"));
}

#[test]
fn a_stale_template_is_shown_and_then_mended() {
    let package = ExamplePackage::new("stale");
    let right = package.read();
    let stale = right.replacen(
        "\"DeletionProtection\": \"ACTIVE\"",
        "\"DeletionProtection\": \"INACTIVE\"",
        1,
    );
    assert_ne!(stale, right);
    fs::write(package.template(), &stale).unwrap();

    let checked = package.script().env("COGNITO_DSL_CHECK", "1").output().unwrap();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("stale", failure(&checked));
    });
    assert_eq!(package.read(), stale);

    assert_success(&package.script().env("COGNITO_DSL_CHECK", "0").output().unwrap());
    assert_eq!(package.read(), right);
    assert_success(&package.script().env("COGNITO_DSL_CHECK", "1").output().unwrap());
}

#[test]
fn a_missing_template_is_written() {
    let package = ExamplePackage::new("missing");
    fs::remove_dir_all(package.template().parent().unwrap()).unwrap();
    let checked = package.script().env("COGNITO_DSL_CHECK", "yes").output().unwrap();
    assert_eq!(
        failure(&checked),
        "`infra/shop.json` is missing\nhelp: build without `COGNITO_DSL_CHECK`, and commit `infra/shop.json`\n"
    );
    // An empty variable counts as not set.
    assert_success(&package.script().env("COGNITO_DSL_CHECK", "").output().unwrap());
    assert!(package.template().exists());
}

#[test]
fn without_cargo_it_says_what_is_missing() {
    let package = ExamplePackage::new("without-cargo");
    for variable in ["OUT_DIR", "CARGO_MANIFEST_DIR"] {
        let said = failure(&package.script().env_remove(variable).output().unwrap());
        assert!(said.starts_with(&format!("`{variable}` is not set")), "{said}");
    }
}

#[test]
fn a_pool_that_is_changed_is_validated() {
    let mut development = pools::customers::POOL;
    development.user_pool_name = Some("d".repeat(200).into());
    let error = build::declared_in("../examples/build-script/src/pools.rs")
        .template("shop.json", &pools::customers::POOL)
        .template("development.json", &development)
        .also_at("infra/development.json")
        .check()
        .unwrap_err();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("breaks_a_rule", error);
    });
}

/// What a user's test would do, in the directory of this package.
#[test]
fn a_test_can_check() {
    let templates = |templates: Templates| templates.also_at("../examples/build-script/infra/shop.json");
    let declared = || build::declared_in("../examples/build-script/src/pools.rs");
    let right = declared()
        .template("shop.json", &pools::customers::POOL)
        .with(&pools::staff::POOL);
    templates(right).check().unwrap();
    let error = templates(declared().template("shop.json", &pools::customers::POOL))
        .check()
        .unwrap_err();
    assert!(matches!(error.problems(), [Problem::Stale { .. }]), "{error}");
}
