use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        password_policy: "strong",
    }
}

user_pool! {
    mod a_flag {
        password_policy: true,
    }
}

user_pool! {
    mod a_list {
        sign_in_aliases: [username, email],
    }
}

user_pool! {
    mod another_type {
        password_policy: PasswordRules { min_length: 8 },
    }
}

fn main() {}
