//! `fmt FILES`: declarations laid out as rustfmt lays out struct literals.

mod command;
mod cursor;
mod layout;
mod markdown;
mod parse;
mod placing;
mod shape;
mod source;
mod style;
#[cfg(test)]
mod tests;
mod tokens;
mod value;

pub(crate) use command::{command, run};
pub(crate) use source::{declaration, rust};
pub(crate) use style::{DEFAULT, Style};

/// Why a file cannot be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misshapen {
    /// The byte where the mistake is.
    pub(crate) at: usize,
    pub(crate) what: String,
}

impl Misshapen {
    fn new(at: usize, what: impl Into<String>) -> Self {
        Misshapen { at, what: what.into() }
    }
}
