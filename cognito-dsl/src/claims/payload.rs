//! The payload of a token as JSON, from any format of serde.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::model::{Json, Object};

/// The key under which `serde_json` passes numbers as strings if another crate of the build enables its feature
/// `arbitrary_precision`.
const NUMBER_AS_TEXT: &str = "$serde_json::private::Number";

/// A value anywhere in a payload. A duplicate key is an error, because one of its values would be lost.
pub(super) struct Payload(pub(super) Json);

impl<'de> Deserialize<'de> for Payload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PayloadVisitor).map(Payload)
    }
}

struct PayloadVisitor;

impl<'de> Visitor<'de> for PayloadVisitor {
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
        while let Some(Payload(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let mut object = Object::new();
        while let Some(key) = access.next_key::<String>()? {
            if key == NUMBER_AS_TEXT {
                // A number in a string is JSON itself.
                return Json::from_text(&access.next_value::<String>()?).map_err(A::Error::custom);
            }
            if object.contains(&key) {
                return Err(A::Error::custom(format_args!("the key `{key}` comes twice")));
            }
            let Payload(value) = access.next_value()?;
            object.set(key, value);
        }
        Ok(Json::Object(object))
    }
}
