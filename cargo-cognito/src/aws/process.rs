//! The `aws` command of this computer.

use std::io;
use std::process::{Command, Stdio};

use super::{Answer, Aws};

/// Runs it as a process of its own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Process;

impl Aws for Process {
    fn run(&mut self, arguments: &[String]) -> io::Result<Answer> {
        let output = Command::new("aws")
            .args(arguments)
            // Its second version shows what is long in a pager, and may ask for what it was not given.
            .env("AWS_PAGER", "")
            .env("AWS_CLI_AUTO_PROMPT", "off")
            .stdin(Stdio::null())
            .output()?;
        Ok(Answer {
            is_success: output.status.success(),
            output: String::from_utf8_lossy(&output.stdout).into_owned(),
            messages: String::from_utf8_lossy(&output.stderr).into_owned(),
        })
    }
}
