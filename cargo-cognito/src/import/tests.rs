//! Templates that come back from a declaration as they were.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use cognito_model::{Json, Template};
use proc_macro2::{TokenStream, TokenTree};

use super::command;
use super::settle::Settled;
use super::whole::{Imported, Options, whole};
use crate::compile::compile;
use crate::template::source::File;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What the import of a template gave, and where it does not say the same.
struct Trip {
    name: String,
    imported: Imported,
    wrong: Vec<String>,
}

fn trip(name: &str, template: &Json) -> Trip {
    let options = Options {
        stack: "Stack".to_owned(),
        ..Options::default()
    };
    let imported = whole(template, &options);
    let file = File {
        name: name.to_owned(),
        text: String::new(),
        template: template.clone(),
    };
    let wrong = command::wrong(&file, &imported);
    Trip {
        name: name.to_owned(),
        imported,
        wrong,
    }
}

/// What is wrong with the whole: the declarations and the rest, merged as a build script does it.
fn merged(imported: &Imported) -> Option<String> {
    let rest = Template::try_from(imported.rest.clone()).unwrap();
    let declarations = imported.declarations.iter().map(|it| it.compiled.template.clone());
    rest.merge_all(declarations).err().map(|error| error.to_string())
}

/// All templates of a test, on as many threads as there are processors.
fn trips(templates: Vec<(String, Json)>) -> Vec<Trip> {
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let chunks: Vec<Vec<(String, Json)>> = templates
        .chunks(templates.len().div_ceil(threads).max(1))
        .map(<[_]>::to_vec)
        .collect();
    let handles: Vec<_> = chunks
        .into_iter()
        .map(|chunk| {
            std::thread::spawn(move || {
                chunk
                    .iter()
                    .map(|(name, template)| trip(name, template))
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    handles.into_iter().flat_map(|handle| handle.join().unwrap()).collect()
}

/// How many overrides there are, and how many resources of Cognito that no declaration says. Fails where a template is not what it
/// was.
fn counted(trips: &[Trip]) -> (usize, usize) {
    let (mut overrides, mut unsaid, mut wrong) = (0, 0, String::new());
    for trip in trips {
        let count: usize = trip.imported.declarations.iter().map(Settled::overrides).sum();
        overrides += count;
        unsaid += trip.imported.unsaid.len();
        if count > 0 || !trip.imported.unsaid.is_empty() {
            eprintln!("{}: {count} overrides, unsaid {:?}", trip.name, trip.imported.unsaid);
        }
        for place in &trip.wrong {
            wrong.push_str(&format!("{}: {place}\n", trip.name));
        }
        if !trip.wrong.is_empty()
            || std::env::var("SHOW").is_ok_and(|show| show == trip.name || show == "all" && count > 0)
        {
            for settled in &trip.imported.declarations {
                eprintln!("{}", settled.printed.text);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    (overrides, unsaid)
}

/// What the language can say needs no override. The few there are: the CDK's mistakes, which are not ours, and what the programs of
/// the cases override themselves.
#[test]
fn templates_of_the_cdk() {
    let mut templates = Vec::new();
    for entry in fs::read_dir(repository().join("tests/parity/cases")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path.join("template.json")).unwrap();
        templates.push((name, Template::from_json(&text).unwrap().into()));
    }
    templates.sort_by(|one, other| one.0.cmp(&other.0));
    let trips = trips(templates);
    let (overrides, unsaid) = counted(&trips);
    assert!(trips.len() >= 290, "{}", trips.len());
    assert!(overrides <= 11 && unsaid <= 1, "{overrides} overrides, {unsaid} unsaid");
}

/// Templates that somebody else wrote, in the folder that `IMPORT_TEMPLATES` names.
#[test]
#[ignore = "needs IMPORT_TEMPLATES"]
fn templates_of_others() {
    let folder = std::env::var("IMPORT_TEMPLATES").expect("IMPORT_TEMPLATES names no folder");
    let mut templates = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).unwrap();
            let file = File::of(&name, text).unwrap();
            templates.push((name, file.template));
        }
    }
    let trips = trips(templates);
    // These are whole, which those of other tests need not be.
    for trip in &trips {
        assert_eq!(merged(&trip.imported), None, "{}", trip.name);
    }
    let (overrides, unsaid) = counted(&trips);
    eprintln!("{overrides} overrides, {unsaid} unsaid");
}

/// The declarations in files of Rust and of Markdown, as text.
fn declarations(path: &Path, all: &mut Vec<(String, String)>) {
    fn of_tokens(name: &str, tokens: TokenStream, all: &mut Vec<(String, String)>) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else { continue };
            let before = index.checked_sub(2).and_then(|index| tokens.get(index));
            let is_ours = matches!(before, Some(TokenTree::Ident(ident)) if ident == "user_pool");
            match is_ours {
                true => all.push((format!("{name} {}", all.len()), group.stream().to_string())),
                false => of_tokens(name, group.stream(), all),
            }
        }
    }
    if path.is_dir() {
        let mut entries: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        return entries.iter().for_each(|path| declarations(path, all));
    }
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let text = || fs::read_to_string(path).unwrap();
    let blocks: Vec<String> = match path.extension().and_then(|extension| extension.to_str()) {
        Some("rs") => vec![text()],
        Some("md") => text()
            .split("```rust\n")
            .skip(1)
            .map(|block| block.split("```").next().unwrap_or_default().to_owned())
            .collect(),
        _ => return,
    };
    for block in blocks {
        if let Ok(tokens) = block.parse() {
            of_tokens(&name, tokens, all);
        }
    }
}

/// The templates of declarations that compile. Constants of the program are known to the program alone.
fn templates(declarations: Vec<(String, String)>) -> Vec<(String, Json)> {
    let mut templates = Vec::new();
    for (name, text) in declarations {
        let Some(compiled) = compile(&text) else { continue };
        if compiled.messages.iter().all(|message| !message.is_error) && !text.contains("const {") {
            templates.push((name, compiled.template.into()));
        }
    }
    templates
}

/// What we write ourselves comes back: the documents, the examples, and the fixed example of each rule. What is generated by a
/// base has no setting of its own, so it can take overrides.
#[test]
fn templates_of_our_own() {
    let mut all = Vec::new();
    for folder in ["docs", "examples", "cognito-dsl/guide", "tests/src", "README.md"] {
        declarations(&repository().join(folder), &mut all);
    }
    let own = all.len();
    for rule in cognito_rules::rules() {
        all.push((rule.name.to_owned(), format!("mod p {{ {} }}", rule.good)));
    }
    let templates = templates(all);
    let trips = trips(templates);
    let (overrides, unsaid) = counted(&trips);
    assert!(
        own >= 50 && trips.len() >= 330,
        "{own} declarations, {} templates",
        trips.len()
    );
    // Two of them are overrides of the guide's own, for what CloudFormation imports.
    assert!(overrides <= 17 && unsaid == 0, "{overrides} overrides, {unsaid} unsaid");
}
