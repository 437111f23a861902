//! Entries that start from another one.

use cognito_model::{Base, Client, UserPool};

use super::diagnostics::all;
use super::{diagnose, pool, read, render};

/// The pool of a declaration without messages.
#[track_caller]
pub(super) fn fine(body: &str) -> UserPool {
    let (lowered, said) = read(&pool(body));
    assert!(said.is_empty(), "{}", render(&pool(body)));
    lowered.expect("a pool").pool
}

fn client<'a>(pool: &'a UserPool, name: &str) -> &'a Client {
    &pool.clients.named(name).expect("a client").value
}

const WEB: &str = r#"web: {
    user_pool_client_name: "shop",
    generate_secret,
    access_token_validity: minutes(15),
    oauth: { scopes: [openid], callback_urls: ["https://shop.example.com/in"], logout_urls: ["https://shop.example.com/out"] },
    overrides: { "Metadata.Owner": "web" },
    ..Recommended
}"#;

fn with_web(entries: &str) -> UserPool {
    fine(&format!(
        "domains: {{ login: Prefix(\"my-app\") }}, clients: {{ {WEB}, {entries} }}"
    ))
}

#[test]
fn an_entry_takes_what_it_does_not_write_at_any_depth() {
    let pool =
        with_web(r#"ios: { generate_secret: false, oauth: { callback_urls: ["com.example.shop://in"] }, ..web }"#);
    let (web, ios) = (client(&pool, "web"), client(&pool, "ios"));
    assert_eq!(ios.generate_secret, Some(false));
    assert_eq!(ios.access_token_validity, web.access_token_validity);
    let (of_web, of_ios) = (web.oauth.as_ref().unwrap(), ios.oauth.as_ref().unwrap());
    assert_eq!(of_ios.scopes, of_web.scopes);
    assert_eq!(of_ios.logout_urls, of_web.logout_urls);
    let urls = of_ios.callback_urls.as_ref().and_then(|urls| urls.list()).unwrap();
    assert_eq!(urls.len(), 1);
    assert_eq!(urls[0].literal(), Some("com.example.shop://in"));
    // It inherits the base too, but neither the name nor the overrides.
    assert_eq!(ios.base, Base::Recommended);
    assert_eq!(ios.user_pool_client_name, None);
    assert!(!ios.has_overrides());
    assert!(web.has_overrides());
}

#[test]
fn a_list_is_replaced_and_null_removes() {
    let pool = with_web(
        r#"ios: { oauth: { scopes: [email, openid], logout_urls: null }, access_token_validity: null, ..web }"#,
    );
    let ios = client(&pool, "ios");
    let oauth = ios.oauth.as_ref().unwrap();
    assert_eq!(oauth.scopes.as_ref().and_then(|scopes| scopes.list()).unwrap().len(), 2);
    assert_eq!(oauth.logout_urls, None);
    assert_eq!(ios.access_token_validity, None);
}

#[test]
fn entries_follow_each_other_in_any_order() {
    let pool = with_web("tv: { generate_secret: false, ..ios }, ios: { access_token_validity: minutes(30), ..web }");
    assert_eq!(
        client(&pool, "tv").access_token_validity,
        client(&pool, "ios").access_token_validity
    );
    assert_eq!(client(&pool, "tv").generate_secret, Some(false));
    assert_eq!(client(&pool, "ios").generate_secret, Some(true));
}

#[test]
fn entries_of_every_map_start_from_others() {
    let pool = fine(
        r#"sign_in_aliases: { email },
        identity_providers: {
            okta: Oidc { client_id: "a", client_secret: Secret("a"), issuer_url: "https://a.example.com", scopes: ["openid", "email"], attribute_mapping: { email: "email" } },
            auth0: { client_id: "b", client_secret: Secret("b"), issuer_url: "https://b.example.com", ..okta },
            again: Oidc { client_id: "c", client_secret: Secret("c"), issuer_url: "https://c.example.com", ..auth0 },
        },
        groups: { readers: { group_name: "r", description: "Reads" }, writers: { precedence: 1, ..readers } },
        custom_attributes: { one: String(1..=5, mutable), two: String { max_len: 9, ..one } },
        outputs: { one: { value: UserPoolId, description: "One", export_name: "one" }, two: { value: UserPoolArn, ..one } },
        resource_servers: {
            orders: { identifier: "orders", scopes: { read: "Read", write: "Write" } },
            bills: { identifier: "bills", scopes: { write: null }, ..orders },
        }"#,
    );
    let template = pool.template();
    let get = |path: &str| template.get(path).map(ToString::to_string);
    let details = |id: &str| get(&format!("Resources.{id}.Properties.ProviderDetails.authorize_scopes"));
    assert_eq!(
        details("PoolAuth0IdentityProvider"),
        details("PoolOktaIdentityProvider")
    );
    assert_eq!(
        details("PoolAgainIdentityProvider"),
        details("PoolOktaIdentityProvider")
    );
    assert_eq!(
        get("Resources.PoolWritersGroup.Properties.Description").as_deref(),
        Some("\"Reads\"")
    );
    assert_eq!(
        get("Resources.PoolWritersGroup.Properties.GroupName").as_deref(),
        Some("\"writers\"")
    );
    let two = pool.custom_attributes.as_ref().unwrap().named("two").unwrap();
    assert_eq!(
        format!("{:?}", two.value),
        "String(StringAttribute { min_len: Some(Literal(1)), max_len: Some(Literal(9)), mutable: Some(true), developer_only: None, required: None })"
    );
    let two = &pool.outputs.named("two").unwrap().value.0;
    assert_eq!(
        (two.description.as_ref().and_then(|it| it.literal()), &two.export_name),
        (Some("One"), &None)
    );
    let bills = pool.resource_servers.named("bills").unwrap();
    let scopes = bills.value.scopes.as_ref().unwrap();
    assert_eq!(
        scopes.iter().map(|scope| scope.name.as_str()).collect::<Vec<_>>(),
        ["read"]
    );
}

#[test]
fn mistakes() {
    insta::assert_snapshot!(all(&[
        ("unknown", "clients: { web: { disable_oauth }, ios: { ..wbe } }"),
        ("unknown, and there is no other", "clients: { ios: { ..wbe } }"),
        (
            "of another map",
            "groups: { admins: {} }, clients: { web: { disable_oauth }, ios: { ..admins } }"
        ),
        ("itself", "clients: { ios: { disable_oauth, ..ios } }"),
        (
            "a circle",
            "clients: { a: { disable_oauth, ..b }, b: { ..c }, c: { ..a }, d: { ..a } }"
        ),
        (
            "another variant",
            "identity_providers: { a: External(\"A\"), b: Google { client_id: \"1\", client_secret: Secret(\"s\"), ..a } }"
        ),
        (
            "no settings",
            "conditions: { a: External }, tags: { a: \"b\" }, external: { f: AWS::Lambda::Function, g: { ..f } }"
        ),
        ("in the pool", "clients: { web: { disable_oauth } }, ..web"),
        (
            "in a section",
            "clients: { web: { disable_oauth }, ios: { oauth: { ..web } } }"
        ),
        (
            "nothing to remove",
            "clients: { web: { disable_oauth }, ios: { generate_secret: null, ..web } }"
        ),
        (
            "with another base",
            "clients: { web: { disable_oauth }, ios: { ..Recommended, ..web } }"
        ),
    ]));
}

/// A mistake in an entry is reported there, and not again for the entries that start from it.
#[test]
fn inherited_mistakes_are_said_once() {
    for web in [
        "zzz: 1, disable_oauth",
        "disable_oauth, access_token_validity: days(3)",
        "disable_oauth, auth_flows: { custom }",
        "oauth: { flows: { implicit_code_grant }, callback_urls: [\"https://a.example.com\"] }",
        "oauth: { callback_urls: [5] }",
        "disable_oauth, read_attributes: [nickname, nam]",
        "disable_oauth, auth_flows: {}",
    ] {
        let body = |entries: &str| {
            pool(&format!(
                "domains: {{ l: Prefix(\"my-app\") }}, clients: {{ {entries} }}"
            ))
        };
        let alone = diagnose(&body(&format!("web: {{ {web} }}")));
        assert_eq!(alone.len(), 1, "{web}");
        for both in [
            format!("web: {{ {web} }}, ios: {{ ..web }}, tv: {{ ..ios }}"),
            format!("ios: {{ ..web }}, web: {{ {web} }}"),
        ] {
            let said = diagnose(&body(&both));
            let facts: Vec<&str> = said.iter().map(|it| it.fact.as_str()).collect();
            assert_eq!(facts, [alone[0].fact.as_str()], "{both}");
        }
    }
}

/// What only goes wrong in combination is reported at the entry that combines it.
#[test]
fn what_only_one_entry_has_is_said_of_it() {
    insta::assert_snapshot!(render(&pool(
        "domains: { l: Prefix(\"my-app\") },
        clients: {
            web: { oauth: { flows: { authorization_code_grant }, callback_urls: [\"https://a.example.com\"] } },
            job: { oauth: { flows: { client_credentials } }, ..web },
            #[allow(implicit_grant)]
            old: { oauth: { flows: { authorization_code_grant: false, implicit_code_grant } }, ..web },
            older: { ..old },
        }"
    )));
}

#[test]
fn users_and_replicas_start_from_others() {
    let pool = fine(
        r#"users: {
            admin: { username: "boss", attributes: { nickname: "a" }, message_action: Suppress },
            deputy: { ..admin },
        },
        replicas: { europe: { region: "eu-west-1", tags: { team: "a" } }, other: { region: "us-west-2", ..europe } }"#,
    );
    let template = pool.template();
    let get = |path: &str| template.get(path).map(ToString::to_string);
    let user = "Resources.PoolDeputyUser.Properties";
    assert_eq!(get(&format!("{user}.Username")).as_deref(), Some("\"deputy\""));
    assert_eq!(get(&format!("{user}.MessageAction")).as_deref(), Some("\"SUPPRESS\""));
    assert_eq!(pool.replicas.named("other").unwrap().value.tags.as_slice().len(), 1);
}
