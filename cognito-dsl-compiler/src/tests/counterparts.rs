//! Every property of CloudFormation and every Terraform argument in docs/from-terraform.md is a setting, or leads to one.

use std::collections::BTreeSet;

use cognito_model::UserPool;
use cognito_model::schema::kind::{Kind, Section};
use serde_json::Value;

use super::helps::applied;
use super::{diagnose, pool};
use crate::report::Diagnostic;

/// The properties of the resources that we write, from CloudFormation's schema. Each line has a resource, a path and a type.
const PROPERTIES: &str = include_str!("../../../cargo-cognito/src/mistakes/properties.txt");

/// Properties that need a realistic value.
const VALUES: [(&str, &str); 9] = [
    ("ProviderType", "\"Google\""),
    (
        "ProviderDetails",
        "{ client_id: \"x\", client_secret: \"y\", authorize_scopes: \"openid email\" }",
    ),
    ("SupportedLoginProviders", "{ \"accounts.google.com\": \"x\" }"),
    ("Roles", "{ authenticated: \"arn:aws:iam::123456789012:role/users\" }"),
    (
        "CognitoIdentityProviders[].ProviderName",
        "\"cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a\"",
    ),
    (
        "EmailConfiguration.SourceArn",
        "\"arn:aws:ses:eu-west-1:123456789012:identity/a@example.com\"",
    ),
    ("AllowedOAuthScopes[]", "\"openid\""),
    ("CallbackURLs[]", "\"https://example.com/in\""),
    ("Schema[].Name", "\"email\""),
];

/// Members of a list or a block that mean nothing alone, with the members that they need.
const BESIDE: [(&str, &str); 6] = [
    ("RecoveryMechanisms[].Priority", "name: \"verified_email\""),
    (
        "EmailConfiguration.",
        "source_arn: \"arn:aws:ses:eu-west-1:123456789012:identity/a@example.com\"",
    ),
    ("NumberAttributeConstraints.", "attribute_data_type: \"Number\""),
    ("Schema[].", "name: \"plan\", attribute_data_type: \"String\""),
    ("Scopes[].ScopeDescription", "scope_name: \"read\""),
    ("Scopes[].ScopeName", "scope_description: \"Read\""),
];

/// Declarations with the item wherever users who know the resource would put it.
fn declarations(resource: &str, item: &str) -> Vec<String> {
    let bodies = match resource {
        "UserPool" => vec![item.to_owned()],
        "UserPoolClient" => vec![format!("clients: {{ web: {{ {item} }} }}")],
        "UserPoolDomain" => vec![
            format!("domains: {{ login: Prefix {{ {item} }} }}"),
            format!(
                "domains: {{ login: Custom {{ domain_name: \"a.example.com\", certificate: \
                 \"arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555\", {item} }} }}"
            ),
        ],
        "UserPoolGroup" => vec![format!("groups: {{ admins: {{ {item} }} }}")],
        "UserPoolIdentityProvider" => vec![
            format!("identity_providers: {{ p: {{ {item} }} }}"),
            format!("identity_providers: {{ p: Google {{ {item} }} }}"),
            format!("identity_providers: {{ p: Oidc {{ {item} }} }}"),
        ],
        "UserPoolResourceServer" => vec![format!(
            "resource_servers: {{ api: {{ identifier: \"api\", {item} }} }}"
        )],
        "ManagedLoginBranding" => vec![format!("clients: {{ web: {{ branding: {{ {item} }} }} }}")],
        "Terms" => vec![
            format!("clients: {{ web: {{ terms: {{ {item} }} }} }}"),
            format!("identity_pools: {{ app: {{ {item} }} }}"),
        ],
        "UserPoolRiskConfigurationAttachment" => vec![
            format!("threat_protection: {{ {item} }}"),
            format!("identity_pools: {{ app: {{ {item} }} }}"),
        ],
        _ => vec![format!("identity_pools: {{ app: {{ {item} }} }}")],
    };
    bodies.iter().map(|body| pool(body)).collect()
}

/// `AllowedOAuthFlows` as `allowed_oauth_flows`.
fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    let mut was_lower = false;
    for character in name.replace("OAuth", "Oauth").replace("URL", "Url").chars() {
        if character.is_uppercase() && was_lower {
            snake.push('_');
        }
        was_lower = character.is_lowercase() || character.is_ascii_digit();
        snake.extend(character.to_lowercase());
    }
    snake
}

/// A path of properties with a value as an item: `Schema[].Name` as `schema: [{ name: "x" }]`.
fn item(path: &str, value: &str, whole: &str) -> String {
    let (first, rest) = path
        .split_once('.')
        .map_or((path, None), |(first, rest)| (first, Some(rest)));
    let name = snake_case(first.trim_end_matches("[]"));
    let value = match rest {
        Some(rest) => {
            let beside = BESIDE
                .iter()
                .find(|(member, _)| whole.contains(member) && !rest.contains('.'));
            let beside = beside.filter(|(_, beside)| !beside.contains(&format!("{}:", snake_case(rest))));
            let beside = beside.map_or(String::new(), |(_, beside)| format!("{beside}, "));
            format!("{{ {beside}{} }}", item(rest, value, whole))
        }
        None => value.to_owned(),
    };
    match first.ends_with("[]") {
        true => format!("{name}: [{value}]"),
        false => format!("{name}: {value}"),
    }
}

