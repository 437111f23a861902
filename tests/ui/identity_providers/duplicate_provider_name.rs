use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        identity_providers: {
            okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "staff" },
            entra: Saml { metadata: Url("https://example.com/metadata"), name: "staff" },
        },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
