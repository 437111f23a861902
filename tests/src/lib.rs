//! Declarations that several tests and the linters look at, and how their templates are compared.

pub mod coverage;
pub mod declarations;
mod difference;
pub mod settings;

pub use difference::difference;
