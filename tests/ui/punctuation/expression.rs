use cognito_dsl::user_pool;

user_pool! {
    mod an_operator {
        password_policy: { min_length: 4 + 4 },
    }
}

user_pool! {
    mod a_macro {
        user_pool_name: concat!("a", "b"),
    }
}

user_pool! {
    mod a_constant {
        user_pool_name: crate::NAME,
    }
}

user_pool! {
    mod a_call {
        user_pool_name: name(),
    }
}

user_pool! {
    mod a_reference {
        user_pool_name: &NAME,
    }
}

fn main() {}
