//! Rules about lists where the template takes a string, and strings where it takes a list.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::report::WrittenIntrinsic;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use cognito_model::{
    Function, Intrinsic, OutputValue, Parameter, Pseudo, SettingPath, SubPart, Target, UserPool, Value,
};

rules! {
    /// A list where the template takes a single string or number.
    error list_for_text {
        guards: [OutputSettings.value],
        reason: "CloudFormation does not join a list into a string for you",
        evidence: "CloudFormation Linter 1.58, E1020 and E6101; CloudFormation schemas",
        bad: r#"parameters: { names: CommaDelimitedList },
user_pool_name: Ref(names)"#,
        good: r#"parameters: { names: CommaDelimitedList },
user_pool_name: Fn::Select(0, Ref(names))"#,
        check: [Pool(check_list_for_text)],
    }

    /// A single string where the template takes a list.
    error text_for_list {
        guards: [],
        reason: "CloudFormation does not turn a string into a list for you",
        evidence: "CloudFormation Linter 1.58, E1020; CloudFormation schemas",
        bad: r#"parameters: { app_url: String },
clients: { web: { oauth: { callback_urls: Ref(app_url) } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"parameters: { app_url: String },
clients: { web: { oauth: { callback_urls: [Ref(app_url)] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_text_for_list)],
    }
}

/// The shape of a value at deploy time, if that is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    List,
}

impl Shape {
    /// The shape that a setting takes, given the construct that holds an intrinsic function there.
    pub(crate) fn of_holder(construct: &str) -> Option<Self> {
        match construct {
            "Text::Intrinsic" | "Number::Intrinsic" => Some(Shape::Text),
            "Items::Intrinsic" => Some(Shape::List),
            _ => None,
        }
    }
}

/// What has the wrong shape: the token to mark, and its name in messages.
struct Culprit {
    part: String,
    name: String,
}

/// The part of an intrinsic function that has this shape. One branch that can be chosen is enough.
fn culprit(pool: &UserPool, intrinsic: &Intrinsic, wanted: Shape) -> Option<Culprit> {
    let is =
        |shape: Option<Shape>, part: String, name: String| (shape == Some(wanted)).then_some(Culprit { part, name });
    let function = |name: &str, shape: Option<Shape>| is(shape, name.to_owned(), format!("`{name}(..)`"));
    match intrinsic {
        Intrinsic::Ref(target) => {
            let shape = match target {
                Target::Parameter(name) => {
                    let parameter = pool.parameters.named(name)?;
                    // The rest of the template decides the type.
                    if Parameter::is_external_type(&parameter.value.parameter_type) {
                        return None;
                    }
                    Some(if Parameter::is_list_type(&parameter.value.parameter_type) {
                        Shape::List
                    } else {
                        Shape::Text
                    })
                }
                Target::Pseudo(Pseudo::NoValue) | Target::LogicalId(_) => None,
                Target::Pseudo(Pseudo::NotificationARNs) => Some(Shape::List),
                _ => Some(Shape::Text),
            };
            let name = target.called();
            let called = if matches!(target, Target::Pseudo(_)) {
                format!("`{name}`")
            } else {
                quoted_name(&name)
            };
            is(shape, name, called)
        }
        Intrinsic::GetAtt(Target::External(_) | Target::Resource(_) | Target::LogicalId(_), _) => None,
        Intrinsic::GetAtt(_, attribute) => {
            let name = format!("the attribute {}", quoted_name(attribute));
            is(Some(Shape::Text), attribute.to_string(), name)
        }
        Intrinsic::Sub(_) => function("Fn::Sub", Some(Shape::Text)),
        Intrinsic::FindInMap(name, keys) => {
            let [Value::Text(first), Value::Text(second), ..] = keys.as_slice() else {
                return None;
            };
            let row = pool.mappings.named(name)?.value.rows()?.named(first)?;
            let shape = literal_shape(&row.value.0.named(second)?.value);
            let called = format!("the value in the mapping {}", quoted_name(name));
            is(shape, second.to_string(), called)
        }
        Intrinsic::If(_, branches) => branches
            .iter()
            .find_map(|branch| culprit_of_value(pool, branch, wanted)),
        Intrinsic::Call(called, _) => {
            let shape = match called {
                Function::Base64
                | Function::ImportValue
                | Function::Join
                | Function::Length
                | Function::ToJsonString => Some(Shape::Text),
                Function::Cidr | Function::GetAZs | Function::Split => Some(Shape::List),
                _ => None,
            };
            function(called.name(), shape)
        }
        _ => None,
    }
}

fn culprit_of_value(pool: &UserPool, value: &Value, wanted: Shape) -> Option<Culprit> {
    match value {
        Value::Intrinsic(intrinsic) => culprit(pool, intrinsic, wanted),
        literal if literal_shape(literal) == Some(wanted) => {
            let (part, name) = match literal {
                Value::Text(text) => (text.to_string(), quoted(text)),
                Value::List(_) => ("[..]".to_owned(), "`[..]`".to_owned()),
                _ => ("..".to_owned(), "a number or a boolean".to_owned()),
            };
            Some(Culprit { part, name })
        }
        _ => None,
    }
}

fn literal_shape(value: &Value) -> Option<Shape> {
    match value {
        Value::Text(_) | Value::Integer(_) | Value::Float(_) | Value::Bool(_) => Some(Shape::Text),
        Value::List(_) => Some(Shape::List),
        Value::Null | Value::Map(_) | Value::Intrinsic(_) => None,
    }
}

/// The lists that also accept another shape: a policy accepts a single action as a string, and role mappings are an object. For
/// the allowed values of a parameter, `intrinsic_for_literal` reports any intrinsic.
const EITHER: [&str; 3] = ["actions", "role_mappings", "allowed_values"];

/// Checks each setting and each function argument that takes a string or a list.
fn look(pool: &UserPool, all: &[WrittenIntrinsic], wrong: Shape, found: &mut dyn FnMut(&SettingPath, Culprit, &str)) {
    for WrittenIntrinsic {
        path,
        holder,
        intrinsic,
        ..
    } in all
    {
        let place = holder.and_then(Shape::of_holder);
        let takes_either = path.last().is_some_and(|name| EITHER.contains(&name));
        if place.is_some_and(|place| place != wrong) && !takes_either {
            if let Some(culprit) = culprit(pool, intrinsic, wrong) {
                found(path, culprit, &taker(path));
            }
        }
        for (value, taker) in arguments(intrinsic, wrong) {
            if let Some(culprit) = culprit_of_value(pool, value, wrong) {
                found(path, culprit, taker);
            }
        }
        if let (Intrinsic::Sub(parts), Shape::List) = (intrinsic, wrong) {
            for part in parts {
                let SubPart::Ref(target) = part else { continue };
                if let Some(culprit) = culprit(pool, &Intrinsic::Ref(target.clone()), wrong) {
                    found(path, culprit, "`Fn::Sub`");
                }
            }
        }
    }
}

/// The name for messages of what takes the value: the setting, or the list if it is an item.
fn taker(path: &SettingPath) -> String {
    let last = |path: &SettingPath| path.last().unwrap_or_default().to_owned();
    match path.parent().filter(|_| path.last().is_none()) {
        Some(list) => format!("an item of `{}`", last(&list)),
        None => format!("`{}`", last(path)),
    }
}

fn named<'v>(values: &'v [Value], name: &'static str) -> Vec<(&'v Value, &'static str)> {
    let mut named = Vec::new();
    for value in values {
        named.push((value, name));
    }
    named
}

/// The arguments of a function that must not have this shape, with the name of the function.
fn arguments(intrinsic: &Intrinsic, wrong: Shape) -> Vec<(&Value, &'static str)> {
    match (intrinsic, wrong) {
        (Intrinsic::Call(Function::Join, values), Shape::Text) => named(values.get(1..).unwrap_or_default(), "`Fn::Join`"),
        (Intrinsic::Call(Function::Select, values), Shape::Text) => named(values.get(1..).unwrap_or_default(), "`Fn::Select`"),
        (Intrinsic::Call(Function::Split, values), Shape::List) => named(values.get(1..).unwrap_or_default(), "`Fn::Split`"),
        (Intrinsic::Call(Function::Join, values), Shape::List) => match values.get(1) {
            Some(Value::List(items)) => named(items, "an item of `Fn::Join`"),
            _ => Vec::new(),
        },
        (Intrinsic::Sub(parts), Shape::List) => {
            let mut variables = Vec::new();
            for part in parts {
                if let SubPart::Variable(_, value) = part {
                    variables.push((value, "`Fn::Sub`"));
                }
            }
            variables
        }
        _ => Vec::new(),
    }
}

fn check_list_for_text(pool: &UserPool, report: &mut Report) {
    for output in &pool.outputs {
        if let OutputValue::Value(value) = &output.value.0.value {
            if let Some(culprit) = culprit_of_value(pool, value, Shape::List) {
                let path = setting(&["outputs"]).key(&output.name).field("value");
                push_list(report, path, &culprit, "`value`");
            }
        }
    }
    look(pool, &report.intrinsics(), Shape::List, &mut |path, culprit, taker| {
        push_list(report, path.clone(), &culprit, taker)
    });
}

fn push_list(report: &mut Report, path: SettingPath, culprit: &Culprit, taker: &str) {
    let fact = format!("is a list, but {taker} takes a string");
    let help = "write `Fn::Select(0, ..)` for one of its items, or `Fn::Join(\",\", ..)` for all of them";
    push(report, path, culprit, &fact, help);
}

fn check_text_for_list(pool: &UserPool, report: &mut Report) {
    look(pool, &report.intrinsics(), Shape::Text, &mut |path, culprit, taker| {
        let fact = format!("is a string, but {taker} takes a list");
        let help = "put brackets around it, or write `Fn::Split(\",\", ..)` if it holds several items";
        push(report, path.clone(), &culprit, &fact, help);
    });
}

fn push(report: &mut Report, path: SettingPath, culprit: &Culprit, is: &str, help: &str) {
    let fact = format!("{} {is}", culprit.name);
    report.push(Finding::at(path, fact, help).at_part(culprit.part.clone()));
}
