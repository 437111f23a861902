//! Where a command reads from and writes to.

use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;

use crate::aws::{Aws, Process};

/// Input, output and messages of a command. Tests pass their own.
pub struct Streams<'a> {
    /// What a command reads if a file is `-`.
    pub input: Box<dyn Read + 'a>,
    /// The result of a command.
    pub output: Box<dyn Write + 'a>,
    /// Errors, warnings and notes.
    pub messages: Box<dyn Write + 'a>,
    /// Whether messages have colours.
    pub colours: bool,
    /// Whether the output has colours.
    pub output_colours: bool,
    /// Whether messages show what the command waits for.
    pub progress: bool,
    /// How a command asks AWS.
    pub aws: Box<dyn Aws + 'a>,
    /// The directory that the command runs in, where the search for the project starts.
    pub directory: PathBuf,
}

impl Streams<'_> {
    /// The streams of the process. What goes to a terminal has colours unless `NO_COLOR` is set.
    pub fn of_process() -> Self {
        let is_forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let is_terminal = io::stderr().is_terminal();
        Streams {
            input: Box::new(io::stdin()),
            output: Box::new(io::stdout()),
            messages: Box::new(io::stderr()),
            colours: is_terminal && !is_forbidden,
            output_colours: io::stdout().is_terminal() && !is_forbidden,
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
