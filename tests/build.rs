//! Lists the declarations in `parity/cases`, so that a new case needs only a folder there, and makes declarations from the
//! examples in `docs/rules.md`.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let (tests, out) = (env::var("CARGO_MANIFEST_DIR")?, env::var("OUT_DIR")?);
    let cases = cases(&Path::new(&tests).join("parity/cases"))?;
    fs::write(Path::new(&out).join("parity_cases.rs"), cases)?;
    let examples = examples(&Path::new(&tests).join("../docs/rules.md"))?;
    fs::write(Path::new(&out).join("rule_examples.rs"), examples)?;
    Ok(())
}

fn cases(cases: &Path) -> Result<String, Box<dyn Error>> {
    // Adding or removing a folder changes this one; the compiler watches the files themselves.
    println!("cargo::rerun-if-changed={}", cases.display());

    let mut folders: Vec<PathBuf> = fs::read_dir(cases)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    folders.retain(|folder| folder.join("pool.rs").is_file());
    folders.sort();

    let (mut modules, mut list) = (String::new(), String::new());
    for folder in folders {
        let name = folder
            .file_name()
            .ok_or("a folder without a name")?
            .to_string_lossy()
            .into_owned();
        let module = name.replace('-', "_");
        writeln!(modules, "#[path = {:?}]\nmod {module};", folder.join("pool.rs"))?;
        writeln!(
            list,
            "    ParityCase {{ name: {name:?}, folder: {folder:?}, pool: {module}::pool::POOL }},"
        )?;
    }
    Ok(format!(
        "{modules}\n/// Every case, in the order of the names.\npub(crate) const CASES: &[ParityCase] = &[\n{list}];\n"
    ))
}

/// Both code blocks of every section about a rule: the bad one with its rule silenced, and the good one.
fn examples(document: &Path) -> Result<String, Box<dyn Error>> {
    println!("cargo::rerun-if-changed={}", document.display());
    let text = fs::read_to_string(document)?;
    let (mut modules, mut list) = (String::new(), String::new());
    for section in text.split("\n### ").skip(1) {
        let rule = section.lines().next().unwrap_or_default();
        let blocks: Vec<&str> = section
            .split("```rust\n")
            .skip(1)
            .filter_map(|rest| rest.split("```").next())
            .collect();
        let [bad, good] = blocks[..] else {
            return Err(format!("{rule} has {} examples in {}", blocks.len(), document.display()).into());
        };
        // Both have the same name, so that their templates differ only in what their bodies declare.
        let mut declare = |name: &str, attribute: &str, body: &str| {
            writeln!(
                modules,
                "mod {name} {{ cognito_dsl::user_pool! {{ {attribute} pub mod example {{\n{body}}} }} }}"
            )
        };
        let is_structural = cognito_rules::find(rule).is_none_or(|rule| rule.structural);
        // A structural rule cannot be silenced, so its bad example does not compile.
        let bad_pool = if is_structural {
            "None".to_owned()
        } else {
            declare(&format!("{rule}_bad"), &format!("#[allow({rule})]"), bad)?;
            format!("Some({rule}_bad::example::{}POOL)", first_stage(bad))
        };
        declare(&format!("{rule}_good"), "", good)?;
        let stage = first_stage(good);
        writeln!(
            list,
            "    Example {{ rule: {rule:?}, bad: {bad_pool}, good: {rule}_good::example::{stage}POOL }},"
        )?;
    }
    Ok(format!(
        "{modules}\n/// Every example, in the order of the document.\npub const EXAMPLES: &[Example] = &[\n{list}];\n"
    ))
}

/// The module of the first stage of a declaration, if it has stages.
fn first_stage(body: &str) -> String {
    let stages = body.split_once("stages: {").map(|(_, stages)| stages.trim_start());
    let name = stages.and_then(|stages| stages.split_once(':')).map(|(name, _)| name);
    name.map(|name| format!("stages::{name}::")).unwrap_or_default()
}
