//! The length, number and characters of strings: the pool, its messages and its clients.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, apart_from, callbacks, with_client, with_oauth};
use cognito_model::{
    Analytics, AttributeName, Client, CognitoEmail, EmailStyle, Entry, IdentityProviderName, Intrinsic, LambdaTriggers,
    OAuthScope, OAuthSettings, Pseudo, ResourceServer, SesEmail, StandardAttributeName, Text, UserInvitation, UserPool,
    UserPoolEmail, UserVerification,
};

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
            rule("user_pool_name_characters"),
            "user_pool_name",
            named("a/b"),
            named("a +=,.@-_b"),
        ),
        at_value(
            rule("arn_format"),
            "lambda_triggers.pre_sign_up.function",
            trigger("arn:aws:lambda"),
            trigger("arn:aws:lambda:us-east-1:123456789012:function:f:live"),
        ),
        at_value(
            rule("sms_role_arn_format"),
            "sms_role",
            sms("sms", String::new()),
            sms(ROLE, String::new()),
        ),
        at_value(
            rule("text_length"),
            "sms_role_external_id",
            sms(ROLE, "x".repeat(131_073)),
            sms(ROLE, "x".repeat(131_072)),
        ),
        at_value(
            rule("sns_region_length"),
            "sns_region",
            region("eu-1"),
            region("eu-west-1"),
        ),
        at_value(
            rule("tag_value_length"),
            "tags.a",
            tag("a", "x".repeat(257)),
            tag("a", "x".repeat(256)),
        ),
        at_key(
            rule("tag_key_length"),
            "tags[\"\"]",
            tag("", String::new()),
            tag("a", String::new()),
        ),
        at_key(
            rule("tag_key_characters"),
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
        at_value(rule("email_subject_length"), subject_path, subject(""), subject("x")),
        at_value(
            rule("email_subject_characters"),
            subject_path,
            subject("a\u{200D}b"),
            subject("a\t b"),
        ),
        at_value(
            rule("email_body_length"),
            body_path,
            body(code(20_001)),
            body(code(20_000)),
        ),
        at_value(
            rule("email_body_characters"),
            body_path,
            body("{####}\u{A0}".into()),
            body("ä\n{####}".into()),
        ),
        at_value(
            rule("sms_message_length"),
            sms_path,
            sms(None, code(141)),
            sms(None, code(140)),
        ),
        at_value(
            rule("sms_message_line_break"),
            sms_path,
            sms(None, "{####}\n".into()),
            sms(None, "{####}\t".into()),
        ),
        at_value(
            rule("sms_message_placeholder_beside_link"),
            sms_path,
            sms(Some(EmailStyle::Link), "Welcome".into()),
            sms(Some(EmailStyle::Link), "{####}".into()),
        ),
        at_value(
            rule("invitation_email_length"),
            "user_invitation.email_body",
            invited_by_email("Hello"),
            invited_by_email(full),
        ),
        at_value(
            rule("invitation_sms_length"),
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
            ..CognitoEmail::DEFAULT
        }))
    };
    let ses = |from: &'static str, set: &'static str| {
        email(UserPoolEmail::Ses(SesEmail {
            from_email: Some(from.into()),
            ses_region: literal("us-east-1"),
            configuration_set_name: literal(set),
            ..SesEmail::DEFAULT
        }))
    };
    let set = "email.configuration_set_name";
    vec![
        at_value(
            rule("reply_to_format"),
            "email.reply_to",
            reply_to("a b@c"),
            reply_to("a@b"),
        ),
        at_value(
            rule("configuration_set_length"),
            set,
            ses("a@b.c", ""),
            ses("a@b.c", "x"),
        ),
        at_value(
            rule("configuration_set_characters"),
            set,
            ses("a@b.c", "a.b"),
            ses("a@b.c", "a-b_C"),
        ),
        at_value(
            rule("ses_identity_arn"),
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
    // Of a resource server that only CloudFormation knows.
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
        apart_from(["provider_not_declared"], pool)
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
            rule("client_name_length"),
            "clients.web.user_pool_client_name",
            named(""),
            named("x"),
        ),
        at_value(
            rule("client_name_characters"),
            "clients.web.user_pool_client_name",
            named("ä"),
            named("a b"),
        ),
        at_value(
            rule("redirect_url_length"),
            oauth("logout_urls[1]"),
            logout(vec![URL.into(), "".into()]),
            logout(vec![]),
        ),
        at_value(
            rule("redirect_url_characters"),
            oauth("logout_urls[0]"),
            logout(vec!["https://a b".into()]),
            logout(vec![URL.into()]),
        ),
        at_key(
            rule("redirect_urls_count"),
            oauth("logout_urls"),
            logout(addresses(101)),
            logout(addresses(100)),
        ),
        at_value(
            rule("oauth_scope_length"),
            oauth("scopes[0]"),
            scope(""),
            scope("openid"),
        ),
        at_value(
            rule("oauth_scope_characters"),
            oauth("scopes[0]"),
            scope("a\\b"),
            scope("openid"),
        ),
        at_value(
            rule("server_scope_length"),
            oauth("scopes[0]"),
            of_server(252),
            of_server(251),
        ),
        at_key(rule("oauth_scopes_count"), oauth("scopes"), many(51), many(50)),
        at_value(
            rule("client_attribute_length"),
            "clients.web.read_attributes[0]",
            attribute(AttributeName::Other("".into())),
            attribute(AttributeName::Standard(StandardAttributeName::Email)),
        ),
        at_value(
            rule("supported_provider_length"),
            providers,
            provider(""),
            provider("x"),
        ),
        at_value(
            rule("supported_provider_characters"),
            providers,
            provider("a\nb"),
            provider("a\u{2003}b"),
        ),
        at_value(
            rule("analytics_application_id_characters"),
            "clients.web.analytics.application_id",
            application("12xy"),
            application("12abEF"),
        ),
    ]
}
