use cognito_dsl::user_pool;

user_pool! {
    mod camel_case {
        userPoolName: "customers",
    }
}

user_pool! {
    mod cloudformation {
        email_configuration: Cognito,
    }
}

user_pool! {
    mod older_cdk {
        required_attributes: { email: { required } },
    }
}

user_pool! {
    mod terraform {
        clients: { web: { disable_oauth, explicit_auth_flows: { user_srp } } },
    }
}

fn main() {}
