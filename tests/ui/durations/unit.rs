use cognito_dsl::user_pool;

user_pool! {
    mod missing {
        password_policy: { temp_password_validity: 3 },
    }
}

user_pool! {
    mod in_a_text {
        password_policy: { temp_password_validity: "3 days" },
    }
}

user_pool! {
    mod misspelt {
        password_policy: { temp_password_validity: day(3) },
    }
}

user_pool! {
    mod as_a_method {
        password_policy: { temp_password_validity: 3.days() },
    }
}

fn main() {}
