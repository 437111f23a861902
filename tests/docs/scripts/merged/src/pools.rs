use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        stages: { dev: {}, prod: { deletion_protection } },
    }
}
