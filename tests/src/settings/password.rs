//! The requirements for passwords.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! { "password" with {}
    "password_policy" {
        absent {}
        empty { password_policy: {} }
    }
    "password_policy.min_length" {
        number { password_policy: { min_length: 12 } }
        intrinsic { parameters: { length: Number { default: 12 } }, password_policy: { min_length: length } }
    }
    "password_policy.temp_password_validity" {
        days { password_policy: { temp_password_validity: days(3) } }
        hours { password_policy: { temp_password_validity: hours(48) } }
        minutes { password_policy: { temp_password_validity: minutes(1440) } }
        seconds { password_policy: { temp_password_validity: seconds(86400) } }
        none { password_policy: { temp_password_validity: days(0) } }
    }
    "password_policy.require_lowercase" {
        on { password_policy: { require_lowercase } }
        off { password_policy: { require_lowercase: false } }
    }
    "password_policy.require_uppercase" {
        on { password_policy: { require_uppercase } }
        off { password_policy: { require_uppercase: false } }
    }
    "password_policy.require_digits" {
        on { password_policy: { require_digits } }
        off { password_policy: { require_digits: false } }
    }
    "password_policy.require_symbols" {
        on { password_policy: { require_symbols } }
        off { password_policy: { require_symbols: false } }
    }
    "password_policy.password_history_size" {
        number { password_policy: { password_history_size: 24 } }
        zero { password_policy: { password_history_size: 0 } }
    }
}];
