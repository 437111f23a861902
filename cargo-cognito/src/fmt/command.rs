//! The command: finds files, and writes or compares the formatted ones.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use clap::{Arg, ArgAction, ArgMatches, Command};
use similar::TextDiff;

use super::markdown::markdown;
use super::source::rust;
use super::style::Style;
use crate::Streams;
use crate::outcome::{Failure, Outcome};

const LONG: &str = "\
Formats the declarations in Rust files, and in the Rust code of Markdown files, as rustfmt formats struct literals. Nothing else in a \
file changes, and comments stay. `max_width`, `tab_spaces` and `hard_tabs` come from rustfmt.toml.

`-` reads a Rust file from the standard input. rustfmt formats it first, and the result goes to the standard output. You can use this \
as `rustfmt.overrideCommand` in rust-analyzer: [\"cargo\", \"cognito\", \"fmt\", \"-\"].

A file that cannot be parsed stays unchanged, and the exit code is 1.";

pub(crate) fn command() -> Command {
    Command::new("fmt")
        .about("Formats the declarations in Rust files and in the Rust code of Markdown files")
        .long_about(LONG)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .action(ArgAction::Append)
                .num_args(0..)
                .help("Files and folders; `-` is the standard input; by default the current folder"),
        )
        .arg(
            Arg::new("check")
                .long("check")
                .action(ArgAction::SetTrue)
                .help("Shows what would change and writes nothing; the exit code is 1 if something would change"),
        )
        .arg(
            Arg::new("edition")
                .long("edition")
                .value_name("EDITION")
                .help("The edition for rustfmt; by default that of the package"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let is_check = arguments.get_flag("check");
    let mut outcome = Outcome::Fine;
    let mut names: Vec<&str> = Vec::new();
    for name in arguments.get_many::<String>("file").into_iter().flatten() {
        names.push(name);
    }
    if names.is_empty() {
        names.push(".");
    }
    for name in names {
        let edition = arguments.get_one::<String>("edition").map(String::as_str);
        let mut files = Vec::new();
        match name {
            "-" => outcome = worse(outcome, input(edition, is_check, streams)?),
            folder if Path::new(folder).is_dir() => walk(Path::new(folder), &mut files)?,
            file => files.push(PathBuf::from(file)),
        }
        for file in files {
            outcome = worse(outcome, format(&file, is_check, streams)?);
        }
    }
    Ok(outcome)
}

fn worse(one: Outcome, other: Outcome) -> Outcome {
    match one {
        Outcome::Fine => other,
        _ => one,
    }
}

/// Formats a file in place.
fn format(file: &Path, is_check: bool, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let name = file.display().to_string();
    let name = name.strip_prefix("./").unwrap_or(&name);
    let bytes = fs::read(file).map_err(|error| Failure::new(format!("cannot read {name}: {error}")))?;
    let Ok(source) = String::from_utf8(bytes) else {
        writeln!(streams.messages, "error: {name} is not UTF-8, and stays unchanged")?;
        return Ok(Outcome::Errors);
    };
    let style = Style::of(file.parent().unwrap_or(Path::new(".")));
    let is_document = file.extension().is_some_and(|it| it == "md" || it == "markdown");
    let Some(formatted) = formatted(name, &source, is_document, &style, streams)? else {
        return Ok(Outcome::Errors);
    };
    if is_check {
        return show(name, &source, &formatted, streams);
    }
    if formatted != source {
        fs::write(file, formatted).map_err(|error| Failure::new(format!("cannot write {name}: {error}")))?;
    }
    Ok(Outcome::Fine)
}

/// Formats the whole standard input, and writes it to the standard output.
fn input(edition: Option<&str>, is_check: bool, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let mut bytes = Vec::new();
    streams.input.read_to_end(&mut bytes)?;
    let source = String::from_utf8(bytes).map_err(|_| Failure::new("the standard input is not UTF-8"))?;
    let folder = Path::new(".");
    let edition = edition.map(str::to_owned).or_else(|| super::style::edition(folder));
    let Some(whole) = rustfmt(&source, edition.as_deref(), streams)? else {
        return Ok(Outcome::Errors);
    };
    let Some(formatted) = formatted("<stdin>", &whole, false, &Style::of(folder), streams)? else {
        return Ok(Outcome::Errors);
    };
    if is_check {
        return show("<stdin>", &source, &formatted, streams);
    }
    streams.output.write_all(formatted.as_bytes())?;
    Ok(Outcome::Fine)
}

/// Runs rustfmt on a file. `None` if rustfmt rejects it and explains why.
fn rustfmt(source: &str, edition: Option<&str>, streams: &mut Streams<'_>) -> Result<Option<String>, Failure> {
    let program = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    let mut process = Process::new(&program);
    if let Some(edition) = edition {
        process.args(["--edition", edition]);
    }
    process
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let missing = |error| {
        Failure::new(format!(
            "cannot run {}: {error}\nhelp: install it with `rustup component add rustfmt`",
            Path::new(&program).display()
        ))
    };
    let mut child = process.spawn().map_err(missing)?;
    let mut pipe = child.stdin.take();
    let output = std::thread::scope(|scope| {
        // rustfmt may write before it has read everything, so writing to it must not block reading from it.
        scope.spawn(move || {
            if let Some(pipe) = &mut pipe {
                // If rustfmt stops reading, its exit code says why.
                let _ = pipe.write_all(source.as_bytes());
            }
        });
        child.wait_with_output()
    })?;
    streams.messages.write_all(&output.stderr)?;
    match (output.status.success(), String::from_utf8(output.stdout)) {
        (true, Ok(formatted)) => Ok(Some(formatted)),
        _ => {
            writeln!(streams.messages, "error: rustfmt cannot format this")?;
            Ok(None)
        }
    }
}

/// Formats the declarations in a file. `None` if that fails, after printing why.
fn formatted(
    name: &str,
    source: &str,
    is_document: bool,
    style: &Style,
    streams: &mut Streams<'_>,
) -> Result<Option<String>, Failure> {
    let formatted = match is_document {
        true => markdown(source, style),
        false => rust(source, style),
    };
    match formatted {
        Ok(formatted) => Ok(Some(formatted)),
        Err(error) => {
            let before = &source[..error.at];
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            writeln!(
                streams.messages,
                "error: {name}:{line}:{column}: {}\nnote: the file stays unchanged",
                error.what
            )?;
            Ok(None)
        }
    }
}

/// Shows what would change.
fn show(name: &str, source: &str, formatted: &str, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    if source == formatted {
        return Ok(Outcome::Fine);
    }
    let diff = TextDiff::from_lines(source, formatted);
    let mut unified = diff.unified_diff();
    write!(streams.output, "{}", unified.header(name, "formatted"))?;
    Ok(Outcome::Errors)
}

/// Finds the files in a folder that can have declarations. Skips hidden folders and build output.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let failed = |error| Failure::new(format!("cannot read {}: {error}", folder.display()));
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        entries.push(entry.map_err(failed)?);
    }
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let kind = entry.file_type().map_err(failed)?;
        let name = entry.file_name();
        let is_hidden = name.to_string_lossy().starts_with('.');
        if kind.is_dir() && !is_hidden && name != "node_modules" && !path.join("CACHEDIR.TAG").exists() {
            walk(&path, files)?;
        } else if kind.is_file() && path.extension().is_some_and(|it| it == "rs" || it == "md") {
            files.push(path);
        }
    }
    Ok(())
}
