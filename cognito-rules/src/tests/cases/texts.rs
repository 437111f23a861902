//! Placeholders, URLs, email addresses, ARNs, custom domains, and the metadata of SAML providers.

use super::{Case, at_value, literal};
use crate::tests::rule;
use crate::tests::{callbacks, with_oauth, with_provider};
use cognito_model::{
    CognitoEmail, CustomDomain, Domain, Entry, IdentityProvider, LambdaTriggers, OAuthSettings, OidcEndpoints,
    OidcProvider, PrefixDomain, SamlMetadata, SamlMetadataText, SamlMetadataUrl, SamlProvider, SesEmail,
    UserInvitation, UserPool, UserPoolEmail, UserVerification,
};

pub(super) fn messages() -> Vec<Case> {
    let body = |text| UserPool {
        user_verification: Some(UserVerification {
            email_body: literal(text),
            ..UserVerification::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let subject = |text| UserPool {
        user_invitation: Some(UserInvitation {
            email_subject: literal(text),
            ..UserInvitation::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("placeholder_spelling"),
            "user_verification.email_body",
            body("{####} {###}"),
            body("{####} { color: #fff }"),
        ),
        at_value(
            rule("placeholder_misplaced"),
            "user_verification.email_body",
            body("{####} {##here##}"),
            body("{####} {####}"),
        ),
        at_value(
            rule("email_subject_lines"),
            "user_invitation.email_subject",
            subject("Welcome\r\nto the shop"),
            subject("Welcome\tto the shop"),
        ),
    ]
}

pub(super) fn senders() -> Vec<Case> {
    let email = |email| UserPool {
        email: Some(email),
        ..UserPool::DEFAULT
    };
    let ses = |from: &'static str, region: &'static str| {
        email(UserPoolEmail::Ses(SesEmail {
            from_email: Some(from.into()),
            ses_region: literal(region),
            ..SesEmail::DEFAULT
        }))
    };
    let reply_to = |address| {
        let reply_to = literal(address);
        email(UserPoolEmail::Cognito(CognitoEmail {
            reply_to,
            ..CognitoEmail::DEFAULT
        }))
    };
    vec![
        at_value(
            rule("from_email_address"),
            "email.from_email",
            ses("example.com", "us-east-1"),
            ses("a@example.com", "us-east-1"),
        ),
        at_value(
            rule("email_address_syntax"),
            "email.reply_to",
            reply_to("a@b@example.com"),
            reply_to("\"a@b\"@example.com"),
        ),
        at_value(
            rule("identifier_spaces"),
            "email.ses_region",
            ses("a@example.com", "us-east-1\u{200B}"),
            ses("a@example.com", "us-east-1"),
        ),
    ]
}

pub(super) fn services() -> Vec<Case> {
    let role = |arn: &'static str| UserPool {
        sms_role: Some(arn.into()),
        ..UserPool::DEFAULT
    };
    let key = |arn: &'static str| UserPool {
        custom_sender_kms_key: Some(arn.into()),
        ..UserPool::DEFAULT
    };
    let functions = |second: &'static str| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            post_confirmation: Some("arn:aws-cn:lambda:cn-north-1:123456789012:function:a".into()),
            pre_sign_up: Some(second.into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("arn_resource"),
            "sms_role",
            role("arn:aws:iam::123456789012:user/sms"),
            role("arn:aws-us-gov:iam::123456789012:role/a/b"),
        ),
        at_value(
            rule("arn_parts"),
            "sms_role",
            role("arn:aws:iam:us-east-1:123456789012:role/sms"),
            role("arn:aws:iam::123456789012:role/sms"),
        ),
        at_value(
            rule("key_alias"),
            "custom_sender_kms_key",
            key("arn:aws:kms:us-east-1:123456789012:alias/codes"),
            key("arn:aws:kms:us-east-1:123456789012:key/mrk-1"),
        ),
        at_value(
            rule("trigger_region"),
            "lambda_triggers.pre_sign_up.function",
            functions("arn:aws-cn:lambda:cn-northwest-1:123456789012:function:b"),
            functions("arn:aws-cn:lambda:cn-north-1:210987654321:function:b:live"),
        ),
    ]
}

pub(super) fn urls() -> Vec<Case> {
    let logout = |url: &'static str| {
        with_oauth(OAuthSettings {
            logout_urls: Some([url.into()].into()),
            ..callbacks(["https://a.b"])
        })
    };
    let callback = |url| with_oauth(callbacks([url]));
    let first = "clients.web.oauth.callback_urls[0]";
    let out = "clients.web.oauth.logout_urls[0]";
    vec![
        at_value(
            rule("logout_url_http"),
            out,
            logout("http://a.b"),
            logout("http://127.0.0.1:80/#"),
        ),
        at_value(rule("logout_url_relative"), out, logout("/out"), logout("app:/out")),
        at_value(
            rule("url_wildcard"),
            first,
            callback("https://a.b/*"),
            callback("https://a.b/?*"),
        ),
        at_value(rule("url_syntax"), first, callback("https:/a.b"), callback("app:/a.b")),
        at_value(
            rule("duplicate_url"),
            "clients.web.oauth.callback_urls[1]",
            with_oauth(callbacks(["https://a.b", "https://a.b"])),
            with_oauth(callbacks(["https://a.b", "https://a.b/"])),
        ),
    ]
}

