//! A mapping for every kind of provider, with every kind of comparison.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: {} },
        identity_pools: {
            main: {
                authentication_providers: { user_pools: [web], google: { client_id: "google" } },
                role_mappings: [
                    { provider_url: Google, resolve_ambiguous_roles, use_token },
                    { provider_url: Apple, resolve_ambiguous_roles: false, use_token },
                    { provider_url: Twitter, mapping_key: "birds", use_token },
                    { provider_url: OpenId("https://openid.example.com"), use_token },
                    { provider_url: Saml("arn:aws:iam::123456789012:saml-provider/partner"), use_token },
                    {
                        provider_url: UserPool(web),
                        mapping_key: "pool",
                        use_token: false,
                        resolve_ambiguous_roles,
                        rules: [
                            {
                                claim: "a",
                                claim_value: "1",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                                match_type: Equals,
                            },
                            {
                                claim: "b",
                                claim_value: "2",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                                match_type: Contains,
                            },
                            {
                                claim: "c",
                                claim_value: "3",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                                match_type: StartsWith,
                            },
                            {
                                claim: "d",
                                claim_value: "4",
                                mapped_role: "arn:aws:iam::123456789012:role/d",
                                match_type: NotEqual,
                            },
                        ],
                    },
                ],
            },
        },
    }
}
