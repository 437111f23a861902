//! Rules about which callback URLs a client has, and which one is the default.

use crate::clients::oauth::{flow_settings, returning_flows};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, listed, quoted, write_string};
use crate::grammar::url::repaired;
use cognito_model::{Base, Client, Items, OAuthSettings, UserPool};

/// The callback URL that the CDK adds if you write none.
const EXAMPLE: &str = "https://example.com";

rules! {
    /// An empty list of callback URLs for a grant that needs one.
    error callback_urls_empty {
        guards: [OAuthSettings.flows, OAuthSettings.callback_urls],
        reason: "the authorization code grant and the implicit grant redirect users to one of these URLs",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } },\ndomains: { login: Prefix(\"my-app\") }",
        good: r#"clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_callback_urls_empty)],
    }

    /// A client without callback URLs, for which `..Recommended` has no default.
    error recommended_needs_callbacks {
        guards: [OAuthSettings.callback_urls],
        reason: "`..Recommended` has no default here: the CDK's default, `https://example.com`, is not your application",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { web: { ..Recommended } }",
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_recommended_needs_callbacks)],
    }

    /// A default redirect URL that is not one of the callback URLs.
    error default_redirect_uri_not_a_callback {
        guards: [OAuthSettings.default_redirect_uri],
        reason: "the default has to be one of the `callback_urls`",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; aws/aws-cdk#30481; API CreateUserPoolClient, DefaultRedirectURI",
        bad: r#"clients: {
    web: {
        oauth: {
            callback_urls: ["https://app.example.com/welcome"],
            default_redirect_uri: "https://app.example.com",
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: {
        oauth: {
            callback_urls: ["https://app.example.com", "https://app.example.com/welcome"],
            default_redirect_uri: "https://app.example.com",
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_default_redirect_uri_not_a_callback)],
    }

    /// A default redirect URL that is empty or too long, or has characters that Cognito rejects.
    error default_redirect_uri_characters {
        guards: [OAuthSettings.default_redirect_uri],
        reason: "the default redirect URL has 1 to 1024 visible characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, DefaultRedirectURI",
        bad: r#"clients: {
    web: {
        oauth: {
            callback_urls: ["https://app.example.com/my-page"],
            default_redirect_uri: "https://app.example.com/my page",
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: {
        oauth: {
            callback_urls: ["https://app.example.com/my-page"],
            default_redirect_uri: "https://app.example.com/my-page",
        },
    },
},
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Characters)],
    }
}

fn check_callback_urls_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let urls = client.value.oauth.as_ref().and_then(|oauth| oauth.callback_urls.as_ref());
        let is_empty = urls.and_then(Items::list).is_some_and(<[_]>::is_empty);
        let flows = returning_flows(&client.value);
        if !is_empty || flows.is_empty() {
            continue;
        }
        let path = path.field("oauth");
        report.push(
            Finding::at(
                path.field("callback_urls"),
                format!("`callback_urls` is empty, but {} {} a callback URL", listed(&flows), need(&flows)),
                "write `callback_urls: [..]` with the URLs of your application",
            )
            .about_all(flow_settings(&path)),
        );
    }
}

/// The verb after a list of flows.
fn need(flows: &[&str]) -> &'static str {
    if flows.len() == 1 { "needs" } else { "need" }
}

fn check_recommended_needs_callbacks(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let has_urls = client.value.oauth.as_ref().is_some_and(|oauth| oauth.callback_urls.is_some());
        let flows = returning_flows(&client.value);
        if client.value.base != Base::Recommended || client.value.disable_oauth == Some(true) || has_urls || flows.is_empty() {
            continue;
        }
        let oauth = path.field("oauth");
        // Point at the OAuth settings if they are written, and at the client if they are not.
        let (lacking, help) = if client.value.oauth.is_some() {
            (oauth.clone(), Help::from("write `callback_urls: [..]` with the URLs of your application"))
        } else {
            (
                path.clone(),
                Help::from("write `oauth: { callback_urls: [..] }` with the URLs of your application, or `disable_oauth`")
                    .edit(Edit::Add(path.clone(), "disable_oauth".into())),
            )
        };
        report.push(
            Finding::at(
                lacking,
                format!(
                    "the client {} has no `callback_urls`, which {} {}",
                    quoted_name(&client.name),
                    listed(&flows),
                    need(&flows)
                ),
                help,
            )
            .at_key()
            .about(oauth.field("callback_urls"))
            .about(path.field("disable_oauth"))
            .about_all(flow_settings(&oauth)),
        );
    }
}

fn check_default_redirect_uri_not_a_callback(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(oauth) = &client.value.oauth else { continue };
        let uri = oauth.default_redirect_uri.as_ref().and_then(known);
        // Another rule reports a value that cannot be a URL, even if it is silenced here.
        let can_be_url = |uri: &&str| OAuthSettings::SECTION.row("default_redirect_uri").accepts_text(uri);
        let Some(uri) = uri.filter(can_be_url) else {
            continue;
        };
        let Some(callbacks) = known_callbacks(&client.value, oauth) else {
            continue;
        };
        if callbacks.contains(&uri) {
            continue;
        }
        let path = path.field("oauth");
        let list = path.field("callback_urls");
        if let Some((index, callback)) = misspelled(&callbacks, uri) {
            let place = list.index(index);
            if !report.has_error_in(&place) {
                let fact = format!("{} differs from the `default_redirect_uri`, {}", quoted(callback), quoted(uri));
                let default = path.field("default_redirect_uri");
                report.push(Finding::at(place, fact, write_string(uri)).about(default).about_all(flow_settings(&path)));
            }
            continue;
        }
        let there_is = match callbacks.as_slice() {
            [] => "`callback_urls` is empty".to_owned(),
            [example] if oauth.callback_urls.is_none() => format!("`callback_urls` is `[{example:?}]` by default"),
            several => {
                let shown = listed(several.iter().map(|url| format!("{url:?}")));
                format!("`callback_urls` has only {shown}")
            }
        };
        let meant = repaired(uri);
        let help = match callbacks.contains(&meant.as_str()) {
            true => write_string(&meant),
            false => "write one of the `callback_urls`, or add this URL to them".into(),
        };
        report.push(
            Finding::at(
                path.field("default_redirect_uri"),
                format!("`default_redirect_uri` is {}, but {there_is}", quoted(uri)),
                help,
            )
            .about_all((0..callbacks.len()).map(|index| list.index(index)))
            .about(list)
            .about_all(flow_settings(&path)),
        );
    }
}

/// The callback URL that is this URL as soon as its own mistake is corrected, with its index.
pub(crate) fn misspelled<'c, T: AsRef<str>>(callbacks: &'c [T], url: &str) -> Option<(usize, &'c str)> {
    let mut callbacks = callbacks.iter().map(AsRef::as_ref).enumerate();
    let is_right = repaired(url) == url;
    callbacks.find(|(_, callback)| is_right && repaired(callback) == url)
}

/// The callback URLs, if all of them are known before the deployment.
fn known_callbacks<'a>(client: &'a Client, oauth: &'a OAuthSettings) -> Option<Vec<&'a str>> {
    match &oauth.callback_urls {
        Some(urls) => urls.list()?.iter().map(known).collect(),
        None if client.base == Base::Cdk && !returning_flows(client).is_empty() => Some(vec![EXAMPLE]),
        None => None,
    }
}
