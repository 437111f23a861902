//! Login with Amazon with every setting, next to the pool below another construct.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Auth/Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "Amazon")]
            amazon: Amazon {
                client_id: "amazon-app",
                client_secret: "amazon-secret",
                scopes: ["profile", "postal_code"],
                attribute_mapping: {
                    email: AmazonEmail,
                    fullname: AmazonName,
                    address: AmazonPostalCode,
                    nickname: AmazonUserId,
                },
            },
        },
    }
}
