//! An attribute was renamed from `tenant` to `organisation`, and the application was forgotten.

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        custom_attributes: { organisation: String(1..=64) },
    }
}

fn tenant(token: &customers::claims::IdToken) -> Option<&str> {
    token.custom.tenant.as_deref()
}

fn main() {}
