use cognito_dsl::user_pool;

user_pool! {
    mod without_a_value {
        identity_pools: { app },
    }
}

user_pool! {
    mod misspelt {
        identity_pools: { app: { allow_unauthenticated } },
    }
}

user_pool! {
    mod a_provider_misspelt {
        identity_pools: { app: { authentication_providers: { gogle: { client_id: "id" } } } },
    }
}

user_pool! {
    mod a_provider_without_its_id {
        identity_pools: { app: { authentication_providers: { amazon: {} } } },
    }
}

user_pool! {
    mod a_provider_as_a_text {
        identity_pools: { app: { authentication_providers: { amazon: "id" } } },
    }
}

user_pool! {
    mod the_same_logical_id {
        identity_pools: { a_b: {}, aB: {} },
    }
}

fn main() {}
