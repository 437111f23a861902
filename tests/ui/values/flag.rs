use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        deletion_protection: "true",
    }
}

user_pool! {
    mod a_number {
        deletion_protection: 1,
    }
}

user_pool! {
    mod a_variant {
        deletion_protection: Active,
    }
}

user_pool! {
    mod braces {
        self_sign_up_enabled: {},
    }
}

// What looks like `false` gets `false` as a suggestion.
user_pool! {
    mod negative {
        deletion_protection: "false",
        self_sign_up_enabled: 0,
    }
}

fn main() {}
