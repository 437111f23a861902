//! Rules about names: the names in a declaration, and the logical IDs that come from them.
//!
//! `user_pool!` resolves names while it reads them, so the macro itself reports most of these mistakes. The rules are for pools
//! that a program builds.

use crate::clients::settings::quoted_name;
use crate::declaration::missing::{instead, missing, names};
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, setting, walk};
use crate::engine::words::{characters, listed, quoted};
use crate::identity_pools::references::{identity_pool_role, unknown_identity_pool};
use cognito_model::naming::ids::{self, TemplateSection};
use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::{List, SettingPath, UserPool};

rules! {
    /// Two entries of a map with the same name.
    ///
    /// In a declaration, the macro itself rejects the bad example.
    error duplicate_name {
        guards: [],
        structural: true,
        only_in_programs: true,
        reason: "a name refers to one entry, and a reference to a name with two entries would be ambiguous",
        evidence: "the language",
        bad: "custom_attributes: { seats: String, seats: Number }",
        good: "custom_attributes: { plan: String, seats: Number }",
        check: [Pool(check_duplicate_name)],
    }

    /// A name that the declaration does not declare.
    ///
    /// In a declaration, the macro itself rejects the bad example.
    error unknown_name {
        guards: [],
        structural: true,
        only_in_programs: true,
        reason: "a name refers to an entry of the declaration; write a string for anything outside of it",
        evidence: "aws/aws-cdk#10676; aws/aws-cdk#20760",
        bad: r#"clients: { app: { oauth: { scopes: [users::read], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
clients: { app: { oauth: { scopes: [users::read], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_unknown_name)],
    }

    /// Two parts of the template with the same logical ID.
    error duplicate_logical_id {
        guards: [],
        structural: true,
        reason: "CloudFormation identifies the parts of a template by their logical IDs, which must be unique",
        evidence: "aws-cdk-lib 2.276.0, core Stack; CloudFormation template anatomy",
        bad: r#"clients: {
    #[logical_id = "AppClient"]
    web: { disable_oauth },
    #[logical_id = "AppClient"]
    mobile: { disable_oauth },
}"#,
        good: r#"clients: {
    #[logical_id = "WebClient"]
    web: { disable_oauth },
    #[logical_id = "MobileClient"]
    mobile: { disable_oauth },
}"#,
        check: [Pool(check_duplicate_logical_id)],
    }

    /// A logical ID that is too long, or has characters that CloudFormation does not allow.
    error logical_id_characters {
        guards: [],
        structural: true,
        reason: "CloudFormation allows logical IDs of 1 to 255 letters and digits",
        evidence: "aws-cdk-lib 2.276.0, core Stack; CloudFormation template anatomy",
        bad: "clients: {\n    #[logical_id = \"web-client\"]\n    web: { disable_oauth },\n}",
        good: "clients: {\n    #[logical_id = \"WebClient\"]\n    web: { disable_oauth },\n}",
        check: [Pool(check_logical_id_characters)],
    }
}

fn check_duplicate_name(pool: &UserPool, report: &mut Report) {
    walk(pool, &mut |sight, path, _| {
        let Sight::Again(name) = sight else { return };
        let map = path.parent().unwrap_or_default();
        report.push(
            Finding::at(
                path.clone(),
                format!("`{map}` declares {} more than once", quoted_name(name)),
                "rename or remove one of them",
            )
            .at_key(),
        );
    });
}

fn check_unknown_name(pool: &UserPool, report: &mut Report) {
    let custom = pool.custom_attributes.as_ref().unwrap_or(&List::EMPTY);
    let mut server = String::new();
    let mut is_attribute = false;
    walk(pool, &mut |sight, path, _| {
        if let Sight::Construct(construct) = sight {
            let of_attribute = is_attribute && construct.starts_with("Target::");
            is_attribute = of_attribute || matches!(construct, "Intrinsic::GetAtt" | "SubPart::GetAtt");
        }
        let unknown = match sight {
            Sight::Part(construct, index, name) => match (construct, index) {
                ("OAuthScope::ResourceServer", 0) => {
                    name.clone_into(&mut server);
                    None
                }
                ("OAuthScope::ResourceServer", _) => unknown_scope(pool, &server, name),
                ("AttributeName::Custom", _) => missing(custom, name, "custom attribute", "custom_attributes"),
                ("ClientName" | "Target::Client", _) => missing(&pool.clients, name, "client", "clients"),
                ("DomainName" | "Target::Domain", _) => missing(&pool.domains, name, "domain", "domains"),
                ("Target::ResourceServer", _) => {
                    missing(&pool.resource_servers, name, "resource server", "resource_servers")
                }
                ("IdentityProviderName::Declared", _) => missing(
                    &pool.identity_providers,
                    name,
                    "identity provider",
                    "identity_providers",
                ),
                ("Target::IdentityProvider", _) => unknown_provider(pool, name),
                ("Target::Group" | "UserGroup::Declared", _) => missing(&pool.groups, name, "group", "groups"),
                ("IdentityPoolName" | "Target::IdentityPool", _) => unknown_identity_pool(pool, name, is_attribute),
                ("Target::AuthenticatedRole", _) => identity_pool_role(pool, name, "signed-in users"),
                ("Target::UnauthenticatedRole", _) => identity_pool_role(pool, name, "guests"),
                ("Target::External", _) => missing(&pool.external, name, "external resource", "external"),
                ("Target::Resource", _) => missing(&pool.resources, name, "resource", "resources"),
                ("Target::Parameter", _) => missing(&pool.parameters, name, "parameter", "parameters"),
                // The other strings in these constructs are values, which are visited as constructs of their own.
                ("ConditionName" | "Intrinsic::Condition" | "Intrinsic::If", _) => {
                    missing(&pool.conditions, name, "condition", "conditions")
                }
                ("Intrinsic::FindInMap", _) => missing(&pool.mappings, name, "mapping", "mappings"),
                _ => None,
            },
            Sight::Construct("Target::SmsRole") if !pool.generates_sms_role() => Some((
                "the pool creates no role for SMS messages".to_owned(),
                "switch on `enable_sms_role` to create the role".to_owned(),
                setting(&["enable_sms_role"]),
            )),
            _ => None,
        };
        if let Some((fact, help, about)) = unknown {
            report.push(Finding::at(path.clone(), fact, help).about(about));
        }
    });
}

