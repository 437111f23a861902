//! Rules about URLs, wherever a URL can be written.

use crate::engine::finding::{Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};
use crate::grammar::url::{Url, UrlError, is_web_scheme, repaired};
use cognito_model::schema::kind::{Field, Meaning};

rules! {
    /// A URL that does not follow the syntax of URLs.
    warn url_syntax {
        guards: every(is_url),
        after: [
            crate::clients::callback_urls::callback_url_relative,
            crate::clients::callback_urls::logout_url_relative,
            crate::clients::callback_urls::callback_url_placeholder,
            crate::clients::callback_urls::url_wildcard,
        ],
        reason: "a URL has a scheme, a host and a path, and all other characters must be percent-encoded",
        evidence: "RFC 3986",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com:port/in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com:8443/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(not_a_url)],
    }
}

fn is_url(row: &Field) -> bool {
    row.means == Some(Meaning::Url)
}

fn not_a_url(url: &str, _: &Node<'_>) -> Option<Finding> {
    if url.is_empty() || is_dynamic(url) {
        return None;
    }
    let (fact, help) = match Url::parse(url) {
        Err(fault) => described(url, fault),
        // The scheme of an app can be anything else.
        Ok(parsed) if is_web_scheme(parsed.scheme) && !parsed.has_scheme("http") && !parsed.has_scheme("https") => (
            format!("has the scheme `{}`, which looks like a misspelled `https`", parsed.scheme),
            write_string(&repaired(url)),
        ),
        Ok(_) => return None,
    };
    Some(Finding::new(format!("{} {fact}", quoted(url)), help))
}

/// What is wrong with a URL, and what to write.
fn described(url: &str, fault: UrlError<'_>) -> (String, Help) {
    let trimmed = url.trim();
    match fault {
        UrlError::Character(_) if trimmed != url => {
            let help = match Url::parse(trimmed) {
                Ok(_) => write_string(trimmed),
                Err(_) => Help::from(format!("write {}", quoted(trimmed))),
            };
            ("has a space at its start or end".to_owned(), help)
        }
        // A path says nothing about its host.
        UrlError::NoScheme if trimmed.starts_with('/') && !trimmed.starts_with("//") => (
            "has no scheme".to_owned(),
            "write the whole URL, as in `\"https://app.example.com/in\"`".into(),
        ),
        UrlError::NoScheme => {
            let whole = format!("https://{}", trimmed.trim_start_matches('/'));
            ("has no scheme".to_owned(), format!("write {}", quoted(&whole)).into())
        }
        UrlError::Character(c @ ('{' | '}')) => (
            format!("contains `{c:?}`"),
            "write the whole URL, or insert a parameter of the template with `Fn::Sub`".into(),
        ),
        UrlError::Character(c) => {
            let mut bytes = [0; 4];
            let escaped: String = c
                .encode_utf8(&mut bytes)
                .bytes()
                .map(|byte| format!("%{byte:02X}"))
                .collect();
            (
                format!("contains `{c:?}`"),
                format!("remove the character, or write it as `{escaped}`").into(),
            )
        }
        UrlError::Percent => (
            "has a `%` without two hexadecimal digits after it".to_owned(),
            "write `%25` for a percent sign".into(),
        ),
        // `https:/app.example.com`
        UrlError::NoHost if repaired(url) != url => ("has no host".to_owned(), write_string(&repaired(url))),
        UrlError::NoHost => (
            "has no host".to_owned(),
            "write the host after `//`, as in `\"https://app.example.com/in\"`".into(),
        ),
        UrlError::Host(host) => (
            format!("has the host {}, which is not a valid host name", quoted(host)),
            "write a domain, an IPv4 address, or an IPv6 address in brackets, as in `[::1]`".into(),
        ),
        UrlError::Port(port) => (
            format!("has the port {}", quoted(port)),
            "write a number up to `65535`, or remove the port".into(),
        ),
    }
}
