//! What a password has to be like where nothing is written.

use crate::pool::password::PasswordPolicy;
use crate::pool::user_pool::UserPool;
use crate::value::duration::{Duration, WholeDays};
use crate::value::number::Number;

/// The shortest password that Cognito takes where nothing is written, and the CDK where only the length is not.
pub(crate) const MIN_LENGTH: i64 = 8;

/// How long a temporary password is valid.
pub(crate) const TEMP_PASSWORD_VALIDITY: WholeDays = WholeDays(Duration::Days(7));

/// What Cognito asks of the characters of a password where no policy is written.
pub(crate) const REQUIRES: bool = true;

impl UserPool {
    /// The requirements for passwords. The CDK writes the length once there is a policy at all. `..Recommended` writes what
    /// Cognito would take, because an update that leaves the policy out does not reset it. `..AsWritten` adds
    /// nothing.
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
