use cognito_dsl::user_pool;

user_pool! {
    mod without_a_value {
        standard_attributes: { email },
    }
}

user_pool! {
    mod misspelt {
        standard_attributes: { e_mail: {} },
    }
}

user_pool! {
    mod set_by_cognito {
        standard_attributes: { email_verified: {} },
    }
}

user_pool! {
    mod a_type {
        standard_attributes: { email: String },
    }
}

fn main() {}
