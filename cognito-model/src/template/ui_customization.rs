//! `AWS::Cognito::UserPoolUICustomizationAttachment`

use super::intrinsics::Render;
use super::json::{Json, Object, insert_sorted};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::naming::{conditions, parts};
use crate::pool::client::Client;
use crate::pool::ui_customization::{Stylesheet, StylesheetSource, UiCustomization};
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

/// The client ID that stands for all clients without their own style.
const ALL: &str = "ALL";

/// The style for all clients.
pub(crate) fn of_pool(render: Render<'_>) -> Option<Resource> {
    let style = render.pool.ui_customization.as_ref()?;
    let id = parts::ui_customization(render.pool);
    let all = conditions::of_part(render.pool, style.condition.as_ref());
    Some(attachment(render, id, ALL.into(), style).under(render, &all))
}

/// The style for one client.
pub(crate) fn of_client(render: Render<'_>, entry: &Entry<Client>) -> Option<Resource> {
    let style = entry.value.ui_customization.as_ref()?;
    let client = render.reference(&Target::Client(entry.name.clone()));
    let id = parts::client_ui_customization(render.pool, &entry.name);
    let all = conditions::of_client_part(render.pool, entry, style.condition.as_ref());
    Some(attachment(render, id, client, style).under(render, &all))
}

fn attachment(render: Render<'_>, id: String, client: Json, style: &UiCustomization) -> Resource {
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    properties.set("ClientId", client);
    properties.set(
        "CSS",
        match &style.css {
            Stylesheet::Source(StylesheetSource::File(file)) => Json::from(file.path.text.as_str()),
            Stylesheet::Text(text) => render.text(text),
        },
    );
    Resource::new(id, "AWS::Cognito::UserPoolUICustomizationAttachment", properties)
        .depends_on(domains(render))
        .attributes(render, style.attributes())
        .property_overrides(render, &style.property_overrides)
        .overrides(render, &style.overrides)
}

/// The domains. Cognito accepts no style for a pool without a domain, neither while the stack is created nor while it is
/// deleted.
fn domains(render: Render<'_>) -> Vec<String> {
    let mut ids = Vec::new();
    for entry in render
        .pool
        .domains
        .iter()
        .filter(|entry| entry.value.import().is_none())
    {
        insert_sorted(&mut ids, EntryMap::Domains.id(render.pool, entry));
    }
    ids
}
