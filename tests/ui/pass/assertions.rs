//! A policy for pools, enforced at compile time.

use cognito_dsl::model::{Duration, FeaturePlan, Mfa, Number, PasswordPolicy, RemovalPolicy, Text, WholeDays};
use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        feature_plan: Essentials,
        mfa: Required,
        mfa_second_factor: { otp },
        deletion_protection,
        removal_policy: Retain,
        password_policy: { min_length: 12, temp_password_validity: days(1) },
        clients: { web: { disable_oauth }, mobile: { disable_oauth } },
    }
}

const _: () = assert!(customers::POOL.has_deletion_protection() && customers::POOL.is_retained());
const _: () = assert!(customers::POOL.requires_mfa() && !customers::POOL.allows_self_sign_up());
const _: () = assert!(matches!(customers::POOL.min_password_length(), Some(12..)));

// All fields are accessible.
const _: () = assert!(matches!(customers::POOL.deletion_protection, Some(true)));
const _: () = assert!(matches!(customers::POOL.mfa, Some(Mfa::Required)));
const _: () = assert!(matches!(customers::POOL.feature_plan, Some(FeaturePlan::Essentials | FeaturePlan::Plus)));
const _: () = assert!(!matches!(customers::POOL.removal_policy, Some(RemovalPolicy::Destroy)));
const _: () = assert!(matches!(
    customers::POOL.password_policy,
    Some(PasswordPolicy {
        min_length: Some(Number::Literal(12..)),
        temp_password_validity: Some(WholeDays(Duration::Days(0..=7))),
        ..
    })
));
const _: () = {
    let Some(Text::Literal(name)) = &customers::POOL.user_pool_name else {
        panic!("the pool needs a name");
    };
    assert!(!name.as_str().is_empty());
};
const _: () = {
    let clients = customers::POOL.clients.as_slice();
    let mut index = 0;
    while index < clients.len() {
        assert!(!clients[index].value.uses_oauth() && !clients[index].value.has_secret());
        index += 1;
    }
};

fn main() {}
