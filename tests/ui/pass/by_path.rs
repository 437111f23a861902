//! A program that imports nothing: it uses the macro by its path, and everything that the declaration generates.

#![deny(warnings)]

cognito_dsl::user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        custom_attributes: { tenant: String(1..=64, mutable), joined: DateTime },
        password_policy: { min_length: const { crate::LENGTH }, temp_password_validity: days(3) },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "To read orders" } } },
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, orders::read],
                    callback_urls: ["https://app.example.com/in"],
                },
                read_attributes: [email, custom::tenant],
                write_attributes: [email],
            },
        },
        domains: { login: Prefix("my-app") },
        groups: { admins: { precedence: 1 } },
        outputs: { pool_id: UserPoolId, web_id: ClientId(web) },
    }
}

const LENGTH: i64 = 12;

fn main() {
    let mut pool = customers::POOL;
    if let Some(web) = pool.clients.get_mut("web") {
        web.generate_secret = Some(true);
    }
    assert!(cognito_dsl::validate(&pool).is_empty());
    assert_eq!(pool.template().resources().len(), 5);
    assert_eq!(customers::groups::ADMINS, "admins");
    assert_eq!(customers::scopes::orders::READ, "orders/read");
    assert_eq!(customers::outputs::WEB_ID, "CustomersWebId");
    let custom = customers::claims::Custom::default();
    assert!(custom.tenant.is_none() && custom.joined.is_none());
    let base = customers::domains::LOGIN.base_url("eu-west-1").unwrap();
    let url = customers::clients::WEB.sign_in_url(&base, "1example", "https://app.example.com/in");
    assert!(url.is_ok());
}
