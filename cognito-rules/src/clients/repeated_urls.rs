//! URLs that a client lists twice.

use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::{ListItem, Node};
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use cognito_model::SettingPath;

rules! {
    /// A callback URL or logout URL that is listed twice.
    warn duplicate_url {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        after: [
            crate::clients::callback_urls::callback_url_relative,
            crate::clients::callback_urls::logout_url_relative,
            crate::clients::callback_urls::callback_url_placeholder,
            crate::clients::callback_urls::url_wildcard,
            crate::declaration::urls::url_syntax,
        ],
        reason: "the repeated URL has no effect, and you may have meant another one",
        evidence: "API CreateUserPoolClient, CallbackURLs",
        bad: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://app.example.com/in"] } },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: { oauth: { callback_urls: ["https://app.example.com/in", "https://shop.example.com/in"] } },
},
domains: { login: Prefix("my-app") }"#,
        check: [List(duplicate)],
    }
}

fn duplicate(urls: &[ListItem], _: &Node<'_>) -> Vec<Finding> {
    let mut first = ByName::new();
    let mut found = Vec::new();
    for url in urls.iter().filter(|url| !is_dynamic(&url.text)) {
        let earlier = *first.get_or_insert(&url.text, &url.path);
        if earlier == &url.path {
            continue;
        }
        let fact = format!("{} is already in the list", quoted(&url.text));
        let help = Help::from("remove one of the two").edit(Edit::Remove);
        found.push(Finding::at(url.path.clone(), fact, help).about(SettingPath::clone(earlier)));
    }
    found
}
