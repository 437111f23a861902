//! Rules about the URLs of identity providers.

use crate::declaration::urls::url_syntax;
use crate::engine::finding::{Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};
use crate::grammar::url::Url;

rules! {
    /// An issuer whose URL does not begin with `https://`.
    error issuer_url_scheme {
        guards: [OidcProvider.issuer_url],
        reason: "Cognito accepts only issuers with `https`, as OpenID Connect requires",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-idp-oidc-issuer-https; OpenID Connect Discovery 1.0, 4.1",
        bad: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "http://example.okta.com" },
}"#,
        good: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "https://example.okta.com" },
}"#,
        check: [Text(issuer_without_tls)],
    }

    /// The URL of the discovery document, or a URL with a query, instead of the issuer.
    warn issuer_url_parts {
        guards: [OidcProvider.issuer_url],
        after: [url_syntax],
        reason: "tokens contain the issuer, and Cognito adds the path of the discovery document itself",
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
        check: [Text(more_than_the_issuer)],
    }

    /// A URL of an OpenID Connect provider that does not begin with `https://`.
    warn endpoint_scheme {
        guards: [OidcEndpoints.authorization, OidcEndpoints.token, OidcEndpoints.user_info, OidcEndpoints.jwks_uri],
        after: [url_syntax],
        reason: "Cognito exchanges codes, tokens and keys with these URLs, and OpenID Connect requires TLS for them",
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
        check: [Text(without_tls)],
    }

    /// A metadata URL that is not a web URL, or does not use TLS.
    warn saml_metadata_url_scheme {
        guards: [SamlMetadataUrl.url],
        after: [url_syntax],
        reason: "Cognito downloads the metadata from this URL, and trusts its certificate",
        evidence: "API CreateIdentityProvider, ProviderDetails",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("http://idp.example.com/metadata") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Text(without_tls)],
    }
}

fn issuer_without_tls(url: &str, _: &Node<'_>) -> Option<Finding> {
    let is_secure = url.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("https://"));
    if is_secure || url.is_empty() || is_dynamic(url) {
        return None;
    }
    let rest = url.trim().split_once("://").map_or(url.trim(), |(_, rest)| rest);
    let secure = format!("https://{}", rest.trim_start_matches('/'));
    let help = match Url::parse(&secure) {
        Ok(_) => write_string(&secure),
        Err(_) => Help::from(format!("write {}", quoted(&secure))),
    };
    let fact = format!("{} does not begin with `https://`", quoted(url));
    Some(Finding::new(fact, help))
}

fn more_than_the_issuer(url: &str, _: &Node<'_>) -> Option<Finding> {
    let parsed = Url::parse(url).ok().filter(|_| !is_dynamic(url))?;
    let (what, at) = if let Some(at) = url.find("/.well-known/") {
        ("the path of the discovery document", at)
    } else {
        let is_query = parsed.query.is_some();
        (if is_query { "a query" } else { "a fragment" }, url.find(['?', '#'])?)
    };
    let fact = format!("{} contains {what}", quoted(url));
    Some(Finding::new(fact, write_string(url.split_at(at).0)))
}

fn without_tls(url: &str, _: &Node<'_>) -> Option<Finding> {
    // URLs with syntax errors have their own rule.
    let parsed = Url::parse(url).ok().filter(|_| !is_dynamic(url))?;
    if parsed.has_scheme("https") {
        return None;
    }
    let fact = format!("{} has the scheme `{}`", quoted(url), parsed.scheme);
    Some(Finding::new(fact, "write a URL that begins with `https://`"))
}
