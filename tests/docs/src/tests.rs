use std::fs;
use std::path::{Path, PathBuf};

use crate::files;

fn read(name: &str) -> String {
    fs::read_to_string(files::path(name)).unwrap_or_default()
}

/// The code blocks of a language in a document.
fn blocks<'t>(text: &'t str, language: &str) -> Vec<&'t str> {
    let opening = format!("```{language}\n");
    let blocks = text.split(opening.as_str()).skip(1);
    blocks
        .map(|block| block.split("```").next().unwrap_or_default())
        .collect()
}

/// The significant lines: without indentation, and without the source that rustc shows.
fn words(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    let is_source =
        |line: &str| line.starts_with("-->") || line.trim_start_matches(char::is_numeric).trim_start().starts_with('|');
    lines
        .filter(|line| !line.is_empty() && !is_source(line))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_is_generated_is_up_to_date() {
    let generated = files::generated().unwrap_or_else(|error| panic!("{error}"));
    for entry in fs::read_dir(files::path(files::UI_OF_RULES)).expect("the folder of the rules' examples") {
        // rustc's output belongs to the file.
        let path = entry.expect("an example").path().with_extension("rs");
        let is_generated = generated.iter().any(|(generated, _)| *generated == path);
        assert!(is_generated, "nothing generates {} any more; remove it", path.display());
    }
    for (path, text) in generated {
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == text,
            "{} is out of date; run `cargo run -p cognito-docs`",
            path.display()
        );
    }
}

/// The messages in the documents match the snapshots, which are the macro's actual messages.
#[test]
fn the_messages_are_real() {
    for document in [
        "README.md",
        "docs/language.md",
        "cognito-dsl/guide/changing_a_deployed_pool.md",
    ] {
        let text = read(document);
        let messages: Vec<&str> = blocks(&text, "text")
            .into_iter()
            .filter(|block| block.starts_with("error"))
            .collect();
        assert!(!messages.is_empty(), "{document} shows no message");
        for message in messages {
            let words = words(message);
            let rule = words
                .iter()
                .find_map(|line| line.strip_prefix("rule: "))
                .unwrap_or_default();
            let name = match rule {
                "deployed_client_secret" => {
                    "cognito_dsl_compiler__tests__deployed__messages_say_what_is_lost.snap".to_owned()
                }
                rule => format!("cognito_dsl_compiler__tests__rules__rule_{rule}.snap"),
            };
            let snapshot = self::words(&read(&format!("cognito-dsl-compiler/src/tests/snapshots/{name}")));
            assert!(
                snapshot.windows(words.len()).any(|lines| lines == words),
                "{document} has a message that is not in {name}:\n{message}"
            );
        }
    }
}

/// The first screen has to convince readers, and the rest should be quick to read.
#[test]
fn the_readme_is_short() {
    assert!(read("README.md").lines().count() <= 150);
}

/// The code of the chapter on tests is that of the crate, and its message what rustc says there.
#[test]
fn the_chapter_on_tests_shows_the_example() {
    let text = read("docs/testing.md");
    let [policy, test, case, message] = [
        "src/lib.rs",
        "tests/pools.rs",
        "tests/pools/without_second_factor.rs",
        "tests/pools/without_second_factor.stderr",
    ]
    .map(|file| read(&format!("examples/company-policy/{file}")));
    let shown = blocks(&text, "rust,ignore");
    assert_eq!(shown.len(), 3);
    for block in shown {
        assert!(
            [&policy, &test, &case].iter().any(|file| file.contains(block)),
            "no file has this:\n{block}"
        );
    }
    assert_eq!(blocks(&text, "text"), [message]);
}

/// The page lists every question that you can ask about a pool or a client.
#[test]
fn the_policies_are_listed() {
    let page = read("docs/policies.md");
    let sources =
        ["mod.rs", "client.rs", "password.rs"].map(|file| read(&format!("cognito-model/src/effective/policy/{file}")));
    let questions = sources.iter().flat_map(|source| source.split("pub const fn ").skip(1));
    let questions: Vec<&str> = questions.filter_map(|rest| rest.split('(').next()).collect();
    assert!(questions.len() > 30, "{questions:?}");
    for question in questions {
        assert!(
            page.contains(&format!("`{question}`")) || page.contains(&format!("`{question}(")),
            "docs/policies.md does not have `{question}`"
        );
    }
}

