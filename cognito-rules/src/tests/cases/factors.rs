//! Factors, plans, verification and recovery, in combination.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, with_client};
use cognito_model::{
    AccountRecovery, AdvancedSecurityMode, AllowedFirstAuthFactors, AuthFlows, AutoVerifiedAttributes, Client, Domain,
    Entry, FeaturePlan, KeepOriginalAttributes, LambdaTriggers, LambdaVersion, ManagedLoginVersion, Mfa,
    MfaSecondFactor, PrefixDomain, SesEmail, SignInAliases, SignInPolicy, StandardThreatProtectionMode, UserInvitation,
    UserPool, UserPoolEmail, VersionedTrigger, VersionedTriggerSettings,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";
const SMS: MfaSecondFactor = MfaSecondFactor {
    sms: true,
    ..MfaSecondFactor::DEFAULT
};
const OTP: MfaSecondFactor = MfaSecondFactor {
    otp: true,
    ..MfaSecondFactor::DEFAULT
};
const PASSKEY: AllowedFirstAuthFactors = AllowedFirstAuthFactors {
    password: true,
    passkey: true,
    ..AllowedFirstAuthFactors::DEFAULT
};
const SMS_OTP: AllowedFirstAuthFactors = AllowedFirstAuthFactors {
    password: true,
    sms_otp: true,
    ..AllowedFirstAuthFactors::DEFAULT
};

fn mfa(mfa: Mfa, factors: MfaSecondFactor) -> UserPool {
    UserPool {
        mfa: Some(mfa),
        mfa_second_factor: Some(factors),
        ..UserPool::DEFAULT
    }
}

fn first(factors: AllowedFirstAuthFactors, pool: UserPool) -> UserPool {
    UserPool {
        passkey_relying_party_id: (factors.passkey && pool.domains.is_empty()).then(|| "auth.example.com".into()),
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors: Some(factors),
            ..SignInPolicy::DEFAULT
        }),
        ..pool
    }
}

fn role(enable_sms_role: Option<bool>, pool: UserPool) -> UserPool {
    UserPool {
        enable_sms_role,
        ..pool
    }
}

