use cognito_dsl::user_pool;

user_pool! {
    mod an_arn_for_an_id {
        identity_pools: { app: { import: "arn:aws:cognito-identity:eu-west-1:111122223333:identitypool/eu-west-1:abc" } },
    }
}

user_pool! {
    mod an_attribute_of_one_that_exists {
        identity_pools: { app: { import: "eu-west-1:abc" } },
        user_pool_name: Fn::GetAtt(app, Name),
    }
}

user_pool! {
    mod misspelt {
        identity_pools: { app: {} },
        outputs: { id: IdentityPoolId(ap) },
    }
}

user_pool! {
    mod no_role_for_guests {
        identity_pools: { app: { ..Recommended } },
        outputs: { role: Fn::GetAtt(app::unauthenticated_role, Arn) },
    }
}

fn main() {}
