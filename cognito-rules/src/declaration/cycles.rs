//! The rule about circular dependencies between resources.

use cognito_model::{Intrinsic, SettingPath, SubPart, Target, UserPool};

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::overrides::Overrides;
use crate::engine::report::Report;
use crate::engine::report::WrittenIntrinsic;
use crate::engine::rule::rules;
use crate::declaration::names::called;
use cognito_model::naming::ids;
use cognito_model::naming::ids::TemplateSection;
use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::path::PathStep;
use cognito_model::template::graph::Graph;
use cognito_model::{Map, Str};

rules! {
    /// A resource that refers to another one that CloudFormation has to create after it.
    error resource_cycle {
        guards: [],
        reason: "CloudFormation creates a resource after the resources that it refers to, and reports `Circular dependency between resources` if none can come first",
        evidence: "aws/aws-cdk#7016; CloudFormation Linter 1.58, E3004",
        bad: r#"user_pool_name: Fn::Sub("pool-of-${web}"),
clients: { web: { disable_oauth } }"#,
        good: r#"user_pool_name: Fn::Sub("pool-of-${AWS::StackName}"),
clients: { web: { disable_oauth } }"#,
        check: [Pool(check_resource_cycle)],
    }
}

fn check_resource_cycle(pool: &UserPool, report: &mut Report) {
    let mut references = references(&report.intrinsics());
    report_imports(pool, &references, report);
    references.extend(report.dependencies().iter().cloned());
    // Most declarations do not refer to their own resources. They need no template here.
    if references.is_empty() && !report.depends_by_override() {
        return;
    }
    let graph = Graph::of(&pool.template());
    let entangled = graph.entangled();
    if entangled.is_empty() {
        return;
    }
    let mut found: Vec<Vec<String>> = Vec::new();
    for (path, target) in &references {
        let to = pool.logical_id_of(target);
        if !entangled.contains(&to.as_str()) {
            continue;
        }
        let owners = owners(pool, path);
        let is_owner = |id: &&str| {
            owners
                .as_ref()
                .is_none_or(|owners| owners.iter().any(|owner| owner == id))
        };
        let from = entangled.iter().copied().filter(is_owner);
        let mut ways = from
            .filter(|from| graph.refers(from, &to))
            .filter_map(|from| Some((from.to_owned(), graph.way(&to, from)?)));
        let Some((from, mut way)) = ways.next() else {
            continue;
        };
        // Another reference in the same circular dependency is the same mistake.
        if found
            .iter()
            .any(|circle| circle.contains(&from) && circle.contains(&to))
        {
            continue;
        }
        way.insert(0, from);
        push_cycle(pool, report, path.clone(), Some(target.called()), &way);
        found.push(way);
    }
    // A reference that an override writes as a string is not a reference of the declaration.
    for id in entangled.iter().copied() {
        let mut following = entangled.iter().copied().filter(|next| graph.refers(id, next));
        let Some(mut way) = following.find_map(|next| graph.way(next, id)) else {
            continue;
        };
        if found.iter().any(|circle| way.iter().all(|id| circle.contains(id))) {
            continue;
        }
        way.insert(0, id.to_owned());
        let overrides = Overrides::of(pool);
        let written = way.iter().find_map(|id| overrides.naming(&place_of(pool, id), &way));
        push_cycle(pool, report, written.unwrap_or_else(|| place_of(pool, id)), None, &way);
        found.push(way);
    }
}

/// Reports imports whose name refers to themselves.
fn report_imports(pool: &UserPool, references: &[(SettingPath, Target)], report: &mut Report) {
    for (path, target) in references {
        let is_name = path.steps().iter().any(|step| step.name() == Some("import"));
        if is_name && pool.imports_itself(target) {
            let called = target.called();
            let fact = format!("the import {} refers to itself", quoted_name(&called));
            let help = format!("write a string or a parameter instead of {}", quoted_name(&called));
            report.push(Finding::at(path.clone(), fact, help).at_part(called));
        }
    }
}

