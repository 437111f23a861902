//! Rules about the addresses that people return to.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, listed, quoted};
use crate::grammar::url::{Url, split_scheme};
use crate::clients::oauth::{flow_settings, returning_flows};
use cognito_model::{Base, Client, Items, SettingPath, Text, UserPool};

rules! {
    /// An address to return to over HTTP without TLS.
    error callback_url_http {
        guards: [OAuthSettings.callback_urls],
        reason: "what people bring along could be read on the way, so that Cognito takes `http` for the own machine only",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-https; Destrayon/Connapse#441; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["http://app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "http://localhost:3000/in"] } } }"#,
        check: [Pool(check_callback_url_http)],
    }

    /// An address to return to after signing out over HTTP without TLS.
    error logout_url_http {
        guards: [OAuthSettings.logout_urls],
        reason: "Cognito takes `http` for the own machine only, for signing out as for signing in",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-logout-url-https",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["http://app.example.com/out"] } },
}"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["https://app.example.com/out"] } },
}"#,
        check: [Pool(check_logout_url_http)],
    }

    /// An address to return to with a fragment.
    error callback_url_fragment {
        guards: [OAuthSettings.callback_urls],
        after: [callback_url_http],
        reason: "the fragment is where the implicit grant puts its tokens, and OAuth 2.0 allows no other",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-fragment; API CreateUserPoolClient, CallbackURLs",
        bad: r##"clients: { web: { oauth: { callback_urls: ["https://app.example.com/#/in"] } } }"##,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: [Pool(check_callback_url_fragment)],
    }

    /// An address to return to that begins with no scheme.
    warn callback_url_relative {
        guards: [OAuthSettings.callback_urls],
        reason: "Cognito sends people to the address as it is, which has to be an absolute one",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: [Pool(check_callback_url_relative)],
    }

    /// An address to return to after signing out that begins with no scheme.
    warn logout_url_relative {
        guards: [OAuthSettings.logout_urls],
        reason: "Cognito sends people to the address as it is, which has to be an absolute one",
        evidence: "API CreateUserPoolClient, LogoutURLs",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["app.example.com/out"] } },
}"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["https://app.example.com/out"] } },
}"#,
        check: [Pool(check_logout_url_relative)],
    }

    /// The placeholder of the CDK as an address to return to.
    warn callback_url_placeholder {
        guards: [OAuthSettings.callback_urls],
        reason: "the domain is reserved for documents, so that nobody who signs in gets to the application",
        evidence: "RFC 2606; aws-cdk-lib 2.276.0, user-pool-client",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_callback_url_placeholder)],
    }

    /// An address with a `*`.
    warn url_wildcard {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [callback_url_relative, logout_url_relative],
        reason: "Cognito compares addresses letter by letter, so that a `*` stands for nothing but itself",
        evidence: "nextauthjs/next-auth#8043; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://*.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } } }"#,
        check: [Pool(check_url_wildcard)],
    }

    /// An address that stands twice in a list.
    warn duplicate_url {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [
            callback_url_relative,
            logout_url_relative,
            callback_url_placeholder,
            url_wildcard,
            crate::declaration::urls::url_syntax,
        ],
        reason: "a second time says nothing new, and another address may have been meant",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://app.example.com/in"] } },
}"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } },
}"#,
        check: [Pool(check_duplicate_url)],
    }
}

fn check_callback_url_http(pool: &UserPool, report: &mut Report) {
    check_http(callbacks(pool), report);
}

fn check_logout_url_http(pool: &UserPool, report: &mut Report) {
    check_http(logouts(pool), report);
}

fn check_http(urls: Vec<(SettingPath, &str)>, report: &mut Report) {
    for (path, url) in urls {
        let Some(rest) = after_scheme(url, "http") else {
            continue;
        };
        if ["localhost", "127.0.0.1", "[::1]"].contains(&host(rest).to_ascii_lowercase().as_str()) {
            continue;
        }
        // With the fragment cut off, which is refused as well, so that what is written there can be taken.
        let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
        let secure = format!("https://{rest}");
        report.push(Finding::at(
            path,
            format!("{} is not secured by TLS", quoted(url)),
            format!(
                "write {}; only `localhost`, `127.0.0.1` and `[::1]` go without",
                quoted(&secure)
            ),
        ));
    }
}

