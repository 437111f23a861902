//! Rules about single callback URLs and logout URLs.

use crate::clients::oauth::{flow_settings, returning_flows};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, listed, quoted, write_string};
use crate::grammar::url::{Url, after_scheme, host, is_localhost, repaired, split_scheme};
use cognito_model::{Base, Intrinsic, Pseudo, SubPart, Target, UserPool};

rules! {
    /// A callback URL that uses HTTP without TLS.
    error callback_url_http {
        guards: [OAuthSettings.callback_urls],
        reason: "Cognito allows `http` only for localhost; anything else could be read in transit",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-https; Destrayon/Connapse#441; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["http://app.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "http://localhost:3000/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(http)],
    }

    /// A logout URL that uses HTTP without TLS.
    error logout_url_http {
        guards: [OAuthSettings.logout_urls],
        reason: "Cognito allows `http` only for localhost, in logout URLs as in callback URLs",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-logout-url-https",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["http://app.example.com/out"] } },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["https://app.example.com/out"] } },
},
domains: { login: Prefix("my-app") }"#,
        check: [Text(http)],
    }

    /// A callback URL with a fragment.
    error callback_url_fragment {
        guards: [OAuthSettings.callback_urls],
        after: [callback_url_http],
        reason: "the implicit grant returns its tokens in the fragment, and OAuth 2.0 allows no other fragment",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-callback-url-fragment; API CreateUserPoolClient, CallbackURLs",
        bad: r##"clients: { web: { oauth: { callback_urls: ["https://app.example.com/#/in"] } } },
domains: { login: Prefix("my-app") }"##,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(fragment)],
    }

    /// A callback URL without a scheme.
    warn callback_url_relative {
        guards: [OAuthSettings.callback_urls],
        reason: "Cognito redirects users to the URL exactly as it is written, so it has to be absolute",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["app.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(relative), Intrinsic(reference)],
    }

    /// A logout URL without a scheme.
    warn logout_url_relative {
        guards: [OAuthSettings.logout_urls],
        reason: "Cognito redirects users to the URL exactly as it is written, so it has to be absolute",
        evidence: "API CreateUserPoolClient, LogoutURLs",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["app.example.com/out"] } },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["https://app.example.com/out"] } },
},
domains: { login: Prefix("my-app") }"#,
        check: [Text(relative), Intrinsic(reference)],
    }

    /// The CDK's placeholder as a callback URL.
    warn callback_url_placeholder {
        guards: [OAuthSettings.callback_urls],
        after: [
            crate::clients::callback_lists::default_redirect_uri_not_a_callback,
            crate::clients::client_credentials::client_credentials_with_other_flows,
            crate::clients::oauth::oauth_disabled,
        ],
        reason: "`example.com` is reserved for documentation, so users who sign in never reach your application",
        evidence: "RFC 2606; aws-cdk-lib 2.276.0, user-pool-client",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(placeholder), Pool(check_placeholder_by_default)],
    }

    /// A callback URL or logout URL with a `*`.
    warn url_wildcard {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [callback_url_relative, logout_url_relative],
        reason: "Cognito compares URLs character by character, so a `*` matches only itself",
        evidence: "nextauthjs/next-auth#8043; API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://*.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Text(wildcard)],
    }
}

fn http(url: &str, _: &Node<'_>) -> Option<Finding> {
    let rest = after_scheme(url, "http")?;
    if is_localhost(host(rest)) || is_dynamic(url) {
        return None;
    }
    // The suggestion has no fragment, because Cognito rejects fragments too.
    let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
    let secure = format!("https://{rest}");
    let help = format!(
        "write {}; only `localhost`, `127.0.0.1` and `[::1]` can use `http`",
        quoted(&secure)
    );
    Some(Finding::new(
        format!("{} does not use TLS", quoted(url)),
        Help::from(help).edit(Edit::Replace(format!("{secure:?}"))),
    ))
}

fn fragment(url: &str, _: &Node<'_>) -> Option<Finding> {
    if is_dynamic(url) {
        return None;
    }
    let (before, _) = url.split_once('#')?;
    let help = format!(
        "write the URL without `#` and everything after it: {}",
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
    let bare = url.trim();
    let whole = repaired(bare);
    if bare.contains("//") && whole != bare {
        // `//app.example.com`, `https//app.example.com`
        return Some(Finding::new(format!("{} has no scheme", quoted(url)), write_string(&whole)));
    }
    let first = bare.split(['/', '?', '#']).next().unwrap_or_default();
    let help = if first == "localhost" || first.starts_with("localhost:") {
        let whole = format!("http://{bare}");
        Help::from(format!("write {}", quoted(&whole))).edit(Edit::Replace(format!("{whole:?}")))
    } else if first.contains('.') {
        let whole = format!("https://{bare}");
        let words = format!("write {}, or use the scheme of your app, as in `\"myapp://in\"`", quoted(&whole));
        Help::from(words).edit(Edit::Replace(format!("{whole:?}")))
    } else {
        // A path says nothing about its host.
        "write the whole URL, as in `\"https://app.example.com/in\"`, or use the scheme of your app, as in `\"myapp://in\"`".into()
    };
    Some(Finding::new(format!("{} has no scheme", quoted(url)), help))
}

/// Reports what CloudFormation inserts, if it certainly has no scheme.
fn reference(intrinsic: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let target = match intrinsic {
        Intrinsic::Ref(target) => target,
        Intrinsic::Sub(parts) => match &parts[..] {
            [SubPart::Ref(target)] => target,
            // `${AWS::Region}://in` has a scheme.
            [SubPart::Ref(target), SubPart::Text(rest), ..] if !rest.starts_with(':') => target,
            _ => return None,
        },
        _ => return None,
    };
    let is_word = match target {
        Target::Pool => node.pool.import.is_none(),
        Target::Client(_) | Target::Domain(_) => !node.pool.is_imported(target),
        Target::Pseudo(pseudo) => {
            matches!(pseudo, Pseudo::AccountId | Pseudo::Partition | Pseudo::Region | Pseudo::URLSuffix)
        }
        _ => false,
    };
    is_word.then(|| {
        Finding::new(
            format!("`{}` has no scheme", target.called()),
            "write the whole URL, as in `Fn::Sub(\"https://app.${AWS::Region}.example.com/in\")`",
        )
    })
}

fn placeholder(url: &str, _: &Node<'_>) -> Option<Finding> {
    // Subdomains are allowed: developers use them in their own examples.
    let is_placeholder = host(after_scheme(url, "https")?).eq_ignore_ascii_case("example.com");
    (is_placeholder && !is_dynamic(url)).then(|| {
        Finding::new(
            format!("{} is a placeholder", quoted(url)),
            "write the URL of your application",
        )
    })
}

// If a client configures OAuth without callback URLs, the CDK adds the placeholder.
fn check_placeholder_by_default(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(oauth) = &client.value.oauth else { continue };
        let is_filled_in = oauth.callback_urls.is_none() && client.value.base == Base::Cdk && pool.cdk.is_none();
        let flows = returning_flows(&client.value);
        if !is_filled_in || flows.is_empty() {
            continue;
        }
        let oauth = path.field("oauth");
        report.push(
            Finding::at(
                oauth.clone(),
                format!(
                    "the client {} has {} without `callback_urls`, so it redirects users to `\"https://example.com\"`",
                    quoted_name(&client.name),
                    listed(flows)
                ),
                "write `callback_urls: [..]` with the URLs of your application",
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
            format!("{} contains a `*`", quoted(url)),
            "list each URL, as in `\"https://app.example.com/in\"`",
        )
    })
}
