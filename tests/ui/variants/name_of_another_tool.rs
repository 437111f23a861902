use cognito_dsl::user_pool;

user_pool! {
    mod cloudformation {
        mfa: On,
    }
}

user_pool! {
    mod cloudformation_text {
        mfa: "ON",
    }
}

user_pool! {
    mod snapshot {
        removal_policy: Snapshot,
    }
}

user_pool! {
    mod a_type {
        custom_attributes: { active: Bool },
    }
}

fn main() {}
