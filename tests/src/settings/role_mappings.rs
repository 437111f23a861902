//! Roles that depend on a user's claims.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "role_mappings" beside {
        external: { r: AWS::IAM::Role },
        clients: { web: { disable_oauth } },
    } with { identity_pools: { app: {  } } }
    "identity_pools.*.role_mappings" {
        none { identity_pools: { app: { role_mappings: [] } } }
        one { identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } } }
        two {
            identity_pools: {
                app: { role_mappings: [{ provider_url: Google, use_token }, { provider_url: Amazon, use_token }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url" {
        facebook { identity_pools: { app: { role_mappings: [{ provider_url: Facebook, use_token }] } } }
        google { identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } } }
        amazon { identity_pools: { app: { role_mappings: [{ provider_url: Amazon, use_token }] } } }
        apple { identity_pools: { app: { role_mappings: [{ provider_url: Apple, use_token }] } } }
        twitter { identity_pools: { app: { role_mappings: [{ provider_url: Twitter, use_token }] } } }
        open_id {
            identity_pools: {
                app: { role_mappings: [{ provider_url: OpenId("https://example.com"), use_token }] },
            },
        }
        saml {
            identity_pools: {
                app: {
                    role_mappings: [
                        { provider_url: Saml("arn:aws:iam::123456789012:saml-provider/staff"), use_token },
                    ],
                },
            },
        }
        user_pool {
            identity_pools: {
                app: { role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }] },
            },
        }
        custom {
            identity_pools: { app: { role_mappings: [{ provider_url: Custom("login.example.com"), use_token }] } },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.OpenId.url" {
        long {
            identity_pools: {
                app: { role_mappings: [{ provider_url: OpenId { url: "https://example.org" }, use_token }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.Saml.url" {
        long {
            identity_pools: {
                app: {
                    role_mappings: [
                        { provider_url: Saml { url: "arn:aws:iam::123456789012:saml-provider/other" }, use_token },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.Custom.url" {
        long {
            identity_pools: {
                app: { role_mappings: [{ provider_url: Custom { url: "auth.example.com" }, use_token }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.UserPool.client" {
        long {
            identity_pools: {
                app: { role_mappings: [{ provider_url: UserPool { client: web }, mapping_key: "web", use_token }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.UserPool.user_pool_id" {
        elsewhere {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: UserPool {
                                user_pool_id: "us-east-1_oiuR12Abd",
                                client_id: "1example23456789",
                            },
                            mapping_key: "web",
                            use_token,
                        },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].provider_url.UserPool.client_id" {
        other {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: UserPool { user_pool_id: "us-east-1_oiuR12Abd", client_id: "2example" },
                            mapping_key: "web",
                            use_token,
                        },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].mapping_key" {
        text {
            identity_pools: {
                app: { role_mappings: [{ provider_url: Google, mapping_key: "google", use_token }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].use_token" {
        on { identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } } }
        beside_rules {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            use_token,
                            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: r }],
                        },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].resolve_ambiguous_roles" {
        on {
            identity_pools: {
                app: { role_mappings: [{ provider_url: Google, use_token, resolve_ambiguous_roles }] },
            },
        }
        off {
            identity_pools: {
                app: { role_mappings: [{ provider_url: Google, use_token, resolve_ambiguous_roles: false }] },
            },
        }
    }
    "identity_pools.*.role_mappings[].rules" {
        one {
            identity_pools: {
                app: {
                    role_mappings: [
                        { provider_url: Google, rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: r }] },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].rules[].claim" {
        other {
            identity_pools: {
                app: {
                    role_mappings: [
                        { provider_url: Google, rules: [{ claim: "team", claim_value: "yes", mapped_role: r }] },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].rules[].claim_value" {
        other {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [{ claim: "isAdmin", claim_value: "true", mapped_role: r }],
                        },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].rules[].mapped_role" {
        arn {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [
                                {
                                    claim: "isAdmin",
                                    claim_value: "yes",
                                    mapped_role: "arn:aws:iam::123456789012:role/admin",
                                },
                            ],
                        },
                    ],
                },
            },
        }
    }
    "identity_pools.*.role_mappings[].rules[].match_type" {
        equals {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: r, match_type: Equals }],
                        },
                    ],
                },
            },
        }
        contains {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: r, match_type: Contains }],
                        },
                    ],
                },
            },
        }
        starts_with {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [
                                { claim: "isAdmin", claim_value: "yes", mapped_role: r, match_type: StartsWith },
                            ],
                        },
                    ],
                },
            },
        }
        not_equal {
            identity_pools: {
                app: {
                    role_mappings: [
                        {
                            provider_url: Google,
                            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: r, match_type: NotEqual }],
                        },
                    ],
                },
            },
        }
    }
}];
