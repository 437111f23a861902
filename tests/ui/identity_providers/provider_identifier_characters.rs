use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["https://example.com"] } },
    }
}

fn main() {}
