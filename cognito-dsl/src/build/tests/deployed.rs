//! Comparing templates with the deployed one.

use cognito_model::{Client, Entry};

use super::*;

const FILE: &str = "package/infra/shop.deployed.json";

/// A pool with a client.
fn with_client(client: Client) -> UserPool {
    UserPool {
        clients: [Entry::new("web", client)].into(),
        ..pool("shop")
    }
}

fn compared(pool: UserPool) -> Templates {
    declared_in("src/pools.rs")
        .template("shop.json", pool)
        .deployed("infra/shop.deployed.json")
}

/// The warnings about an edit.
fn warnings(lines: &[String]) -> Vec<&str> {
    lines
        .iter()
        .filter_map(|line| line.strip_prefix("cargo::warning="))
        .collect()
}

#[test]
fn an_update_that_loses_something_is_an_error_of_the_check() {
    let package = Package::new();
    let with_secret = || {
        with_client(Client {
            generate_secret: Some(true),
            disable_oauth: Some(true),
            ..Client::DEFAULT
        })
    };
    let without = || {
        with_client(Client {
            disable_oauth: Some(true),
            ..Client::DEFAULT
        })
    };
    package.put(FILE, with_secret().template().to_json());
    // The deployed template is fine.
    let lines = package.check(&compared(with_secret())).unwrap();
    assert_eq!(warnings(&lines), [""; 0]);
    assert!(
        lines.contains(&"cargo::rerun-if-changed=infra/shop.deployed.json".to_owned()),
        "{lines:?}"
    );
    // The build continues with a warning, but the check fails.
    let lines = package.write(&compared(without())).unwrap();
    let [warning] = warnings(&lines)[..] else {
        panic!("{lines:?}")
    };
    assert!(
        warning.starts_with(
            "`shop.json`, compared with `infra/shop.deployed.json`: `GenerateSecret` of `ShopWebClient`: "
        ),
        "{warning}"
    );
    let error = package.check(&compared(without())).unwrap_err();
    assert!(matches!(error.problems(), [Problem::Deployed { .. }]), "{error}");
    assert!(error.to_string().contains("rule `deployed_client_secret`"), "{error}");
    // It may be intended.
    let allowed = UserPool {
        allow: ["deployed_client_secret".into()].into(),
        ..without()
    };
    assert_eq!(warnings(&package.check(&compared(allowed)).unwrap()), [""; 0]);
}

#[test]
fn an_update_without_losses_passes_the_check() {
    let package = Package::new();
    package.put(FILE, text("shop"));
    let lines = package.check(&compared(pool("another name"))).unwrap();
    assert_eq!(warnings(&lines), [""; 0]);
    // The next update can bring back what a reset loses, so this is not an error.
    package.put(
        FILE,
        UserPool {
            feature_plan: Some(cognito_model::FeaturePlan::Plus),
            ..pool("shop")
        }
        .template()
        .to_json(),
    );
    let lines = package.check(&compared(pool("shop"))).unwrap();
    assert!(warnings(&lines)[0].contains("deployed_plan_removed"), "{lines:?}");
}

#[test]
fn a_file_that_is_missing_or_old_is_a_warning() {
    let package = Package::new();
    let lines = package.check(&compared(pool("shop"))).unwrap();
    assert!(
        warnings(&lines)[0].contains("there is no `infra/shop.deployed.json`"),
        "{lines:?}"
    );
    assert!(
        !lines.iter().any(|line| line.contains("rerun-if-changed=infra")),
        "{lines:?}"
    );
    package.put(FILE, text("shop"));
    let new = with_client(Client {
        disable_oauth: Some(true),
        ..Client::DEFAULT
    });
    let lines = package.check(&compared(new)).unwrap();
    assert_eq!(
        warnings(&lines),
        [
            "`shop.json`: `infra/shop.deployed.json` has no ShopWebClient; after the deployment, write the file again with `cargo cognito lock`"
        ]
    );
    package.put(FILE, "{");
    let error = package.check(&compared(pool("shop"))).unwrap_err();
    assert!(matches!(error.problems(), [Problem::NotATemplate { .. }]), "{error}");
}

#[test]
fn stages_have_files_of_their_own() {
    let package = Package::new();
    package.put(
        "package/infra/prod.deployed.json",
        UserPool {
            deletion_protection: Some(true),
            ..pool("shop")
        }
        .template()
        .to_json(),
    );
    let (dev, prod) = (pool("shop"), pool("shop"));
    let templates = declared_in("src/pools.rs")
        .stages("shop-{stage}.json", &[("dev", &dev), ("prod", &prod)])
        .deployed("infra/{stage}.deployed.json");
    let lines = package.write(&templates).unwrap();
    let warnings = warnings(&lines);
    assert!(
        warnings[0].contains("there is no `infra/dev.deployed.json`"),
        "{warnings:?}"
    );
    assert!(warnings[1].contains("deployed_protection_removed"), "{warnings:?}");
}
