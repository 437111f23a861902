//! Imports.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! {
        "imports" beside {
            clients: { app: { disable_oauth } },
            domains: { login: Prefix("my-app") },
            groups: { admins: {} },
            grants: [{ role: "support", actions: [AdminGetUser] }],
            resource_servers: { users: { identifier: "users" } },
            identity_providers: { google: Google { client_id: "id", client_secret: "secret" } },
            outputs: { id: UserPoolId, arn: UserPoolArn, provider: UserPoolProviderName, issuer: UserPoolProviderUrl },
        } with {}
        "import" {
            by_id { import: UserPoolId("us-east-1_oiuR12Abd") }
            by_arn { import: UserPoolArn("arn:aws:cognito-idp:eu-west-1:210987654321:userpool/eu-west-1_oiuR12Abd") }
        }
        "import.UserPoolId.user_pool_id" {
            long { import: UserPoolId { user_pool_id: "us-east-1_oiuR12Abd" } }
            intrinsic { import: UserPoolId(Fn::ImportValue("pool-id")) }
        }
        "import.UserPoolArn.user_pool_arn" {
            long {
                import: UserPoolArn {
                    user_pool_arn: "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd",
                },
            }
            intrinsic { import: UserPoolArn(Fn::ImportValue("pool-arn")) }
        }
    },
    compared! { "imported_parts" with {}
        "clients.*.import" {
            text { clients: { app: { import: "1example23456789" } }, outputs: { id: ClientId(app) } }
            intrinsic { clients: { app: { import: Fn::ImportValue("client") } }, outputs: { id: ClientId(app) } }
        }
        "domains.*.Prefix.import" {
            text { domains: { login: Prefix { import: "my-app" } }, outputs: { url: BaseUrl(login) } }
            without_the_kind { domains: { login: { import: "my-app" } }, outputs: { url: BaseUrl(login) } }
            intrinsic {
                domains: { login: Prefix { import: Fn::ImportValue("domain") } },
                outputs: { url: BaseUrl(login, fips) },
            }
        }
        "domains.*.Custom.import" {
            text { domains: { own: Custom { import: "auth.example.com" } }, outputs: { url: BaseUrl(own) } }
            without_the_kind { domains: { own: { import: "auth.example.com" } }, outputs: { url: BaseUrl(own) } }
            intrinsic { domains: { own: Custom { import: Fn::ImportValue("domain") } }, outputs: { url: BaseUrl(own) } }
        }
        "outputs.*.value.SignInUrl.client" {
            of_both {
                clients: { app: { import: "1example23456789" } },
                domains: { login: { import: "my-app" } },
                outputs: { url: SignInUrl(login, app, "https://app.example.com") },
            }
        }
    },
    compared! {
        "imported_pool_of_an_identity_pool" with {
            clients: { app: { disable_oauth } },
            identity_pools: {
                visitors: {
                    authentication_providers: { user_pools: [app] },
                    role_mappings: [{ provider_url: UserPool(app), mapping_key: "app", use_token }],
                },
            },
        }
        "import" {
            by_id {
                import: UserPoolId("us-east-1_oiuR12Abd"),
                clients: { app: { disable_oauth } },
                identity_pools: {
                    visitors: {
                        authentication_providers: { user_pools: [app] },
                        role_mappings: [{ provider_url: UserPool(app), mapping_key: "app", use_token }],
                    },
                },
            }
            by_arn {
                import: UserPoolArn("arn:aws:cognito-idp:eu-west-1:210987654321:userpool/eu-west-1_oiuR12Abd"),
                clients: { app: { disable_oauth } },
                identity_pools: {
                    visitors: {
                        authentication_providers: { user_pools: [app] },
                        role_mappings: [{ provider_url: UserPool(app), mapping_key: "app", use_token }],
                    },
                },
            }
        }
        "clients.*.import" {
            text {
                clients: { app: { import: "1example23456789" } },
                identity_pools: {
                    visitors: {
                        authentication_providers: { user_pools: [app] },
                        role_mappings: [{ provider_url: UserPool(app), mapping_key: "app", use_token }],
                    },
                },
            }
            of_a_pool_that_is_imported {
                import: UserPoolId("us-east-1_oiuR12Abd"),
                clients: { app: { import: "1example23456789" } },
                identity_pools: {
                    visitors: {
                        authentication_providers: { user_pools: [app] },
                        role_mappings: [{ provider_url: UserPool(app), mapping_key: "app", use_token }],
                    },
                },
            }
        }
    },
];
