//! Lengths, numbers and characters of texts: the pool, its messages and its clients.

use super::{Case, at_key, at_value, literal};
use crate::analytics::Analytics;
use crate::attribute::{AttributeName, StandardAttributeName};
use crate::client::{Client, IdentityProviderName};
use crate::email::{CognitoEmail, SesEmail, UserPoolEmail};
use crate::intrinsic::{Intrinsic, Pseudo};
use crate::list::Entry;
use crate::messages::{EmailStyle, UserInvitation, UserVerification};
use crate::oauth::{OAuthScope, OAuthSettings};
use crate::pool::UserPool;
use crate::resource_server::ResourceServer;
use crate::rules::tests::{NO_OAUTH, apart_from, callbacks, with_client, with_oauth};
use crate::rules::*;
use crate::text::Text;
use crate::trigger::LambdaTriggers;

const URL: &str = "https://app.example.com";
const ROLE: &str = "arn:aws:iam::123456789012:role/r";

pub(super) fn pool() -> Vec<Case> {
    let named = |name| UserPool {
        user_pool_name: literal(name),
        ..UserPool::DEFAULT
    };
    let trigger = |function: &'static str| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(function.into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let sms = |role: &'static str, external_id: String| UserPool {
        sms_role: Some(role.into()),
        sms_role_external_id: Some(external_id.into()),
        ..UserPool::DEFAULT
    };
    let region = |region| UserPool {
        sns_region: literal(region),
        ..UserPool::DEFAULT
    };
    let tag = |key: &'static str, value: String| UserPool {
        tags: [Entry::new(key, value.into())].into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            &USER_POOL_NAME_CHARACTERS,
            "user_pool_name",
            named("a/b"),
            named("a +=,.@-_b"),
        ),
        at_value(
            &ARN_FORMAT,
            "lambda_triggers.pre_sign_up.function",
            trigger("arn:aws:lambda"),
            trigger("arn:aws:lambda:us-east-1:123456789012:function:f:live"),
        ),
        at_value(
            &SMS_ROLE_ARN_FORMAT,
            "sms_role",
            sms("sms", String::new()),
            sms(ROLE, String::new()),
        ),
        at_value(
            &TEXT_LENGTH,
            "sms_role_external_id",
            sms(ROLE, "x".repeat(131_073)),
            sms(ROLE, "x".repeat(131_072)),
        ),
        at_value(&SNS_REGION_LENGTH, "sns_region", region("eu-1"), region("eu-01")),
        at_value(
            &TAG_VALUE_LENGTH,
            "tags.a",
            tag("a", "x".repeat(257)),
            tag("a", "x".repeat(256)),
        ),
        at_key(
            &TAG_KEY_LENGTH,
            "tags[\"\"]",
            tag("", String::new()),
            tag("a", String::new()),
        ),
        at_key(
            &TAG_KEY_CHARACTERS,
            "tags[\"a#b\"]",
            tag("a#b", String::new()),
            tag("ä_.:/=+-@ b", String::new()),
        ),
    ]
}

