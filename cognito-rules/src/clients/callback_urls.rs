//! Rules about the addresses that people return to.

use std::collections::HashMap;

use crate::clients::oauth::{flow_settings, returning_flows};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::{Item, Node};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, known, listed, quoted};
use crate::grammar::url::{Url, after_scheme, host, is_localhost, split_scheme};
use cognito_model::{Base, Client, Items, SettingPath, Text, UserPool};

rules! {
    /// An address to return to over HTTP without TLS.
    error callback_url_http {
        guards: [OAuthSettings.callback_urls],
        reason: "what people bring along could be read on the way, so that Cognito takes `http` for the own machine only",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-https; Destrayon/Connapse#441; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["http://app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "http://localhost:3000/in"] } } }"#,
        check: [Text(http)],
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
        check: [Text(http)],
    }

    /// An address to return to with a fragment.
    error callback_url_fragment {
        guards: [OAuthSettings.callback_urls],
        after: [callback_url_http],
        reason: "the fragment is where the implicit grant puts its tokens, and OAuth 2.0 allows no other",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-fragment; API CreateUserPoolClient, CallbackURLs",
        bad: r##"clients: { web: { oauth: { callback_urls: ["https://app.example.com/#/in"] } } }"##,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: [Text(fragment)],
    }

    /// An address to return to that begins with no scheme.
    warn callback_url_relative {
        guards: [OAuthSettings.callback_urls],
        reason: "Cognito sends people to the address as it is, which has to be an absolute one",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["app.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } }"#,
        check: [Text(relative)],
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
        check: [Text(relative)],
    }

    /// The placeholder of the CDK as an address to return to.
    warn callback_url_placeholder {
        guards: [OAuthSettings.callback_urls],
        after: [
            crate::clients::callback_lists::default_redirect_uri_not_a_callback,
            crate::clients::client_credentials::client_credentials_with_other_flows,
            crate::clients::oauth::oauth_disabled,
        ],
        reason: "the domain is reserved for documents, so that nobody who signs in gets to the application",
        evidence: "RFC 2606; aws-cdk-lib 2.276.0, user-pool-client",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
        check: [Text(placeholder), Pool(check_placeholder_by_default)],
    }

    /// An address with a `*`.
    warn url_wildcard {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [callback_url_relative, logout_url_relative],
        reason: "Cognito compares addresses letter by letter, so that a `*` stands for nothing but itself",
        evidence: "nextauthjs/next-auth#8043; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://*.example.com/in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } } }"#,
        check: [Text(wildcard)],
    }

    /// An address that stands twice in a list.
    warn duplicate_url {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [
            callback_url_relative,
            logout_url_relative,
            callback_url_placeholder,
            url_wildcard,
            crate::identity_providers::urls::url_syntax,
        ],
        reason: "a second time says nothing new, and another address may have been meant",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://app.example.com/in"] } },
}"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } },
}"#,
        check: [List(duplicate)],
    }
}

fn http(url: &str, _: &Node<'_>) -> Option<Finding> {
    let rest = after_scheme(url, "http")?;
    if is_localhost(host(rest)) || is_dynamic(url) {
        return None;
    }
    // With the fragment cut off, which is refused as well, so that what is written there can be taken.
    let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
    let secure = format!("https://{rest}");
    let help = format!(
        "write {}; only `localhost`, `127.0.0.1` and `[::1]` go without",
        quoted(&secure)
    );
    Some(Finding::new(
        format!("{} is not secured by TLS", quoted(url)),
        Help::from(help).edit(Edit::Replace(format!("{secure:?}"))),
    ))
}

fn fragment(url: &str, _: &Node<'_>) -> Option<Finding> {
    if is_dynamic(url) {
        return None;
    }
    let (before, _) = url.split_once('#')?;
    let help = format!(
        "write the address without `#` and what follows it, as in {}",
        quoted(before)
    );
    Some(Finding::new(
        format!("{} has a fragment", quoted(url)),
        Help::from(help).edit(Edit::Replace(format!("{before:?}"))),
    ))
}

fn relative(url: &str, _: &Node<'_>) -> Option<Finding> {
    if split_scheme(url).is_some() || url.is_empty() || is_dynamic(url) {
        return None;
    }
    let whole = format!("https://{}", url.trim().trim_start_matches('/'));
    Some(Finding::new(
        format!("{} has no scheme", quoted(url)),
        format!(
            "write {}, or the scheme of an application, as in `\"myapp://in\"`",
            quoted(&whole)
        ),
    ))
}

fn placeholder(url: &str, _: &Node<'_>) -> Option<Finding> {
    // Its subdomains are what people write in examples of their own.
    let is_placeholder = host(after_scheme(url, "https")?).eq_ignore_ascii_case("example.com");
    (is_placeholder && !is_dynamic(url)).then(|| {
        Finding::new(
            format!("{} is a placeholder", quoted(url)),
            "write the address of the application",
        )
    })
}

// Where a client says how it takes part in OAuth but for this one thing, the CDK fills it in.
fn check_placeholder_by_default(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(oauth) = &client.oauth else { continue };
        let is_filled_in = oauth.callback_urls.is_none() && client.base == Base::Cdk && pool.cdk.is_none();
        let flows = returning_flows(client);
        if !is_filled_in || flows.is_empty() {
            continue;
        }
        let oauth = path.field("oauth");
        report.push(
            Finding::at(
                oauth.clone(),
                format!(
                    "the client {} has {} without `callback_urls`, and returns to `\"https://example.com\"`",
                    quoted_name(&client.name),
                    listed(flows)
                ),
                "write `callback_urls: [\"https://app.example.com\"]` with the addresses of the application",
            )
            .at_key()
            .about(path.field("disable_oauth"))
            .about(oauth.field("callback_urls"))
            .about(oauth.field("default_redirect_uri"))
            .about(oauth.field("flows").field("client_credentials"))
            .about_all(flow_settings(&oauth)),
        );
    }
}

fn wildcard(url: &str, _: &Node<'_>) -> Option<Finding> {
    let parsed = Url::parse(url).ok()?;
    let in_host = parsed.host.is_some_and(|host| host.contains('*'));
    (in_host || parsed.path.contains('*')).then(|| {
        Finding::new(
            format!("{} has a `*` in it", quoted(url)),
            "write each address by itself, as in `\"https://app.example.com/in\"`",
        )
    })
}

fn duplicate(urls: &[Item], _: &Node<'_>) -> Vec<Finding> {
    let mut first = HashMap::new();
    let mut found = Vec::new();
    for url in urls.iter().filter(|url| !is_dynamic(&url.text)) {
        let Some(earlier) = first.get(url.text.as_str()).copied() else {
            first.insert(url.text.as_str(), &url.path);
            continue;
        };
        let fact = format!("{} stands in the list already", quoted(&url.text));
        let help = Help::from("leave one of the two out").edit(Edit::Remove);
        found.push(Finding::at(url.path.clone(), fact, help).about(SettingPath::clone(earlier)));
    }
    found
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
