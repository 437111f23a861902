//! Reads the answers in files: one after another, in lists, or as members of one object.

use cognito_model::{Json, Object};

use super::identity_pool::answers::is_answer;
use super::tables::{DescriptionKind, FACTORS, KINDS, LISTS, POOL};
use crate::outcome::Failure;

/// What the answers describe, however they are arranged.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    pub(super) pools: Vec<Object>,
    /// What belongs to a pool.
    pub(super) parts: Vec<(&'static DescriptionKind, Object)>,
    /// The answer of `get-user-pool-mfa-config`.
    pub(super) factors: Option<Object>,
    /// What is only listed: the list, the name, and the command that describes it.
    pub(super) named: Vec<(&'static str, String, String)>,
    /// The answers about identity pools. They have no member around them.
    pub(super) identity_pools: Vec<Object>,
    /// Warnings about optional parts that AWS did not describe.
    pub(super) unanswered: Vec<String>,
}

impl Answers {
    /// The answers in a file. `None` if it has none, or is a template.
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
        let is_about_pool = !self.pools.is_empty() || !self.parts.is_empty() || self.factors.is_some();
        is_about_pool || !self.named.is_empty() || !self.identity_pools.is_empty()
    }

    pub(crate) fn extend(&mut self, other: Answers) {
        self.pools.extend(other.pools);
        self.parts.extend(other.parts);
        self.named.extend(other.named);
        self.identity_pools.extend(other.identity_pools);
        self.unanswered.extend(other.unanswered);
        self.factors = self.factors.take().or(other.factors);
    }

    /// Adds an answer, or a list or an object of answers.
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
        if is_answer(object) {
            self.identity_pools.push(object.clone());
            return;
        }
        for (key, value) in object.iter() {
            if FACTORS.contains(&key) {
                continue;
            }
            let kind = KINDS
                .iter()
                .find(|kind| kind.answer == key || !kind.list.is_empty() && kind.list == key);
            // A description of terms has the same key as a list of them.
            let listed = LISTS
                .iter()
                .find(|(list, ..)| *list == key && value.as_list().is_some());
            if key == POOL.answer {
                each(value, &mut |pool| self.pools.push(pool.clone()));
            } else if let Some((list, name, command)) = listed {
                each(value, &mut |it| {
                    if let Some(name) = it.get(name).and_then(Json::as_text) {
                        self.named.push((list, name.to_owned(), format!("{command} {name}")));
                    }
                });
            } else if let Some(kind) = kind {
                each(value, &mut |part| self.parts.push((kind, part.clone())));
            } else {
                self.add(value);
            }
        }
    }

    /// The pool. Several pools are an error, because the answer about second factors does not name its pool.
    pub(super) fn pool(&self) -> Result<Option<&Object>, Failure> {
        match &self.pools[..] {
            [] => Ok(None),
            [pool] => Ok(Some(pool)),
            pools => Err(Failure::new(format!(
                "the answers are about {} user pools, but the answers about second factors do not name their pool\n\
                 help: import one pool at a time",
                pools.len()
            ))),
        }
    }
}

/// Adds a description, or each description in a list.
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

/// The JSON documents in a string, one after another as several commands print them. `None` if it is not JSON.
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
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for (index, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if in_string => is_escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
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
