//! Rules about what happens to the pool when its stack is deleted.

use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// A pool with `..AsWritten` that does not say whether CloudFormation keeps it.
    ///
    /// The other bases keep the pool. With `deletion_protection`, CloudFormation cannot delete it.
    warn removal_policy_not_written {
        guards: [UserPool.removal_policy],
        reason: "CloudFormation deletes a resource that leaves its template unless it has a `DeletionPolicy`, and deleted users cannot be recovered",
        evidence: "AWS CloudFormation User Guide, DeletionPolicy attribute; API DeleteUserPool",
        bad: "self_sign_up_enabled: false,\n..AsWritten",
        good: "self_sign_up_enabled: false,\nremoval_policy: Retain,\n..AsWritten",
        check: [Pool(check_removal_policy_not_written)],
    }
}

fn check_removal_policy_not_written(pool: &UserPool, report: &mut Report) {
    let is_decided = pool.removal_policy.is_some() || pool.has_deletion_protection() || pool.import.is_some();
    // An override can set it too.
    let is_set = pool.overrides.iter().any(|entry| entry.name == "DeletionPolicy");
    if !pool.base.is_as_written() || is_decided || is_set {
        return;
    }
    report.push(
        Finding::at(
            setting(&["base"]),
            "the pool and its users are deleted with the stack, because `removal_policy` is not set",
            Help::from("write `removal_policy: Retain`, or `removal_policy: Destroy` if you can lose the users")
                .sets(&["removal_policy"], "Retain"),
        )
        .about_all([&["removal_policy"][..], &["deletion_protection"]].map(setting)),
    );
}
