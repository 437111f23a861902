//! The declarations to change: the examples of all rules, and those in files.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};

/// Declarations, without the macro around them, and the tokens that occur in them.
pub(crate) struct Corpus {
    pub(crate) sources: Vec<String>,
    pub(crate) words: Vec<String>,
}

pub(crate) fn corpus() -> Result<Corpus, Box<dyn Error>> {
    let mut sources = Vec::new();
    for rule in cognito_rules::rules() {
        for body in [rule.bad, rule.good] {
            sources.push(format!("mod pool {{\n{body}\n}}"));
        }
    }
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for folder in [
        "README.md",
        "docs",
        "cognito-dsl/guide",
        "examples",
        "tests/parity/cases",
        "tests/src/declarations.rs",
    ] {
        within(&repository.join(folder), &mut sources)?;
    }
    let mut words = Vec::new();
    for source in &sources {
        add_words(source.parse()?, &mut words);
    }
    words.sort();
    words.dedup();
    Ok(Corpus { sources, words })
}

fn within(path: &Path, sources: &mut Vec<String>) -> Result<(), Box<dyn Error>> {
    if path.is_dir() {
        let mut entries: Vec<PathBuf> = Vec::new();
        for entry in fs::read_dir(path)? {
            entries.push(entry?.path());
        }
        entries.sort();
        for entry in entries {
            within(&entry, sources)?;
        }
        return Ok(());
    }
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("rs") => declarations(fs::read_to_string(path)?.parse()?, sources),
        Some("md") => {
            for block in fs::read_to_string(path)?.split("```rust\n").skip(1) {
                // Skips blocks that are only a part of a program.
                if let Ok(tokens) = block.split("```").next().unwrap_or_default().parse() {
                    declarations(tokens, sources);
                }
            }
        }
        _ => {}
    }
    Ok(())
}

fn declarations(tokens: TokenStream, sources: &mut Vec<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        match &trees[..index] {
            [.., TokenTree::Ident(name), TokenTree::Punct(_)] if name == "user_pool" => {
                sources.push(group.stream().to_string());
            }
            _ => declarations(group.stream(), sources),
        }
    }
}

fn add_words(tokens: TokenStream, words: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => add_words(group.stream(), words),
            other => words.push(other.to_string()),
        }
    }
}
