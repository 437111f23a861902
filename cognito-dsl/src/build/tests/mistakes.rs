//! What cannot be written, and the messages about it.

use super::*;

#[test]
fn a_read_only_file_is_left_alone() {
    let package = Package::new();
    package.write(&shop("shop")).unwrap();
    let path = package.path("package/infra/shop.json");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    // It is not an error as long as the file is up to date.
    package.write(&shop("shop")).unwrap();
    let said = message(package.write(&shop("another"))).replace(&path.display().to_string(), "[path]");
    insta::assert_snapshot!(said, @"`[path]` is read-only, but the declaration now gives a different template; make it writable");
    assert_eq!(package.read("package/infra/shop.json"), text("shop"));
    assert_eq!(package.files(), ["out/shop.json", "package/infra/shop.json"]);
}

#[test]
fn what_cannot_be_written_is_told_with_its_path() {
    // A file where a directory is needed.
    let package = Package::new();
    package.put("package/infra", "");
    let error = package.write(&shop("shop")).unwrap_err();
    let [Problem::Io { action, path, .. }] = error.problems() else {
        panic!("{error}");
    };
    assert!(["create the directory", "read"].contains(action), "{error}");
    assert!(path.starts_with(package.path("package/infra")), "{error}");

    // A directory where the file belongs.
    let package = Package::new();
    fs::create_dir_all(package.path("package/infra/shop.json")).unwrap();
    let said = message(package.write(&shop("shop")));
    let path = package.path("package/infra/shop.json").display().to_string();
    assert!(said.starts_with(&format!("could not read `{path}`: ")), "{said}");
    assert!(said.ends_with("; check the path and its permissions"), "{said}");
}

#[test]
fn a_file_has_one_template() {
    let package = Package::new();
    let templates = |second: &str, copy: &str| {
        declared_in("src/pools.rs")
            .template("shop.json", pool("shop"))
            .also_at("infra/shop.json")
            .template(second, pool("staff"))
            .also_at(copy)
    };
    insta::assert_snapshot!(
        message(package.write(&templates("shop.json", "infra/staff.json"))),
        @"two templates would be written to `shop.json`; rename one, write both pools to one template through `.with(&pool)`, or put `{stage}` into the name for stages"
    );
    insta::assert_snapshot!(
        message(package.write(&templates("staff.json", "infra/../infra/./shop.json"))),
        @"two templates would be written to `infra/../infra/./shop.json`; rename one, write both pools to one template through `.with(&pool)`, or put `{stage}` into the name for stages"
    );
    assert!(package.files().is_empty());
    // The same file name in both places does not mean the same file.
    package.write(&templates("staff.json", "shop.json")).unwrap();
}

