use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        password_policy: { min_length: "8" },
    }
}

user_pool! {
    mod a_fraction {
        password_policy: { min_length: 8.5 },
    }
}

user_pool! {
    mod out_of_every_range {
        groups: { admins: { precedence: 99999999999999999999 } },
    }
}

user_pool! {
    mod a_suffix {
        password_policy: { min_length: 8u8 },
    }
}

user_pool! {
    mod a_flag {
        password_policy: { min_length },
    }
}

fn main() {}
