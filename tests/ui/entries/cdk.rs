use cognito_dsl::user_pool;

user_pool! {
    mod both {
        groups: { #[cdk(id = "a", path = "b")] a: {} },
    }
}

user_pool! {
    mod no_resource {
        tags: { #[cdk(id = "a")] a: "b" },
    }
}

user_pool! {
    mod a_field {
        #[cdk(id = "a")]
        mfa: Off,
    }
}

fn main() {}
