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
        let name = match self.kind.as_str() {
            "Output" => "the output".to_owned(),
            _ if self.path.is_empty() => return None,
            _ => format!("`{}`", self.path.trim_start_matches('.')),
        };
        let shown = |json: &Json| format!("`{}`", short(json));
        Some(match (&self.before, &self.after) {
            (Some(before), Some(after)) if before == after => format!("{name} is {}", shown(after)),
            (Some(before), Some(after)) => {
                format!(
                    "{name} is {} in the deployed stack, and {} here",
                    shown(before),
                    shown(after)
                )
            }
            (Some(before), None) => format!("{name} is {} in the deployed stack, and is not set here", shown(before)),
            (None, Some(after)) => format!("{name} is not set in the deployed stack, and is {} here", shown(after)),
            (None, None) => return None,
        })
    }

    fn filled(&self, text: &str) -> String {
        text.replace("{id}", &self.id)
            .replace("{deployed_id}", &self.deployed_id)
    }
}
