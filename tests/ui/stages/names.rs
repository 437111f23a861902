use cognito_dsl::user_pool;

user_pool! {
    mod customers {
        groups: { admins: {} },
        stages: { dev: { groups: { testers: {} } }, prod: {} },
    }
}

fn main() {
    // There is no pool without a stage, and no name that only one has.
    let _ = customers::POOL;
    let _ = customers::groups::TESTERS;
    let _ = customers::stages::prod::groups::TESTERS;
}
