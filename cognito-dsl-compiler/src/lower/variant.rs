//! Variants by their names.

use cognito_model::schema::kind::{Kind, Positional, Variant, Variants};
use cognito_model::schema::read::Read;
use cognito_model::{BrandingJson, Domain};

use super::computed::is_lower;
use super::instead::Instead;
use super::intrinsic::is_intrinsic;
use super::reader::{Reader, called};
use super::section::IMPORT;
use super::suggest;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Body, ExprKind, ItemKind};

/// The options of the CDK that are variants here.
const OPTIONS: [(&str, &str); 2] = [("cognito_domain", "Prefix"), ("custom_domain", "Custom")];

/// The variant that takes only a string of this kind: an ARN or another one.
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

/// The variant that has these fields as settings.
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

/// The variant for a document in braces, which needs no name. No other variant begins with braces.
fn document(variants: &'static Variants) -> Option<usize> {
    let is_document = |variant: &Variant| matches!(variant.payload, Some(Kind::Section(section)) if section.name == BrandingJson::SECTION.name);
    variants.variants.iter().position(is_document)
}

/// Whether a variant has a short form with a string in parentheses.
fn takes_a_text(variant: &Variant) -> bool {
    match variant.payload {
        Some(Kind::Section(section)) => matches!(section.positional, [Positional::Field(_)]),
        _ => false,
    }
}

