//! Turns the answers of Cognito about a pool into a template. The pool was not created by CloudFormation.

mod answers;
mod ask;
mod build;
mod existing;
mod identity_pool;
mod missing;
mod parts;
mod pool;
mod provider;
mod tables;

pub(crate) use answers::Answers;
pub(crate) use ask::{ask_about, ask_about_identity_pool};
pub(crate) use existing::write_existing;
pub(crate) use parts::Described;
