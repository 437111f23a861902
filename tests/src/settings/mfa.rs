//! The second factor, and the role for SMS messages.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "mfa" with {}
        "mfa" {
            absent {}
            off { mfa: Off }
            optional { mfa: Optional }
            required { mfa: Required }
        }
        "mfa_message" {
            text { mfa_message: "Your code is {####}" }
        }
        // It has no effect without `mfa`.
        "mfa_second_factor" {
            without_mfa { mfa_second_factor: { sms, otp } }
            with_mfa_off { mfa: Off, mfa_second_factor: { sms, otp } }
        }
        "enable_sms_role" {
            absent {}
            on { enable_sms_role }
            off { enable_sms_role: false }
        }
        "sms_role" {
            arn { sms_role: "arn:aws:iam::123456789012:role/sms-sender" }
            external { external: { sms_sender: AWS::IAM::Role }, sms_role: sms_sender }
            parameter { parameters: { sms_role_arn: String }, sms_role: sms_role_arn }
        }
        "sms_role_external_id" {
            without_a_role { sms_role_external_id: "customers" }
            with_a_role { sms_role: "arn:aws:iam::123456789012:role/sms-sender", sms_role_external_id: "customers" }
        }
        "sns_region" {
            without_a_role { sns_region: "eu-west-1" }
            with_a_role { sms_role: "arn:aws:iam::123456789012:role/sms-sender", sns_region: "eu-west-1" }
        }
        "sms_role_overrides" {
            without_a_role { sms_role_overrides: { "Properties.RoleName": "sms-sender" } }
        }
    },
    compared! { "mfa_second_factor" with { mfa: Optional, mfa_second_factor: {} }
        "mfa_second_factor" {
            absent { mfa: Optional }
        }
        "mfa_second_factor.sms" {
            on { mfa: Optional, mfa_second_factor: { sms } }
        }
        "mfa_second_factor.otp" {
            on { mfa: Optional, mfa_second_factor: { otp } }
            with_sms { mfa: Optional, mfa_second_factor: { otp, sms } }
        }
        "mfa_second_factor.email" {
            on {
                mfa: Optional,
                mfa_second_factor: { email },
                email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1" },
            }
        }
        "enable_sms_role" {
            off { mfa: Optional, mfa_second_factor: { sms }, enable_sms_role: false }
        }
    },
    compared! { "sms_role" with { enable_sms_role }
        "sms_role_overrides" {
            property { enable_sms_role, sms_role_overrides: { "Properties.RoleName": "sms-sender" } }
            attribute { enable_sms_role, sms_role_overrides: { "Metadata.Owner": "identity" } }
        }
        "sns_region" {
            text { enable_sms_role, sns_region: "eu-west-1" }
            intrinsic { enable_sms_role, sns_region: AWS::Region }
        }
        "sms_role_external_id" {
            // It belongs to a role that was created elsewhere.
            text { enable_sms_role, sms_role_external_id: "customers" }
        }
        "tags" {
            two { enable_sms_role, tags: { team: "identity", "cost-center": "1234" } }
        }
        "removal_policy" {
            destroy { enable_sms_role, removal_policy: Destroy }
        }
        "base" {
            recommended { enable_sms_role, ..Recommended }
        }
    },
];