fn check_callback_url_fragment(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        let Some((before, _)) = url.split_once('#') else {
            continue;
        };
        report.push(Finding::at(
            path,
            format!("{} has a fragment", quoted(url)),
            format!(
                "write the address without `#` and what follows it, as in {}",
                quoted(before)
            ),
        ));
    }
}

fn check_callback_url_relative(pool: &UserPool, report: &mut Report) {
    check_relative(callbacks(pool), report);
}

fn check_logout_url_relative(pool: &UserPool, report: &mut Report) {
    check_relative(logouts(pool), report);
}

fn check_relative(urls: Vec<(SettingPath, &str)>, report: &mut Report) {
    for (path, url) in urls {
        if split_scheme(url).is_some() || url.is_empty() {
            continue;
        }
        let whole = format!("https://{}", url.trim().trim_start_matches('/'));
        report.push(Finding::at(
            path,
            format!("{} has no scheme", quoted(url)),
            format!(
                "write {}, or the scheme of an application, as in `\"myapp://in\"`",
                quoted(&whole)
            ),
        ));
    }
}

fn check_callback_url_placeholder(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool) {
        let rest = after_scheme(url, "https");
        // Its subdomains are what people write in examples of their own.
        if rest.is_some_and(|rest| host(rest).eq_ignore_ascii_case("example.com")) {
            report.push(Finding::at(
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
            Finding::at(
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

fn check_url_wildcard(pool: &UserPool, report: &mut Report) {
    for (path, url) in callbacks(pool).into_iter().chain(logouts(pool)) {
        let Ok(parsed) = Url::parse(url) else { continue };
        let in_host = parsed.host.is_some_and(|host| host.contains('*'));
        if !in_host && !parsed.path.contains('*') {
            continue;
        }
        report.push(Finding::at(
            path,
            format!("{} has a `*` in it", quoted(url)),
            "write each address by itself, as in `\"https://app.example.com/in\"`",
        ));
    }
}

fn check_duplicate_url(pool: &UserPool, report: &mut Report) {
    for urls in [callbacks(pool), logouts(pool)] {
        for (index, (path, url)) in urls.iter().enumerate() {
            let same_list = |other: &SettingPath| other.parent() == path.parent();
            let mut earlier = urls.iter().take(index);
            let Some((first, _)) = earlier.find(|(other, text)| text == url && same_list(other)) else {
                continue;
            };
            {
                let fact = format!("{} stands in the list already", quoted(url));
                let violation = Finding::at(path.clone(), fact, "leave one of the two out");
                report.push(violation.about(first.clone()));
            }
        }
    }
}

/// Each address to return to that is a literal, with its path.
pub(crate) fn callbacks(pool: &UserPool) -> Vec<(SettingPath, &str)> {
    listed_urls(pool, "callback_urls", |client| {
        client.oauth.as_ref().and_then(|oauth| oauth.callback_urls.as_ref())
    })
}

/// Each address to return to after signing out that is a literal, with its path.
pub(crate) fn logouts(pool: &UserPool) -> Vec<(SettingPath, &str)> {
    listed_urls(pool, "logout_urls", |client| {
        client.oauth.as_ref().and_then(|oauth| oauth.logout_urls.as_ref())
    })
}

fn listed_urls<'p>(
    pool: &'p UserPool,
    name: &'static str,
    urls: impl Fn(&'p Client) -> Option<&'p Items<Text>>,
) -> Vec<(SettingPath, &'p str)> {
    let mut found = Vec::new();
    for (path, client) in clients(pool) {
        let path = path.field("oauth").field(name);
        let urls = urls(client).and_then(|urls| urls.list());
        for (index, url) in urls.into_iter().flatten().enumerate() {
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

/// The host of an address, without its scheme, also where the address cannot be read as a whole.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match authority.strip_prefix('[').and_then(|address| address.find(']')) {
        Some(end) => authority.get(..end + 2).unwrap_or(authority),
        None => authority.split(':').next().unwrap_or_default(),
    }
}
