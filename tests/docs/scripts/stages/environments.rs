//! The build script of the guide's chapter `environments`.

use cognito_dsl::build;

#[path = "src/pools.rs"]
mod pools;

fn main() {
    build::declared_in("src/pools.rs")
        .stages("shop-{stage}.json", pools::customers::STAGES)
        .also_at("infra/shop-{stage}.json")
        .write_or_exit();
}
