use cognito_dsl::user_pool;

user_pool! {
    mod of_another_type {
        external: { notify_fn: AWS::Lambda::Function },
        sms_role: notify_fn,
    }
}

user_pool! {
    mod undeclared {
        sms_role: sms_rle,
    }
}

user_pool! {
    mod misspelt {
        external: { signup_role: AWS::IAM::Role },
        sms_role: signup_rol,
    }
}

user_pool! {
    mod a_list_for_a_text {
        parameters: { names: CommaDelimitedList },
        user_pool_name: names,
    }
}

user_pool! {
    mod a_resource_for_a_text {
        external: { bucket: AWS::S3::Bucket },
        user_pool_name: bucket,
    }
}

user_pool! {
    mod of_two_things {
        parameters: { sender: String },
        external: { #[logical_id = "SenderRole"] sender: AWS::IAM::Role },
        sms_role: sender,
    }
}

fn main() {}
