use cognito_dsl::user_pool;

user_pool! {
    mod for_a_flag {
        deletion_protection: Fn::If(is_prod, true, false),
    }
}

user_pool! {
    mod for_a_variant {
        mfa: Ref(mfa),
    }
}

user_pool! {
    mod for_a_duration {
        password_policy: { temp_password_validity: Ref(validity) },
    }
}

fn main() {}
