//! Writes claims as the payload of a token.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::DateTime;
use super::read::{Claim, Claims, CustomAttributes};
use crate::model::{Json, Object};

/// The issuer of tokens for tests: a pool of Cognito's documentation.
pub(super) const TEST_ISSUER: &str = "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_EXAMPLE";
/// The client of tokens for tests.
pub(super) const TEST_CLIENT: &str = "1example23456789";
/// When tokens for tests were issued: on 2023-11-14.
pub(super) const TEST_ISSUED: u64 = 1_700_000_000;
/// When tokens for tests expire: in the year 2100.
pub(super) const TEST_EXPIRES: u64 = 4_102_444_800;

impl Claims {
    /// A token with only its use, `id` or `access`.
    pub(super) fn for_use(token_use: &str) -> Self {
        let mut claims = Object::new();
        claims.set("token_use", token_use);
        Claims(claims)
    }

    pub(super) fn set_required<T: Claim>(&mut self, name: &str, value: &T) {
        self.0.set(name, value.to_value());
    }

    pub(super) fn set_optional<T: Claim>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.set_required(name, value);
        }
    }

    /// Adds a list. Like Cognito, leaves out an empty one.
    pub(super) fn set_list<T: Claim>(&mut self, name: &str, items: &[T]) {
        if !items.is_empty() {
            let items: Vec<Json> = items.iter().map(T::to_value).collect();
            self.0.set(name, items);
        }
    }

    pub(super) fn set_address(&mut self, address: &Option<String>) {
        if let Some(formatted) = address {
            let mut object = Object::new();
            object.set("formatted", formatted.as_str());
            self.0.set("address", object);
        }
    }

    /// Adds a custom attribute, which is a string whatever its type is.
    #[doc(hidden)]
    pub fn set_custom<T: Claim>(&mut self, name: &str, value: &Option<T>) {
        let Some(value) = value else { return };
        let text = match value.to_value() {
            Json::Text(text) => text,
            other => other.to_json(),
        };
        self.0.set(name, text);
    }

    /// Adds the claims without a field. If a field was set since the token was read, it takes precedence over a left-over claim.
    pub(super) fn set_rest(&mut self, other: &Object) {
        for (name, value) in other.iter() {
            if !self.0.contains(name) {
                self.0.set(name, value.clone());
            }
        }
    }

    pub(super) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for (name, value) in self.0.iter() {
            map.serialize_entry(name, &SerializedJson(value))?;
        }
        Ok(())
    }
}

/// Writes custom attributes as claims. The generated [`Serialize`] of `claims::Custom` calls it.
#[doc(hidden)]
pub fn serialize_custom<T: CustomAttributes, S: Serializer>(custom: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut claims = Claims(Object::new());
    custom.write(&mut claims);
    SerializedJson(&claims.0.into()).serialize(serializer)
}

/// JSON, serialized in any format of serde.
pub(super) struct SerializedJson<'a>(pub(super) &'a Json);

impl Serialize for SerializedJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Integer(value) => serializer.serialize_i64(*value),
            Json::Float(value) => serializer.serialize_f64(*value),
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(items) => serializer.collect_seq(items.iter().map(SerializedJson)),
            Json::Object(object) => {
                serializer.collect_map(object.iter().map(|(name, value)| (name, SerializedJson(value))))
            }
        }
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
