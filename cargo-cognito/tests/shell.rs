//! Completions, and the comparison of versions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::io::{Error, ErrorKind, Result, Write};
use std::path::Path;

use support::{Ran, cognito, cognito_in, cognito_writing};

/// Runs a command in a directory, with a template on the standard input.
fn run_in(directory: &Path, arguments: &[&str]) -> Ran {
    let template = "Resources: { Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { \
                    UsernameAttributes: [email], AutoVerifiedAttributes: [email] } } }";
    cognito_in(directory, template, arguments)
}

/// A script has every command, and arguments.
#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let ran = cognito(&["completions", shell]);
        assert_eq!((ran.code, ran.messages.as_str()), (0, ""));
        let script = ran.output;
        assert!(
            script.contains("cargo-cognito") && !script.contains("(cargo cognito)"),
            "{shell}: {script}"
        );
        for word in [
            "import",
            "check",
            "lock",
            "diff",
            "explain",
            "completions",
            "resources-to-import",
            "change-set",
        ] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    cognito(&["completions", "tcsh"]).assert_failure(2, "bash");
}

/// Bash can run the script, if Bash is installed.
#[test]
#[cfg(unix)]
fn bash_completes_commands() {
    let script = cognito(&["completions", "bash"]).output;
    let asks = "\nCOMP_WORDS=(cargo-cognito import --re); COMP_CWORD=2; _cargo__cognito cargo-cognito --re import; echo \"${COMPREPLY[@]}\"\n";
    let Ok(bash) = std::process::Command::new("bash").arg("-c").arg(script + asks).output() else {
        return;
    };
    let completed = String::from_utf8_lossy(&bash.stdout);
    assert_eq!(
        completed.trim(),
        "--region --rest --resources-to-import",
        "{}",
        String::from_utf8_lossy(&bash.stderr)
    );
}

/// The program that reads the output, such as `head`, may end first.
#[test]
fn stops_quietly_if_nobody_reads_the_output() {
    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> Result<usize> {
            Err(Error::from(self.0))
        }

        fn flush(&mut self) -> Result<()> {
            Ok(())
        }
    }

    let ran = cognito_writing(Failing(ErrorKind::BrokenPipe), &["explain", "--list"]);
    assert_eq!((ran.code, ran.messages.as_str()), (1, ""));
    cognito_writing(Failing(ErrorKind::StorageFull), &["explain", "--list"])
        .assert_failure(1, "error: no storage space");
}

/// A command and a macro of different versions may have different settings.
#[test]
fn warns_if_versions_differ() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("crates/auth");
    fs::create_dir_all(&inner).unwrap();
    let lock = |versions: &[&str]| {
        let mut text = "# @generated\nversion = 4\n".to_owned();
        for version in versions {
            text.push_str(&format!(
                "\n[[package]]\nname = \"cognito-dsl\"\nversion = \"{version}\"\n"
            ));
        }
        fs::write(folder.path().join("Cargo.lock"), text).unwrap();
    };
    let fine = "0 errors, 0 warnings\n";
    assert_eq!(run_in(&inner, &["check", "-"]).messages, fine);
    lock(&[]);
    assert_eq!(run_in(&inner, &["check", "-"]).messages, fine);
    lock(&["0.0.9", env!("CARGO_PKG_VERSION")]);
    assert_eq!(run_in(&inner, &["check", "-"]).messages, fine);
    lock(&["9.1.0"]);
    let ran = run_in(&inner, &["check", "-"]);
    assert_eq!(ran.code, 0);
    assert_eq!(
        ran.messages,
        format!(
            "warning: this is cargo-cognito {}, but the project uses cognito-dsl 9.1.0: their settings and rules may differ\n\
             help: install the same version with `cargo install cargo-cognito@9.1.0`\n{fine}",
            env!("CARGO_PKG_VERSION")
        )
    );
    assert_eq!(run_in(&inner, &["explain", "--list"]).messages, "");
}
