//! The table: one file for each topic.

mod attached;
mod attributes;
mod branding;
mod clients;
mod domains;
mod factors;
mod identity_pools;
mod messages;
mod pool;
mod settings;
mod sign_in;
mod stack;
mod users;

use super::fact::Fact;

/// Facts about one part of a pool.
#[derive(Debug)]
pub struct Topic {
    /// The heading in the documentation.
    pub name: &'static str,
    /// The facts.
    pub facts: &'static [Fact],
}

macro_rules! topics {
    ($($file:ident $name:literal,)+) => {
        /// All facts, by topic.
        pub static FACTS: &[Topic] = &[$(Topic { name: $name, facts: $file::FACTS }),+];
    };
}

topics! {
    pool "The pool",
    sign_in "Signing in",
    attributes "Attributes",
    factors "Second factors and passwords",
    messages "Email and SMS messages",
    settings "Other settings of the pool",
    clients "Clients",
    domains "Domains",
    branding "Styles, terms, risks and logs",
    attached "Resource servers, groups and identity providers",
    identity_pools "Identity pools",
    users "Users",
    stack "The stack",
}

/// All facts.
pub fn facts() -> Vec<&'static Fact> {
    let mut facts = Vec::new();
    for topic in FACTS {
        for fact in topic.facts {
            facts.push(fact);
        }
    }
    facts
}

/// The fact with this name.
pub fn find(name: &str) -> Option<&'static Fact> {
    facts().into_iter().find(|fact| fact.name == name)
}
