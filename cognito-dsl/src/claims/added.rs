//! The claims that a trigger adds, as the application's own type.

use std::mem;
use std::vec;

use serde::de::value::{Error, MapAccessDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error as _, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;
use std::fmt;
use std::marker::PhantomData;

use super::payload::Payload;
use super::read::{Claims, CustomAttributes};
use crate::model::{Json, Object};

/// Reads the claims that the type has fields for, and returns the others.
pub(super) fn read<T: DeserializeOwned>(claims: Object) -> Result<(T, Object), Error> {
    let mut members = Members::all(claims);
    let added = T::deserialize(&mut members)?;
    let Members { members, mut left, .. } = members;
    for (name, value) in members {
        left.set(name, value);
    }
    Ok((added, left))
}

/// The members of an object, one by one. Those that the type ignores go into `left`.
struct Members {
    members: vec::IntoIter<(String, Json)>,
    current: Option<(String, Json)>,
    left: Object,
}

impl<'de> MapAccess<'de> for &mut Members {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.members.next() else {
            return Ok(None);
        };
        let key = seed.deserialize(name.as_str().into_deserializer())?;
        self.current = Some((name, value));
        Ok(Some(key))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some((name, mut value)) = self.current.take() else {
            return Err(Error::custom("a value is read before its key"));
        };
        let mut is_ignored = false;
        let given = ValueDeserializer {
            value: &mut value,
            is_ignored: &mut is_ignored,
        };
        let read = seed.deserialize(given);
        let read = read.map_err(|error| Error::custom(format_args!("the claim `{name}`: {error}")))?;
        if is_ignored {
            self.left.set(name, value);
        }
        Ok(read)
    }
}

impl<'de> Deserializer<'de> for &mut Members {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}

/// A value. It stays in place if the type ignores it.
struct ValueDeserializer<'a> {
    value: &'a mut Json,
    is_ignored: &'a mut bool,
}

impl<'de> Deserializer<'de> for ValueDeserializer<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match mem::take(self.value) {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(value),
            Json::Integer(value) => visitor.visit_i64(value),
            Json::Float(value) => visitor.visit_f64(value),
            Json::Text(text) => visitor.visit_string(text),
            Json::List(items) => {
                let (length, mut items) = (items.len(), ListAccess(items.into_iter()));
                let read = visitor.visit_seq(&mut items)?;
                match items.0.len() {
                    0 => Ok(read),
                    _ => Err(Error::invalid_length(length, &"fewer items")),
                }
            }
            Json::Object(object) => visitor.visit_map(&mut Members::all(object)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match mem::take(self.value) {
            Json::Text(text) => visitor.visit_enum(text.into_deserializer()),
            Json::Object(object) => visitor.visit_enum(MapAccessDeserializer::new(&mut Members::all(object))),
            _ => Err(Error::custom("expected a variant, as a string or as an object")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        *self.is_ignored = true;
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct
        map struct identifier
    }
}

impl Members {
    fn all(object: Object) -> Self {
        Members {
            members: object.into_iter(),
            current: None,
            left: Object::new(),
        }
    }
}

struct ListAccess(vec::IntoIter<Json>);

impl<'de> SeqAccess<'de> for &mut ListAccess {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(mut value) = self.0.next() else {
            return Ok(None);
        };
        let given = ValueDeserializer {
            value: &mut value,
            is_ignored: &mut false,
        };
        seed.deserialize(given).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

/// Reads custom attributes that a trigger copied into an access token. The generated `Deserialize` of `claims::Custom` calls it.
#[doc(hidden)]
pub fn deserialize_custom<'de, T: CustomAttributes, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Reader<T>(PhantomData<T>);

    impl<'de, T: CustomAttributes> Visitor<'de> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the claims of custom attributes")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<T, A::Error> {
            let mut claims = Object::new();
            while let Some(name) = access.next_key::<String>()? {
                if T::CLAIMS.contains(&name.as_str()) {
                    let Payload(value) = access.next_value()?;
                    claims.set(name, value);
                } else {
                    access.next_value::<IgnoredAny>()?;
                }
            }
            T::read(&mut Claims(claims)).map_err(serde::de::Error::custom)
        }
    }

    deserializer.deserialize_map(Reader(PhantomData))
}
