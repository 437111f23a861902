//! The command line of `cognito-dsl`, a thin layer over its compiler: `cargo cognito import template.yaml`.
//!
//! A library, so that tests call it. It promises nothing to other crates.

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
mod project;
mod report;
mod streams;
mod template;
mod tree;

pub use aws::{Answer, Aws};
pub use cli::run;
pub use streams::Streams;
