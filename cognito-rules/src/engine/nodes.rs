//! Passes every value of a pool to the rules that guard its setting.

use std::sync::OnceLock;

use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::is_dynamic;
use cognito_model::schema::visit::Literal;
use cognito_model::{Intrinsic, SettingPath, Str, SubPart, Text, UserPool, Value};

use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::limits;
use crate::engine::node::{ListItem, Node};
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::{Check, Guards, Rule};
use crate::engine::walk::{Sight, walk};

/// Runs all rules about single values. Also collects what each entry allows, and the intrinsic functions.
pub(crate) fn check(rules: &'static [&'static Rule], pool: &UserPool, report: &mut Report) {
    let index = Index::of(rules);
    let (mut holder, mut intrinsics, mut depends) = (None, Vec::new(), false);
    let mut dependencies = Vec::new();
    let mut lists: Vec<Vec<ListItem>> = Vec::new();
    walk(pool, &mut |sight, path, row| {
        let file = match sight {
            Sight::Literal(Literal::File(file, _)) => Some(file),
            _ => None,
        };
        let mut ask = |look: &mut dyn FnMut(&'static Rule, &Check, &Node<'_>) -> Vec<Finding>| {
            let Some(row) = row else { return };
            let node = Node { pool, path, row, file };
            for rule in index.of_row(row) {
                report.look_for(rule);
                for check in rule.checks {
                    let found = look(rule, check, &node).into_iter();
                    found.for_each(|finding| report.push(finding.or_at(path)));
                }
            }
        };
        match sight {
            Sight::Construct(construct) => holder = Some(construct),
            Sight::Intrinsic(intrinsic) => {
                // What `Fn::If` chooses from becomes the value, so it has to be one.
                if let Some("Text::Intrinsic" | "Number::Intrinsic" | "Items::Intrinsic") = holder {
                    for value in outcomes(intrinsic) {
                        let literal = match &value {
                            Value::Text(text) => Literal::Text(text),
                            Value::Integer(number) => Literal::Number(*number),
                            _ => continue,
                        };
                        ask(&mut |_, check, node| {
                            let found = of_literal(check, literal, node).into_iter();
                            found.map(|finding| finding.at_literal(&value)).collect()
                        });
                    }
                }
                ask(&mut |_, check, node| match check {
                    Check::Intrinsic(look) => look(intrinsic, node).into_iter().collect(),
                    _ => Vec::new(),
                });
                intrinsics.push(WrittenIntrinsic {
                    path: path.clone(),
                    row,
                    holder: holder.take(),
                    intrinsic: intrinsic.clone(),
                });
            }
            Sight::Literal(literal) => {
                if let (Literal::Text(text), Some(list)) = (literal, lists.last_mut()) {
                    list.push(ListItem {
                        path: path.clone(),
                        text: text.to_owned(),
                    });
                }
                ask(&mut |_, check, node| of_literal(check, literal, node).into_iter().collect());
            }
            Sight::Items(count) => {
                lists.push(Vec::new());
                ask(&mut |_, check, node| match check {
                    Check::Limit(kind) => limits::of_count(*kind, count, node).into_iter().collect(),
                    Check::Count(look) => look(count, node).into_iter().collect(),
                    _ => Vec::new(),
                });
            }
            Sight::EndOfItems => {
                let items = lists.pop().unwrap_or_default();
                ask(&mut |_, check, node| match check {
                    Check::List(look) => look(&items, node),
                    _ => Vec::new(),
                });
            }
            Sight::Entry(name, allow) => {
                ask(&mut |_, check, node| match check {
                    Check::Key(look) => look(name, node).map(Finding::at_key).into_iter().collect(),
                    _ => Vec::new(),
                });
                // What an entry allows applies to its name too.
                report.allow(path, allow);
                depends |= is_depends(path);
            }
            Sight::Dependency(target) => dependencies.push((path.clone(), target.clone())),
            Sight::Part(..) | Sight::Again(_) => {}
        }
    });
    report.remember(intrinsics, dependencies, depends);
}

