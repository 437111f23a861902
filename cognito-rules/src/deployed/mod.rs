//! What an edit does to a deployed stack.
//!
//! CloudFormation's schema says of no property of a user pool that changing it replaces the pool, so every tool calls every edit
//! an update in place. But some edits fail, some lose users, and some do nothing at all. Each of those is a row of a table, with
//! the evidence for it.
//! `compare` finds the rows that apply between two templates. The macro, build scripts and the command line share it.

mod compare;
mod fact;
mod facts;
mod json;
pub mod pair;
mod pieces;
mod scope;
mod seen;
#[cfg(test)]
mod tests;
mod values;
mod words;

pub use compare::{CREATE_ONLY, Verdict, compare, is_within};
pub use fact::{Consequence, Evidence, Fact};
pub use facts::{FACTS, Topic, facts, find};
pub use json::{BLANKED, function, is_no_value, is_nothing, refers, same, scalar, short, short_pair};
pub use scope::{NotInFile, cut_to};
pub use words::narrowed;
