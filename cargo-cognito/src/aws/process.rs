//! The installed `aws` command.

use std::io;
use std::process::{Command, Stdio};

use super::{Answer, Aws};

/// Runs `aws` as a child process.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Process;

impl Aws for Process {
    fn run(&mut self, arguments: &[String]) -> io::Result<Answer> {
        let output = Command::new("aws")
            .args(arguments)
            // Version 2 shows long output in a pager, and can prompt for missing arguments.
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
