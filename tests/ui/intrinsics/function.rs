use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        user_pool_name: Fn::Jion(",", []),
    }
}

user_pool! {
    mod without_arguments {
        user_pool_name: Fn::Join,
    }
}

user_pool! {
    mod with_too_few {
        user_pool_name: Fn::Join(","),
    }
}

user_pool! {
    mod with_too_many {
        user_pool_name: Fn::Base64("a", "b"),
    }
}

user_pool! {
    mod in_camel_case {
        user_pool_name: Fn::import_value("name"),
    }
}

fn main() {}
