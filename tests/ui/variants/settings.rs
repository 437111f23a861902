use cognito_dsl::user_pool;

user_pool! {
    mod that_it_does_not_take {
        mfa: Required { sms },
    }
}

user_pool! {
    mod arguments_that_it_does_not_take {
        mfa: Required(1),
    }
}

user_pool! {
    mod of_another_variant {
        email: Cognito { from_email: "noreply@example.com" },
    }
}

user_pool! {
    mod that_it_needs {
        domains: { login: Prefix },
    }
}

fn main() {}