/// The metadata of a provider that users are sent to with this binding.
fn metadata(binding: &str) -> String {
    format!(
        "<md:EntityDescriptor xmlns:md=\"urn:oasis:names:tc:SAML:2.0:metadata\" entityID=\"a\"><md:IDPSSODescriptor>\
         <ds:X509Certificate xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">MIIC</ds:X509Certificate>\
         <md:SingleSignOnService Binding=\"urn:oasis:names:tc:SAML:2.0:bindings:{binding}\" Location=\"https://a.b\"/>\
         </md:IDPSSODescriptor></md:EntityDescriptor>"
    )
}

pub(super) fn providers() -> Vec<Case> {
    let saml = |metadata| {
        with_provider(IdentityProvider::Saml(SamlProvider {
            metadata,
            ..crate::tests::SAML
        }))
    };
    let text = |text: &str| {
        let content = text.to_owned().into();
        saml(SamlMetadata::Text(SamlMetadataText {
            content,
            ..SamlMetadataText::DEFAULT
        }))
    };
    let url = |url: &'static str| {
        saml(SamlMetadata::Url(SamlMetadataUrl {
            url: url.into(),
            ..SamlMetadataUrl::DEFAULT
        }))
    };
    let oidc = |issuer: &'static str, token: &'static str| {
        with_provider(IdentityProvider::Oidc(OidcProvider {
            issuer_url: issuer.into(),
            endpoints: Some(OidcEndpoints {
                token: token.into(),
                ..crate::tests::ENDPOINTS
            }),
            ..crate::tests::OIDC
        }))
    };
    let issuer = "identity_providers.okta.issuer_url";
    let content = "identity_providers.okta.metadata.content";
    let good = || text(&metadata("HTTP-Redirect"));
    vec![
        at_value(
            rule("issuer_url_scheme"),
            issuer,
            oidc("http://a.b", "https://a.b/token"),
            oidc("https://a.b/", "https://a.b/token"),
        ),
        at_value(
            rule("issuer_url_parts"),
            issuer,
            oidc("https://a.b?c", "https://a.b/token"),
            oidc("https://a.b/c", "https://a.b/token"),
        ),
        at_value(
            rule("endpoint_scheme"),
            "identity_providers.okta.endpoints.token",
            oidc("https://a.b", "http://localhost/token"),
            oidc("https://a.b", "https://c.d/token?e=f"),
        ),
        at_value(
            rule("saml_metadata_url_scheme"),
            "identity_providers.okta.metadata.url",
            url("ftp://a.b"),
            url("https://a.b"),
        ),
        at_value(
            rule("saml_metadata_xml"),
            content,
            text(&metadata("HTTP-Redirect").replace("</md:IDPSSODescriptor>", "")),
            good(),
        ),
        at_value(rule("saml_metadata_root"), content, text("<html/>"), good()),
        at_value(
            rule("saml_metadata_parts"),
            content,
            text("<EntityDescriptor/>"),
            good(),
        ),
        at_value(
            rule("saml_metadata_redirect"),
            content,
            text(&metadata("HTTP-POST")),
            good(),
        ),
    ]
}

pub(super) fn domains() -> Vec<Case> {
    let with = |domain| UserPool {
        domains: [Entry::new("login", domain)].into(),
        ..UserPool::DEFAULT
    };
    let own = |name: &'static str| {
        with(Domain::Custom(CustomDomain {
            domain_name: name.into(),
            certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1".into(),
            ..CustomDomain::DEFAULT
        }))
    };
    let prefix = |prefix: &'static str| {
        with(Domain::Prefix(PrefixDomain {
            domain_prefix: prefix.into(),
            ..PrefixDomain::DEFAULT
        }))
    };
    vec![
        at_value(
            rule("domain_prefix_reserved_part"),
            "domains.login.domain_prefix",
            prefix("saws"),
            prefix("saw"),
        ),
        at_value(
            rule("domain_name_labels"),
            "domains.login.domain_name",
            own("login"),
            own("a.b.example.com"),
        ),
        at_value(
            rule("domain_name_spelling"),
            "domains.login.domain_name",
            own("Login.example.com"),
            own("login.xn--bcher-kva.example"),
        ),
    ]
}
