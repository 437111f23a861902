use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            staff: Saml { metadata: Text(r"<EntityDescriptor><IDPSSODescriptor></EntityDescriptor>") },
        },
    }
}

fn main() {}
