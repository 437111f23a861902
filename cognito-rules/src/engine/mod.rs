//! How rules are declared, run and reported.

pub(crate) mod allow;
pub(crate) mod by_name;
pub(crate) mod finding;
pub(crate) mod limits;
pub(crate) mod node;
pub(crate) mod nodes;
pub(crate) mod overrides;
pub(crate) mod report;
pub(crate) mod rule;
pub(crate) mod violation;
pub(crate) mod walk;
pub(crate) mod words;
