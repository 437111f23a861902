//! What the page says, and that it stays a page whatever a declaration holds.

#![allow(clippy::unwrap_used)]

use cognito_model::{
    Base, Client, ClientName, ClientReference, DomainName, Entry, ExternalProvider, Group, IdentityProvider, Intrinsic,
    KnownOutput, LambdaTriggers, Number, OAuthFlows, OAuthScope, OAuthSettings, Output, OutputValue, PasswordPolicy,
    ResourceServer, SettingPath, SignInUrl, Target, Text, UserPool,
};

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

/// The tags of HTML, each of which has to be closed in its turn. What cannot be opened is a mistake.
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
    // An empty line ends HTML within Markdown: only headings and whole blocks stand between two.
    for block in page.split("\n\n").filter(|block| !block.is_empty()) {
        let is_heading = block.starts_with("# ") && block.lines().count() == 1;
        assert!(is_heading || block.starts_with("<div style="), "{block}");
    }
}

#[test]
fn a_text_of_the_declaration_stays_a_text() {
    for text in [HOSTILE, "", "plain", "ü → 漢字", "\r\n\r\n", "--> <!--"] {
        let page = super::of(&everything(text), &[]);
        assert_well_formed(&page);
        assert!(!page.contains("<script"));
    }
}

#[test]
fn a_bare_pool_has_its_configuration_and_nothing_else() {
    let page = super::of(&UserPool::DEFAULT, &[]);
    assert_well_formed(&page);
    let headings: Vec<&str> = page.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings, ["# Configuration"]);
    assert!(page.contains("<td>Case of user names</td><td>counts</td><td>default</td>"));
}

#[test]
fn the_table_tells_where_a_value_comes_from() {
    let pool = UserPool {
        base: Base::Recommended,
        deletion_protection: Some(false),
        ..UserPool::DEFAULT
    };
    let page = super::of(&pool, &[]);
    assert!(page.contains("<td>Deletion protection</td><td>off</td><td>declared</td>"));
    assert!(page.contains("<td>Plan</td><td>Essentials</td><td><code>..Recommended</code></td>"));
    assert!(page.contains("<td>When it leaves the template</td><td>stays</td><td>default</td>"));
    let pool = UserPool {
        property_overrides: [Entry::new("MfaConfiguration", Text::from("ON").to_value())].into(),
        ..UserPool::DEFAULT
    };
    let row = "<td>Set by its path, after all of this</td><td>MfaConfiguration</td><td>declared</td>";
    assert!(super::of(&pool, &[]).contains(row));
}

