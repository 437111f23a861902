//! What a company requires of its pools, enforced by the compiler: `cargo run --example policy`.
//!
//! The policies are functions that constants can call. A pool that breaks one does not compile, and the error is the text of the
//! assertion. `docs/policies.md` has more of them.

use cognito_dsl::model::{AccountRecovery, UserPool};
use cognito_dsl::user_pool;

user_pool! {
    /// Everyone who works in the warehouse.
    pub mod staff {
        sign_in_aliases: { email },
        mfa: Required,
        mfa_second_factor: { otp },
        password_policy: { min_length: 14, password_history_size: 10 },
        account_recovery: EmailOnly,
        clients: {
            scanner: {
                oauth: { scopes: [openid], callback_urls: ["com.example.scanner://signed-in"] },
                access_token_validity: minutes(15),
                refresh_token_validity: hours(10),
                ..Recommended
            },
            planning: {
                generate_secret,
                oauth: { scopes: [openid, email], callback_urls: ["https://planning.example.com/signed-in"] },
                refresh_token_validity: hours(10),
                ..Recommended
            },
        },
        domains: { login: Prefix(Fn::Sub("warehouse-${AWS::AccountId}")) },
        groups: { foremen: { description: "Can change the plan" } },
        ..Recommended
    }
}

/// No override bypasses the other policies, neither on the pool nor on a client.
const fn is_what_it_says(pool: &UserPool) -> bool {
    let clients = pool.clients.as_slice();
    let mut index = 0;
    while index < clients.len() {
        if clients[index].value.has_overrides() {
            return false;
        }
        index += 1;
    }
    !pool.has_overrides()
}

/// Users must not lose their accounts because someone deletes a stack.
const fn keeps_its_users(pool: &UserPool) -> bool {
    pool.has_deletion_protection() && pool.is_retained()
}

/// Second factors that cannot be diverted by taking over a phone number.
const fn has_strong_mfa(pool: &UserPool) -> bool {
    pool.requires_mfa() && pool.allows_otp_mfa() && !pool.allows_sms_mfa()
}

/// A forgotten password must not be a way around the second factor.
const fn recovers_safely(pool: &UserPool) -> bool {
    matches!(pool.recovery(), AccountRecovery::EmailOnly | AccountRecovery::None)
}

/// Passwords as the company's handbook requires them.
const fn has_long_passwords(pool: &UserPool) -> bool {
    match (pool.min_password_length(), pool.password_history_size()) {
        (Some(length), Some(history)) => length >= 14 && history >= 5,
        _ => false,
    }
}

/// What every client has to satisfy. This loops over an index, because constants allow no other loops.
const fn clients_are_safe(pool: &UserPool) -> bool {
    const SHIFT: u64 = 10 * 60 * 60;
    let clients = pool.clients.as_slice();
    let mut index = 0;
    while index < clients.len() {
        let client = &clients[index].value;
        let is_safe = !client.allows_implicit_grant()
            && !client.allows_user_password()
            && client.prevents_user_existence_errors()
            && client.revokes_tokens()
            && client.refresh_token_seconds() <= SHIFT;
        if !is_safe {
            return false;
        }
        index += 1;
    }
    true
}

const _: () = assert!(is_what_it_says(&staff::POOL), "no property of staff is set by its path");
const _: () = assert!(
    keeps_its_users(&staff::POOL),
    "a pool of staff is protected and retained"
);
const _: () = assert!(
    has_strong_mfa(&staff::POOL),
    "staff has a second factor, and not by SMS message"
);
const _: () = assert!(recovers_safely(&staff::POOL), "staff recovers by email or not at all");
const _: () = assert!(
    has_long_passwords(&staff::POOL),
    "passwords of staff have 14 characters and do not come back"
);
const _: () = assert!(
    clients_are_safe(&staff::POOL),
    "clients of staff keep tokens for a shift and out of addresses"
);

fn main() {
    println!("{}", staff::POOL.template().to_json_pretty());
}
