//! Who signs in to the shop: a declaration for the program and for its build script.

use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        standard_attributes: { email: { required } },
        mfa: Optional,
        mfa_second_factor: { otp },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "See your orders", write: "Order and cancel" } },
        },
        clients: {
            web: {
                generate_secret,
                oauth: {
                    scopes: [openid, email, orders::read, orders::write],
                    callback_urls: ["https://shop.example.com/signed-in"],
                },
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("shop-${AWS::AccountId}")) },
        outputs: { pool_id: UserPoolId, web_client_id: ClientId(web) },
        ..Recommended
    }
}

user_pool! {
    /// Those who pack and send.
    pub mod staff {
        sign_in_aliases: { username },
        mfa: Required,
        mfa_second_factor: { otp },
        clients: { desk: { disable_oauth, auth_flows: { user_srp }, ..Recommended } },
        groups: { packers: {}, admins: { description: "Can change every order", precedence: 1 } },
        outputs: { pool_id: UserPoolId, desk_client_id: ClientId(desk) },
        ..Recommended
    }
}

// Every pool of the company has to satisfy this. Otherwise neither the program nor the build script compiles.
const _: () = assert!(staff::POOL.requires_mfa());
const _: () = assert!(staff::POOL.has_deletion_protection());
const _: () = assert!(customers::POOL.has_deletion_protection());
