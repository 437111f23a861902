//! A pool that somebody made by hand, from what Cognito answers about it: a template as if CloudFormation had made it.

mod answers;
mod ask;
mod build;
mod existing;
mod missing;
mod pool;
mod provider;
mod tables;

pub(crate) use answers::Answers;
pub(crate) use ask::ask_about;
pub(crate) use build::Described;
pub(crate) use existing::write_existing;
