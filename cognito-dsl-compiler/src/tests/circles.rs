//! Random references: the macro never panics, and the templates that it accepts have no circular dependencies.

use std::collections::BTreeMap;

use cognito_model::Json;
use proptest::prelude::*;

use super::{diagnose, pool, read};
use crate::report::Severity;

/// A reference to something in the declaration below, or to nothing.
fn reference() -> impl Strategy<Value = String> {
    let names = vec![
        "pool", "web", "app", "admins", "staff", "login", "orders", "main", "stage", "list", "r", "nothing",
    ];
    let names = || prop::sample::select(names.clone());
    let attributes = prop::sample::select(vec!["Arn", "Id", "Name", "ClientId", "ProviderName", "RoleId"]);
    let leaf = prop_oneof![
        Just("\"text\"".to_owned()),
        Just("5".to_owned()),
        Just("AWS::Region".to_owned()),
        Just("AWS::NoValue".to_owned()),
        Just("Ref(main::authenticated_role)".to_owned()),
        names().prop_map(|name| format!("Ref({name})")),
        (names(), attributes.clone()).prop_map(|(name, attribute)| format!("Fn::GetAtt({name}, {attribute})")),
        (names(), names(), attributes)
            .prop_map(|(a, b, attribute)| format!("Fn::Sub(\"${{{a}}} ${{{b}.{attribute}}}\")")),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("Fn::Join(\",\", [{a}, {b}])")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("Fn::If(is_prod, {a}, {b})")),
            inner.clone().prop_map(|a| format!("Fn::Select(0, {a})")),
            inner.clone().prop_map(|a| format!("Fn::Split(\",\", {a})")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("Fn::FindInMap(names, {a}, {b})")),
            inner.prop_map(|a| format!("Fn::Sub(\"${{a}}\", {{ a: {a} }})")),
        ]
    })
}

/// Settings that take a string, for resources of every kind, and the rest of the declaration.
fn declaration(texts: &[String]) -> String {
    let mut texts = texts
        .iter()
        .map(String::as_str)
        .chain(std::iter::repeat("AWS::NoValue"));
    let mut next = || texts.next().unwrap_or_default();
    pool(&format!(
        "user_pool_name: {},
        external: {{ r: AWS::IAM::Role }},
        parameters: {{ stage: String, list: CommaDelimitedList }},
        mappings: {{ names: {{ text: {{ text: \"a\" }} }} }},
        conditions: {{ is_prod: Fn::Equals(stage, {}) }},
        enable_sms_role,
        sms_role_overrides: {{ \"Metadata.A\": {} }},
        tags: {{ a: {} }},
        clients: {{
            web: {{ disable_oauth, user_pool_client_name: {}, overrides: {{ DependsOn: \"PoolAdminsGroup\" }} }},
            app: {{ disable_oauth, user_pool_client_name: {} }},
        }},
        groups: {{ admins: {{ description: {} }}, staff: {{ description: {}, role: r }} }},
        domains: {{ login: Prefix({}) }},
        resource_servers: {{ orders: {{ identifier: {} }} }},
        identity_pools: {{ main: {{ identity_pool_name: {} }} }},
        outputs: {{ a: {{ value: UserPoolId, export_name: {} }}, b: {{ value: {} }} }},",
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
        next(),
    ))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_let_through_has_no_circle(texts in prop::collection::vec(prop_oneof![3 => Just("AWS::NoValue".to_owned()), 2 => reference()], 13)) {
        let source = declaration(&texts);
        let said = diagnose(&source);
        let refused = said.iter().any(|it| it.level == Severity::Error);
        let circular = said.iter().any(|it| it.rule == Some("resource_cycle"));
        let (lowered, _) = read(&source);
        let template = lowered.map(|lowered| lowered.pool.template());
        let edges: BTreeMap<String, String> = template
            .iter()
            .flat_map(|template| template.resources().iter())
            .map(|(id, resource)| (id.to_owned(), text_of(resource)))
            .collect();
        if !refused {
            prop_assert!(!has_circle(&edges), "{source}");
        }
        if circular {
            prop_assert!(has_circle(&edges), "{source}");
        }
    }
}

/// Everything that a resource refers to, as one string, in which each logical ID is surrounded by characters that no ID
/// contains.
fn text_of(json: &Json) -> String {
    match json {
        Json::List(items) => items.iter().map(text_of).collect(),
        Json::Object(object) => object
            .iter()
            .map(|(key, value)| {
                let refers = matches!(key, "Ref" | "Fn::GetAtt" | "Fn::Sub" | "DependsOn");
                let texts = value.as_list().unwrap_or(std::slice::from_ref(value)).iter();
                let own = texts.filter_map(Json::as_text).map(|text| format!("[{text}]"));
                own.filter(|_| refers).chain([text_of(value)]).collect::<String>()
            })
            .collect(),
        _ => String::new(),
    }
}

/// Whether references lead back to where they started. Removes whatever refers to nothing that is left, until that stops.
fn has_circle(resources: &BTreeMap<String, String>) -> bool {
    let mut left: Vec<&String> = resources.keys().collect();
    loop {
        let before = left.len();
        let refers = |from: &str, to: &str| {
            let text = resources.get(from).map(String::as_str).unwrap_or_default();
            ["[", "${"].iter().any(|open| {
                ["]", "}", "."]
                    .iter()
                    .any(|close| text.contains(&format!("{open}{to}{close}")))
            })
        };
        let all = left.clone();
        left.retain(|id| all.iter().any(|other| refers(id, other)));
        if left.is_empty() || left.len() == before {
            return !left.is_empty();
        }
    }
}

/// They have no value, and looking for one must end.
#[test]
fn an_import_of_itself() {
    for body in [
        "import: UserPoolId(Ref(pool)), clients: { web: { ..Recommended } }",
        "import: UserPoolId(Fn::GetAtt(pool, UserPoolId)), outputs: { url: UserPoolProviderUrl }",
        "import: UserPoolArn(Fn::Sub(\"${pool.Arn}\")), groups: { a: {} }",
        "clients: { a: { import: Ref(b) }, b: { import: Fn::If(is_there, Ref(a), \"1example\") } },
        conditions: { is_there: Fn::Equals(AWS::Region, \"eu-west-1\") }, outputs: { a: ClientId(a) }",
    ] {
        let said = diagnose(&pool(body));
        let is_told = said
            .iter()
            .any(|it| it.rule == Some("resource_cycle") && it.fact.contains("refers to itself"));
        assert!(is_told, "{body}: {}", super::render(&pool(body)));
    }
}
