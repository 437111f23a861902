//! Writes the template of both pools, for the program and for deployment.

use cognito_dsl::build;

#[path = "src/pools.rs"]
mod pools;

fn main() {
    build::declared_in("src/pools.rs")
        .template("shop.json", &pools::customers::POOL)
        .with(&pools::staff::POOL)
        .also_at("infra/shop.json")
        .write_or_exit();
}
