//! The command line of `cognito-dsl`, a thin layer over its compiler: `cargo cognito import template.yaml`.
//!
//! It is a library so that tests can call it. Other crates should not depend on it.

mod aws;
mod check;
mod cli;
mod compile;
mod completions;
mod described;
mod diff;
mod explain;
mod fmt;
mod import;
mod lock;
mod mistakes;
mod outcome;
mod project;
mod report;
mod streams;
mod template;
mod tree;

pub use aws::{Answer, Aws};
pub use cli::run;
pub use streams::Streams;
