//! The words of a verdict, wherever it is shown.

use cognito_model::Json;

use super::compare::Verdict;
use super::json::short;

impl Verdict {
    /// What changes.
    pub fn fact(&self) -> String {
        self.filled(self.fact.fact)
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        self.filled(self.fact.help)
    }

    /// The change, its consequence, what the service answers, and whether sources agree.
    pub fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        notes.extend(self.change());
        notes.push(self.fact.then.to_owned());
        if !self.fact.says.is_empty() {
            notes.push(format!("the service answers: {}", self.fact.says));
        }
        if !self.fact.disputed.is_empty() {
            notes.push(format!("sources differ: {}", self.fact.disputed));
        }
        notes
    }

    /// The property, with its old and its new value.
    fn change(&self) -> Option<String> {
        let name = match self.kind.as_str() {
            "Output" => "the output",
            _ if self.path.is_empty() => return None,
            _ => self.path.trim_start_matches('.'),
        };
        let name = if name == "the output" {
            name.to_owned()
        } else {
            format!("`{name}`")
        };
        let shown = |json: &Json| format!("`{}`", short(json));
        Some(match (&self.before, &self.after) {
            (Some(before), Some(after)) if before == after => format!("{name} is {}", shown(after)),
            (Some(before), Some(after)) => {
                format!("{name} is deployed as {}, and is {} here", shown(before), shown(after))
            }
            (Some(before), None) => format!("{name} is deployed as {}, and is not here", shown(before)),
            (None, Some(after)) => format!("{name} is not deployed, and is {} here", shown(after)),
            (None, None) => return None,
        })
    }

    fn filled(&self, text: &str) -> String {
        text.replace("{id}", &self.id)
            .replace("{deployed_id}", &self.deployed_id)
    }
}
