//! Rules about the styles of managed login.

use crate::clients::settings::clients;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::{AssetFile, FileBytes, Json, SettingPath, UserPool};

rules! {
    /// Cognito's default style together with your own settings.
    error branding_default_with_settings {
        guards: [Branding.default, Branding.settings],
        reason: "a style has either Cognito's settings or your own",
        evidence: "floci-io/floci#2869; API CreateManagedLoginBranding, UseCognitoProvidedValues",
        bad: r#"clients: { web: { disable_oauth, branding: { default, settings: Json({ categories: {} }) } } }"#,
        good: r#"clients: { web: { disable_oauth, branding: { settings: Json({ categories: {} }) } } }"#,
        check: [Pool(check_branding_default_with_settings)],
    }

    /// A file with the settings of a style that is not valid JSON.
    error branding_settings_json {
        guards: [BrandingFile.path],
        reason: "the settings of a style are a JSON document",
        evidence: "CloudFormation schema of AWS::Cognito::ManagedLoginBranding, Settings; API CreateManagedLoginBranding, Settings",
        bad: r#"clients: { web: { disable_oauth, branding: { settings: File("src/tests/branding/broken.json") } } }"#,
        good: r#"clients: { web: { disable_oauth, branding: { settings: File("src/tests/branding/brand.json") } } }"#,
        check: [Text(check_branding_settings_json)],
    }

    /// A picture in a format that managed login does not show.
    error branding_asset_kind {
        guards: [AssetPath.path],
        reason: "a picture is an ICO, JPEG, PNG, SVG or WebP file",
        evidence: "CloudFormation schema of AWS::Cognito::ManagedLoginBranding, ExtensionType; API CreateManagedLoginBranding, AssetType",
        bad: r#"clients: { web: { disable_oauth, branding: { assets: { form_logo: { light: File("src/tests/branding/logo.gif") } } } } }"#,
        good: r#"clients: { web: { disable_oauth, branding: { assets: { form_logo: { light: File("src/tests/branding/logo.svg") } } } } }"#,
        check: [Pool(check_branding_asset_kind)],
    }
}

fn check_branding_default_with_settings(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(branding) = &client.value.branding else { continue };
        if !branding.default || branding.settings.is_none() {
            continue;
        }
        let place = path.field("branding");
        report.push(
            Finding::at(
                place.field("default"),
                "`default` is set together with `settings`",
                Help::from("remove `default` to use the settings, or remove `settings`").edit(Edit::Remove),
            )
            .at_key()
            .about(place.field("settings")),
        );
    }
}

fn check_branding_settings_json(text: &str, _: &Node<'_>) -> Option<Finding> {
    Json::from_text(text).err()?;
    Some(Finding::new(
        "the file of `settings` is not valid JSON",
        "export the settings again, for example with `aws cognito-idp describe-managed-login-branding`",
    ))
}

fn check_branding_asset_kind(pool: &UserPool, report: &mut Report) {
    for (place, file) in pictures(pool) {
        if file.extension().is_none() {
            let fact = format!("`{}` is not a picture that managed login shows", file.path);
            report.push(Finding::at(place, fact, "save it as PNG, JPEG, WebP, ICO or SVG"));
        }
    }
}

/// The images of all styles, with their paths.
pub(crate) fn pictures(pool: &UserPool) -> Vec<(SettingPath, &FileBytes)> {
    let mut pictures = Vec::new();
    for (path, client) in clients(pool) {
        let Some(assets) = client.value.branding.as_ref().and_then(|branding| branding.assets.as_ref()) else {
            continue;
        };
        for (category, asset) in &assets.categories() {
            let Some(asset) = asset else { continue };
            for (mode, file) in &[("light", &asset.light), ("dark", &asset.dark), ("dynamic", &asset.dynamic)] {
                let Some(AssetFile::File(file)) = file else { continue };
                let place = path.field("branding").field("assets").field(category.to_ascii_lowercase());
                pictures.push((place.field(*mode).field("path"), &file.path));
            }
        }
    }
    pictures
}
