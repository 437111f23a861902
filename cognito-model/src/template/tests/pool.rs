//! The settings of the pool itself that no other file covers.

use super::*;
use crate::pool::messages::{EmailStyle, UserInvitation, UserVerification};
use crate::pool::sign_in::{DeviceTracking, PasskeyUserVerification};
use crate::pool::user_pool::{
    AdvancedSecurityMode, CustomThreatProtectionMode, FeaturePlan, RemovalPolicy, StandardThreatProtectionMode,
};
use crate::value::intrinsic::{Intrinsic, Target};

#[test]
fn nothing_written_gives_the_default_pool_byte_for_byte() {
    let expected = r#"{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Resources": {
    "Customers": {
      "Type": "AWS::Cognito::UserPool",
      "Properties": {
        "AccountRecoverySetting": {
          "RecoveryMechanisms": [
            {
              "Name": "verified_phone_number",
              "Priority": 1
            },
            {
              "Name": "verified_email",
              "Priority": 2
            }
          ]
        },
        "AdminCreateUserConfig": {
          "AllowAdminCreateUserOnly": true
        },
        "EmailVerificationMessage": "The verification code to your new account is {####}",
        "EmailVerificationSubject": "Verify your new account",
        "SmsVerificationMessage": "The verification code to your new account is {####}",
        "VerificationMessageTemplate": {
          "DefaultEmailOption": "CONFIRM_WITH_CODE",
          "EmailMessage": "The verification code to your new account is {####}",
          "EmailSubject": "Verify your new account",
          "SmsMessage": "The verification code to your new account is {####}"
        }
      },
      "UpdateReplacePolicy": "Retain",
      "DeletionPolicy": "Retain"
    }
  }
}"#;
    assert_eq!(POOL.template().to_json_pretty(), expected);
}

#[test]
fn single_values() {
    let pool = UserPool {
        user_pool_name: Some("staff".into()),
        feature_plan: Some(FeaturePlan::Plus),
        self_sign_up_enabled: Some(true),
        sign_in_case_sensitive: Some(false),
        passkey_relying_party_id: Some("example.com".into()),
        passkey_user_verification: Some(PasskeyUserVerification::Required),
        mfa_message: Some("".into()),
        deletion_protection: Some(true),
        custom_sender_kms_key: Some("arn:aws:kms:us-east-1:111122223333:key/x".into()),
        ..POOL
    };
    assert_pool(
        pool,
        r#"{"AdminCreateUserConfig":{"AllowAdminCreateUserOnly":false},"DeletionProtection":"ACTIVE",
        "LambdaConfig":{"KMSKeyID":"arn:aws:kms:us-east-1:111122223333:key/x"},"SmsAuthenticationMessage":"",
        "UserPoolName":"staff","UserPoolTier":"PLUS","UsernameConfiguration":{"CaseSensitive":false},
        "WebAuthnRelyingPartyID":"example.com","WebAuthnUserVerification":"required"}"#,
    );
    let pool = UserPool {
        deletion_protection: Some(false),
        self_sign_up_enabled: Some(false),
        ..POOL
    };
    assert_pool(pool, r#"{"DeletionProtection":"INACTIVE"}"#);
}

#[test]
fn intrinsics_take_the_place_of_texts() {
    let pool = UserPool {
        user_pool_name: Some(Intrinsic::Ref(Target::Parameter("pool_name".into())).into()),
        custom_sender_kms_key: Some(Intrinsic::GetAtt(Target::External("key".into()), "Arn".into()).into()),
        ..POOL
    };
    assert_pool(
        pool,
        r#"{"LambdaConfig":{"KMSKeyID":{"Fn::GetAtt":["Key","Arn"]}},"UserPoolName":{"Ref":"PoolName"}}"#,
    );
}

