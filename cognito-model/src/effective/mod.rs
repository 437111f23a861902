//! What applies by default, defined once, and the questions that policies ask.

pub mod attributes;
pub mod client;
pub mod identity_pool;
pub mod messages;
pub mod passwords;
pub mod policy;
pub mod pool;
#[cfg(test)]
mod tests;
