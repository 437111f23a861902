//! What CloudFormation supports for pools, clients and domains, but the CDK has no construct for.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "beyond_the_cdk" with {}
        "passkey_factor" {
            single { passkey_factor: SingleFactor }
            multi { passkey_factor: MultiFactorWithUserVerification }
        }
        "sign_in_policy.allowed_first_auth_factors.software_token" {
            on { sign_in_policy: { allowed_first_auth_factors: { password, software_token } } }
        }
        "email_authentication" {
            empty { email_authentication: {} }
            both { email_authentication: { subject: "Your code", message: "{####}" } }
        }
        "email_authentication.subject" {
            text { email_authentication: { subject: "Your code" } }
        }
        "email_authentication.message" {
            text { email_authentication: { message: "Your code is {####}" } }
        }
        "user_verification.message_properties" {
            template { user_verification: { sms_message: "Your code is {####}", message_properties: Template } }
            older { user_verification: { email_subject: "Your code", message_properties: Older } }
            older_with_style { user_verification: { email_style: Code, message_properties: Older } }
            older_with_link { user_verification: { email_style: Link, message_properties: Older } }
            both { user_verification: { message_properties: Both } }
            both_as_written {
                user_verification: { email_subject: "Your code", email_body: "{####}", message_properties: Both },
                removal_policy: Retain,
                ..AsWritten
            }
            older_as_written {
                user_verification: { email_subject: "Your code", sms_message: "{####}", message_properties: Older },
                removal_policy: Retain,
                ..AsWritten
            }
        }
        "encryption_key" {
            arn { encryption_key: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012" }
            external { external: { customer_key: AWS::KMS::Key }, encryption_key: customer_key }
        }
        "issuer" {
            original { issuer: Original }
            updated { issuer: Updated }
        }
        "end_user_messaging" {
            role { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms" } }
        }
        "end_user_messaging.role" {
            in_place_of_the_generated_one {
                auto_verify: { phone },
                end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms" },
            }
            beside_a_generated_one {
                enable_sms_role,
                end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms" },
            }
        }
        "end_user_messaging.external_id" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", external_id: "shop" } }
        }
        "end_user_messaging.origination_identity" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", origination_identity: "SHOP" } }
        }
        "end_user_messaging.configuration_set_name" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", configuration_set_name: "shop" } }
        }
        "end_user_messaging.in_entity_id" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", in_entity_id: "1101" } }
        }
        "end_user_messaging.in_template_id" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", in_template_id: "1107" } }
        }
        "end_user_messaging.region" {
            text { end_user_messaging: { role: "arn:aws:iam::123456789012:role/sms", region: "ap-south-1" } }
        }
    },
    compared! { "attributes_of_developers" with { custom_attributes: { tier: String, age: Number, vip: Boolean, since: DateTime } }
        "custom_attributes.*.String.developer_only" {
            on { custom_attributes: { tier: String(developer_only), age: Number, vip: Boolean, since: DateTime } }
            off { custom_attributes: { tier: String(developer_only: false), age: Number, vip: Boolean, since: DateTime } }
        }
        "custom_attributes.*.Number.developer_only" {
            on { custom_attributes: { tier: String, age: Number(developer_only), vip: Boolean, since: DateTime } }
            off { custom_attributes: { tier: String, age: Number(developer_only: false), vip: Boolean, since: DateTime } }
        }
        "custom_attributes.*.Boolean.developer_only" {
            on { custom_attributes: { tier: String, age: Number, vip: Boolean(developer_only), since: DateTime } }
            off { custom_attributes: { tier: String, age: Number, vip: Boolean(developer_only: false), since: DateTime } }
        }
        "custom_attributes.*.DateTime.developer_only" {
            on { custom_attributes: { tier: String, age: Number, vip: Boolean, since: DateTime(developer_only) } }
            off { custom_attributes: { tier: String, age: Number, vip: Boolean, since: DateTime(developer_only: false) } }
        }
        "custom_attributes.*.String.required" { off { custom_attributes: { tier: String(required: false), age: Number, vip: Boolean, since: DateTime } } }
        "custom_attributes.*.Number.required" { off { custom_attributes: { tier: String, age: Number(required: false), vip: Boolean, since: DateTime } } }
        "custom_attributes.*.Boolean.required" { off { custom_attributes: { tier: String, age: Number, vip: Boolean(required: false), since: DateTime } } }
        "custom_attributes.*.DateTime.required" { off { custom_attributes: { tier: String, age: Number, vip: Boolean, since: DateTime(required: false) } } }
    },
    compared! { "legacy_flows" with { clients: { app: {} } }
        "clients.*.auth_flows.legacy_admin_no_srp" {
            on { clients: { app: { auth_flows: { legacy_admin_no_srp } } } }
        }
        "clients.*.auth_flows.legacy_custom_only" {
            on { clients: { app: { auth_flows: { legacy_custom_only } } } }
        }
        "clients.*.auth_flows.legacy_user_password" {
            on { clients: { app: { auth_flows: { legacy_user_password } } } }
            with_refresh {
                clients: {
                    #[allow(legacy_flow_mixed)]
                    app: { auth_flows: { legacy_user_password, refresh_token } },
                },
            }
        }
        "clients.*.refresh_token_rotation" {
            on { clients: { app: { refresh_token_rotation } } }
            off { clients: { app: { refresh_token_rotation: false } } }
            with_flows { clients: { app: { auth_flows: { user_srp }, refresh_token_rotation: false } } }
            with_grace_period {
                clients: { app: { refresh_token_rotation, refresh_token_rotation_grace_period: seconds(10) } },
            }
        }
    },
    compared! { "custom_domain_beyond_the_cdk" with {
        domains: { login: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1") },
    }
        "domains.*.Custom.security_policy" {
            tls10 {
                domains: {
                    login: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1", security_policy: Tls10),
                },
            }
            tls12 {
                domains: {
                    login: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1", security_policy: Tls12),
                },
            }
            tls13 {
                domains: {
                    login: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1", security_policy: Tls13),
                },
            }
        }
        "domains.*.Custom.failover" {
            to_a_replica {
                domains: {
                    login: Custom {
                        domain_name: "login.example.com",
                        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1",
                        failover: { secondary_region: "us-west-2", health_check: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
                    },
                },
            }
        }
        "domains.*.Custom.failover.health_check" {
            to_a_replica {
                domains: {
                    login: Custom {
                        domain_name: "login.example.com",
                        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1",
                        failover: { secondary_region: "us-west-2", health_check: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
                    },
                },
            }
        }
        "domains.*.Custom.failover.secondary_region" {
            to_a_replica {
                domains: {
                    login: Custom {
                        domain_name: "login.example.com",
                        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1",
                        failover: { secondary_region: "us-west-2", health_check: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
                    },
                },
            }
        }
    },
];
