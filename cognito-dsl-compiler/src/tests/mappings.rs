//! Mappings of the rest of the template, and the default of `Fn::FindInMap`.

use super::{pool, read, render};

/// The name of the pool in the template of a body without messages, and the section `Mappings`.
#[track_caller]
fn name_and_mappings(body: &str) -> (String, usize) {
    let source = pool(body);
    assert_eq!(render(&source), "");
    let template = read(&source).0.unwrap().pool.template();
    let name = template.get("Resources.Pool.Properties.UserPoolName").unwrap();
    (name.to_json(), template.section("Mappings").keys().count())
}

#[test]
fn the_rest_of_the_template_can_have_the_mapping() {
    for (mapping, id) in [
        ("names: External", "Names"),
        (
            "names: External(\"EnvironmentConfiguration\")",
            "EnvironmentConfiguration",
        ),
        ("#[logical_id = \"Pinned\"] names: External", "Pinned"),
    ] {
        let body = format!("mappings: {{ {mapping} }}, user_pool_name: Fn::FindInMap(names, AWS::Region, \"any_key\")");
        let name = format!("{{\"Fn::FindInMap\":[\"{id}\",{{\"Ref\":\"AWS::Region\"}},\"any_key\"]}}");
        assert_eq!(name_and_mappings(&body), (name, 0));
    }
}

/// The rules cannot see the keys, nor the values behind them.
#[test]
fn rules_are_silent_about_a_mapping_of_the_rest() {
    for body in [
        "mappings: { names: External }, sns_region: Fn::FindInMap(names, \"dev\", \"region\")",
        "mappings: { names: External }, email: Ses { from_email: \"a@example.com\", ses_region: Fn::FindInMap(names, \"a\", \"b\") }",
        "mappings: { secrets: External }, identity_providers: { google: Google { client_id: \"id\", \
         client_secret: Fn::FindInMap(secrets, \"a\", \"b\") } }",
        "mappings: { sites: External }, clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, \
         callback_urls: Fn::FindInMap(sites, \"a\", \"b\") } } }, domains: { login: Prefix(\"my-shop\") }",
    ] {
        assert_eq!(render(&pool(body)), "", "{body}");
    }
}

#[test]
fn a_default_stands_for_keys_that_are_not_there() {
    let declared = "mappings: { names: { dev: { pool: \"customers\" } } }";
    let body = format!(
        "{declared}, parameters: {{ stage: String }},
        user_pool_name: Fn::FindInMap(names, stage, \"other\", {{ DefaultValue: Fn::Join(\"-\", [stage, \"x\"]) }})"
    );
    let name = "{\"Fn::FindInMap\":[\"PoolNames\",{\"Ref\":\"Stage\"},\"other\",\
                {\"DefaultValue\":{\"Fn::Join\":[\"-\",[{\"Ref\":\"Stage\"},\"x\"]]}}]}";
    assert_eq!(name_and_mappings(&body), (name.to_owned(), 1));
}

#[test]
fn messages() {
    let with =
        "mappings: { names: { dev: { pool: \"customers\" } } }, user_pool_name: Fn::FindInMap(names, \"dev\", \"pool\"";
    let cases = [
        ("a default alone", format!("{with}, \"x\")")),
        ("a default by another name", format!("{with}, {{ default: \"x\" }})")),
        ("a default that is not allowed", "mappings: { regions: External }, sns_region: Fn::FindInMap(regions, \"a\", \"b\", { DefaultValue: \"mars\" })".to_owned()),
        ("a default that is a secret", "mappings: { secrets: External }, identity_providers: { google: Google { client_id: \"id\", client_secret: Fn::FindInMap(secrets, \"a\", \"b\", { DefaultValue: \"swordfish\" }) } }".to_owned()),
        ("no default", format!("{with}, {{}})")),
        ("more than a default", format!("{with}, {{ DefaultValue: \"x\", Other: \"y\" }})")),
        ("five arguments", format!("{with}, {{ DefaultValue: \"x\" }}, \"y\")")),
        ("an external mapping by a name", "mappings: { names: External(Names) }, user_pool_name: Fn::FindInMap(names, \"a\", \"b\")".to_owned()),
        ("an external mapping without an ID", "mappings: { names: External() }, user_pool_name: Fn::FindInMap(names, \"a\", \"b\")".to_owned()),
        ("an external mapping with keys", "mappings: { names: External { dev: { pool: \"x\" } } }".to_owned()),
        ("a first key that is external", "mappings: { names: { dev: External } }".to_owned()),
        ("the logical ID of a mapping", "user_pool_name: Fn::FindInMap(\"Names\", \"a\", \"b\")".to_owned()),
        ("a mapping that is not used", "mappings: { names: External }".to_owned()),
        ("two with one logical ID", "mappings: { a: External(\"Names\"), names: External }, user_pool_name: Fn::FindInMap(names, \"a\", \"b\"), sns_region: Fn::FindInMap(a, \"a\", \"b\")".to_owned()),
    ];
    let mut text = String::new();
    for (name, body) in cases {
        text.push_str(&format!("## {name}\n\n{}\n", render(&pool(&body))));
    }
    insta::assert_snapshot!(text);
}
