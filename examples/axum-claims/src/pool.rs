//! The pool that people sign in to.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        custom_attributes: { tenant: String(1..=64, mutable), loyaltyPoints: Number(0..=1000000, mutable) },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "See one's orders", write: "Order and cancel" } },
        },
        clients: {
            web: {
                oauth: {
                    scopes: [openid, email, orders::read, orders::write],
                    callback_urls: ["https://shop.example.com/signed-in"],
                },
                // A user who could write `tenant` could join any company. The shop sets it, after the sign-up.
                read_attributes: [email, email_verified, custom::tenant, custom::loyaltyPoints],
                write_attributes: [email],
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("shop-${AWS::AccountId}")) },
        groups: { admins: { description: "Can cancel every order" } },
        outputs: { pool_id: UserPoolId, web_client_id: ClientId(web) },
        ..Recommended
    }
}
