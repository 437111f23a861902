//! Declarations that several tests and the linters use, and the comparison of their templates.

#![allow(clippy::missing_errors_doc)] // Only tests call these functions.

pub mod coverage;
pub mod declarations;
mod difference;
pub mod fuzz;
pub mod lints;
pub mod parity;
pub mod rules;
pub mod settings;
mod surroundings;

pub use difference::difference;
pub use surroundings::deployable;
