//! Values, strings and intrinsic functions, with logical IDs instead of names.

use std::cell::RefCell;

use super::import;
use super::json::{Json, Object, single};
use crate::naming::{conditions, ids};
use crate::pool::user_pool::UserPool;
use crate::schema::limit::starts_with_serverless_variable;
use crate::value::intrinsic::{Intrinsic, Pseudo, SubPart, Target, Value};
use crate::value::list::{Items, List};
use crate::value::number::Number;
use crate::value::text::Text;

/// Writes parts of a pool as JSON.
#[derive(Clone, Copy)]
pub(crate) struct Render<'a> {
    /// The declaration, to resolve the names in it.
    pub(crate) pool: &'a UserPool,
    /// The combinations of conditions in the template. Each needs a condition of its own.
    pub(crate) combined: &'a Combined,
}

/// The combined conditions of a template: the logical ID of each, and its parts.
pub(crate) type Combined = RefCell<Vec<(String, Vec<String>)>>;

impl Render<'_> {
    /// The logical ID of a condition that holds exactly if all of these hold.
    pub(crate) fn condition(self, all: &[&str]) -> String {
        let all = &conditions::ordered(self.pool, all);
        let mut parts = Vec::new();
        for name in all {
            parts.push(ids::condition(self.pool, name));
        }
        let mut combined = self.combined.borrow_mut();
        if let Some((id, _)) = combined.iter().find(|(_, other)| *other == parts) {
            return id.clone();
        }
        let id = conditions::id(self.pool, all, &|id| combined.iter().any(|(other, _)| other == id));
        if all.len() > 1 {
            combined.push((id.clone(), parts));
        }
        id
    }

    /// A value that refers to a target, for a place that exists under `have`. Uses `Fn::If` if the target may not exist.
    pub(crate) fn if_there(self, have: &[&str], target: &Target, value: Json) -> Json {
        let needed = conditions::of_target(self.pool, target);
        self.if_holds(&conditions::missing(self.pool, have, &needed), value)
    }

    /// A value under conditions. Removes the property if they do not hold.
    pub(crate) fn if_holds(self, all: &[&str], value: Json) -> Json {
        if all.is_empty() {
            return value;
        }
        let nothing = self.pseudo(Pseudo::NoValue);
        single("Fn::If", [Json::Text(self.condition(all)), value, nothing])
    }

    /// `Ref` to the target, or what it would return if the target is imported.
    pub(crate) fn reference(self, target: &Target) -> Json {
        import::reference(self, target).unwrap_or_else(|| single("Ref", self.pool.logical_id_of(target)))
    }

    /// `Ref` to a pseudo parameter.
    pub(crate) fn pseudo(self, pseudo: Pseudo) -> Json {
        self.reference(&Target::Pseudo(pseudo))
    }

    /// `Fn::GetAtt` of the target, or what it would return if the target is imported.
    pub(crate) fn attribute(self, target: &Target, attribute: &str) -> Json {
        import::attribute(self, target, attribute)
            .unwrap_or_else(|| single("Fn::GetAtt", [self.pool.logical_id_of(target).as_str(), attribute]))
    }

    pub(crate) fn text(self, text: &Text) -> Json {
        match text {
            Text::Literal(text) => text.as_str().into(),
            Text::Intrinsic(intrinsic) => self.intrinsic(intrinsic),
        }
    }

    pub(crate) fn some_text(self, text: &Option<Text>) -> Option<Json> {
        text.as_ref().map(|text| self.text(text))
    }

    pub(crate) fn number(self, number: &Number) -> Json {
        match number {
            Number::Literal(number) => (*number).into(),
            Number::Intrinsic(intrinsic) => self.intrinsic(intrinsic),
        }
    }

    pub(crate) fn some_number(self, number: &Option<Number>) -> Option<Json> {
        number.as_ref().map(|number| self.number(number))
    }

    pub(crate) fn items<T>(self, items: &Items<T>, item: impl Fn(&T) -> Json) -> Json {
        match items {
            Items::List(items) => items.iter().map(item).collect(),
            Items::Intrinsic(intrinsic) => self.intrinsic(intrinsic),
        }
    }

    pub(crate) fn value(self, value: &Value) -> Json {
        match value {
            Value::Null => Json::Null,
            Value::Bool(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Float(value) => Json::Float(*value),
            Value::Text(text) => text.as_str().into(),
            Value::List(items) => self.values(items),
            Value::Map(members) => {
                let members = members.iter().map(|(key, value)| (key.as_str(), self.value(value)));
                Json::Object(members.collect())
            }
            Value::Intrinsic(intrinsic) => self.intrinsic(intrinsic),
        }
    }

    fn values(self, values: &[Value]) -> Json {
        values.iter().map(|value| self.value(value)).collect()
    }

    pub(crate) fn intrinsic(self, intrinsic: &Intrinsic) -> Json {
        match intrinsic {
            Intrinsic::Ref(target) => self.reference(target),
            Intrinsic::GetAtt(target, attribute) => self.attribute(target, attribute),
            Intrinsic::Sub(parts) => self.substitution(parts),
            Intrinsic::Condition(name) => single("Condition", ids::condition(self.pool, name)),
            Intrinsic::FindInMap(name, keys) => {
                single("Fn::FindInMap", self.named_call(ids::mapping(self.pool, name), keys))
            }
            Intrinsic::If(name, values) => single("Fn::If", self.named_call(ids::condition(self.pool, name), values)),
            Intrinsic::Call(function, arguments) => {
                let arguments = match arguments.as_slice() {
                    [argument] if function.is_bare() => self.value(argument),
                    arguments => self.values(arguments),
                };
                single(function.name(), arguments)
            }
        }
    }

    fn named_call(self, id: String, arguments: &List<Value>) -> Json {
        let arguments = arguments.iter().map(|argument| self.value(argument));
        std::iter::once(Json::Text(id)).chain(arguments).collect()
    }

    /// The name of a variable in the template: its own, unless the string refers to a logical ID with the same name.
    fn variable(self, name: &str, parts: &List<SubPart>) -> String {
        let is_id = |name: &str| {
            parts.iter().any(|part| match part {
                SubPart::Ref(target) | SubPart::GetAtt(target, _) => self.pool.logical_id_of(target) == name,
                SubPart::Text(_) | SubPart::Variable(..) | SubPart::Unused(..) => false,
            })
        };
        let mut variable = name.to_owned();
        while is_id(&variable) {
            variable.push_str("Variable");
        }
        variable
    }

    /// `Fn::Sub` of a string, together with the variables if it has any.
    fn substitution(self, parts: &List<SubPart>) -> Json {
        let mut text = String::new();
        let mut variables = Object::new();
        // Collect literal text first, because the `$` and the `{` may be in different parts.
        let mut literal = String::new();
        for part in parts {
            let reference = match part {
                SubPart::Text(part) => {
                    literal.push_str(part);
                    continue;
                }
                SubPart::Ref(target) => match import::reference(self, target) {
                    Some(Json::Text(imported)) => {
                        literal.push_str(&imported);
                        continue;
                    }
                    Some(imported) => imported_variable(&mut variables, parts, imported),
                    None => self.pool.logical_id_of(target),
                },
                SubPart::GetAtt(target, attribute) => match import::attribute(self, target, attribute) {
                    Some(Json::Text(imported)) => {
                        literal.push_str(&imported);
                        continue;
                    }
                    Some(imported) => imported_variable(&mut variables, parts, imported),
                    None => format!("{}.{attribute}", self.pool.logical_id_of(target)),
                },
                SubPart::Variable(name, value) => {
                    let name = self.variable(name, parts);
                    variables.set(name.as_str(), self.value(value));
                    name
                }
                SubPart::Unused(name, value) => {
                    variables.set(self.variable(name, parts).as_str(), self.value(value));
                    continue;
                }
            };
            escape_into(&mut text, &mut literal);
            text.push_str(&format!("${{{reference}}}"));
        }
        escape_into(&mut text, &mut literal);
        if variables.is_empty() {
            single("Fn::Sub", text)
        } else {
            single("Fn::Sub", [Json::Text(text), Json::Object(variables)])
        }
    }
}

