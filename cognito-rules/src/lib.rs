//! What Cognito refuses: one rule for each mistake, found by its name.
//!
//! A rule knows settings and their paths, nothing of tokens and files. `user_pool!` runs the rules while compiling and shows each
//! violation on the token of its path; a program that builds a pool calls [`validate`].
//!
//! Nothing is said about what only CloudFormation knows: a rule about a value looks at literals.

mod access;
mod address;
mod analytics;
mod arn_format;
mod attribute;
mod callback;
mod claim;
mod client;
mod client_limits;
mod cycle;
mod domain;
mod email;
mod email_limits;
mod endpoint;
mod engine;
mod exposure;
mod factors;
mod features;
mod federation;
mod grammar;
mod grant;
mod group;
mod identifier;
mod identity_pool;
mod identity_provider;
mod import;
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
mod role_mapping;
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
mod verification;

pub use engine::allow::Allowed;
pub use engine::order::ALL;
pub use engine::report::{Report, Violation};
pub use engine::rule::{Check, Level, LimitKind, Rule};

use cognito_model::UserPool;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;
use group::check_names_of_entries;

/// The rule that speaks for a limit of a setting.
#[doc(hidden)]
pub fn of_limit(row: &Field, limit: &Limit) -> Option<&'static Rule> {
    let speaks = |rule: &&&'static Rule| match rule.check {
        Check::Limit(kind) => rule.guards(row) && engine::limits::limit_of(row, kind) == Some(*limit),
        _ => false,
    };
    ALL.iter().find(speaks).copied()
}

/// Which rules are silenced, and where.
#[doc(hidden)]
pub fn allowed(pool: &UserPool) -> Allowed {
    let mut report = Report::new(pool);
    engine::limits::check(pool, &mut report);
    report.into_allowed()
}

/// Everything that is wrong with the pool, except what `allow` silences: first what is about single values, in the order
/// of the settings, then the rest in the order of the rules.
///
/// `user_pool!` has checked its pool already. This is for pools that are built or changed by a program.
pub fn validate(pool: &UserPool) -> Vec<Violation> {
    let mut report = Report::new(pool);
    engine::limits::check(pool, &mut report);
    check_names_of_entries(pool, &mut report);
    for rule in ALL {
        if let Check::Pool(check) = rule.check {
            check(pool, &mut report);
        }
    }
    report.finish()
}