#[test]
fn mistakes_are_told_before_anything_is_written() {
    let package = Package::new();
    let templates = declared_in("src/pool.rs")
        .template("shop.json", pool("shop"))
        .with(pool("staff"))
        .template("../shop.json", pool("shop"))
        .template("shop.txt", pool("shop"))
        .template("shop", pool("shop"))
        .template("right.json", pool("shop"));
    insta::assert_snapshot!(message(package.write(&templates)), @r#"
    `src/pool.rs` does not exist, so Cargo would run the build script in every build; pass `declared_in` the file of the declaration, relative to the directory of `Cargo.toml`

    `shop.json`: both templates have `Shop` in `Resources`; rename one, or pin another logical ID for it

    `../shop.json` is not a file name in `OUT_DIR`; write `.template("name.json", ..).also_at("../shop.json")` for a file in the repository

    the extension of `shop.txt` does not determine a format; use `.json` or `.template` for JSON, `.yaml` or `.yml` for YAML

    the extension of `shop` does not determine a format; use `.json` or `.template` for JSON, `.yaml` or `.yml` for YAML
    "#);
    assert!(package.files().is_empty());
    for name in ["/shop.json", "a/../../shop.json", "..", ".", ""] {
        let templates = declared_in("src/pools.rs").template(name, pool("shop"));
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
        @"`OUT_DIR` is not set, but `write` puts templates there; call `write` in `build.rs`, where Cargo sets the variable, or `check` elsewhere"
    );
    insta::assert_snapshot!(
        Error::from(Problem::NotSet("CARGO_MANIFEST_DIR")),
        @"`CARGO_MANIFEST_DIR` is not set, but paths are relative to it; run this with Cargo, which sets the variable"
    );
}

/// Templates whose file has this many bytes: another resource makes up the difference.
fn of_bytes(bytes: usize) -> Templates {
    let rest = |description: String| {
        let sections = Object::from([("Description", description)]);
        Template::try_from(Json::from(sections)).unwrap()
    };
    let with = |description| pool("shop").template().merge(rest(description)).unwrap();
    let description = "x".repeat(bytes - with(String::new()).to_json_pretty().len() - 1);
    assert_eq!(with(description.clone()).to_json_pretty().len() + 1, bytes);
    declared_in("src/pools.rs")
        .template("shop.json", pool("shop"))
        .merge(rest(description))
}

#[test]
fn a_long_template_is_a_warning() {
    let package = Package::new();
    let warnings = |bytes| {
        let mut lines = package.write(&of_bytes(bytes).also_at("infra/shop.json")).unwrap();
        lines.retain(|line| line.starts_with("cargo::warning="));
        lines
    };
    assert!(warnings(51_199).is_empty());
    assert!(warnings(51_200).is_empty());
    // Reported once, although there are two files.
    insta::assert_snapshot!(
        warnings(51_201).join("\n"),
        @"cargo::warning=`shop.json`: the template has 51,201 bytes, but CloudFormation accepts only 51,200 as text; deploy it from S3 (`aws cloudformation deploy --s3-bucket ..`), or write it as compact JSON, which has 50,838 bytes"
    );
    assert_eq!(package.write(&of_bytes(51_201).compact()).unwrap().len(), 2);
}

#[test]
fn a_template_that_cannot_be_deployed_is_an_error() {
    let package = Package::new();
    assert_eq!(package.write(&of_bytes(1_048_576)).unwrap().len(), 3);
    fs::remove_file(package.path("out/shop.json")).unwrap();
    insta::assert_snapshot!(
        message(package.write(&of_bytes(1_048_577))),
        @"`shop.json`: the template has 1,048,577 bytes, but CloudFormation accepts only 1,048,576; write it as compact JSON, which has 1,048,214 bytes, or divide it into nested stacks"
    );
    let resources: Object = (0..500).map(|index| (format!("R{index}"), Object::new())).collect();
    let rest = Template::try_from(Json::from(Object::from([("Resources", resources)]))).unwrap();
    let error = package.write(&shop("shop").merge(rest)).unwrap_err();
    assert!(
        matches!(error.problems(), [Problem::Limit { exceeded, .. }] if exceeded.found() == 501),
        "{error}"
    );
    assert!(package.files().is_empty());
}

#[cfg(not(feature = "yaml"))]
#[test]
fn yaml_takes_its_feature() {
    let package = Package::new();
    let templates = declared_in("src/pools.rs").template("shop.yaml", pool("shop"));
    insta::assert_snapshot!(
        message(package.write(&templates)),
        @r#"`shop.yaml` is YAML, but the feature `yaml` is off; add `features = ["yaml"]` to `cognito-dsl` in `[build-dependencies]`, or use a name that ends in `.json`"#
    );
    assert!(package.files().is_empty());
}

#[test]
fn a_file_of_the_rest_that_does_not_fit_is_named() {
    let package = Package::new();
    let with = |path: &str, text: &str| {
        package.put(&format!("package/{path}"), text);
        message(package.write(&shop("shop").merge_file(path)))
    };
    insta::assert_snapshot!(with("infra/rest.json", "{"), @"`infra/rest.json`: the template is not JSON: the text ends too early at line 1 column 2; correct it, or read it with `cognito_dsl::yaml::read` if it is YAML");
    insta::assert_snapshot!(with("infra/rest.toml", ""), @"the extension of `infra/rest.toml` does not determine a format; use `.json` or `.template` for JSON, `.yaml` or `.yml` for YAML");
    insta::assert_snapshot!(with("infra/rest.json", r#"{ "Resources": { "Shop": { "Type": "T" } } }"#), @"`shop.json`: `src/pools.rs` and `infra/rest.json` both have `Shop` in `Resources`; rename one, or pin another logical ID for it");
    insta::assert_snapshot!(
        with("infra/rest.json", r#"{ "Resources": { "A": { "Type": "T", "DependsOn": "Shopp" } } }"#),
        @"`shop.json`: `Resources.A` of `infra/rest.json` refers to `Shopp`, which is neither in this template nor in `src/pools.rs`; write `Shop`, or also merge the template that has it"
    );
    insta::assert_snapshot!(
        with("infra/shop.json", r#"{ "Resources": { "A": { "Type": "T" } } }"#),
        @"`infra/shop.json` is merged into the template, which would overwrite the file; write to another file"
    );
    #[cfg(feature = "yaml")]
    insta::assert_snapshot!(with("infra/rest.yaml", "Resources:\n  A: !Rf B"), @"`infra/rest.yaml`: line 2, column 6: CloudFormation has no short form `!Rf`");
    #[cfg(not(feature = "yaml"))]
    insta::assert_snapshot!(with("infra/rest.yaml", "Resources: {}"), @r#"`infra/rest.yaml` is YAML, but the feature `yaml` is off; add `features = ["yaml"]` to `cognito-dsl` in `[build-dependencies]`, or use a name that ends in `.json`"#);
    let missing = package.write(&shop("shop").merge_file("infra/none.json")).unwrap_err();
    assert!(
        matches!(missing.problems(), [Problem::Io { action: "read", .. }]),
        "{missing}"
    );
}
