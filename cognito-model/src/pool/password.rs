//! The requirements for passwords.

use crate::schema::table::settings;
use crate::value::duration::{Duration, WholeDays};
use crate::value::number::Number;

settings! {
    /// The requirements for passwords. The template has only what you write here, and the minimum length.
    pub struct PasswordPolicy {
        /// The minimum number of characters.
        min_length: Option<Number> => "Policies.PasswordPolicy.MinimumLength",
            default "8",
            allowed "6 to 99",
            limits [Range { min: 6, max: 99 }],
            aliases ["minimum_length"];
        /// How long a temporary password from an administrator is valid.
        temp_password_validity: Option<WholeDays> => "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
            default "not written: 7 days",
            allowed "whole days, at most 365",
            limits [Duration { min: Duration::Days(0), max: Duration::Days(365) }],
            aliases ["temporary_password_validity_days", "temporary_password_validity", "unused_account_validity_days"];
        /// Whether a password needs a lower-case letter.
        require_lowercase: Option<bool> => "Policies.PasswordPolicy.RequireLowercase",
            default "not written; with `..Recommended` true",
            aliases ["lowercase"];
        /// Whether a password needs an upper-case letter.
        require_uppercase: Option<bool> => "Policies.PasswordPolicy.RequireUppercase",
            default "not written; with `..Recommended` true",
            aliases ["uppercase"];
        /// Whether a password needs a digit.
        require_digits: Option<bool> => "Policies.PasswordPolicy.RequireNumbers",
            default "not written; with `..Recommended` true",
            aliases ["require_numbers", "digits", "numbers"];
        /// Whether a password needs a character that is neither a letter nor a digit.
        require_symbols: Option<bool> => "Policies.PasswordPolicy.RequireSymbols",
            default "not written; with `..Recommended` true",
            aliases ["symbols"];
        /// How many of their previous passwords users cannot use again.
        password_history_size: Option<Number> => "Policies.PasswordPolicy.PasswordHistorySize",
            default "not written: 0",
            allowed "0 to 24, and not with the Lite plan",
            limits [Range { min: 0, max: 24 }],
            aliases ["history_size", "history"];
    }
}
