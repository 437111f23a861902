//! Rules about unused declarations.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, setting, walk};
use crate::engine::words::quoted;
use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::visit::Literal;
use cognito_model::{Intrinsic, SettingPath, SubPart, UserPool};
use std::collections::HashSet;

rules! {
    /// A parameter, condition, mapping or external resource that nothing in the declaration uses.
    ///
    /// References count, also in `Fn::Sub`. So do overrides and properties of `resources` that have the entry's logical ID
    /// in a string. As in Rust, a name that begins with `_` may be unused: use such a name if only the rest of the template
    /// uses the entry.
    warn unused_name {
        guards: [UserPool.parameters, UserPool.conditions, UserPool.mappings, UserPool.external],
        reason: "an entry that nothing uses is a leftover, or a reference to it is misspelled",
        evidence: "CloudFormation Linter 1.58, W2001, W7001 and W8001",
        bad: "parameters: { site: String },\nclients: { web: { disable_oauth } }",
        good: r#"parameters: { site: String },
clients: { web: { oauth: { callback_urls: [site] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_unused_name)],
    }

    /// A variable of `Fn::Sub` that its string does not use.
    warn unused_variable {
        guards: [],
        reason: "`Fn::Sub` inserts the value of a variable only where its string contains the name, as in `${name}`",
        evidence: "CloudFormation Linter 1.58, W1019",
        bad: r#"user_pool_name: Fn::Sub("shop-{stage}", { stage: "test" })"#,
        good: r#"user_pool_name: Fn::Sub("shop-${stage}", { stage: "test" })"#,
        check: [Pool(check_unused_variable)],
    }
}

/// The maps of names, and the noun for an entry.
const MAPS: [(&str, &str); 4] = [
    ("parameters", "parameter"),
    ("conditions", "condition"),
    ("mappings", "mapping"),
    ("external", "external resource"),
];

fn check_unused_name(pool: &UserPool, report: &mut Report) {
    let maps = [
        names(&pool.parameters),
        names(&pool.conditions),
        names(&pool.mappings),
        tells_nothing(pool),
    ];
    if maps.iter().all(Vec::is_empty) {
        return;
    }
    let (used, words) = uses(pool);
    let ids = logical_ids(pool).into_iter();
    let overridden: HashSet<SettingPath> = ids.filter(|(_, id, _)| words.contains(id)).map(|(_, _, of)| of).collect();
    for ((map, noun), names) in MAPS.into_iter().zip(maps) {
        for name in names {
            let path = setting(&[map]).key(name);
            // A name that stands elsewhere in quotes is misspelled there, which has a message of its own.
            if name.starts_with('_') || used.contains(&path) || overridden.contains(&path) || report.leads_to(name) {
                continue;
            }
            let help = "remove the entry, use it, or begin its name with an underscore if the rest of the template uses it";
            let fact = format!("nothing in this declaration uses the {noun} {}", quoted_name(name));
            report.push(Finding::at(path, fact, Help::from(help).edit(Edit::Remove)).at_key());
        }
    }
}

fn names<T>(entries: &cognito_model::Map<T>) -> Vec<&str> {
    entries.iter().map(|entry| entry.name.as_str()).collect()
}

/// The external resources, except Cognito's own: some rules ask whether there is a domain outside the declaration.
fn tells_nothing(pool: &UserPool) -> Vec<&str> {
    let external = pool.external.iter();
    let others = external.filter(|entry| !entry.value.resource_type.starts_with("AWS::Cognito::"));
    others.map(|entry| entry.name.as_str()).collect()
}

/// The paths of the entries that something refers to, and the words in overrides and in other resources, which may be logical IDs.
fn uses(pool: &UserPool) -> (HashSet<SettingPath>, ByName<()>) {
    let (mut used, mut words) = (HashSet::new(), ByName::new());
    walk(pool, &mut |sight, path, _| {
        let is_override = || {
            let mut names = path.steps().iter().filter_map(|step| step.name());
            matches!(path.first(), Some("resources" | "generated"))
                || names.any(|name| name == "overrides" || name.ends_with("_overrides"))
        };
        // What is meant for `Fn::Sub` has a message of its own.
        if let Sight::Literal(Literal::Text(text) | Literal::File(_, text)) | Sight::Part("Value::Text", _, text) = sight {
            for name in text.split("${").skip(1).filter_map(|rest| rest.split(['}', '.']).next()) {
                used.insert(setting(&["parameters"]).key(name));
                used.insert(setting(&["external"]).key(name));
                words.insert(name, ());
            }
        }
        let (construct, text) = match sight {
            Sight::Part(construct, _, text) => (construct, text),
            Sight::Literal(Literal::Text(text)) => ("", text),
            _ => return,
        };
        let map = match construct {
            "Target::Parameter" => "parameters",
            "Target::External" => "external",
            // The other strings in these constructs are values, which are visited as constructs of their own.
            "ConditionName" | "Intrinsic::Condition" | "Intrinsic::If" => "conditions",
            "Intrinsic::FindInMap" => "mappings",
            // `Ref("Stage")` has the logical ID. If it is the name instead, that has a message of its own.
            "Target::LogicalId" => {
                words.insert(text, ());
                used.insert(setting(&["parameters"]).key(text));
                "external"
            }
            _ if is_override() => {
                for word in text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
                    words.insert(word, ());
                }
                return;
            }
            _ => return,
        };
        let entry = setting(&[map]).key(text);
        if !entry.contains(path) {
            used.insert(entry);
        }
    });
    (used, words)
}

fn check_unused_variable(_: &UserPool, report: &mut Report) {
    let all = report.intrinsics();
    for WrittenIntrinsic { path, intrinsic, .. } in all.iter() {
        let Intrinsic::Sub(parts) = intrinsic else { continue };
        for part in parts {
            let SubPart::Unused(name, _) = part else { continue };
            let text: String = parts.iter().map(written).collect();
            let fact = format!("the string of `Fn::Sub`, {}, has no `${{{name}}}`", quoted(&text));
            let help = format!("write the name in the string where its value belongs, or remove {}", quoted_name(name));
            report.push(Finding::at(path.clone(), fact, help));
        }
    }
}

/// A part of the string, as it is written.
fn written(part: &SubPart) -> String {
    match part {
        SubPart::Text(text) => text.to_string(),
        SubPart::Ref(target) => format!("${{{}}}", target.called()),
        SubPart::GetAtt(target, attribute) => format!("${{{}.{attribute}}}", target.called()),
        SubPart::Variable(name, _) => format!("${{{name}}}"),
        _ => String::new(),
    }
}
