//! SAML with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(saml_provider_name_characters)]
    pub mod pool {
        identity_providers: {
            partner: Saml {
                metadata: Url("https://partner.example.com/metadata"),
                name: "Partner_Firm (1)",
                identifiers: ["partner.example.com", "partner"],
                idp_signout,
                encrypted_responses: false,
                request_signing_algorithm: RsaSha256,
                idp_initiated: false,
                attribute_mapping: { email: "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress" },
            },
        },
    }
}
