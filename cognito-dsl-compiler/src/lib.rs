//! The compiler behind `cognito_dsl::user_pool!`: from a declaration to its pool, its messages and its expansion.
//!
//! It is a library that takes tokens, so the macro is a thin layer over it, and tools can use it too. Depend on `cognito-dsl`
//! instead of this crate.

mod expand;
mod listed;
mod lower;
mod page;
mod report;
mod syntax;
#[cfg(test)]
mod tests;

pub use expand::{Features, expand, names_for_editors, page};

use cognito_model::UserPool;
use proc_macro2::{Span, TokenStream};

/// The version. It has to match the version of `cognito-dsl` that the expansions are for.
#[doc(hidden)]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A declaration as far as it was understood, for tools that do not expand it.
#[derive(Debug)]
pub struct Compiled {
    /// The pool, or one for each stage with the stage's name. Settings that were not understood have their defaults.
    pub pools: Vec<(Option<String>, UserPool)>,
    /// The messages, in source order.
    pub messages: Vec<Message>,
}

/// A message about a part of a declaration.
#[derive(Debug)]
pub struct Message {
    /// Whether this is an error, which stops the build.
    pub is_error: bool,
    /// The first and the last token of that part.
    pub place: (Span, Span),
    /// What is wrong.
    pub fact: String,
    /// The reason.
    pub notes: Vec<String>,
    /// What to write instead.
    pub help: Option<String>,
    /// The rule that reports this; `None` for the grammar itself.
    pub rule: Option<&'static str>,
}

/// Reads a declaration, from its attributes to its braces, and runs the rules on it.
pub fn compile(tokens: TokenStream) -> Compiled {
    let report = report::Diagnostics::default();
    let pools = match syntax::parse(tokens, &report) {
        Some(declaration) => match lower::stages(&declaration, &report) {
            Some(stages) => stages.finish(&report),
            None => vec![(None, lower::lower(&declaration, &report).pool)],
        },
        None => Vec::new(),
    };
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
