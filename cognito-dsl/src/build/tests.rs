//! What a build script does with files, and what it says.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use cognito_model::{Json, Object, Template, UserPool};
use tempfile::TempDir;

use super::script::{self, Cargo};
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

    /// All files but the declaration.
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

/// A small template that differs by a text.
fn template(description: &str) -> Template {
    let pool = Object::from([("Type", "AWS::Cognito::UserPool")]);
    let sections = Object::from([
        ("AWSTemplateFormatVersion", Json::from("2010-09-09")),
        ("Description", description.into()),
        ("Resources", Object::from([("Pool", pool)]).into()),
    ]);
    Template::try_from(Json::from(sections)).unwrap()
}

fn shop(description: &str) -> Templates {
    declared_in("src/pools.rs")
        .template("shop.json", template(description))
        .also_at("infra/shop.json")
}

fn text(description: &str) -> String {
    template(description).to_json_pretty() + "\n"
}

fn message(result: Result<Vec<String>, Error>) -> String {
    let error = result.unwrap_err();
    // `main` prints the one and people print the other.
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(!error.problems().is_empty());
    error.to_string()
}

#[test]
fn templates_are_written() {
    let package = Package::new();
    let templates = declared_in("src/pools.rs")
        .template("shop.json", template("shop"))
        .also_at("infra/deep/shop.json")
        .also_at("../beside.template")
        .template("sub/staff.json", template("staff"))
        .compact();
    assert_eq!(
        package.write(&templates).unwrap(),
        [
            "cargo::rerun-if-env-changed=COGNITO_DSL_CHECK",
            "cargo::rerun-if-changed=src/pools.rs",
            "cargo::rerun-if-changed=infra/deep/shop.json",
            "cargo::rerun-if-changed=../beside.template",
        ]
    );
    // Directories are there, and nothing else is.
    assert_eq!(
        package.files(),
        [
            "beside.template",
            "out/shop.json",
            "out/sub/staff.json",
            "package/infra/deep/shop.json"
        ]
    );
    for path in ["out/shop.json", "package/infra/deep/shop.json", "beside.template"] {
        assert_eq!(package.read(path), text("shop"), "{path}");
    }
    assert_eq!(package.read("out/sub/staff.json"), template("staff").to_json());
}

#[test]
fn several_pools_are_one_template() {
    let package = Package::new();
    let pool = |name: &'static str| UserPool {
        name: name.into(),
        ..UserPool::DEFAULT
    };
    let templates = declared_in("src/pools.rs")
        .and_in("Cargo.toml")
        .template("both.json", pool("customers").template())
        .merge(pool("staff").template());
    package.put("package/Cargo.toml", "");
    let lines = package.write(&templates).unwrap();
    assert_eq!(
        lines[1..],
        [
            "cargo::rerun-if-changed=src/pools.rs",
            "cargo::rerun-if-changed=Cargo.toml"
        ]
    );
    let both = Template::from_json(&package.read("out/both.json")).unwrap();
    assert!(both.resource("Customers").is_some() && both.resource("Staff").is_some());
}

