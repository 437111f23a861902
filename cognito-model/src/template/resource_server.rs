//! `AWS::Cognito::UserPoolResourceServer`

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::resource_server::ResourceServer;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

pub(crate) fn resource_server(render: Render<'_>, entry: &Entry<ResourceServer>) -> Resource {
    let server = &entry.value;
    let identifier = render.text(&server.identifier);
    let name = render.some_text(&server.user_pool_resource_server_name);
    let scopes = server.scopes.as_ref().map(|scopes| {
        let scopes = scopes.iter().map(|scope| {
            let mut object = Object::new();
            object.set("ScopeDescription", render.text(&scope.value));
            object.set("ScopeName", scope.name.as_str());
            object
        });
        scopes.collect::<Json>()
    });
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    // The property is required, and users know the resource server by its identifier.
    properties.set("Name", name.unwrap_or_else(|| identifier.clone()));
    properties.set("Identifier", identifier);
    properties.set_some("Scopes", scopes);
    let id = EntryMap::ResourceServers.id(render.pool, entry);
    Resource::new(id, "AWS::Cognito::UserPoolResourceServer", properties)
        .attributes(render, server.attributes())
        .property_overrides(render, &server.property_overrides)
        .overrides(render, &server.overrides)
}
