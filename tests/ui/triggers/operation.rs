use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        lambda_triggers: { pre_signup: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    }
}

user_pool! {
    mod camel_case {
        lambda_triggers: { preSignUp: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    }
}

user_pool! {
    mod unknown {
        lambda_triggers: { zzz: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    }
}

user_pool! {
    mod outside {
        pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:f",
    }
}

user_pool! {
    mod older_name {
        triggers: {},
    }
}

user_pool! {
    mod name_of_cloudformation {
        lambda_config: {},
    }
}

fn main() {}
