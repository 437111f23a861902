//! The build script of the guide's chapter `existing_pools`.

use cognito_dsl::build;

#[path = "src/pools.rs"]
mod pools;

fn main() {
    build::declared_in("src/pools.rs")
        .template("shop.yaml", &pools::customers::POOL)
        .merge_file("infra/rest.yaml")
        .also_at("infra/shop.yaml")
        .write_or_exit();
}
