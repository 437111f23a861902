//! What the tables say.

use cognito_model::{
    Base, Client, ClientName, ClientReference, DomainName, Entry, KnownOutput, Number, Output, OutputValue,
    PasswordPolicy, SettingPath, SignInUrl, Text, UserPool,
};

use super::{api, assert_well_formed, machine, of};

#[test]
fn a_bare_pool_has_its_configuration_and_nothing_else() {
    let page = of(&UserPool::DEFAULT, &[]);
    assert_well_formed(&page);
    let headings: Vec<&str> = page.lines().filter(|line| line.starts_with('#')).collect();
    assert_eq!(headings, ["# Configuration"]);
    assert!(page.contains("<td>Case of user names</td><td>counts</td><td>default</td>"));
}

#[test]
fn the_table_shows_where_a_value_comes_from() {
    let pool = UserPool {
        base: Base::Recommended,
        deletion_protection: Some(false),
        ..UserPool::DEFAULT
    };
    let page = of(&pool, &[]);
    assert!(page.contains("<td>Deletion protection</td><td>off</td><td>declared</td>"));
    assert!(page.contains("<td>Plan</td><td>Essentials</td><td><code>..Recommended</code></td>"));
    assert!(page.contains("<td>When it leaves the template</td><td>stays</td><td>default</td>"));
    let pool = UserPool {
        property_overrides: [Entry::new("MfaConfiguration", Text::from("ON").to_value())].into(),
        ..UserPool::DEFAULT
    };
    let row = "<td>Overrides, applied last</td><td>MfaConfiguration</td><td>declared</td>";
    assert!(of(&pool, &[]).contains(row));
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
    let page = of(&pool, &[path]);
    assert!(page.contains("<td>Password</td><td>decided by a constant of the program</td>"));
    assert!(!page.contains("0 characters"));
}

#[test]
fn each_client_is_a_row() {
    let pool = UserPool {
        resource_servers: [api(&["use", "manage"])].into(),
        clients: [Entry::new("web", Client::DEFAULT), Entry::new("job", machine())].into(),
        ..UserPool::DEFAULT
    };
    let page = of(&pool, &[]);
    assert_well_formed(&page);
    let (_, clients) = page.split_once("# Clients").unwrap();
    let (clients, _) = clients.split_once("\n\n# ").unwrap();
    assert_eq!(
        (clients.matches("<table>").count(), clients.matches("<tr>").count()),
        (1, 3)
    );
    let job = "<code>job</code><br><span style=\"white-space:nowrap\">machine-to-machine</span></td><td></td><td><code>user_srp</code><br><code>custom</code><br>\
        <span style=\"white-space:nowrap\">client credentials</span></td><td><code>https://api.example.com/use</code></td>";
    assert!(clients.contains(job), "{clients}");
    assert!(
        clients.contains("<code>web</code><br><span style=\"white-space:nowrap\">public"),
        "{clients}"
    );
}

#[test]
fn outputs_show_their_keys_and_values() {
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
    let page = of(&pool, &[]);
    for row in [
        "<td><code>pool_id</code></td><td><code>StaffPoolId</code></td><td><code>UserPoolId</code></td>",
        "<td><code>job_id</code></td><td><code>StaffJobId</code></td><td><code>ClientId(job)</code></td>",
        "<td><code>SignInUrl(login, job, &quot;https://example.com&quot;)</code></td>",
    ] {
        assert!(page.contains(row), "{row}: {page}");
    }
}

/// The rows of one table of a declaration's page, without tags.
fn rows(declaration: &str, heading: &str) -> Vec<String> {
    let page = crate::page(declaration.parse().unwrap());
    assert_well_formed(&page);
    let (_, table) = page.split_once(&format!("# {heading}\n")).unwrap();
    let table = table.split("\n\n# ").next().unwrap();
    let plain = |row: &str| {
        let cells = row
            .replace("</td>", " | ")
            .replace("<br>", ", ")
            .replace("</span><div", "</span> <div");
        let mut parts = cells.split('<');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| {
            text + part.split_once('>').map_or("", |(_, rest)| rest)
        })
    };
    table
        .split("<tr>")
        .skip(2)
        .map(|row| plain(row).trim_end_matches([' ', '|', '\n']).to_owned())
        .collect()
}

#[test]
fn doc_comments_say_what_an_entry_is_for() {
    let declaration = "mod shop {
        custom_attributes: {
            /// Decides which prices a user sees.
            tenant: String,
        },
        groups: {
            /// May refund.
            ///
            /// Ask Ada before you add anyone.
            support: { description: \"First line\" },
            sales: { description: \"Sells\" },
        },
        clients: {
            /// The single-page app.
            web: { disable_oauth },
            /// The old app.
            old: { import: \"1abcdefghijklmnop\" },
        },
        domains: {
            /// Where users sign in.
            login: Prefix(\"shop\"),
        },
    }";
    assert_eq!(
        rows(declaration, "Groups"),
        ["support | May refund. First line", "sales | Sells"]
    );
    assert_eq!(
        rows(declaration, "Attributes"),
        ["tenant | Decides which prices a user sees. | custom:tenant | String | no | no"]
    );
    assert_eq!(
        rows(declaration, "Domains"),
        ["login | Where users sign in. | shop.auth.&lt;region&gt;.amazoncognito.com"]
    );
    let clients = rows(declaration, "Clients");
    assert!(
        clients[0].starts_with("web, public The single-page app. | "),
        "{clients:?}"
    );
    assert!(
        clients[1].starts_with("old, exists already The old app. | "),
        "{clients:?}"
    );
}

#[test]
fn each_stage_has_its_own_doc_comments() {
    let declaration = "mod shop {
        groups: {
            /// Everywhere.
            support: {},
        },
        stages: {
            dev: {
                groups: {
                    /// Only here.
                    testers: {},
                },
            },
        },
    }";
    assert_eq!(
        rows(declaration, "Groups"),
        ["support | Everywhere.", "testers | Only here."]
    );
}

#[test]
fn identity_pools_show_who_gets_which_role() {
    let declaration = "mod shop {
        clients: { web: { disable_oauth } },
        identity_pools: {
            /// Uploads.
            files: {
                allow_unauthenticated_identities,
                authentication_providers: { user_pools: [web], google: { client_id: \"1234.apps.googleusercontent.com\" } },
                role_mappings: [{ provider_url: UserPool(web), mapping_key: \"web\", use_token }],
            },
            own: {
                authenticated_role: \"arn:aws:iam::123456789012:role/users\",
                authentication_providers: { user_pools: [web] },
            },
            old: { import: \"eu-central-1:12345678-1234-1234-1234-123456789012\" },
        },
    }";
    assert_eq!(
        rows(declaration, "Identity pools"),
        [
            "files | Uploads. | web, Google | a role of the template, or the role in the token | a role of the template",
            "own |  | web | arn:aws:iam::123456789012:role/users | no credentials",
            "old |  | eu-central-1:12345678-1234-1234-1234-123456789012",
        ]
    );
}
