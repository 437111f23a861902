//! Templates that come back from a declaration as they were.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use cognito_model::{Json, Template};

use super::command;
use super::whole::{Imported, Options, whole};
use crate::template::source::File;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> Json {
    let text = fs::read_to_string(path).unwrap();
    Template::from_json(&text).unwrap().into()
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

fn report(trips: &[Trip]) -> (usize, usize, usize) {
    let (mut overrides, mut unsaid, mut wrong) = (0, 0, 0);
    for trip in trips {
        let count: usize = trip.imported.declarations.iter().map(|it| it.overrides()).sum();
        overrides += count;
        unsaid += trip.imported.unsaid.len();
        wrong += usize::from(!trip.wrong.is_empty());
        if count > 0 || !trip.imported.unsaid.is_empty() || !trip.wrong.is_empty() {
            println!(
                "{}: {count} overrides, unsaid {:?}, wrong {:?}",
                trip.name, trip.imported.unsaid, trip.wrong
            );
        }
        if std::env::var("SHOW").is_ok_and(|show| show == trip.name || show == "all") {
            for settled in &trip.imported.declarations {
                println!("{}", settled.printed.text);
                for message in settled.refused.iter().chain(&settled.allowed) {
                    println!("  refused: {:?} {}", message.rule, message.fact);
                }
            }
        }
    }
    (overrides, unsaid, wrong)
}

#[test]
fn templates_of_the_cdk() {
    let folder = repository().join("tests/parity/cases");
    let mut templates = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if std::env::var("ONLY").is_ok_and(|only| only != name) {
            continue;
        }
        templates.push((name, read(&path.join("template.json"))));
    }
    templates.sort_by(|one, other| one.0.cmp(&other.0));
    let trips = trips(templates);
    let (overrides, unsaid, wrong) = report(&trips);
    println!(
        "{} templates, {overrides} overrides, {unsaid} unsaid, {wrong} wrong",
        trips.len()
    );
    assert_eq!(wrong, 0);
}
