//! IDs and derived names as the CDK computes them, and the effect of an entry's attributes.

use super::{Comparison, SettingCase, SettingCases};

/// A pool that a CDK app deployed, with one of everything that has an ID there.
macro_rules! deployed {
    ($(#[$pool:meta])* client $(#[$client:meta])? provider $(#[$provider:meta])? identities $(#[$identities:meta])?) => {
        || {
            ::cognito_dsl::user_pool! {
                $(#[$pool])*
                #[allow(plain_text_secret)]
                mod pool {
                    enable_sms_role,
                    clients: { $(#[$client])? app: { disable_oauth } },
                    domains: { login: Prefix("my-app") },
                    resource_servers: { users: { identifier: "users" } },
                    identity_providers: {
                        $(#[$provider])?
                        okta: Oidc { client_id: "id", client_secret: "secret", issuer_url: "https://example.okta.com" },
                    },
                    identity_pools: { $(#[$identities])? visitors: {} },
                    groups: { admins: {} },
                    lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check" },
                    grants: [{ role: "support", actions: [AdminGetUser] }],
                }
            }
            pool::POOL
        }
    };
}

macro_rules! case {
    ($name:literal: $($attributes:tt)*) => {
        SettingCase {
            name: $name,
            pool: deployed!($($attributes)*),
        }
    };
}

/// The same in a single stack.
macro_rules! below {
    ($name:literal: $($attributes:tt)*) => {
        case!($name: #[cdk(stack = "Auth", path = "Users/Pool")] $($attributes)*)
    };
}

pub(super) const COMPARISONS: &[Comparison] = &[
    Comparison {
        name: "cdk",
        base: deployed!(client provider identities),
        settings: &[SettingCases {
            path: "clients",
            cases: &[
                case!("under_a_stack": #[cdk(stack = "Auth", path = "Pool")] client provider identities),
                case!("deep": #[cdk(stack = "Prod/Auth", path = "Users/Pool")] client provider identities),
            ],
        }],
    },
    Comparison {
        name: "cdk_entries",
        base: deployed!(#[cdk(stack = "Auth", path = "Users/Pool")] client provider identities),
        settings: &[
            SettingCases {
                path: "clients",
                cases: &[
                    below!("id": client #[cdk(id = "customer-app-client")] provider identities),
                    below!("path": client #[cdk(path = "Web/Client")] provider identities),
                    below!("pinned": client #[logical_id = "AppClient"] provider identities),
                ],
            },
            SettingCases {
                path: "identity_providers",
                cases: &[
                    below!("id": client provider #[cdk(id = "Okta")] identities),
                    below!("path": client provider #[cdk(path = "Web/Okta")] identities),
                ],
            },
            SettingCases {
                path: "identity_pools",
                cases: &[
                    below!("id": client provider identities #[cdk(id = "Visitors")]),
                    below!("path": client provider identities #[cdk(path = "Web/Visitors")]),
                ],
            },
        ],
    },
];
