//! JSON as text, by `serde_json`, in the order of the objects.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeMap, Serializer};

use super::{Json, Object, Template, TemplateError};

/// The key under which `serde_json` hands over numbers as text, where another crate of the build has switched on its feature
/// `arbitrary_precision`.
const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Integer(value) => serializer.serialize_i64(*value),
            Json::Float(value) => serializer.serialize_f64(*value),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items),
            Json::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self.iter() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_object().serialize(serializer)
    }
}

/// A key that comes twice is an error, because one of the two would be lost.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

impl<'de> Deserialize<'de> for Template {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Template::try_from(Json::deserialize(deserializer)?).map_err(Error::custom)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Float(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut object = Object::new();
        while let Some(key) = access.next_key::<String>()? {
            if key == NUMBER_AS_TEXT {
                return number(&access.next_value::<String>()?);
            }
            if object.contains(&key) {
                return Err(A::Error::custom(format_args!("the key `{key}` comes twice")));
            }
            object.set(key, access.next_value::<Json>()?);
        }
        Ok(Json::Object(object))
    }
}

fn number<E: Error>(text: &str) -> Result<Json, E> {
    match (text.parse::<i64>(), text.parse::<f64>()) {
        (Ok(integer), _) => Ok(Json::Integer(integer)),
        (_, Ok(float)) => Ok(Json::Float(float)),
        _ => Err(E::custom(format_args!("`{text}` is not a number"))),
    }
}

/// JSON as it was written. Every key is a string and memory takes every byte, so nothing goes wrong; if it did, an empty template
/// would be worse than a panic.
#[allow(clippy::expect_used)]
fn written(json: serde_json::Result<String>) -> String {
    json.expect("JSON with strings as keys can be written")
}

impl Json {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, or when a key comes twice.
    pub fn from_text(text: &str) -> Result<Self, TemplateError> {
        serde_json::from_str(text).map_err(|error| TemplateError::NotJson(error.to_string()))
    }

    /// The value on one line, without spaces between its parts.
    pub fn to_json(&self) -> String {
        written(serde_json::to_string(self))
    }

    /// The value with a line for every part, indented by two spaces.
    pub fn to_json_pretty(&self) -> String {
        written(serde_json::to_string_pretty(self))
    }
}

/// With a line for every part: [`Json::to_json_pretty`].
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json_pretty())
    }
}

impl Template {
    /// Reads a template. Everything in it is kept, in its order.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, when a key comes twice, or when it is not the shape of a template.
    pub fn from_json(text: &str) -> Result<Self, TemplateError> {
        Template::try_from(Json::from_text(text)?)
    }

    /// The template on one line, without spaces between its parts.
    pub fn to_json(&self) -> String {
        written(serde_json::to_string(self))
    }

    /// The template with a line for every part, indented by two spaces.
    pub fn to_json_pretty(&self) -> String {
        written(serde_json::to_string_pretty(self))
    }
}

/// With a line for every part: [`Template::to_json_pretty`].
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json_pretty())
    }
}
