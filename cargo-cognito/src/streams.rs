//! Where a command reads from and writes to.

use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

use crate::aws::{Aws, Process};

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
    /// Whether a line on the messages says what is being waited for.
    pub progress: bool,
    /// Who is asked about what is deployed.
    pub aws: Box<dyn Aws + 'a>,
    /// Where the command is run, and the project is looked for.
    pub directory: PathBuf,
}

impl Streams<'_> {
    /// Those of the process. There are colours if a person reads the messages and does not forbid them with `NO_COLOR`.
    pub fn of_process() -> Self {
        let is_forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_terminal = io::stderr().is_terminal();
        Streams {
            input: Box::new(io::stdin()),
            output: Box::new(io::stdout()),
            messages: Box::new(io::stderr()),
            colours: is_terminal && !is_forbidden,
            progress: is_terminal,
            aws: Box::new(Process),
            directory: std::env::current_dir().unwrap_or_default(),
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
