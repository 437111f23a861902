//! The pool that users sign in to.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        custom_attributes: { tenant: String(1..=64, mutable), loyaltyPoints: Number(0..=1000000, mutable) },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "See your own orders", write: "Order and cancel" } },
        },
        clients: {
            /// The shop in the browser.
            web: {
                oauth: {
                    scopes: [openid, email, orders::read, orders::write],
                    callback_urls: ["https://shop.example.com/signed-in"],
                },
                // A user who can write `tenant` can join any company, so the shop sets it after the sign-up.
                read_attributes: [email, email_verified, custom::tenant, custom::loyaltyPoints],
                write_attributes: [email],
                ..Recommended
            },
            /// The shop on a phone. It cannot cancel orders.
            mobile: {
                oauth: { scopes: [openid, email, orders::read], callback_urls: ["com.example.shop://signed-in"] },
                read_attributes: [email, email_verified, custom::tenant, custom::loyaltyPoints],
                write_attributes: [email],
                ..Recommended
            },
            /// Prints the orders at night, without a user.
            warehouse: {
                generate_secret,
                oauth: { flows: { client_credentials }, scopes: [orders::read] },
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("shop-${AWS::AccountId}")) },
        groups: { admins: { description: "Can cancel every order" } },
        outputs: {
            pool_id: UserPoolId,
            web_client_id: ClientId(web),
            mobile_client_id: ClientId(mobile),
            warehouse_client_id: ClientId(warehouse),
            /// The page where users of the shop sign in.
            sign_in_url: SignInUrl(login, web, "https://shop.example.com/signed-in"),
        },
        ..Recommended
    }
}
