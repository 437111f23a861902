//! Rules about addresses: whether they can be read at all, and those of OpenID Connect providers.

use crate::clients::callback_urls::{callbacks, logouts};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::grammar::url::{Fault, Url};
use cognito_model::schema::class::is_invisible;
use cognito_model::{IdentityProvider, SamlMetadata, SettingPath, UserPool};

rules! {
    /// An address that cannot be read as one.
    warn url_syntax {
        guards: [
            OAuthSettings.callback_urls,
            OAuthSettings.logout_urls,
            OidcProvider.issuer_url,
            OidcEndpoints.authorization,
            OidcEndpoints.token,
            OidcEndpoints.user_info,
            OidcEndpoints.jwks_uri,
            SamlMetadataUrl.url,
        ],
        after: [
            crate::clients::callback_urls::callback_url_relative,
            crate::clients::callback_urls::logout_url_relative,
            crate::clients::callback_urls::callback_url_placeholder,
            crate::clients::callback_urls::url_wildcard,
        ],
        reason: "an address has a scheme, a host and a path, and other characters than theirs are escaped",
        evidence: "RFC 3986",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com:port/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com:8443/in"] } } }"#,
        check: [Pool(check_url_syntax)],
    }

    /// An issuer whose address does not begin with `https://`.
    error issuer_url_scheme {
        guards: [OidcProvider.issuer_url],
        reason: "Cognito takes an issuer by `https` alone, as OpenID Connect has it",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-idp-oidc-issuer-https; OpenID Connect Discovery 1.0, 4.1",
        bad: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "http://example.okta.com" },
}"#,
        good: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "https://example.okta.com" },
}"#,
        check: [Pool(check_issuer_url_scheme)],
    }

    /// The address of an issuer's document, or one with a query, in the place of the issuer.
    warn issuer_url_parts {
        guards: [OidcProvider.issuer_url],
        after: [url_syntax],
        reason: "tokens name the issuer, and Cognito puts the path of the discovery document behind it by itself",
        evidence: "OpenID Connect Discovery 1.0, 4.1",
        bad: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc {
        client_id: "app",
        client_secret: okta_secret,
        issuer_url: "https://example.okta.com/.well-known/openid-configuration",
    },
}"#,
        good: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "https://example.okta.com" },
}"#,
        check: [Pool(check_issuer_url_parts)],
    }

    /// An address of an OpenID Connect provider that does not begin with `https://`.
    warn endpoint_scheme {
        guards: [OidcEndpoints.authorization, OidcEndpoints.token, OidcEndpoints.user_info, OidcEndpoints.jwks_uri],
        after: [url_syntax],
        reason: "codes, tokens and keys come and go there, and OpenID Connect wants TLS for them",
        evidence: "OpenID Connect Discovery 1.0, 3",
        bad: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc {
        client_id: "app",
        client_secret: okta_secret,
        issuer_url: "https://example.okta.com",
        endpoints: {
            authorization: "https://example.okta.com/authorize",
            token: "http://example.okta.com/token",
            user_info: "https://example.okta.com/userinfo",
            jwks_uri: "https://example.okta.com/keys",
        },
    },
}"#,
        good: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc {
        client_id: "app",
        client_secret: okta_secret,
        issuer_url: "https://example.okta.com",
        endpoints: {
            authorization: "https://example.okta.com/authorize",
            token: "https://example.okta.com/token",
            user_info: "https://example.okta.com/userinfo",
            jwks_uri: "https://example.okta.com/keys",
        },
    },
}"#,
        check: [Pool(check_endpoint_scheme)],
    }
}

fn check_url_syntax(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool)
        .into_iter()
        .chain(logouts(pool))
        .chain(of_providers(pool))
    {
        let Err(fault) = Url::parse(url) else { continue };
        let is_callback = path.first() != Some("identity_providers");
        // Whether a callback has a scheme, and only characters that can be seen, are other rules' questions.
        let is_answered = match fault {
            Fault::NoScheme => is_callback,
            Fault::Character(c) => is_callback && is_invisible(c.into()),
            _ => false,
        };
        if url.is_empty() || is_answered {
            continue;
        }
        let (fact, help) = described(url, fault);
        report.push(Finding::at(path, format!("{} {fact}", quoted(url)), help));
    }
}

