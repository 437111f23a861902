//! Reads claims from the payload of a token.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _};

use super::payload::Payload;
use super::{DateTime, Identity};
use crate::model::{Json, Object};

/// A claim that is missing or has the wrong type.
///
/// The message contains the value, which can be personal data.
#[derive(Clone, Debug, PartialEq)]
pub struct ClaimError {
    claim: Cow<'static, str>,
    wanted: &'static str,
    found: Option<Json>,
}

impl ClaimError {
    pub(super) fn new(claim: impl Into<Cow<'static, str>>, wanted: &'static str, found: Option<Json>) -> Self {
        ClaimError {
            claim: claim.into(),
            wanted,
            found,
        }
    }

    /// The name of the claim: `custom:tenant`.
    pub fn claim(&self) -> &str {
        &self.claim
    }

    /// The value in the token. `None` if the claim is missing.
    pub fn found(&self) -> Option<&Json> {
        self.found.as_ref()
    }
}

impl fmt::Display for ClaimError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ClaimError { claim, wanted, .. } = self;
        match &self.found {
            None => write!(f, "the token has no claim `{claim}`, which has to be {wanted}"),
            Some(found) => {
                // The message goes into logs, and a trigger can write a value of any length.
                const SHOWN: usize = 100;
                let found = found.to_json();
                let shown: String = found.chars().take(SHOWN).collect();
                let rest = if shown.len() < found.len() { ".." } else { "" };
                write!(f, "the claim `{claim}` has to be {wanted}, but is {shown}{rest}")
            }
        }
    }
}

impl std::error::Error for ClaimError {}

/// The custom attributes of a pool in an ID token. `user_pool!` implements it for `claims::Custom`. A pool without custom attributes
/// has `()`.
pub trait CustomAttributes: Sized {
    /// The names of their claims.
    #[doc(hidden)]
    const CLAIMS: &'static [&'static str];

    /// Removes the attributes from the claims and reads them.
    #[doc(hidden)]
    fn read(claims: &mut Claims) -> Result<Self, ClaimError>;

    /// Adds the attributes to the claims.
    #[doc(hidden)]
    fn write(&self, claims: &mut Claims);
}

impl CustomAttributes for () {
    const CLAIMS: &'static [&'static str] = &[];

    fn read(_: &mut Claims) -> Result<Self, ClaimError> {
        Ok(())
    }

    fn write(&self, _: &mut Claims) {}
}

/// The claims of a token that have not been read yet.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Claims(pub(super) Object);

impl Claims {
    /// The payload of a token for this use, `id` or `access`.
    pub(super) fn of_use<'de, D: Deserializer<'de>>(
        deserializer: D,
        token_use: &'static str,
    ) -> Result<Self, D::Error> {
        let wanted = match token_use {
            "id" => "`id`, as in an ID token",
            _ => "`access`, as in an access token",
        };
        let Payload(Json::Object(mut claims)) = Payload::deserialize(deserializer)? else {
            return Err(D::Error::custom("the payload of a token has to be an object"));
        };
        match claims.remove("token_use") {
            Some(Json::Text(text)) if text == token_use => Ok(Claims(claims)),
            found => Err(D::Error::custom(ClaimError::new("token_use", wanted, found))),
        }
    }

    /// The claims that are left.
    pub(super) fn rest(self) -> Object {
        self.0
    }

    fn take(&mut self, name: &str) -> Option<Json> {
        self.0.remove(name).filter(|value| *value != Json::Null)
    }

    /// A claim that every token of this use has.
    pub(super) fn required<T: Claim>(&mut self, name: &'static str) -> Result<T, ClaimError> {
        self.optional(name)?
            .ok_or_else(|| ClaimError::new(name, T::WANTED, None))
    }

    /// A claim that may be missing.
    ///
    /// # Errors
    ///
    /// If the token has it, and the value is of another type.
    pub fn optional<T: Claim>(&mut self, name: &'static str) -> Result<Option<T>, ClaimError> {
        let nothing = |value: &Json| !T::CAN_BE_EMPTY && value.as_text() == Some("");
        let value = self.take(name).filter(|value| !nothing(value));
        let read = value.map(|value| T::read(value).map_err(|found| ClaimError::new(name, T::WANTED, Some(found))));
        read.transpose()
    }

