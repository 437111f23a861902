//! The default requirements for passwords.

use crate::pool::password::PasswordPolicy;
use crate::pool::user_pool::UserPool;
use crate::value::duration::{Duration, WholeDays};
use crate::value::number::Number;

/// Cognito's minimum length without a policy. The CDK uses it too when a policy leaves out the length.
pub(crate) const MIN_LENGTH: i64 = 8;

/// How long a temporary password is valid.
pub(crate) const TEMP_PASSWORD_VALIDITY: WholeDays = WholeDays(Duration::Days(7));

/// Whether Cognito requires all kinds of characters without a policy.
pub(crate) const REQUIRES: bool = true;

impl UserPool {
    /// The requirements for passwords. The CDK writes the length as soon as there is a policy. `..Recommended` writes Cognito's
    /// defaults, because an update that leaves the policy out does not reset it. `..AsWritten` adds nothing.
    pub fn effective_password_policy(&self) -> Option<PasswordPolicy> {
        let recommended = self.base.is_recommended();
        let mut policy = match &self.password_policy {
            Some(written) => written.clone(),
            None if recommended => PasswordPolicy::DEFAULT,
            None => return None,
        };
        if !self.base.is_as_written() {
            policy.min_length.get_or_insert(Number::Literal(MIN_LENGTH));
        }
        if recommended {
            policy.require_lowercase.get_or_insert(REQUIRES);
            policy.require_uppercase.get_or_insert(REQUIRES);
            policy.require_digits.get_or_insert(REQUIRES);
            policy.require_symbols.get_or_insert(REQUIRES);
            policy.temp_password_validity.get_or_insert(TEMP_PASSWORD_VALIDITY);
        }
        Some(policy)
    }
}