fn of_literal(check: &Check, literal: Literal<'_>, node: &Node<'_>) -> Option<Finding> {
    match (check, literal) {
        (Check::Limit(kind), literal) => limits::of_literal(*kind, literal, node),
        // Only CloudFormation knows the value of a dynamic reference.
        (Check::Text(look), Literal::Text(text) | Literal::File(_, text)) if !is_dynamic(text) => {
            // Whatever is wrong with the characters of such a reference, it was meant to be replaced.
            look(text, node).map(|finding| match limits::meant(text, node) {
                Some(help) => Finding { help, ..finding },
                None => finding,
            })
        }
        (Check::Number(look), Literal::Number(number)) => look(number, node),
        (Check::Duration(look), Literal::Duration(duration, unit)) => look(duration, unit, node),
        (Check::Flag(look), Literal::Flag(flag)) => look(flag, node),
        _ => None,
    }
}

/// The strings that are known before the deployment: the setting's own, or those in the branches of an `Fn::If`, each with the
/// literal to point at.
pub(crate) fn strings(text: &Text) -> Vec<(Str, Option<Value>)> {
    let all = match text {
        Text::Literal(text) => vec![(text.clone(), None)],
        Text::Intrinsic(intrinsic) => of_intrinsic(intrinsic),
    };
    all.into_iter().filter(|(text, _)| !is_dynamic(text)).collect()
}

/// The strings that an intrinsic function may result in, or the elements of the lists.
pub(crate) fn of_intrinsic(intrinsic: &Intrinsic) -> Vec<(Str, Option<Value>)> {
    let texts = outcomes(intrinsic).into_iter().filter_map(|value| match &value {
        Value::Text(text) => Some((text.clone(), Some(value))),
        _ => None,
    });
    texts.collect()
}

/// The literals that an intrinsic function may result in: the branches of `Fn::If`, the default of `Fn::FindInMap`, and an `Fn::Sub`
/// with nothing in it.
fn outcomes(intrinsic: &Intrinsic) -> Vec<Value> {
    match intrinsic {
        Intrinsic::If(_, branches) => branches.iter().flat_map(of_branch).collect(),
        Intrinsic::FindInMap(_, arguments) => {
            let default = Intrinsic::default_value(arguments);
            default.into_iter().flat_map(of_branch).collect()
        }
        Intrinsic::Sub(parts) => {
            let texts = parts.iter().map(|part| match part {
                SubPart::Text(text) => Some(text.as_str()),
                _ => None,
            });
            let text: Option<String> = texts.collect();
            text.map(|text| Value::Text(text.into())).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn of_branch(value: &Value) -> Vec<Value> {
    match value {
        Value::Text(_) | Value::Integer(_) => vec![value.clone()],
        Value::List(items) => items.iter().flat_map(of_branch).collect(),
        Value::Intrinsic(intrinsic) => outcomes(intrinsic),
        _ => Vec::new(),
    }
}

/// Whether an entry of `overrides` is the resource's `DependsOn`.
fn is_depends(path: &SettingPath) -> bool {
    let in_overrides = path
        .parent()
        .is_some_and(|map| map.last().is_some_and(|name| name.ends_with("overrides")));
    in_overrides && path.last().is_some_and(|name| name.starts_with("DependsOn"))
}

/// The unique name of a setting.
fn name(row: &Field) -> String {
    format!("{}.{}", row.section, row.name)
}

/// The rules by the settings that they guard.
struct Index {
    by_row: ByName<Vec<&'static Rule>>,
    /// The rules that guard every setting with a certain property.
    every: Vec<&'static Rule>,
}

impl Index {
    /// The index of all rules.
    fn of(rules: &'static [&'static Rule]) -> &'static Self {
        static ALL: OnceLock<Index> = OnceLock::new();
        static NONE: OnceLock<Index> = OnceLock::new();
        let index = if rules.is_empty() { &NONE } else { &ALL };
        index.get_or_init(|| {
            let mut index = Index {
                by_row: ByName::new(),
                every: Vec::new(),
            };
            for rule in rules
                .iter()
                .copied()
                .filter(|rule| !rule.is_relation() || rule.checks.len() > 1)
            {
                match rule.guards {
                    Guards::Every(_) => index.every.push(rule),
                    Guards::Rows(rows) => {
                        for row in rows {
                            index.by_row.get_or_insert(&name(row), Vec::new()).push(rule);
                        }
                    }
                }
            }
            index
        })
    }

    fn of_row(&self, row: &'static Field) -> impl Iterator<Item = &'static Rule> {
        let rules = self.by_row.get(&name(row)).into_iter().flatten();
        let every = self.every.iter().filter(|rule| rule.guards(row));
        rules.chain(every).copied()
    }
}
