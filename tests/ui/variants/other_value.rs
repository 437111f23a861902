use cognito_dsl::user_pool;

user_pool! {
    mod a_flag {
        mfa: true,
    }
}

user_pool! {
    mod a_number {
        feature_plan: 2,
    }
}

user_pool! {
    mod on_its_own {
        email: { from_email: "noreply@example.com" },
    }
}

fn main() {}