/// Reports a circular dependency. `way` starts and ends with the same logical ID.
fn push_cycle(pool: &UserPool, report: &mut Report, path: SettingPath, part: Option<String>, way: &[String]) {
    let names = || way.iter().map(|id| called(pool, &place_of(pool, id), id));
    let itself = names().next().unwrap_or_default();
    let fact = if way.len() == 2 {
        format!("{itself} refers to itself")
    } else {
        format!("resources have a circular dependency: {}", arrows(names()))
    };
    let help = match &part {
        Some(part) => format!(
            "write a string or a parameter instead of {}, or remove it",
            quoted_name(part)
        ),
        None => "remove the override that completes the circular dependency".to_owned(),
    };
    let violation = Finding::at(path, fact, help);
    report.push(match part {
        Some(part) => violation.at_part(part),
        None => violation.at_key(),
    });
}

/// The members of a circular dependency, one after the other.
pub(crate) fn arrows(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" → ")
}

/// The setting that a logical ID comes from.
fn place_of(pool: &UserPool, id: &str) -> SettingPath {
    let all = logical_ids(pool).into_iter();
    all.filter(|(section, ..)| *section == TemplateSection::Resources)
        .find(|(_, other, _)| other == id)
        .map(|(_, _, path)| path)
        .unwrap_or_default()
}

/// Each reference from a setting of a resource to a resource of the pool, with that setting.
fn references(all: &[WrittenIntrinsic]) -> Vec<(SettingPath, Target)> {
    let mut found = Vec::new();
    for WrittenIntrinsic { path, intrinsic, .. } in all {
        // These do not become part of a resource.
        if let Some("parameters" | "mappings" | "conditions" | "outputs" | "external") = path.first() {
            continue;
        }
        let mut add = |target: &Target| {
            let is_own = !matches!(target, Target::External(_) | Target::Parameter(_) | Target::Pseudo(_));
            if is_own {
                found.push((path.clone(), target.clone()));
            }
        };
        match intrinsic {
            Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _) => add(target),
            Intrinsic::Sub(parts) => {
                for part in parts {
                    if let SubPart::Ref(target) | SubPart::GetAtt(target, _) = part {
                        add(target);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// The logical IDs of the resources that a setting can become part of, or `None` if it can be any.
fn owners(pool: &UserPool, path: &SettingPath) -> Option<Vec<String>> {
    if let Some(entry) = awaiting(path) {
        let all = logical_ids(pool).into_iter().filter(|(.., of)| *of == entry);
        let ids: Vec<String> = all.map(|(_, id, _)| id).collect();
        return (!ids.is_empty()).then_some(ids);
    }
    let section = path.first().unwrap_or_default();
    let entry = |names: Vec<&Str>, target: fn(Str) -> Target| {
        let is_own = |name: &&Str| path.steps().get(1).and_then(PathStep::name) == Some(name);
        let own = names.into_iter().find(is_own);
        Some(
            own.map(|name| pool.logical_id_of(&target(name.clone())))
                .into_iter()
                .collect(),
        )
    };
    match section {
        "clients" => entry(names(&pool.clients), Target::Client),
        "domains" => entry(names(&pool.domains), Target::Domain),
        "resource_servers" => entry(names(&pool.resource_servers), Target::ResourceServer),
        "identity_providers" => entry(names(&pool.identity_providers), Target::IdentityProvider),
        "groups" => entry(names(&pool.groups), Target::Group),
        "resources" => entry(names(&pool.resources), Target::Resource),
        // Each of these becomes several resources.
        "identity_pools" | "grants" | "lambda_triggers" | "tags" | "generated" => None,
        "sms_role_overrides" | "generated_sms_role" => Some(vec![ids::sms_role(pool)]),
        _ => Some(vec![ids::pool(pool)]),
    }
}

/// The entry of a dependency: `clients.web` of `clients.web.depends_on[0]`.
fn awaiting(path: &SettingPath) -> Option<SettingPath> {
    let list = path.parent()?;
    (list.last() == Some("depends_on")).then(|| list.parent()).flatten()
}

fn names<T>(entries: &Map<T>) -> Vec<&Str> {
    let mut names = Vec::new();
    for entry in entries {
        names.push(&entry.name);
    }
    names
}
