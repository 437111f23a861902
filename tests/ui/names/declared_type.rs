use cognito_dsl::user_pool;

user_pool! {
    mod of_a_parameter {
        parameters: { stage: Strin },
    }
}

user_pool! {
    mod of_a_resource {
        external: { signup_role: Role },
    }
}

user_pool! {
    mod as_a_text_without_parts {
        external: { signup_role: "Role" },
    }
}

fn main() {}
