//! `AWS::Cognito::ManagedLoginBranding`

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::{conditions, ids};
use crate::pool::branding::{AssetFile, BrandingAssets, BrandingSettings};
use crate::pool::client::Client;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

/// The style of a client, if it has one.
pub(crate) fn branding(render: Render<'_>, client: &Entry<Client>) -> Option<Resource> {
    let branding = render.pool.effective_branding(&client.value)?;
    let mut properties = Object::new();
    properties.set("ClientId", render.reference(&Target::Client(client.name.clone())));
    properties.set("UserPoolId", render.reference(&Target::Pool));
    if branding.default {
        properties.set("UseCognitoProvidedValues", true);
    }
    let settings = branding.settings.as_ref();
    properties.set_some("Settings", settings.and_then(|settings| settings_of(render, settings)));
    let assets = branding.assets.as_ref().map(assets_of);
    properties.set_some("Assets", assets.filter(|assets| !assets.is_empty()));
    let resource = Resource::new(
        ids::branding(render.pool, &client.name),
        "AWS::Cognito::ManagedLoginBranding",
        properties,
    );
    let all = conditions::of_client_part(render.pool, client, branding.condition.as_ref());
    Some(resource.attributes(render, branding.attributes()).under(render, &all))
}

fn settings_of(render: Render<'_>, settings: &BrandingSettings) -> Option<Json> {
    match settings {
        BrandingSettings::File(file) => Some(match Json::from_text(&file.path.text) {
            Ok(json) => json,
            // The JSON was validated, so this cannot happen.
            Err(_) => Json::Text(file.path.text.to_string()),
        }),
        BrandingSettings::Json(json) => json.value.as_ref().map(|value| render.value(value)),
    }
}

fn assets_of(assets: &BrandingAssets) -> Vec<Json> {
    let mut written: Vec<Json> = Vec::new();
    for (category, asset) in &assets.categories() {
        let Some(asset) = asset else { continue };
        for (mode, file) in &[
            ("LIGHT", &asset.light),
            ("DARK", &asset.dark),
            ("DYNAMIC", &asset.dynamic),
        ] {
            let Some(AssetFile::File(file)) = file else { continue };
            let mut object = Object::new();
            object.set("Bytes", file.path.base64.as_str());
            object.set("Category", *category);
            object.set("ColorMode", *mode);
            object.set_some("Extension", file.path.extension());
            written.push(object.into());
        }
    }
    written
}
