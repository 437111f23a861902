//! Rules about schemes with capital letters.

use super::url_hosts::{each_url, write_lower};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use crate::grammar::url::{is_web_scheme, split_scheme};
use cognito_model::{Intrinsic, SubPart, Text, UserPool};

rules! {
    /// A callback URL or logout URL whose scheme has capital letters.
    warn url_scheme_case {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls, OAuthSettings.default_redirect_uri],
        after: [
            super::callback_urls::callback_url_http,
            super::callback_urls::logout_url_http,
            super::callback_urls::callback_url_placeholder,
            super::callback_urls::url_wildcard,
            super::url_hosts::url_host_case,
            crate::declaration::urls::url_syntax,
        ],
        reason: "browsers write the scheme in lower case, and Cognito and Android compare it character by character: the sign-in ends with `redirect_mismatch`, or the app is not found",
        evidence: "RFC 3986, 3.1; Android Developers, App manifest, `data` element; FormidableLabs/react-native-app-auth#659",
        bad: r#"clients: { app: { oauth: { callback_urls: ["com.Example.App://in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { app: { oauth: { callback_urls: ["com.example.app://in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_url_scheme_case)],
    }
}

fn check_url_scheme_case(pool: &UserPool, report: &mut Report) {
    each_url(pool, &mut |url, path, place| {
        let written = match url {
            Text::Literal(text) => text.as_str(),
            Text::Intrinsic(Intrinsic::Sub(parts)) => match &parts[..] {
                [SubPart::Text(text), ..] => text.as_str(),
                _ => return,
            },
            Text::Intrinsic(_) => return,
        };
        let Some(lower) = with_lower_scheme(written) else { return };
        let fact = format!("{} has capital letters in its scheme", quoted(written));
        let help = match url {
            Text::Literal(_) => write_lower(&lower, place.also),
            Text::Intrinsic(_) => format!("begin the URL with {}", quoted(&lower)).into(),
        };
        report.push(Finding::at(path, fact, help).at_literal_if(place.literal));
    });
}

/// The URL with its scheme in lower case, if that changes it.
pub(crate) fn with_lower_scheme(url: &str) -> Option<String> {
    let (scheme, rest) = split_scheme(url).filter(|_| !is_dynamic(url))?;
    // `HTTP:host` lacks more than that.
    let is_complete = rest.starts_with("//") || !is_web_scheme(scheme);
    let has_capitals = scheme.contains(|c: char| c.is_ascii_uppercase());
    (is_complete && has_capitals).then(|| format!("{}:{rest}", scheme.to_ascii_lowercase()))
}
