//! The entries of stages.

use super::{Case, at_key};
use crate::tests::rule;
use cognito_model::{Entry, Group, List, UserPool};

pub(super) fn entries() -> Vec<Case> {
    let in_stage = |name: &'static str| UserPool {
        groups: [Entry::new("editors", Group::DEFAULT), Entry::new(name, Group::DEFAULT)].into(),
        stage_entries: List::from(vec![format!("groups.{name}").into()]),
        ..UserPool::DEFAULT
    };
    vec![at_key(
        rule("similar_stage_entry"),
        "groups.editers",
        in_stage("editers"),
        in_stage("viewers"),
    )]
}
