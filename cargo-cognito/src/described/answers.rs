//! The answers in files: one after the other, in lists, or as members of one object.

use cognito_model::{Json, Object};

use super::tables::{FACTORS, KINDS, Kind, LISTS, POOL};
use crate::cli::Failure;

/// What the answers have, apart from how they came.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    pub(super) pools: Vec<Object>,
    /// What belongs to a pool, in the order of the table.
    pub(super) parts: Vec<(&'static Kind, Object)>,
    /// Whether it is known which factors there are.
    pub(super) factors: Option<Object>,
    /// What is only named: the list, the name, and the command that describes it.
    pub(super) named: Vec<(&'static str, String, String)>,
    /// Why something that a pool need not have was not answered.
    pub(super) unanswered: Vec<String>,
}

impl Answers {
    /// Whether some text looks like answers and not like a template.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let documents = documents(text)?;
        let mut answers = Answers::default();
        for document in &documents {
            if document.get("Resources").is_some() {
                return None;
            }
            answers.add(document);
        }
        answers.is_any().then_some(answers)
    }

    fn is_any(&self) -> bool {
        !self.pools.is_empty() || !self.parts.is_empty() || self.factors.is_some() || !self.named.is_empty()
    }

    pub(crate) fn extend(&mut self, other: Answers) {
        self.pools.extend(other.pools);
        self.parts.extend(other.parts);
        self.named.extend(other.named);
        self.unanswered.extend(other.unanswered);
        self.factors = self.factors.take().or(other.factors);
    }

    /// Adds what an answer has, or a list or an object of answers.
    pub(crate) fn add(&mut self, json: &Json) {
        match json {
            Json::List(items) => {
                for item in items {
                    self.add(item);
                }
            }
            Json::Object(object) => self.add_object(object),
            _ => {}
        }
    }

    fn add_object(&mut self, object: &Object) {
        if FACTORS.iter().any(|key| object.contains(key)) || object.len() == 1 && object.contains("MfaConfiguration") {
            self.factors = Some(object.clone());
        }
        for (key, value) in object.iter() {
            if FACTORS.contains(&key) {
                continue;
            }
            let kind = KINDS
                .iter()
                .find(|kind| kind.answer == key || !kind.list.is_empty() && kind.list == key);
            let listed = LISTS.iter().find(|(list, ..)| *list == key);
            if key == POOL.answer {
                each(value, &mut |pool| self.pools.push(pool.clone()));
            } else if let Some(kind) = kind {
                each(value, &mut |part| self.parts.push((kind, part.clone())));
            } else if let Some((list, name, command)) = listed {
                each(value, &mut |it| {
                    if let Some(name) = it.get(name).and_then(Json::as_text) {
                        self.named.push((list, name.to_owned(), format!("{command} {name}")));
                    }
                });
            } else {
                self.add(value);
            }
        }
    }

    /// Two pools have no place in one declaration.
    pub(super) fn pool(&self) -> Result<Option<&Object>, Failure> {
        match &self.pools[..] {
            [] => Ok(None),
            [pool] => Ok(Some(pool)),
            pools => Err(Failure::new(format!(
                "these are the answers about {} user pools, and the second factors do not say whose they are\n\
                 help: import one pool after the other",
                pools.len()
            ))),
        }
    }
}

/// A description, or each of a list.
fn each(json: &Json, add: &mut dyn FnMut(&Object)) {
    match json {
        Json::Object(object) => add(object),
        Json::List(items) => {
            for item in items {
                each(item, add);
            }
        }
        _ => {}
    }
}

/// The JSON documents of a text, as several commands print them one after the other. None if it is not JSON.
fn documents(text: &str) -> Option<Vec<Json>> {
    let mut documents = Vec::new();
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    if !rest.starts_with(['{', '[']) {
        return None;
    }
    while !rest.is_empty() {
        let (document, after) = rest.split_at(end(rest)?);
        documents.push(Json::from_text(document).ok()?);
        rest = after.trim_start();
    }
    Some(documents)
}

/// Where the first document ends.
fn end(text: &str) -> Option<usize> {
    let (mut depth, mut is_text, mut is_escaped) = (0_usize, false, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_text => is_escaped = true,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(index + 1);
                }
            }
            _ => {}
        }
    }
    None
}