/// A provider that `Ref` cannot refer to: it is not declared, or not part of the template.
fn unknown_provider(pool: &UserPool, name: &str) -> Option<(String, String, SettingPath)> {
    let map = "identity_providers";
    match pool.identity_providers.named(name) {
        Some(provider) if !provider.value.is_created() => Some((
            format!(
                "the identity provider {} already exists and is not part of the template",
                quoted_name(name)
            ),
            match pool.identity_provider_name(provider).literal() {
                Some(known) => format!("write the provider's name in the pool, {}", quoted(known)),
                None => "write the provider's name in the pool".to_owned(),
            },
            setting(&[map]).key(name),
        )),
        _ => missing(&pool.identity_providers, name, "identity provider", map),
    }
}

fn unknown_scope(pool: &UserPool, server: &str, scope: &str) -> Option<(String, String, SettingPath)> {
    let Some(entry) = pool.resource_servers.named(server) else {
        return missing(&pool.resource_servers, server, "resource server", "resource_servers");
    };
    let path = setting(&["resource_servers"]).key(server).field("scopes");
    let scopes = entry.value.scopes.as_ref().unwrap_or(&List::EMPTY);
    if scopes.named(scope).is_some() {
        return None;
    }
    Some((
        format!(
            "the resource server {} has no scope {}",
            quoted_name(server),
            quoted_name(scope)
        ),
        instead(&names(scopes), &format!("declare it in `{path}`"), &format!("{server}::")),
        path,
    ))
}

fn check_duplicate_logical_id(pool: &UserPool, report: &mut Report) {
    let all = logical_ids(pool);
    let external = setting(&["external"]);
    let mut earlier: ByName<Vec<&SettingPath>> = ByName::new();
    let mut reported: ByName<()> = ByName::new();
    for (section, id, path) in &all {
        // `Ref` refers to both parameters and resources, so they share their IDs.
        let key = format!("{:?} {id}", namespace(*section));
        let others = earlier.get_or_insert(&key, Vec::new());
        // `duplicate_name` reports an entry that occurs twice, and two names for one external resource do no harm.
        let is_other = |other: &&&SettingPath| {
            (**other != path || path.steps().is_empty()) && !(external.contains(other) && external.contains(path))
        };
        let other = others.iter().find(is_other).copied();
        // Two are enough to find one with another path, and one is enough among external resources.
        let is_external = external.contains(path);
        let alike = others.iter().filter(|other| external.contains(other) == is_external);
        if alike.count() < 2 - usize::from(is_external) && !others.contains(&path) {
            others.push(path);
        }
        let Some(other) = other else { continue };
        // An identity pool has several IDs. If one of them is taken, the others may be too.
        if !path.steps().is_empty() && !reported.insert(&path.to_string(), ()) {
            continue;
        }
        report.push(
            Finding::at(
                path.clone(),
                format!(
                    "{} and {} both have the logical ID `{id}`",
                    called(pool, other, id),
                    called(pool, path, id)
                ),
                "rename one of the two, or pin another ID with `#[logical_id = \"..\"]`",
            )
            .at_key()
            .about(other.clone()),
        );
    }
}

fn namespace(section: TemplateSection) -> TemplateSection {
    match section {
        TemplateSection::Parameters => TemplateSection::Resources,
        other => other,
    }
}

/// What the logical ID belongs to, for messages. The pool and the role for SMS messages have no path.
pub(crate) fn called(pool: &UserPool, path: &SettingPath, id: &str) -> String {
    if !path.steps().is_empty() {
        format!("`{path}`")
    } else if id == ids::pool(pool) {
        "the pool".to_owned()
    } else {
        "the role for SMS messages".to_owned()
    }
}

fn check_logical_id_characters(pool: &UserPool, report: &mut Report) {
    for (_, id, path) in logical_ids(pool) {
        if !id.chars().all(|c| c.is_ascii_alphanumeric()) {
            let wrong = listed(
                id.chars()
                    .find(|c| !c.is_ascii_alphanumeric())
                    .map(|c| format!("{c:?}")),
            );
            let fact = format!("the logical ID is {}, which contains {wrong}", quoted(&id));
            let plain = ids::camel_case(&id);
            push(report, path, fact, format!("pin an ID of letters and digits, as in `#[logical_id = {plain:?}]`"));
        } else if id.is_empty() || id.len() > 255 {
            let fact = format!("the logical ID has {}, not 1 to 255", characters(id.len()));
            push(
                report,
                path,
                fact,
                "pin one of 1 to 255 letters and digits with `#[logical_id = \"..\"]`".to_owned(),
            );
        }
    }
}

fn push(report: &mut Report, path: SettingPath, fact: String, help: String) {
    report.push(Finding::at(path, fact, help).at_key());
}
