//! What Cognito refuses: one rule for each mistake, found by its name.
//!
//! A rule knows settings and their paths, nothing of tokens and files. `user_pool!` runs the rules while compiling and shows each
//! violation on the token of its path; a program that builds a pool calls [`validate`].
//!
//! Nothing is said about what only CloudFormation knows: a rule about a value looks at literals.

mod attributes;
mod clients;
mod declaration;
#[doc(hidden)]
pub mod deployed;
mod domains;
mod engine;
mod factors;
mod grammar;
mod grants;
mod groups;
mod identity_pools;
mod identity_providers;
mod messages;
mod pool;
mod registry;
mod resource_servers;
mod sign_in;
mod sign_up;
mod stack;
#[cfg(test)]
mod tests;
mod threat_protection;
mod triggers;
mod users;

#[doc(hidden)]
pub use engine::allow::Allowed;
pub use engine::finding::{Edit, Help, Violation};
pub use engine::rule::{Level, LimitKind, Measured, Rule};
pub use registry::{SUBJECTS, Subject, find, rules};

use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;
use cognito_model::{SettingPath, UserPool};
use engine::report::Report;
use engine::rule::Check;

/// The rule that speaks for a limit of a setting.
#[doc(hidden)]
pub fn of_limit(row: &Field, limit: &Limit) -> Option<&'static Rule> {
    let kind = LimitKind::of(limit);
    let mut rules = rules().iter().copied();
    rules.find(|rule| rule.speaks_for(kind) && rule.guards(row))
}

/// The row of each setting that is written, by its path; of a part of a value, that of the setting.
#[doc(hidden)]
pub fn rows(pool: &UserPool) -> Vec<(SettingPath, &'static Field)> {
    let mut rows = Vec::new();
    engine::walk::walk(pool, &mut |_, path, row| {
        rows.extend(row.map(|row| (path.clone(), row)));
    });
    rows
}

/// The row of the setting that a path leads to, if that is a field of a section.
#[doc(hidden)]
pub fn row_at(path: &SettingPath) -> Option<&'static Field> {
    let row = engine::overrides::rows(path).pop()?;
    (path.last() == Some(row.name)).then_some(row)
}

/// Which rules are silenced, and where.
#[doc(hidden)]
pub fn allowed(pool: &UserPool) -> Allowed {
    let mut report = Report::new(pool);
    engine::nodes::check(&[], pool, &mut report);
    report.into_allowed()
}

/// Everything that is wrong with the pool, except what `allow` silences: first what is about single values, in the order
/// of the settings, then the rest in the order of the rules.
///
/// `user_pool!` has checked its pool already. This is for pools that are built or changed by a program.
pub fn validate(pool: &UserPool) -> Vec<Violation> {
    let mut report = Report::new(pool);
    engine::nodes::check(rules(), pool, &mut report);
    for rule in rules() {
        report.look_for(rule);
        for check in rule.checks {
            if let Check::Pool(look) = check {
                look(pool, &mut report);
            }
        }
    }
    report.finish(pool)
}
