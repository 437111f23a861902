//! What has to be created before a resource, if nothing in the resource says so.
//!
//! `Ref` orders two resources. A name that is written as a string does not, so a resource might need something that does not
//! exist yet.

use super::intrinsics::Render;
use super::joined::joined;
use super::json::{Json, insert_sorted};
use super::references;
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::group::Group;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::resource_server::ResourceServer;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;
use crate::value::text::Text;

/// The declared providers and resource servers that a client refers to only by strings, sorted by ID.
pub(crate) fn of_client(render: Render<'_>, client: &Resource) -> Vec<String> {
    let Some(properties) = client.properties() else {
        return Vec::new();
    };
    let pool = render.pool;
    let mut ids = Vec::new();
    if let Some(providers) = properties.get("SupportedIdentityProviders") {
        for provider in pool
            .identity_providers
            .iter()
            .filter(|provider| provider.value.is_created())
        {
            let name = render.text(&pool.identity_provider_name(provider));
            if any(providers, &|part| *part == name) {
                insert_sorted(&mut ids, EntryMap::IdentityProviders.id(pool, provider));
            }
        }
    }
    if let Some(scopes) = properties.get("AllowedOAuthScopes") {
        for server in &pool.resource_servers {
            let Some(identifier) = joined(&render.text(&server.value.identifier)) else {
                continue;
            };
            if any(scopes, &|part| {
                joined(part).is_some_and(|scope| is_scope_of(&scope, &identifier))
            }) {
                insert_sorted(&mut ids, EntryMap::ResourceServers.id(pool, server));
            }
        }
    }
    ids.retain(|id| !refers(properties, id));
    ids
}

/// The declared resource server that a scope belongs to, and the name of the scope in it.
pub(crate) fn server_of<'a, 't>(pool: &'a UserPool, scope: &'t str) -> Option<(&'a Entry<ResourceServer>, &'t str)> {
    let (identifier, name) = scope.rsplit_once('/')?;
    let mut servers = pool.resource_servers.iter();
    let server = servers.find(|server| server.value.identifier.literal() == Some(identifier))?;
    Some((server, name))
}

/// The provider that the template creates under this name.
pub(crate) fn provider_of<'a>(render: Render<'a>, name: &Json) -> Option<&'a Entry<IdentityProvider>> {
    let pool = render.pool;
    pool.identity_providers
        .iter()
        .filter(|provider| provider.value.is_created())
        .find(|provider| render.text(&pool.identity_provider_name(provider)) == *name)
}

/// The group that the template creates under this name.
pub(crate) fn group_of<'a>(render: Render<'a>, name: &Text) -> Option<&'a Entry<Group>> {
    let name = render.text(name);
    let mut groups = render.pool.groups.iter();
    groups.find(|group| super::group::name(render, group).is_some_and(|own| own == name))
}

/// Names of scopes contain no slash, but identifiers may.
fn is_scope_of(scope: &str, identifier: &str) -> bool {
    let name = scope.strip_prefix(identifier).and_then(|rest| rest.strip_prefix('/'));
    name.is_some_and(|name| !name.contains('/'))
}

/// Whether `wanted` holds for a value or a part of it.
fn any(json: &Json, wanted: &dyn Fn(&Json) -> bool) -> bool {
    wanted(json)
        || match json {
            Json::List(items) => items.iter().any(|item| any(item, wanted)),
            Json::Object(object) => object.iter().any(|(_, value)| any(value, wanted)),
            _ => false,
        }
}

/// Whether an intrinsic function in a value refers to a logical ID, which already orders the two resources.
fn refers(json: &Json, id: &str) -> bool {
    let mut refers = false;
    references::of_value(json, &mut |reference| refers |= reference.logical_id() == Some(id));
    refers
}
