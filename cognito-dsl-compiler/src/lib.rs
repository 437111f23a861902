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

pub use expand::{ClaimsModule, expand, names_for_editors, page};

use cognito_model::UserPool;
use proc_macro2::{Span, TokenStream};

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

/// A declaration as it was understood, for tools that do not expand it.
#[derive(Debug)]
pub struct Compiled {
    /// The pool, or that of each stage with its name. What could not be understood has its default.
    pub pools: Vec<(Option<String>, UserPool)>,
    /// What there is to say, in the order of the places.
    pub messages: Vec<Message>,
}

/// What there is to say about a place of a declaration.
#[derive(Debug)]
pub struct Message {
    /// Whether the declaration does not compile.
    pub is_error: bool,
    /// The first and the last token that it is about.
    pub place: (Span, Span),
    /// What is the case.
    pub fact: String,
    /// The reason.
    pub notes: Vec<String>,
    /// What to write instead.
    pub help: Option<String>,
    /// The rule that speaks, unless it is the grammar.
    pub rule: Option<&'static str>,
}

/// Reads a declaration, from its attributes to its braces, and runs the rules on it.
pub fn compile(tokens: TokenStream) -> Compiled {
    let report = report::Diagnostics::default();
    let mut pools = Vec::new();
    if let Some(declaration) = syntax::parse(tokens, &report) {
        match lower::stages(&declaration, &report) {
            Some(stages) => {
                for stage in &stages.all {
                    pools.push((Some(stage.name.text.clone()), stage.lowered.pool.clone()));
                }
                stages.finish(&report);
            }
            None => pools.push((None, lower::lower(&declaration, &report).pool)),
        }
    }
    let mut messages = Vec::new();
    for diagnostic in report.finish() {
        messages.push(Message {
            is_error: diagnostic.level == report::Severity::Error,
            place: (diagnostic.mark.start, diagnostic.mark.end),
            fact: diagnostic.fact,
            notes: diagnostic.notes,
            help: diagnostic.help.map(|help| help.text),
            rule: diagnostic.rule,
        });
    }
    Compiled { pools, messages }
}
