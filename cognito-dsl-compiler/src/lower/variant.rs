//! Variants by their names.

use cognito_model::Domain;
use cognito_model::schema::kind::{Kind, Positional, Variant, Variants};
use cognito_model::schema::read::Read;

use super::reader::{Reader, called};
use super::section::IMPORT;
use super::suggest;
use crate::report::Diagnostic;
use crate::syntax::tree::{Body, ItemKind, ValueKind};

/// The variant that takes nothing but a string, and is for such a string: an ARN or another.
fn around(variants: &'static Variants, text: &str) -> Option<&'static str> {
    let takes_text = |variant: &&Variant| match variant.payload {
        Some(Kind::Section(section)) => match section.fields {
            [field] => !section.positional.is_empty() && matches!(field.kind, Kind::Text(_)),
            _ => false,
        },
        _ => false,
    };
    let fitting = || variants.variants.iter().filter(takes_text);
    fitting()
        .find(|variant| variant.name.ends_with("Arn") == text.starts_with("arn:"))
        .or_else(|| fitting().next())
        .map(|variant| variant.name)
}

/// The variant whose settings the fields are.
fn fitting(variants: &'static Variants, body: &Body) -> Option<&'static str> {
    let names: Vec<&str> = body
        .items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Named(key, _) => Some(key.text.as_str()),
            _ => None,
        })
        .collect();
    let count = |variant: &&Variant| match variant.payload {
        Some(Kind::Section(section)) => names.iter().filter(|name| section.field(name).is_some()).count(),
        _ => 0,
    };
    // The first of those that fit best.
    variants
        .variants
        .iter()
        .rev()
        .filter(|variant| count(variant) > 0)
        .max_by_key(count)
        .map(|variant| variant.name)
}

/// Whether a variant has a short form with a value in parentheses.
fn takes_a_text(variant: &Variant) -> bool {
    match variant.payload {
        Some(Kind::Section(section)) => matches!(section.positional, [Positional::Field(_)]),
        _ => false,
    }
}

impl Reader<'_> {
    /// Which variant `{ import: ".." }` without one stands for: a domain that exists already, whose name tells by a dot whether it
    /// is a custom domain or a prefix domain.
    fn imported(&self, variants: &'static Variants) -> Option<usize> {
        if variants.name != Domain::VARIANTS.name || !self.at_braces() {
            return None;
        }
        let name = self.braces()?.items.iter().find_map(|item| match &item.kind {
            ItemKind::Named(key, value) if key.text == IMPORT => match &value.kind {
                ValueKind::Text(name) => Some(name.as_str()),
                _ => None,
            },
            _ => None,
        })?;
        let variant = if name.contains('.') { "Custom" } else { "Prefix" };
        variants.variants.iter().position(|other| other.name == variant)
    }

    /// Which of the variants stands here. The settings in parentheses or braces behind it are read next.
    pub(super) fn read_variant(&mut self, variants: &'static Variants) -> Option<usize> {
        let wrong = |this: &Self, example: &str| this.wrong_kind(&called(&Kind::Variants(variants)), example);
        let first = variants.variants.first().map_or("..", |variant| variant.name);
        if let Some(index) = self.imported(variants) {
            self.variant_read = true;
            return Some(index);
        }
        let Some(path) = self.head() else {
            // A string or a boolean may tell which variant was meant.
            let text = match self.value_kind() {
                Some(ValueKind::Text(text)) => Some(text.as_str()),
                Some(ValueKind::Bool(true)) => Some("On"),
                Some(ValueKind::Bool(false)) => Some("Off"),
                _ => None,
            };
            let meant = text.and_then(|text| suggest::variant(text, variants.variants));
            if let (None, Some(ValueKind::Text(text))) = (meant, self.value_kind()) {
                if let Some(variant) = around(variants, text) {
                    return wrong(self, &format!("{variant}({text:?})"));
                }
            }
            if let (None, Some(body)) = (meant, self.braces()) {
                return wrong(self, &format!("{} {{ .. }}", fitting(variants, body).unwrap_or(first)));
            }
            let example = match (meant, self.value_kind(), variants.variants.first()) {
                (Some(meant), ..) => meant.name.to_owned(),
                (None, Some(ValueKind::Text(text)), Some(first)) if takes_a_text(first) => {
                    format!("{}({text:?})", first.name)
                }
                _ => first.to_owned(),
            };
            return wrong(self, &example);
        };
        let Some(last) = path.segments.last() else {
            return wrong(self, first);
        };
        if path.index.is_some() {
            return wrong(self, first);
        }
        let Some(index) = variants.variants.iter().position(|variant| variant.name == last.text) else {
            let meant = suggest::variant(&last.text, variants.variants);
            let all = suggest::there_are(variants.variants.iter().map(|variant| variant.name));
            let help = match meant {
                Some(variant) => format!("write `{}`; {all}", variant.name),
                None => all,
            };
            return self
                .fail(Diagnostic::error(last.mark, format!("`{}` has no `{}`", self.name, last.text)).help(help));
        };
        let variant = &variants.variants[index];
        if variant.payload.is_none() && !matches!(self.value_kind(), Some(ValueKind::Path(_))) {
            return self.fail(
                self.error(format!("`{}` takes no settings", variant.name))
                    .help(format!("write `{}`", variant.name)),
            );
        }
        self.variant_read = true;
        Some(index)
    }
}
