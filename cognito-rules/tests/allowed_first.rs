//! A process that asks what is silenced before it runs the rules. It is alone in its file, because the first call decides.

use cognito_model::UserPool;

#[test]
fn the_rules_run_all_the_same() {
    let pool = UserPool {
        user_pool_name: Some("".into()),
        ..UserPool::DEFAULT
    };
    let _ = cognito_rules::allowed(&pool);
    let violations = cognito_rules::validate(&pool);
    assert_eq!(violations.len(), 1, "{violations:?}");
}
