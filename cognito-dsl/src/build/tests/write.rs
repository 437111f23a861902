//! What is written, and when.

use super::*;

#[test]
fn templates_are_written() {
    let package = Package::new();
    let templates = declared_in("src/pools.rs")
        .template("shop.json", pool("shop"))
        .also_at("infra/deep/shop.json")
        .also_at("../beside.template")
        .template("sub/staff.json", pool("staff"))
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
    // There are the directories, and nothing else.
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
    assert_eq!(package.read("out/sub/staff.json"), pool("staff").template().to_json());
}

#[test]
fn each_stage_has_a_template() {
    let package = Package::new();
    let (dev, prod, staff) = (
        pool("dev"),
        pool("prod"),
        UserPool {
            name: "staff".into(),
            ..UserPool::DEFAULT
        },
    );
    let rest = Template::from_json(r#"{ "Resources": { "Uploads": { "Type": "AWS::S3::Bucket" } } }"#).unwrap();
    let templates = declared_in("src/pools.rs")
        .template("alone.json", pool("alone"))
        .stages("shop-{stage}.json", &[("dev", &dev), ("prod", &prod)])
        .with(&staff)
        .merge(rest.clone())
        .also_at("infra/{stage}/shop.json")
        .template("after.json", pool("after"))
        .also_at("infra/{stage}.json");
    package.write(&templates).unwrap();
    assert_eq!(
        package.files(),
        [
            "out/after.json",
            "out/alone.json",
            "out/shop-dev.json",
            "out/shop-prod.json",
            "package/infra/dev/shop.json",
            "package/infra/prod/shop.json",
            // It belongs to no stage.
            "package/infra/{stage}.json",
        ]
    );
    for (stage, pool) in [("dev", dev), ("prod", prod)] {
        let whole = pool
            .template()
            .merge(staff.template())
            .unwrap()
            .merge(rest.clone())
            .unwrap();
        assert_eq!(
            package.read(&format!("out/shop-{stage}.json")),
            whole.to_json_pretty() + "\n"
        );
        assert_eq!(
            package.read(&format!("package/infra/{stage}/shop.json")),
            whole.to_json_pretty() + "\n"
        );
    }
    assert_eq!(package.read("out/alone.json"), text("alone"));
}

/// The same name for all stages would be the same file.
#[test]
fn the_names_of_stages_have_to_differ() {
    let (dev, prod) = (pool("dev"), pool("prod"));
    let templates = declared_in("src/pools.rs").stages("shop.json", &[("dev", &dev), ("prod", &prod)]);
    assert!(message(Package::new().write(&templates)).contains("{stage}"));
}

#[test]
fn several_pools_and_other_resources_are_one_template() {
    let package = Package::new();
    let pool = |name: &'static str| UserPool {
        name: name.into(),
        ..UserPool::DEFAULT
    };
    let rest = r#"{ "Resources": { "Uploads": { "Type": "AWS::S3::Bucket" } } }"#;
    let staff = pool("staff");
    let templates = declared_in("src/pools.rs")
        .and_in("Cargo.toml")
        .template("all.json", pool("customers"))
        .with(&staff)
        .with(std::rc::Rc::new(pool("guests")))
        .merge(Template::from_json(rest).unwrap());
    package.put("package/Cargo.toml", "");
    let lines = package.write(&templates).unwrap();
    assert_eq!(
        lines[1..],
        [
            "cargo::rerun-if-changed=src/pools.rs",
            "cargo::rerun-if-changed=Cargo.toml"
        ]
    );
    let all = Template::from_json(&package.read("out/all.json")).unwrap();
    assert!(all.resources().keys().eq(["Customers", "Staff", "Guests", "Uploads"]));
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
        // Cargo does not watch `OUT_DIR`.
        assert!(modified("out/shop.json") > built + Duration::from_secs(500));
    }
    // The same script writes something else, because a file that it reads has changed, or because you have edited the template.
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
    // Another file has replaced it, in one step.
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
            .template(name, pool("shop"))
            .also_at("infra/shop.yml")
    };
    package.write(&templates("shop.json")).unwrap();
    let yaml = crate::yaml::write(&pool("shop").template());
    assert!(yaml.starts_with("AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  Shop:\n"));
    assert_eq!(package.read("package/infra/shop.yml"), yaml);
    assert_eq!(package.read("out/shop.json"), text("shop"));
    package.write(&templates("shop.yaml")).unwrap();
    assert_eq!(package.read("out/shop.yaml"), yaml);
    package.check(&templates("shop.yaml")).unwrap();
    // Options for JSON are errors for YAML, rather than having no effect.
    package.write(&templates("shop.json").compact()).unwrap();
    insta::assert_snapshot!(
        message(package.write(&templates("shop.yaml").compact())),
        @"`shop.yaml` is YAML, which has no compact form; leave out `compact`, or let the file end in `.json`"
    );
}

const REST: &str = r#"{ "Resources": { "Uploads": { "Type": "AWS::S3::Bucket" } } }"#;

#[test]
fn the_rest_of_the_stack_can_be_a_file() {
    let package = Package::new();
    package.put("package/infra/rest.json", REST);
    let templates = shop("shop").merge_file("infra/rest.json");
    let lines = package.write(&templates).unwrap();
    assert!(
        lines.contains(&"cargo::rerun-if-changed=infra/rest.json".to_owned()),
        "{lines:?}"
    );
    let all = Template::from_json(&package.read("out/shop.json")).unwrap();
    assert!(all.resources().keys().eq(["Shop", "Uploads"]));
}

#[cfg(feature = "yaml")]
#[test]
fn the_rest_of_the_stack_can_be_yaml() {
    let package = Package::new();
    let text = "Resources:\n  Uploads:\n    Type: AWS::S3::Bucket\n    DependsOn: Shop\n";
    for path in ["infra/rest.yaml", "infra/rest.yml", "infra/rest.template"] {
        package.put(&format!("package/{path}"), text);
        package.write(&shop("shop").merge_file(path)).unwrap();
        let all = Template::from_json(&package.read("out/shop.json")).unwrap();
        assert!(all.resources().keys().eq(["Shop", "Uploads"]), "{path}");
    }
}
