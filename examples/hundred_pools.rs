//! A hundred pools with five resources each in one template: docs/performance.md measures this as a whole process.

use cognito_dsl::model::{Entry, MergeError, UserPool};
use cognito_dsl::user_pool;

user_pool! {
    mod customers {
        self_sign_up_enabled,
        auto_verify: { email },
        password_policy: { min_length: 12 },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, users::read],
                    callback_urls: ["https://app.example.com/welcome"],
                },
            },
        },
        domains: { login: Prefix("customers") },
        groups: { admins: { precedence: 1 } },
    }
}

fn pool(number: usize) -> UserPool {
    use cognito_dsl::model::{Domain, PrefixDomain};
    let prefix = PrefixDomain {
        domain_prefix: format!("customers-{number}").into(),
        ..PrefixDomain::DEFAULT
    };
    UserPool {
        name: format!("customers{number}").into(),
        user_pool_name: Some(format!("customers-{number}").into()),
        domains: [Entry::new("login", Domain::Prefix(prefix))].into(),
        ..customers::POOL
    }
}

fn main() -> Result<(), MergeError> {
    let template = pool(0)
        .template()
        .merge_all((1..100).map(|number| pool(number).template()))?;
    println!("{template}");
    Ok(())
}
