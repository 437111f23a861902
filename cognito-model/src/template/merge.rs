//! Several pools, or a pool and something else, in one template.

use std::fmt;

use super::graph::Graph;
use super::{Json, Object, SECTIONS, Template};

/// Why two templates cannot become one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// Both have a member of this name in this section.
    Member {
        /// The section: `Resources`.
        section: String,
        /// The name of the member, such as a logical id.
        key: String,
    },
    /// Both say something in this section, and not the same.
    Section(String),
    /// The name is that of a parameter in one of them and of a resource in the other, and `Ref` could mean either.
    ParameterAndResource(String),
    /// Each of these resources refers to the next one, and the last is the first again, so that CloudFormation can create none
    /// of them.
    Circle(Vec<String>),
    /// A reference to something that none of the templates has.
    Dangling {
        /// What refers to it: `Resources.Api`.
        from: String,
        /// The name: a logical ID, or the name of a condition.
        to: String,
    },
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MergeError::Member { section, key } if section == "Parameters" => write!(
                f,
                "both templates have a parameter `{key}`, and they differ; make them equal or rename one"
            ),
            MergeError::Member { section, key } => write!(
                f,
                "both templates have `{key}` in `{section}`; rename one, or pin another logical ID for it"
            ),
            MergeError::Section(section) => write!(
                f,
                "the templates differ in `{section}`, which a template has only once; make it equal or leave it out of one"
            ),
            MergeError::ParameterAndResource(key) => write!(
                f,
                "`{key}` is a parameter of one template and a resource of the other; rename one of them"
            ),
            MergeError::Circle(ids) => write!(
                f,
                "the resources have a circular dependency: {}; leave out one of these references, or one `DependsOn`",
                ids.join(" → ")
            ),
            MergeError::Dangling { from, to } => write!(
                f,
                "`{from}` refers to `{to}`, which none of the templates has; correct the name, or merge the template that has it at \
                 the same time with `merge_all`"
            ),
        }
    }
}

impl std::error::Error for MergeError {}

impl Template {
    /// Puts another template behind this one.
    ///
    /// What stacks share is united: parameters that are equal, members of `Metadata` that are equal, and the transforms,
    /// this template's first. `AWSTemplateFormatVersion`, `Description` and whatever else is a single value has to be equal
    /// or be in one of them only. Any other name that both have is an error, because one of the two would be lost.
    ///
    /// The result has to be complete: every reference leads to something, and no resources wait for each other.
    ///
    /// # Errors
    ///
    /// If both templates have something with the same name. The error says what.
    pub fn merge(self, other: Template) -> Result<Template, MergeError> {
        self.merge_all([other])
    }

    /// [`merge`](Template::merge) for more than two templates, which may refer to each other in any direction.
    ///
    /// # Errors
    ///
    /// When two of the templates have something of the same name, or when the whole is not complete.
    pub fn merge_all(self, others: impl IntoIterator<Item = Template>) -> Result<Template, MergeError> {
        let all = others.into_iter().try_fold(self, Template::beside)?;
        match (super::complete::dangling(&all), Graph::of(&all).circle()) {
            (Some((from, to)), _) => Err(MergeError::Dangling { from, to }),
            (None, Some(circle)) => Err(MergeError::Circle(circle)),
            (None, None) => Ok(all),
        }
    }

    /// Puts another template behind this one, whatever the two refer to.
    ///
    /// # Errors
    ///
    /// When both templates have something of the same name.
    #[doc(hidden)]
    pub fn beside(mut self, other: Template) -> Result<Template, MergeError> {
        for (parameters, resources) in [(&self, &other), (&other, &self)] {
            let parameters = parameters.section("Parameters");
            if let Some(both) = parameters.keys().find(|key| resources.resources().contains(key)) {
                return Err(MergeError::ParameterAndResource(both.to_owned()));
            }
        }
        for (name, section) in other.sections {
            match self.sections.get_mut(&name) {
                None => insert_section(&mut self.sections, name, section),
                Some(mine) if name == "Transform" => *mine = unite_transforms(mine, &section),
                Some(mine) => unite(mine, section, &name)?,
            }
        }
        Ok(self)
    }
}

/// Adds a section in front of those that are written behind it.
fn insert_section(sections: &mut Object, name: String, section: Json) {
    let rank = |name: &str| {
        SECTIONS
            .iter()
            .position(|section| *section == name)
            .unwrap_or(SECTIONS.len())
    };
    let place = rank(&name);
    let (before, behind): (Vec<_>, Vec<_>) = std::mem::take(sections)
        .into_iter()
        .partition(|(other, _)| rank(other) <= place);
    *sections = before.into_iter().chain([(name, section)]).chain(behind).collect();
}

fn unite(mine: &mut Json, other: Json, section: &str) -> Result<(), MergeError> {
    let (Json::Object(members), Json::Object(others)) = (&mut *mine, &other) else {
        return if *mine == other {
            Ok(())
        } else {
            Err(MergeError::Section(section.to_owned()))
        };
    };
    for (key, value) in others.iter() {
        match members.get(key) {
            None => {
                members.set(key, value.clone());
            }
            Some(same) if matches!(section, "Parameters" | "Metadata") && same == value => {}
            Some(_) => {
                return Err(MergeError::Member {
                    section: section.to_owned(),
                    key: key.to_owned(),
                });
            }
        }
    }
    Ok(())
}

/// A transform is a name, an object or a list of them. Their order is the order in which they are applied.
fn unite_transforms(mine: &Json, other: &Json) -> Json {
    fn list(transform: &Json) -> &[Json] {
        transform.as_list().unwrap_or(std::slice::from_ref(transform))
    }
    let mut all: Vec<Json> = Vec::new();
    for transform in list(mine).iter().chain(list(other)) {
        if !all.contains(transform) {
            all.push(transform.clone());
        }
    }
    if all.len() == 1 && mine.as_list().is_none() {
        return mine.clone();
    }
    Json::List(all)
}
