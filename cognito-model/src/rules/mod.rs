//! What Cognito refuses: one rule for each mistake, found by its name.
//!
//! A rule knows settings and their paths, nothing of tokens and files. The macro runs the same rules while compiling and
//! shows each violation on the token of its path; a program that builds a pool calls [`UserPool::validate`].
//!
//! Nothing is said about what only CloudFormation knows: a rule about a value looks at literals.
//!
//! The page of each rule has its reason, where that is on record, and an example with and without the mistake.
//!
#![doc = include_str!("index.md")]

mod access;
mod address;
mod all;
mod allow;
mod analytics;
mod arn;
mod arn_format;
mod attribute;
mod callback;
mod charset;
mod check;
mod claim;
mod class;
mod client;
mod client_limits;
mod cycle;
mod domain;
mod email;
mod email_limits;
mod endpoint;
mod exposure;
mod factors;
mod features;
mod federation;
mod grant;
mod group;
mod identifier;
mod identity_pool;
mod identity_provider;
mod import;
mod limit;
mod machine;
mod mapping;
mod message_limits;
mod messages;
mod mfa;
mod names;
mod oauth;
mod output;
mod own_domain;
mod parameter;
mod password;
mod placeholder;
mod plan;
mod pool_limits;
mod privilege;
mod provider_limits;
mod reach;
mod recovery;
mod reference;
mod relying_party;
mod report;
mod role_mapping;
mod rule_macro;
mod saml;
mod schema;
mod scope;
mod sender;
mod server_limits;
mod services;
mod shape;
mod sign_in;
mod sign_in_url;
mod spaces;
#[cfg(test)]
mod tests;
mod tokens;
mod trigger;
mod url;
mod verification;
mod walk;
mod words;
mod xml;

pub use access::*;
pub use address::*;
pub use all::ALL;
pub use allow::*;
pub use analytics::*;
pub use arn_format::*;
pub use attribute::*;
pub use callback::{
    CALLBACK_URL_FRAGMENT, CALLBACK_URL_HTTP, CALLBACK_URL_PLACEHOLDER, CALLBACK_URL_RELATIVE, DUPLICATE_URL,
    LOGOUT_URL_HTTP, LOGOUT_URL_RELATIVE, URL_WILDCARD,
};
pub use charset::Charset;
pub use check::Check;
pub use claim::*;
pub use class::Class;
pub use client::*;
pub use client_limits::*;
pub use cycle::*;
pub use domain::*;
pub use email::*;
pub use email_limits::*;
pub use endpoint::*;
pub use exposure::*;
pub use factors::*;
pub use features::*;
pub use federation::*;
pub use grant::*;
pub use group::{GROUP_DESCRIPTION_LENGTH, GROUP_NAME_CHARACTERS, GROUP_PRECEDENCE};
pub use identifier::*;
pub use identity_pool::*;
pub use identity_provider::*;
pub use import::*;
pub use machine::*;
pub use mapping::*;
pub use message_limits::*;
pub use messages::*;
pub use mfa::*;
pub use names::*;
pub use oauth::*;
pub use output::*;
pub use own_domain::*;
pub use parameter::*;
pub use password::*;
pub use placeholder::{PLACEHOLDER_MISPLACED, PLACEHOLDER_SPELLING};
pub use plan::*;
pub use pool_limits::*;
pub use privilege::*;
pub use provider_limits::*;
pub use reach::*;
pub use recovery::*;
pub use reference::*;
pub use relying_party::*;
pub use report::{Report, Violation};
pub use role_mapping::*;
pub use saml::*;
pub use schema::*;
pub use scope::*;
pub use sender::*;
pub use server_limits::*;
pub use services::*;
pub use shape::*;
pub use sign_in::*;
pub use sign_in_url::*;
pub use spaces::*;
pub use tokens::*;
pub use trigger::*;
pub use verification::*;

use crate::path::SettingPath;
use crate::pool::UserPool;
use group::check_names_of_entries;

/// One thing that is refused or warned about.
#[derive(Debug)]
pub struct Rule {
    /// The name, by which `#[allow(name)]` silences it: what is wrong, in snake_case.
    pub name: &'static str,
    /// What breaks it, as the lines of a comment.
    pub docs: &'static [&'static str],
    /// Whether it stops the build.
    pub level: Level,
    /// Why it is so, as one clause without a full stop.
    pub reason: &'static str,
    /// Where it is on record: an issue as `owner/repository#number`, an operation of the API, or the CDK.
    pub evidence: &'static str,
    /// The body of a declaration that breaks this rule and no other.
    pub bad: &'static str,
    /// The same body, put right.
    pub good: &'static str,
    /// What is looked at.
    pub check: Check,
}

impl Rule {
    /// Whether a template that breaks the rule would not be the pool that was declared, so that nothing silences it.
    pub fn is_structural(&self) -> bool {
        [
            "duplicate_name",
            "unknown_name",
            "duplicate_logical_id",
            "logical_id_characters",
        ]
        .contains(&self.name)
    }
}

/// Whether a violation stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The service refuses it.
    Error,
    /// The service takes it, or may, and it is likely to be a mistake.
    Warn,
}

impl UserPool {
    /// Which rules are silenced, and where.
    pub fn allowed(&self) -> Allowed {
        let mut report = Report::new(self);
        limit::check(self, &mut report);
        report.into_allowed()
    }

    /// Everything that is wrong with the pool, except what `allow` silences: first what is about single values, in the order
    /// of the settings, then the rest in the order of the rules.
    ///
    /// `user_pool!` has checked its pool already. This is for pools that are built or changed by a program.
    pub fn validate(&self) -> Vec<Violation> {
        let mut report = Report::new(self);
        limit::check(self, &mut report);
        check_names_of_entries(self, &mut report);
        for rule in ALL {
            if let Check::Pool(check) = rule.check {
                check(self, &mut report);
            }
        }
        report.finish()
    }
}

/// The path of a setting of the pool.
fn setting(names: &[&str]) -> SettingPath {
    names.iter().fold(SettingPath::root(), |path, name| path.field(name))
}
