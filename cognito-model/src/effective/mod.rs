//! What holds where nothing is written: the defaults, once, and the questions of policies.

pub mod client;
pub mod identity_pool;
pub mod messages;
pub mod passwords;
pub mod policy;
pub mod pool;
#[cfg(test)]
mod tests;
