//! Sign-in, messages, the second factor, emails.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use cognito_model::{
    AdvancedSecurityMode, AllowedFirstAuthFactors, CognitoEmail, ConditionName, EmailStyle, Entry, FeaturePlan,
    Function, Intrinsic, Mfa, MfaSecondFactor, Pseudo, SesEmail, SignInAliases, SignInPolicy,
    StandardThreatProtectionMode, UserPool, UserPoolEmail, UserVerification,
};

fn factors(password: bool) -> UserPool {
    UserPool {
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors: Some(AllowedFirstAuthFactors {
                password,
                email_otp: true,
                ..AllowedFirstAuthFactors::DEFAULT
            }),
            ..SignInPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

pub(super) fn sign_in() -> Vec<Case> {
    let aliases = |username| UserPool {
        sign_in_aliases: Some(SignInAliases {
            username,
            preferred_username: true,
            ..SignInAliases::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let relying_party = |id| UserPool {
        passkey_relying_party_id: literal(id),
        ..UserPool::DEFAULT
    };
    let lite = UserPool {
        feature_plan: Some(FeaturePlan::Lite),
        ..factors(true)
    };
    let protection = |old| UserPool {
        advanced_security_mode: old,
        standard_threat_protection_mode: Some(StandardThreatProtectionMode::FullFunction),
        feature_plan: Some(FeaturePlan::Plus),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("preferred_username_without_username"),
            "sign_in_aliases.preferred_username",
            aliases(false),
            aliases(true),
        ),
        at_key(
            rule("password_factor_required"),
            "sign_in_policy.allowed_first_auth_factors.password",
            factors(false),
            factors(true),
        ),
        at_key(
            rule("first_factor_plan"),
            "sign_in_policy.allowed_first_auth_factors.email_otp",
            lite,
            factors(true),
        ),
        at_value(
            rule("passkey_relying_party_id_length"),
            "passkey_relying_party_id",
            relying_party(""),
            relying_party("example.com"),
        ),
        at_key(
            rule("advanced_security_mode_conflict"),
            "advanced_security_mode",
            protection(Some(AdvancedSecurityMode::Enforced)),
            protection(None),
        ),
    ]
}

fn verification(style: Option<EmailStyle>, email: Option<&'static str>, sms: Option<&'static str>) -> UserPool {
    UserPool {
        user_verification: Some(UserVerification {
            email_style: style,
            email_body: email.map(Into::into),
            sms_message: sms.map(Into::into),
            ..UserVerification::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

fn mfa_message(text: &'static str) -> UserPool {
    UserPool {
        mfa_message: literal(text),
        ..UserPool::DEFAULT
    }
}

pub(super) fn messages() -> Vec<Case> {
    let long = "{####} is your code, and it is a code like no other: we send it to you and to nobody else, so that we know \
                that it is you when you type it in.";
    let body = "user_verification.email_body";
    vec![
        at_value(
            rule("email_body_placeholder"),
            body,
            verification(None, Some("Welcome!"), None),
            verification(Some(EmailStyle::Code), Some("Welcome! {####}"), None),
        ),
        at_value(
            rule("sms_message_placeholder"),
            "user_verification.sms_message",
            verification(None, None, Some("Welcome!")),
            verification(None, None, Some("{####}")),
        ),
        at_value(
            rule("link_placeholder"),
            body,
            verification(Some(EmailStyle::Link), Some("Welcome!"), None),
            verification(Some(EmailStyle::Link), Some("Welcome! {##Go on##}"), Some("{####}")),
        ),
        at_value(
            rule("mfa_message_placeholder"),
            "mfa_message",
            mfa_message("Your code"),
            mfa_message("Your code: {####}"),
        ),
        at_value(
            rule("mfa_message_length"),
            "mfa_message",
            mfa_message(long),
            mfa_message("{####}"),
        ),
    ]
}

fn ses(region: Option<&'static str>, domain: Option<&'static str>) -> Option<UserPoolEmail> {
    Some(UserPoolEmail::Ses(SesEmail {
        from_email: Some("noreply@example.com".into()),
        ses_region: region.map(Into::into),
        ses_verified_domain: domain.map(Into::into),
        ..SesEmail::DEFAULT
    }))
}

const IDENTITY: &str = "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com";

/// A sender without an email address.
fn by_arn(identity: Option<&'static str>, name: Option<&'static str>, region: Option<&'static str>) -> UserPool {
    // Without an ARN, the region is necessary.
    let region = region.or((identity.is_none()).then_some("us-east-1"));
    email(Some(UserPoolEmail::Ses(SesEmail {
        identity: identity.map(Into::into),
        from_name: name.map(Into::into),
        ses_region: region.map(Into::into),
        ..SesEmail::DEFAULT
    })))
}

fn email_mfa(feature_plan: Option<FeaturePlan>, email: Option<UserPoolEmail>) -> UserPool {
    UserPool {
        feature_plan,
        email,
        mfa: Some(Mfa::Optional),
        mfa_second_factor: Some(MfaSecondFactor {
            email: true,
            ..MfaSecondFactor::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

fn with_sender_condition(condition: Option<&'static str>) -> UserPool {
    let sender = SesEmail {
        from_email: Some("noreply@example.com".into()),
        ses_region: Some("us-east-1".into()),
        condition: condition.map(|name| ConditionName(name.into())),
        ..SesEmail::DEFAULT
    };
    let parts = [Intrinsic::pseudo(Pseudo::StackName).into(), "shop".into()];
    let has_sender = Intrinsic::Call(Function::Equals, parts.into());
    UserPool {
        conditions: condition
            .map(|name| Entry::new(name, has_sender.into()))
            .into_iter()
            .collect(),
        ..email_mfa(None, Some(UserPoolEmail::Ses(sender)))
    }
}

fn email(email: Option<UserPoolEmail>) -> UserPool {
    UserPool {
        email,
        ..UserPool::DEFAULT
    }
}

fn reply_to(address: &'static str) -> UserPool {
    let reply_to = literal(address);
    email(Some(UserPoolEmail::Cognito(CognitoEmail {
        reply_to,
        ..CognitoEmail::DEFAULT
    })))
}

pub(super) fn second_factor_and_email() -> Vec<Case> {
    let region = Some("us-east-1");
    let sms_role = |enable_sms_role| UserPool {
        enable_sms_role,
        sms_role: Some("arn:aws:iam::123456789012:role/sms".into()),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("email_mfa_without_ses"),
            "mfa_second_factor.email",
            email_mfa(None, None),
            email_mfa(None, ses(region, None)),
        ),
        at_key(
            rule("email_mfa_sender_condition"),
            "email.condition",
            with_sender_condition(Some("has_sender")),
            with_sender_condition(None),
        ),
        at_key(
            rule("email_mfa_plan"),
            "mfa_second_factor.email",
            email_mfa(Some(FeaturePlan::Lite), ses(region, None)),
            email_mfa(Some(FeaturePlan::Essentials), ses(region, None)),
        ),
        at_key(
            rule("ses_region_missing"),
            "email",
            email(ses(None, None)),
            email(ses(region, None)),
        ),
        at_key(
            rule("ses_sender_missing"),
            "email",
            by_arn(None, None, None),
            by_arn(Some(IDENTITY), None, None),
        ),
        at_key(
            rule("ses_identity_and_parts"),
            "email.ses_region",
            by_arn(Some(IDENTITY), None, region),
            by_arn(Some(IDENTITY), None, None),
        ),
        at_value(
            rule("ses_verified_domain_mismatch"),
            "email.ses_verified_domain",
            email(ses(region, Some("example.org"))),
            email(ses(region, Some("example.com"))),
        ),
        at_value(
            rule("email_local_part_non_ascii"),
            "email.reply_to",
            reply_to("ü@example.com"),
            reply_to("u@exämple.com"),
        ),
        at_key(
            rule("sms_role_disabled"),
            "enable_sms_role",
            sms_role(Some(false)),
            sms_role(None),
        ),
    ]
}

/// An empty name counts as none.
#[test]
fn a_name_needs_an_email_address() {
    let found = crate::validate(&by_arn(Some(IDENTITY), Some("Shop"), None));
    let found: Vec<_> = found.iter().map(|it| (it.rule.name, it.path.to_string())).collect();
    assert_eq!(found, [("ses_sender_missing", "email.from_name".to_owned())]);
    assert_eq!(crate::validate(&by_arn(Some(IDENTITY), Some(""), None)), []);
}
