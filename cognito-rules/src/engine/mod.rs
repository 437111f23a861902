//! How rules are written down, run and reported.

pub(crate) mod allow;
pub(crate) mod limits;
pub(crate) mod order;
pub(crate) mod report;
pub(crate) mod rule;
pub(crate) mod walk;
pub(crate) mod words;
