//! Cognito's own defaults, where no base adds any.

use super::*;
use crate::tests::{NOTHING, broken};
use cognito_model::{
    AutoVerifiedAttributes, Base, Client, Entry, Mfa, MfaSecondFactor, OAuthFlows, OAuthSettings, RemovalPolicy,
};

/// A pool that does not break any rule.
const WRITTEN: UserPool = UserPool {
    base: Base::AsWritten,
    self_sign_up_enabled: Some(false),
    removal_policy: Some(RemovalPolicy::Retain),
    ..UserPool::DEFAULT
};

pub(super) fn removal() -> Vec<Case> {
    let bad = UserPool {
        removal_policy: None,
        ..WRITTEN
    };
    vec![at_value(
        &pool::removal::removal_policy_not_written,
        "base",
        bad,
        WRITTEN,
    )]
}

#[test]
fn a_pool_that_cannot_be_deleted_needs_no_removal_policy() {
    let protected = UserPool {
        removal_policy: None,
        deletion_protection: Some(true),
        ..WRITTEN
    };
    assert_eq!(broken(&protected), NOTHING);
    let overridden = UserPool {
        removal_policy: None,
        overrides: [Entry::new("DeletionPolicy", "Retain".into())].into(),
        ..WRITTEN
    };
    assert_eq!(broken(&overridden), NOTHING);
}

#[test]
fn sign_up_is_open() {
    let open = UserPool {
        self_sign_up_enabled: None,
        ..WRITTEN
    };
    assert_eq!(broken(&open), ["sign_up_not_confirmed at self_sign_up_enabled"]);
    let verified = UserPool {
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        ..open
    };
    assert_eq!(broken(&verified), NOTHING);
}

#[test]
fn no_role_for_text_messages_comes_by_itself() {
    let sms = UserPool {
        mfa: Some(Mfa::Optional),
        ..WRITTEN
    };
    assert_eq!(broken(&sms), ["sms_mfa_without_role at mfa"]);
    let chosen = UserPool {
        mfa_second_factor: Some(MfaSecondFactor {
            sms: true,
            ..MfaSecondFactor::DEFAULT
        }),
        ..sms.clone()
    };
    assert_eq!(broken(&chosen), ["sms_mfa_without_role at mfa_second_factor.sms"]);
    let with_role = UserPool {
        enable_sms_role: Some(true),
        ..chosen
    };
    assert_eq!(broken(&with_role), NOTHING);
    let verified = UserPool {
        auto_verify: Some(AutoVerifiedAttributes {
            phone: true,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        ..WRITTEN
    };
    assert_eq!(
        broken(&verified),
        ["phone_verification_without_role at auto_verify.phone"]
    );
}

#[test]
fn a_client_has_no_oauth_settings_by_itself() {
    let pool = |oauth| UserPool {
        clients: [Entry::new(
            "web",
            Client {
                oauth,
                base: Base::AsWritten,
                ..Client::DEFAULT
            },
        )]
        .into(),
        ..WRITTEN
    };
    assert_eq!(broken(&pool(None)), NOTHING);
    assert_eq!(
        broken(&pool(Some(OAuthSettings::DEFAULT))),
        [
            "oauth_flows_empty at clients.web.oauth.flows",
            "oauth_scopes_empty at clients.web.oauth.scopes"
        ]
    );
    let code = OAuthSettings {
        flows: Some(OAuthFlows {
            authorization_code_grant: true,
            ..OAuthFlows::DEFAULT
        }),
        scopes: Some(
            [cognito_model::OAuthScope::Standard(
                cognito_model::StandardScope::Openid,
            )]
            .into(),
        ),
        ..OAuthSettings::DEFAULT
    };
    let found = broken(&pool(Some(code)));
    assert!(!found.iter().any(|found| found.contains("empty")), "{found:?}");
}
