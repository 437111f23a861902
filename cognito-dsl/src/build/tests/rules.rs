//! Messages of the rules about pools, whether declared or changed by the script.

use cognito_model::{Entry, ImportedPool, ImportedPoolId, Intrinsic, Parameter, ParameterSettings, Target, Text};

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

/// The macro has shown it, and rustc and Cargo would both show it.
#[test]
fn a_warning_of_the_macro_is_not_repeated() {
    let package = Package::new();
    let with = |name: &'static str| {
        customers(|pool| {
            pool.user_pool_name = Some("shop/customers".into());
            let declared = cognito_rules::validate(pool).into_iter().map(|it| it.key().into());
            pool.reported = declared.collect();
            pool.user_pool_name = Some(name.into());
        })
    };
    let warned = |pool: UserPool| {
        let lines = package.write(&written(pool)).unwrap();
        lines.iter().filter(|line| line.starts_with("cargo::warning=")).count()
    };
    assert_eq!(warned(with("shop/customers")), 0);
    // The program has changed what it is about.
    assert_eq!(warned(with("shop/staff")), 1);
}

/// A pool for each of two stages, changed by its number.
fn two_stages(change: impl Fn(&mut UserPool, usize)) -> Templates {
    let [dev, prod] = [0, 1].map(|stage| customers(|pool| change(pool, stage)));
    declared_in("src/pools.rs").stages("shop-{stage}.json", &[("dev", &dev), ("prod", &prod)])
}

#[test]
fn what_all_stages_have_is_reported_once() {
    let package = Package::new();
    let warning = two_stages(|pool, _| pool.user_pool_name = Some("shop/customers".into()));
    let mut lines = package.write(&warning).unwrap();
    lines.retain(|line| line.starts_with("cargo::warning="));
    assert_eq!(lines.len(), 1, "{lines:?}");
    let begin = "cargo::warning=`shop-dev.json` and `shop-prod.json`, pool `customers`: ";
    assert!(lines[0].starts_with(begin), "{lines:?}");

    let error = two_stages(|pool, _| pool.user_pool_name = Some("".into()));
    let said = message(package.write(&error));
    assert_eq!(said.matches("user_pool_name_length").count(), 1, "{said}");
    assert!(
        said.starts_with("`shop-dev.json` and `shop-prod.json`: the pool `customers` breaks a rule"),
        "{said}"
    );
    let different = two_stages(|pool, stage| pool.user_pool_name = Some("x".repeat(200 + stage).into()));
    let said = message(package.write(&different));
    assert_eq!(said.matches("user_pool_name_length").count(), 2, "{said}");

    let rest = Template::from_json(r#"{ "Outputs": { "A": { "Value": { "Ref": "Customer" } } } }"#).unwrap();
    let said = message(package.write(&two_stages(|_, _| {}).merge(rest)));
    assert_eq!(said.matches("refers to `Customer`").count(), 1, "{said}");
    assert!(said.starts_with("`shop-dev.json` and `shop-prod.json`: "), "{said}");
    assert!(said.contains("write `Customers`"), "{said}");
}

/// As in the messages of the macro: a name that one stage uses is not unused.
#[test]
fn a_name_that_another_stage_uses_is_not_reported() {
    let package = Package::new();
    let parameter = |pool: &mut UserPool| {
        let parameter = Parameter {
            parameter_type: "String".into(),
            settings: ParameterSettings::DEFAULT,
        };
        pool.parameters = [Entry::new("site", parameter)].into();
    };
    let warned = |templates: Templates| {
        let lines = package.write(&templates).unwrap();
        lines.iter().filter(|line| line.contains("unused_name")).count()
    };
    assert_eq!(warned(two_stages(|pool, _| parameter(pool))), 1);
    let used_in_one = two_stages(|pool, stage| {
        parameter(pool);
        if stage == 1 {
            pool.user_pool_name = Some(Text::Intrinsic(Intrinsic::Ref(Target::Parameter("site".into()))));
        }
    });
    assert_eq!(warned(used_in_one), 0);
    // A template that is no stage is checked alone.
    assert_eq!(warned(written(customers(parameter))), 1);
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
