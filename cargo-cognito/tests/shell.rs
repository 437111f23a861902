//! What surrounds the commands: completions, versions, exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use cargo_cognito::{Streams, run};

/// The exit code, the output and the messages of a command that is run in a directory.
fn cognito_in(directory: &Path, arguments: &[&str]) -> (u8, String, String) {
    let (mut output, mut messages) = (Vec::new(), Vec::new());
    let template = "Resources: { Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: { \
                    UsernameAttributes: [email], AutoVerifiedAttributes: [email] } } }";
    let mut streams = Streams {
        input: Box::new(template.as_bytes()),
        output: Box::new(&mut output),
        messages: Box::new(&mut messages),
        colours: false,
        directory: directory.to_owned(),
        ..Streams::of_process()
    };
    let all = ["cargo-cognito"].iter().chain(arguments);
    let code = run(all.map(|argument| (*argument).into()), &mut streams);
    drop(streams);
    (
        code,
        String::from_utf8(output).unwrap(),
        String::from_utf8(messages).unwrap(),
    )
}

/// A script names every command, and some argument of each.
#[test]
fn every_shell_has_completions() {
    let nowhere = Path::new("/");
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let (code, script, messages) = cognito_in(nowhere, &["completions", shell]);
        assert_eq!((code, messages.as_str()), (0, ""));
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
    let (code, _, messages) = cognito_in(nowhere, &["completions", "tcsh"]);
    assert!(code == 2 && messages.contains("bash"), "{messages}");
}

/// Bash reads the script, where there is one.
#[test]
#[cfg(unix)]
fn bash_completes_commands() {
    let (_, script, _) = cognito_in(Path::new("/"), &["completions", "bash"]);
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

/// A command and a macro of different versions may know other settings.
#[test]
fn says_that_versions_differ() {
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
    assert_eq!(cognito_in(&inner, &["check", "-"]).2, fine);
    lock(&[]);
    assert_eq!(cognito_in(&inner, &["check", "-"]).2, fine);
    lock(&["0.0.9", env!("CARGO_PKG_VERSION")]);
    assert_eq!(cognito_in(&inner, &["check", "-"]).2, fine);
    lock(&["9.1.0"]);
    let (code, _, messages) = cognito_in(&inner, &["check", "-"]);
    assert_eq!(code, 0);
    assert_eq!(
        messages,
        format!(
            "warning: this is cargo-cognito {}, and the project has cognito-dsl 9.1.0: they may know other settings and rules\n\
             help: install the same version with `cargo install cargo-cognito@9.1.0`\n{fine}",
            env!("CARGO_PKG_VERSION")
        )
    );
    assert_eq!(cognito_in(&inner, &["explain", "--list"]).2, "");
}
