//! The differences between two templates.

use std::collections::BTreeSet;
use std::fmt::Write;

use cognito_model::{Json, Object, Template};

/// Each difference between `template` and `base`, one on each line: `+` for additions, `~` for changed values, `-` for removals.
/// A value of several lines is written out only once and then remembered in `shown`.
pub fn difference(base: &Template, template: &Template, shown: &mut BTreeSet<String>) -> String {
    let mut lines = Lines {
        text: String::new(),
        shown,
    };
    lines.objects(base.as_object(), template.as_object(), "");
    if lines.text.is_empty() {
        lines.text.push_str("  nothing differs\n");
    }
    lines.text
}

struct Lines<'a> {
    text: String,
    shown: &'a mut BTreeSet<String>,
}

impl Lines<'_> {
    fn objects(&mut self, base: &Object, object: &Object, path: &str) {
        for (key, value) in object.iter() {
            let path = format!("{path}{}{key}", if path.is_empty() { "" } else { "." });
            match base.get(key) {
                None => {
                    let value = self.shown(value);
                    self.line("+", &path, &value);
                }
                Some(same) if same == value => {}
                // A list or an intrinsic function is compared as a whole.
                Some(Json::Object(old))
                    if value
                        .as_object()
                        .is_some_and(|new| !is_intrinsic(old) && !is_intrinsic(new)) =>
                {
                    self.objects(old, value.as_object().unwrap_or(old), &path);
                }
                Some(old) => {
                    let values = format!("{} => {}", self.shown(old), self.shown(value));
                    self.line("~", &path, &values);
                }
            }
        }
        for (key, old) in base.iter().filter(|(key, _)| !object.contains(key)) {
            let old = self.shown(old);
            self.line("-", &format!("{path}.{key}"), &format!("was {old}"));
        }
    }

    /// On one line if that is readable.
    fn shown(&mut self, value: &Json) -> String {
        let line = value.to_json();
        if line.len() <= 150 {
            return line;
        }
        let lines = value.to_json_pretty().replace('\n', "\n      ");
        if self.shown.insert(lines.clone()) {
            lines
        } else {
            "as before".to_owned()
        }
    }

    fn line(&mut self, sign: &str, path: &str, value: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "  {sign} {path}: {value}");
    }
}

fn is_intrinsic(object: &Object) -> bool {
    object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}