/// What is wrong with an address, and what to write.
fn described(url: &str, fault: Fault<'_>) -> (String, String) {
    let trimmed = url.trim();
    match fault {
        Fault::Character(_) if trimmed != url => {
            ("has a space around it".to_owned(), format!("write {}", quoted(trimmed)))
        }
        Fault::NoScheme => {
            let whole = format!("https://{}", trimmed.trim_start_matches('/'));
            ("has no scheme".to_owned(), format!("write {}", quoted(&whole)))
        }
        Fault::Character(c @ ('{' | '}')) => (
            format!("has `{c:?}` in it"),
            "write the whole address, or a parameter of the template by `Fn::Sub`".to_owned(),
        ),
        Fault::Character(c) => {
            let mut bytes = [0; 4];
            let escaped: String = c
                .encode_utf8(&mut bytes)
                .bytes()
                .map(|byte| format!("%{byte:02X}"))
                .collect();
            (
                format!("has `{c:?}` in it"),
                format!("leave it out, or write it as `{escaped}`"),
            )
        }
        Fault::Percent => (
            "has a `%` without two digits behind it".to_owned(),
            "write `%25` for a percent sign".to_owned(),
        ),
        Fault::NoHost => (
            "has no host".to_owned(),
            "write the host behind `//`, as in `\"https://app.example.com/in\"`".to_owned(),
        ),
        Fault::Host(host) => (
            format!("has the host {}, which is none", quoted(host)),
            "write a domain, an address of numbers, or one of version 6 in brackets, as in `[::1]`".to_owned(),
        ),
        Fault::Port(port) => (
            format!("has the port {}", quoted(port)),
            "write a number up to `65535`, or leave the port out".to_owned(),
        ),
    }
}

fn check_issuer_url_scheme(pool: &UserPool, report: &mut Report) {
    for (path, url) in issuers(pool) {
        let is_secure = url.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
        if is_secure || url.is_empty() {
            continue;
        }
        let rest = url.trim().split_once("://").map_or(url.trim(), |(_, rest)| rest);
        let secure = format!("https://{}", rest.trim_start_matches('/'));
        report.push(Finding::at(
            path,
            format!("{} does not begin with `https://`", quoted(url)),
            format!("write {}", quoted(&secure)),
        ));
    }
}

fn check_issuer_url_parts(pool: &UserPool, report: &mut Report) {
    for (path, url) in issuers(pool) {
        let Ok(parsed) = Url::parse(url) else { continue };
        let (what, at) = if let Some(at) = url.find("/.well-known/") {
            ("the path of the discovery document", at)
        } else if let Some(at) = url.find(['?', '#']) {
            let is_query = parsed.query.is_some();
            (if is_query { "a query" } else { "a fragment" }, at)
        } else {
            continue;
        };
        {
            report.push(Finding::at(
                path,
                format!("{} has {what} in it", quoted(url)),
                format!("write {}", quoted(url.split_at(at).0)),
            ));
        }
    }
}

fn check_endpoint_scheme(pool: &UserPool, report: &mut Report) {
    for (path, url) in endpoints(pool) {
        // One that cannot be read is said to be so.
        let Some(parsed) = Url::parse(url).ok().filter(|parsed| !parsed.has_scheme("https")) else {
            continue;
        };
        {
            report.push(Finding::at(
                path,
                format!("{} has the scheme `{}`", quoted(url), parsed.scheme),
                "write an address that begins with `https://`",
            ));
        }
    }
}

/// Each address of a provider that is a literal: issuers, endpoints, metadata.
fn of_providers(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &str)> {
    let metadata = pool.identity_providers.iter().filter_map(|provider| {
        let IdentityProvider::Saml(saml) = &provider.value else {
            return None;
        };
        let SamlMetadata::Url(address) = &saml.metadata else {
            return None;
        };
        let path = setting(&["identity_providers"]).key(&provider.name).field("metadata");
        Some((path.field("url"), known(&address.url)?))
    });
    issuers(pool).chain(endpoints(pool)).chain(metadata)
}

fn issuers(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &str)> {
    pool.identity_providers
        .iter()
        .filter_map(|provider| match &provider.value {
            IdentityProvider::Oidc(oidc) => {
                let path = setting(&["identity_providers"]).key(&provider.name);
                Some((path.field("issuer_url"), known(&oidc.issuer_url)?))
            }
            _ => None,
        })
}

fn endpoints(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &str)> {
    pool.identity_providers.iter().flat_map(|provider| {
        let endpoints = match &provider.value {
            IdentityProvider::Oidc(oidc) => oidc.endpoints.as_ref(),
            _ => None,
        };
        endpoints.into_iter().flat_map(move |endpoints| {
            let path = setting(&["identity_providers"]).key(&provider.name).field("endpoints");
            [
                ("authorization", &endpoints.authorization),
                ("token", &endpoints.token),
                ("user_info", &endpoints.user_info),
                ("jwks_uri", &endpoints.jwks_uri),
            ]
            .into_iter()
            .filter_map(move |(name, url)| Some((path.field(name), known(url)?)))
        })
    })
}
