use cognito_dsl::user_pool;

user_pool! {
    mod by_a_letter {
        mfa: Requird,
    }
}

user_pool! {
    mod in_capitals {
        mfa: REQUIRED,
    }
}

user_pool! {
    mod in_lower_case {
        feature_plan: plus,
    }
}

user_pool! {
    mod unlike_anything {
        mfa: Zzz,
    }
}

user_pool! {
    mod with_a_path {
        mfa: Mfa::Requird,
    }
}

fn main() {}
