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
            rules [DUPLICATE_RESOURCE_SERVER];
        /// The name that the console shows.
        user_pool_resource_server_name: Option<Text> => "Name",
            default "the identifier",
            aliases ["name"];
        /// The scopes and what each is for: `read: "Read-only access"`.
        scopes: Option<Map<ScopeDescription>> => "Scopes",
            default "none",
            rules [SCOPE_NAME_CHARACTERS];
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