#[test]
fn a_code_stands_in_two_places_and_a_link_in_one() {
    let with = |user_verification| UserPool {
        user_verification: Some(user_verification),
        ..POOL
    };
    assert_pool(with(UserVerification::DEFAULT), "{}");
    assert_pool(
        with(UserVerification {
            email_subject: Some("".into()),
            email_body: Some("{####}".into()),
            ..UserVerification::DEFAULT
        }),
        r#"{"EmailVerificationMessage":"{####}","EmailVerificationSubject":"","VerificationMessageTemplate":
        {"DefaultEmailOption":"CONFIRM_WITH_CODE","EmailMessage":"{####}","EmailSubject":"",
        "SmsMessage":"The verification code to your new account is {####}"}}"#,
    );
    assert_pool(
        with(UserVerification {
            email_style: Some(EmailStyle::Link),
            sms_message: Some("x".into()),
            ..UserVerification::DEFAULT
        }),
        r#"{"SmsVerificationMessage":"x","VerificationMessageTemplate":{"DefaultEmailOption":"CONFIRM_WITH_LINK",
        "EmailMessageByLink":"Verify your account by clicking on {##Verify Email##}",
        "EmailSubjectByLink":"Verify your new account","SmsMessage":"x"},
        "EmailVerificationMessage":null,"EmailVerificationSubject":null}"#,
    );
}

#[test]
fn an_empty_invitation_is_kept() {
    let with = |user_invitation| UserPool {
        user_invitation: Some(user_invitation),
        ..POOL
    };
    assert_pool(
        with(UserInvitation::DEFAULT),
        r#"{"AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true,"InviteMessageTemplate":{}}}"#,
    );
    assert_pool(
        with(UserInvitation {
            email_subject: Some("s".into()),
            email_body: Some("b".into()),
            sms_message: Some("m".into()),
            ..UserInvitation::DEFAULT
        }),
        r#"{"AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true,
        "InviteMessageTemplate":{"EmailMessage":"b","EmailSubject":"s","SMSMessage":"m"}}}"#,
    );
}

#[test]
fn threat_protection_of_custom_authentication_needs_a_mode() {
    let with = |old, standard, custom| UserPool {
        advanced_security_mode: old,
        standard_threat_protection_mode: standard,
        custom_threat_protection_mode: custom,
        ..POOL
    };
    assert_pool(
        with(Some(AdvancedSecurityMode::Off), None, None),
        r#"{"UserPoolAddOns":{"AdvancedSecurityMode":"OFF"}}"#,
    );
    assert_pool(
        with(None, Some(StandardThreatProtectionMode::AuditOnly), None),
        r#"{"UserPoolAddOns":{"AdvancedSecurityMode":"AUDIT"}}"#,
    );
    assert_pool(
        with(None, None, Some(CustomThreatProtectionMode::FullFunction)),
        r#"{"UserPoolAddOns":{"AdvancedSecurityAdditionalFlows":{"CustomAuthMode":"ENFORCED"},
        "AdvancedSecurityMode":"OFF"}}"#,
    );
    assert_pool(
        with(
            None,
            Some(StandardThreatProtectionMode::FullFunction),
            Some(CustomThreatProtectionMode::AuditOnly),
        ),
        r#"{"UserPoolAddOns":{"AdvancedSecurityAdditionalFlows":{"CustomAuthMode":"AUDIT"},
        "AdvancedSecurityMode":"ENFORCED"}}"#,
    );
}

#[test]
fn device_tracking_says_both_flags() {
    let pool = UserPool {
        device_tracking: Some(DeviceTracking {
            challenge_required_on_new_device: false,
            device_only_remembered_on_user_prompt: true,
            ..DeviceTracking::DEFAULT
        }),
        ..POOL
    };
    assert_pool(
        pool,
        r#"{"DeviceConfiguration":{"ChallengeRequiredOnNewDevice":false,"DeviceOnlyRememberedOnUserPrompt":true}}"#,
    );
}

#[test]
fn a_removal_policy_is_of_the_resource() {
    for (policy, replace, delete) in [
        (RemovalPolicy::Destroy, "Delete", "Delete"),
        (RemovalPolicy::Retain, "Retain", "Retain"),
        (RemovalPolicy::RetainOnUpdateOrDelete, "Retain", "RetainExceptOnCreate"),
    ] {
        let pool = UserPool {
            removal_policy: Some(policy),
            ..POOL
        };
        let template = pool.template();
        let text = |path| template.get(path).and_then(Json::as_text);
        assert_eq!(text("Resources.Customers.UpdateReplacePolicy"), Some(replace));
        assert_eq!(text("Resources.Customers.DeletionPolicy"), Some(delete));
    }
}
