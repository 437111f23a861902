//! The limits of the rules about more than one value.

use super::{UNKNOWN, apart_from, broken, callbacks, with_oauth};
use crate::tests::Validate;
use crate::tests::rule;
use cognito_model::{
    AdvancedSecurityMode, AllowedFirstAuthFactors, Base, CustomThreatProtectionMode, EmailStyle, FeaturePlan, Mfa,
    MfaSecondFactor, OAuthSettings, PasswordPolicy, SesEmail, SignInAliases, SignInPolicy, UserPool, UserPoolEmail,
    UserVerification,
};

const NOTHING: [&str; 0] = [];

/// The fact and the help of the only violation.
fn said(pool: &UserPool) -> (String, String) {
    let mut violations = pool.validate();
    assert_eq!(violations.len(), 1, "{violations:?}");
    let violation = violations.remove(0);
    (violation.fact, violation.help.text)
}

#[test]
fn a_bare_pool_and_a_recommended_one_break_nothing() {
    assert_eq!(broken(&UserPool::DEFAULT), NOTHING);
    let recommended = UserPool {
        base: Base::Recommended,
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&recommended), NOTHING);
}

#[test]
fn user_names_are_added_to_the_aliases_that_there_are() {
    let pool = UserPool {
        sign_in_aliases: Some(SignInAliases {
            email: true,
            phone: true,
            preferred_username: true,
            ..SignInAliases::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        said(&pool).1,
        "write `sign_in_aliases: { username, email, phone, preferred_username }`"
    );
}

#[test]
fn first_factors() {
    let pool = |feature_plan, allowed_first_auth_factors| UserPool {
        feature_plan,
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors,
            ..SignInPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let factors = |password, passkey| {
        Some(AllowedFirstAuthFactors {
            password,
            passkey,
            sms_otp: passkey,
            ..AllowedFirstAuthFactors::DEFAULT
        })
    };
    let lite = || Some(FeaturePlan::Lite);
    assert_eq!(broken(&pool(lite(), None)), NOTHING);
    assert_eq!(broken(&pool(lite(), factors(true, false))), NOTHING);
    let plus = apart_from(
        ["sms_otp_without_role", "passkey_without_relying_party"],
        pool(Some(FeaturePlan::Plus), factors(true, true)),
    );
    assert_eq!(broken(&plus), NOTHING);
    assert_eq!(
        said(&pool(None, factors(false, false))).0,
        "`allowed_first_auth_factors` has no `password`"
    );
    let lite_with_codes = || apart_from(["sms_otp_without_role"], pool(lite(), factors(true, true)));
    // One message about the plan, at the first of the factors.
    assert_eq!(
        broken(&lite_with_codes()),
        ["first_factor_plan at sign_in_policy.allowed_first_auth_factors.sms_otp"]
    );
    assert_eq!(
        said(&lite_with_codes()).0,
        "`sms_otp` and `passkey` need a plan above `feature_plan: Lite`"
    );
}

#[test]
fn a_password_history_is_refused_with_lite_only() {
    let pool = |feature_plan, size: Option<i64>| UserPool {
        feature_plan,
        password_policy: Some(PasswordPolicy {
            password_history_size: size.map(Into::into),
            ..PasswordPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool(Some(FeaturePlan::Lite), None)), NOTHING);
    assert_eq!(broken(&pool(None, Some(24))), NOTHING);
    assert_eq!(broken(&pool(Some(FeaturePlan::Plus), Some(24))), NOTHING);
}

#[test]
fn custom_threat_protection_conflicts_too() {
    let pool = UserPool {
        advanced_security_mode: Some(AdvancedSecurityMode::Off),
        custom_threat_protection_mode: Some(CustomThreatProtectionMode::AuditOnly),
        feature_plan: Some(FeaturePlan::Plus),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        broken(&pool),
        ["advanced_security_mode_conflict at advanced_security_mode"]
    );
}

#[test]
fn second_factors_are_not_looked_at_while_they_are_off() {
    let pool = |mfa| UserPool {
        mfa,
        feature_plan: Some(FeaturePlan::Lite),
        mfa_second_factor: Some(MfaSecondFactor {
            email: true,
            ..MfaSecondFactor::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let off = ["second_factor_without_mfa at mfa_second_factor"];
    assert_eq!(broken(&pool(None)), off);
    assert_eq!(broken(&pool(Some(Mfa::Off))), off);
    let both = [
        "email_mfa_plan at mfa_second_factor.email",
        "email_mfa_without_ses at mfa_second_factor.email",
    ];
    assert_eq!(broken(&pool(Some(Mfa::Optional))), both);
    assert_eq!(broken(&pool(Some(Mfa::Required))), both);
}

#[test]
fn links_are_found_as_the_cdk_finds_them() {
    let pool = |body: &'static str| UserPool {
        user_verification: Some(UserVerification {
            email_style: Some(EmailStyle::Link),
            email_body: Some(body.into()),
            ..UserVerification::DEFAULT
        }),
        // Cognito accepts fewer kinds of spaces than the CDK.
        allow: [rule("email_body_characters").name, rule("unused_allow").name]
            .map(Into::into)
            .into(),
        ..UserPool::DEFAULT
    };
    let links = [
        "{####}",
        "{##a b\n c##}",
        "{##{##a##}",
        "{##\u{200B}##} {##a##}",
        "{##\u{200B}{##a##}",
        "{##\u{FEFF}##}",
        "{######}",
        "x {##}##} x",
    ];
    for link in links {
        // A link without text triggers a warning.
        let pool = apart_from(["placeholder_misplaced", "email_body_characters"], pool(link));
        assert_eq!(broken(&pool), NOTHING, "{link:?}");
    }
    let others = ["", "{##}", "{## a", "{##\u{85}##}", "{##\u{200B}##}", "{#a#}", "##}{##"];
    for other in others {
        assert_eq!(
            broken(&pool(other)),
            ["link_placeholder at user_verification.email_body"],
            "{other:?}"
        );
    }
}

#[test]
fn a_link_in_an_email_with_a_code_is_a_matter_of_style() {
    let pool = |body: &'static str| UserPool {
        user_verification: Some(UserVerification {
            email_body: Some(body.into()),
            ..UserVerification::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        said(&pool("{##Go on##}")).1,
        "write `email_style: Link`, or write `{####}` instead of the link"
    );
    assert_eq!(
        broken(&pool("")),
        ["email_body_placeholder at user_verification.email_body"]
    );
}

#[test]
fn texts_that_only_cloudformation_knows_are_let_alone() {
    let unknown = || Some(UNKNOWN.into());
    let pool = UserPool {
        user_verification: Some(UserVerification {
            email_body: unknown(),
            sms_message: unknown(),
            ..UserVerification::DEFAULT
        }),
        mfa_message: unknown(),
        passkey_relying_party_id: unknown(),
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: Some(UNKNOWN.into()),
            reply_to: unknown(),
            ses_region: unknown(),
            ses_verified_domain: Some("example.com".into()),
            ..SesEmail::DEFAULT
        })),
        ..with_oauth(OAuthSettings {
            default_redirect_uri: unknown(),
            ..callbacks(["https://a"])
        })
    };
    assert_eq!(broken(&pool), NOTHING);
}

#[test]
fn ses() {
    let pool = |from: &'static str, region: Option<&'static str>, domain: Option<&'static str>| UserPool {
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: Some(from.into()),
            ses_region: region.map(Into::into),
            ses_verified_domain: domain.map(Into::into),
            ..SesEmail::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    let region = Some("us-east-1");
    assert_eq!(
        broken(&pool("a@b.de", Some(""), None)),
        ["ses_region_missing at email.ses_region"]
    );
    assert_eq!(broken(&pool("a@b.de", region, Some("b.de"))), NOTHING);
    // What is not an email address belongs to no domain.
    for none in ["b.de", "a@"] {
        assert_eq!(
            broken(&pool(none, region, Some("b.de"))),
            ["from_email_address at email.from_email"],
            "{none}"
        );
    }
    assert_eq!(
        broken(&pool("@b.de", region, None)),
        ["email_local_part_non_ascii at email.from_email"]
    );
    for odd in ["x@y@b.de", "a@b.de ", "A <a@b.de>"] {
        assert_eq!(
            broken(&pool(odd, region, Some("b.de"))),
            ["email_address_syntax at email.from_email"],
            "{odd}"
        );
    }
    for other in ["a@mail.b.de", "a@B.de"] {
        assert_eq!(
            broken(&pool(other, region, Some("b.de"))),
            ["ses_verified_domain_mismatch at email.ses_verified_domain"],
            "{other}"
        );
    }
    assert_eq!(
        said(&pool("a@b.org", region, Some("b.de"))),
        (
            "`ses_verified_domain` is `\"b.de\"`, but `from_email` is in the domain `\"b.org\"`".to_owned(),
            "write `ses_verified_domain: \"b.org\"` or `from_email: \"a@b.de\"`".to_owned(),
        )
    );
}
