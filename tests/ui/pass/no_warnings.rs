//! The expansion is as clean as what people write themselves.

#![deny(warnings, missing_docs, unused, nonstandard_style, future_incompatible, rust_2018_idioms, let_underscore)]
#![deny(missing_debug_implementations, unreachable_pub, unused_qualifications, single_use_lifetimes, unsafe_code)]
#![deny(elided_lifetimes_in_paths, trivial_casts, unused_results, variant_size_differences, meta_variable_misuse)]

cognito_dsl::user_pool! {
    /// Everyone who signs in.
    ///
    /// - and a list, as Markdown has it
    pub mod customers {
        user_pool_name: const { "customers" },
        self_sign_up_enabled: const { true },
        sign_in_aliases: { email },
        custom_attributes: { isEmployee: Boolean(mutable), "google-id": String },
        password_policy: { min_length: const { 6 + 6 } },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access", "*": "All" } } },
        clients: {
            /// The server side of the site.
            web: { oauth: { scopes: [users::read, users["*"]], callback_urls: ["https://app.example.com"] } },
        },
        groups: { admins: {} },
        outputs: { pool_id: UserPoolId },
    }
}

cognito_dsl::user_pool! {
    /// Nobody refers to this one.
    mod staff {
        clients: { web: { disable_oauth } },
        groups: { admins: {} },
    }
}

fn main() {
    assert!(customers::POOL.validate().is_empty());
}
