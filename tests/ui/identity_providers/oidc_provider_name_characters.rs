use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_providers: {
            okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my_okta" },
        },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
