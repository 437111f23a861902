use cognito_dsl::user_pool;

user_pool! {
    mod a_fraction {
        password_policy: { temp_password_validity: days(1.5) },
    }
}

user_pool! {
    mod a_fraction_that_is_whole_in_minutes {
        clients: { web: { disable_oauth, id_token_validity: hours(1.5) } },
    }
}

user_pool! {
    mod none {
        password_policy: { temp_password_validity: days() },
    }
}

user_pool! {
    mod two {
        password_policy: { temp_password_validity: days(1, 2) },
    }
}

user_pool! {
    mod negative {
        password_policy: { temp_password_validity: days(-1) },
    }
}

user_pool! {
    mod a_name {
        password_policy: { temp_password_validity: days(VALIDITY) },
    }
}

user_pool! {
    mod a_text {
        password_policy: { temp_password_validity: days("3") },
    }
}

fn main() {}
