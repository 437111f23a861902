//! The pool as a whole.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "pool" with {}
        "user_pool_name" {
            text { user_pool_name: "customers" }
            intrinsic { user_pool_name: Fn::Sub("${AWS::StackName}-customers") }
            pseudo_parameter { user_pool_name: AWS::StackName }
        }
        "feature_plan" {
            lite { feature_plan: Lite }
            essentials { feature_plan: Essentials }
            plus { feature_plan: Plus }
        }
        "self_sign_up_enabled" {
            absent {}
            on { self_sign_up_enabled }
            off { self_sign_up_enabled: false }
        }
        "deletion_protection" {
            absent {}
            on { deletion_protection }
            off { deletion_protection: false }
        }
        "removal_policy" {
            destroy { removal_policy: Destroy }
            retain { removal_policy: Retain }
            retain_on_update_or_delete { removal_policy: RetainOnUpdateOrDelete }
        }
        "tags" {
            // An empty map counts as not written, in the CDK too.
            absent { tags: {} }
            two { tags: { team: "identity", "cost-center": "1234" } }
            intrinsic { tags: { stack: AWS::StackName } }
        }
        "custom_sender_kms_key" {
            arn { custom_sender_kms_key: "arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012" }
            external { external: { sender_key: AWS::KMS::Key }, custom_sender_kms_key: sender_key }
        }
        "property_overrides" {
            text { property_overrides: { "UserPoolTier": "ESSENTIALS" } }
            deep { property_overrides: { "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject": "Welcome" } }
            number { property_overrides: { "AdminCreateUserConfig.UnusedAccountValidityDays": 30 } }
            flag { property_overrides: { "AdminCreateUserConfig.AllowAdminCreateUserOnly": false } }
            index { property_overrides: { "AccountRecoverySetting.RecoveryMechanisms.0.Name": "admin_only" } }
            removed { property_overrides: { "EmailVerificationSubject": null } }
            list { property_overrides: { "AliasAttributes": ["email", "phone_number"] } }
            map { property_overrides: { "UserPoolTags": { team: "identity", "cost.center": "1234" } } }
            dot { property_overrides: { r"UserPoolTags.cost\.center": "1234" } }
        }
        "overrides" {
            metadata { overrides: { "Metadata.Owner": "identity" } }
            condition { conditions: { is_prod: Fn::Equals(AWS::AccountId, "123456789012") }, overrides: { "Condition": "PoolIsProd" } }
            removed { overrides: { "UpdateReplacePolicy": null } }
        }
        "base" {
            recommended { ..Recommended }
            as_written { removal_policy: Retain, ..AsWritten }
        }
    },
    compared! { "recommended" with { ..Recommended }
        "sign_in_case_sensitive" { on { sign_in_case_sensitive, ..Recommended } }
        "deletion_protection" { off { deletion_protection: false, ..Recommended } }
        "feature_plan" { lite { feature_plan: Lite, ..Recommended } plus { feature_plan: Plus, ..Recommended } }
        "sign_in_aliases.email" { on { sign_in_aliases: { email }, ..Recommended } }
        "sign_in_aliases.phone" { on { sign_in_aliases: { phone }, ..Recommended } }
        "auto_verify.email" { on { auto_verify: { email }, ..Recommended } }
        "account_recovery" { none { account_recovery: None, ..Recommended } }
        "password_policy" { empty { password_policy: {}, ..Recommended } }
        "password_policy.min_length" { number { password_policy: { min_length: 14 }, ..Recommended } }
        "password_policy.require_symbols" { off { password_policy: { require_symbols: false }, ..Recommended } }
        "sign_in_policy" { empty { sign_in_policy: {}, ..Recommended } }
        "standard_attributes.email" { empty { standard_attributes: { email: {} }, ..Recommended } }
        "custom_attributes" { text { custom_attributes: { tenant: String }, ..Recommended } }
        "custom_attributes.*.Number.min" { number { custom_attributes: { seats: Number(1..) }, ..Recommended } }
        "mfa" { optional { mfa: Optional, ..Recommended } }
        "enable_sms_role" { on { enable_sms_role, ..Recommended } }
        "clients" {
            bare { clients: { app: {} }, ..Recommended }
            recommended {
                clients: { app: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
                ..Recommended
            }
        }
    },
    compared! { "threat_protection" with { feature_plan: Plus }
        "advanced_security_mode" {
            enforced { feature_plan: Plus, advanced_security_mode: Enforced }
            audit { feature_plan: Plus, advanced_security_mode: Audit }
            off { feature_plan: Plus, advanced_security_mode: Off }
        }
        "standard_threat_protection_mode" {
            full_function { feature_plan: Plus, standard_threat_protection_mode: FullFunction }
            audit_only { feature_plan: Plus, standard_threat_protection_mode: AuditOnly }
            no_enforcement { feature_plan: Plus, standard_threat_protection_mode: NoEnforcement }
        }
        "custom_threat_protection_mode" {
            full_function { feature_plan: Plus, custom_threat_protection_mode: FullFunction }
            audit_only { feature_plan: Plus, custom_threat_protection_mode: AuditOnly }
            both {
                feature_plan: Plus,
                standard_threat_protection_mode: AuditOnly,
                custom_threat_protection_mode: FullFunction,
            }
        }
    },
];
