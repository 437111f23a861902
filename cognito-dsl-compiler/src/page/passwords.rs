//! The requirements for passwords, in one line.

use super::configuration::ValueSource;
use super::words::{chosen, listed, number};
use super::{Page, Table};
use cognito_model::Number;

impl Page<'_> {
    pub(super) fn passwords(&self, table: &mut Table) {
        let pool = self.pool;
        let policy = pool.password_policy.as_ref();
        let length = policy.and_then(|policy| policy.min_length.as_ref());
        let length = length.map_or_else(|| "8".to_owned(), number);
        let signs = chosen(&[
            (pool.password_requires_lowercase(), "lower case"),
            (pool.password_requires_uppercase(), "upper case"),
            (pool.password_requires_digits(), "digits"),
            (pool.password_requires_symbols(), "symbols"),
        ]);
        let origin = match (policy, pool.base.is_recommended()) {
            (Some(_), _) => ValueSource::Declared,
            (None, true) => ValueSource::Recommended,
            (None, false) => ValueSource::Default,
        };
        let value = match signs.as_slice() {
            [] => format!("{length} characters or more"),
            signs => format!("{length} characters or more, with {}", listed(signs, "")),
        };
        self.add(table, "password_policy", "Password", &value, origin);
        let history = policy.and_then(|policy| policy.password_history_size.as_ref());
        if let Some(history) = history.filter(|history| **history != Number::Literal(0)) {
            let value = format!("the last {}", number(history));
            let setting = "password_policy.password_history_size";
            self.add(
                table,
                setting,
                "Passwords that cannot be used again",
                &value,
                ValueSource::Declared,
            );
        }
        let days = match pool.temp_password_days() {
            1 => "1 day".to_owned(),
            days => format!("{days} days"),
        };
        let written = policy.is_some_and(|policy| policy.temp_password_validity.is_some());
        let setting = "password_policy.temp_password_validity";
        let origin = self.origin(written);
        self.add(table, setting, "Temporary passwords are valid for", &days, origin);
    }
}
