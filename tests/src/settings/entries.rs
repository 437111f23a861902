//! Resource servers, domains and groups.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "resource_servers" with {}
        "resource_servers" {
            empty { resource_servers: {} }
            one { resource_servers: { users: { identifier: "users" } } }
            pinned { resource_servers: { #[logical_id = "UsersApi"] users: { identifier: "users" } } }
        }
    },
    compared! { "resource_server" with { resource_servers: { users: { identifier: "users" } } }
        "resource_servers.*.identifier" {
            other { resource_servers: { users: { identifier: "people" } } }
            // A URL cannot be a name, so it needs one.
            address {
                resource_servers: {
                    users: { identifier: "https://users.example.com", user_pool_resource_server_name: "users" },
                },
            }
        }
        "resource_servers.*.user_pool_resource_server_name" {
            text { resource_servers: { users: { identifier: "users", user_pool_resource_server_name: "The users" } } }
        }
        "resource_servers.*.scopes" {
            absent { resource_servers: { users: { identifier: "users" } } }
            empty { resource_servers: { users: { identifier: "users", scopes: {} } } }
            two {
                resource_servers: {
                    users: { identifier: "users", scopes: { read: "Read-only access", "*": "Full access" } },
                },
            }
        }
        "resource_servers.*.property_overrides" {
            text { resource_servers: { users: { identifier: "users", property_overrides: { "Name": "Other" } } } }
        }
        "resource_servers.*.overrides" {
            text { resource_servers: { users: { identifier: "users", overrides: { "DeletionPolicy": "Retain" } } } }
        }
    },
    compared! { "domains" with {}
        "domains" {
            empty { domains: {} }
            prefix { domains: { login: Prefix("my-app") } }
            custom {
                domains: {
                    login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
            }
            pinned { domains: { #[logical_id = "LoginDomain"] login: Prefix("my-app") } }
        }
    },
    compared! { "prefix_domain" with { domains: { login: Prefix("my-app") } }
        "domains.*.Prefix.domain_prefix" {
            other { domains: { login: Prefix { domain_prefix: "other-app-2" } } }
            intrinsic { domains: { login: Prefix { domain_prefix: Fn::Sub("app-${AWS::AccountId}") } } }
        }
        "domains.*.Prefix.managed_login_version" {
            classic { domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } } }
            newer { domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } } }
        }
        "domains.*.Prefix.property_overrides" {
            number { domains: { login: Prefix { domain_prefix: "my-app", property_overrides: { "ManagedLoginVersion": 2 } } } }
        }
        "domains.*.Prefix.overrides" {
            text { domains: { login: Prefix { domain_prefix: "my-app", overrides: { "DeletionPolicy": "Retain" } } } }
        }
    },
    compared! {
        "custom_domain" with {
            external: { login_certificate: AWS::CertificateManager::Certificate },
            domains: { login: Custom("auth.example.com", login_certificate) },
        }
        "domains.*.Custom.domain_name" {
            other {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: { login: Custom { domain_name: "login.example.com", certificate: login_certificate } },
            }
        }
        "domains.*.Custom.certificate" {
            arn {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: {
                    login: Custom {
                        domain_name: "auth.example.com",
                        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22",
                    },
                },
            }
        }
        "domains.*.Custom.managed_login_version" {
            classic {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: { login: Custom("auth.example.com", login_certificate, managed_login_version: ClassicHostedUi) },
            }
            newer {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: { login: Custom("auth.example.com", login_certificate, managed_login_version: NewerManagedLogin) },
            }
        }
        "domains.*.Custom.property_overrides" {
            text {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: {
                    login: Custom {
                        domain_name: "auth.example.com",
                        certificate: login_certificate,
                        property_overrides: { "CustomDomainConfig.CertificateArn": Ref(login_certificate) },
                    },
                },
            }
        }
        "domains.*.Custom.overrides" {
            text {
                external: { login_certificate: AWS::CertificateManager::Certificate },
                domains: {
                    login: Custom {
                        domain_name: "auth.example.com",
                        certificate: login_certificate,
                        overrides: { "Metadata.Zone": "example.com" },
                    },
                },
            }
        }
    },
    compared! { "groups" with {}
        "groups" {
            empty { groups: {} }
            one { groups: { admins: {} } }
            pinned { groups: { #[logical_id = "Admins"] admins: {} } }
        }
    },
    compared! { "group" with { groups: { admins: {} } }
        "groups.*.group_name" {
            text { groups: { admins: { group_name: "site-admins" } } }
        }
        "groups.*.description" {
            text { groups: { admins: { description: "Can do everything" } } }
        }
        "groups.*.precedence" {
            number { groups: { admins: { precedence: 1 } } }
            zero { groups: { admins: { precedence: 0 } } }
        }
        "groups.*.role" {
            arn { groups: { admins: { role: "arn:aws:iam::123456789012:role/admin" } } }
            external { external: { admin_role: AWS::IAM::Role }, groups: { admins: { role: admin_role } } }
        }
        "groups.*.property_overrides" {
            number { groups: { admins: { property_overrides: { "Precedence": 3 } } } }
        }
        "groups.*.overrides" {
            text { groups: { admins: { overrides: { "DeletionPolicy": "Retain" } } } }
        }
    },
];
