//! Compares random configurations with aws-cdk-lib: `cargo run -p cognito-tests --bin parity-fuzz -- --cases 500 --seed 1`,
//! after `npm ci` in tests/parity.
//!
//! Use `--node-modules DIR` if aws-cdk-lib is installed elsewhere. The same seed gives the same cases.

#![allow(clippy::print_stdout)] // It reports on the terminal.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use cognito_tests::fuzz::{Folders, FuzzReport, NEVER, compile, draw, report, synthesize};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let (mut count, mut seed, mut node_modules) = (500, 1, None);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--cases" => count = value.parse()?,
            "--seed" => seed = value.parse()?,
            "--node-modules" => node_modules = Some(value.into()),
            _ => return Err(format!("{argument} is none of --cases, --seed and --node-modules").into()),
        }
    }
    let folders = Folders::new(node_modules)?;
    let cases: Vec<_> = (0..count).map(|index| draw(seed, index)).collect();
    let theirs = synthesize(&folders, &cases)?;
    let ours = compile(&folders, &cases)?;
    let report = report(&cases, &theirs, &ours);
    Ok(show(&report, count, seed))
}

fn show(report: &FuzzReport, count: usize, seed: u64) -> ExitCode {
    println!("How often each setting was written in a case that both accept:");
    for (path, count) in report.settings.iter().filter(|(_, count)| **count > 0) {
        println!("{count:7} {path}");
    }
    println!("\nHow often each mistake was made:");
    for (name, count) in &report.mistakes {
        println!("{count:7} {name}");
    }
    println!("\nNever drawn:");
    for (path, reason) in NEVER {
        println!("  {path}: {reason}");
    }
    println!("\nNot drawn in this run:");
    for path in report.missing() {
        println!("  {path}");
    }
    println!("\nDeliberate differences that occurred:");
    for (resource, property) in &report.exceptions {
        println!("  {resource} {property}");
    }
    for difference in &report.differences {
        println!("\n{difference}");
    }
    println!(
        "\nseed {seed}: {count} cases, {} accepted and {} refused by both, {} differences",
        report.accepted,
        report.refused,
        report.differences.len()
    );
    let few = report.refused * 5 < count;
    if few {
        println!("less than a fifth was refused");
    }
    if report.differences.is_empty() && !few {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
