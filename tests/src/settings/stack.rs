//! What the declaration shares with its stack, and CloudFormation functions.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "stack" with {}
        "deploys_to" {
            nothing { deploys_to: {} }
        }
        "deploys_to.region" {
            text { deploys_to: { region: "eu-central-1" } }
        }
        "deploys_to.account" {
            text { deploys_to: { account: "123456789012" } }
        }
        "external" {
            unused { external: { sms_sender: AWS::IAM::Role } }
            type_as_a_text { external: { sms_sender: "AWS::IAM::Role" }, sms_role: sms_sender }
            pinned { external: { #[logical_id = "SmsSender2"] sms_sender: AWS::IAM::Role }, sms_role: sms_sender }
        }
        "parameters" {
            text { parameters: { stage: String } }
            number { parameters: { length: Number } }
            list { parameters: { names: CommaDelimitedList } }
            numbers { parameters: { lengths: "List<Number>" } }
            of_ssm { parameters: { name: AWS::SSM::Parameter::Name } }
            of_ssm_with_arguments { parameters: { name: "AWS::SSM::Parameter::Value<String>" } }
            of_ssm_with_settings { parameters: { name: "AWS::SSM::Parameter::Value<String>" { default: "/shop/name" } } }
        }
        "conditions" {
            one { conditions: { is_prod: Fn::Equals(AWS::AccountId, "123456789012") } }
            of_the_rest { conditions: { is_prod: External }, overrides: { "Condition": is_prod } }
            pinned { conditions: { #[logical_id = "Production"] is_prod: External }, overrides: { "Condition": is_prod } }
            of_others {
                conditions: {
                    is_prod: Fn::Equals(AWS::AccountId, "123456789012"),
                    in_europe: Fn::Equals(AWS::Region, "eu-west-1"),
                    both: Fn::And(is_prod, in_europe),
                    either: Fn::Or(is_prod, in_europe),
                    neither: Fn::Not(either),
                },
            }
        }
        "mappings" {
            one { mappings: { names: { "eu-west-1": { pool: "kunden" }, "us-east-1": { pool: "customers" } } } }
            of_the_rest { mappings: { names: External }, user_pool_name: Fn::FindInMap(names, AWS::Region, "pool") }
            of_the_rest_by_its_id {
                mappings: { names: External("PoolNames") }, user_pool_name: Fn::FindInMap(names, AWS::Region, "pool"),
            }
        }
    },
    compared! { "parameter" with { parameters: { stage: String } }
        "parameters.*.default" {
            text { parameters: { stage: String { default: "dev" } } }
        }
        "parameters.*.description" {
            text { parameters: { stage: String { description: "The stage" } } }
        }
        "parameters.*.no_echo" {
            on { parameters: { stage: String { no_echo } } }
            off { parameters: { stage: String { no_echo: false } } }
        }
        "parameters.*.allowed_values" {
            two { parameters: { stage: String { allowed_values: ["dev", "prod"] } } }
        }
        "parameters.*.allowed_pattern" {
            text { parameters: { stage: String { allowed_pattern: "[a-z]+" } } }
        }
        "parameters.*.constraint_description" {
            text { parameters: { stage: String { constraint_description: "Lower-case letters" } } }
        }
        "parameters.*.min_length" {
            number { parameters: { stage: String { min_length: 2 } } }
        }
        "parameters.*.max_length" {
            number { parameters: { stage: String { max_length: 8 } } }
        }
        "parameters.*.min_value" {
            number { parameters: { stage: Number { min_value: 6 } } }
        }
        "parameters.*.max_value" {
            number { parameters: { stage: Number { max_value: 99 } } }
        }
    },
    compared! { "intrinsics" with {}
        "user_pool_name" {
            parameter_by_name { parameters: { stage: String }, user_pool_name: stage }
            parameter_by_ref { parameters: { stage: String }, user_pool_name: Ref(stage) }
            parameter_qualified { parameters: { stage: String }, user_pool_name: parameters::stage }
            logical_id { external: { bucket: AWS::S3::Bucket }, user_pool_name: Ref("Bucket") }
            get_att { external: { bucket: AWS::S3::Bucket }, user_pool_name: Fn::GetAtt(bucket, DomainName) }
            sub { parameters: { stage: String }, user_pool_name: Fn::Sub("${stage}-${AWS::Region}-${!literal}") }
            sub_with_variables { user_pool_name: Fn::Sub("${a}-pool", { a: Fn::Select(0, Fn::Split("-", AWS::Region)) }) }
            sub_of_an_attribute { external: { bucket: AWS::S3::Bucket }, user_pool_name: Fn::Sub("${bucket.Arn}") }
            join { user_pool_name: Fn::Join("-", [AWS::StackName, "pool"]) }
            select { user_pool_name: Fn::Select(1, ["a", "b"]) }
            split { user_pool_name: Fn::Select(0, Fn::Split("-", AWS::StackName)) }
            import_value { user_pool_name: Fn::ImportValue("pool-name") }
            base64 { user_pool_name: Fn::Base64("customers") }
            get_azs { user_pool_name: Fn::Select(0, Fn::GetAZs(AWS::Region)) }
            cidr { user_pool_name: Fn::Select(0, Fn::Cidr("10.0.0.0/16", 6, 8)) }
            condition {
                conditions: { is_prod: Fn::Equals(AWS::AccountId, "123456789012") },
                user_pool_name: Fn::If(is_prod, "customers", AWS::NoValue),
            }
            mapping {
                mappings: { names: { "us-east-1": { pool: "customers" }, "eu-west-1": { pool: "kunden" } } },
                user_pool_name: Fn::FindInMap(names, AWS::Region, "pool"),
            }
            mapping_with_a_default {
                mappings: { names: { "us-east-1": { pool: "customers" }, "eu-west-1": { pool: "kunden" } } },
                user_pool_name: Fn::FindInMap(names, AWS::Region, "pool", { DefaultValue: "clients" }),
            }
            account_id { user_pool_name: AWS::AccountId }
            no_value { user_pool_name: AWS::NoValue }
            partition { user_pool_name: AWS::Partition }
            region { user_pool_name: AWS::Region }
            stack_id { user_pool_name: AWS::StackId }
            stack_name { user_pool_name: AWS::StackName }
            url_suffix { user_pool_name: AWS::URLSuffix }
            notification_arns { user_pool_name: Fn::Select(0, AWS::NotificationARNs) }
            transform { user_pool_name: Fn::Transform({ Name: "Namer", Parameters: { of: "customers" } }) }
            to_json_string { user_pool_name: Fn::ToJsonString({ a: [1, true] }) }
            length_of_a_list { user_pool_name: Fn::Length(["a", "b"]) }
        }
        "passkey_relying_party_id" {
            secret { passkey_relying_party_id: Secret("auth/domain") }
            secret_with_a_key { passkey_relying_party_id: Secret("auth/domain", "name") }
        }
    },
];
