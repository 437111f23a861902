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
    assert!(page.contains("<td>Case of usernames</td><td>counts</td><td>default</td>"));
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
    let job = "<code>job</code><br>machine-to-machine</td><td></td><td><code>user_srp</code><br><code>custom</code><br>\
        <span style=\"white-space:nowrap\">client credentials</span></td><td><code>https://api.example.com/use</code></td>";
    assert!(clients.contains(job), "{clients}");
    assert!(clients.contains("<code>web</code><br>public"), "{clients}");
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
