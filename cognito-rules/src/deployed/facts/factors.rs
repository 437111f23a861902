//! Second factors, first factors and passwords.

use crate::deployed::fact::facts;
use crate::deployed::pair::{Pair, Side};

const MFA: &str = "MfaConfiguration";
const FACTORS: &str = "EnabledMfas";
const FIRST: &str = "Policies.SignInPolicy.AllowedFirstAuthFactors";

facts! {
    error deployed_mfa_without_factor: Refused, Thread "aws-cloudformation/cloudformation-coverage-roadmap#1176, aws/aws-cdk#21284" {
        edit: "`MfaConfiguration` goes from `OFF` to `ON` without `EnabledMfas`",
        fact: "MFA becomes required, but no second factor is enabled",
        then: "Cognito cannot require a second factor that no user can set up",
        says: "Cannot turn MFA functionality ON, once the user pool has been created.",
        help: "write `mfa_second_factor` in the same edit",
        when: ["UserPool" "MfaConfiguration" Is(is_required_without_factor)],
    }
    error deployed_mfa_off_with_factor: Refused, Thread "go-to-k/cdkd#1923, go-to-k/cdkd#2069, hashicorp/terraform-provider-aws#46801" {
        edit: "`MfaConfiguration` becomes `OFF`, but `EnabledMfas` or the messages of emailed codes stay",
        fact: "MFA is switched off, but its factors stay enabled",
        then: "Cognito rejects second factors together with `OFF`",
        says: "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.",
        help: "remove `mfa_second_factor` and the messages of `email_authentication` in the same edit",
        when: ["UserPool" "MfaConfiguration" Is(is_off_with_factor)],
    }
    warn deployed_mfa_removed: Ignored, Measured "go-to-k/cdkd#1968" {
        edit: "`MfaConfiguration` is removed together with the settings that go with it",
        fact: "`MfaConfiguration` is no longer set",
        then: "the update succeeds, but MFA stays as it is",
        help: "write `mfa: Off` to switch MFA off",
        when: ["UserPool" "MfaConfiguration" Is(is_kept_silently)],
    }
    warn deployed_mfa_reset: Reset, Measured "go-to-k/cdkd#1968, go-to-k/cdkd#1925" {
        edit: "`MfaConfiguration` is removed, but `EnabledMfas`, the messages of emailed codes or passkeys stay",
        fact: "`MfaConfiguration` is no longer set, but the settings that go with it still are",
        then: "MFA becomes `OFF`",
        help: "write `mfa`",
        when: ["UserPool" "MfaConfiguration" Is(becomes_off_silently)],
    }
    error deployed_sms_factor: Refused, Thread "aws-amplify/amplify-backend#1481, awslabs/nx-plugin-for-aws#1108" {
        edit: "`SMS_MFA` leaves `EnabledMfas`, but `SmsConfiguration` stays",
        fact: "codes by SMS message are no longer a second factor, but the pool can still send them",
        then: "Cognito keeps the factor as long as the pool has a configuration for SMS messages, which cannot be removed",
        says: "Can't turn off SMS_MFA when SMS configuration is set for the user pool",
        help: "keep `sms` in `mfa_second_factor`",
        when: ["UserPool" "EnabledMfas" Is(drops_sms_factor)],
    }
    warn deployed_mfa_required: InPlace, Documented "Amazon Cognito Developer Guide, MFA" {
        edit: "`MfaConfiguration` goes from `OPTIONAL` to `ON`",
        fact: "MFA becomes required for users who have no second factor yet",
        then: "at the next sign-in, users without a second factor have to set one up, which your application has to support",
        help: "tell your users, and handle the challenge `MFA_SETUP` first",
        when: ["UserPool" "MfaConfiguration" Is(becomes_required)],
    }
    error deployed_mfa_with_codes: Refused, Measured "go-to-k/cdkd#2051, go-to-k/cdkd#2069" {
        edit: "`MfaConfiguration` becomes `ON` and `SignInPolicy` is removed, with one-time codes as a first factor deployed",
        fact: "MFA becomes required, but the deployed one-time codes stay a first factor",
        then: "Cognito keeps first factors that are no longer set, and one-time codes cannot be combined with required MFA",
        says: "Only PASSWORD and WEB_AUTHN (if configured) can be enabled as an auth factor if MFA is enabled",
        help: "write `sign_in_policy: { allowed_first_auth_factors: { password } }`",
        when: ["UserPool" "MfaConfiguration" Is(is_required_with_codes)],
    }
    warn deployed_email_mfa: Refused, Thread "hashicorp/terraform-provider-aws#41049, go-to-k/cdkd#1975" {
        edit: "`EMAIL_OTP` is added to `EnabledMfas` in the same edit that changes the plan or the sender",
        fact: "emailed codes become a second factor in the same edit that changes the feature plan or the sender",
        then: "Cognito can apply the two changes in the wrong order, so that half of the update fails",
        help: "deploy the plan and the sender first, then the factor",
        when: ["UserPool" "EnabledMfas" Is(enables_email_at_once)],
    }
    warn deployed_policies_removed: Ignored, Measured "go-to-k/cdkd#1979, go-to-k/cdkd#2420" {
        edit: "`Policies`, `PasswordPolicy` or `SignInPolicy` is removed",
        fact: "a policy of the pool is no longer set",
        then: "the update succeeds, but the pool keeps the policy",
        disputed: "in 2018, removed password rules returned to the defaults (aws/aws-cli#3302)",
        help: "write the values that you want",
        when: ["UserPool" "Policies" Removed, "UserPool" "Policies.PasswordPolicy" Removed, "UserPool" "Policies.SignInPolicy" Removed],
    }
    error deployed_password_validity: Refused, Thread "hashicorp/terraform-provider-aws#21561, pulumi/pulumi-aws-native#1256" {
        edit: "`TemporaryPasswordValidityDays` is added, but `UnusedAccountValidityDays` stays",
        fact: "the validity of temporary passwords is set twice",
        then: "the older of the two properties excludes the newer one",
        says: "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays",
        help: "remove `AdminCreateUserConfig.UnusedAccountValidityDays`",
        when: ["UserPool" "AdminCreateUserConfig.UnusedAccountValidityDays" Is(says_validity_twice)],
    }
}

