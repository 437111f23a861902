//! A process that asks what is silenced before it runs the rules. Alone in its file, because the first question decides.

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
