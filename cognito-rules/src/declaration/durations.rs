//! The rule about durations that do not fit the unit of their property.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use cognito_model::schema::kind::{Field, Kind};
use cognito_model::{Duration, Unit};

rules! {
    /// A duration that is not a whole number in its property's unit.
    error duration_whole {
        guards: every(counts_in_longer_units),
        reason: "the property takes a whole number of its unit, and the macro does not round",
        evidence: "aws-cdk-lib 2.276.0, core Duration",
        bad: "password_policy: { temp_password_validity: hours(36) }",
        good: "password_policy: { temp_password_validity: hours(48) }",
        check: [Duration(whole_units)],
    }
}

/// Whether a setting takes durations and its property does not count in seconds.
fn counts_in_longer_units(row: &Field) -> bool {
    matches!(row.kind, Kind::Duration(unit) if *unit != Unit::Seconds)
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