/// The code in the chapter is the code of the crate, which is compiled, and the messages are those of a real script.
#[test]
fn the_chapter_on_build_scripts_shows_the_example() {
    let text = read("docs/build-script.md");
    let files = ["build.rs", "src/pools.rs", "src/main.rs"].map(|file| read(&format!("examples/build-script/{file}")));
    let shown = blocks(&text, "rust,ignore");
    assert_eq!(shown.len(), files.len());
    for block in shown {
        assert!(
            files.iter().any(|file| file.contains(block)),
            "no file has this:\n{block}"
        );
    }
    let snapshots = ["breaks_a_rule", "stale"].map(|name| read(&format!("tests/tests/snapshots/{name}.snap")));
    // The message about merged files has its own test.
    let messages: Vec<&str> = blocks(&text, "text")
        .into_iter()
        .filter(|message| !message.contains("infra/template.yaml"))
        .collect();
    assert_eq!(messages.len(), snapshots.len());
    for (message, snapshot) in messages.into_iter().zip(snapshots) {
        assert!(snapshot.ends_with(message), "{message}");
    }
}

/// The build scripts of the guide are files that this crate compiles. A reader sees the chapters on GitHub too, where lines that
/// rustdoc would hide are shown, and where the names of modules lead nowhere.
#[test]
fn the_guide_can_be_copied_and_followed() {
    let scripts = ["stages/environments.rs", "merged/stacks.rs", "whole/existing_pools.rs"];
    let scripts = scripts.map(|file| read(&format!("tests/docs/scripts/{file}")));
    let mut shown = 0;
    for entry in fs::read_dir(files::path("cognito-dsl/guide")).expect("the guide") {
        let path = entry.expect("a chapter").path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let chapter = path.display();
        let text = fs::read_to_string(&path).expect("a chapter");
        for block in blocks(&text, "rust,ignore") {
            shown += 1;
            assert!(
                scripts.iter().any(|script| script.ends_with(block)),
                "{chapter}:\n{block}"
            );
        }
        for opening in ["rust", "rust,no_run", "rust,compile_fail"] {
            for block in blocks(&text, opening) {
                assert!(
                    !block.lines().any(|line| line == "#" || line.starts_with("# ")),
                    "{chapter} hides a line:\n{block}"
                );
            }
        }
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(
                target.starts_with("https://") || target.starts_with('#'),
                "{chapter}: {target}"
            );
        }
    }
    assert_eq!(shown, scripts.len());
}

#[test]
fn the_examples_are_listed() {
    let (readme, manifest) = (read("examples/README.md"), read("examples/Cargo.toml"));
    let names: Vec<&str> = manifest.split("[[example]]\nname = \"").skip(1).collect();
    assert!(names.len() > 8);
    for name in names.into_iter().filter_map(|rest| rest.split('"').next()) {
        assert!(
            readme.contains(&format!("\n| [{name}](")),
            "examples/README.md does not list {name}"
        );
    }
}

/// Links must not lead to places that do not exist.
#[test]
fn links_lead_somewhere() {
    let others = [
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "cargo-cognito/README.md",
        "examples/README.md",
    ];
    let docs = fs::read_dir(files::path("docs")).expect("the folder of documents");
    let docs = docs.map(|entry| format!("docs/{}", entry.expect("a document").file_name().display()));
    for document in others.map(str::to_owned).into_iter().chain(docs) {
        let document = document.as_str();
        let text = read(document);
        assert!(!text.is_empty(), "{document} is missing");
        let folder = document.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.starts_with("https://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() {
                document.to_owned()
            } else if let Some(above) = file.strip_prefix("../") {
                above.to_owned()
            } else {
                format!("{folder}/{file}")
            };
            let text = read(file.trim_start_matches('/'));
            assert!(
                files::path(file.trim_start_matches('/')).exists(),
                "{document}: {target}"
            );
            let found = anchor.is_empty()
                || text.lines().any(|line| {
                    line.starts_with('#') && crate::settings::anchor(line.trim_start_matches('#').trim()) == anchor
                });
            assert!(found, "{document}: {target}");
        }
    }
}

