//! Identity pools.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "identity_pools" with {}
        "identity_pools" {
            empty { identity_pools: {} }
            bare { identity_pools: { app: {} } }
            two { identity_pools: { app: {}, other: {} } }
            pinned { identity_pools: { #[logical_id = "AppIdentities"] app: {} } }
            imported { identity_pools: { app: { import: "us-east-1:12345678-90ab-cdef-1234-567890abcdef" } } }
        }
        "outputs.*.value.IdentityPoolId.identity_pool" {
            short { identity_pools: { app: {} }, outputs: { id: IdentityPoolId(app) } }
            long { identity_pools: { app: {} }, outputs: { id: IdentityPoolId { identity_pool: app } } }
            imported {
                identity_pools: { app: { import: "us-east-1:12345678-90ab-cdef-1234-567890abcdef" } },
                outputs: { id: IdentityPoolId(app) },
            }
        }
        "outputs.*.value.IdentityPoolArn.identity_pool" {
            short { identity_pools: { app: {} }, outputs: { arn: IdentityPoolArn(app) } }
            imported {
                identity_pools: { app: { import: "us-east-1:12345678-90ab-cdef-1234-567890abcdef" } },
                outputs: { arn: IdentityPoolArn(app) },
            }
        }
        "outputs.*.value" {
            identity_pool_id { identity_pools: { app: {} }, outputs: { id: IdentityPoolId(app) } }
            identity_pool_arn { identity_pools: { app: {} }, outputs: { arn: IdentityPoolArn(app) } }
        }
        "identity_pools.*.import" {
            text { identity_pools: { app: { import: "us-east-1:12345678-90ab-cdef-1234-567890abcdef" } } }
        }
    },
    compared! {
        "identity_pool" beside {
            external: { r: AWS::IAM::Role, oidc: AWS::IAM::OIDCProvider, saml: AWS::IAM::SAMLProvider },
            clients: { web: { disable_oauth }, other: { disable_oauth } },
        } with { identity_pools: { app: {  } } }
        "identity_pools.*.identity_pool_name" {
            text { identity_pools: { app: { identity_pool_name: "visitors" } } }
        }
        "identity_pools.*.allow_unauthenticated_identities" {
            on { identity_pools: { app: { allow_unauthenticated_identities } } }
            off { identity_pools: { app: { allow_unauthenticated_identities: false } } }
        }
        "identity_pools.*.allow_classic_flow" {
            on { identity_pools: { app: { allow_classic_flow } } }
            off { identity_pools: { app: { allow_classic_flow: false } } }
        }
        "identity_pools.*.tags" {
            one { identity_pools: { app: { tags: { team: "identity" } } } }
            intrinsic { identity_pools: { app: { tags: { stack: AWS::StackName } } } }
        }
        "identity_pools.*.authenticated_role" {
            external { identity_pools: { app: { authenticated_role: r } } }
            arn { identity_pools: { app: { authenticated_role: "arn:aws:iam::123456789012:role/visitor" } } }
        }
        "identity_pools.*.unauthenticated_role" {
            external { identity_pools: { app: { unauthenticated_role: r } } }
            arn { identity_pools: { app: { unauthenticated_role: "arn:aws:iam::123456789012:role/visitor" } } }
        }
        "identity_pools.*.property_overrides" {
            text { identity_pools: { app: { property_overrides: { "IdentityPoolName": "visitors" } } } }
        }
        "identity_pools.*.overrides" {
            text { identity_pools: { app: { overrides: { "DeletionPolicy": "Retain" } } } }
        }
        "identity_pools.*.base" {
            recommended { identity_pools: { app: { ..Recommended } } }
            as_written { identity_pools: { app: { ..AsWritten } } }
            with_guests { identity_pools: { app: { allow_unauthenticated_identities, ..Recommended } } }
        }
        "identity_pools.*.authentication_providers" {
            empty { identity_pools: { app: { authentication_providers: { } } } }
            social {
                identity_pools: {
                    app: { authentication_providers: { amazon: { app_id: "a" }, google: { client_id: "g" } } },
                },
            }
        }
        "identity_pools.*.authentication_providers.amazon" {
            in_braces { identity_pools: { app: { authentication_providers: { amazon: { app_id: "id" } } } } }
        }
        "identity_pools.*.authentication_providers.amazon.app_id" {
            other { identity_pools: { app: { authentication_providers: { amazon: { app_id: "other" } } } } }
        }
        "identity_pools.*.authentication_providers.facebook" {
            in_braces { identity_pools: { app: { authentication_providers: { facebook: { app_id: "id" } } } } }
        }
        "identity_pools.*.authentication_providers.facebook.app_id" {
            other { identity_pools: { app: { authentication_providers: { facebook: { app_id: "other" } } } } }
        }
        "identity_pools.*.authentication_providers.google" {
            in_braces { identity_pools: { app: { authentication_providers: { google: { client_id: "id" } } } } }
        }
        "identity_pools.*.authentication_providers.google.client_id" {
            other { identity_pools: { app: { authentication_providers: { google: { client_id: "other" } } } } }
        }
        "identity_pools.*.authentication_providers.apple" {
            in_braces { identity_pools: { app: { authentication_providers: { apple: { services_id: "id" } } } } }
        }
        "identity_pools.*.authentication_providers.apple.services_id" {
            other { identity_pools: { app: { authentication_providers: { apple: { services_id: "other" } } } } }
        }
        "identity_pools.*.authentication_providers.twitter" {
            in_braces {
                identity_pools: {
                    app: { authentication_providers: { twitter: { consumer_key: "key", consumer_secret: "secret" } } },
                },
            }
        }
        "identity_pools.*.authentication_providers.twitter.consumer_key" {
            other {
                identity_pools: {
                    app: {
                        authentication_providers: { twitter: { consumer_key: "other", consumer_secret: "secret" } },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.twitter.consumer_secret" {
            other {
                identity_pools: {
                    app: {
                        authentication_providers: {
                            twitter: { consumer_key: "key", consumer_secret: Secret("twitter") },
                        },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.open_id_connect_providers" {
            none { identity_pools: { app: { authentication_providers: { open_id_connect_providers: [] } } } }
            external { identity_pools: { app: { authentication_providers: { open_id_connect_providers: [oidc] } } } }
            arn {
                identity_pools: {
                    app: {
                        authentication_providers: {
                            open_id_connect_providers: ["arn:aws:iam::123456789012:oidc-provider/example.com"],
                        },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.saml_providers" {
            none { identity_pools: { app: { authentication_providers: { saml_providers: [] } } } }
            external { identity_pools: { app: { authentication_providers: { saml_providers: [saml] } } } }
            arn {
                identity_pools: {
                    app: {
                        authentication_providers: { saml_providers: ["arn:aws:iam::123456789012:saml-provider/staff"] },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.custom_provider" {
            text { identity_pools: { app: { authentication_providers: { custom_provider: "login.example.com" } } } }
        }
        "identity_pools.*.authentication_providers.user_pools" {
            none { identity_pools: { app: { authentication_providers: { user_pools: [] } } } }
            two { identity_pools: { app: { authentication_providers: { user_pools: [web, other] } } } }
        }
        "identity_pools.*.authentication_providers.user_pools[].client" {
            short { identity_pools: { app: { authentication_providers: { user_pools: [web] } } } }
            long { identity_pools: { app: { authentication_providers: { user_pools: [{ client: web }] } } } }
        }
        "identity_pools.*.authentication_providers.user_pools[].user_pool_id" {
            text {
                identity_pools: {
                    app: {
                        authentication_providers: {
                            user_pools: [{ user_pool_id: "us-east-1_oiuR12Abd", client_id: "1example23456789" }],
                        },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.user_pools[].client_id" {
            other {
                identity_pools: {
                    app: {
                        authentication_providers: {
                            user_pools: [{ user_pool_id: "us-east-1_oiuR12Abd", client_id: "2example" }],
                        },
                    },
                },
            }
        }
        "identity_pools.*.authentication_providers.user_pools[].disable_server_side_token_check" {
            on {
                identity_pools: {
                    app: {
                        authentication_providers: { user_pools: [{ client: web, disable_server_side_token_check }] },
                    },
                },
            }
            off {
                identity_pools: {
                    app: {
                        authentication_providers: {
                            user_pools: [{ client: web, disable_server_side_token_check: false }],
                        },
                    },
                },
            }
        }
    },
];
