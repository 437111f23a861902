use cognito_dsl::user_pool;

user_pool! {
    mod a_role_for_a_function {
        external: { f: AWS::Lambda::Function, r: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: r },
    }
}

user_pool! {
    mod in_braces {
        external: { f: AWS::Lambda::Function, r: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: { function: r } },
    }
}

user_pool! {
    mod undeclared {
        lambda_triggers: { pre_sign_up: check },
    }
}

user_pool! {
    mod without_a_value {
        lambda_triggers: { pre_sign_up },
    }
}

user_pool! {
    mod a_number {
        lambda_triggers: { pre_sign_up: 5 },
    }
}

user_pool! {
    mod missing {
        lambda_triggers: { pre_sign_up: { permission: false } },
    }
}

fn main() {}
