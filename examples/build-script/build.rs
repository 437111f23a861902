//! Writes the template of both pools, for the program and for whoever deploys it.

use cognito_dsl::build;

#[path = "src/pools.rs"]
mod pools;

fn main() {
    build::declared_in("src/pools.rs")
        .template("shop.json", pools::customers::POOL.template())
        .merge(pools::staff::POOL.template())
        .also_at("infra/shop.json")
        .write_or_exit();
}
