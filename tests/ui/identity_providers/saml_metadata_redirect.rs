use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            staff: Saml {
                metadata: Text(r#"<EntityDescriptor entityID="https://idp.example.com">
            <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                <KeyDescriptor><KeyInfo><X509Data><X509Certificate>MIIC</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
                <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/in"/>
            </IDPSSODescriptor>
        </EntityDescriptor>"#),
            },
        },
    }
}

fn main() {}
