//! How users sign in, what is verified about them, and how they get back in.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[
    compared! { "sign_in" with {}
        "sign_in_aliases" {
            absent {}
            empty { sign_in_aliases: {} }
        }
        "sign_in_aliases.username" {
            on { sign_in_aliases: { username } }
            with_email { sign_in_aliases: { username, email } }
            with_phone { sign_in_aliases: { username, phone } }
            with_everything { sign_in_aliases: { username, email, phone, preferred_username } }
        }
        "sign_in_aliases.email" {
            on { sign_in_aliases: { email } }
        }
        "sign_in_aliases.phone" {
            on { sign_in_aliases: { phone } }
            with_email { sign_in_aliases: { phone, email } }
        }
        "sign_in_aliases.preferred_username" {
            with_username { sign_in_aliases: { username, preferred_username } }
        }
        "sign_in_case_sensitive" {
            absent {}
            on { sign_in_case_sensitive }
            off { sign_in_case_sensitive: false }
        }
        "sign_in_policy" {
            absent {}
            empty { sign_in_policy: {} }
        }
        "sign_in_policy.allowed_first_auth_factors" {
            all { sign_in_policy: { allowed_first_auth_factors: { passkey, sms_otp, email_otp, password } } }
        }
        "sign_in_policy.allowed_first_auth_factors.password" {
            on { sign_in_policy: { allowed_first_auth_factors: { password } } }
        }
        "sign_in_policy.allowed_first_auth_factors.email_otp" {
            on { sign_in_policy: { allowed_first_auth_factors: { password, email_otp } } }
        }
        "sign_in_policy.allowed_first_auth_factors.sms_otp" {
            on { sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } } }
        }
        "sign_in_policy.allowed_first_auth_factors.passkey" {
            on { sign_in_policy: { allowed_first_auth_factors: { password, passkey } } }
        }
        "passkey_relying_party_id" {
            text { passkey_relying_party_id: "auth.example.com" }
        }
        "passkey_user_verification" {
            preferred { passkey_user_verification: Preferred }
            required { passkey_user_verification: Required }
        }
        "auto_verify" {
            absent {}
            empty { auto_verify: {} }
            both { auto_verify: { phone, email } }
        }
        "auto_verify.email" { on { auto_verify: { email } } }
        "auto_verify.phone" { on { auto_verify: { phone } } }
        "keep_original" {
            absent {}
            empty { keep_original: {} }
            both { keep_original: { phone, email } }
        }
        "keep_original.email" { on { keep_original: { email } } }
        "keep_original.phone" { on { keep_original: { phone } } }
        "device_tracking" {
            absent {}
            empty { device_tracking: {} }
        }
        "device_tracking.challenge_required_on_new_device" {
            on { device_tracking: { challenge_required_on_new_device } }
        }
        "device_tracking.device_only_remembered_on_user_prompt" {
            on { device_tracking: { device_only_remembered_on_user_prompt } }
        }
        "account_recovery" {
            absent {}
            email_and_phone_without_mfa { account_recovery: EmailAndPhoneWithoutMfa }
            phone_without_mfa_and_email { account_recovery: PhoneWithoutMfaAndEmail }
            email_only { account_recovery: EmailOnly }
            phone_only_without_mfa { account_recovery: PhoneOnlyWithoutMfa }
            phone_and_email { account_recovery: PhoneAndEmail }
            none { account_recovery: None }
        }
    },
    // By default, what is verified depends on the aliases.
    compared! { "sign_in_with_email" with { sign_in_aliases: { email } }
        "auto_verify" {
            absent { sign_in_aliases: { email } }
            empty { sign_in_aliases: { email }, auto_verify: {} }
        }
        "auto_verify.email" {
            off { sign_in_aliases: { email }, auto_verify: { email: false, phone: true } }
            on { sign_in_aliases: { email }, auto_verify: { email } }
        }
        "auto_verify.phone" {
            on { sign_in_aliases: { email }, auto_verify: { phone } }
        }
    },
];
