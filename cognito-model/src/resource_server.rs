//! Resource servers: the APIs that clients ask for access to.

use crate::intrinsic::Value;
use crate::list::{Map, MapValue};
use crate::setting::{MapKind, Setting};
use crate::table::settings;
use crate::text::Text;

settings! {
    /// An API with its scopes.
    pub struct ResourceServer {
        /// What the scopes begin with: `users` makes `users/read`. Often the address of the API.
        identifier: Text => "Identifier",
            default "none: it has to be written",
            allowed "1 to 256 characters of ASCII without spaces",
            rules [
                DUPLICATE_RESOURCE_SERVER, RESOURCE_SERVER_IDENTIFIER_LENGTH, RESOURCE_SERVER_IDENTIFIER_CHARACTERS,
                RESOURCE_SERVER_NAME_MISSING, SERVER_SCOPE_LENGTH
            ];
        /// The name that the console shows.
        user_pool_resource_server_name: Option<Text> => "Name",
            default "the identifier",
            allowed "1 to 256 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            rules [RESOURCE_SERVER_NAME_LENGTH, RESOURCE_SERVER_NAME_CHARACTERS, RESOURCE_SERVER_NAME_MISSING],
            aliases ["name"];
        /// The scopes and what each is for: `read: "Read-only access"`.
        scopes: Option<Map<ScopeDescription>> => "Scopes",
            default "none",
            allowed "at most 100, with names and descriptions of 1 to 256 characters",
            rules [SCOPE_NAME_CHARACTERS, SCOPE_NAME_LENGTH, SCOPE_DESCRIPTION_LENGTH, SERVER_SCOPES_COUNT, SERVER_SCOPE_LENGTH];
        /// Properties of the resource server set by their path. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

impl MapValue for ResourceServer {
    const MAP: MapKind = MapKind {
        noun: "resource server",
        resources: true,
        value: || const { &Self::KIND },
    };
}

/// What a scope is for.
pub type ScopeDescription = Text;
