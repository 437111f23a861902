//! Reads tokens as Cognito writes them, and writes them back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod odd;
mod tokens;
mod written;

use cognito_dsl::user_pool;

user_pool! {
    /// The pool whose tokens are read.
    pub mod customers {
        custom_attributes: {
            tenant: String(1..=64),
            loyaltyPoints: Number(0..=1000000, mutable),
            newsletter: Boolean(mutable),
            joinedOn: DateTime,
            type: String,
            "google-id": String,
        },
        parameters: { google_secret: String { no_echo } },
        identity_providers: { google: Google { client_id: "id", client_secret: google_secret } },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders", write: "Change orders" } } },
        groups: { admins: {}, support: {} },
    }
}

user_pool! {
    /// A pool without custom attributes.
    pub mod staff {}
}
