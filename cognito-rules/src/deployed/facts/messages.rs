//! Email, SMS messages and what is verified with them.

use crate::deployed::fact::facts;
use crate::deployed::json::scalar;
use crate::deployed::pair::{Pair, Side};

const VERIFIED: &str = "AutoVerifiedAttributes";
const BEFORE_UPDATE: &str = "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate";
const ACCOUNT: &str = "EmailConfiguration.EmailSendingAccount";

facts! {
    error deployed_sms_needed: Refused, Thread "hashicorp/terraform-provider-aws#28294" {
        edit: "`SmsConfiguration` is removed, but phone numbers are still verified",
        fact: "the configuration for SMS messages is removed, but phone numbers are still verified",
        then: "Cognito cannot send the codes",
        says: "SMS configuration is required when phone_number is selected for auto verification",
        help: "keep the role for SMS messages, or remove `phone` from `auto_verify` too",
        when: ["UserPool" "SmsConfiguration" Is(verifies_phone_without_sms)],
    }
    warn deployed_sms_removed: Ignored, Measured "aws/aws-sdk-js#3148, aws-amplify/amplify-cli#3039" {
        edit: "`SmsConfiguration` is removed",
        fact: "the configuration for SMS messages is removed",
        then: "Cognito cannot remove the configuration: the pool keeps it, or the update fails; nobody has measured which",
        help: "keep the role for SMS messages",
        when: ["UserPool" "SmsConfiguration" Is(removes_sms)],
    }
    error deployed_verification_needed: Refused, Thread "aws/aws-cli#7151" {
        edit: "`AutoVerifiedAttributes` loses an attribute that is verified before it changes",
        fact: "an attribute is no longer verified, but the deployed pool still verifies it before it changes",
        then: "removing `UserAttributeUpdateSettings` does not switch this verification off",
        says: "All attributes in AttributesRequireVerificationBeforeUpdate must exist in AutoVerifiedAttributes",
        help: "first deploy an empty `keep_original`",
        covers: &["UserAttributeUpdateSettings"],
        when: ["UserPool" "AutoVerifiedAttributes" Is(verifies_before_update_only)],
    }
    warn deployed_verification_reset: Reset, Measured "go-to-k/cdkd#1968" {
        edit: "`AutoVerifiedAttributes` is removed",
        fact: "`AutoVerifiedAttributes` is no longer set",
        then: "Cognito verifies nothing, and new users stay unverified",
        help: "write `auto_verify`",
        when: ["UserPool" "AutoVerifiedAttributes" Is(verifies_nothing)],
    }
    warn deployed_update_settings_removed: Ignored, Inferred "from aws/aws-cli#7151" {
        edit: "`UserAttributeUpdateSettings` is removed",
        fact: "`UserAttributeUpdateSettings` is no longer set",
        then: "the pool keeps the setting",
        help: "write an empty `keep_original` to switch the setting off",
        when: ["UserPool" "UserAttributeUpdateSettings" Is(keeps_update_settings)],
    }
    warn deployed_email_reset: Reset, Documented "API UpdateUserPool" {
        edit: "`EmailConfiguration` is removed",
        fact: "the sender of emails is no longer set",
        then: "Cognito sends from its own address again, with its daily limit",
        help: "keep `email`",
        when: ["UserPool" "EmailConfiguration" Removed],
    }
    error deployed_email_mfa_sender: Refused, Measured "go-to-k/cdkd#2069" {
        edit: "`EmailSendingAccount` becomes `COGNITO_DEFAULT`, but emailed codes are a second factor",
        fact: "Cognito becomes the sender of emails, but emailed codes are a second factor",
        then: "Cognito sends codes for the second factor only through Amazon SES",
        says: "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of COGNITO_DEFAULT",
        help: "keep the SES sender, or remove the factor first",
        when: ["UserPool" "EmailConfiguration" Is(sends_codes_by_default)],
    }
    error deployed_email_from: Refused, Thread "aws/aws-cdk#9739" {
        edit: "`EmailSendingAccount` becomes `COGNITO_DEFAULT`, but `From` stays",
        fact: "Cognito becomes the sender of emails, but `From` stays",
        then: "you can choose the sender address only with Amazon SES",
        says: "Cannot configure From email address for default email configuration",
        help: "remove `from_email` and `from_name`",
        when: ["UserPool" "EmailConfiguration.From" Is(keeps_from)],
    }
    warn deployed_message_reset: Reset, Documented "API UpdateUserPool" {
        edit: "The text of an email or SMS message is removed",
        fact: "the text of a message is no longer set",
        then: "Cognito sends its default message",
        help: "write the message that you want",
        when: [
            "UserPool" "VerificationMessageTemplate" Removed,
            "UserPool" "EmailVerificationMessage" Is(loses_email_message),
            "UserPool" "EmailVerificationSubject" Is(loses_email_subject),
            "UserPool" "SmsVerificationMessage" Is(loses_sms_message),
            "UserPool" "SmsAuthenticationMessage" Removed,
            "UserPool" "AdminCreateUserConfig.InviteMessageTemplate" Is(loses_invitation)
        ],
    }
}

