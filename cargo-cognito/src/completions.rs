//! `completions SHELL`: a script with which a shell completes the commands and their arguments.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::{Shell, generate};

use crate::Streams;
use crate::cli::{Failure, Outcome, cognito};

/// What the shell knows the program by. Zsh also asks it about `cargo cognito`.
const PROGRAM: &str = "cargo-cognito";

const LONG: &str = "\
Prints a script with which a shell completes the commands of cargo-cognito and their arguments.

  Bash        cargo cognito completions bash > ~/.local/share/bash-completion/completions/cargo-cognito
  Zsh         cargo cognito completions zsh > ~/.zfunc/_cargo-cognito, with ~/.zfunc in fpath
  Fish        cargo cognito completions fish > ~/.config/fish/completions/cargo-cognito.fish
  PowerShell  cargo cognito completions powershell >> $PROFILE

Zsh then completes `cargo cognito` as well. The other shells complete `cargo-cognito`, which is the same program.";

pub(crate) fn command() -> Command {
    Command::new("completions")
        .about("Prints what a shell needs to complete the commands")
        .long_about(LONG)
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .required(true)
                .value_parser(EnumValueParser::<Shell>::new())
                .help("The shell"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    if let Some(shell) = arguments.get_one::<Shell>("shell") {
        // Into memory first, because the script panics where it cannot be written.
        let mut script = Vec::new();
        // Scripts are made of the name as well, and a space is not in all places a part of it.
        generate(
            *shell,
            &mut cognito().name(PROGRAM).bin_name(PROGRAM),
            PROGRAM,
            &mut script,
        );
        // clap_complete 4.6.11 takes the hyphen for the space before a subcommand, in half of what it writes for Bash.
        let script = String::from_utf8_lossy(&script).replace("cargo__subcmd__cognito", "cargo__cognito");
        streams.output.write_all(script.as_bytes())?;
    }
    Ok(Outcome::Fine)
}
