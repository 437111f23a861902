//! IAM actions by name.

use cognito_model::schema::kind::{Place, Variants};
use cognito_model::schema::read::Name;

use super::names::unqualified;
use super::reader::Reader;
use super::scope::EntryKind;
use super::suggest;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::Path;

impl Reader<'_> {
    /// An action that is not on our list, or a parameter. There are too many actions to list, and Cognito keeps adding new ones.
    /// So any name that looks like an action becomes a string, and the rule about unknown actions warns about it.
    pub(super) fn action(&self, path: &Path, well_known: &'static Variants) -> Option<Name> {
        let scope = &self.context.scope;
        let parameter = unqualified(path, EntryKind::Parameter);
        if parameter.is_some_and(|name| scope.named(EntryKind::Parameter, &name).is_some()) {
            return self.resource_text(path, Place::Text).map(Name::Text);
        }
        if let Some(single) = path.single() {
            let text = &single.text;
            if text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric()) {
                return Some(Name::Text(format!("cognito-idp:{text}").into()));
            }
        }
        let name = path.text();
        let last = path.segments.last().map_or("", |last| last.text.as_str());
        self.fail(
            Diagnostic::error(path.mark, format!("user pools have no action `{name}`")).help(
                match suggest::variant(last, well_known.variants) {
                    Some(variant) => Suggestion::write(path.mark, variant.name)
                        .with(", or write a newer action as a string, `\"cognito-idp:..\"`"),
                    None => {
                        "write the name of a user pools API operation, such as `AdminGetUser`, or a string such as \
                             `\"cognito-idp:List*\"`"
                            .into()
                    }
                },
            ),
        )
    }
}