#[test]
fn what_has_not_changed_is_not_touched() {
    let package = Package::new();
    let paths = ["out/shop.json", "package/infra/shop.json"];
    package.write(&shop("shop")).unwrap();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in paths {
        let file = fs::File::options().write(true).open(package.path(path)).unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let modified = |path| fs::metadata(package.path(path)).unwrap().modified().unwrap();
    package.write(&shop("shop")).unwrap();
    for path in paths {
        assert_eq!(modified(path), long_ago, "{path}");
    }
    package.write(&shop("another")).unwrap();
    for path in paths {
        assert_ne!(modified(path), long_ago, "{path}");
        assert_eq!(package.read(path), text("another"), "{path}");
    }
    assert_eq!(package.files(), paths);
}

#[cfg(unix)]
#[test]
fn what_is_written_to_the_repository_is_as_old_as_the_script() {
    let package = Package::new();
    let modified = |path| fs::metadata(package.path(path)).unwrap().modified().unwrap();
    let start = SystemTime::now() - Duration::from_secs(1000);
    let write = |description: &str, seconds| {
        let built = start + Duration::from_secs(seconds);
        let cargo = Cargo {
            built: Some(built),
            ..package.cargo(false)
        };
        script::write(&shop(description), &cargo).unwrap();
        assert_eq!(package.read("package/infra/shop.json"), text(description));
        built
    };
    for (description, seconds) in [("old", 0), ("new", 100)] {
        let built = write(description, seconds);
        assert_eq!(modified("package/infra/shop.json"), built);
        // Cargo watches nothing in `OUT_DIR`.
        assert!(modified("out/shop.json") > built + Duration::from_secs(500));
    }
    // The same script writes something else, because of a file that it reads, or because somebody has edited the template.
    let built = write("another", 100);
    assert!(modified("package/infra/shop.json") > built);
}

#[test]
fn a_file_is_replaced_and_stays_what_it_was() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    let package = Package::new();
    package.put("elsewhere/shop.json", "{}");
    fs::set_permissions(package.path("elsewhere/shop.json"), fs::Permissions::from_mode(0o640)).unwrap();
    fs::create_dir(package.path("package/infra")).unwrap();
    symlink(
        package.path("elsewhere/shop.json"),
        package.path("package/infra/shop.json"),
    )
    .unwrap();
    let before = fs::metadata(package.path("elsewhere/shop.json")).unwrap();
    package.write(&shop("shop")).unwrap();
    // Another file has taken its place, in one step.
    let after = fs::metadata(package.path("elsewhere/shop.json")).unwrap();
    assert_ne!(after.ino(), before.ino());
    assert_eq!(after.permissions().mode() & 0o777, 0o640);
    assert_eq!(package.read("elsewhere/shop.json"), text("shop"));
    assert!(package.path("package/infra/shop.json").is_symlink());
    assert_eq!(
        package.files(),
        ["elsewhere/shop.json", "out/shop.json", "package/infra/shop.json"]
    );
}

