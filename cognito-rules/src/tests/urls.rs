//! Callback URLs and the URLs of OpenID Connect providers: what is odd but legal, and what is reported only once.

use super::{NOTHING, UNKNOWN, broken, callbacks, with_oauth, with_provider};
use crate::Edit;
use crate::grammar::url::{Url, UrlError};
use crate::tests::Validate;
use cognito_model::{
    Entry, IdentityProvider, KnownOutput, OAuthSettings, OidcEndpoints, OidcProvider, OutputValue, SignInUrl, Text,
    UserPool,
};

/// URLs that Cognito accepts although they look odd.
const LEGAL: &[&str] = &[
    "https://app.example.com",
    "https://app.example.com/",
    "https://app.example.com:8443/In?a=b&c=d",
    "https://user@app.example.com/in",
    "https://192.0.2.1/in",
    "https://[2001:db8::1]:8443/in",
    "https://xn--bcher-kva.example/in",
    "https://bücher.example/日本?a=b&c=d",
    "https://a_b.example.com/~in/(1);v=2/a,b/!$&'+",
    "https://app.example.com/in%20out",
    "https://app.example.com/?next=https://b.example.com/",
    "http://localhost",
    "http://localhost:3000",
    "http://localhost:3000/in?a",
    "http://127.0.0.1:8080/cb",
    "http://[::1]/",
    "http://[::1]:3000/in",
    "myapp://in",
    "myapp://",
    "my-app+1.x://in/there",
    "com.example.app:/in",
    "com.example.app://oauth2redirect",
    "exp://192.168.1.50:19000/--/in",
    "capacitor://localhost/in",
    "urn:ietf:wg:oauth:2.0:oob",
];

#[test]
fn legal_addresses() {
    for url in LEGAL {
        let logout = OAuthSettings {
            logout_urls: Some([Text::from(*url)].into()),
            ..callbacks(["https://a.example.com/in"])
        };
        assert_eq!(broken(&with_oauth(callbacks([url]))), NOTHING, "{url}");
        assert_eq!(broken(&with_oauth(logout)), NOTHING, "{url}");
    }
}

#[test]
fn addresses_that_cannot_be_read() {
    for (url, fault) in [
        ("app.example.com", UrlError::NoScheme),
        ("//app.example.com", UrlError::NoScheme),
        ("localhost:3000", UrlError::NoScheme),
        ("1a://b", UrlError::NoScheme),
        ("", UrlError::NoScheme),
        ("https:", UrlError::NoHost),
        ("https://", UrlError::NoHost),
        ("https:///in", UrlError::NoHost),
        ("https://:80", UrlError::NoHost),
        ("https:/app.example.com", UrlError::NoHost),
        ("https://a.b:65536", UrlError::Port("65536")),
        ("https://a.b:x", UrlError::Port("x")),
        ("https://a.b:+1", UrlError::Port("+1")),
        ("https://[::1", UrlError::Host("[::1")),
        ("https://[1]", UrlError::Host("[1]")),
        ("https://a b", UrlError::Character(' ')),
        ("https://a.b\\in", UrlError::Character('\\')),
        ("https://a.b/{tenant}", UrlError::Character('{')),
        ("https://a.b/\u{200B}", UrlError::Character('\u{200B}')),
        ("https://a.b/100%", UrlError::Percent),
        ("https://a.b/%é0", UrlError::Percent),
        ("myapp://a b", UrlError::Character(' ')),
    ] {
        assert_eq!(Url::parse(url), Err(fault), "{url}");
    }
}

#[test]
fn one_address_gives_one_message() {
    let first = |url| {
        let found = broken(&with_oauth(callbacks([url])));
        assert_eq!(found.len(), 1, "{url}: {found:?}");
        found.first().cloned().unwrap_or_default()
    };
    assert!(first("http://a.example.com:x").starts_with("callback_url_http"));
    assert!(first("https://a.example.com:x/#in").starts_with("callback_url_fragment"));
    assert!(first("app.example.com/*").starts_with("callback_url_relative"));
    assert!(first("https://*.example.com").starts_with("url_wildcard"));
    assert!(first("https://a.example.com/{x}").starts_with("url_syntax"));
}

