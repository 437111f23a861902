//! The names in a `const` block resolve where the macro is used, even inside a function.

use cognito_dsl::user_pool;

const PREFIX: &str = "example";

mod limits {
    pub(crate) const LENGTH: u8 = 14;
}

fn main() {
    const NAME: &str = "customers";
    const SELF_SIGN_UP: bool = NAME.len() < 10;
    enum History {
        Long = 24,
    }

    user_pool! {
        mod customers {
            user_pool_name: const { NAME },
            self_sign_up_enabled: const { SELF_SIGN_UP },
            password_policy: {
                min_length: const { limits::LENGTH },
                password_history_size: const { History::Long as i16 },
            },
            mfa_message: const {
                const TEXT: &str = "Your code is {####}";
                TEXT
            },
            domains: { login: Prefix { domain_prefix: const { PREFIX } } },
            tags: { team: const { NAME } },
            clients: {
                web: {
                    oauth: { callback_urls: [const { "https://app.example.com" }, "https://www.example.com"] },
                    generate_secret: const { !SELF_SIGN_UP },
                },
            },
        }
    }

    let template = customers::POOL.template();
    let policy = "Resources.Customers.Properties.Policies.PasswordPolicy";
    let text = |path: &str| template.get(path).map(|json| json.to_json());
    assert_eq!(text("Resources.Customers.Properties.UserPoolName").as_deref(), Some("\"customers\""));
    assert_eq!(text(&format!("{policy}.MinimumLength")).as_deref(), Some("14"));
    assert_eq!(text(&format!("{policy}.PasswordHistorySize")).as_deref(), Some("24"));
    assert_eq!(text("Resources.CustomersLoginDomain.Properties.Domain").as_deref(), Some("\"example\""));
    assert_eq!(text("Resources.CustomersWebClient.Properties.GenerateSecret").as_deref(), Some("false"));
}
