//! The output of the examples, as snapshots.
//!
//! They are programs, so each is compiled again here, to get its pool.

use std::error::Error;

use cognito_dsl::model::Template;

#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/by_hand.rs"]
pub(crate) mod by_hand;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/merge.rs"]
pub(crate) mod merge;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/multi_tenant.rs"]
pub(crate) mod multi_tenant;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/passwordless.rs"]
pub(crate) mod passwordless;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/policy.rs"]
pub(crate) mod policy;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/quickstart.rs"]
pub(crate) mod quickstart;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/social_sign_in.rs"]
pub(crate) mod social_sign_in;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/spa_and_backend.rs"]
pub(crate) mod spa_and_backend;
#[allow(dead_code, unreachable_pub)]
#[path = "../../../examples/takeover.rs"]
pub(crate) mod takeover;

/// As `main` prints it.
fn assert_printed(name: &str, template: &Template) {
    insta::assert_snapshot!(name, template.to_json_pretty());
}

#[test]
fn examples_of_one_pool() {
    for (name, pool) in [
        ("policy", policy::staff::POOL),
        ("quickstart", quickstart::customers::POOL),
        ("social-sign-in", social_sign_in::readers::POOL),
        ("spa-and-backend", spa_and_backend::guests::POOL),
    ] {
        assert_eq!(cognito_dsl::validate(&pool), [], "{name}");
        assert_printed(name, &pool.template());
    }
}

/// The pages that rustdoc shows for them.
#[test]
fn pages_of_examples() -> Result<(), Box<dyn Error>> {
    for (name, source) in [
        ("page-quickstart", include_str!("../../../examples/quickstart.rs")),
        (
            "page-social-sign-in",
            include_str!("../../../examples/social_sign_in.rs"),
        ),
    ] {
        let (_, declaration) = source.split_once("\nuser_pool! {\n").ok_or("no declaration")?;
        let (declaration, _) = declaration.split_once("\n}\n").ok_or("no end of the declaration")?;
        let declaration = declaration.parse().map_err(|_| "not tokens")?;
        insta::assert_snapshot!(name, cognito_dsl_compiler::page(declaration));
    }
    Ok(())
}

#[test]
fn examples_with_other_resources() -> Result<(), Box<dyn Error>> {
    for pool in [
        merge::readers::POOL,
        multi_tenant::tenants::POOL,
        takeover::customers::POOL,
    ] {
        assert_eq!(cognito_dsl::validate(&pool), []);
    }
    assert_eq!(cognito_dsl::validate(&passwordless::members::POOL), []);
    assert_printed("passwordless", &passwordless::template()?);
    assert_printed("by-hand", &by_hand::template()?);
    assert_printed("merge", &merge::template()?);
    assert_printed("multi-tenant", &multi_tenant::template()?);
    assert_printed("takeover", &takeover::template()?);
    Ok(())
}