/// Whether a pool has MFA. By default, a new pool has it off.
fn has_mfa(side: &Side<'_>) -> bool {
    side.is(MFA, "ON") || side.is(MFA, "OPTIONAL")
}

fn has_email_texts(side: &Side<'_>) -> bool {
    side.has("EmailAuthenticationMessage") || side.has("EmailAuthenticationSubject")
}

fn is_off(side: &Side<'_>) -> bool {
    side.is(MFA, "OFF") || !side.has(MFA)
}

fn is_required_without_factor(pair: &Pair<'_>) -> bool {
    let has_none = pair.after.is_known(FACTORS) && pair.after.items(FACTORS).is_empty();
    is_off(&pair.before) && pair.after.is(MFA, "ON") && has_none
}

fn is_off_with_factor(pair: &Pair<'_>) -> bool {
    let has_factor = !pair.after.items(FACTORS).is_empty() || has_email_texts(&pair.after);
    has_mfa(&pair.before) && pair.after.is(MFA, "OFF") && has_factor
}

/// Whether anything that belongs to MFA is left.
fn is_configured(side: &Side<'_>) -> bool {
    let passkeys = [
        "WebAuthnRelyingPartyID",
        "WebAuthnUserVerification",
        "WebAuthnFactorConfiguration",
    ];
    side.has(FACTORS) || has_email_texts(side) || passkeys.iter().any(|it| side.has(it))
}

fn is_kept_silently(pair: &Pair<'_>) -> bool {
    has_mfa(&pair.before) && !pair.after.has(MFA) && !is_configured(&pair.after)
}

fn becomes_off_silently(pair: &Pair<'_>) -> bool {
    has_mfa(&pair.before) && !pair.after.has(MFA) && is_configured(&pair.after)
}

fn drops_sms_factor(pair: &Pair<'_>) -> bool {
    // What happens when the whole list is left out is not on record.
    pair.drops(FACTORS, "SMS_MFA")
        && pair.after.has(FACTORS)
        && pair.after.has("SmsConfiguration")
        && has_mfa(&pair.after)
}

fn becomes_required(pair: &Pair<'_>) -> bool {
    pair.before.is(MFA, "OPTIONAL") && pair.after.is(MFA, "ON") && !is_required_with_codes(pair)
}

fn is_required_with_codes(pair: &Pair<'_>) -> bool {
    let has_codes = pair.before.has_item(FIRST, "EMAIL_OTP") || pair.before.has_item(FIRST, "SMS_OTP");
    pair.becomes(MFA, "ON") && has_codes && !pair.after.has("Policies.SignInPolicy")
}

fn enables_email_at_once(pair: &Pair<'_>) -> bool {
    let changes = |path: &str| {
        let (before, after) = (pair.before.get(path), pair.after.get(path));
        before != after
    };
    pair.gains(FACTORS, "EMAIL_OTP") && (changes("UserPoolTier") || changes("EmailConfiguration"))
}

fn says_validity_twice(pair: &Pair<'_>) -> bool {
    const NEW: &str = "Policies.PasswordPolicy.TemporaryPasswordValidityDays";
    pair.after.has("AdminCreateUserConfig.UnusedAccountValidityDays") && pair.after.has(NEW) && !pair.before.has(NEW)
}
