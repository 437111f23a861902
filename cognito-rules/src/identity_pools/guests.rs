//! Rules about guests.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// The classic flow for guests.
    warn guests_in_classic_flow {
        guards: [IdentityPool.allow_classic_flow],
        reason: "in the enhanced flow, Cognito limits what guests can do, but the classic flow gives them all permissions of their role",
        evidence: "Amazon Cognito Developer Guide, IAM roles, Services that unauthenticated identities can access",
        bad: "identity_pools: { app: { allow_unauthenticated_identities, allow_classic_flow } }",
        good: "identity_pools: { app: { allow_unauthenticated_identities } }",
        check: [Pool(check_guests_in_classic_flow)],
    }
}

fn check_guests_in_classic_flow(pool: &UserPool, report: &mut Report) {
    for it in &pool.identity_pools {
        let guests = it.value.allow_unauthenticated_identities == Some(true);
        if !guests || it.value.allow_classic_flow != Some(true) || it.value.import.is_some() {
            continue;
        }
        let path = setting(&["identity_pools"]).key(&it.name);
        report.push(
            Finding::at(
                path.field("allow_classic_flow"),
                format!(
                    "guests of {} can get credentials with the classic flow",
                    quoted_name(&it.name)
                ),
                "remove `allow_classic_flow` or `allow_unauthenticated_identities`",
            )
            .at_key()
            .about(path.field("allow_unauthenticated_identities")),
        );
    }
}