impl Reader<'_> {
    /// The variant that `{ import: ".." }` alone stands for: an existing domain. A dot in its name makes it a custom domain;
    /// otherwise it is a prefix domain.
    fn imported(&self, variants: &'static Variants) -> Option<usize> {
        if variants.name != Domain::VARIANTS.name || !self.at_braces() {
            return None;
        }
        let name = self.braces()?.items.iter().find_map(|item| match &item.kind {
            ItemKind::Named(key, value) if key.text == IMPORT => match &value.kind {
                ExprKind::Text(name) => Some(name.as_str()),
                _ => None,
            },
            _ => None,
        })?;
        let variant = if name.contains('.') { "Custom" } else { "Prefix" };
        variants.variants.iter().position(|other| other.name == variant)
    }

    /// Reads which of the variants this is. Its settings in parentheses or braces are read next.
    pub(super) fn read_variant(&mut self, variants: &'static Variants) -> Option<usize> {
        if let Some(index) = self.imported(variants) {
            self.variant_read = true;
            return Some(index);
        }
        if let (Some(ExprKind::Braces(None, _)), Some(index)) = (self.value_kind(), document(variants)) {
            self.variant_read = true;
            return Some(index);
        }
        let kind = Kind::Variants(variants);
        let Some(path) = self.head() else {
            return self.no_variant(variants);
        };
        let Some(last) = path.segments.last().filter(|_| path.index.is_none()) else {
            return self.not_a(&kind);
        };
        let Some(index) = variants.variants.iter().position(|variant| variant.name == last.text) else {
            let meant = suggest::variant(&last.text, variants.variants);
            if let (Some(nothing), None) = (self.of_nothing(), meant) {
                return self.fail(nothing);
            }
            let is_call = matches!(self.value_kind(), Some(ExprKind::Call(..))) && is_lower(path);
            // `Ref` is not short for `Preferred`.
            if is_intrinsic(path) || meant.is_none() && (is_call || self.is_computed()) {
                return self.always_literal(&kind);
            }
            let names = variants.variants.iter().map(|variant| variant.name);
            let all = suggest::there_are(&last.text, names);
            let help = match meant {
                Some(variant) => Suggestion::write(last.mark, variant.name).and(&all),
                None => all.into(),
            };
            let help = match self.newer(&last.text, meant.map(|variant| variant.name), variants) {
                Some(newer) => help.and(&newer),
                None => help,
            };
            return self
                .fail(Diagnostic::error(last.mark, format!("`{}` has no `{}`", self.name, last.text)).help(help));
        };
        let variant = &variants.variants[index];
        if variant.payload.is_none() && !matches!(self.value_kind(), Some(ExprKind::Path(_))) {
            return self.fail(
                self.error(format!("`{}` takes no settings", variant.name))
                    .write(variant.name),
            );
        }
        self.variant_read = true;
        Some(index)
    }

    /// The variant that the CDK names in an option, `{ cognitoDomain: { domainPrefix: ".." } }`, with its settings.
    fn of_option(&self, variants: &'static Variants) -> Option<String> {
        let [item] = &self.braces()?.items[..] else { return None };
        let ItemKind::Named(key, value) = &item.kind else {
            return None;
        };
        let (_, name) = OPTIONS.iter().find(|(option, _)| suggest::is_same(option, &key.text))?;
        let variant = variants.variants.iter().find(|variant| variant.name == *name)?;
        let (Some(Kind::Section(section)), ExprKind::Braces(None, body)) = (variant.payload, &value.kind) else {
            return None;
        };
        let settings = self.translated_fields(section, body)?;
        Some(match (section.positional, &body.items[..]) {
            ([Positional::Field(field)], [_]) if settings.starts_with(&format!("{field}: ")) => {
                format!("{name}({})", settings.trim_start_matches(&format!("{field}: ")))
            }
            _ => format!("{name} {}", super::code::braced(&settings)),
        })
    }

    /// How to write a value that Cognito has learned since this crate was released. A name that is nearly a known one in its
    /// letters is only misspelled.
    fn newer(&self, text: &str, meant: Option<&str>, variants: &'static Variants) -> Option<String> {
        let letters = |text: &str| text.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
        let may_be_newer = meant.is_none_or(|meant| letters(meant) == letters(text));
        let are_values = variants
            .variants
            .iter()
            .all(|variant| variant.payload.is_none() && !variant.cloudformation.is_empty());
        let property = self.single_property()?;
        let is_new = text.starts_with(|c: char| c.is_ascii_uppercase()) && may_be_newer && are_values;
        is_new.then(|| format!("write a newer value as `property_overrides: {{ {property:?}: \"..\" }}`"))
    }

    /// The path of the property that the setting becomes, if it is the same for every value.
    pub(super) fn single_property(&self) -> Option<&'static str> {
        let property = self.row?.cloudformation;
        let is_property = property.starts_with(|c: char| c.is_ascii_uppercase())
            && property.chars().all(|c| c.is_ascii_alphanumeric() || c == '.');
        // An index in the path would be another one in the property.
        let has_no_index = self.path.steps().iter().all(|step| step.name().is_some());
        // These are attributes of a resource.
        let is_attribute = matches!(property, "DeletionPolicy" | "UpdateReplacePolicy");
        (is_property && has_no_index && !is_attribute).then_some(property)
    }

    /// Reports that this is not a variant. A string or a boolean may show which one was meant.
    fn no_variant(&self, variants: &'static Variants) -> Option<usize> {
        let kind = Kind::Variants(variants);
        let wanted = called(&kind);
        let text = match self.value_kind() {
            Some(ExprKind::Text(text)) => text,
            Some(ExprKind::Bool(value)) => {
                let word = if *value { "On" } else { "Off" };
                return match suggest::named_variant(word, variants.variants) {
                    Some(variant) => self.wrong_kind(&wanted, Instead::Code(variant.name.to_owned())),
                    None => self.not_a(&kind),
                };
            }
            _ => {
                let translated = self
                    .value_kind()
                    .and_then(|value| self.translated(&kind, self.row, value));
                if let Some(code) = translated.or_else(|| self.of_option(variants)) {
                    return self.wrong_kind(&wanted, Instead::Code(code));
                }
                return match self.braces().and_then(|body| fitting(variants, body)) {
                    Some(variant) => self.wrong_kind(&wanted, Instead::Words(format!("`{variant} {{ .. }}`"))),
                    None => self.not_a(&kind),
                };
            }
        };
        let short = variants.variants.first().filter(|first| takes_a_text(first));
        let instead = if let Some(variant) = suggest::named_variant(text, variants.variants) {
            whole(variant)
        } else if let Some(variant) = around(variants, text) {
            Instead::Code(format!("{variant}({text:?})"))
        } else if let (true, Some(custom)) = (text.contains('.'), custom_domain(variants)) {
            Instead::Words(format!(
                "`{custom} {{ domain_name: {text:?}, certificate: .. }}` with the ARN of its certificate"
            ))
        } else if let Some(first) = short {
            Instead::Code(format!("{}({text:?})", first.name))
        } else if let Some(variant) = suggest::variant(text, variants.variants) {
            whole(variant)
        } else {
            return self.not_a(&kind);
        };
        self.wrong_kind(&wanted, instead)
    }
}

/// The variant that was meant, with a gap for settings that it needs.
fn whole(variant: &Variant) -> Instead {
    match variant.payload {
        Some(Kind::Section(section)) if section.fields.iter().all(|field| matches!(field.kind, Kind::Flag)) => {
            Instead::Code(variant.name.to_owned())
        }
        Some(_) => Instead::Words(format!("`{} {{ .. }}`", variant.name)),
        None => Instead::Code(variant.name.to_owned()),
    }
}

/// The variant for a custom domain, if these are the kinds of domains.
fn custom_domain(variants: &'static Variants) -> Option<&'static str> {
    let is_domain = variants.name == Domain::VARIANTS.name;
    is_domain.then(|| Domain::VARIANTS.variant("Custom").name)
}
