//! Messages of the rules about pools, whether declared or changed by the script.

use cognito_model::{ImportedPool, ImportedPoolId};

use super::*;

fn customers(change: impl FnOnce(&mut UserPool)) -> UserPool {
    let mut pool = UserPool {
        name: "customers".into(),
        ..UserPool::DEFAULT
    };
    change(&mut pool);
    pool
}

/// An existing pool, with nothing to create.
fn import() -> UserPool {
    let id = ImportedPoolId {
        user_pool_id: "eu-west-1_Example01".into(),
        ..ImportedPoolId::DEFAULT
    };
    UserPool {
        name: "company".into(),
        import: Some(ImportedPool::UserPoolId(id)),
        ..UserPool::DEFAULT
    }
}

fn written(pool: UserPool) -> Templates {
    declared_in("src/pools.rs")
        .template("shop.json", pool)
        .also_at("infra/shop.json")
}

#[test]
fn a_pool_that_breaks_a_rule_is_not_written() {
    let package = Package::new();
    let long = written(customers(|pool| pool.user_pool_name = Some("x".repeat(200).into())));
    insta::assert_snapshot!(message(package.write(&long)), @r"
    `shop.json`: the pool `customers` breaks a rule

    error: user_pool_name: `user_pool_name` has 200 characters, which is more than 128

    note: the name of a pool has 1 to 128 characters
    help: write 1 to 128 characters
    rule: user_pool_name_length
    ");
    assert_eq!(message(package.check(&long)), message(package.write(&long)));
    let error = script::check(&long, &package.cargo(true)).unwrap_err();
    assert!(
        matches!(error.problems(), [Problem::Violation { path, pool, violation }]
            if path == Path::new("shop.json") && *pool == "customers" && violation.rule.name == "user_pool_name_length"),
        "{error}"
    );
    assert!(package.files().is_empty());
}

#[test]
fn every_pool_of_a_template_is_validated() {
    let package = Package::new();
    let templates = shop("shop")
        .with(customers(|pool| pool.user_pool_name = Some("".into())))
        .template("second.json", customers(|pool| pool.sns_region = Some("".into())));
    let error = package.write(&templates).unwrap_err();
    let found = error.problems().iter().map(|problem| match problem {
        Problem::Violation { path, pool, violation } => (path.to_str().unwrap(), pool.as_str(), violation.rule.name),
        other => panic!("{other}"),
    });
    assert!(
        found.eq([
            ("shop.json", "customers", "user_pool_name_length"),
            ("second.json", "customers", "sns_region_length")
        ]),
        "{error}"
    );
}

#[test]
fn a_warning_is_one_of_cargo() {
    let package = Package::new();
    let pool = |allow: &[&'static str]| {
        customers(|pool| {
            pool.user_pool_name = Some("shop/customers".into());
            pool.allow = allow.iter().map(|name| (*name).into()).collect();
        })
    };
    let mut lines = package.write(&written(pool(&[]))).unwrap();
    lines.retain(|line| line.starts_with("cargo::warning="));
    insta::assert_snapshot!(
        lines.join("\n"),
        @r#"cargo::warning=`shop.json`, pool `customers`: `user_pool_name` is `"shop/customers"`, with `'/'` in it; write ASCII letters, digits, spaces and `_`, `+`, `=`, `,`, `.`, `@`, `-` (setting `user_pool_name`, rule `user_pool_name_characters`)"#
    );
    assert!(package.path("package/infra/shop.json").exists());
    let lines = package.write(&written(pool(&["user_pool_name_characters"]))).unwrap();
    assert_eq!(lines.len(), 3, "{lines:?}");
}

#[test]
fn a_warning_has_one_line() {
    let package = Package::new();
    let pool = customers(|pool| {
        pool.name = "shop\ncargo::error=customers".into();
        pool.user_pool_name = Some("shop/customers".into());
    });
    let lines = package.write(&written(pool)).unwrap();
    assert!(
        lines.iter().any(|line| line.starts_with("cargo::warning=")),
        "{lines:?}"
    );
    assert!(!lines.concat().contains(['\n', '\r']), "{lines:?}");
}

#[test]
fn a_template_has_resources() {
    let package = Package::new();
    insta::assert_snapshot!(
        message(package.write(&written(import()))),
        @"`shop.json` has no resources, and CloudFormation rejects a template without any; declare something that the stack creates, such as a client, or add a template with other resources through `.merge(template)`"
    );
    assert!(package.files().is_empty());
    // Another pool or other resources in the stack are enough.
    package.write(&written(import()).with(customers(|_| {}))).unwrap();
    let rest = r#"{ "Resources": { "Uploads": { "Type": "AWS::S3::Bucket" } } }"#;
    package
        .write(&written(import()).merge(Template::from_json(rest).unwrap()))
        .unwrap();
}