pub(super) fn messages() -> Vec<Case> {
    let verification = |verification: UserVerification| UserPool {
        user_verification: Some(verification),
        ..UserPool::DEFAULT
    };
    let invitation = |invitation: UserInvitation| UserPool {
        user_invitation: Some(invitation),
        ..UserPool::DEFAULT
    };
    let subject = |text: &'static str| {
        verification(UserVerification {
            email_subject: literal(text),
            ..UserVerification::DEFAULT
        })
    };
    let body = |text: String| {
        verification(UserVerification {
            email_body: Some(text.into()),
            ..UserVerification::DEFAULT
        })
    };
    let sms = |email_style, text: String| {
        verification(UserVerification {
            email_style,
            sms_message: Some(text.into()),
            ..UserVerification::DEFAULT
        })
    };
    let invited_by_email = |text: &'static str| {
        invitation(UserInvitation {
            email_body: literal(text),
            ..UserInvitation::DEFAULT
        })
    };
    let invited_by_sms = |text: &'static str| {
        invitation(UserInvitation {
            sms_message: literal(text),
            ..UserInvitation::DEFAULT
        })
    };
    let code = |length: usize| "{####}".to_owned() + &"x".repeat(length - 6);
    let full = "{username} {####}";
    let (subject_path, body_path) = ("user_verification.email_subject", "user_verification.email_body");
    let sms_path = "user_verification.sms_message";
    vec![
        at_value(&EMAIL_SUBJECT_LENGTH, subject_path, subject(""), subject("x")),
        at_value(
            &EMAIL_SUBJECT_CHARACTERS,
            subject_path,
            subject("a\u{200D}b"),
            subject("a\t b"),
        ),
        at_value(&EMAIL_BODY_LENGTH, body_path, body(code(20_001)), body(code(20_000))),
        at_value(
            &EMAIL_BODY_CHARACTERS,
            body_path,
            body("{####}\u{A0}".into()),
            body("ä\n{####}".into()),
        ),
        at_value(
            &SMS_MESSAGE_LENGTH,
            sms_path,
            sms(None, code(141)),
            sms(None, code(140)),
        ),
        at_value(
            &SMS_MESSAGE_LINE_BREAK,
            sms_path,
            sms(None, "{####}\n".into()),
            sms(None, "{####}\t".into()),
        ),
        at_value(
            &SMS_MESSAGE_PLACEHOLDER_BESIDE_LINK,
            sms_path,
            sms(Some(EmailStyle::Link), "Welcome".into()),
            sms(Some(EmailStyle::Link), "{####}".into()),
        ),
        at_value(
            &INVITATION_EMAIL_LENGTH,
            "user_invitation.email_body",
            invited_by_email("Hello"),
            invited_by_email(full),
        ),
        at_value(
            &INVITATION_SMS_LENGTH,
            "user_invitation.sms_message",
            invited_by_sms("Hello"),
            invited_by_sms(full),
        ),
    ]
}

pub(super) fn email() -> Vec<Case> {
    let email = |email| UserPool {
        email: Some(email),
        ..UserPool::DEFAULT
    };
    let reply_to = |address| {
        email(UserPoolEmail::Cognito(CognitoEmail {
            reply_to: literal(address),
        }))
    };
    let ses = |from: &'static str, set: &'static str| {
        email(UserPoolEmail::Ses(SesEmail {
            from_email: from.into(),
            ses_region: literal("us-east-1"),
            configuration_set_name: literal(set),
            ..SesEmail::DEFAULT
        }))
    };
    let set = "email.configuration_set_name";
    vec![
        at_value(&REPLY_TO_FORMAT, "email.reply_to", reply_to("a b@c"), reply_to("a@b")),
        at_value(&CONFIGURATION_SET_LENGTH, set, ses("a@b.c", ""), ses("a@b.c", "x")),
        at_value(
            &CONFIGURATION_SET_CHARACTERS,
            set,
            ses("a@b.c", "a.b"),
            ses("a@b.c", "a-b_C"),
        ),
        at_value(
            &SES_IDENTITY_ARN,
            "email.from_email",
            ses("<a@b.c>", "x"),
            ses("a@ä.c", "x"),
        ),
    ]
}

