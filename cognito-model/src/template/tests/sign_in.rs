//! What users sign in with, and how they get back in.

use super::*;
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{
    AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes, KeepOriginalAttributes, SignInAliases,
    SignInPolicy,
};
use crate::value::duration::Duration;

const ALIASES: SignInAliases = SignInAliases::DEFAULT;
const SMS: &str =
    r#""SmsConfiguration":{"ExternalId":"Customers","SnsCallerArn":{"Fn::GetAtt":["CustomersSmsRole","Arn"]}}"#;

#[test]
fn sign_in_aliases_are_aliases_beside_a_user_name_and_names_without_one() {
    let with = |sign_in_aliases| UserPool {
        sign_in_aliases: Some(sign_in_aliases),
        ..POOL
    };
    assert_pool(with(ALIASES), r#"{"UsernameAttributes":[]}"#);
    assert_pool(
        with(SignInAliases {
            username: true,
            ..ALIASES
        }),
        "{}",
    );
    assert_pool(
        with(SignInAliases { email: true, ..ALIASES }),
        r#"{"AutoVerifiedAttributes":["email"],"UsernameAttributes":["email"]}"#,
    );
    let all = SignInAliases {
        username: true,
        email: true,
        phone: true,
        preferred_username: true,
        ..SignInAliases::DEFAULT
    };
    let expected = r#"{"AliasAttributes":["email","phone_number","preferred_username"],
        "AutoVerifiedAttributes":["email","phone_number"],"#;
    assert_pool(with(all), &format!("{expected}{SMS}}}"));
}

#[test]
fn verification_follows_the_aliases_unless_it_is_written() {
    let pool = UserPool {
        sign_in_aliases: Some(SignInAliases {
            email: true,
            phone: true,
            ..ALIASES
        }),
        auto_verify: Some(AutoVerifiedAttributes::DEFAULT),
        ..POOL
    };
    let expected = format!(r#"{{"AutoVerifiedAttributes":[],{SMS},"UsernameAttributes":["email","phone_number"]}}"#);
    assert_pool(pool, &expected);
    let pool = UserPool {
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            phone: true,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        ..POOL
    };
    assert_pool(
        pool,
        &format!(r#"{{"AutoVerifiedAttributes":["email","phone_number"],{SMS}}}"#),
    );
}

#[test]
fn keep_original_is_written_even_if_it_keeps_nothing() {
    let with = |email, phone| UserPool {
        keep_original: Some(KeepOriginalAttributes {
            email,
            phone,
            ..KeepOriginalAttributes::DEFAULT
        }),
        ..POOL
    };
    let property =
        |list| format!(r#"{{"UserAttributeUpdateSettings":{{"AttributesRequireVerificationBeforeUpdate":{list}}}}}"#);
    assert_pool(with(false, false), &property("[]"));
    assert_pool(with(true, true), &property(r#"["email","phone_number"]"#));
}

#[test]
fn policies_are_written_as_far_as_they_are_given() {
    let password = |policy| UserPool {
        password_policy: Some(policy),
        ..POOL
    };
    assert_pool(
        password(PasswordPolicy::DEFAULT),
        r#"{"Policies":{"PasswordPolicy":{"MinimumLength":8}}}"#,
    );
    assert_pool(
        password(PasswordPolicy {
            min_length: Some(12.into()),
            temp_password_validity: Some(Duration::Hours(48).into()),
            require_lowercase: Some(true),
            require_uppercase: Some(true),
            require_digits: Some(false),
            require_symbols: Some(true),
            password_history_size: Some(0.into()),
            ..PasswordPolicy::DEFAULT
        }),
        r#"{"Policies":{"PasswordPolicy":{"MinimumLength":12,"PasswordHistorySize":0,"RequireLowercase":true,
        "RequireNumbers":false,"RequireSymbols":true,"RequireUppercase":true,"TemporaryPasswordValidityDays":2}}}"#,
    );
    let sign_in = |allowed_first_auth_factors| UserPool {
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors,
            ..SignInPolicy::DEFAULT
        }),
        ..POOL
    };
    assert_pool(sign_in(None), "{}");
    assert_pool(
        sign_in(Some(AllowedFirstAuthFactors {
            password: true,
            email_otp: true,
            sms_otp: true,
            passkey: true,
            ..AllowedFirstAuthFactors::DEFAULT
        })),
        r#"{"Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP","SMS_OTP","WEB_AUTHN"]}}}"#,
    );
}

#[test]
fn second_factors_count_only_where_there_is_a_second_factor() {
    let with = |mfa, factors: Option<(bool, bool, bool)>| UserPool {
        mfa,
        mfa_second_factor: factors.map(|(sms, otp, email)| MfaSecondFactor {
            sms,
            otp,
            email,
            ..MfaSecondFactor::DEFAULT
        }),
        ..POOL
    };
    let all = Some((true, true, true));
    assert_pool(with(None, all), "{}");
    assert_pool(with(Some(Mfa::Off), all), r#"{"MfaConfiguration":"OFF"}"#);
    assert_pool(
        with(Some(Mfa::Required), Some((false, false, false))),
        r#"{"EnabledMfas":[],"MfaConfiguration":"ON"}"#,
    );
    assert_pool(
        with(Some(Mfa::Optional), None),
        &format!(r#"{{"EnabledMfas":["SMS_MFA"],"MfaConfiguration":"OPTIONAL",{SMS}}}"#),
    );
    assert_pool(
        with(Some(Mfa::Required), all),
        &format!(r#"{{"EnabledMfas":["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"],"MfaConfiguration":"ON",{SMS}}}"#),
    );
}

#[test]
fn account_recovery() {
    for (recovery, mechanisms) in [
        (
            AccountRecovery::EmailAndPhoneWithoutMfa,
            r#"[{"Name":"verified_email","Priority":1},{"Name":"verified_phone_number","Priority":2}]"#,
        ),
        (
            AccountRecovery::EmailOnly,
            r#"[{"Name":"verified_email","Priority":1}]"#,
        ),
        (
            AccountRecovery::PhoneOnlyWithoutMfa,
            r#"[{"Name":"verified_phone_number","Priority":1}]"#,
        ),
        (AccountRecovery::None, r#"[{"Name":"admin_only","Priority":1}]"#),
    ] {
        let expected = format!(r#"{{"AccountRecoverySetting":{{"RecoveryMechanisms":{mechanisms}}}}}"#);
        let pool = UserPool {
            account_recovery: Some(recovery),
            ..POOL
        };
        assert_pool(pool, &expected);
    }
    for (recovery, expected) in [
        (AccountRecovery::PhoneWithoutMfaAndEmail, "{}"),
        (AccountRecovery::PhoneAndEmail, r#"{"AccountRecoverySetting":null}"#),
    ] {
        let pool = UserPool {
            account_recovery: Some(recovery),
            ..POOL
        };
        assert_pool(pool, expected);
    }
}
