#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: { login: Prefix("my-app") },
        ui_customization: { css: "@import url(shop.css);" },
        deletion_protection,
    }
}

fn main() {}
