use cognito_dsl::user_pool;

user_pool! {
    mod staff {
        sign_in_aliases: { email },
        mfa: Required,
        mfa_second_factor: { otp },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "See all orders" } } },
        clients: {
            desk: {
                oauth: { scopes: [openid, orders::write], callback_urls: ["https://desk.example.com/signed-in"] },
                ..Recommended
            },
        },
        domains: { login: Prefix("my-staff") },
        ..Recommended
    }
}

fn main() {}
