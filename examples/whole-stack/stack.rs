//! The templates of the stack, for the build script that writes them and for the test that compares them.

use cognito_dsl::build::{self, Templates};

#[path = "src/customers.rs"]
mod customers;

pub use customers::customers::STAGES;

/// One template for each stage: `template.yaml` with the pool of the stage.
pub fn templates() -> Templates {
    build::declared_in("src/customers.rs")
        .stages("shop-{stage}.json", STAGES)
        .merge_file("template.yaml")
        .also_at("infra/shop-{stage}.yaml")
}
