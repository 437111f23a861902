use cognito_dsl::user_pool;

user_pool! {
    mod undeclared {
        user_pool_name: Fn::FindInMap(names, "a", "b"),
    }
}

user_pool! {
    mod without_rows {
        mappings: { names: "customers" },
    }
}

fn main() {}
