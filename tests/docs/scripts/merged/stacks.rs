//! The build script of the guide's chapter `stacks`.

use cognito_dsl::build;

#[path = "src/pools.rs"]
mod pools;

fn main() {
    build::declared_in("src/pools.rs")
        .stages("shop-{stage}.json", pools::customers::STAGES)
        .merge_file("template.yaml")
        .also_at("infra/shop-{stage}.yaml")
        .write_or_exit();
}
