use cognito_dsl::user_pool;

user_pool! {
    mod misspelt {
        outputs: { pool_id: UserPoolID },
    }
}

user_pool! {
    mod undeclared_client {
        clients: { web: { disable_oauth } },
        outputs: { web_id: ClientId(wbe) },
    }
}

user_pool! {
    mod no_domains {
        outputs: { login_url: BaseUrl(login) },
    }
}

user_pool! {
    mod undeclared_condition {
        outputs: { pool_id: { value: UserPoolId, condition: is_prod } },
    }
}

fn main() {}
