use cognito_dsl::user_pool;

user_pool! {
    mod a_number {
        user_pool_name: 5,
    }
}

user_pool! {
    mod a_flag {
        user_pool_name: true,
    }
}

user_pool! {
    mod a_list {
        user_pool_name: ["customers"],
    }
}

user_pool! {
    mod braces {
        user_pool_name: {},
    }
}

user_pool! {
    mod a_bare_word {
        user_pool_name: customers,
    }
}

fn main() {}
