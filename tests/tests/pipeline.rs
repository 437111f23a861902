//! Runs the commands of the chapter about pipelines on its example.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../cargo-cognito/tests/support/mod.rs"]
mod support;

use std::fs;
use std::path::Path;

use support::{Ran, path};
use yaml_serde::Value;

/// The first code block of a language.
fn block<'t>(text: &'t str, language: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

/// The commands of the workflow.
fn steps(workflow: &Value) -> Vec<String> {
    let jobs = workflow.get("jobs").and_then(Value::as_mapping).unwrap();
    let steps = jobs
        .iter()
        .flat_map(|(_, job)| job.get("steps").and_then(Value::as_sequence).unwrap());
    let commands = steps.filter_map(|step| step.get("run").and_then(Value::as_str));
    commands.map(str::to_owned).collect()
}

/// Runs `cargo cognito ..`. The template of the example is also the deployed one.
fn cognito(command: &str, folder: &Path) -> Ran {
    let (template, lock) = (path(folder, "shop.json"), path(folder, "lock.json"));
    let arguments: Vec<&str> = command
        .split(' ')
        .skip(1)
        .map(|word| match word {
            "infra/shop.json" | "deployed.json" => &template,
            "infra/shop.deployed.json" => &lock,
            word => word,
        })
        .collect();
    support::cognito(&arguments)
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
        let ran = cognito(command, &folder);
        assert_eq!(ran.code, 0, "cargo {command}\n{}", ran.messages);
    }
    assert!(folder.join("lock.json").is_file());
}
