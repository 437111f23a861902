//! Which template the members of a merged template come from, for messages.

use super::Object;

/// The template's name, or, once merged, the names of the templates that it consists of.
#[derive(Clone, Debug, Default)]
pub(super) struct Origins {
    name: Option<String>,
    /// A member, as in `Resources.Api`, and the name of its template.
    members: Vec<(String, String)>,
    /// The names of all templates, in order.
    names: Vec<String>,
}

impl Origins {
    pub(super) fn new(name: String) -> Self {
        Origins {
            names: vec![name.clone()],
            name: Some(name),
            members: Vec::new(),
        }
    }

    /// The name of the template that a member comes from.
    pub(super) fn of(&self, section: &str, key: &str) -> Option<&str> {
        if self.name.is_some() {
            return self.name.as_deref();
        }
        let wanted = format!("{section}.{key}");
        self.members
            .iter()
            .find(|(member, _)| *member == wanted)
            .map(|(_, name)| name.as_str())
    }

    /// The name of one of the templates.
    pub(super) fn any(&self) -> Option<&str> {
        self.names.first().map(String::as_str)
    }

    /// This name, followed by all others. Empty without a name.
    pub(super) fn first(&self, first: Option<&str>) -> Vec<String> {
        let mut names = Vec::new();
        if let Some(first) = first {
            names.push(first.to_owned());
            for name in self.names.iter().filter(|name| *name != first) {
                names.push(name.clone());
            }
        }
        names
    }

    /// Assigns the name of a single template to each of its members, before other templates are merged into it.
    pub(super) fn spread(&mut self, sections: &Object, externals: &[(String, String)]) {
        let Some(name) = self.name.take() else { return };
        for (section, members) in sections.iter() {
            for (key, _) in members.as_object().unwrap_or(&Object::new()).iter() {
                self.members.push((format!("{section}.{key}"), name.clone()));
            }
        }
        for (id, _) in externals {
            self.members.push((format!("external.{id}"), name.clone()));
        }
    }

    pub(super) fn append(&mut self, mut others: Self) {
        self.members.append(&mut others.members);
        self.names.append(&mut others.names);
    }
}
