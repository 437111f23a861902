//! Rules about what refers to itself by way of others.

use cognito_model::{Intrinsic, SettingPath, SubPart, Target, UserPool, Value};
use std::collections::BTreeSet;

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::report::Written;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::declaration::names::called;
use cognito_model::naming::ids;
use cognito_model::naming::ids::TemplateSection;
use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::path::PathStep;
use cognito_model::template::graph::Graph;
use cognito_model::{Map, Str};

rules! {
    /// Conditions that refer to each other in a circle.
    error condition_cycle {
        guards: [UserPool.conditions],
        reason: "CloudFormation works out a condition from those that it refers to, and in a circle none comes first",
        evidence: "go-to-k/cdk-real-drift#211; CloudFormation template anatomy, Conditions",
        bad: r#"conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Not(is_prod) }"#,
        good: r#"parameters: { stage: String },
conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Equals(stage, "test") }"#,
        check: [Pool(check_condition_cycle)],
    }

    /// A resource of the pool that refers to one that has to be created after it.
    error resource_cycle {
        guards: [],
        reason: "CloudFormation creates a resource after those that it refers to, and answers a circle with `Circular dependency between resources`",
        evidence: "aws/aws-cdk#7016; CloudFormation Linter 1.58, E3004",
        bad: r#"user_pool_name: Fn::Sub("pool-of-${web}"),
clients: { web: { disable_oauth } }"#,
        good: r#"user_pool_name: Fn::Sub("pool-of-${AWS::StackName}"),
clients: { web: { disable_oauth } }"#,
        check: [Pool(check_resource_cycle)],
    }
}

fn check_condition_cycle(pool: &UserPool, report: &mut Report) {
    let conditions = || pool.conditions.iter().map(|entry| entry.name.as_str());
    let of = |name: &str| {
        let mut names = Vec::new();
        if let Some(entry) = pool.conditions.named(name) {
            conditions_in(&entry.value, &mut names);
        }
        names
    };
    let mut seen = BTreeSet::new();
    for name in conditions() {
        let Some(way) = circle(name, &of) else { continue };
        // The same circle begins at each of its conditions, and one of them is enough.
        if way.iter().any(|name| seen.contains(name)) {
            continue;
        }
        seen.extend(way.iter().cloned());
        let next = way.get(1).map_or(name, String::as_str);
        let fact = if way.len() == 2 {
            format!("the condition {} refers to itself", quoted_name(name))
        } else {
            format!(
                "conditions refer to each other in a circle: {}",
                arrows(way.iter().map(|name| quoted_name(name)))
            )
        };
        let others = way.iter().map(|name| setting(&["conditions"]).key(name));
        report.push(
            Finding::at(
                setting(&["conditions"]).key(name),
                fact,
                "let one of them hang on a parameter instead, as in `Fn::Equals(stage, \"prod\")`",
            )
            .at_part(next)
            .about_all(others),
        );
    }
}

/// The way from a condition back to itself, with itself at both ends.
fn circle(start: &str, of: &dyn Fn(&str) -> Vec<String>) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in way.last().map(|last| of(last)).unwrap_or_default() {
            let mut longer = way.clone();
            longer.push(next.clone());
            if next == start {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push(longer);
            }
        }
    }
    None
}

/// The conditions that a value refers to.
fn conditions_in(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::List(items) => items.iter().for_each(|item| conditions_in(item, into)),
        Value::Map(members) => members.iter().for_each(|(_, member)| conditions_in(member, into)),
        Value::Intrinsic(intrinsic) => match intrinsic {
            Intrinsic::Condition(name) => into.push(name.to_string()),
            Intrinsic::If(name, values) => {
                into.push(name.to_string());
                values.iter().for_each(|value| conditions_in(value, into));
            }
            Intrinsic::FindInMap(_, values) | Intrinsic::Call(_, values) => {
                values.iter().for_each(|value| conditions_in(value, into));
            }
            Intrinsic::Sub(parts) => {
                for part in parts {
                    if let SubPart::Variable(_, value) = part {
                        conditions_in(value, into);
                    }
                }
            }
            Intrinsic::Ref(_) | Intrinsic::GetAtt(..) => {}
        },
        _ => {}
    }
}

