//! What the page contains, and that every declaration gives a well-formed page.

#![allow(clippy::unwrap_used)]

mod diagram;
mod tables;

use super::Comments;
use cognito_model::{
    Client, Entry, ExternalProvider, Group, IdentityProvider, LambdaTriggers, OAuthFlows, OAuthScope, OAuthSettings,
    ResourceServer, SettingPath, Text, UserPool,
};

/// The page without the styles of its cells.
fn of(pool: &UserPool, constants: &[SettingPath]) -> String {
    with_comments(pool, constants, &|_, _| String::new())
}

fn with_comments(pool: &UserPool, constants: &[SettingPath], comments: &Comments<'_>) -> String {
    let mut page = String::new();
    for (index, part) in super::of(pool, constants, comments)
        .split("<div style=\"min-width:12em\">")
        .enumerate()
    {
        let end = if index > 0 { "</div>" } else { "" };
        page.push_str(&part.replacen(end, "", 1));
    }
    let mut parts = page.split("<code style=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        format!("{page}<code>{}", part.split_once('>').unwrap().1)
    })
}

const HOSTILE: &str = "</td></table><script>alert('x')</script>\n\n# [a](b) `c` | &amp; \u{7} \"d\"";

fn machine() -> Client {
    Client {
        generate_secret: Some(true),
        oauth: Some(OAuthSettings {
            flows: Some(OAuthFlows {
                client_credentials: true,
                ..OAuthFlows::DEFAULT
            }),
            scopes: Some([OAuthScope::ResourceServer("api".into(), "use".into())].into()),
            ..OAuthSettings::DEFAULT
        }),
        ..Client::DEFAULT
    }
}

fn everything(text: &'static str) -> UserPool {
    UserPool {
        user_pool_name: Some(text.into()),
        tags: [Entry::new(text, Text::from(text))].into(),
        groups: [Entry::new(
            text,
            Group {
                description: Some(text.into()),
                ..Group::DEFAULT
            },
        )]
        .into(),
        resource_servers: [Entry::new(
            "api",
            ResourceServer {
                identifier: text.into(),
                scopes: Some([Entry::new("use", Text::from(text))].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        identity_providers: [Entry::new(
            text,
            IdentityProvider::External(ExternalProvider {
                name: text.into(),
                ..ExternalProvider::DEFAULT
            }),
        )]
        .into(),
        clients: [Entry::new(text, Client::DEFAULT), Entry::new("job", machine())].into(),
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(text.into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

fn api(scopes: &[&'static str]) -> Entry<ResourceServer> {
    let scopes: Vec<_> = scopes
        .iter()
        .map(|scope| Entry::new(*scope, Text::from("Call it")))
        .collect();
    Entry::new(
        "api",
        ResourceServer {
            identifier: "https://api.example.com".into(),
            scopes: Some(scopes.into()),
            ..ResourceServer::DEFAULT
        },
    )
}

/// Asserts that every tag is known, and that tags are closed in order.
fn assert_well_formed(page: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap_or((tag, ">"));
        assert!(!text.contains('>'), "{text}");
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if tag != "br" {
            let name = tag.split(' ').next().unwrap_or_default();
            let known = [
                "table", "thead", "tbody", "tr", "th", "td", "code", "span", "div", "svg", "rect", "path", "text",
            ];
            assert!(known.contains(&name), "{tag}");
            open.push(name);
        }
    }
    assert_eq!(open, [""; 0]);
    // An empty line ends HTML in Markdown, so only headings and whole blocks may be between two.
    for block in page.split("\n\n").filter(|block| !block.is_empty()) {
        let is_heading = block.starts_with("# ") && block.lines().count() == 1;
        assert!(is_heading || block.starts_with("<div style="), "{block}");
    }
}

#[test]
fn strings_of_the_declaration_are_escaped() {
    for text in [HOSTILE, "", "plain", "ü → 漢字", "\r\n\r\n", "--> <!--"] {
        let page = super::of(&everything(text), &[], &|_, _| text.to_owned());
        assert_well_formed(&page);
        assert!(!page.contains("<script"));
    }
}
