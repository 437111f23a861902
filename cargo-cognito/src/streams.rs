//! Where a command reads from and writes to.

use std::io::{self, IsTerminal, Read, Write};

/// Input, output and messages of a command. Tests pass their own.
pub struct Streams<'a> {
    /// What `-` as a file reads.
    pub input: Box<dyn Read + 'a>,
    /// What a command is asked for.
    pub output: Box<dyn Write + 'a>,
    /// Everything that it says beside.
    pub messages: Box<dyn Write + 'a>,
    /// Whether messages have colours.
    pub colours: bool,
}

impl Streams<'_> {
    /// Those of the process. There are colours if a person reads the messages and does not forbid them with `NO_COLOR`.
    pub fn of_process() -> Self {
        let is_forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Streams {
            input: Box::new(io::stdin()),
            output: Box::new(io::stdout()),
            messages: Box::new(io::stderr()),
            colours: io::stderr().is_terminal() && !is_forbidden,
        }
    }
}

impl std::fmt::Debug for Streams<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Streams")
            .field("colours", &self.colours)
            .finish_non_exhaustive()
    }
}
