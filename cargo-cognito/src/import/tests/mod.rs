//! Imports templates, and checks that their declarations give them back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use cognito_model::{Json, Template};
use proc_macro2::{TokenStream, TokenTree};

use super::command;
use super::settle::Settled;
use super::whole::{Imported, Options, whole};
use crate::compile::{COUNT, compile};
use crate::template::source::File;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The import of a template, and the members that did not come back.
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

/// The number of overrides, and of Cognito resources that stayed in the rest. Fails if a template did not come back.
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

/// Fails if the README has other figures.
fn assert_row(what: &str, templates: usize, overrides: usize) {
    let row = format!("| {what} | {templates} | {overrides} |");
    let readme = fs::read_to_string(repository().join("cargo-cognito/README.md")).unwrap();
    assert!(
        readme.contains(&row),
        "cargo-cognito/README.md should have this row:\n{row}"
    );
}

/// Settings need no overrides. The few here are mistakes of the CDK, and overrides of the cases themselves.
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
    // A style with images.
    assert_eq!((overrides, unsaid), (8, 1));
    assert_row(
        "the cases of [docs/parity.md](../docs/parity.md), written by the CDK",
        trips.len(),
        overrides,
    );
}

/// Templates in the shapes that public ones have, whole and without any edit. Their overrides are what no setting takes: functions
/// in place of durations and choices, properties that have no setting, and other spellings of a value.
#[test]
fn templates_in_common_shapes() {
    let templates = [
        ("sam.yaml", include_str!("templates/sam.yaml"), 0),
        ("conditions.yaml", include_str!("templates/conditions.yaml"), 1),
        ("amplify.json", include_str!("templates/amplify.json"), 6),
        ("api.yaml", include_str!("templates/api.yaml"), 0),
        ("existing.yaml", include_str!("templates/existing.yaml"), 0),
        ("stack.yaml", include_str!("templates/stack.yaml"), 0),
        ("mappings.yaml", include_str!("templates/mappings.yaml"), 0),
    ];
    let mut all = 0;
    for (name, text, overrides) in templates {
        let file = File::of(name, text.to_owned()).unwrap();
        let trip = trip(name, &file.template);
        assert_eq!(command::merged(&trip.imported), Ok(()), "{name}");
        assert_eq!(counted(&[trip]), (overrides, 0), "{name}");
        all += overrides;
    }
    assert_row(
        "templates in the shapes of public ones: CloudFormation, SAM, Amplify",
        templates.len(),
        all,
    );
}

/// A message that is long costs no more than a short one, so it does not decide which base the import chooses.
#[test]
fn chooses_the_same_base_for_a_long_message() {
    let base = |lines: usize| {
        let message = format!("{}<p>{{####}}</p>", "<p>Hello</p>\n".repeat(lines));
        let message = Json::from(message.as_str());
        let yaml = format!(
            "Resources:\n  Users:\n    Type: AWS::Cognito::UserPool\n    Properties:\n      EmailVerificationMessage: {message}\n      \
             EmailVerificationSubject: Your code\n      VerificationMessageTemplate:\n        EmailMessage: {message}\n        \
             EmailSubject: Your code\n        DefaultEmailOption: CONFIRM_WITH_CODE\n  UsersClient:\n    \
             Type: AWS::Cognito::UserPoolClient\n    Properties:\n      UserPoolId: !Ref Users\n"
        );
        let trip = trip("long.yaml", &File::of("long.yaml", yaml).unwrap().template);
        assert!(trip.wrong.is_empty(), "{:?}", trip.wrong);
        trip.imported.declarations[0].declaration.base
    };
    assert_eq!(base(0), Some("AsWritten"));
    assert_eq!(base(200), Some("AsWritten"));
}

/// Collects the declarations in Rust and Markdown files as text.
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

/// The templates of declarations that compile. Declarations with constants of their program cannot be compiled here.
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

/// The declarations of documents, examples and rules. What a base generates has no settings, so it
/// can need overrides.
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
    assert!(own >= 50, "{own} declarations");
    // Most of them are overrides in the documents themselves.
    assert_eq!((overrides, unsaid), (4, 0));
    assert_row(
        "those of our documents and examples, and of the good example of each rule",
        trips.len(),
        overrides,
    );
}

/// Twice as many clients take hardly more compilations. Each of them has settings that can go, and others that cannot.
#[test]
fn compiles_as_often_for_many_clients() {
    let compilations = |count: usize| {
        let mut yaml = "Resources:\n  Users: { Type: AWS::Cognito::UserPool }\n".to_owned();
        for index in 0..count {
            yaml.push_str(&format!(
                "  UsersC{index}Client:\n    Type: AWS::Cognito::UserPoolClient\n    Properties:\n      UserPoolId: !Ref Users\n      \
                 ClientName: c{index}\n      CallbackURLs: ['http://c{index}.example.com/in']\n      AllowedOAuthFlows: [code]\n      \
                 AllowedOAuthFlowsUserPoolClient: true\n      AllowedOAuthScopes: [openid]\n      \
                 SupportedIdentityProviders: [COGNITO]\n      RefreshTokenValidity: 30\n      Unknown: {index}\n"
            ));
        }
        let template = File::of("clients.yaml", yaml).unwrap().template;
        let before = COUNT.get();
        let trip = trip("clients.yaml", &template);
        assert_eq!(trip.imported.declarations.len(), 1);
        assert!(trip.wrong.is_empty(), "{:?}", trip.wrong);
        COUNT.get() - before
    };
    let (few, many) = (compilations(10), compilations(20));
    assert!(many <= few + 8, "{few} {many}");
    assert!(many < 120, "{many}");
}
