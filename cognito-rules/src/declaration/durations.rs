//! The rule about durations that do not fit the unit of their property.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use cognito_model::{Duration, Unit};

rules! {
    /// A duration that is no whole number of what its property counts in.
    error duration_whole {
        guards: [
            Client.auth_session_validity,
            Client.id_token_validity,
            Client.access_token_validity,
            Client.refresh_token_validity,
            Client.refresh_token_rotation_grace_period,
            PasswordPolicy.temp_password_validity,
        ],
        reason: "the property takes a whole number of its unit, and nothing is rounded",
        evidence: "aws-cdk-lib 2.276.0, core Duration",
        bad: "password_policy: { temp_password_validity: hours(36) }",
        good: "password_policy: { temp_password_validity: hours(48) }",
        check: [Duration(whole_units)],
    }
}

fn whole_units(duration: Duration, unit: Unit, node: &Node<'_>) -> Option<Finding> {
    if duration.whole(unit).is_some() {
        return None;
    }
    let below = u32::try_from(duration.as_seconds() / unit.seconds()).unwrap_or(u32::MAX);
    let (below, above) = (unit.times(below), unit.times(below.saturating_add(1)));
    Some(Finding::new(
        format!(
            "`{}` is `{duration}`, which is not a whole number of {}",
            node.row.name,
            unit.name()
        ),
        Help::from(format!("write `{below}` or `{above}`")).edit(Edit::Replace(below.to_string())).edit(Edit::Replace(above.to_string())),
    ))
}
