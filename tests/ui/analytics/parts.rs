use cognito_dsl::user_pool;

user_pool! {
    mod a_role_for_an_application {
        external: { r: AWS::IAM::Role },
        clients: { web: { disable_oauth, analytics: { application: r } } },
    }
}

user_pool! {
    mod empty {
        clients: { web: { disable_oauth, analytics: {} } },
    }
}

fn main() {}
