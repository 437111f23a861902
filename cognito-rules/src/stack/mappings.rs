//! Rules about the keys of mappings.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::report::WrittenIntrinsic;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, quoted};
use cognito_model::{Entry, Intrinsic, List, UserPool, Value};

rules! {
    /// A key that a mapping does not have.
    error mapping_key {
        guards: [UserPool.mappings],
        reason: "`Fn::FindInMap` looks up a value by two keys, and the deployment fails if one of them is missing",
        evidence: "CloudFormation Linter 1.58, E1011; CloudFormation Fn::FindInMap",
        bad: r#"mappings: { names: { prod: { pool: "customers" }, test: { pool: "testers" } } },
user_pool_name: Fn::FindInMap(names, "production", "pool")"#,
        good: r#"mappings: { names: { prod: { pool: "customers" }, test: { pool: "testers" } } },
user_pool_name: Fn::FindInMap(names, "prod", "pool")"#,
        check: [Pool(check_mapping_key)],
    }

    /// A mapping key with characters that CloudFormation does not allow.
    error mapping_key_characters {
        guards: [UserPool.mappings],
        reason: "CloudFormation allows letters, digits, `-` and `.` in the first key of a mapping, and only letters and digits in the second",
        evidence: "cloudtools/troposphere#426; aws-cloudformation/cfn-lint#2004",
        bad: r#"mappings: { names: { "eu-west-1": { pool_name: "customers" } } },
user_pool_name: Fn::FindInMap(names, AWS::Region, "pool_name")"#,
        good: r#"mappings: { names: { "eu-west-1": { poolName: "customers" } } },
user_pool_name: Fn::FindInMap(names, AWS::Region, "poolName")"#,
        check: [Key(look_at_key)],
    }
}

fn check_mapping_key(pool: &UserPool, report: &mut Report) {
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        let Intrinsic::FindInMap(name, keys) = intrinsic else {
            continue;
        };
        let rows = pool.mappings.named(name).and_then(|mapping| mapping.value.rows());
        let ([first, second], Some(rows)) = (keys.as_slice(), rows) else {
            continue;
        };
        let of = quoted_name(name);
        let missing = match (first, second) {
            (Value::Text(first), _) if rows.named(first).is_none() => {
                let fact = format!("the mapping {of} has no key {}", quoted(first));
                Some((first, fact, names(rows)))
            }
            (Value::Text(first), Value::Text(second)) => {
                let row = rows.named(first).map_or(&List::EMPTY, |row| &row.value.0);
                let fact = || format!("{} of the mapping {of} has no key {}", quoted(first), quoted(second));
                row.named(second).is_none().then(|| (second, fact(), names(row)))
            }
            // The first key is known only at deploy time, so no row may have the second.
            (_, Value::Text(second)) if rows.iter().all(|row| row.value.0.named(second).is_none()) => {
                let fact = format!("no first key of the mapping {of} has a second key {}", quoted(second));
                let mut all = Vec::new();
                rows.iter().for_each(|row| all.append(&mut names(&row.value.0)));
                Some((second, fact, all))
            }
            _ => None,
        };
        let Some((key, fact, known)) = missing else { continue };
        let violation = Finding::at(path.clone(), fact, known_keys(&known));
        let about = setting(&["mappings"]).key(name);
        report.push(violation.at_part(key.as_str()).about(about));
    }
}

/// What to write instead of a missing key.
fn known_keys(known: &[&str]) -> Help {
    let mut different: Vec<&str> = Vec::new();
    for key in known {
        if !different.contains(key) {
            different.push(key);
        }
    }
    match different[..] {
        [] => "declare the key in `mappings`".into(),
        [only] => Help::from(format!("write {}, or declare the key in `mappings`", quoted(only)))
            .edit(Edit::Replace(format!("{only:?}"))),
        _ => {
            let all = listed(different.iter().map(|key| format!("{key:?}")));
            format!("write one of {all}, or declare the key in `mappings`").into()
        }
    }
}

fn names<T>(entries: &List<Entry<T>>) -> Vec<&str> {
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.name.as_str());
    }
    names
}

fn look_at_key(key: &str, node: &Node<'_>) -> Option<Finding> {
    // The path is `mappings`, the name of the mapping, the first key and the second key.
    let (more, allowed): (&[char], _) = match node.path.steps().len() {
        3 => (&['-', '.'], "letters, digits, `-` and `.`"),
        4 => (&[], "letters and digits"),
        _ => return None,
    };
    let fits = |c: char| c.is_ascii_alphanumeric() || more.contains(&c);
    let wrong = key.chars().find(|&c| !fits(c))?;
    Some(Finding::new(
        format!("the mapping key {} contains `{wrong:?}`", quoted(key)),
        format!("write only {allowed}"),
    ))
}
