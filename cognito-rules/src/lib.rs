//! What Cognito rejects: a named rule for each mistake.
//!
//! Rules know settings and their paths, but not tokens or files. `user_pool!` runs them while compiling and shows each violation
//! at the token of its path. A program that builds a pool calls [`validate`].
//!
//! Rules about a value check only literals: they report nothing about values that only CloudFormation knows.

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
pub use engine::finding::{Edit, Help};
pub use engine::rule::{Level, LimitKind, Measured, Rule};
pub use engine::violation::Violation;
pub use grammar::resource_type::{is_custom_type, meant_type};
pub use registry::{SUBJECTS, Subject, find, rules};
#[doc(hidden)]
pub use stack::setting_of_type;

use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;
use cognito_model::{SettingPath, UserPool};
use engine::report::Report;
use engine::rule::Check;

/// The rule that reports violations of a setting's limit.
#[doc(hidden)]
pub fn of_limit(row: &Field, limit: &Limit) -> Option<&'static Rule> {
    let kind = LimitKind::of(limit);
    let mut rules = rules().iter().copied();
    rules.find(|rule| rule.speaks_for(kind) && rule.guards(row))
}

/// The row of each setting that is written, by its path. For a part of a value, the row of its setting.
#[doc(hidden)]
pub fn rows(pool: &UserPool) -> Vec<(SettingPath, &'static Field)> {
    let mut rows = Vec::new();
    engine::walk::walk(pool, &mut |_, path, row| {
        rows.extend(row.map(|row| (path.clone(), row)));
    });
    rows
}

/// The row of the setting at a path, if that is a field of a section.
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

/// Every mistake in the pool, except those that `allow` silences: first those in single values, in the order of the settings,
/// then the others in the order of the rules.
///
/// `user_pool!` has already checked its pool. Use this for pools that a program builds or changes.
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
