//! The guide's "App Clients": what a client may read and write. The custom attributes are declared here.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: {
            favoritePizza: String(mutable),
            favoriteBeverage: String(mutable),
            pointsEarned: Number(mutable),
        },
        clients: {
            #[cdk(id = "app-client")]
            web: {
                read_attributes: [
                    fullname,
                    email,
                    custom::favoritePizza,
                    custom::favoriteBeverage,
                    email_verified,
                    custom::pointsEarned,
                ],
                write_attributes: [fullname, email, custom::favoritePizza, custom::favoriteBeverage],
            },
        },
    }
}
