//! The words of a verdict, wherever it is shown.

use cognito_model::Json;

use super::compare::Verdict;
use super::json::{function, same, short, short_pair};

impl Verdict {
    /// What changes.
    pub fn fact(&self) -> String {
        self.filled(self.fact.fact)
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        self.filled(self.fact.help)
    }

    /// The change, its consequence, what AWS answers, and whether sources agree.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        notes.extend(self.change());
        notes.push(self.fact.then.to_owned());
        if !self.fact.says.is_empty() {
            notes.push(format!("AWS answers: {}", self.fact.says));
        }
        if !self.fact.disputed.is_empty() {
            notes.push(format!("sources differ: {}", self.fact.disputed));
        }
        notes
    }

    /// The property, with its old and its new value.
    fn change(&self) -> Option<String> {
        let (member, before, after) = narrowed(self.before.as_ref(), self.after.as_ref());
        let name = match self.kind.as_str() {
            "Output" => "the output".to_owned(),
            _ if self.path.is_empty() => return None,
            _ => format!("`{}{member}`", self.path.trim_start_matches('.')),
        };
        let shown = |json: &Json| format!("`{}`", short(json));
        Some(match (before, after) {
            (Some(before), Some(after)) if before == after => format!("{name} is {}", shown(after)),
            (Some(before), Some(after)) => {
                let (before, after) = short_pair(before, after);
                format!("{name} is `{before}` in the deployed stack, but `{after}` here")
            }
            (Some(before), None) => format!("{name} is {} in the deployed stack, but is not set here", shown(before)),
            (None, Some(after)) => format!("{name} is not set in the deployed stack, but is {} here", shown(after)),
            (None, None) => return None,
        })
    }

    fn filled(&self, text: &str) -> String {
        text.replace("{id}", &self.id)
            .replace("{deployed_id}", &self.deployed_id)
    }
}

/// The only member that differs between two objects, as `.Name`, and its values. Otherwise the values themselves.
pub fn narrowed<'a>(before: Option<&'a Json>, after: Option<&'a Json>) -> (String, Option<&'a Json>, Option<&'a Json>) {
    let all = (String::new(), before, after);
    let members = |json: &'a Json| json.as_object().filter(|_| function(json).is_none());
    let [Some(old), Some(new)] = [before, after].map(|json| json.and_then(members)) else {
        return all;
    };
    let mut keys: Vec<&str> = old.keys().chain(new.keys().filter(|key| !old.contains(key))).collect();
    keys.retain(|key| match (old.get(key), new.get(key)) {
        (Some(old), Some(new)) => !same(old, new),
        _ => true,
    });
    let [key] = keys[..] else { return all };
    let (member, before, after) = narrowed(old.get(key), new.get(key));
    (format!(".{key}{member}"), before, after)
}
