//! How a build script handles files, and its messages.

#![allow(clippy::unwrap_used, clippy::panic)]

mod check;
mod deployed;
mod mistakes;
mod rules;
mod write;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cognito_model::{Json, Object, Template, UserPool};
use tempfile::TempDir;

use super::cargo::Cargo;
use super::script;
use super::{Error, Problem, Templates, declared_in};

/// A package with a declaration, and an `OUT_DIR`.
struct Package {
    folder: TempDir,
}

impl Package {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("package/src")).unwrap();
        fs::create_dir(folder.path().join("out")).unwrap();
        fs::write(folder.path().join("package/src/pools.rs"), "").unwrap();
        Package { folder }
    }

    fn cargo(&self, check: bool) -> Cargo {
        Cargo {
            package: self.folder.path().join("package"),
            out_dir: self.folder.path().join("out"),
            check,
            built: None,
        }
    }

    fn write(&self, templates: &Templates) -> Result<Vec<String>, Error> {
        script::write(templates, &self.cargo(false))
    }

    fn check(&self, templates: &Templates) -> Result<Vec<String>, Error> {
        script::write(templates, &self.cargo(true))
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn put(&self, path: &str, text: impl AsRef<[u8]>) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    /// All files except the declaration.
    fn files(&self) -> Vec<String> {
        fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, files);
                } else {
                    files.push(path);
                }
            }
        }
        let mut files = Vec::new();
        walk(self.folder.path(), &mut files);
        let names = files.iter().map(|file| file.strip_prefix(self.folder.path()).unwrap());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().replace('\\', "/")).collect();
        names.retain(|name| name != "package/src/pools.rs");
        names.sort();
        names
    }
}

/// A small pool that differs only in its name.
fn pool(called: &str) -> UserPool {
    UserPool {
        name: "shop".into(),
        user_pool_name: Some(called.to_owned().into()),
        ..UserPool::DEFAULT
    }
}

fn shop(called: &str) -> Templates {
    declared_in("src/pools.rs")
        .template("shop.json", pool(called))
        .also_at("infra/shop.json")
}

fn text(called: &str) -> String {
    pool(called).template().to_json_pretty() + "\n"
}

fn message(result: Result<Vec<String>, Error>) -> String {
    let error = result.unwrap_err();
    // `main` prints the one, and users print the other.
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(!error.problems().is_empty());
    error.to_string()
}
