//! The requirements for passwords.

use crate::effective::passwords::{MIN_LENGTH, REQUIRES, TEMP_PASSWORD_VALIDITY};
use crate::pool::user_pool::UserPool;
use crate::value::number::Number;

impl UserPool {
    /// The minimum number of characters of a password. `None` if only CloudFormation knows.
    ///
    /// Setting: `password_policy.min_length`. Default: 8. Property: `Policies.PasswordPolicy.MinimumLength`.
    pub const fn min_password_length(&self) -> Option<i64> {
        match &self.password_policy {
            Some(policy) => number(policy.min_length.as_ref(), MIN_LENGTH),
            None => Some(MIN_LENGTH),
        }
    }

    /// How many old passwords users cannot use again. `None` if only CloudFormation knows.
    ///
    /// Setting: `password_policy.password_history_size`. Default: 0. Property: `Policies.PasswordPolicy.PasswordHistorySize`.
    pub const fn password_history_size(&self) -> Option<i64> {
        match &self.password_policy {
            Some(policy) => number(policy.password_history_size.as_ref(), 0),
            None => Some(0),
        }
    }

    /// For how many days a password set by an administrator is valid.
    ///
    /// Setting: `password_policy.temp_password_validity`. Default: 7 days. Property:
    /// `Policies.PasswordPolicy.TemporaryPasswordValidityDays`.
    pub const fn temp_password_days(&self) -> u64 {
        match &self.password_policy {
            Some(policy) => match policy.temp_password_validity {
                Some(validity) => validity.count(),
                None => TEMP_PASSWORD_VALIDITY.count(),
            },
            None => TEMP_PASSWORD_VALIDITY.count(),
        }
    }

    /// Whether a password needs a lower-case letter.
    ///
    /// Setting: `password_policy.require_lowercase`. Default: required without a `password_policy` and with `..Recommended`,
    /// else not required. Property: `Policies.PasswordPolicy.RequireLowercase`.
    pub const fn password_requires_lowercase(&self) -> bool {
        match &self.password_policy {
            Some(policy) => self.required(policy.require_lowercase),
            None => REQUIRES,
        }
    }

    /// Whether a password needs an upper-case letter.
    ///
    /// Setting: `password_policy.require_uppercase`. Default: required without a `password_policy` and with `..Recommended`,
    /// else not required. Property: `Policies.PasswordPolicy.RequireUppercase`.
    pub const fn password_requires_uppercase(&self) -> bool {
        match &self.password_policy {
            Some(policy) => self.required(policy.require_uppercase),
            None => REQUIRES,
        }
    }

    /// Whether a password needs a digit.
    ///
    /// Setting: `password_policy.require_digits`. Default: required without a `password_policy` and with `..Recommended`, else
    /// not required. Property: `Policies.PasswordPolicy.RequireNumbers`.
    pub const fn password_requires_digits(&self) -> bool {
        match &self.password_policy {
            Some(policy) => self.required(policy.require_digits),
            None => REQUIRES,
        }
    }

    /// Whether a password needs a character that is neither a letter nor a digit.
    ///
    /// Setting: `password_policy.require_symbols`. Default: required without a `password_policy` and with `..Recommended`, else
    /// not required. Property: `Policies.PasswordPolicy.RequireSymbols`.
    pub const fn password_requires_symbols(&self) -> bool {
        match &self.password_policy {
            Some(policy) => self.required(policy.require_symbols),
            None => REQUIRES,
        }
    }

    /// A requirement of the policy: Cognito does not require what a policy leaves out, but requires everything without a policy.
    const fn required(&self, written: Option<bool>) -> bool {
        match written {
            Some(required) => required,
            None => self.base.is_recommended(),
        }
    }
}

const fn number(written: Option<&Number>, default: i64) -> Option<i64> {
    match written {
        Some(Number::Literal(number)) => Some(*number),
        Some(Number::Intrinsic(_)) => None,
        None => Some(default),
    }
}