/// CONTRIBUTING's glossary has the words to use instead.
const AVOIDED: [&str; 64] = [
    "of one's own",
    "whoever",
    "truth value",
    "which is no",
    "a text",
    "text message",
    "somebody",
    "anybody",
    "everybody",
    "sign-in pages",
    "the old pages",
    "the new pages",
    "a domain of its own",
    "address of numbers",
    "in the place of",
    "it has to be written",
    "put right",
    "takes it",
    "refuse",
    "refused",
    "refuses",
    "the service answers",
    "what is so",
    "goes back to its default",
    "no longer written",
    "has no place here",
    "the other way round",
    "nothing beside it",
    "to refer to",
    "which is none",
    "has to stand",
    "stands beside",
    "stands before",
    "stands outside",
    "leave some out",
    "inside of",
    "that of cognito",
    "the text of cognito",
    "compiler recompiles",
    "builds the crate again",
    "leads nowhere",
    "lead nowhere",
    "leads to something",
    "stands apart",
    "stand apart",
    "in so many words",
    "laid over",
    "of yours",
    "also where",
    "also while",
    "that can be seen",
    "is warned about",
    "a role of your own",
    "silence this with",
    "silence this once",
    "the key of the tag",
    "what becomes of",
    "is no problem",
    "that it cannot have",
    "and the pool none",
    "and the pool has none",
    "is there only if",
    "cannot stand",
    "written together with",
];

/// The avoided phrase in a line, as whole words at its end.
fn avoided(line: &str) -> Option<&'static str> {
    let low = line.to_lowercase();
    let is_in = |phrase: &&&str| {
        low.match_indices(**phrase)
            .any(|(at, _)| !low[at + phrase.len()..].starts_with(char::is_alphanumeric))
    };
    AVOIDED.iter().find(is_in).copied()
}

#[test]
fn documents_and_messages_avoid_the_worst_phrases() {
    // `docs/rules.md` contains a message of every rule, `docs/settings.md` the documentation of the settings, and the examples for
    // rustc the messages about the language.
    let documents = [
        "README.md",
        "CHANGELOG.md",
        "cargo-cognito/README.md",
        "cognito-dsl-compiler/README.md",
        "cognito-dsl-macros/README.md",
        "cognito-model/README.md",
        "cognito-rules/README.md",
        "examples/README.md",
    ];
    let documents = documents.map(files::path).into_iter();
    let folders = ["docs", "cognito-dsl/guide"].map(files::path);
    let listed = folders
        .into_iter()
        .flat_map(|folder| fs::read_dir(folder).expect("a folder of documents"));
    let listed = listed.map(|entry| entry.expect("a document").path());
    let listed = listed.filter(|path| path.extension().is_some_and(|it| it == "md"));
    let mut messages = Vec::new();
    add_messages(&files::path("tests/ui"), &mut messages);
    assert!(messages.len() > 100, "{}", messages.len());
    let mut read = 0;
    for path in documents.chain(listed).chain(messages) {
        let text = fs::read_to_string(&path).expect("a document");
        for line in text.lines() {
            let found = avoided(line);
            assert!(found.is_none(), "{} has {found:?}: {line}", path.display());
        }
        read += 1;
    }
    assert!(read > 130, "{read}");
}

/// Finds what rustc prints for the examples in a folder.
fn add_messages(folder: &Path, messages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of examples") {
        let path = entry.expect("an example").path();
        if path.is_dir() {
            add_messages(&path, messages);
        } else if path.extension().is_some_and(|it| it == "stderr") {
            messages.push(path);
        }
    }
}

/// Rustdoc shows the comments of public items, and readers of the source see the others.
#[test]
fn the_comments_avoid_them_too() {
    let mut folders = vec![files::path("cargo-cognito/src"), files::path("examples")];
    for name in ["dsl", "dsl-compiler", "dsl-macros", "model", "rules"] {
        folders.push(files::path(&format!("cognito-{name}/src")));
    }
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("a source").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|it| it != "rs") {
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source");
            for line in text.lines().filter(|line| line.trim_start().starts_with("//")) {
                let found = avoided(line);
                assert!(found.is_none(), "{} has {found:?}: {line}", path.display());
            }
            read += 1;
        }
    }
    assert!(read > 400, "{read}");
}