#[test]
fn urls_with_one_right_edit_have_it() {
    let edit = |urls: [&'static str; 2]| {
        let violations = with_oauth(callbacks(urls)).validate();
        violations
            .into_iter()
            .find_map(|violation| violation.help.edits.first().cloned())
    };
    let replace = |text: &str| Some(Edit::Replace(format!("{text:?}")));
    let fine = "https://a.b/out";
    assert_eq!(edit(["http://a.b/in#x", fine]), replace("https://a.b/in"));
    assert_eq!(edit(["https://a.b/in#x", fine]), replace("https://a.b/in"));
    assert_eq!(edit([fine, fine]), Some(Edit::Remove));
    assert_eq!(edit(["a.b/in", fine]), replace("https://a.b/in"));
    assert_eq!(edit(["/in", fine]), None);
}

#[test]
fn every_url_is_read() {
    let bad = "https://a.example.com/{x}";
    let default = with_oauth(OAuthSettings {
        default_redirect_uri: Some(bad.into()),
        ..callbacks([bad])
    });
    assert_eq!(
        broken(&default),
        [
            "url_syntax at clients.web.oauth.callback_urls[0]",
            "url_syntax at clients.web.oauth.default_redirect_uri",
        ]
    );
    let url = KnownOutput::SignInUrl(SignInUrl {
        redirect_uri: bad.into(),
        ..SignInUrl::DEFAULT
    });
    let output = UserPool {
        outputs: [Entry::new("url", OutputValue::Known(url).into())].into(),
        ..UserPool::DEFAULT
    };
    assert!(broken(&output).contains(&"url_syntax at outputs.url.value.redirect_uri".to_owned()));
}

fn oidc(issuer_url: impl Into<Text>) -> UserPool {
    with_provider(IdentityProvider::Oidc(OidcProvider {
        client_id: "app".into(),
        client_secret: UNKNOWN.into(),
        issuer_url: issuer_url.into(),
        ..crate::tests::OIDC
    }))
}

#[test]
fn issuers() {
    // Some issuers end with a slash, and so does the issuer in their tokens.
    for fine in [
        "https://a.b",
        "https://a.b/",
        "https://a.b/realms/c",
        "https://a.b:443/c",
    ] {
        assert_eq!(broken(&oidc(fine)), NOTHING, "{fine}");
    }
    for private in [
        "https://localhost/c",
        "https://dev.localhost",
        "https://keycloak",
        "https://idp.corp.internal/c",
        "https://idp.local",
        "https://127.0.0.1",
        "https://10.1.2.3/c",
        "https://192.168.0.10",
        "https://169.254.169.254",
        "https://[::1]",
        "https://[fd00::1]/c",
        "https://a.b:8443/c",
    ] {
        assert_eq!(
            broken(&oidc(private)),
            ["provider_unreachable at identity_providers.okta.issuer_url"],
            "{private}"
        );
    }
    for public in [
        "https://8.8.8.8",
        "https://internal.example.com",
        "https://local.a.b",
        "https://[2001:db8::1]",
    ] {
        assert_eq!(broken(&oidc(public)), NOTHING, "{public}");
    }
    for other in ["http://a.b", "a.b", "myapp://a.b", " https://a.b", "http://localhost"] {
        assert_eq!(
            broken(&oidc(other)),
            ["issuer_url_scheme at identity_providers.okta.issuer_url"],
            "{other}"
        );
    }
    for other in [
        "https://a.b ",
        "https://a b/.well-known/openid-configuration",
        "https://",
    ] {
        assert_eq!(
            broken(&oidc(other)),
            ["url_syntax at identity_providers.okta.issuer_url"],
            "{other}"
        );
    }
    assert_eq!(broken(&oidc(UNKNOWN)), NOTHING);
    assert_eq!(broken(&oidc("{{resolve:ssm:issuer}}")), NOTHING);
    let endpoint = |token: &'static str| {
        with_provider(IdentityProvider::Oidc(OidcProvider {
            endpoints: Some(OidcEndpoints {
                token: token.into(),
                ..crate::tests::ENDPOINTS
            }),
            ..crate::tests::OIDC
        }))
    };
    let place = "identity_providers.okta.endpoints.token";
    assert_eq!(broken(&endpoint("http://a.b")), [format!("endpoint_scheme at {place}")]);
    assert_eq!(broken(&endpoint("/token")), [format!("url_syntax at {place}")]);
}
