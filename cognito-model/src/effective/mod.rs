//! What holds where nothing is written: the defaults, and the questions of policies.

pub mod defaults;
pub mod policy;
