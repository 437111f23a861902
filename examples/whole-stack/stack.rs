//! The templates of the stack, for the build script, which writes them, and the test, which compares them.

use cognito_dsl::build::{self, Templates};

#[path = "src/customers.rs"]
mod customers;

pub use customers::customers::STAGES;

/// One template for each stage: `template.yaml` with the stage's pool.
pub fn templates() -> Templates {
    build::declared_in("src/customers.rs")
        .stages("shop-{stage}.json", STAGES)
        .merge_file("template.yaml")
        .also_at("infra/shop-{stage}.yaml")
}
