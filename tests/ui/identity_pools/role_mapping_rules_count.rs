use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: {
            app: {
                authentication_providers: { google: { client_id: "1234567890" } },
                role_mappings: [
                    {
                        provider_url: Google,
                        rules: [
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "a",
                                mapped_role: "arn:aws:iam::123456789012:role/a",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "b",
                                mapped_role: "arn:aws:iam::123456789012:role/b",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                            {
                                claim: "team",
                                claim_value: "c",
                                mapped_role: "arn:aws:iam::123456789012:role/c",
                            },
                        ],
                    },
                ],
            },
        },
    }
}

fn main() {}
