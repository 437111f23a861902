//! The style of managed login for a client.

use crate::schema::table::{settings, variants};
use crate::value::file::FileBytes;
use crate::value::file::FileText;
use crate::value::intrinsic::Value;

settings! {
    /// The style of managed login for a client: `{ default }` for Cognito's own style, or your own settings and pictures.
    pub struct Branding with condition, depends_on, metadata {
        /// Whether to use Cognito's own style.
        default: bool => "UseCognitoProvidedValues",
            default "false",
            aliases ["use_cognito_provided_values", "cognito"];
        /// Colors, sizes, and what the pages show: `File("brand.json")`, or the document itself in braces.
        settings: Option<BrandingSettings> => "Settings",
            default "Cognito's";
        /// The pictures.
        assets: Option<BrandingAssets> => "Assets",
            default "Cognito's",
            aliases ["images", "pictures"];
    }

    /// A file with settings: `File("brand.json")`. Cargo rebuilds the crate when the file changes.
    pub struct BrandingFile (path) {
        /// The path of the file, relative to the directory of the package.
        path: FileText => "Settings",
            default "none: required",
            aliases ["file"];
    }

    /// The settings as a document: `{ components: { .. } }`, or `Json({ components: { .. } })`.
    pub struct BrandingJson (value) {
        /// The document.
        value: Option<Value> => "Settings",
            default "none: required";
    }

    /// The pictures of a style by where they are shown: `{ form_logo: { light: File("logo.svg") } }`.
    pub struct BrandingAssets {
        /// The icon of the browser tab, as an ICO file.
        favicon_ico: Option<BrandingAsset> => "Assets[]: FAVICON_ICO",
            default "Cognito's";
        /// The icon of the browser tab, as an SVG file.
        favicon_svg: Option<BrandingAsset> => "Assets[]: FAVICON_SVG",
            default "Cognito's";
        /// The picture next to codes sent by email.
        email_graphic: Option<BrandingAsset> => "Assets[]: EMAIL_GRAPHIC",
            default "Cognito's";
        /// The picture next to codes sent by SMS message.
        sms_graphic: Option<BrandingAsset> => "Assets[]: SMS_GRAPHIC",
            default "Cognito's";
        /// The picture next to codes from an authenticator app.
        auth_app_graphic: Option<BrandingAsset> => "Assets[]: AUTH_APP_GRAPHIC",
            default "Cognito's";
        /// The picture next to passwords.
        password_graphic: Option<BrandingAsset> => "Assets[]: PASSWORD_GRAPHIC",
            default "Cognito's";
        /// The picture next to passkeys.
        passkey_graphic: Option<BrandingAsset> => "Assets[]: PASSKEY_GRAPHIC",
            default "Cognito's";
        /// The logo in the header.
        page_header_logo: Option<BrandingAsset> => "Assets[]: PAGE_HEADER_LOGO",
            default "Cognito's";
        /// The background of the header.
        page_header_background: Option<BrandingAsset> => "Assets[]: PAGE_HEADER_BACKGROUND",
            default "Cognito's";
        /// The logo in the footer.
        page_footer_logo: Option<BrandingAsset> => "Assets[]: PAGE_FOOTER_LOGO",
            default "Cognito's";
        /// The background of the footer.
        page_footer_background: Option<BrandingAsset> => "Assets[]: PAGE_FOOTER_BACKGROUND",
            default "Cognito's";
        /// The background of the page.
        page_background: Option<BrandingAsset> => "Assets[]: PAGE_BACKGROUND",
            default "Cognito's";
        /// The background of the form.
        form_background: Option<BrandingAsset> => "Assets[]: FORM_BACKGROUND",
            default "Cognito's";
        /// The logo in the form.
        form_logo: Option<BrandingAsset> => "Assets[]: FORM_LOGO",
            default "Cognito's";
        /// The icon on the buttons of identity providers.
        idp_button_icon: Option<BrandingAsset> => "Assets[]: IDP_BUTTON_ICON",
            default "Cognito's";
    }

    /// A picture for each color mode of the browser.
    pub struct BrandingAsset {
        /// For light mode.
        light: Option<AssetFile> => "Assets[].ColorMode: LIGHT",
            default "Cognito's";
        /// For dark mode.
        dark: Option<AssetFile> => "Assets[].ColorMode: DARK",
            default "Cognito's";
        /// For both modes.
        dynamic: Option<AssetFile> => "Assets[].ColorMode: DYNAMIC",
            default "Cognito's",
            aliases ["browser_adaptive", "both"];
    }

    /// A picture in a file: `File("logo.svg")`. Cargo rebuilds the crate when the file changes.
    pub struct AssetPath (path) {
        /// The path of the file, relative to the directory of the package.
        path: FileBytes => "Assets[].Bytes, Extension",
            default "none: required",
            allowed "an ICO, JPEG, PNG, SVG or WebP file of at most 750000 bytes, which are 1000000 characters in Base64",
            aliases ["file"];
    }
}

variants! {
    /// Colors, sizes, and what the pages show.
    pub enum BrandingSettings {
        /// In a file of the package.
        File(BrandingFile), aliases ["Path"];
        /// In the declaration.
        Json(BrandingJson), aliases ["Inline"];
    }

    /// A picture.
    pub enum AssetFile {
        /// In a file of the package.
        File(AssetPath), aliases ["Path"];
    }
}

impl Branding {
    /// Cognito's own style.
    pub const COGNITO: &'static Branding = &Branding {
        default: true,
        ..Branding::DEFAULT
    };
}

impl BrandingAssets {
    /// The pictures by Cognito's category.
    pub const fn categories(&self) -> [(&'static str, &Option<BrandingAsset>); 15] {
        [
            ("FAVICON_ICO", &self.favicon_ico),
            ("FAVICON_SVG", &self.favicon_svg),
            ("EMAIL_GRAPHIC", &self.email_graphic),
            ("SMS_GRAPHIC", &self.sms_graphic),
            ("AUTH_APP_GRAPHIC", &self.auth_app_graphic),
            ("PASSWORD_GRAPHIC", &self.password_graphic),
            ("PASSKEY_GRAPHIC", &self.passkey_graphic),
            ("PAGE_HEADER_LOGO", &self.page_header_logo),
            ("PAGE_HEADER_BACKGROUND", &self.page_header_background),
            ("PAGE_FOOTER_LOGO", &self.page_footer_logo),
            ("PAGE_FOOTER_BACKGROUND", &self.page_footer_background),
            ("PAGE_BACKGROUND", &self.page_background),
            ("FORM_BACKGROUND", &self.form_background),
            ("FORM_LOGO", &self.form_logo),
            ("IDP_BUTTON_ICON", &self.idp_button_icon),
        ]
    }
}
