//! Placeholders of messages: near misses, and one message for each string.

use super::{NOTHING, broken};
use crate::grammar::placeholder::near_misses;
use crate::tests::Validate;
use cognito_model::{AllowedFirstAuthFactors, EmailStyle, SignInPolicy, UserInvitation, UserPool, UserVerification};

#[test]
fn placeholders_that_nearly_are_some() {
    let meant = |text| {
        let misses = near_misses(text);
        misses.iter().map(|miss| (miss.found, miss.meant)).collect::<Vec<_>>()
    };
    for (text, found, placeholder) in [
        ("{ #### }", "{ #### }", "{####}"),
        ("{###}", "{###}", "{####}"),
        ("{#####}", "{#####}", "{####}"),
        ("{{####}}", "{{####}}", "{####}"),
        ("a {code} b", "{code}", "{####}"),
        ("{Username}", "{Username}", "{username}"),
        ("{user}", "{user}", "{username}"),
        ("{user_name}", "{user_name}", "{username}"),
        ("{{username}}", "{{username}}", "{username}"),
        ("{#Verify#}", "{#Verify#}", "{##Verify Email##}"),
        ("{##Verify#}", "{##Verify#}", "{##Verify Email##}"),
        ("{ ##Verify## }", "{ ##Verify## }", "{##Verify Email##}"),
    ] {
        assert_eq!(meant(text), [(found, placeholder)], "{text}");
    }
    for text in [
        "{####}",
        "{username}",
        "{##Verify##}",
        "{}",
        "{",
        "}{",
        "a { color: #fff }",
        "{#id}",
        "{name}",
        "{{{",
        "{##ü##}",
    ] {
        assert_eq!(meant(text), [], "{text}");
    }
}

#[test]
fn one_text_gives_one_message() {
    let verification = |email_style, email_body: &'static str| UserPool {
        user_verification: Some(UserVerification {
            email_style,
            email_body: Some(email_body.into()),
            ..UserVerification::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let body = "user_verification.email_body";
    for (style, text, rule) in [
        (None, "{###} {##here##}", "email_body_placeholder"),
        (None, "{####} {#####} {##here##}", "placeholder_spelling"),
        (None, "{####} {##here##}", "placeholder_misplaced"),
        (Some(EmailStyle::Link), "{####}", "placeholder_misplaced"),
        (Some(EmailStyle::Link), "{##here##} {####}", "placeholder_misplaced"),
        (Some(EmailStyle::Link), "{##here##} {#there#}", "placeholder_spelling"),
        (Some(EmailStyle::Link), "{#here#}", "link_placeholder"),
    ] {
        assert_eq!(
            broken(&verification(style, text)),
            [format!("{rule} at {body}")],
            "{text}"
        );
    }
    // The CDK's guide greets users by name in the verification message.
    for text in [
        "{username}, {####}",
        "{Username}, {####}",
        "<style>a{color:#fff}</style>{####}",
    ] {
        assert_eq!(broken(&verification(None, text)), NOTHING, "{text}");
    }
    let invitation = |sms_message: &'static str| UserPool {
        user_invitation: Some(UserInvitation {
            sms_message: Some(sms_message.into()),
            ..UserInvitation::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let violations = invitation("{Username} {###}").validate();
    let helps: Vec<&str> = violations
        .iter()
        .map(|violation| violation.help.text.as_str())
        .collect();
    assert_eq!(
        helps,
        ["replace `{Username}` with `{username}`, and replace `{###}` with `{####}`"]
    );
    assert_eq!(
        broken(&invitation("{username} {####} {##a##}")),
        ["placeholder_misplaced at user_invitation.sms_message"]
    );
}

/// A user who signs in with a code or a passkey needs no temporary password.
#[test]
fn invitations_without_a_password() {
    let invitation = |passkey, text: &'static str| UserPool {
        passkey_relying_party_id: Some("auth.example.com".into()),
        user_invitation: Some(UserInvitation {
            email_body: Some(text.into()),
            ..UserInvitation::DEFAULT
        }),
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors: Some(AllowedFirstAuthFactors {
                password: true,
                passkey,
                ..AllowedFirstAuthFactors::DEFAULT
            }),
            ..SignInPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let missed = ["invitation_placeholder at user_invitation.email_body"];
    assert_eq!(broken(&invitation(true, "Welcome, {username}")), NOTHING);
    assert_eq!(broken(&invitation(true, "Welcome to us")), missed);
    assert_eq!(broken(&invitation(false, "Welcome, {username}")), missed);
    assert_eq!(broken(&invitation(false, "{username}: {####}")), NOTHING);
}
