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
    /// The declaration, which says what the names in it stand for.
    pub(crate) pool: &'a UserPool,
    /// The conditions that stand together somewhere in the template, which needs a condition for both.
    pub(crate) combined: &'a Combined,
}

/// Conditions that the template combines: the logical id of each, and its parts.
pub(crate) type Combined = RefCell<Vec<(String, Vec<String>)>>;

impl Render<'_> {
    /// The logical id of the condition that all of these hold.
    pub(crate) fn condition(self, all: &[&str]) -> String {
        let all = &conditions::ordered(self.pool, all);
        let id = conditions::id(self.pool, all);
        let mut combined = self.combined.borrow_mut();
        if all.len() > 1 && !combined.iter().any(|(other, _)| *other == id) {
            let mut parts = Vec::new();
            for name in all {
                parts.push(ids::condition(self.pool, name));
            }
            combined.push((id.clone(), parts));
        }
        id
    }

    /// A value that refers to a target, in a place that is there under `have`: by `Fn::If`, where the target may not be there.
    pub(crate) fn if_there(self, have: &[&str], target: &Target, value: Json) -> Json {
        let needed = conditions::of_target(self.pool, target);
        self.if_holds(&conditions::missing(self.pool, have, &needed), value)
    }

    /// A value under conditions, and nothing where they do not hold.
    pub(crate) fn if_holds(self, all: &[&str], value: Json) -> Json {
        if all.is_empty() {
            return value;
        }
        let nothing = self.pseudo(Pseudo::NoValue);
        single("Fn::If", [Json::Text(self.condition(all)), value, nothing])
    }

    /// `Ref` to what the target names, or what it would give of something imported.
    pub(crate) fn reference(self, target: &Target) -> Json {
        import::reference(self, target).unwrap_or_else(|| single("Ref", self.pool.logical_id_of(target)))
    }

    /// `Ref` to a pseudo parameter.
    pub(crate) fn pseudo(self, pseudo: Pseudo) -> Json {
        self.reference(&Target::Pseudo(pseudo))
    }

    /// `Fn::GetAtt` of what the target names, or what it would give of something imported.
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

    /// The name of a variable in the template: its own, unless that is a logical id of the same text.
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

    /// `Fn::Sub` of a string, or of a string and its own variables where it has any.
    fn substitution(self, parts: &List<SubPart>) -> Json {
        let mut text = String::new();
        let mut variables = Object::new();
        // Literal text is collected first, because `$` and `{` can come from two parts.
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

/// Gives what an import stands for a name in `Fn::Sub` that nothing else there has.
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

/// Moves literal text into the text of `Fn::Sub`, where `${!` stands for a `${` that begins no reference. A variable of the
/// Serverless Framework is gone before CloudFormation reads the text.
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

/// Several values as one text, by `Fn::Join` where something in it is known to CloudFormation only: in the shape of the CDK,
/// which joins neighbouring literals, takes apart what is itself joined by nothing, and needs no function for a single part.
pub(crate) fn concat(parts: Vec<Json>) -> Json {
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