pub(super) fn factors() -> Vec<Case> {
    let phone = |factors| UserPool {
        sign_in_aliases: Some(SignInAliases {
            phone: true,
            ..SignInAliases::DEFAULT
        }),
        ..mfa(Mfa::Required, factors)
    };
    let verified = || UserPool {
        auto_verify: Some(AutoVerifiedAttributes {
            phone: true,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let flows = |auth_flows| {
        let client = Client {
            auth_flows: Some(auth_flows),
            ..NO_OAUTH
        };
        first(PASSKEY, with_client(client))
    };
    let user = AuthFlows {
        user: Some(true),
        ..AuthFlows::DEFAULT
    };
    let multiple = UserPool {
        property_overrides: [Entry::new("WebAuthnFactorConfiguration", "MULTI".into())].into(),
        ..first(PASSKEY, mfa(Mfa::Required, OTP))
    };
    let place = |name: &'static str| -> &'static str {
        match name {
            "sms_otp" => "sign_in_policy.allowed_first_auth_factors.sms_otp",
            _ => "sign_in_policy.allowed_first_auth_factors.passkey",
        }
    };
    vec![
        at_key(
            rule("mfa_without_factor"),
            "mfa_second_factor",
            mfa(Mfa::Optional, MfaSecondFactor::DEFAULT),
            mfa(Mfa::Off, MfaSecondFactor::DEFAULT),
        ),
        at_key(
            rule("second_factor_without_mfa"),
            "mfa_second_factor",
            mfa(Mfa::Off, OTP),
            mfa(Mfa::Optional, OTP),
        ),
        at_key(
            rule("sms_mfa_without_role"),
            "enable_sms_role",
            role(Some(false), mfa(Mfa::Optional, SMS)),
            role(Some(false), mfa(Mfa::Optional, OTP)),
        ),
        at_key(
            rule("code_factor_with_required_mfa"),
            place("sms_otp"),
            first(SMS_OTP, mfa(Mfa::Required, SMS)),
            first(SMS_OTP, mfa(Mfa::Optional, SMS)),
        ),
        at_key(
            rule("passkey_with_required_mfa"),
            place("passkey"),
            first(PASSKEY, mfa(Mfa::Required, OTP)),
            multiple,
        ),
        at_key(
            rule("sms_otp_without_role"),
            place("sms_otp"),
            first(SMS_OTP, mfa(Mfa::Optional, OTP)),
            role(Some(true), first(SMS_OTP, mfa(Mfa::Optional, OTP))),
        ),
        at_key(
            rule("phone_verification_without_role"),
            "enable_sms_role",
            role(Some(false), verified()),
            verified(),
        ),
        at_key(
            rule("phone_sign_in_without_sms_mfa"),
            "mfa_second_factor",
            phone(OTP),
            phone(SMS),
        ),
        at_key(
            rule("first_factor_without_flow"),
            place("passkey"),
            flows(AuthFlows {
                user_srp: Some(true),
                ..AuthFlows::DEFAULT
            }),
            flows(user),
        ),
    ]
}

pub(super) fn recovery() -> Vec<Case> {
    let email = |recovery| UserPool {
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: Some("noreply@example.com".into()),
            ses_region: literal("us-east-1"),
            ..SesEmail::DEFAULT
        })),
        account_recovery: Some(recovery),
        ..mfa(
            Mfa::Optional,
            MfaSecondFactor {
                email: true,
                ..MfaSecondFactor::DEFAULT
            },
        )
    };
    let sms = |recovery| UserPool {
        account_recovery: Some(recovery),
        mfa: Some(Mfa::Required),
        ..UserPool::DEFAULT
    };
    let phone_only = |enable_sms_role| UserPool {
        account_recovery: Some(AccountRecovery::PhoneOnlyWithoutMfa),
        enable_sms_role,
        ..UserPool::DEFAULT
    };
    let kept = |phone| UserPool {
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            phone,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        keep_original: Some(KeepOriginalAttributes {
            email: true,
            phone: true,
            ..KeepOriginalAttributes::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let invitation = |text: &'static str| UserPool {
        user_invitation: Some(UserInvitation {
            sms_message: Some(text.into()),
            ..UserInvitation::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let invitation_by_email = |text: &'static str| UserPool {
        user_invitation: Some(UserInvitation {
            email_body: Some(text.into()),
            ..UserInvitation::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let relying_party = |id| UserPool {
        passkey_relying_party_id: literal(id),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("recovery_by_mfa_email"),
            "account_recovery",
            email(AccountRecovery::EmailOnly),
            email(AccountRecovery::PhoneAndEmail),
        ),
        at_value(
            rule("recovery_by_mfa_phone"),
            "account_recovery",
            sms(AccountRecovery::EmailAndPhoneWithoutMfa),
            sms(AccountRecovery::None),
        ),
        at_value(
            rule("recovery_without_role"),
            "account_recovery",
            phone_only(Some(false)),
            phone_only(Some(true)),
        ),
        at_key(
            rule("keep_original_not_verified"),
            "keep_original.phone",
            kept(false),
            kept(true),
        ),
        at_value(
            rule("invitation_placeholder"),
            "user_invitation.email_body",
            invitation_by_email("Welcome, {username}"),
            invitation_by_email("{username}: {####}"),
        ),
        at_value(
            rule("invitation_sms_placeholder"),
            "user_invitation.sms_message",
            invitation("{username}: {###}"),
            invitation("{username}: {####}"),
        ),
        at_value(
            rule("passkey_relying_party_id_domain"),
            "passkey_relying_party_id",
            relying_party("localhost:3000"),
            relying_party("localhost"),
        ),
    ]
}

pub(super) fn plans() -> Vec<Case> {
    let plan = |plan, pool| UserPool {
        feature_plan: Some(plan),
        ..pool
    };
    let modern = || UserPool {
        standard_threat_protection_mode: Some(StandardThreatProtectionMode::AuditOnly),
        ..UserPool::DEFAULT
    };
    let old = |mode| UserPool {
        advanced_security_mode: Some(mode),
        feature_plan: Some(FeaturePlan::Lite),
        ..UserPool::DEFAULT
    };
    let tokens = || UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_token_generation_config: Some(VersionedTrigger(VersionedTriggerSettings {
                function: FUNCTION.into(),
                version: Some(LambdaVersion::V2_0),
                ..VersionedTriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let pages = |version| UserPool {
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "my-app".into(),
                managed_login_version: Some(version),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        feature_plan: Some(FeaturePlan::Lite),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("threat_protection_plan"),
            "standard_threat_protection_mode",
            plan(FeaturePlan::Essentials, modern()),
            plan(FeaturePlan::Plus, modern()),
        ),
        at_key(
            rule("threat_protection_lite"),
            "advanced_security_mode",
            old(AdvancedSecurityMode::Audit),
            old(AdvancedSecurityMode::Off),
        ),
        at_value(
            rule("token_version_plan"),
            "lambda_triggers.pre_token_generation_config.version",
            plan(FeaturePlan::Lite, tokens()),
            tokens(),
        ),
        at_value(
            rule("managed_login_without_branding"),
            "domains.login.managed_login_version",
            plan(FeaturePlan::Plus, pages(ManagedLoginVersion::NewerManagedLogin)),
            plan(FeaturePlan::Plus, pages(ManagedLoginVersion::ClassicHostedUi)),
        ),
        at_value(
            rule("managed_login_plan"),
            "domains.login.managed_login_version",
            pages(ManagedLoginVersion::NewerManagedLogin),
            pages(ManagedLoginVersion::ClassicHostedUi),
        ),
    ]
}
