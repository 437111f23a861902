//! Compiles all declarations together, and runs all programs together.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

use super::DrawnCase;

/// The contents of the file that declarations take metadata from.
pub(super) const METADATA: &str = "<EntityDescriptor entityID=\"x\">\n  ü\n</EntityDescriptor>\n";

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The CDK's result for a case.
#[derive(Debug)]
pub enum CdkResult {
    /// The template.
    Template(Value),
    /// What was thrown.
    Refused(String),
    /// An error in the program itself.
    Broken(String),
}

/// Our result for a case.
#[derive(Debug)]
pub enum Ours {
    /// The template, and the settings that it uses.
    Template(Value, BTreeSet<String>),
    /// The macro's messages.
    Refused(Vec<String>),
    /// The compiler's own messages.
    Broken(Vec<String>),
}

/// Where files are.
#[derive(Debug)]
pub struct Folders {
    /// The files of a run.
    pub work: PathBuf,
    /// Cargo's target directory.
    pub target: PathBuf,
    /// Where aws-cdk-lib is installed, if not in `parity`.
    pub node_modules: Option<PathBuf>,
}

impl Folders {
    /// Next to the running program.
    pub fn new(node_modules: Option<PathBuf>) -> Result<Self> {
        let program = env::current_exe()?;
        let target = program
            .ancestors()
            .nth(2)
            .ok_or("the program is in no folder of cargo")?;
        Ok(Folders {
            work: target.join("parity-fuzz"),
            target: target.to_owned(),
            node_modules,
        })
    }
}

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the programs of all cases.
pub fn synthesize(folders: &Folders, cases: &[DrawnCase]) -> Result<BTreeMap<String, CdkResult>> {
    fs::create_dir_all(&folders.work)?;
    let (programs, results) = (folders.work.join("cases.mjs"), folders.work.join("results.json"));
    let all = cases.iter().map(|case| format!("  {}: {},\n", case.name, case.program));
    fs::write(
        &programs,
        format!("export default {{\n{}}};\n", all.collect::<String>()),
    )?;
    let mut node = Command::new("node");
    node.arg(tests().join("parity/fuzz.mjs")).arg(&programs).arg(&results);
    if let Some(modules) = &folders.node_modules {
        node.env("NODE_PATH", fs::canonicalize(modules)?);
    }
    if !node.status()?.success() {
        return Err("node failed: run `npm ci` in tests/parity, or name a folder with --node-modules".into());
    }
    let results: Value = serde_json::from_str(&fs::read_to_string(results)?)?;
    let package: Value = serde_json::from_str(&fs::read_to_string(tests().join("parity/package.json"))?)?;
    let pinned = &package["dependencies"]["aws-cdk-lib"];
    if results["version"] != *pinned {
        return Err(format!("aws-cdk-lib {} is installed, and not {pinned}", results["version"]).into());
    }
    let outcome = |name: &str| {
        let result = &results["cases"][name];
        let said = |key: &str| result.get(key).and_then(Value::as_str).map(str::to_owned);
        let broken = || CdkResult::Broken(said("broken").unwrap_or_else(|| "nothing came of it".to_owned()));
        match (result.get("template"), said("thrown")) {
            (Some(template), _) => CdkResult::Template(template.clone()),
            (None, Some(thrown)) => CdkResult::Refused(thrown),
            (None, None) => broken(),
        }
    };
    Ok(cases
        .iter()
        .map(|case| (case.name.clone(), outcome(&case.name)))
        .collect())
}

const MANIFEST: &str = r#"[package]
name = "parity-fuzz-cases"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
cognito-dsl = { path = "ROOT/cognito-dsl" }
cognito-tests = { path = "ROOT/tests" }

[workspace]
"#;

/// Compiles the declarations of all cases: once to find those that are rejected, and again to get the templates of the others.
pub fn compile(folders: &Folders, cases: &[DrawnCase]) -> Result<BTreeMap<String, Ours>> {
    let root = tests().parent().ok_or("the tests are in no workspace")?;
    let folder = folders.work.join("crate");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("src"))?;
    fs::write(
        folder.join("Cargo.toml"),
        MANIFEST.replace("ROOT", &root.display().to_string()),
    )?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    fs::write(folder.join("src/metadata.xml"), METADATA)?;
    fs::write(folder.join("metadata.xml"), METADATA)?;
    for case in cases {
        fs::write(folder.join("src").join(format!("{}.rs", case.name)), &case.declaration)?;
    }
    let mut ours = BTreeMap::new();
    // rustc shows its own errors only once there are no others.
    for _ in 0..4 {
        let names = cases
            .iter()
            .map(|case| case.name.as_str())
            .filter(|name| !ours.contains_key(*name));
        fs::write(folder.join("src/main.rs"), program(names))?;
        let errors = build(folders, &folder)?;
        if errors.is_empty() {
            run(folders, &mut ours)?;
            return Ok(ours);
        }
        ours.extend(errors);
    }
    Err("the declarations do not compile".into())
}

/// Prints the template and the settings of each case on one line.
fn program<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut modules = "#![allow(warnings)]\n".to_owned();
    let mut body = String::new();
    for name in names {
        modules.push_str(&format!("mod {name};\n"));
        body.push_str(&format!("    print({name:?}, &{name}::pool::POOL);\n"));
    }
    format!(
        "{modules}\nfn print(name: &str, pool: &cognito_tests::fuzz::UserPool) {{\n    \
         println!(\"{{}}\", cognito_tests::fuzz::line(name, pool));\n}}\n\nfn main() {{\n{body}}}\n"
    )
}

/// The errors, by the case that they are in.
fn build(folders: &Folders, folder: &Path) -> Result<BTreeMap<String, Ours>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["build", "--offline", "--quiet", "--message-format=json", "--target-dir"])
        .arg(&folders.target)
        .arg("--manifest-path")
        .arg(folder.join("Cargo.toml"))
        .output()?;
    let mut errors: BTreeMap<String, Ours> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).unwrap_or_default();
        let message = &message["message"];
        if message["level"] != "error" {
            continue;
        }
        let text = message["rendered"].as_str().unwrap_or_default().to_owned();
        let spans = message["spans"].as_array().into_iter().flatten();
        let mut files = spans.filter_map(|span| Path::new(span["file_name"].as_str()?).file_stem()?.to_str());
        let Some(name) = files.find(|name| name.starts_with("case_")) else {
            if text.contains("aborting due to") {
                continue;
            }
            return Err(format!("an error in no case: {text}").into());
        };
        let is_ours = message["code"].is_null();
        match errors.entry(name.to_owned()).or_insert(Ours::Refused(Vec::new())) {
            Ours::Refused(texts) if is_ours => texts.push(text),
            entry => *entry = Ours::Broken(vec![text]),
        }
    }
    if errors.is_empty() && !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(errors)
}

fn run(folders: &Folders, ours: &mut BTreeMap<String, Ours>) -> Result<()> {
    let output = Command::new(folders.target.join("debug/parity-fuzz-cases")).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    for line in String::from_utf8(output.stdout)?.lines() {
        let line: Value = serde_json::from_str(line)?;
        let name = line["name"].as_str().unwrap_or_default().to_owned();
        let used = line["used"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let used = used.map(str::to_owned).collect();
        ours.insert(name, Ours::Template(line["template"].clone(), used));
    }
    Ok(())
}
