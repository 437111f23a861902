//! `cargo cognito`: see [`cargo_cognito`].

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut streams = cargo_cognito::Streams::of_process();
    ExitCode::from(cargo_cognito::run(std::env::args_os(), &mut streams))
}
