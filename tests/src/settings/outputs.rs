//! The outputs of the template.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "outputs" with {}
        "outputs" {
            empty { outputs: {} }
            pinned { outputs: { #[logical_id = "PoolIdentifier"] pool_id: UserPoolId } }
        }
        "outputs.*.value" {
            user_pool_id { outputs: { pool: UserPoolId } }
            user_pool_arn { outputs: { pool: UserPoolArn } }
            user_pool_provider_name { outputs: { pool: UserPoolProviderName } }
            user_pool_provider_url { outputs: { pool: UserPoolProviderUrl } }
            text { outputs: { greeting: "hello" } }
            number { outputs: { answer: 42 } }
            intrinsic { outputs: { stack: Fn::Join("/", [AWS::StackName, Ref(pool), Fn::GetAtt(pool, Arn)]) } }
        }
    },
    compared! { "output" with { outputs: { pool_id: UserPoolId } }
        "outputs.*.value" {
            in_braces { outputs: { pool_id: { value: UserPoolId } } }
        }
        "outputs.*.description" {
            text { outputs: { pool_id: { value: UserPoolId, description: "The id of the pool" } } }
        }
        "outputs.*.export_name" {
            text { outputs: { pool_id: { value: UserPoolId, export_name: "customers-pool-id" } } }
            intrinsic { outputs: { pool_id: { value: UserPoolId, export_name: Fn::Sub("${AWS::StackName}-pool-id") } } }
        }
        "outputs.*.condition" {
            name {
                conditions: { in_europe: Fn::Equals(AWS::Region, "eu-west-1") },
                outputs: { pool_id: { value: UserPoolId, condition: in_europe } },
            }
        }
    },
    compared! { "outputs_of_clients" with { clients: { app: { disable_oauth, generate_secret } } }
        "outputs.*.value" {
            client_id { clients: { app: { disable_oauth, generate_secret } }, outputs: { app: ClientId(app) } }
            client_secret { clients: { app: { disable_oauth, generate_secret } }, outputs: { app: ClientSecret(app) } }
        }
        "outputs.*.value.ClientId.client" {
            short { clients: { app: { disable_oauth, generate_secret } }, outputs: { id: ClientId(app) } }
            long { clients: { app: { disable_oauth, generate_secret } }, outputs: { id: ClientId { client: app } } }
        }
        "outputs.*.value.ClientSecret.client" {
            long { clients: { app: { disable_oauth, generate_secret } }, outputs: { id: ClientSecret { client: app } } }
        }
    },
    compared! {
        "outputs_of_domains" with {
            domains: {
                login: Prefix("my-app"),
                own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
            },
        }
        "outputs.*.value" {
            base_url {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { login_url: BaseUrl(login), own_url: BaseUrl(own) },
            }
            cloud_front_endpoint {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { own_target: CloudFrontEndpoint(own) },
            }
        }
        "outputs.*.value.BaseUrl.domain" {
            long {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { login_url: BaseUrl { domain: login } },
            }
        }
        "outputs.*.value.BaseUrl.fips" {
            prefix {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { login_url: BaseUrl(login, fips) },
            }
            custom {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { own_url: BaseUrl { domain: own, fips } },
            }
        }
        "outputs.*.value.CloudFrontEndpoint.domain" {
            long {
                domains: {
                    login: Prefix("my-app"),
                    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
                },
                outputs: { own_target: CloudFrontEndpoint { domain: own } },
            }
        }
    },
];
