//! Values that differ between environments, where the declaration has to contain the value itself.

use std::collections::BTreeSet;

use cognito_model::schema::kind::{Field, Kind, Names, Place};

use super::diagnostics::all;
use super::guards::{Bodies, sample};
use super::{diagnose, pool};
use crate::report::Severity;

/// What users write to choose a value, with the declarations that it needs.
const COMPUTED: [&str; 6] = [
    "Fn::If(is_prod, \"a\", \"b\")",
    "Ref(stage)",
    "stage",
    "is_prod",
    "const { crate::PROD }",
    "PROD",
];

/// Whether only a literal can stand here.
fn is_literal(field: &Field) -> bool {
    match field.kind {
        Kind::Flag | Kind::Duration(_) | Kind::Section(_) | Kind::Map(_) | Kind::Text(Place::Literal) => true,
        // The short form in parentheses takes what the field of the variant takes.
        Kind::Variants(variants) => variants.variants.iter().all(|variant| variant.payload.is_none()),
        // Other lists are properties, which a function can return.
        Kind::List(_) => field.name == "grants",
        Kind::Name(names) => matches!(names, Names::Client | Names::Domain | Names::IdentityPool),
        _ => false,
    }
}

/// Whether this value is a mistake there, of this kind and no other.
fn is_mistaken(field: &Field, value: &str) -> bool {
    let is_path = !value.contains(['(', '{']);
    match field.kind {
        // A flag can be a constant.
        Kind::Flag => !value.starts_with("const"),
        // A name that does not exist is another mistake.
        Kind::Name(_) => !is_path,
        Kind::List(_) => !is_path || value == "PROD",
        _ => true,
    }
}

fn declared(body: &str) -> String {
    let declared = "parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, \"prod\") }";
    match body.starts_with("parameters") || body.starts_with("conditions") {
        true => body.to_owned(),
        false => format!("{body},\n{declared}"),
    }
}

/// The facts of what the language rejects. What the rules say is another matter.
fn rejected(body: &str) -> BTreeSet<String> {
    let all = diagnose(&pool(body)).into_iter();
    let all = all.filter(|diagnostic| diagnostic.level == Severity::Error && diagnostic.rule.is_none());
    all.map(|diagnostic| diagnostic.message()).collect()
}

/// `stages: { .. }` in a message, up to the closing quote.
fn stages(message: &str) -> Option<&str> {
    let start = message.find("`stages: ")? + 1;
    message[start..].split('`').next()
}

#[test]
fn every_place_of_a_literal_leads_to_stages() {
    let (mut silent, mut broken, mut places) = (Vec::new(), Vec::new(), 0);
    for (name, (field, body)) in &Bodies::all().by_field {
        if !is_literal(field) || ["parameters", "conditions"].contains(&field.name) {
            continue;
        }
        let written = declared(&body.replace('$', &sample(field)));
        let mut sketches = BTreeSet::new();
        for value in COMPUTED.iter().filter(|value| is_mistaken(field, value)) {
            places += 1;
            let messages = rejected(&declared(&body.replace('$', value)));
            match messages.iter().find_map(|message| stages(message)) {
                Some(sketch) => sketches.extend([sketch.to_owned()]),
                None => silent.push(format!("{name}: {value}: {messages:?}")),
            }
        }
        // The sketch compiles as soon as there is a value in it.
        for sketch in sketches {
            let value = match field.name {
                "path" => format!("File({})", sample(field)),
                _ if sketch.contains("outputs: {") => "UserPoolId".to_owned(),
                _ => sample(field),
            };
            let filled = sketch.replacen(": ..", &format!(": {value}"), 1);
            let filled = filled.replace("[..]", "[]").replace("{ .. }", "{}");
            // What is wrong with the samples stays wrong, in the stages that still have them.
            let first_line = |message: &String| message.lines().next().map(str::to_owned);
            let before: Vec<_> = rejected(&written).iter().map(first_line).collect();
            let after = rejected(&format!("{written}, {filled}"));
            if let Some(new) = after.iter().find(|message| !before.contains(&first_line(message))) {
                broken.push(format!("{name}: {filled}: {new}"));
            }
        }
    }
    assert!(places > 1000, "{places}");
    assert!(silent.is_empty(), "{} of {places}\n{}", silent.len(), silent.join("\n"));
    assert!(broken.is_empty(), "{} of {places}\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn messages() {
    insta::assert_snapshot!(all(&[
        ("a call for a flag", "deletion_protection: crate::is_prod()"),
        ("a call for a variant", "removal_policy: is_prod()"),
        (
            "a call of the library for a flag",
            "deletion_protection: std::env::var(\"PROD\")"
        ),
        ("an unknown name for a flag", "deletion_protection: is_prod"),
        (
            "an unknown name for a duration",
            "clients: { web: { disable_oauth, id_token_validity: validity } }"
        ),
        (
            "a function in JSON",
            "deletion_protection: { \"Fn::If\": [is_prod, true, false] }"
        ),
        ("a list of grants", "grants: Fn::If(is_prod, [], [])"),
        ("a constant for a list of grants", "grants: GRANTS"),
        (
            "a constant for a list of strings",
            "clients: { web: { oauth: { callback_urls: URLS } } }"
        ),
        (
            "a client",
            "clients: { web: { disable_oauth }, app: { disable_oauth } }, outputs: { o: ClientId(Fn::If(is_prod, web, app)) }"
        ),
        ("if", "deletion_protection: if PROD { true } else { false }"),
        ("a question mark", "deletion_protection: is_prod ? true : false"),
        ("cfg!", "deletion_protection: cfg!(debug_assertions)"),
    ]));
}