#[test]
fn a_constant_of_the_program_is_not_guessed() {
    let pool = UserPool {
        password_policy: Some(PasswordPolicy {
            min_length: Some(Number::Literal(0)),
            ..PasswordPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let path = SettingPath::root().field("password_policy").field("min_length");
    let page = super::of(&pool, &[path]);
    assert!(page.contains("<td>Password</td><td>decided by a constant of the program</td>"));
    assert!(!page.contains("0 characters"));
}

#[test]
fn the_drawing_has_a_line_for_each_that_hangs_together() {
    let pool = UserPool {
        name: "staff".into(),
        resource_servers: [Entry::new(
            "api",
            ResourceServer {
                identifier: "https://api.example.com".into(),
                scopes: Some([Entry::new("use", Text::from("Call it"))].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        clients: [Entry::new("web", Client::DEFAULT), Entry::new("job", machine())].into(),
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Text::from(Intrinsic::GetAtt(Target::External("check".into()), "Arn".into())).into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let page = super::of(&pool, &[]);
    assert_well_formed(&page);
    let drawing = page.split("</div>").next().unwrap_or_default();
    // The users of the pool sign in to `web`, and `job` calls the API.
    assert_eq!(drawing.matches("<path").count(), 2);
    for text in [
        "users of the pool",
        "web",
        "public",
        "job",
        "machine",
        "https://api.example.com",
        "use",
    ] {
        assert!(drawing.contains(&format!(">{text}</text>")), "{text}");
    }
    assert!(drawing.contains("pre_sign_up → check</text>"));
    assert!(page.contains("<code>https://api.example.com/use</code></td><td>Call it</td><td><code>job</code>"));
}

#[test]
fn each_client_is_a_row() {
    let pool = UserPool {
        resource_servers: [api(&["use", "manage"])].into(),
        clients: [Entry::new("web", Client::DEFAULT), Entry::new("job", machine())].into(),
        ..UserPool::DEFAULT
    };
    let page = super::of(&pool, &[]);
    assert_well_formed(&page);
    let (_, clients) = page.split_once("# Clients").unwrap();
    let (clients, _) = clients.split_once("\n\n# ").unwrap();
    assert_eq!(
        (clients.matches("<table>").count(), clients.matches("<tr>").count()),
        (1, 3)
    );
    let job = "<code>job</code><br>machine</td><td></td><td><code>user_srp</code><br><code>custom</code><br>\
        <span style=\"white-space:nowrap\">client credentials</span></td><td><code>https://api.example.com/use</code></td>";
    assert!(clients.contains(job), "{clients}");
    assert!(clients.contains("<code>web</code><br>public"), "{clients}");
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

#[test]
fn scopes_that_no_client_asks_for_stand_apart() {
    let mut pool = UserPool {
        resource_servers: [api(&["use", "manage"])].into(),
        clients: [Entry::new("job", machine())].into(),
        ..UserPool::DEFAULT
    };
    let unused = "<code>https://api.example.com/manage</code></td><td>Call it</td><td>none</td>";
    let page = super::of(&pool, &[]);
    let drawing = page.split("</svg>").next().unwrap_or_default();
    assert!(page.contains(unused), "{page}");
    let server = drawing.find(">https://api.example.com</text>").unwrap();
    let apart = drawing.find(">no client asks for</text>").unwrap();
    assert!(drawing[server..apart].contains(">use</text>") && !drawing[server..apart].contains("manage"));
    assert!(drawing[apart..].contains(">https://api.example.com/manage</text>"));
    // A client that exists already may ask for anything, and so may one whose scopes only CloudFormation knows.
    let imported = Client {
        import: Some("1example23456789".into()),
        ..Client::DEFAULT
    };
    pool.clients = [Entry::new("job", machine()), Entry::new("old", imported)].into();
    let page = super::of(&pool, &[]);
    assert!(!page.contains("no client asks for") && !page.contains("<td>none</td>"));
}

#[test]
fn outputs_say_what_they_are_and_their_keys() {
    let output = |value: KnownOutput| Output::from(OutputValue::Known(value));
    let client = || ClientName("job".into());
    let pool = UserPool {
        name: "staff".into(),
        clients: [Entry::new("job", machine())].into(),
        outputs: [
            Entry::new("pool_id", output(KnownOutput::UserPoolId)),
            Entry::new(
                "job_id",
                output(KnownOutput::ClientId(ClientReference {
                    client: client(),
                    ..ClientReference::DEFAULT
                })),
            ),
            Entry::new(
                "start",
                output(KnownOutput::SignInUrl(SignInUrl {
                    domain: DomainName("login".into()),
                    client: client(),
                    redirect_uri: "https://example.com".into(),
                    ..SignInUrl::DEFAULT
                })),
            ),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    let page = super::of(&pool, &[]);
    for row in [
        "<td><code>pool_id</code></td><td><code>StaffPoolId</code></td><td><code>UserPoolId</code></td>",
        "<td><code>job_id</code></td><td><code>StaffJobId</code></td><td><code>ClientId(job)</code></td>",
        "<td><code>SignInUrl(login, job, &quot;https://example.com&quot;)</code></td>",
    ] {
        assert!(page.contains(row), "{row}: {page}");
    }
}

/// On a narrow screen, the drawing shrinks as far as it can be read. What is wider scrolls, and not the page.
#[test]
fn what_is_wide_scrolls() {
    let page = super::of(&everything("a name of some length"), &[]);
    let blocks = page
        .split("\n\n")
        .filter(|block| !block.is_empty() && !block.starts_with('#'));
    for block in blocks {
        assert!(block.starts_with("<div style=\"overflow-x:auto"), "{block}");
    }
    let number = |start: &str, end: &str| -> usize {
        let (_, rest) = page.split_once(start).unwrap();
        rest.split_once(end).unwrap().0.parse().unwrap()
    };
    let (width, least) = (number(" width=\"", "\" style"), number("min-width:", "px"));
    // The letters have 13 pixels.
    assert!(least < width && least * 13 / width >= 9);
    assert!(page.contains("max-width:100%") && page.contains(&format!("viewBox=\"0 0 {width} ")));
}

/// Nothing is drawn on top of something else, and nothing outside of the drawing.
#[test]
fn the_boxes_of_the_drawing_lie_apart() {
    let page = super::of(&everything("a name of some length"), &[]);
    let drawing = page.split("</div>").next().unwrap_or_default();
    let number = |tag: &str, name: &str| -> usize {
        let start = format!("{name}=\"");
        let (_, rest) = tag.split_once(&start).unwrap_or_default();
        rest.split('"')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or_default()
    };
    let boxes: Vec<[usize; 4]> = drawing
        .split("<rect")
        .skip(1)
        .map(|tag| [" x", " y", " width", " height"].map(|name| number(tag, name)))
        .collect();
    assert!(boxes.len() > 5);
    let (frame, parts) = (&boxes[0], &boxes[1..]);
    for (index, one) in parts.iter().enumerate() {
        let inside = one[0] > frame[0] && one[0] + one[2] < frame[0] + frame[2];
        let below = one[1] > frame[1] && one[1] + one[3] < frame[1] + frame[3];
        assert!(inside && below, "{one:?} leaves {frame:?}");
        for other in &parts[index + 1..] {
            let beside = one[0] + one[2] <= other[0] || other[0] + other[2] <= one[0];
            let apart = one[1] + one[3] <= other[1] || other[1] + other[3] <= one[1];
            assert!(beside || apart, "{one:?} {other:?}");
        }
    }
    assert!(drawing.contains(&format!("viewBox=\"0 0 {} {}\"", frame[2] + 16, frame[3] + 16)));
}
