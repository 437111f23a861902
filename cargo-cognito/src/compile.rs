//! Compiles the text of a declaration to its template and messages, in this process.

use std::ops::Range;

use cognito_dsl_compiler as compiler;
use cognito_model::{Template, UserPool};
use proc_macro2::TokenStream;

/// The result of a compilation.
#[derive(Debug)]
pub(crate) struct CompiledPool {
    pub(crate) pool: UserPool,
    pub(crate) template: Template,
    pub(crate) messages: Vec<CompilerMessage>,
}

/// A message of the compiler, with the bytes that it is about.
#[derive(Clone, Debug)]
pub(crate) struct CompilerMessage {
    pub(crate) is_error: bool,
    pub(crate) place: Range<usize>,
    pub(crate) fact: String,
    pub(crate) notes: Vec<String>,
    pub(crate) help: Option<String>,
    pub(crate) rule: Option<&'static str>,
}

#[cfg(test)]
thread_local! {
    /// How often this thread has compiled something.
    pub(crate) static COUNT: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Compiles the content of the macro's braces. None if it cannot be split into tokens.
pub(crate) fn compile(declaration: &str) -> Option<CompiledPool> {
    #[cfg(test)]
    COUNT.set(COUNT.get() + 1);
    let compiled = compiler::compile(declaration.parse::<TokenStream>().ok()?);
    let mut messages = Vec::new();
    for message in compiled.messages {
        let (start, end) = (message.place.0.byte_range(), message.place.1.byte_range());
        messages.push(CompilerMessage {
            is_error: message.is_error,
            place: start.start..end.end.max(start.end),
            fact: message.fact,
            notes: message.notes,
            help: message.help,
            rule: message.rule,
        });
    }
    // proc-macro2 keeps all parsed text for its spans, and none of them is used from here on.
    proc_macro2::extra::invalidate_current_thread_spans();
    let (_, pool) = compiled.pools.into_iter().next()?;
    let template = pool.template();
    Some(CompiledPool {
        pool,
        template,
        messages,
    })
}
