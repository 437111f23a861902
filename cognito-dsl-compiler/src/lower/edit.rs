//! Turns a rule's help into edits of the declaration.

use cognito_model::{SettingPath, Str};
use cognito_rules::Violation;

use super::Context;
use crate::report::{SourceEdit, Suggestion};
use crate::syntax::tree::Mark;

impl Context<'_> {
    /// The help of a violation that is shown at `mark`.
    pub(super) fn help(&self, violation: &Violation, mark: Mark) -> Suggestion {
        let texts = self.texts.borrow();
        let is_file = |(path, _): &&(SettingPath, Str)| *path == violation.path;
        if let (Some((_, file)), false) = (texts.iter().rev().find(is_file), violation.at_key) {
            return in_file(violation, file, mark);
        }
        let help = Suggestion::from(violation.help.text.clone());
        let edits = violation.help.edits.iter();
        edits
            .filter_map(|edit| self.edit(edit, violation, mark))
            .fold(help, Suggestion::edit)
    }

    fn edit(&self, edit: &cognito_rules::Edit, violation: &Violation, mark: Mark) -> Option<SourceEdit> {
        let path = &violation.path;
        Some(match edit {
            // A rule may point at the name although it is about the value.
            cognito_rules::Edit::Replace(value) if violation.at_key => {
                let (_, place) = self.exact_place(path)?;
                SourceEdit::Replace(place, value.clone())
            }
            cognito_rules::Edit::Replace(value) => {
                let inside = violation.part.as_deref().and_then(|part| in_string(mark, part, value));
                SourceEdit::Replace(mark, inside.unwrap_or_else(|| value.clone()))
            }
            cognito_rules::Edit::Rename(name) => SourceEdit::Replace(self.exact_place(path)?.0, name.clone()),
            cognito_rules::Edit::ReplaceAt(path, value) => match self.exact_place(path) {
                // A flag written as a name alone has no value to replace.
                Some((key, place)) if key.order == place.order => {
                    SourceEdit::Replace(place, format!("{}: {value}", path.last()?))
                }
                Some((_, place)) => SourceEdit::Replace(place, value.clone()),
                None => self.add(&path.parent()?, format!("{}: {value}", path.last()?))?,
            },
            cognito_rules::Edit::Remove => self.remove(path)?,
            cognito_rules::Edit::RemoveAt(path) => self.remove(path)?,
            cognito_rules::Edit::Add(path, item) => self.add(path, item.clone())?,
            cognito_rules::Edit::Move(from, section, item) => {
                // A map is removed with its only entry.
                let map = from.parent().filter(|map| self.is_alone_in(from, map));
                let (key, value) = self.exact_place(&map.unwrap_or_else(|| from.clone()))?;
                let (_, section) = self.exact_place(section)?;
                SourceEdit::Move(key.to(value), section, item.clone())
            }
            _ => return None,
        })
    }

    fn remove(&self, path: &SettingPath) -> Option<SourceEdit> {
        let (key, value) = self.exact_place(path)?;
        Some(SourceEdit::Remove(key.to(value)))
    }

    /// Whether nothing else is written in a map.
    fn is_alone_in(&self, entry: &SettingPath, map: &SettingPath) -> bool {
        let places = self.places.borrow();
        !places
            .iter()
            .any(|(path, _)| path.parent().as_ref() == Some(map) && path != entry)
    }

    /// Adds a setting to a section, and the section itself if it is not written.
    fn add(&self, section: &SettingPath, item: String) -> Option<SourceEdit> {
        if *section == SettingPath::root() {
            return Some(SourceEdit::Add(self.body, item));
        }
        match self.exact_place(section) {
            Some((_, value)) => Some(SourceEdit::Add(value, item)),
            None => self.add(&section.parent()?, format!("{}: {{ {item} }}", section.last()?)),
        }
    }
}

/// The string of `Fn::Sub` at this place with another attribute in it.
fn in_string(mark: Mark, part: &str, value: &str) -> Option<String> {
    let string = mark.start.source_text().filter(|text| text.starts_with('"'))?;
    let edited = string.replace(&format!(".{part}}}"), &format!(".{value}}}"));
    (edited != string).then_some(edited)
}

/// The help about a string that comes from a file: the change belongs in the file.
fn in_file(violation: &Violation, file: &str, mark: Mark) -> Suggestion {
    let is_sub =
        |edit: &cognito_rules::Edit| matches!(edit, cognito_rules::Edit::Replace(code) if code.starts_with("Fn::Sub("));
    if violation.help.edits.iter().any(is_sub) {
        return Suggestion::write(mark, format!("Fn::Sub(File({file:?}))"));
    }
    format!("in `{file}`, {}", violation.help.text).into()
}
