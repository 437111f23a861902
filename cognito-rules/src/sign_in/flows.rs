//! The rule about a flow that lacks its functions.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::UserPool;

rules! {
    /// Custom challenges without the functions that make them.
    warn custom_flow_without_triggers {
        guards: [AuthFlows.custom],
        reason: "three functions define, create and verify the challenges, and without them nobody signs in that way",
        evidence: "API InitiateAuth, CUSTOM_AUTH",
        bad: "clients: { app: { disable_oauth, auth_flows: { custom } } }",
        good: "external: { challenge: AWS::Lambda::Function },
lambda_triggers: {
    define_auth_challenge: challenge,
    create_auth_challenge: challenge,
    verify_auth_challenge_response: challenge,
},
clients: { app: { disable_oauth, auth_flows: { custom } } }",
        check: [Pool(check_custom_flow_without_triggers)],
    }
}

fn check_custom_flow_without_triggers(pool: &UserPool, report: &mut Report) {
    let triggers = pool.lambda_triggers.clone().unwrap_or_default();
    let missing: Vec<&str> = [
        ("define_auth_challenge", triggers.define_auth_challenge.is_none()),
        ("create_auth_challenge", triggers.create_auth_challenge.is_none()),
        (
            "verify_auth_challenge_response",
            triggers.verify_auth_challenge_response.is_none(),
        ),
    ]
    .into_iter()
    .filter_map(|(name, is_missing)| is_missing.then_some(name))
    .collect();
    // What an imported pool calls is not known.
    if missing.is_empty() || pool.import.is_some() {
        return;
    }
    for (path, client) in clients(pool) {
        if client
            .value.auth_flows
            .as_ref()
            .is_none_or(|flows| flows.custom != Some(true))
        {
            continue;
        }
        report.push(
            Finding::at(
                path.field("auth_flows").field("custom"),
                format!(
                    "{} has the `custom` flow, and the pool has no {}",
                    quoted_name(&client.name),
                    listed(&missing)
                ),
                format!("write {} in `lambda_triggers`, or leave `custom` out", listed(&missing)),
            )
            .at_key()
            .about(setting(&["lambda_triggers"])),
        );
    }
}
