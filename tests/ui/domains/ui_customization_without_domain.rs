#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        ui_customization: { css: ".banner-customizable { background-color: #0a5; }" },
        deletion_protection,
    }
}

fn main() {}
