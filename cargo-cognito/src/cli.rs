//! The commands, their arguments and exit codes.

use std::ffi::OsString;

use clap::{ArgMatches, Command};

use crate::outcome::{Failure, Outcome};
use crate::{Streams, check, completions, diff, explain, fmt as format, import, lock, project};

/// A command: its arguments, and what it does with them.
struct Subcommand {
    describe: fn() -> Command,
    run: fn(&ArgMatches, &mut Streams<'_>) -> Result<Outcome, Failure>,
}

const COMMANDS: &[Subcommand] = &[
    Subcommand {
        describe: import::command,
        run: import::run,
    },
    Subcommand {
        describe: check::command,
        run: check::run,
    },
    Subcommand {
        describe: lock::command,
        run: lock::run,
    },
    Subcommand {
        describe: diff::command,
        run: diff::run,
    },
    Subcommand {
        describe: explain::command,
        run: explain::run,
    },
    Subcommand {
        describe: completions::command,
        run: completions::run,
    },
    Subcommand {
        describe: format::command,
        run: format::run,
    },
];

const AFTER: &str = "\
Exit codes: 0 if all is well, 1 if there are errors or the command fails, 2 if its arguments are wrong or `diff` finds\na loss.
`-` as a file is the standard input. --stack, --pool and --identity-pool run the `aws` command with your credentials. Messages and \
the output of `diff` have colors if they go to a terminal and NO_COLOR is not set.";

/// All commands.
pub(crate) fn cognito() -> Command {
    let mut all = Command::new("cargo cognito")
        .bin_name("cargo cognito")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Amazon Cognito user pools in Rust, with cognito-dsl")
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true);
    for entry in COMMANDS {
        all = all.subcommand((entry.describe)());
    }
    all
}

/// Runs the command with these arguments and returns its exit code. The first argument is the program.
pub fn run(arguments: impl IntoIterator<Item = OsString>, streams: &mut Streams<'_>) -> u8 {
    let mut arguments: Vec<OsString> = arguments.into_iter().collect();
    // Cargo passes the name of the subcommand on: `cargo-cognito cognito import ..`.
    if arguments.get(1).is_some_and(|argument| argument == "cognito") {
        arguments.remove(1);
    }
    let matches = match cognito().try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            let to = if error.use_stderr() {
                &mut streams.messages
            } else {
                &mut streams.output
            };
            // If this cannot be written, no message about that can be either.
            let _ = write!(to, "{error}");
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let Some((name, arguments)) = matches.subcommand() else {
        return 2;
    };
    // These two are about the command itself, not about the project.
    if !matches!(name, "explain" | "completions") {
        project::compare_versions(streams);
    }
    for entry in COMMANDS {
        if (entry.describe)().get_name() == name {
            return match (entry.run)(arguments, streams) {
                Ok(Outcome::Fine) => 0,
                Ok(Outcome::Errors) => 1,
                Ok(Outcome::Losses) => 2,
                Err(failure) => {
                    if !failure.is_unheard() {
                        let _ = writeln!(streams.messages, "error: {failure}");
                    }
                    failure.code()
                }
            };
        }
    }
    2
}
