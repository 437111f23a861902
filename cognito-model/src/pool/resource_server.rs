//! Resource servers: the APIs that clients request access to.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::MapKind;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Text;

settings! {
    /// An API with its scopes.
    pub struct ResourceServer with condition, depends_on, metadata {
        /// The first part of the scopes: `users` gives `users/read`. It is often the URL of the API.
        identifier: Text => "Identifier",
            default "none: required",
            allowed "1 to 256 ASCII characters without spaces",
            limits [Length { min: 1, max: 256 }, Characters(Charset::Only(Class::Scope))];
        /// The name that the console shows.
        user_pool_resource_server_name: Option<Text> => "Name",
            default "the identifier",
            allowed "1 to 256 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 256 }, Characters(Charset::Only(Class::Name))],
            aliases ["name"];
        /// The scopes, and what each one is for: `read: "Read-only access"`.
        scopes: Option<Map<ScopeDescription>> => "Scopes",
            default "none",
            allowed "at most 100, with names and descriptions of 1 to 256 characters",
            limits [Length { min: 1, max: 256 }, Count { min: 0, max: 100 }],
            aliases ["scope"];
        /// Properties of the resource server, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

impl MapValue for ResourceServer {
    const MAP: MapKind = MapKind {
        noun: "resource server",
        resources: true,
        value: &Self::KIND,
    };
}

/// What a scope is for.
pub type ScopeDescription = Text;