pub(super) fn clients() -> Vec<Case> {
    let named = |name| {
        with_client(Client {
            user_pool_client_name: literal(name),
            ..NO_OAUTH
        })
    };
    let addresses = |count: usize| -> Vec<Text> {
        let urls = (0..count).map(|number| format!("{URL}/{number}").into());
        urls.collect()
    };
    let logout = |urls: Vec<Text>| {
        with_oauth(OAuthSettings {
            logout_urls: Some(urls.into()),
            ..callbacks([URL])
        })
    };
    let scopes = |scopes: Vec<OAuthScope>| {
        with_oauth(OAuthSettings {
            scopes: Some(scopes.into()),
            ..callbacks([URL])
        })
    };
    let scope = |text: &'static str| scopes(vec![OAuthScope::Custom(text.into())]);
    // Of a server that only CloudFormation knows.
    let many = |count: usize| UserPool {
        resource_servers: [Entry::new(
            "other",
            ResourceServer {
                identifier: Intrinsic::pseudo(Pseudo::StackName).into(),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        ..scopes(
            (0..count)
                .map(|it| OAuthScope::Custom(format!("a/{it}").into()))
                .collect(),
        )
    };
    let of_server = |length: usize| UserPool {
        resource_servers: [Entry::new(
            "orders",
            ResourceServer {
                identifier: "x".repeat(length).into(),
                scopes: Some([Entry::new("read", "Read".into())].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        ..scopes(vec![OAuthScope::ResourceServer("orders".into(), "read".into())])
    };
    let attribute = |attribute| {
        with_client(Client {
            read_attributes: Some([attribute].into()),
            ..NO_OAUTH
        })
    };
    let provider = |name: &'static str| {
        let pool = with_client(Client {
            supported_identity_providers: Some([IdentityProviderName::Custom(name.into())].into()),
            ..NO_OAUTH
        });
        apart_from([&PROVIDER_NOT_DECLARED], pool)
    };
    let application = |id| {
        with_client(Client {
            analytics: Some(Analytics {
                application_id: literal(id),
                external_id: literal("x"),
                role: Some(ROLE.into()),
                ..Analytics::DEFAULT
            }),
            ..NO_OAUTH
        })
    };
    let oauth = |name: &str| &*format!("clients.web.oauth.{name}").leak();
    let providers = "clients.web.supported_identity_providers[0]";
    vec![
        at_value(
            &CLIENT_NAME_LENGTH,
            "clients.web.user_pool_client_name",
            named(""),
            named("x"),
        ),
        at_value(
            &CLIENT_NAME_CHARACTERS,
            "clients.web.user_pool_client_name",
            named("ä"),
            named("a b"),
        ),
        at_value(
            &REDIRECT_URL_LENGTH,
            oauth("logout_urls[1]"),
            logout(vec![URL.into(), "".into()]),
            logout(vec![]),
        ),
        at_value(
            &REDIRECT_URL_CHARACTERS,
            oauth("logout_urls[0]"),
            logout(vec!["https://a b".into()]),
            logout(vec![URL.into()]),
        ),
        at_key(
            &REDIRECT_URLS_COUNT,
            oauth("logout_urls"),
            logout(addresses(101)),
            logout(addresses(100)),
        ),
        at_value(&OAUTH_SCOPE_LENGTH, oauth("scopes[0]"), scope(""), scope("openid")),
        at_value(
            &OAUTH_SCOPE_CHARACTERS,
            oauth("scopes[0]"),
            scope("a\\b"),
            scope("openid"),
        ),
        at_value(&SERVER_SCOPE_LENGTH, oauth("scopes[0]"), of_server(252), of_server(251)),
        at_key(&OAUTH_SCOPES_COUNT, oauth("scopes"), many(51), many(50)),
        at_value(
            &CLIENT_ATTRIBUTE_LENGTH,
            "clients.web.read_attributes[0]",
            attribute(AttributeName::Other("".into())),
            attribute(AttributeName::Standard(StandardAttributeName::Email)),
        ),
        at_value(&SUPPORTED_PROVIDER_LENGTH, providers, provider(""), provider("x")),
        at_value(
            &SUPPORTED_PROVIDER_CHARACTERS,
            providers,
            provider("a\nb"),
            provider("a\u{2003}b"),
        ),
        at_value(
            &ANALYTICS_APPLICATION_ID_CHARACTERS,
            "clients.web.analytics.application_id",
            application("12xy"),
            application("12abEF"),
        ),
    ]
}
