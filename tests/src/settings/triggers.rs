//! Functions that Cognito calls.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! {
        "lambda_triggers" beside {
            external: { f: AWS::Lambda::Function, r: AWS::IAM::Role, k: AWS::KMS::Key },
        } with {}
        "lambda_triggers" {
            absent {}
            empty { lambda_triggers: { } }
            two { lambda_triggers: { pre_sign_up: f, post_confirmation: f } }
            imported { lambda_triggers: { pre_sign_up: Fn::ImportValue("function") } }
        }
        "lambda_triggers.create_auth_challenge" {
            function { lambda_triggers: { create_auth_challenge: f } }
        }
        "lambda_triggers.custom_email_sender" {
            function { lambda_triggers: { custom_email_sender: f }, custom_sender_kms_key: k }
        }
        "lambda_triggers.custom_message" {
            function { lambda_triggers: { custom_message: f } }
        }
        "lambda_triggers.custom_sms_sender" {
            function { lambda_triggers: { custom_sms_sender: f }, custom_sender_kms_key: k }
        }
        "lambda_triggers.define_auth_challenge" {
            function { lambda_triggers: { define_auth_challenge: f } }
        }
        "lambda_triggers.inbound_federation" {
            function { lambda_triggers: { inbound_federation: f } }
        }
        "lambda_triggers.post_authentication" {
            function { lambda_triggers: { post_authentication: f } }
        }
        "lambda_triggers.post_confirmation" {
            function { lambda_triggers: { post_confirmation: f } }
        }
        "lambda_triggers.pre_authentication" {
            function { lambda_triggers: { pre_authentication: f } }
        }
        "lambda_triggers.pre_sign_up" {
            function { lambda_triggers: { pre_sign_up: f } }
        }
        "lambda_triggers.pre_token_generation" {
            function { lambda_triggers: { pre_token_generation: f } }
        }
        "lambda_triggers.user_migration" {
            function { lambda_triggers: { user_migration: f } }
        }
        "lambda_triggers.verify_auth_challenge_response" {
            function { lambda_triggers: { verify_auth_challenge_response: f } }
        }
        "lambda_triggers.pre_token_generation_config" {
            function { lambda_triggers: { pre_token_generation_config: f } }
        }
        "custom_sender_kms_key" {
            external { custom_sender_kms_key: k }
            arn {
                lambda_triggers: { custom_email_sender: f },
                custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/1-2",
            }
        }
    },
    compared! {
        "trigger" beside {
            external: { f: AWS::Lambda::Function, g: AWS::Lambda::Function, r: AWS::IAM::Role },
        } with { lambda_triggers: { pre_sign_up: f } }
        "lambda_triggers.*.function" {
            long { lambda_triggers: { pre_sign_up: { function: f } } }
            other { lambda_triggers: { pre_sign_up: g } }
            arn { lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check" } }
        }
        "lambda_triggers.*.permission" {
            on { lambda_triggers: { pre_sign_up: { function: f, permission: true } } }
            off { lambda_triggers: { pre_sign_up: { function: f, permission: false } } }
        }
        "lambda_triggers.*.role" {
            external { lambda_triggers: { pre_sign_up: { function: f, role: r, actions: [AdminGetUser] } } }
            name { lambda_triggers: { pre_sign_up: { function: f, role: "support", actions: [AdminGetUser] } } }
            arn {
                lambda_triggers: {
                    pre_sign_up: {
                        function: f,
                        role: "arn:aws:iam::123456789012:role/team/support",
                        actions: [AdminGetUser],
                    },
                },
            }
        }
        "lambda_triggers.*.actions" {
            two {
                lambda_triggers: {
                    pre_sign_up: { function: f, role: r, actions: [AdminGetUser, "cognito-idp:List*"] },
                },
            }
        }
    },
    compared! {
        "versioned_trigger" beside {
            external: { f: AWS::Lambda::Function, r: AWS::IAM::Role },
        } with { lambda_triggers: { pre_token_generation_config: f } }
        "lambda_triggers.pre_token_generation_config.function" {
            long { lambda_triggers: { pre_token_generation_config: { function: f } } }
            arn {
                lambda_triggers: {
                    pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:check" },
                },
            }
        }
        "lambda_triggers.pre_token_generation_config.version" {
            v1 { lambda_triggers: { pre_token_generation_config: { function: f, version: V1_0 } } }
            v2 { lambda_triggers: { pre_token_generation_config: { function: f, version: V2_0 } } }
            v3 { lambda_triggers: { pre_token_generation_config: { function: f, version: V3_0 } } }
        }
        "lambda_triggers.pre_token_generation_config.permission" {
            on { lambda_triggers: { pre_token_generation_config: { function: f, permission } } }
            off { lambda_triggers: { pre_token_generation_config: { function: f, permission: false } } }
        }
        "lambda_triggers.pre_token_generation_config.role" {
            external {
                lambda_triggers: { pre_token_generation_config: { function: f, role: r, actions: [AdminGetUser] } },
            }
        }
        "lambda_triggers.pre_token_generation_config.actions" {
            text {
                lambda_triggers: {
                    pre_token_generation_config: { function: f, role: r, actions: ["cognito-idp:AdminGet?ser", "*"] },
                },
            }
        }
    },
];