fn check_resource_cycle(pool: &UserPool, report: &mut Report) {
    let references = references(pool, &report.intrinsics());
    // Most declarations refer to nothing of their own, and need no template for that.
    if references.is_empty() && !report.depends_by_override() {
        return;
    }
    let graph = Graph::of(&pool.template());
    let mut found: Vec<Vec<String>> = Vec::new();
    for (path, target) in &references {
        let to = pool.logical_id_of(target);
        let owners = owners(pool, path);
        let is_owner = |id: &&str| {
            owners
                .as_ref()
                .is_none_or(|owners| owners.iter().any(|owner| owner == id))
        };
        let from = graph.ids().filter(is_owner).filter(|from| graph.refers(from, &to));
        let Some((from, mut way)) = from
            .filter_map(|from| Some((from.to_owned(), graph.way(&to, from)?)))
            .next()
        else {
            continue;
        };
        // Another reference of the same circle is the same mistake.
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
    // What an override writes as a text is no reference of the declaration.
    for id in graph.ids() {
        let next = graph
            .ids()
            .find(|next| graph.refers(id, next) && graph.way(next, id).is_some());
        let Some(mut way) = next.and_then(|next| graph.way(next, id)) else {
            continue;
        };
        if found.iter().any(|circle| way.iter().all(|id| circle.contains(id))) {
            continue;
        }
        way.insert(0, id.to_owned());
        push_cycle(pool, report, place_of(pool, id), None, &way);
        found.push(way);
    }
}

/// Says it of a circle, given with the same logical id at both ends.
fn push_cycle(pool: &UserPool, report: &mut Report, path: SettingPath, part: Option<String>, way: &[String]) {
    let names = || way.iter().map(|id| called(pool, &place_of(pool, id), id));
    let itself = names().next().unwrap_or_default();
    let fact = if way.len() == 2 {
        format!("{itself} refers to itself")
    } else {
        format!("resources refer to each other in a circle: {}", arrows(names()))
    };
    let help = match &part {
        Some(part) => format!(
            "write what it is as a text or a parameter in the place of {}, or leave it out",
            quoted_name(part)
        ),
        None => "leave out the override that closes the circle".to_owned(),
    };
    let violation = Finding::at(path, fact, help);
    report.push(match part {
        Some(part) => violation.at_part(part),
        None => violation.at_key(),
    });
}

fn arrows(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(" → ")
}

/// The setting that gives a logical id.
fn place_of(pool: &UserPool, id: &str) -> SettingPath {
    let all = logical_ids(pool).into_iter();
    all.filter(|(section, ..)| *section == TemplateSection::Resources)
        .find(|(_, other, _)| other == id)
        .map(|(_, _, path)| path)
        .unwrap_or_default()
}

/// Each reference to something of the pool that stands in a resource, with its setting.
fn references(pool: &UserPool, all: &[Written]) -> Vec<(SettingPath, Target)> {
    let mut found = Vec::new();
    for Written { path, intrinsic, .. } in all {
        let mut add = |target: &Target| {
            let is_own = !matches!(target, Target::External(_) | Target::Parameter(_) | Target::Pseudo(_));
            if is_own && owners(pool, path).is_none_or(|owners| !owners.is_empty()) {
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

/// The logical ids of the resources that a setting can become part of: none where it becomes none, and `None` for any.
fn owners(pool: &UserPool, path: &SettingPath) -> Option<Vec<String>> {
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
        // Each of these becomes several resources.
        "identity_pools" | "grants" | "lambda_triggers" | "tags" => None,
        "sms_role_overrides" => Some(vec![ids::sms_role(pool)]),
        "parameters" | "mappings" | "conditions" | "outputs" | "external" => Some(Vec::new()),
        _ => Some(vec![ids::pool(pool)]),
    }
}

fn names<T>(entries: &Map<T>) -> Vec<&Str> {
    entries.iter().map(|entry| &entry.name).collect()
}
