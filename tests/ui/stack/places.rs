use cognito_dsl::user_pool;

user_pool! {
    mod export_name_of_resource {
        outputs: { pool_id: { value: UserPoolId, export_name: Fn::Join("-", [AWS::StackName, Ref(pool)]) } },
    }
}

user_pool! {
    mod parameter_limit_of_type {
        parameters: { _stage: String { max_value: 9 } },
    }
}

user_pool! {
    mod parameter_default {
        parameters: {
            _seats: Number { default: "many" },
            _days: Number { default: 400, max_value: 365 },
            _urls: CommaDelimitedList { default: ["https://a.example.com"] },
        },
    }
}

user_pool! {
    mod condition_cycle {
        conditions: {
            is_prod: Fn::And(Fn::Equals(AWS::Region, "eu-west-1"), Fn::Not(is_test)),
            is_test: Fn::Not(is_stage),
            is_stage: Fn::Or(is_prod, Fn::Equals(AWS::Region, "eu-west-2")),
        },
    }
}

user_pool! {
    mod intrinsic_for_literal {
        mappings: { _names: { prod: { pool: Fn::Sub("${AWS::StackName}-pool") } } },
        outputs: { pool_id: { value: UserPoolId, description: Fn::Sub("The pool of ${AWS::StackName}") } },
    }
}

fn main() {}
