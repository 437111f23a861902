//! Styles of managed login, and the documents that users agree to.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use cognito_model::{
    AssetFile, AssetPath, Branding, BrandingAsset, BrandingAssets, BrandingFile, BrandingSettings, Client, Entry,
    FeaturePlan, FileBytes, FileText, Terms, TermsLinks, UserPool,
};

fn client(client: Client) -> UserPool {
    UserPool {
        clients: [Entry::new(
            "web",
            Client {
                disable_oauth: Some(true),
                ..client
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    }
}

pub(super) fn branding() -> Vec<Case> {
    let settings = |text: &'static str, default| {
        client(Client {
            branding: Some(Branding {
                default,
                settings: Some(BrandingSettings::File(BrandingFile {
                    path: FileText {
                        path: "brand.json".into(),
                        text: text.into(),
                    },
                    ..BrandingFile::DEFAULT
                })),
                ..Branding::DEFAULT
            }),
            ..Client::DEFAULT
        })
    };
    let picture = |name: &'static str, base64: &str| {
        client(Client {
            branding: Some(Branding {
                assets: Some(BrandingAssets {
                    page_background: Some(BrandingAsset {
                        dynamic: Some(AssetFile::File(AssetPath {
                            path: FileBytes {
                                path: name.into(),
                                base64: base64.to_owned().into(),
                            },
                            ..AssetPath::DEFAULT
                        })),
                        ..BrandingAsset::DEFAULT
                    }),
                    ..BrandingAssets::DEFAULT
                }),
                ..Branding::DEFAULT
            }),
            ..Client::DEFAULT
        })
    };
    let asset = |base64: &str| picture("logo", base64);
    let on_lite = |branding| UserPool {
        feature_plan: Some(FeaturePlan::Lite),
        ..client(Client {
            branding,
            ..Client::DEFAULT
        })
    };
    let default = Branding {
        default: true,
        ..Branding::DEFAULT
    };
    vec![
        at_key(
            rule("branding_plan"),
            "clients.web.branding",
            on_lite(Some(default)),
            on_lite(None),
        ),
        at_key(
            rule("branding_default_with_settings"),
            "clients.web.branding.default",
            settings("{}", true),
            settings("{}", false),
        ),
        at_value(
            rule("branding_settings_json"),
            "clients.web.branding.settings.path",
            settings("{", false),
            settings("{}", false),
        ),
        at_value(
            rule("branding_asset_kind"),
            "clients.web.branding.assets.page_background.dynamic.path",
            asset("R0lGODlh"),
            asset("UklGRg=="),
        ),
        at_value(
            rule("branding_asset_script"),
            "clients.web.branding.assets.page_background.dynamic.path",
            // `<svg><script/></svg>`, and `<svg/>`
            picture("logo.svg", "PHN2Zz48c2NyaXB0Lz48L3N2Zz4="),
            picture("logo.svg", "PHN2Zy8+"),
        ),
        at_value(
            rule("branding_assets_size"),
            "clients.web.branding.assets.page_background.dynamic.path",
            asset(&format!("UklGR{}", "A".repeat((1 << 20) - 4))),
            asset(&format!("UklGR{}", "A".repeat((1 << 20) - 5))),
        ),
    ]
}

pub(super) fn terms() -> Vec<Case> {
    let link = |german| {
        Some(TermsLinks {
            german: literal(german),
            ..TermsLinks::DEFAULT
        })
    };
    let terms = |terms_of_use, privacy_policy| {
        client(Client {
            terms: Some(Terms {
                terms_of_use,
                privacy_policy,
                ..Terms::DEFAULT
            }),
            ..Client::DEFAULT
        })
    };
    let good = || link("https://shop.example.com/agb");
    vec![
        at_value(
            rule("terms_link_length"),
            "clients.web.terms.terms_of_use.german",
            terms(link(""), good()),
            terms(good(), good()),
        ),
        at_value(
            rule("terms_link_characters"),
            "clients.web.terms.privacy_policy.german",
            terms(good(), link("https://shop.example.com/a\u{a0}b")),
            terms(good(), good()),
        ),
        at_key(
            rule("terms_incomplete"),
            "clients.web.terms",
            terms(None, good()),
            terms(good(), good()),
        ),
    ]
}