    /// A list. Cognito leaves out an empty one.
    pub(super) fn list<T: Claim>(&mut self, name: &'static str) -> Result<Vec<T>, ClaimError> {
        match self.take(name) {
            None => Ok(Vec::new()),
            Some(Json::List(items)) => {
                let read = |(index, item)| {
                    T::read(item).map_err(|found| ClaimError::new(format!("{name}[{index}]"), T::WANTED, Some(found)))
                };
                items.into_iter().enumerate().map(read).collect()
            }
            found => Err(ClaimError::new(name, "a list", found)),
        }
    }

    /// The address. Cognito writes all of it into the member `formatted`. An object without that member stays in the claims.
    pub(super) fn address(&mut self) -> Result<Option<String>, ClaimError> {
        const NAME: &str = "address";
        let Some(Json::Object(address)) = self.0.get(NAME) else {
            return self.optional(NAME);
        };
        let Some(Json::Text(formatted)) = address.get("formatted") else {
            return Ok(None);
        };
        let formatted = formatted.clone();
        self.0.remove(NAME);
        Ok(Some(formatted))
    }
}

/// A type that the value of a claim can have.
#[doc(hidden)]
pub trait Claim: Sized {
    /// What the value has to be.
    const WANTED: &'static str;
    /// Whether an empty string is a value. For other types, it counts as missing.
    const CAN_BE_EMPTY: bool = false;

    /// Reads the value, or returns it. Custom attributes are strings in a token, whatever their type is, and so are standard
    /// attributes from an identity provider. A trigger may write numbers and booleans instead.
    fn read(value: Json) -> Result<Self, Json>;

    /// The value in JSON.
    fn to_value(&self) -> Json;
}

impl Claim for String {
    const WANTED: &'static str = "a string";
    const CAN_BE_EMPTY: bool = true;

    fn read(value: Json) -> Result<Self, Json> {
        match value {
            Json::Text(text) => Ok(text),
            Json::Bool(value) => Ok(value.to_string()),
            Json::Integer(value) => Ok(value.to_string()),
            other => Err(other),
        }
    }

    fn to_value(&self) -> Json {
        self.as_str().into()
    }
}

impl Claim for bool {
    const WANTED: &'static str = "`true` or `false`";

    fn read(value: Json) -> Result<Self, Json> {
        match &value {
            Json::Bool(value) => Ok(*value),
            Json::Integer(1) => Ok(true),
            Json::Integer(0) => Ok(false),
            Json::Text(text) if text.eq_ignore_ascii_case("true") || text == "1" => Ok(true),
            Json::Text(text) if text.eq_ignore_ascii_case("false") || text == "0" => Ok(false),
            _ => Err(value),
        }
    }

    fn to_value(&self) -> Json {
        (*self).into()
    }
}

impl Claim for i64 {
    const WANTED: &'static str = "a whole number";

    fn read(value: Json) -> Result<Self, Json> {
        match &value {
            Json::Integer(number) => Ok(*number),
            Json::Text(text) => text.parse().map_err(|_| value),
            _ => Err(value),
        }
    }

    fn to_value(&self) -> Json {
        (*self).into()
    }
}

impl Claim for u64 {
    const WANTED: &'static str = "a whole number of 0 or more";

    fn read(value: Json) -> Result<Self, Json> {
        i64::read(value).and_then(|number| number.try_into().map_err(|_| Json::Integer(number)))
    }

    fn to_value(&self) -> Json {
        (*self).into()
    }
}

impl Claim for DateTime {
    const WANTED: &'static str = "a time as a string";

    fn read(value: Json) -> Result<Self, Json> {
        String::read(value).map(DateTime::new)
    }

    fn to_value(&self) -> Json {
        self.as_str().into()
    }
}

impl Claim for Identity {
    const WANTED: &'static str = "an object with `userId` and `providerName`";

    fn read(value: Json) -> Result<Self, Json> {
        match Identity::of(&value) {
            Some(identity) => Ok(identity),
            None => Err(value),
        }
    }

    fn to_value(&self) -> Json {
        self.to_value_of_claim()
    }
}
