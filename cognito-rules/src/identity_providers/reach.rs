//! The rule about URLs of identity providers that Cognito cannot reach.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::declaration::urls::url_syntax;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use crate::grammar::url::Url;
use cognito_model::schema::kind::Field;
use cognito_model::{IdentityProvider, OidcProvider, SamlMetadataUrl};

rules! {
    /// A URL that Cognito itself has to open, on a host or a port that Cognito cannot reach.
    ///
    /// The rule does not check the issuer if the provider has `endpoints`, because Cognito then needs no discovery document.
    warn provider_unreachable {
        guards: [
            OidcProvider.issuer_url, OidcEndpoints.token, OidcEndpoints.user_info, OidcEndpoints.jwks_uri, SamlMetadataUrl.url,
        ],
        after: [url_syntax, super::urls::issuer_url_scheme, super::urls::endpoint_scheme, super::urls::saml_metadata_url_scheme],
        reason: "Cognito opens this URL from the internet, and connects to OpenID Connect providers only on ports 80 and 443",
        evidence: "Amazon Cognito Developer Guide, Using OIDC identity providers with a user pool, Prerequisites; aws-solutions/aws-data-lake-solution#31; RFC 6761; RFC 1918",
        bad: r#"parameters: { keycloak_secret: String { no_echo } },
identity_providers: {
    keycloak: Oidc { client_id: "app", client_secret: keycloak_secret, issuer_url: "https://localhost/realms/shop" },
}"#,
        good: r#"parameters: { keycloak_secret: String { no_echo } },
identity_providers: {
    keycloak: Oidc { client_id: "app", client_secret: keycloak_secret, issuer_url: "https://keycloak.example.com/realms/shop" },
}"#,
        check: [Text(unreachable)],
    }
}

/// Top-level domains that are only for private networks, or for a single computer.
const PRIVATE: [&str; 8] = ["localhost", "local", "internal", "lan", "home", "corp", "intranet", "localdomain"];

fn unreachable(url: &str, node: &Node<'_>) -> Option<Finding> {
    const ISSUER: &Field = OidcProvider::SECTION.row("issuer_url");
    const METADATA: &Field = SamlMetadataUrl::SECTION.row("url");
    if is_dynamic(url) || (node.row.is(ISSUER) && has_endpoints(node)) {
        return None;
    }
    let parsed = Url::parse(url).ok().filter(|url| url.has_scheme("https") || url.has_scheme("http"))?;
    let host = parsed.host?.to_ascii_lowercase();
    if let Some(is) = private(&host) {
        let fact = format!("{} is on {is}", quoted(url));
        let help = "write a URL that Cognito can open from the internet; for a provider on your own computer, use a tunnel with a public name";
        return Some(Finding::new(fact, help));
    }
    let port = parsed.port.filter(|port| !port.is_empty() && !node.row.is(METADATA))?;
    if matches!(port.parse(), Ok(80_u16 | 443)) {
        return None;
    }
    let fact = format!("{} has the port {port}", quoted(url));
    Some(Finding::new(fact, "serve the provider on port 443, and write the URL without a port"))
}

fn has_endpoints(node: &Node<'_>) -> bool {
    let provider = node.pool.identity_providers.named(node.entry());
    matches!(provider.map(|provider| &provider.value), Some(IdentityProvider::Oidc(oidc)) if oidc.endpoints.is_some())
}

/// What a host is, if nobody on the internet can reach it.
fn private(host: &str) -> Option<&'static str> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    match bare.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => return of_v4(address),
        Ok(IpAddr::V6(address)) => return of_v6(address),
        Err(_) => {}
    }
    let name = host.trim_end_matches('.');
    match name.rsplit('.').next() {
        Some("localhost") => Some("localhost"),
        Some(last) if last == name || PRIVATE.contains(&last) => Some("a host without a public name"),
        _ => None,
    }
}

fn of_v4(address: Ipv4Addr) -> Option<&'static str> {
    if address.is_loopback() || address.is_unspecified() {
        return Some("localhost");
    }
    (address.is_private() || address.is_link_local()).then_some("an IP address of a private network")
}

fn of_v6(address: Ipv6Addr) -> Option<&'static str> {
    if address.is_loopback() || address.is_unspecified() {
        return Some("localhost");
    }
    let [first, ..] = address.octets();
    let is_link_local = matches!(address.segments(), [0xfe80..=0xfebf, ..]);
    (first & 0xfe == 0xfc || is_link_local).then_some("an IP address of a private network")
}
