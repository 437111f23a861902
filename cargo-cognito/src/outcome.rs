//! How a command ends.

use std::fmt;
use std::io;

/// The outcome of a command that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well: exit code 0.
    Fine,
    /// It found errors: exit code 1.
    Errors,
    /// It found that an update loses something: exit code 2.
    Losses,
}

/// Why a command could not do its work, and its exit code.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    code: u8,
    is_unheard: bool,
}

impl Failure {
    pub(crate) fn new(what: impl fmt::Display) -> Self {
        Failure {
            what: what.to_string(),
            code: 1,
            is_unheard: false,
        }
    }

    /// The exit code.
    pub(crate) fn code(&self) -> u8 {
        self.code
    }

    /// Whether the program that reads the output has ended, as `head` does.
    pub(crate) fn is_unheard(&self) -> bool {
        self.is_unheard
    }

    /// Arguments that do not go together, where clap cannot tell.
    pub(crate) fn usage(what: impl fmt::Display) -> Self {
        Failure {
            code: 2,
            ..Failure::new(what)
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure {
            is_unheard: error.kind() == io::ErrorKind::BrokenPipe,
            ..Failure::new(error)
        }
    }
}
