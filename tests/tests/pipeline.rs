//! The commands of the chapter about a pipeline, run on the example that it is about.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;

use cargo_cognito::{Streams, run};
use yaml_serde::Value;

/// The code of the first block of a language.
fn block<'t>(text: &'t str, language: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// What the steps of the workflow run.
fn steps(workflow: &Value) -> Vec<String> {
    let jobs = workflow.get("jobs").and_then(Value::as_mapping).unwrap();
    let steps = jobs
        .iter()
        .flat_map(|(_, job)| job.get("steps").and_then(Value::as_sequence).unwrap());
    let commands = steps.filter_map(|step| step.get("run").and_then(Value::as_str));
    commands.map(str::to_owned).collect()
}

/// The exit code of `cargo cognito ..`, with the example's template as what is deployed too, and what it printed.
fn cognito(command: &str, folder: &Path) -> (u8, String) {
    let arguments = command.split(' ').map(|word| match word {
        "infra/shop.json" | "deployed.json" => folder.join("shop.json").display().to_string(),
        "infra/shop.deployed.json" => folder.join("lock.json").display().to_string(),
        word => word.to_owned(),
    });
    let mut printed = Vec::new();
    let mut streams = Streams {
        input: Box::new(&b""[..]),
        output: Box::new(std::io::sink()),
        messages: Box::new(&mut printed),
        colours: false,
        ..Streams::of_process()
    };
    let code = run(arguments.map(Into::into), &mut streams);
    drop(streams);
    (code, String::from_utf8(printed).unwrap())
}

#[test]
fn every_command_of_the_workflow_works() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pipeline");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(
        root.join("examples/build-script/infra/shop.json"),
        folder.join("shop.json"),
    )
    .unwrap();

    let document = fs::read_to_string(root.join("docs/ci.md")).unwrap();
    let workflow: Value = yaml_serde::from_str(block(&document, "yaml")).unwrap();
    let console = block(&document, "console")
        .lines()
        .filter_map(|line| line.strip_prefix("$ "));
    let commands = steps(&workflow)
        .into_iter()
        .chain(console.map(str::to_owned))
        .filter_map(|command| command.strip_prefix("cargo ").map(str::to_owned));
    let ours: Vec<String> = commands.filter(|command| command.starts_with("cognito ")).collect();
    assert_eq!(ours.len(), 3, "{ours:?}");
    for command in &ours {
        let (code, printed) = cognito(command, &folder);
        assert_eq!(code, 0, "cargo {command}\n{printed}");
    }
    assert!(folder.join("lock.json").is_file());
}