#[test]
fn a_stale_file_is_an_error_of_the_check() {
    let package = Package::new();
    package.write(&shop("what it was")).unwrap();
    let result = package.check(&shop("what it is now"));
    assert!(
        matches!(result.as_ref().unwrap_err().problems(), [Problem::Stale { path, .. }] if path == Path::new("infra/shop.json"))
    );
    insta::assert_snapshot!(message(result), @r#"
    `infra/shop.json` is not what the declaration makes now

    --- infra/shop.json
    +++ infra/shop.json, as declared
    @@ -1,6 +1,6 @@
     {
       "AWSTemplateFormatVersion": "2010-09-09",
    -  "Description": "what it was",
    +  "Description": "what it is now",
       "Resources": {
         "Pool": {
           "Type": "AWS::Cognito::UserPool"

    help: build without `COGNITO_DSL_CHECK`, review the change of `infra/shop.json` and commit it
    "#);
    // The program gets what is declared, and the repository keeps what it has.
    assert_eq!(package.read("out/shop.json"), text("what it is now"));
    assert_eq!(package.read("package/infra/shop.json"), text("what it was"));
    // What is right is right in a check too, and cargo is told the same.
    package.write(&shop("what it is now")).unwrap();
    let written = package.write(&shop("what it is now")).unwrap();
    assert_eq!(package.check(&shop("what it is now")).unwrap(), written);
}

#[test]
fn a_missing_file_is_an_error_of_the_check() {
    let package = Package::new();
    insta::assert_snapshot!(message(package.check(&shop("shop"))), @r"
    `infra/shop.json` is missing
    help: build without `COGNITO_DSL_CHECK`, and commit `infra/shop.json`
    ");
    assert_eq!(package.files(), ["out/shop.json"]);
}

#[test]
fn a_check_elsewhere_writes_nothing() {
    let package = Package::new();
    let cargo = Cargo {
        out_dir: PathBuf::new(),
        ..package.cargo(true)
    };
    let missing = script::check(&shop("shop"), &cargo).unwrap_err();
    assert!(matches!(missing.problems(), [Problem::Missing(_)]), "{missing}");
    assert!(package.files().is_empty());
    package.put("package/infra/shop.json", text("shop"));
    script::check(&shop("shop"), &cargo).unwrap();
    let stale = script::check(&shop("another"), &cargo).unwrap_err();
    assert!(matches!(stale.problems(), [Problem::Stale { .. }]), "{stale}");
    assert_eq!(package.files(), ["package/infra/shop.json"]);

    let nothing = declared_in("src/pools.rs").template("shop.json", template("shop"));
    insta::assert_snapshot!(
        script::check(&nothing, &cargo).unwrap_err(),
        @r#"no template is in the repository, so that there is nothing to check; add `.also_at("infra/template.json")` to a template"#
    );
    // A build script with nothing to compare is as good as any.
    package.check(&nothing).unwrap();
}

#[test]
fn line_ends_of_git_are_no_difference() {
    let package = Package::new();
    let with_returns = text("shop").replace('\n', "\r\n");
    package.put("package/infra/shop.json", &with_returns);
    package.check(&shop("shop")).unwrap();
    package.write(&shop("shop")).unwrap();
    assert_eq!(package.read("package/infra/shop.json"), with_returns);
    // They are not shown as one either.
    let stale = message(package.check(&shop("another")));
    assert!(stale.contains("@@ -1,6 +1,6 @@\n {\n"), "{stale}");

    // The end of the last line is one.
    package.put("package/infra/shop.json", text("shop").trim_end());
    let stale = message(package.check(&shop("shop")));
    assert!(stale.contains("-}\n\\ No newline at end of file\n+}\n"), "{stale}");
}

#[test]
fn whatever_is_in_a_file_can_be_compared() {
    let package = Package::new();
    package.put("package/infra/shop.json", b"\xff\xfe\n");
    let stale = message(package.check(&shop("shop")));
    assert!(stale.contains("-\u{fffd}\u{fffd}\n+{\n"), "{stale}");
    package.write(&shop("shop")).unwrap();
    assert_eq!(package.read("package/infra/shop.json"), text("shop"));
}

#[test]
fn a_read_only_file_is_left_alone() {
    let package = Package::new();
    package.write(&shop("shop")).unwrap();
    let path = package.path("package/infra/shop.json");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    // It is no error as long as it is right.
    package.write(&shop("shop")).unwrap();
    let said = message(package.write(&shop("another"))).replace(&path.display().to_string(), "[path]");
    insta::assert_snapshot!(said, @"`[path]` is read-only, and the declaration makes something else now; make it writable");
    assert_eq!(package.read("package/infra/shop.json"), text("shop"));
    assert_eq!(package.files(), ["out/shop.json", "package/infra/shop.json"]);
}

#[test]
fn what_cannot_be_written_is_told_with_its_path() {
    // A file where a directory would have to be.
    let package = Package::new();
    package.put("package/infra", "");
    let error = package.write(&shop("shop")).unwrap_err();
    let [Problem::Io { action, path, .. }] = error.problems() else {
        panic!("{error}");
    };
    assert!(["create the directory", "read"].contains(action), "{error}");
    assert!(path.starts_with(package.path("package/infra")), "{error}");

    // A directory where the file would have to be.
    let package = Package::new();
    fs::create_dir_all(package.path("package/infra/shop.json")).unwrap();
    let said = message(package.write(&shop("shop")));
    let path = package.path("package/infra/shop.json").display().to_string();
    assert!(said.starts_with(&format!("could not read `{path}`: ")), "{said}");
    assert!(said.ends_with("; see that it can be, or give another path"), "{said}");
}

#[test]
fn a_file_has_one_template() {
    let package = Package::new();
    let templates = |second: &str, copy: &str| {
        declared_in("src/pools.rs")
            .template("shop.json", template("shop"))
            .also_at("infra/shop.json")
            .template(second, template("staff"))
            .also_at(copy)
    };
    insta::assert_snapshot!(
        message(package.write(&templates("shop.json", "infra/staff.json"))),
        @"two templates are to be written to `shop.json`; rename one, or make them one template by `merge`"
    );
    insta::assert_snapshot!(
        message(package.write(&templates("staff.json", "infra/../infra/./shop.json"))),
        @"two templates are to be written to `infra/../infra/./shop.json`; rename one, or make them one template by `merge`"
    );
    assert!(package.files().is_empty());
    // The same name here and there is not the same file.
    package.write(&templates("staff.json", "shop.json")).unwrap();
}

#[test]
fn mistakes_are_told_before_anything_is_written() {
    let package = Package::new();
    let templates = declared_in("src/pool.rs")
        .template("shop.json", template("shop"))
        .merge(template("staff"))
        .template("../shop.json", template("shop"))
        .template("shop.txt", template("shop"))
        .template("shop", template("shop"))
        .template("right.json", template("shop"));
    insta::assert_snapshot!(message(package.write(&templates)), @r#"
    `src/pool.rs` is not there, and cargo would run the build script every time; give `declared_in` the file of the declaration, from the directory of `Cargo.toml` on

    `shop.json`: the templates differ in `Description`, of which there can be one; make it equal or leave it out of one

    `../shop.json` is no name of a file in `OUT_DIR`; write `.template("name.json", ..).also_at("../shop.json")` for a file in the repository

    the ending of `shop.txt` does not say what to write; let it be `.json` or `.template` for JSON, `.yaml` or `.yml` for YAML

    the ending of `shop` does not say what to write; let it be `.json` or `.template` for JSON, `.yaml` or `.yml` for YAML
    "#);
    assert!(package.files().is_empty());
    for name in ["/shop.json", "a/../../shop.json", "..", ".", ""] {
        let templates = declared_in("src/pools.rs").template(name, template("shop"));
        let error = package.write(&templates).unwrap_err();
        assert!(
            matches!(error.problems(), [Problem::NotInOutDir(_)]),
            "{name:?}: {error}"
        );
    }
}

#[test]
fn without_cargo_there_is_no_place() {
    insta::assert_snapshot!(
        Error::from(Problem::NotSet("OUT_DIR")),
        @"`OUT_DIR` is not set, where templates are written to; call `write` in `build.rs`, for which cargo sets it, or `check` elsewhere"
    );
    insta::assert_snapshot!(
        Error::from(Problem::NotSet("CARGO_MANIFEST_DIR")),
        @"`CARGO_MANIFEST_DIR` is not set, from where on paths are counted; run this by cargo, which sets it"
    );
}

/// A template that has this many bytes as a file.
fn of_bytes(bytes: usize) -> Template {
    let rest = text("").len();
    let template = template(&"x".repeat(bytes - rest));
    assert_eq!(template.to_json_pretty().len() + 1, bytes);
    template
}

#[test]
fn a_long_template_is_a_warning() {
    let package = Package::new();
    let warnings = |bytes| {
        let templates = declared_in("src/pools.rs")
            .template("shop.json", of_bytes(bytes))
            .also_at("infra/shop.json");
        let mut lines = package.write(&templates).unwrap();
        lines.retain(|line| line.starts_with("cargo::warning="));
        lines
    };
    assert!(warnings(51_199).is_empty());
    assert!(warnings(51_200).is_empty());
    // Once, though there are two files.
    insta::assert_snapshot!(
        warnings(51_201).join("\n"),
        @"cargo::warning=`shop.json`: the template has 51,201 bytes, and CloudFormation takes 51,200 as text; deploy it from S3 (`aws cloudformation deploy --s3-bucket ..`), or write it as compact JSON, which has 51,165 bytes"
    );
    let compact = declared_in("src/pools.rs")
        .template("shop.json", of_bytes(51_201))
        .compact();
    assert_eq!(package.write(&compact).unwrap().len(), 2);
}

#[test]
fn a_template_that_cannot_be_deployed_is_an_error() {
    let package = Package::new();
    let templates = |template| declared_in("src/pools.rs").template("shop.json", template);
    assert_eq!(package.write(&templates(of_bytes(1_048_576))).unwrap().len(), 3);
    fs::remove_file(package.path("out/shop.json")).unwrap();
    insta::assert_snapshot!(
        message(package.write(&templates(of_bytes(1_048_577)))),
        @"`shop.json`: the template has 1,048,577 bytes, and CloudFormation takes 1,048,576; write it as compact JSON, which has 1,048,541 bytes, or divide it into nested stacks"
    );
    let resources: Object = (0..501).map(|index| (format!("R{index}"), Object::new())).collect();
    let template = Template::try_from(Json::from(Object::from([("Resources", resources)]))).unwrap();
    let error = package.write(&templates(template)).unwrap_err();
    assert!(
        matches!(error.problems(), [Problem::Limit { exceeded, .. }] if exceeded.found() == 501),
        "{error}"
    );
    assert!(package.files().is_empty());
}

#[test]
fn a_package_has_no_repository() {
    let generated = "# THIS FILE IS AUTOMATICALLY GENERATED BY CARGO\n#\n[package]\n";
    for (sign, text) in [("Cargo.toml", generated), (".cargo-checksum.json", "{}")] {
        let package = Package::new();
        package.put(&format!("package/{sign}"), text);
        let lines = package.write(&shop("shop")).unwrap();
        assert_eq!(lines.len(), 2, "{lines:?}");
        assert_eq!(package.check(&shop("shop")).unwrap(), lines);
        assert_eq!(package.files(), ["out/shop.json".to_owned(), format!("package/{sign}")]);
    }
}

#[cfg(feature = "yaml")]
#[test]
fn the_ending_decides_on_yaml() {
    let package = Package::new();
    let templates = |name| {
        declared_in("src/pools.rs")
            .template(name, template("shop"))
            .also_at("infra/shop.yml")
    };
    package.write(&templates("shop.json")).unwrap();
    let yaml = "AWSTemplateFormatVersion: \"2010-09-09\"\nDescription: shop\nResources:\n  Pool:\n    Type: AWS::Cognito::UserPool\n";
    assert_eq!(package.read("package/infra/shop.yml"), yaml);
    assert_eq!(package.read("out/shop.json"), text("shop"));
    package.write(&templates("shop.yaml")).unwrap();
    assert_eq!(package.read("out/shop.yaml"), yaml);
    package.check(&templates("shop.yaml")).unwrap();
    // What only concerns JSON does not do nothing.
    package.write(&templates("shop.json").compact()).unwrap();
    insta::assert_snapshot!(
        message(package.write(&templates("shop.yaml").compact())),
        @"`shop.yaml` is YAML, which has no compact form; leave out `compact`, or let the file end in `.json`"
    );
}

#[cfg(not(feature = "yaml"))]
#[test]
fn yaml_takes_its_feature() {
    let package = Package::new();
    let templates = declared_in("src/pools.rs").template("shop.yaml", template("shop"));
    insta::assert_snapshot!(
        message(package.write(&templates)),
        @r#"`shop.yaml` is to be YAML, and the feature `yaml` is off; add `features = ["yaml"]` to `cognito-dsl` in `[build-dependencies]`, or let the file end in `.json`"#
    );
    assert!(package.files().is_empty());
}
