use cognito_dsl::user_pool;

user_pool! {
    mod a_version_where_there_is_none {
        lambda_triggers: { pre_sign_up: { function: "arn:aws:lambda:us-east-1:123456789012:function:f", version: V2_0 } },
    }
}

user_pool! {
    mod an_unknown_version {
        lambda_triggers: { pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:f", version: V4_0 } },
    }
}

user_pool! {
    mod a_function_for_a_role {
        external: { f: AWS::Lambda::Function, r: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: { function: f, role: f, actions: [AdminGetUser] } },
    }
}

user_pool! {
    mod actions_without_a_role {
        lambda_triggers: { pre_sign_up: { function: "arn:aws:lambda:us-east-1:123456789012:function:f", actions: [AdminGetUser] } },
    }
}

fn main() {}
