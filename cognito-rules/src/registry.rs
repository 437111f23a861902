//! The list of all rules, built from the folders of the subjects, their files, and the rules in these.

use std::sync::OnceLock;

use crate::engine::rule::Rule;

/// The subject of a group of rules: a folder of this crate, and a heading in the documentation.
#[derive(Debug)]
pub struct Subject {
    /// The heading.
    pub name: &'static str,
    /// The folder.
    pub folder: &'static str,
    files: &'static [&'static [&'static Rule]],
}

impl Subject {
    /// The rules of the subject.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.files.iter().copied().flatten().copied()
    }
}

macro_rules! subjects {
    ($($folder:ident $name:literal,)+) => {
        /// The subjects, in the order of the documentation.
        pub static SUBJECTS: &[Subject] = &[
            $(Subject { name: $name, folder: stringify!($folder), files: crate::$folder::FILES }),+
        ];
    };
}

subjects! {
    pool "The pool",
    sign_up "Signing up",
    sign_in "Signing in",
    attributes "Attributes",
    factors "Passwords, second factors and recovery",
    threat_protection "Threat protection",
    messages "Email and SMS messages",
    triggers "Lambda triggers",
    identity_providers "Identity providers",
    clients "Clients",
    resource_servers "Resource servers",
    domains "Domains",
    groups "Groups",
    identity_pools "Identity pools",
    grants "Grants",
    users "Users",
    stack "The template",
    declaration "The declaration as a whole",
}

/// All rules, by subject. The last one needs to know what all others reported.
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

/// The rule with this name.
pub fn find(name: &str) -> Option<&'static Rule> {
    rules().iter().copied().find(|rule| rule.name == name)
}