/// Adds the value of an import as a variable of `Fn::Sub`, with an unused name.
fn imported_variable(variables: &mut Object, parts: &List<SubPart>, value: Json) -> String {
    if let Some(name) = variables
        .iter()
        .find_map(|(name, other)| (*other == value).then_some(name))
    {
        return name.to_owned();
    }
    let is_own = |name: &str| {
        parts
            .iter()
            .any(|part| matches!(part, SubPart::Variable(other, _) if other == name))
    };
    let mut number = 0;
    let mut name = format!("Imported{number}");
    while variables.contains(&name) || is_own(&name) {
        number += 1;
        name = format!("Imported{number}");
    }
    variables.set(name.as_str(), value);
    name
}

/// Moves literal text into the string of `Fn::Sub`, and writes a `${` that starts no reference as `${!`. Variables of the
/// Serverless Framework are left alone, because they are replaced before CloudFormation reads the string.
fn escape_into(text: &mut String, literal: &mut String) {
    let mut rest = literal.as_str();
    while let Some((before, after)) = rest.split_once("${") {
        let mark = if starts_with_serverless_variable(after) {
            "${"
        } else {
            "${!"
        };
        text.push_str(before);
        text.push_str(mark);
        rest = after;
    }
    text.push_str(rest);
    literal.clear();
}

/// Joins several values into one string. Uses `Fn::Join` if only CloudFormation knows some of them, in the same form as the CDK:
/// neighboring literals are joined, nested joins without a separator are flattened, and a single part needs no function.
pub fn concat(parts: Vec<Json>) -> Json {
    fn add(all: &mut Vec<Json>, part: Json) {
        let joined = part.get("Fn::Join").and_then(Json::as_list);
        if let Some([Json::Text(delimiter), Json::List(parts)]) = joined {
            if delimiter.is_empty() {
                parts.iter().for_each(|part| add(all, part.clone()));
                return;
            }
        }
        match (all.last_mut(), part) {
            (_, Json::Text(text)) if text.is_empty() => {}
            (Some(Json::Text(before)), Json::Text(text)) => before.push_str(&text),
            (_, part) => all.push(part),
        }
    }
    let mut all = Vec::new();
    for part in parts {
        add(&mut all, part);
    }
    match all.as_slice() {
        [] => Json::from(""),
        [part] => part.clone(),
        _ => single("Fn::Join", [Json::from(""), Json::List(all)]),
    }
}
