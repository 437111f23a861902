//! The names of identity providers and of their attributes.

use cognito_model::schema::kind::{Place, Variants};
use cognito_model::schema::read::Name;

use super::names::unqualified;
use super::reader::Reader;
use super::scope::EntryKind;
use super::suggest;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::Path;

impl Reader<'_> {
    /// `google` for an entry of the pool, `IdentityProvider::Cognito` for one that Cognito defines.
    pub(super) fn provider(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        let declared = unqualified(path, EntryKind::IdentityProvider);
        if let Some(name) = declared.filter(|name| scope.named(EntryKind::IdentityProvider, name).is_some()) {
            return Some(Name::Declared(name.into()));
        }
        let last = path.segments.last().map_or("", |last| last.text.as_str());
        if let Some(index) = position(well_known, last).filter(|_| path.index.is_none()) {
            return Some(Name::WellKnown(index));
        }
        if scope.has_unread(&[EntryKind::IdentityProvider]) && !self.is_parameter(path) {
            return self.poison();
        }
        let names = || scope.names(EntryKind::IdentityProvider);
        let removed = self.removed(&[EntryKind::IdentityProvider], path);
        if self.is_parameter(path) || (names().next().is_none() && removed.is_none()) {
            return self.well_known_or_parameter(path, &path.text(), "identity provider", well_known);
        }
        // The pool's own entries come before the names that Cognito defines: `gogle` most likely means an entry.
        let likely = suggest::closest(last, names())
            .or_else(|| suggest::variant(last, well_known.variants).map(|variant| variant.name));
        let all = suggest::there_are(
            last,
            names().chain(well_known.variants.iter().map(|variant| variant.name)),
        );
        self.fail(
            Diagnostic::error(path.mark, format!("there is no identity provider `{}`", path.text())).help(
                match (removed, likely) {
                    (Some(help), _) => help,
                    (None, Some(likely)) => Suggestion::write(path.mark, likely).and(&all),
                    (None, None) => format!("{all}; write any other as a string").into(),
                },
            ),
        )
    }

    /// `GoogleEmail`, `ProviderAttribute::GoogleEmail`
    pub(super) fn provider_attribute(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let last = path.segments.last().map_or("", |last| last.text.as_str());
        if let Some(index) = position(well_known, last).filter(|_| path.index.is_none()) {
            return Some(Name::WellKnown(index));
        }
        if self.is_parameter(path) {
            return self.resource_text(path, Place::Text).map(Name::Text);
        }
        let names = well_known.variants.iter().map(|variant| variant.name);
        let help = match suggest::closest(last, names.clone()) {
            // Providers' own names are lower case.
            _ if last.starts_with(char::is_lowercase) => {
                Suggestion::write(path.mark, format!("{last:?}")).with(" for the name at the provider")
            }
            Some(likely) => Suggestion::write(path.mark, likely).with(", or the name at the provider in quotes"),
            None => format!(
                "write the name at the provider in quotes; {}",
                suggest::the_ones("the well-known ones are", last, names)
            )
            .into(),
        };
        self.fail(Diagnostic::error(path.mark, format!("there is no provider attribute `{}`", path.text())).help(help))
    }
}

/// The position of the variant of that name.
fn position(variants: &'static Variants, name: &str) -> Option<usize> {
    variants.variants.iter().position(|variant| variant.name == name)
}