fn removes_sms(pair: &Pair<'_>) -> bool {
    pair.before.has("SmsConfiguration") && !pair.after.has("SmsConfiguration") && !verifies_phone_without_sms(pair)
}

fn verifies_phone_without_sms(pair: &Pair<'_>) -> bool {
    let is_removed = pair.before.has("SmsConfiguration") && !pair.after.has("SmsConfiguration");
    is_removed && pair.after.has_item(VERIFIED, "phone_number")
}

/// Whether an attribute that is verified before it changes no longer will be. A setting that was removed stays in
/// effect.
fn verifies_before_update_only(pair: &Pair<'_>) -> bool {
    let live = if pair.after.has(BEFORE_UPDATE) {
        &pair.after
    } else {
        &pair.before
    };
    for item in live.items(BEFORE_UPDATE) {
        if scalar(item).is_some_and(|attribute| pair.drops(VERIFIED, &attribute)) {
            return true;
        }
    }
    false
}

fn verifies_nothing(pair: &Pair<'_>) -> bool {
    let is_removed = !pair.before.items(VERIFIED).is_empty() && !pair.after.has(VERIFIED);
    is_removed && !verifies_before_update_only(pair)
}

fn keeps_update_settings(pair: &Pair<'_>) -> bool {
    let is_removed = !pair.before.items(BEFORE_UPDATE).is_empty() && !pair.after.has(BEFORE_UPDATE);
    is_removed && !verifies_before_update_only(pair)
}

/// Whether the pool used to send through SES, and no longer does.
fn leaves_ses(pair: &Pair<'_>) -> bool {
    pair.before.is(ACCOUNT, "DEVELOPER") && pair.after.is(ACCOUNT, "COGNITO_DEFAULT")
}

fn sends_codes_by_default(pair: &Pair<'_>) -> bool {
    leaves_ses(pair) && pair.after.has_item("EnabledMfas", "EMAIL_OTP")
}

fn keeps_from(pair: &Pair<'_>) -> bool {
    leaves_ses(pair) && pair.after.has("EmailConfiguration.From")
}

/// Whether a message was removed, both here and from the message template, which can contain it too.
fn loses(pair: &Pair<'_>, old: &str, new: &str) -> bool {
    let has = |side: &Side<'_>| side.has(old) || side.has(new);
    pair.before.has(old) && pair.before.is_known(old) && !has(&pair.after)
}

fn loses_email_message(pair: &Pair<'_>) -> bool {
    loses(pair, "EmailVerificationMessage", "VerificationMessageTemplate")
}

fn loses_email_subject(pair: &Pair<'_>) -> bool {
    // If the message is removed too, one warning is enough.
    loses(pair, "EmailVerificationSubject", "VerificationMessageTemplate") && !loses_email_message(pair)
}

fn loses_sms_message(pair: &Pair<'_>) -> bool {
    loses(pair, "SmsVerificationMessage", "VerificationMessageTemplate")
}

fn loses_invitation(pair: &Pair<'_>) -> bool {
    const PATH: &str = "AdminCreateUserConfig.InviteMessageTemplate";
    // Another fact is about the section as a whole.
    pair.before.has(PATH) && !pair.after.has(PATH) && pair.after.has("AdminCreateUserConfig")
}
