//! Merges several pools, or a pool and other resources, into one template.

use std::fmt;

use super::complete::DanglingReference;
use super::graph::Graph;
use super::origins::Origins;
use super::{Json, Object, SECTIONS, Template};

/// Why templates cannot be merged.
///
/// `Display` says what to do, and names the templates if they have names: the pool's, or the one from [`Template::named`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergeError {
    kind: MergeErrorKind,
    /// The names of the templates involved.
    templates: Vec<String>,
}

/// What is wrong with templates that cannot be merged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeErrorKind {
    /// Both have a member with this name in this section.
    Member {
        /// The section: `Resources`.
        section: String,
        /// The name of the member, such as a logical ID.
        key: String,
    },
    /// Both have this section, with different contents.
    Section(String),
    /// The name is a parameter in one and a resource in the other, and `Ref` could mean either.
    ParameterAndResource(String),
    /// Each of these resources refers to the next one, and the last one is the first again. CloudFormation cannot create any of
    /// them.
    Circle(Vec<String>),
    /// A reference to something that none of the templates contains.
    Dangling {
        /// What refers to it: `Resources.Api`.
        from: String,
        /// The name: a logical ID, or the name of a condition or a mapping.
        to: String,
        /// A member of the templates with a similar name.
        similar: Option<Box<str>>,
    },
    /// A resource in `external` has another type in the template that declares it.
    ResourceType {
        /// The logical ID.
        id: String,
        /// The type in `external`.
        declared: String,
        /// The type in the template.
        found: String,
    },
}

impl MergeError {
    fn between(kind: MergeErrorKind, templates: [Option<&str>; 2]) -> Self {
        let mut names = Vec::new();
        // A single name would suggest that the other template is not involved.
        if let [Some(one), Some(other)] = templates {
            names.push(one.to_owned());
            names.push(other.to_owned());
        }
        MergeError { kind, templates: names }
    }

    /// What is wrong.
    pub fn kind(&self) -> &MergeErrorKind {
        &self.kind
    }

    /// The names of the templates involved, if they have names.
    pub fn templates(&self) -> &[String] {
        &self.templates
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let two = match &self.templates[..] {
            [one, other, ..] if one != other => format!("`{one}` and `{other}`"),
            _ => String::new(),
        };
        let both_have = if two.is_empty() {
            "both templates have".to_owned()
        } else {
            format!("{two} both have")
        };
        let they = if two.is_empty() { "the templates" } else { &two };
        let beside = if two.is_empty() {
            String::new()
        } else {
            format!(" ({two})")
        };
        match &self.kind {
            MergeErrorKind::Member { section, key } if section == "Parameters" => write!(
                f,
                "{both_have} a parameter `{key}`, with different settings; make them equal or rename one"
            ),
            MergeErrorKind::Member { section, key } => write!(
                f,
                "{both_have} `{key}` in `{section}`; rename one, or pin another logical ID for it"
            ),
            MergeErrorKind::Section(section) => write!(
                f,
                "{they} differ in `{section}`, which a template has only once; make it equal or remove it from one"
            ),
            MergeErrorKind::ParameterAndResource(key) => write!(
                f,
                "`{key}` is a parameter of one template and a resource of the other{beside}; rename one of them"
            ),
            MergeErrorKind::Circle(ids) => write!(
                f,
                "the resources have a circular dependency{beside}: {}; remove one of these references, or one `DependsOn`",
                ids.join(" → ")
            ),
            MergeErrorKind::Dangling { from, to, similar } => {
                write!(f, "`{from}`")?;
                match &self.templates[..] {
                    [] => write!(f, " refers to `{to}`, which none of the templates has")?,
                    [of] => write!(f, " of `{of}` refers to `{to}`, which no template has")?,
                    [of, others @ ..] => write!(
                        f,
                        " of `{of}` refers to `{to}`, which is neither in this template nor in `{}`",
                        others.join("` or `")
                    )?,
                }
                match similar {
                    Some(similar) => write!(f, "; write `{similar}`, or also merge the template that has it"),
                    None => f.write_str("; correct the name, or also merge the template that has it"),
                }
            }
            MergeErrorKind::ResourceType { id, declared, found } => {
                match &self.templates[..] {
                    [of, rest] => write!(
                        f,
                        "`{of}` declares `{id}` as an `{declared}`, but it is an `{found}` in `{rest}`"
                    )?,
                    _ => write!(f, "`{id}` is declared as an `{declared}`, but it is an `{found}`")?,
                }
                write!(f, "; write `{found}` in `external`, or name another resource")
            }
        }
    }
}

impl std::error::Error for MergeError {}

