//! The style of the hosted UI (classic).

use crate::schema::kind::{Kind, Variants};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::visit::{Visit, Visitable};
use crate::value::file::FileText;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Text;

settings! {
    /// The style of the hosted UI (classic). CloudFormation has no property for the logo.
    pub struct UiCustomization with condition, depends_on, metadata {
        /// The style sheet: `File("classic.css")`, or the CSS itself as a string. Cognito allows only classes that end in `-customizable`.
        css: Stylesheet => "CSS",
            default "none: required",
            allowed "at most 131072 characters; Cognito recommends at most 3072",
            limits [Length { min: 0, max: 131072 }],
            aliases ["style", "stylesheet"];
        /// Properties of the style, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// A file with a style sheet: `File("classic.css")`. Cargo rebuilds the crate when the file changes.
    pub struct StylesheetFile (path) {
        /// The path of the file, relative to the directory of the package.
        path: FileText => "CSS",
            default "none: required",
            allowed "a file of at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["file"];
    }
}

variants! {
    /// A style sheet, if it is not in the declaration.
    pub enum StylesheetSource {
        /// In a file of the package.
        File(StylesheetFile), aliases ["Path", "Css"];
    }
}

/// A style sheet: a file, or the CSS itself.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Stylesheet {
    /// A file.
    Source(StylesheetSource),
    /// The CSS.
    Text(Text),
}

impl Stylesheet {
    /// No style.
    pub const EMPTY: Self = Stylesheet::Text(Text::EMPTY);

    /// How a declaration writes a style sheet that is not in it.
    #[doc(hidden)]
    pub const VARIANTS: &'static Variants = StylesheetSource::VARIANTS;
}

impl Visitable for Stylesheet {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Stylesheet::Source(source) => visitor.construct("Stylesheet::Source", &[source]),
            Stylesheet::Text(text) => visitor.construct("Stylesheet::Text", &[text]),
        }
    }
}

impl Setting for Stylesheet {
    const KIND: Kind = Kind::Variants(Stylesheet::VARIANTS);
    const ABSENT: Self = Stylesheet::EMPTY;
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        // `File("..")` and similar. Anything else is the CSS, or was meant to be.
        if reader.has_settings() && !reader.at_value() {
            return StylesheetSource::read(reader).map(Stylesheet::Source);
        }
        Text::read(reader).map(Stylesheet::Text)
    }
}
