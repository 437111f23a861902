use cognito_dsl::user_pool;

user_pool! {
    mod settings_beside_it {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        user_pool_name: "customers",
        lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:f" },
    }
}

user_pool! {
    mod a_text {
        import: "us-east-1_oiuR12Abd",
    }
}

user_pool! {
    mod an_arn_as_text {
        import: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd",
    }
}

user_pool! {
    mod another_name {
        import: PoolId("us-east-1_oiuR12Abd"),
    }
}

user_pool! {
    mod an_arn_for_an_id {
        import: UserPoolId("arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd"),
    }
}

user_pool! {
    mod an_arn_of_something_else {
        import: UserPoolArn("arn:aws:cognito-identity:us-east-1:123456789012:identitypool/us-east-1:1"),
    }
}

user_pool! {
    mod without_the_id {
        import: UserPoolId,
    }
}

fn main() {}
