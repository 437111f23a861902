//! The tables in `docs/language.md` that come from the model's tables.

use cognito_dsl::model::schema::kind::{Field, Kind, Place, Positional, Section, Variants};
use cognito_dsl::model::schema::limit::Limit;
use cognito_dsl::model::{Function, Pseudo, StandardAttributeName};
use cognito_rules::Level;

use crate::settings::{code, paragraph, parts};

/// Each table with the name of its place.
pub(crate) fn all() -> [(&'static str, String); 5] {
    [
        ("short forms", short_forms()),
        ("constants", constants()),
        ("attributes", attributes()),
        ("functions", functions()),
        ("pseudo parameters", pseudo_parameters()),
    ]
}

/// Every variant with settings, in parentheses and in braces.
fn short_forms() -> String {
    let mut rows = String::from("| where | short | with all names |\n|---|---|---|\n");
    for part in parts() {
        for field in part.section.fields {
            let (variants, path) = match field.kind {
                Kind::Variants(variants) => (variants, part.field(field)),
                Kind::Map(map) => match map.value {
                    Kind::Variants(variants) => (variants, format!("{}.<name>", part.field(field))),
                    _ => continue,
                },
                _ => continue,
            };
            // The value of an output can be written without its name too, which is the usual form.
            if path != "outputs.<name>.value" {
                rows.push_str(&forms_of(variants, &path));
            }
        }
    }
    rows
}

fn forms_of(variants: &Variants, path: &str) -> String {
    let mut rows = String::new();
    for variant in variants.variants {
        let Some(Kind::Section(section)) = variant.payload else {
            continue;
        };
        let short = shortest(section);
        if short.is_empty() {
            continue;
        }
        let fields = section
            .fields
            .iter()
            .filter(|field| field.name != "property_overrides" && field.name != "overrides");
        let fields = fields.map(|field| match field.kind {
            Kind::Flag => field.name.to_owned(),
            _ => format!("{}: ..", field.name),
        });
        let braces = fields.collect::<Vec<_>>().join(", ");
        let (short, long) = (
            format!("{}({short})", variant.name),
            format!("{} {{ {braces} }}", variant.name),
        );
        rows.push_str(&format!("| {} | {} | {} |\n", code(path), code(&short), code(&long)));
    }
    rows
}

/// What can be written in parentheses without the name of a setting.
fn shortest(section: &Section) -> String {
    let positional = section.positional.iter().map(|positional| match positional {
        Positional::Field(name) => (*name).to_owned(),
        Positional::Bounds(low, high) => format!("{low}..={high}"),
    });
    let flags = section.fields.iter().filter(|field| matches!(field.kind, Kind::Flag));
    positional
        .chain(flags.map(|field| field.name.to_owned()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What const evaluation checks: the rules about a single string or number.
fn constants() -> String {
    let mut rows = String::from("| setting | what is checked | rule |\n|---|---|---|\n");
    for part in parts() {
        for field in part.section.fields {
            let Some(place) = constant(field) else { continue };
            for limit in field.limits.iter().filter(|limit| !checked(limit).is_empty()) {
                let rule = cognito_rules::of_limit(field, limit).filter(|rule| rule.level == Level::Error);
                let Some(rule) = rule else { continue };
                let path = format!("{}{place}", part.field(field));
                rows.push_str(&format!("| `{path}` | {} | `{}` |\n", checked(limit), rule.name));
            }
        }
    }
    rows
}

/// Where a setting can have a block whose value is checked: as the setting's value, or as an element of it.
fn constant(field: &Field) -> Option<&'static str> {
    match field.kind {
        Kind::Text(Place::Literal) => None,
        Kind::Text(_) | Kind::Number => Some(""),
        Kind::List(Kind::Text(_)) => Some("[]"),
        Kind::Map(map) if matches!(map.value, Kind::Text(_)) => Some(".<name>"),
        _ => None,
    }
}

fn checked(limit: &Limit) -> String {
    match *limit {
        Limit::Length { min: 0, max } => format!("at most {max} characters"),
        Limit::Length { min, max } => format!("{min} to {max} characters"),
        Limit::Characters(charset) => charset.description().to_owned(),
        Limit::Contains(part) => format!("`{part}` is in it"),
        Limit::Range { min, max: i64::MAX } => format!("{min} or more"),
        Limit::Range { min: i64::MIN, max } => format!("{max} or less"),
        Limit::Range { min, max } => format!("{min} to {max}"),
        Limit::Count { .. } | Limit::Duration { .. } => String::new(),
    }
}

/// The standard attributes, by both of their names.
fn attributes() -> String {
    let keys: Vec<&str> = StandardAttributeName::SCHEMA
        .fields
        .iter()
        .map(|field| field.name)
        .collect();
    let mut rows = String::from("| name | Cognito's name | what it is | in the schema |\n|---|---|---|---|\n");
    for attribute in StandardAttributeName::ALL {
        let (name, row) = (attribute.name(), attribute.row());
        let schema = if keys.contains(&name) { "yes" } else { "no" };
        let docs = paragraph(row.docs);
        rows.push_str(&format!(
            "| `{name}` | `{}` | {docs} | {schema} |\n",
            attribute.cognito_name()
        ));
    }
    rows
}

/// The functions, as they are written.
fn functions() -> String {
    let naming = [
        ("Ref(name)", "what CloudFormation's `Ref` returns for it"),
        (
            "Fn::GetAtt(name, Attribute)",
            "an attribute of a resource; `Outputs.Key` and the like are written `\"Outputs.Key\"`",
        ),
        (
            "Fn::Sub(\"text with ${name} and ${name.Attribute}\")",
            "a string with references in it",
        ),
        (
            "Fn::Sub(\"text with ${variable}\", { variable: value })",
            "the same, with values for names that you choose",
        ),
        ("Fn::If(condition, value, value)", "one value or the other"),
        (
            "Fn::FindInMap(mapping, \"first key\", \"second key\")",
            "a value of a mapping",
        ),
        (
            "Fn::FindInMap(mapping, \"first key\", \"second key\", { DefaultValue: value })",
            "the same, or the default if a key is missing; with the transform `AWS::LanguageExtensions`",
        ),
        ("Condition(condition)", "inside `conditions`: another condition"),
    ];
    let mut rows = String::from("| written | what it gives |\n|---|---|\n");
    for (written, docs) in naming {
        rows.push_str(&format!("| `{written}` | {docs} |\n"));
    }
    for function in Function::ALL {
        let docs = paragraph(function.docs());
        let (written, remark) = docs.trim_start_matches('`').split_once('`').unwrap_or((&docs, ""));
        let remark = remark.trim_start_matches(',').trim_start_matches(':').trim();
        let remark = if remark.is_empty() {
            "as in CloudFormation"
        } else {
            remark
        };
        rows.push_str(&format!("| `{written}` | {remark} |\n"));
    }
    rows
}

fn pseudo_parameters() -> String {
    let mut rows = String::from("| written | what it gives |\n|---|---|\n");
    for pseudo in Pseudo::ALL {
        rows.push_str(&format!("| `{}` | {} |\n", pseudo.name(), paragraph(pseudo.docs())));
    }
    rows
}
