use cognito_dsl::user_pool;

user_pool! {
    mod of_a_variant {
        email: Ses { ses_region: "us-east-1" },
    }
}

user_pool! {
    mod of_a_domain {
        domains: { login: Custom { domain_name: "auth.example.com" } },
    }
}

user_pool! {
    mod of_a_resource_server {
        resource_servers: { users: { scopes: { read: "Read-only access" } } },
    }
}

user_pool! {
    mod of_an_output {
        outputs: { pool_id: { export_name: "pool-id" } },
    }
}

fn main() {}