impl Template {
    /// Names the template for messages, for example with the path of its file. The template of a pool has the pool's name.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.origins = Origins::new(name.into());
        self
    }

    /// Merges another template into this one, after its own members.
    ///
    /// What stacks share is combined: parameters that do not contradict each other, equal members of `Metadata`, and transforms,
    /// this template's first. Single values, such as `AWSTemplateFormatVersion` and `Description`, have to be equal or be in
    /// only one of the templates. Any other name that both contain is an error, because one of the two would be lost.
    ///
    /// The result has to be complete: every reference resolves, resources that a pool declares as `external` have the
    /// declared type, and there are no circular dependencies.
    ///
    /// # Errors
    ///
    /// If both templates have something with the same name, or if the result is not complete. The error says what is wrong.
    pub fn merge(self, other: Template) -> Result<Template, MergeError> {
        self.merge_all([other])
    }

    /// [`merge`](Template::merge) for more than two templates, which may refer to each other in any direction. The result is
    /// checked once, and not after each template.
    ///
    /// # Errors
    ///
    /// If two of the templates have something with the same name, or if the result is not complete.
    pub fn merge_all(self, others: impl IntoIterator<Item = Template>) -> Result<Template, MergeError> {
        let mut all = self;
        for other in others {
            all = all.beside(other)?;
        }
        all.complete()
    }

    fn complete(self) -> Result<Template, MergeError> {
        if let Some((id, declared, found)) = super::complete::other_type(&self) {
            let kind = MergeErrorKind::ResourceType {
                id: id.to_owned(),
                declared: declared.to_owned(),
                found: found.to_owned(),
            };
            let declaring = self.origins.of("external", id);
            return Err(MergeError::between(kind, [declaring, self.origins.of("Resources", id)]));
        }
        if let Some(DanglingReference { from, to, similar }) = super::complete::dangling(&self) {
            let (section, key) = from;
            let templates = self.origins.first(self.origins.of(section, &key));
            let from = format!("{section}.{key}");
            return Err(MergeError {
                kind: MergeErrorKind::Dangling { from, to, similar },
                templates,
            });
        }
        if let Some(circle) = Graph::of(&self).circle() {
            let mut of: Vec<&str> = Vec::new();
            for id in &circle {
                match self.origins.of("Resources", id) {
                    Some(name) if !of.contains(&name) => of.push(name),
                    _ => {}
                }
            }
            let templates = [of.first().copied(), of.get(1).copied()];
            return Err(MergeError::between(MergeErrorKind::Circle(circle), templates));
        }
        Ok(self)
    }

    /// Merges another template into this one without checking references.
    ///
    /// # Errors
    ///
    /// If both templates have something with the same name.
    #[doc(hidden)]
    pub fn beside(mut self, other: Template) -> Result<Template, MergeError> {
        for (parameters, resources) in [(&self, &other), (&other, &self)] {
            let both = parameters
                .section("Parameters")
                .keys()
                .find(|key| resources.resources().contains(key));
            if let Some(both) = both {
                let templates = [
                    parameters.origins.of("Parameters", both),
                    resources.origins.of("Resources", both),
                ];
                return Err(MergeError::between(
                    MergeErrorKind::ParameterAndResource(both.to_owned()),
                    templates,
                ));
            }
        }
        self.origins.spread(&self.sections, &self.externals);
        let mut others = other.origins;
        others.spread(&other.sections, &other.externals);
        for (name, section) in other.sections {
            let united = match self.sections.get_mut(&name) {
                None => {
                    insert_section(&mut self.sections, name, section);
                    Ok(())
                }
                Some(mine) if name == "Transform" => {
                    *mine = unite_transforms(mine, &section);
                    Ok(())
                }
                Some(mine) => unite(mine, section, &name),
            };
            united.map_err(|kind| {
                let of = |origins: &Origins| match &kind {
                    MergeErrorKind::Member { section, key } => origins.of(section, key).map(str::to_owned),
                    _ => origins.any().map(str::to_owned),
                };
                let (mine, theirs) = (of(&self.origins), of(&others));
                MergeError::between(kind, [mine.as_deref(), theirs.as_deref()])
            })?;
        }
        self.origins.append(others);
        for (id, kind) in other.externals {
            self.externals.push((id, kind));
        }
        Ok(self)
    }
}

/// Adds a section before those that come later in a template.
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

fn unite(mine: &mut Json, other: Json, section: &str) -> Result<(), MergeErrorKind> {
    let (Json::Object(members), Json::Object(others)) = (&mut *mine, &other) else {
        return if *mine == other {
            Ok(())
        } else {
            Err(MergeErrorKind::Section(section.to_owned()))
        };
    };
    for (key, value) in others.iter() {
        let is_united = match members.get_mut(key) {
            None => {
                members.set(key, value.clone());
                true
            }
            Some(same) if section == "Metadata" => same == value,
            Some(same) if section == "Parameters" => unite_parameters(same, value),
            Some(_) => false,
        };
        if !is_united {
            return Err(MergeErrorKind::Member {
                section: section.to_owned(),
                key: key.to_owned(),
            });
        }
    }
    Ok(())
}

/// Adds to a parameter what only the other one has, such as a description. Returns false if the two contradict each other.
fn unite_parameters(mine: &mut Json, other: &Json) -> bool {
    let (Json::Object(mine), Json::Object(other)) = (mine, other) else {
        return false;
    };
    if other
        .iter()
        .any(|(key, value)| mine.get(key).is_some_and(|own| own != value))
    {
        return false;
    }
    for (key, value) in other.iter() {
        mine.set(key, value.clone());
    }
    true
}

/// A transform is a name, an object or a list of them. Transforms are applied in this order.
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
