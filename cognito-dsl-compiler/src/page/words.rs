//! Values of a declaration in short form.

use cognito_model::{Duration, Intrinsic, Items, Number, SubPart, Text, Value};

/// Shown for a value that only the program knows.
pub(super) const CONSTANT: &str = "const { .. }";

/// A string. An empty one is the placeholder of a constant.
pub(super) fn text(text: &Text) -> String {
    match text {
        Text::Literal(literal) if literal.is_empty() => CONSTANT.to_owned(),
        Text::Literal(literal) => literal.as_str().to_owned(),
        Text::Intrinsic(it) => intrinsic(it),
    }
}

pub(super) fn texts(items: &Items<Text>) -> Vec<String> {
    match items {
        Items::List(list) => list.iter().map(text).collect(),
        Items::Intrinsic(it) => vec![intrinsic(it)],
    }
}

pub(super) fn number(number: &Number) -> String {
    match number {
        Number::Literal(number) => number.to_string(),
        Number::Intrinsic(it) => intrinsic(it),
    }
}

/// An intrinsic, by what it refers to. Of a function with several arguments, only the name is shown.
pub(super) fn intrinsic(it: &Intrinsic) -> String {
    match it {
        Intrinsic::Ref(target) => target.called(),
        Intrinsic::GetAtt(target, attribute) => format!("{}.{attribute}", target.called()),
        Intrinsic::Sub(parts) => parts.iter().map(part).collect(),
        Intrinsic::Condition(condition) => condition.as_str().to_owned(),
        Intrinsic::FindInMap(mapping, _) => format!("Fn::FindInMap({mapping}, ..)"),
        Intrinsic::If(condition, _) => format!("Fn::If({condition}, ..)"),
        Intrinsic::Call(function, _) => format!("{}(..)", function.name()),
        _ => "..".to_owned(),
    }
}

fn part(part: &SubPart) -> String {
    match part {
        SubPart::Text(text) => text.as_str().to_owned(),
        SubPart::Ref(target) => format!("${{{}}}", target.called()),
        SubPart::GetAtt(target, attribute) => format!("${{{}.{attribute}}}", target.called()),
        SubPart::Variable(name, _) => format!("${{{name}}}"),
        SubPart::Unused(..) => String::new(),
        _ => "..".to_owned(),
    }
}

pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.as_str().to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Intrinsic(it) => intrinsic(it),
        Value::Null => String::new(),
        Value::List(_) => "[..]".to_owned(),
        Value::Map(_) => "{ .. }".to_owned(),
    }
}

/// A duration in words: `1 hour`, `30 days`.
pub(super) fn duration(duration: Duration) -> String {
    let (count, unit) = duration.parts();
    let unit = unit.name();
    match count {
        1 => format!("1 {}", unit.trim_end_matches('s')),
        count => format!("{count} {unit}"),
    }
}

/// `a`, `a and b`, `a, b and c`; `nothing` for an empty list.
pub(super) fn listed<T: AsRef<str>>(items: &[T], nothing: &str) -> String {
    match items {
        [] => nothing.to_owned(),
        [one] => one.as_ref().to_owned(),
        [start @ .., last] => {
            let start: Vec<&str> = start.iter().map(AsRef::as_ref).collect();
            format!("{} and {}", start.join(", "), last.as_ref())
        }
    }
}

/// The names whose flags are set.
pub(super) fn chosen<'a>(choices: &[(bool, &'a str)]) -> Vec<&'a str> {
    let mut chosen = Vec::new();
    for (is_chosen, name) in choices {
        if *is_chosen {
            chosen.push(*name);
        }
    }
    chosen
}
