use cognito_dsl::user_pool;

user_pool! {
    mod no_list {
        clients: { web: { disable_oauth } },
        identity_pools: { app: { authentication_providers: { user_pools: web } } },
    }
}

user_pool! {
    mod undeclared {
        clients: { web: { disable_oauth } },
        identity_pools: { app: { authentication_providers: { user_pools: [wbe] } } },
    }
}

user_pool! {
    mod a_text {
        clients: { web: { disable_oauth } },
        identity_pools: { app: { authentication_providers: { user_pools: ["web"] } } },
    }
}

user_pool! {
    mod empty {
        identity_pools: { app: { authentication_providers: { user_pools: [{}] } } },
    }
}

user_pool! {
    mod a_client_beside_an_id {
        clients: { web: { disable_oauth } },
        identity_pools: { app: { authentication_providers: { user_pools: [{ client: web, client_id: "id" }] } } },
    }
}

fn main() {}
