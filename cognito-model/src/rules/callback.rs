//! Rules about the addresses that people return to.

use crate::path::SettingPath;
use crate::pool::{Base, UserPool};
use crate::rules::client::{clients, quoted_name};
use crate::rules::oauth::{flow_settings, returning_flows};
use crate::rules::rule_macro::rule;
use crate::rules::words::{known, listed, quoted};
use crate::rules::{Check, Level, Report, Rule, Violation};

rule! {
    /// An address to return to over HTTP without TLS.
    pub static CALLBACK_URL_HTTP: Rule = Rule {
        name: "callback_url_http",
        level: Level::Warn,
        reason: "what people bring along could be read on the way, so that Cognito takes `http` for the own machine only",
        evidence: "API CreateUserPoolClient, CallbackURLs; Destrayon/Connapse#441",
        bad: r#"clients: { web: { oauth: { callback_urls: ["http://app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "http://localhost:3000/in"] } } }"#,
        check: Check::Pool(check_callback_url_http),
    };
}

fn check_callback_url_http(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        let Some(rest) = after_scheme(url, "http") else {
            continue;
        };
        if ["localhost", "127.0.0.1", "[::1]"].contains(&host(rest).to_ascii_lowercase().as_str()) {
            continue;
        }
        let secure = format!("https://{rest}");
        report.push(Violation::new(
            &CALLBACK_URL_HTTP,
            path,
            format!("{} is not secured by TLS", quoted(url)),
            format!(
                "write {}; only `localhost`, `127.0.0.1` and `[::1]` go without",
                quoted(&secure)
            ),
        ));
    }
}

rule! {
    /// An address to return to with a fragment.
    pub static CALLBACK_URL_FRAGMENT: Rule = Rule {
        name: "callback_url_fragment",
        level: Level::Warn,
        reason: "the fragment is where the implicit grant puts its tokens, and OAuth 2.0 allows no other",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r##"clients: { web: { oauth: { callback_urls: ["https://app.example.com/#/in"] } } }"##,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: Check::Pool(check_callback_url_fragment),
    };
}

fn check_callback_url_fragment(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        let Some((before, _)) = url.split_once('#') else {
            continue;
        };
        report.push(Violation::new(
            &CALLBACK_URL_FRAGMENT,
            path,
            format!("{} has a fragment", quoted(url)),
            format!(
                "write the address without `#` and what follows it, as in {}",
                quoted(before)
            ),
        ));
    }
}

rule! {
    /// An address to return to that begins with no scheme.
    pub static CALLBACK_URL_RELATIVE: Rule = Rule {
        name: "callback_url_relative",
        level: Level::Warn,
        reason: "Cognito sends people to the address as it is, which has to be an absolute one",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: Check::Pool(check_callback_url_relative),
    };
}

fn check_callback_url_relative(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        if has_scheme(url) || url.is_empty() || url.contains('#') {
            continue;
        }
        let whole = format!("https://{}", url.trim_start_matches('/'));
        report.push(Violation::new(
            &CALLBACK_URL_RELATIVE,
            path,
            format!("{} has no scheme", quoted(url)),
            format!(
                "write {}, or the scheme of an application, as in `\"myapp://in\"`",
                quoted(&whole)
            ),
        ));
    }
}

rule! {
    /// The placeholder of the CDK as an address to return to.
    pub static CALLBACK_URL_PLACEHOLDER: Rule = Rule {
        name: "callback_url_placeholder",
        level: Level::Warn,
        reason: "the domain is reserved for documents, so that nobody who signs in gets to the application",
        evidence: "RFC 2606; aws-cdk-lib 2.276.0, user-pool-client",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
        check: Check::Pool(check_callback_url_placeholder),
    };
}

fn check_callback_url_placeholder(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        let rest = after_scheme(url, "https");
        // Its subdomains are what people write in examples of their own.
        if rest.is_some_and(|rest| host(rest).eq_ignore_ascii_case("example.com")) {
            report.push(Violation::new(
                &CALLBACK_URL_PLACEHOLDER,
                path,
                format!("{} is a placeholder", quoted(url)),
                "write the address of the application",
            ));
        }
    }
    // Where a client says how it takes part in OAuth but for this one thing, the CDK fills it in.
    for (path, client) in clients(pool) {
        let Some(oauth) = &client.oauth else { continue };
        let is_filled_in = oauth.callback_urls.is_none() && client.base == Base::Cdk && pool.cdk.is_none();
        // A default address that is none of the addresses says so itself, and so do grants that do not go together.
        let is_mixed = oauth.flows.as_ref().is_some_and(|flows| flows.client_credentials);
        let is_overridden = client
            .property_overrides
            .iter()
            .any(|it| it.name.split('.').next() == Some("CallbackURLs"));
        let is_said =
            is_overridden || oauth.default_redirect_uri.is_some() || client.disable_oauth == Some(true) || is_mixed;
        let flows = returning_flows(client);
        if !is_filled_in || is_said || flows.is_empty() {
            continue;
        }
        let path = path.field("oauth");
        report.push(
            Violation::new(
                &CALLBACK_URL_PLACEHOLDER,
                path.clone(),
                format!(
                    "the client {} has {} without `callback_urls`, and returns to `\"https://example.com\"`",
                    quoted_name(&client.name),
                    listed(flows)
                ),
                "write `callback_urls: [\"https://app.example.com\"]` with the addresses of the application",
            )
            .at_key()
            .about(path.field("callback_urls"))
            .about(path.field("default_redirect_uri"))
            .about(path.field("flows").field("client_credentials"))
            .about_all(flow_settings(&path)),
        );
    }
}

/// Each address to return to that is a literal, with its path.
fn callbacks(pool: &UserPool) -> Vec<(SettingPath, &str)> {
    let mut found = Vec::new();
    for (path, client) in clients(pool) {
        let urls = client.oauth.as_ref().and_then(|oauth| oauth.callback_urls.as_ref());
        let path = path.field("oauth").field("callback_urls");
        for (index, url) in urls.and_then(|urls| urls.list()).into_iter().flatten().enumerate() {
            if let Some(url) = known(url) {
                found.push((path.index(index), url));
            }
        }
    }
    found
}

/// What follows `scheme://`.
fn after_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (found, rest) = url.split_once("://")?;
    found.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// The host of an address, without its scheme.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match authority.strip_prefix('[').and_then(|address| address.find(']')) {
        Some(end) => authority.get(..end + 2).unwrap_or(authority),
        None => authority.split(':').next().unwrap_or_default(),
    }
}

/// Whether a text begins with the scheme of an address, as RFC 3986 has it.
fn has_scheme(url: &str) -> bool {
    let Some((scheme, _)) = url.split_once(':') else {
        return false;
    };
    // `localhost:3000` is a host with a port, which reads like a scheme.
    let is_port = url
        .split_once(':')
        .is_some_and(|(_, rest)| rest.starts_with(|c: char| c.is_ascii_digit()));
    !is_port
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}
