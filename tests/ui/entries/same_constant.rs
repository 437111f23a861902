use cognito_dsl::user_pool;

user_pool! {
    mod attributes {
        custom_attributes: { isEmployee: Boolean, is_employee: Boolean },
    }
}

user_pool! {
    mod scopes {
        resource_servers: { users: { identifier: "users", scopes: { "read-all": "Read", read_all: "Read" } } },
    }
}

user_pool! {
    mod clients {
        clients: { webApp: { disable_oauth }, web_app: { disable_oauth } },
    }
}

fn main() {}
