//! Rules about issuers that cannot work with Cognito.

use crate::clients::url_hosts::{capital_host, with_lower_host};
use crate::clients::url_schemes::with_lower_scheme;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};
use crate::grammar::url::{after_scheme, host};
use cognito_model::{Function, Intrinsic, SubPart, Value};

rules! {
    /// An issuer, or SAML metadata, that stands for many tenants, so that no token names it.
    warn issuer_shared {
        guards: [OidcProvider.issuer_url, SamlMetadataUrl.url],
        reason: "the tokens and SAML responses of Microsoft Entra name the user's tenant as their issuer, and Cognito rejects any other issuer: `Bad id_token issuer`",
        evidence: "aws-samples/amazon-cognito-example-for-external-idp#98; MicrosoftDocs/azure-docs#38427; MicrosoftDocs/azure-docs#95994; Microsoft Entra, Federation metadata, Entity ID",
        bad: r#"parameters: { entra_secret: String { no_echo } },
identity_providers: {
    entra: Oidc {
        client_id: "app",
        client_secret: entra_secret,
        issuer_url: "https://login.microsoftonline.com/common/v2.0",
    },
}"#,
        good: r#"parameters: { entra_secret: String { no_echo } },
identity_providers: {
    entra: Oidc {
        client_id: "app",
        client_secret: entra_secret,
        issuer_url: "https://login.microsoftonline.com/12345678-1234-1234-1234-123456789012/v2.0",
    },
}"#,
        check: [Text(shared), Intrinsic(shared_in)],
    }

    /// The domain of a user pool as an issuer.
    warn issuer_of_domain {
        guards: [OidcProvider.issuer_url],
        reason: "the tokens of a user pool name `https://cognito-idp.<region>.amazonaws.com/<pool ID>`, which also has the discovery document",
        evidence: "Amazon Cognito Developer Guide, Verifying JSON web tokens; OpenID Connect Discovery 1.0, 4.3",
        bad: r#"parameters: { partner_secret: String { no_echo } },
identity_providers: {
    partner: Oidc {
        client_id: "app",
        client_secret: partner_secret,
        issuer_url: "https://partner.auth.eu-west-1.amazoncognito.com",
    },
}"#,
        good: r#"parameters: { partner_secret: String { no_echo } },
identity_providers: {
    partner: Oidc {
        client_id: "app",
        client_secret: partner_secret,
        issuer_url: "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEf123",
    },
}"#,
        check: [Text(domain)],
    }

    /// An issuer whose scheme or host has capital letters.
    warn issuer_host_case {
        guards: [OidcProvider.issuer_url],
        after: [issuer_shared, issuer_of_domain, crate::declaration::urls::url_syntax, super::urls::issuer_url_parts],
        reason: "Cognito compares the issuer of a token character by character, and providers write their scheme and host in lower case",
        evidence: "OpenID Connect Core 1.0, 3.1.3.7; RFC 3986, 6.2.2.1",
        bad: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "https://Example.okta.com" },
}"#,
        good: r#"parameters: { okta_secret: String { no_echo } },
identity_providers: {
    okta: Oidc { client_id: "app", client_secret: okta_secret, issuer_url: "https://example.okta.com" },
}"#,
        check: [Text(capitals)],
    }
}

/// The hosts where Microsoft Entra and its national clouds sign users in.
const ENTRA: [&str; 5] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login.partner.microsoftonline.cn",
    "login.windows.net",
    "sts.windows.net",
];

/// What these URLs can contain instead of a tenant.
const SHARED: [&str; 3] = ["common", "organizations", "consumers"];

/// The host of an `https` URL in lower case, and what comes after it.
fn web(url: &str) -> Option<(String, &str)> {
    let rest = after_scheme(url, "https").filter(|_| !is_dynamic(url))?;
    let host = host(rest);
    let path = rest.split_once('/').map_or("", |(_, path)| path);
    Some((host.to_ascii_lowercase(), path))
}

fn shared(url: &str, node: &Node<'_>) -> Option<Finding> {
    let (host, path) = web(url)?;
    let tenant = path.split(['/', '?', '#']).next().unwrap_or_default();
    let is_shared = SHARED.iter().any(|shared| tenant.eq_ignore_ascii_case(shared));
    if !is_shared || !ENTRA.contains(&host.as_str()) {
        return None;
    }
    let fact = match node.row.name {
        "issuer_url" => format!("no token names {} as its issuer", quoted(url)),
        _ => format!("{} is the metadata of all tenants, but no response names its entity ID", quoted(url)),
    };
    let help = format!("write the ID of a tenant instead of `{tenant}`, with a separate provider for each tenant");
    Some(Finding::new(fact, help))
}

/// Checks what a function certainly begins with, up to the end of the tenant.
fn shared_in(intrinsic: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let first = match intrinsic {
        Intrinsic::Sub(parts) => match &parts[..] {
            [SubPart::Text(first), ..] => first.to_string(),
            _ => return None,
        },
        Intrinsic::Call(Function::Join, arguments) => match arguments.as_slice() {
            [Value::Text(between), Value::List(items)] => {
                let texts = items.iter().map_while(|item| match item {
                    Value::Text(text) => Some(text.as_str()),
                    _ => None,
                });
                texts.collect::<Vec<_>>().join(between)
            }
            _ => return None,
        },
        _ => return None,
    };
    let (_, path) = web(&first)?;
    shared(&first, node).filter(|_| path.contains('/'))
}

fn domain(url: &str, _: &Node<'_>) -> Option<Finding> {
    let (host, _) = web(url)?;
    let is_domain = host.contains(".auth.") || host.contains(".auth-fips.");
    if !is_domain || !(host.ends_with(".amazoncognito.com") || host.ends_with(".amazoncognito.us")) {
        return None;
    }
    let region = host.split('.').nth(2).unwrap_or("us-east-1");
    let fact = format!("{} is the domain of a user pool, which is not its issuer", quoted(url));
    let help = format!(
        "write the issuer with the ID of that pool, as in `\"https://cognito-idp.{region}.amazonaws.com/{region}_AbCdEf123\"`"
    );
    Some(Finding::new(fact, help))
}

fn capitals(url: &str, _: &Node<'_>) -> Option<Finding> {
    let Some(host) = capital_host(url).filter(|_| !is_dynamic(url)) else {
        let fact = format!("{} has capital letters in its scheme", quoted(url));
        return with_lower_scheme(url).map(|lower| Finding::new(fact, write_string(&lower)));
    };
    let fact = format!("{} has capital letters in its host", quoted(url));
    Some(Finding::new(fact, write_string(&with_lower_host(url, host))))
}
