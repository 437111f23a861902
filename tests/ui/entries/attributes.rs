use cognito_dsl::user_pool;

user_pool! {
    mod a_condition {
        groups: { #[cfg(unix)] admins: {} },
    }
}

user_pool! {
    mod of_the_compiler {
        groups: { #[inline] admins: {} },
    }
}

user_pool! {
    mod logical_id_of_a_number {
        groups: { #[logical_id = 5] admins: {} },
    }
}

user_pool! {
    mod logical_id_without_resource {
        tags: { #[logical_id = "Team"] team: "identity" },
    }
}

user_pool! {
    mod unknown_rule {
        clients: { #[allow(permissive_client_default)] web: { disable_oauth } },
    }
}

user_pool! {
    mod lint {
        groups: { #[allow(dead_code)] admins: {} },
    }
}

fn main() {}
