//! The condition of every entry, and of what is generated besides the entries.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! {
        "conditions" beside {
            parameters: { stage: String, size: String },
            conditions: { is_prod: Fn::Equals(stage, "prod"), is_big: Fn::Equals(size, "big") },
            external: { f: AWS::Lambda::Function, r: AWS::IAM::Role, c: AWS::CertificateManager::Certificate },
        } with {}
        "condition" {
            pool { condition: is_prod, clients: { web: { disable_oauth } }, outputs: { pool_id: UserPoolId } }
        }
        "clients.*.condition" {
            name { clients: { web: { disable_oauth, condition: is_prod } } }
            beside_that_of_the_pool { condition: is_big, clients: { web: { disable_oauth, condition: is_prod } } }
        }
        "clients.*.branding.condition" {
            name { clients: { web: { disable_oauth, branding: { default, condition: is_prod } } } }
            both { clients: { web: { disable_oauth, condition: is_big, branding: { default, condition: is_prod } } } }
        }
        "clients.*.terms.condition" {
            name {
                clients: {
                    web: { disable_oauth, terms: { terms_of_use: { default: "https://example.com/a" }, condition: is_prod } },
                },
            }
        }
        "clients.*.threat_protection.condition" {
            name {
                feature_plan: Plus,
                clients: { web: { disable_oauth, threat_protection: { blocked_ips: ["203.0.113.0/24"], condition: is_prod } } },
            }
        }
        "clients.*.ui_customization.condition" {
            name {
                domains: { login: Prefix { domain_prefix: "shop", condition: is_big } },
                clients: { web: { disable_oauth, ui_customization: { css: ".label-customizable { }", condition: is_prod } } },
            }
        }
        "domains.*.Prefix.condition" {
            name { domains: { login: Prefix { domain_prefix: "shop", condition: is_prod } } }
        }
        "domains.*.Custom.condition" {
            name { domains: { login: Custom { domain_name: "login.example.com", certificate: c, condition: is_prod } } }
        }
        "groups.*.condition" {
            name { groups: { staff: { condition: is_prod } } }
        }
        "resource_servers.*.condition" {
            name { resource_servers: { orders: { identifier: "orders", condition: is_prod } } }
        }
        "identity_providers.*.Google.condition" {
            name {
                identity_providers: { p: Google { client_id: "a", client_secret: "b", condition: is_prod } },
                clients: { web: { disable_oauth }, prod: { disable_oauth, condition: is_prod } },
            }
        }
        "identity_providers.*.Facebook.condition" {
            name { identity_providers: { p: Facebook { client_id: "a", client_secret: "b", condition: is_prod } } }
        }
        "identity_providers.*.Amazon.condition" {
            name { identity_providers: { p: Amazon { client_id: "a", client_secret: "b", condition: is_prod } } }
        }
        "identity_providers.*.Apple.condition" {
            name {
                identity_providers: {
                    p: Apple { client_id: "a", team_id: "ABCDE12345", key_id: "ABCDE12345", private_key: "c", condition: is_prod },
                },
            }
        }
        "identity_providers.*.Oidc.condition" {
            name {
                identity_providers: {
                    p: Oidc { client_id: "a", client_secret: "b", issuer_url: "https://p.example.com", condition: is_prod },
                },
            }
        }
        "identity_providers.*.Saml.condition" {
            name { identity_providers: { p: Saml { metadata: Url("https://p.example.com/metadata"), condition: is_prod } } }
        }
        "identity_pools.*.condition" {
            name { identity_pools: { app: { condition: is_prod } } }
        }
        "identity_pools.*.principal_tags.*.condition" {
            name {
                identity_pools: {
                    app: {
                        authentication_providers: { google: { client_id: "a" } },
                        principal_tags: { google: { claims: { team: "hd" }, condition: is_prod } },
                    },
                },
            }
        }
        "lambda_triggers.*.condition" {
            name { lambda_triggers: { pre_sign_up: { function: f, condition: is_prod, role: r, actions: [ListUsers] } } }
        }
        "lambda_triggers.pre_token_generation_config.condition" {
            name { lambda_triggers: { pre_token_generation_config: { function: f, condition: is_prod } } }
        }
        "grants[].condition" {
            one { grants: [{ role: r, actions: [ListUsers], condition: is_prod }] }
            two { grants: [{ role: r, actions: [ListUsers], condition: is_prod }, { role: r, actions: [AdminGetUser] }] }
        }
        "logs.condition" {
            name {
                logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:a"), condition: is_prod },
            }
        }
        "threat_protection.condition" {
            name { feature_plan: Plus, threat_protection: { blocked_ips: ["203.0.113.0/24"], condition: is_prod } }
        }
        "ui_customization.condition" {
            name {
                domains: { login: Prefix("shop") },
                ui_customization: { css: ".label-customizable { }", condition: is_prod },
            }
        }
        "users.*.condition" {
            name { users: { admin: { condition: is_prod } } }
            with_groups { groups: { staff: { condition: is_big } }, users: { admin: { condition: is_prod, groups: [staff] } } }
        }
        "replicas.*.condition" {
            name { replicas: { west: { region: "us-west-2", condition: is_prod } } }
        }
    },
    compared! {
        "generated" beside { external: { boundary: AWS::IAM::ManagedPolicy }, }
        with { enable_sms_role, identity_pools: { app: {} } }
        "generated" {
            pinned {
                enable_sms_role, identity_pools: { app: {} },
                generated: { #[logical_id = "SNSRole"] PoolSmsRole: {}, #[logical_id = "Roles"] PoolAppIdentityPoolRoleAttachment: {} },
            }
            overridden {
                enable_sms_role, identity_pools: { app: {} },
                generated: { PoolSmsRole: { "Properties.Path": "/shop/" }, PoolAppIdentityPoolAuthenticatedRole: { "Metadata.A": 1 } },
            }
        }
        "generated_sms_role" {
            empty { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: {} }
        }
        "identity_pools.*.generated_roles.*.policies" {
            of_the_sms_role {
                enable_sms_role, identity_pools: { app: {} },
                generated_sms_role: { policies: { more: { Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "sns:Publish", Resource: "arn:aws:sns:*:*:*" }] } } },
            }
        }
        "identity_pools.*.generated_roles.*.managed_policies" {
            of_the_sms_role { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: { managed_policies: [boundary] } }
        }
        "identity_pools.*.generated_roles.*.permissions_boundary" {
            of_the_sms_role { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: { permissions_boundary: boundary } }
        }
        "identity_pools.*.generated_roles.*.path" {
            of_the_sms_role { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: { path: "/shop/" } }
        }
        "identity_pools.*.generated_roles.*.role_name" {
            of_the_sms_role { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: { role_name: "sms-sender" } }
        }
        "identity_pools.*.generated_roles.*.description" {
            of_the_sms_role { enable_sms_role, identity_pools: { app: {} }, generated_sms_role: { description: "Sends codes" } }
        }
        "identity_pools.*.generated_roles" {
            empty { enable_sms_role, identity_pools: { app: { generated_roles: {} } } }
        }
        "identity_pools.*.generated_roles.authenticated" {
            empty { enable_sms_role, identity_pools: { app: { generated_roles: { authenticated: {} } } } }
        }
        "identity_pools.*.generated_roles.unauthenticated" {
            empty { enable_sms_role, identity_pools: { app: { generated_roles: { unauthenticated: {} } } } }
        }
        "identity_pools.*.generated_roles.*.policies" {
            one {
                enable_sms_role,
                identity_pools: {
                    app: {
                        generated_roles: {
                            authenticated: {
                                policies: {
                                    orders: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "execute-api:Invoke", Resource: "*" }] },
                                },
                            },
                        },
                    },
                },
            }
        }
        "identity_pools.*.generated_roles.*.managed_policies" {
            two {
                enable_sms_role,
                identity_pools: {
                    app: { generated_roles: { authenticated: { managed_policies: [boundary, "arn:aws:iam::aws:policy/ReadOnlyAccess"] } } },
                },
            }
        }
        "identity_pools.*.generated_roles.*.permissions_boundary" {
            external {
                enable_sms_role, identity_pools: { app: { generated_roles: { authenticated: { permissions_boundary: boundary } } } },
            }
        }
        "identity_pools.*.generated_roles.*.path" {
            text { enable_sms_role, identity_pools: { app: { generated_roles: { authenticated: { path: "/shop/" } } } } }
        }
        "identity_pools.*.generated_roles.*.role_name" {
            text { enable_sms_role, identity_pools: { app: { generated_roles: { authenticated: { role_name: "shop-users" } } } } }
        }
        "identity_pools.*.generated_roles.*.description" {
            text { enable_sms_role, identity_pools: { app: { generated_roles: { authenticated: { description: "Users of the shop" } } } } }
        }
        "deploys_to.region" {
            govcloud { enable_sms_role, identity_pools: { app: {} }, deploys_to: { region: "us-gov-west-1" } }
            govcloud_in_the_east { enable_sms_role, identity_pools: { app: {} }, deploys_to: { region: "us-gov-east-1" } }
        }
        "conditions" {
            of_the_rest {
                enable_sms_role, identity_pools: { app: { condition: has_app } }, conditions: { has_app: External("HasIdentities") },
            }
        }
        "parameters" {
            of_the_rest {
                enable_sms_role, identity_pools: { app: {} },
                parameters: { stage: External, size: External("Size2") }, user_pool_name: Fn::Sub("${stage}-${size}"),
            }
        }
    },
];
