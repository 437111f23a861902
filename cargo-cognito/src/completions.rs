//! `completions SHELL`: prints a completion script.

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::{Shell, generate};

use crate::Streams;
use crate::cli::cognito;
use crate::outcome::{Failure, Outcome};

/// The program's name in the script. Zsh uses the script for `cargo cognito` as well.
const PROGRAM: &str = "cargo-cognito";

const LONG: &str = "\
Prints a script that lets a shell complete the commands of cargo-cognito and their arguments.

  Bash        cargo cognito completions bash > ~/.local/share/bash-completion/completions/cargo-cognito
  Zsh         cargo cognito completions zsh > ~/.zfunc/_cargo-cognito, with ~/.zfunc in fpath
  Fish        cargo cognito completions fish > ~/.config/fish/completions/cargo-cognito.fish
  PowerShell  cargo cognito completions powershell >> $PROFILE

Zsh then completes `cargo cognito` as well. The other shells complete `cargo-cognito`, which is the same program.";

pub(crate) fn command() -> Command {
    Command::new("completions")
        .about("Prints a script that lets a shell complete the commands")
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
        // `generate` panics if it cannot write, so it writes to memory.
        let mut script = Vec::new();
        // The script also uses the name where a space is not allowed.
        generate(
            *shell,
            &mut cognito().name(PROGRAM).bin_name(PROGRAM),
            PROGRAM,
            &mut script,
        );
        // clap_complete 4.6.11 takes the part after the hyphen for a subcommand, in half of the script for Bash.
        let script = String::from_utf8_lossy(&script).replace("cargo__subcmd__cognito", "cargo__cognito");
        streams.output.write_all(script.as_bytes())?;
    }
    Ok(Outcome::Fine)
}
