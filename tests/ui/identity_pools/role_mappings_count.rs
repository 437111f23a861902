use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: {
            app: {
                authentication_providers: {
                    open_id_connect_providers: Fn::Split(",", Fn::ImportValue("arns")),
                },
                role_mappings: [
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "a",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "b",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "c",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "d",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "e",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "f",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "g",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "h",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "i",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "j",
                        use_token,
                    },
                    {
                        provider_url: OpenId(Fn::ImportValue("issuer")),
                        mapping_key: "k",
                        use_token,
                    },
                ],
            },
        },
    }
}

fn main() {}
