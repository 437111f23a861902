//! The attribute, and the file that it names.

use super::*;

#[test]
fn stages_have_files_of_their_own() {
    let (dev, prod) = (
        TemporaryFile::new(&template("mfa: Off")),
        TemporaryFile::new(&template("mfa: Off, deletion_protection")),
    );
    let body = format!(
        "stages: {{ #[deployed({:?})] dev: {{ deletion_protection: false }}, #[deployed({:?})] prod: {{ deletion_protection: false }} }}, mfa: Off",
        dev.0, prod.0
    );
    let source = pool(&body);
    let messages = diagnose(&source);
    let lines: Vec<_> = messages.iter().map(|it| line(&source, it)).collect();
    assert_eq!(lines, ["warning deployed_protection_off: false"]);
    // It points at the second of the two.
    let first = body.find("deletion_protection: false").unwrap();
    assert!(messages[0].mark.start.start().column > first + 30);
    // One attribute for all stages, and one for a single stage.
    let folder = env::temp_dir();
    let name = |file: &TemporaryFile| file.0.file_stem().unwrap().to_str().unwrap().to_owned();
    let source = format!(
        "#[deployed(\"{}/{{stage}}.json\")] {}",
        folder.display(),
        pool(&format!(
            "mfa: Off, deletion_protection: false, stages: {{ {:?}: {{}} }}",
            name(&prod)
        ))
    );
    assert_eq!(
        diagnose(&source).iter().filter_map(|it| it.rule).collect::<Vec<_>>(),
        ["deployed_protection_off"]
    );
}

#[test]
fn the_attribute_names_one_file() {
    for (attribute, expected) in [
        ("#[deployed]", "`deployed` takes the path of one file"),
        ("#[deployed()]", "`deployed` takes the path of one file"),
        ("#[deployed = \"a.json\"]", "`deployed` takes the path of one file"),
        ("#[deployed(a)]", "`deployed` takes the path of a file as a string"),
        ("#[deployed(\"\")]", "`deployed` takes the path of a file as a string"),
        (
            "#[deployed(\"a.json\")] #[deployed(\"b.json\")]",
            "`deployed` is given twice",
        ),
    ] {
        let messages = diagnose(&format!("{attribute} {}", pool("mfa: Off")));
        let facts: Vec<&str> = messages
            .iter()
            .map(|it| it.fact.as_str())
            .filter(|fact| !fact.contains("no file"))
            .collect();
        assert_eq!(facts, [expected], "{attribute}");
    }
    let messages = diagnose(&pool("clients: { #[deployed(\"a.json\")] web: {} }"));
    assert_eq!(messages[0].fact, "`#[deployed]` does nothing here");
}

#[test]
fn the_file_is_a_template() {
    let fact = |text: &str| {
        let file = TemporaryFile::new(text);
        let path = file.0.display().to_string();
        let messages = diagnose(&with_file(&file, "", "mfa: Off"));
        let [message] = &messages[..] else {
            panic!("{messages:?}")
        };
        (message.level, message.fact.replace(&path, "FILE"))
    };
    assert_eq!(fact("[]").1, "the template in `FILE` is not an object");
    assert!(
        fact("{")
            .1
            .starts_with("the file `FILE` is not JSON: the text ends too early")
    );
    let two = r#"{"Resources": {"A": {"Type": "AWS::Cognito::UserPool"}, "B": {"Type": "AWS::Cognito::UserPool"}}}"#;
    let (level, message) = fact(two);
    assert_eq!(level, Severity::Warning);
    assert_eq!(
        message,
        "`FILE` has the pools `A` and `B`, but none with the logical ID `Pool`"
    );
    // A stack without a pool: everything is new.
    let file = TemporaryFile::new("{}");
    assert!(diagnose(&with_file(&file, "", BODY)).is_empty());
    // The file does not exist yet.
    let source = format!("#[deployed(\"none/pool.json\")] {}", pool("mfa: Off"));
    let messages = diagnose(&source);
    assert_eq!(messages.len(), 1);
    assert_eq!(line(&source, &messages[0]), "warning -: \"none/pool.json\"");
    assert!(
        messages[0].message().contains("cargo cognito lock"),
        "{}",
        messages[0].message()
    );
}

/// Cargo rebuilds when the file changes.
#[test]
fn the_file_is_tracked() {
    let file = TemporaryFile::new(&template(BODY));
    let lowered = read(&with_file(&file, "", BODY)).0.unwrap();
    assert_eq!(lowered.files, [file.0.display().to_string()]);
}
