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

pub use expand::{ClaimsModule, expand, page};

use proc_macro2::TokenStream;

/// The version, which has to be that of the `cognito-dsl` that the expansions are for.
#[doc(hidden)]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Reads a declaration and runs the rules, and expands nothing. Gives the number of messages. For benchmarks.
#[doc(hidden)]
pub fn check(tokens: TokenStream) -> usize {
    let report = report::Diagnostics::default();
    if let Some(declaration) = syntax::parse(tokens, &report) {
        match lower::stages(&declaration, &report) {
            Some(stages) => stages.finish(&report),
            None => drop(lower::lower(&declaration, &report)),
        }
    }
    report.finish().len()
}
