//! One declaration for two environments, entries that start from another one, and constant lists.

use cognito_dsl::model::Mfa;
use cognito_dsl::user_pool;

const NAME: &str = "customers";
const DEV: &[&str] = &["http://localhost:3000/in", "http://localhost:3001/in"];
const SCOPES: [&str; 2] = ["openid", "billing/read"];

user_pool! {
    /// Everyone who buys at the shop.
    pub mod customers {
        user_pool_name: const { NAME },
        self_sign_up_enabled: false,
        custom_attributes: { plan: String(..=20, mutable) },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } },
        clients: {
            web: {
                generate_secret,
                oauth: { scopes: const { &SCOPES }, callback_urls: ["https://shop.example.com/in"] },
                ..Recommended
            },
            ios: { generate_secret: false, oauth: { callback_urls: ["com.example.shop://in"] }, ..web },
        },
        domains: { login: Prefix("my-shop") },
        groups: { admins: {} },
        outputs: { pool_id: UserPoolId },
        stages: {
            /// On your machine.
            dev: {
                removal_policy: Destroy,
                user_pool_name: const { concat!("customers", "-dev") },
                domains: { login: Prefix("my-shop-dev") },
                clients: { web: { oauth: { callback_urls: const { DEV } } } },
                groups: { testers: {} },
            },
            "pre-prod": { deletion_protection: const { true } },
            prod: { mfa: Optional, mfa_second_factor: { otp }, deletion_protection },
        },
    }
}

use customers::stages::{dev, pre_prod, prod};

// Policies as code, for one stage and for all.
const _: () = assert!(prod::POOL.has_deletion_protection());
const _: () = assert!(pre_prod::POOL.has_deletion_protection());
const _: () = assert!(matches!(prod::POOL.mfa, Some(Mfa::Optional)));
const _: () = {
    let mut index = 0;
    while index < customers::STAGES.len() {
        assert!(!customers::STAGES[index].1.allows_self_sign_up());
        index += 1;
    }
};

fn main() {
    let names: Vec<&str> = customers::STAGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["dev", "pre-prod", "prod"]);
    let get = |stage: usize, path: &str| customers::STAGES[stage].1.template().get(path).map(|it| it.to_json());
    let urls = "Resources.CustomersWebClient.Properties.CallbackURLs";
    assert_eq!(
        get(0, urls).as_deref(),
        Some(r#"["http://localhost:3000/in","http://localhost:3001/in"]"#)
    );
    assert_eq!(get(2, urls).as_deref(), Some(r#"["https://shop.example.com/in"]"#));
    for stage in 0..3 {
        // Both clients have the same list, with the program's strings.
        for client in ["Web", "Ios"] {
            let scopes = format!("Resources.Customers{client}Client.Properties.AllowedOAuthScopes");
            assert_eq!(get(stage, &scopes).as_deref(), Some(r#"["openid","billing/read"]"#));
        }
        let ios = "Resources.CustomersIosClient.Properties.CallbackURLs";
        assert_eq!(get(stage, ios).as_deref(), Some(r#"["com.example.shop://in"]"#));
    }
    let name = "Resources.Customers.Properties.UserPoolName";
    assert_eq!(get(0, name).as_deref(), Some(r#""customers-dev""#));
    assert_eq!(get(2, name).as_deref(), Some(r#""customers""#));

    // What differs is in the stages, and everything else is in both.
    assert_eq!(dev::domains::LOGIN.domain.as_deref(), Some("my-shop-dev"));
    assert_eq!(prod::domains::LOGIN.domain.as_deref(), Some("my-shop"));
    assert_eq!((dev::groups::TESTERS, customers::groups::ADMINS), ("testers", "admins"));
    assert_eq!(customers::scopes::orders::READ, prod::scopes::orders::READ);
    assert_eq!(customers::clients::IOS, dev::clients::IOS);
    assert_eq!(customers::outputs::POOL_ID, "CustomersPoolId");
    assert_eq!(customers::attributes::custom::PLAN, "custom:plan");
    assert!(!dev::clients::WEB.all_callback_urls_known);
    assert_eq!(prod::clients::WEB.callback_urls.as_slice(), ["https://shop.example.com/in"]);
}
