//! Rules about outputs with a sign-in URL.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::clients::callback_lists::misspelled;
use crate::engine::words::{listed, quoted, write_string};
use crate::grammar::url::repaired;
use cognito_model::{Client, Entry, Items, KnownOutput, OutputValue, SettingPath, SignInUrl, UserPool};

rules! {
    /// A sign-in URL for a client that users cannot sign in to.
    error sign_in_url_without_flow {
        guards: [SignInUrl.client],
        reason: "users sign in through managed login with the authorization code grant or the implicit grant",
        evidence: "aws-cdk-lib 2.276.0, user-pool-domain",
        bad: r#"clients: { app: { disable_oauth } },
domains: { login: Prefix("my-app") },
outputs: { login_url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com" } }"#,
        good: r#"clients: { app: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
domains: { login: Prefix("my-app") },
outputs: { login_url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com" } }"#,
        check: [Pool(check_sign_in_url_without_flow)],
    }

    /// A sign-in URL whose `redirect_uri` is not a callback URL of the client.
    error sign_in_url_redirect {
        guards: [SignInUrl.redirect_uri],
        reason: "Cognito redirects users only to the URLs in `callback_urls`, which must match exactly",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: { app: { oauth: { callback_urls: ["https://app.example.com/in"] }, ..Recommended } },
domains: { login: Prefix("my-app") },
outputs: { login_url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com" } }"#,
        good: r#"clients: { app: { oauth: { callback_urls: ["https://app.example.com/in"] }, ..Recommended } },
domains: { login: Prefix("my-app") },
outputs: { login_url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com/in" } }"#,
        check: [Pool(check_sign_in_url_redirect)],
    }
}

/// Each sign-in URL with its path and its client, if the client is declared.
fn urls(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &SignInUrl, &Entry<Client>)> {
    pool.outputs.iter().filter_map(|output| {
        let OutputValue::Known(KnownOutput::SignInUrl(url)) = &output.value.0.value else {
            return None;
        };
        let path = setting(&["outputs"]).key(&output.name).field("value");
        Some((path, url, pool.clients.named(&url.client.0)?))
    })
}

/// The settings that decide which OAuth grants a client has.
fn flow_settings(client: &SettingPath) -> [SettingPath; 4] {
    let flows = client.field("oauth").field("flows");
    [
        client.field("disable_oauth"),
        flows.field("authorization_code_grant"),
        flows.field("implicit_code_grant"),
        flows,
    ]
}

fn check_sign_in_url_without_flow(pool: &UserPool, report: &mut Report) {
    for (path, _, client) in urls(pool) {
        if client.value.response_type().is_some() {
            continue;
        }
        let name = quoted_name(&client.name);
        let fact = if client.value.uses_oauth() {
            format!(
                "the client {name} has neither `authorization_code_grant` nor `implicit_code_grant` in its `flows`"
            )
        } else {
            format!("the client {name} has `disable_oauth`, so users cannot sign in to it with managed login")
        };
        let client = setting(&["clients"]).key(&client.name);
        report.push(
            Finding::at(
                path.field("client"),
                fact,
                "name a client that users sign in to, or remove the output",
            )
            .about_all(flow_settings(&client)),
        );
    }
}

fn check_sign_in_url_redirect(pool: &UserPool, report: &mut Report) {
    for (path, url, client) in urls(pool) {
        // The callback URLs of an imported client are not known here.
        if client.value.import.is_some() || client.value.response_type().is_none() {
            continue;
        }
        let (Some(uri), Some(callbacks)) = (url.redirect_uri.literal(), client.value.literal_callback_urls()) else {
            continue;
        };
        // Another rule reports a client without callback URLs.
        if callbacks.is_empty() || callbacks.iter().any(|callback| callback == uri) {
            continue;
        }
        let is_default = client.value.oauth.as_ref().is_none_or(|oauth| oauth.callback_urls.is_none());
        let list = setting(&["clients"])
            .key(&client.name)
            .field("oauth")
            .field("callback_urls");
        let flows = flow_settings(&setting(&["clients"]).key(&client.name));
        if let Some((index, callback)) = misspelled(&callbacks, uri) {
            // The callback URL is wrong by itself. If no other rule says so, the two have to be the same.
            let place = list.index(index);
            if !report.has_error_in(&place) {
                let fact = format!("{} differs from the `redirect_uri` of an output, {}", quoted(callback), quoted(uri));
                report.push(Finding::at(place, fact, write_string(uri)).about(path.field("redirect_uri")).about_all(flows));
            }
            continue;
        }
        let by_default = if is_default { " by default" } else { "" };
        let count = client.value.oauth.as_ref().and_then(|oauth| oauth.callback_urls.as_ref());
        let count = count.and_then(Items::list).map_or(0, <[_]>::len);
        let shown = listed(callbacks.iter().map(|callback| format!("{callback:?}")));
        let meant = repaired(uri);
        let help = match callbacks.contains(&meant) {
            true => write_string(&meant),
            false => "write one of the `callback_urls`, or add this URL to them".into(),
        };
        report.push(
            Finding::at(
                path.field("redirect_uri"),
                format!(
                    "`redirect_uri` is {}, but the client {} has only {shown}{by_default} in its `callback_urls`",
                    quoted(uri),
                    quoted_name(&client.name)
                ),
                help,
            )
            .about_all((0..count).map(|index| list.index(index)))
            .about(list)
            .about_all(flows),
        );
    }
}
