//! The list of the rules: it follows from the folders of the subjects, the files in them, and the rules in these.

use std::sync::OnceLock;

use crate::engine::rule::Rule;

/// What a group of rules is about: a folder of this crate, and a heading of the documentation.
#[derive(Debug)]
pub struct Subject {
    /// The heading.
    pub name: &'static str,
    files: &'static [&'static [&'static Rule]],
}

impl Subject {
    /// The rules of the subject.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.files.iter().copied().flatten().copied()
    }
}

/// The subjects, in the order of the documentation.
pub static SUBJECTS: &[Subject] = &[
    Subject {
        name: "The pool",
        files: crate::pool::FILES,
    },
    Subject {
        name: "Signing up",
        files: crate::sign_up::FILES,
    },
    Subject {
        name: "Signing in",
        files: crate::sign_in::FILES,
    },
    Subject {
        name: "Attributes",
        files: crate::attributes::FILES,
    },
    Subject {
        name: "Passwords, second factors and recovery",
        files: crate::factors::FILES,
    },
    Subject {
        name: "Threat protection",
        files: crate::threat_protection::FILES,
    },
    Subject {
        name: "Email and text messages",
        files: crate::messages::FILES,
    },
    Subject {
        name: "Lambda triggers",
        files: crate::triggers::FILES,
    },
    Subject {
        name: "Identity providers",
        files: crate::identity_providers::FILES,
    },
    Subject {
        name: "Clients",
        files: crate::clients::FILES,
    },
    Subject {
        name: "Resource servers",
        files: crate::resource_servers::FILES,
    },
    Subject {
        name: "Domains",
        files: crate::domains::FILES,
    },
    Subject {
        name: "Groups",
        files: crate::groups::FILES,
    },
    Subject {
        name: "Identity pools",
        files: crate::identity_pools::FILES,
    },
    Subject {
        name: "Grants",
        files: crate::grants::FILES,
    },
    Subject {
        name: "Users",
        files: crate::users::FILES,
    },
    Subject {
        name: "The template",
        files: crate::stack::FILES,
    },
    Subject {
        name: "The declaration as a whole",
        files: crate::declaration::FILES,
    },
];

/// Every rule, subject by subject. The last one asks what all others had to say.
pub fn rules() -> &'static [&'static Rule] {
    static RULES: OnceLock<Vec<&'static Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        let mut rules = Vec::new();
        for file in SUBJECTS.iter().flat_map(|subject| subject.files) {
            rules.extend_from_slice(file);
        }
        rules
    })
}

/// The rule of that name.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| rule.name == name)
}
