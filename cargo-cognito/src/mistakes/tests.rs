//! Templates that CloudFormation accepts have neither unknown properties nor unresolved references.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use super::{malformed, properties, references, required};
use crate::report::TemplateFinding;
use crate::template::source::File;

fn facts(name: &str, found: Vec<TemplateFinding>) -> Vec<String> {
    found.into_iter().map(|it| format!("{name}: {}", it.fact)).collect()
}

/// What the CDK writes has only properties of CloudFormation. These templates are not whole, so they may refer to anything.
#[test]
fn properties_of_the_cdk() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/parity/cases");
    let mut all = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(cases).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(path.join("template.json")).unwrap();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let template = File::of(&name, text).unwrap().template;
        all.extend(facts(&name, properties::find(&template)));
        all.extend(facts(&name, required::find(&template)));
        all.extend(facts(&name, malformed::find(&template)));
        count += 1;
    }
    assert!(count > 300, "{count}");
    assert_eq!(all, [""; 0]);
}

#[test]
fn templates_in_common_shapes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/import/tests/templates");
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let file = File::of(&name, fs::read_to_string(&path).unwrap()).unwrap();
        all.extend(facts(&name, properties::find(&file.template)));
        all.extend(facts(&name, references::find(&file.template)));
        all.extend(facts(&name, required::find(&file.template)));
        all.extend(facts(&name, malformed::find(&file.template)));
    }
    assert_eq!(all, [""; 0]);
}