/// The names of all settings.
fn settings() -> BTreeSet<&'static str> {
    fn gather(kind: &'static Kind, names: &mut BTreeSet<&'static str>) {
        match kind {
            Kind::Section(section) => gather_section(section, names),
            Kind::Short(section, kind) => {
                gather_section(section, names);
                gather(kind, names);
            }
            Kind::Map(map) => gather(map.value, names),
            Kind::List(item) => gather(item, names),
            Kind::Variants(variants) => {
                for payload in variants.variants.iter().filter_map(|variant| variant.payload) {
                    gather(payload, names);
                }
            }
            _ => {}
        }
    }
    fn gather_section(section: &'static Section, names: &mut BTreeSet<&'static str>) {
        for row in section.fields {
            names.insert(row.name);
            gather(row.kind, names);
        }
    }
    let mut names = BTreeSet::new();
    gather_section(UserPool::SECTION, &mut names);
    names
}

/// Whether the message about every unknown setting names its counterpart, in an edit that is understood.
fn leads_to(source: &str, is_counterpart: &dyn Fn(&str) -> bool) -> Result<(), String> {
    for diagnostic in unknown(source) {
        let help = diagnostic.help.as_ref().map_or("", |help| help.text.as_str());
        let mut words = help.split(|c: char| !c.is_alphanumeric() && c != '_');
        let is_led = help.starts_with("remove it: ") || words.any(is_counterpart);
        if !is_led || help.contains(" of the ") {
            return Err(format!("{}\n    {help}", diagnostic.fact));
        }
        for edit in diagnostic.help.iter().flat_map(|help| &help.edits) {
            if let Some(next) = unknown(&applied(source, edit)).first() {
                return Err(format!("{}\n    {help}\n    {}", diagnostic.fact, next.fact));
            }
        }
    }
    Ok(())
}

/// The messages about settings that do not exist.
fn unknown(source: &str) -> Vec<Diagnostic> {
    let said = diagnose(source).into_iter();
    said.filter(|diagnostic| diagnostic.fact.starts_with("there is no setting"))
        .collect()
}

#[test]
fn every_property_of_cloudformation_leads_to_a_setting() {
    let limits: Value = serde_json::from_str(include_str!("limits/cloudformation.json")).unwrap();
    let settings = settings();
    let mut wrong = String::new();
    for line in PROPERTIES.lines() {
        let [resource, path, kind] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        let known = VALUES.iter().find(|(known, _)| *known == path);
        let limit = |name: &str| limits[resource][path].get(name);
        let value = match (known, limit("enum"), kind) {
            (Some((_, value)), _, _) => (*value).to_owned(),
            (None, Some(choices), _) => choices[0].to_string(),
            (None, None, "boolean") => "true".to_owned(),
            (None, None, "integer" | "number") => "7".to_owned(),
            (None, None, "object") => "{ name: \"x\" }".to_owned(),
            _ => "\"x\"".to_owned(),
        };
        let item = item(path, &value, path);
        let resource = resource.trim_start_matches("AWS::Cognito::");
        let tried: Vec<_> = declarations(resource, &item)
            .iter()
            .map(|source| leads_to(source, &|word| settings.contains(word)))
            .collect();
        if tried.iter().all(Result::is_err) {
            let why = tried[0].as_ref().unwrap_err();
            wrong.push_str(&format!("{resource} {item}\n    {why}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_argument_of_terraform_leads_to_its_counterpart() {
    let docs = include_str!("../../../docs/from-terraform.md");
    let tables = docs.split("## Argument by argument").nth(1).unwrap();
    let mut resource = "";
    let mut wrong = String::new();
    let mut count = 0;
    for line in tables.lines() {
        if let Some(name) = line.strip_prefix("### ") {
            resource = match name.trim_matches('`') {
                "aws_cognito_user_pool" => "UserPool",
                "aws_cognito_user_pool_client" => "UserPoolClient",
                "aws_cognito_user_pool_domain" => "UserPoolDomain",
                "aws_cognito_resource_server" => "UserPoolResourceServer",
                "aws_cognito_identity_provider" => "UserPoolIdentityProvider",
                "aws_cognito_user_group" => "UserPoolGroup",
                "aws_cognito_identity_pool" | "aws_cognito_identity_pool_roles_attachment" => "IdentityPool",
                _ => "",
            };
        }
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [argument, counterpart, ..] = cells[..] else {
            continue;
        };
        let argument = argument.trim_matches('`');
        if resource.is_empty() || !counterpart.contains('`') || counterpart.contains("no counterpart") {
            continue;
        }
        count += 1;
        let names: BTreeSet<&str> = counterpart.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let values = [
            "\"x\"",
            "true",
            "7",
            "[\"email\"]",
            "[{ name: \"email\" }]",
            "{ provider_name: \"x\" }",
            "\"OFF\"",
            "\"COGNITO_DEFAULT\"",
            "[\"code\"]",
            "[\"ALLOW_USER_SRP_AUTH\"]",
            "[{ scope_name: \"read\", scope_description: \"Read\" }]",
            "\"CONFIRM_WITH_LINK\"",
            "[\"PASSWORD\"]",
            "{ name: \"x\" }",
            "\"preferred\"",
            "[{ name: \"admin_only\", priority: 1 }]",
            "{ email: \"email\" }",
        ];
        let mut tried = values
            .iter()
            .flat_map(|value| declarations(resource, &item(argument, value, argument)))
            .map(|source| leads_to(&source, &|word| names.contains(word)));
        let first = tried.next().unwrap();
        if let (Err(why), false) = (first, tried.any(|tried| tried.is_ok())) {
            wrong.push_str(&format!("{resource} {argument}: {counterpart}\n    {why}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(count > 90, "{count}");
}
