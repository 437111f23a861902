//! The compiler behind `cognito_dsl::user_pool!`: from a declaration to its pool, its messages and its expansion.
//!
//! It is a library on tokens, so that the macro is one of its shells and tools can be others. Depend on `cognito-dsl` instead of
//! this crate.

mod expand;
mod lower;
mod page;
mod report;
mod syntax;
#[cfg(test)]
mod tests;

pub use expand::{Claims, expand, page};
