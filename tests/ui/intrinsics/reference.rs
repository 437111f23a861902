use cognito_dsl::user_pool;

user_pool! {
    mod undeclared {
        user_pool_name: Ref(nothing),
    }
}

user_pool! {
    mod attribute_of_a_parameter {
        parameters: { stage: String },
        user_pool_name: Fn::GetAtt(stage, Arn),
    }
}

user_pool! {
    mod without_attribute {
        external: { signup_role: AWS::IAM::Role },
        sms_role: Fn::GetAtt(signup_role),
    }
}

fn main() {}
