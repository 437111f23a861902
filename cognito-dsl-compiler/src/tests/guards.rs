//! Breaks the rules at every setting that they guard.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cognito_model::UserPool;
use cognito_model::schema::kind::{Field, Kind, Place, Section, TypeOf};
use cognito_model::schema::limit::Limit;
use cognito_model::schema::path::PathStep;
use cognito_model::{OutputSettings, ParameterSettings, SettingPath, StackResourceSettings};
use cognito_rules::{LimitKind, Rule, rules};

use super::across::with_declared;
use super::{pool, read, rendered_place};
use crate::lower::Lowered;

/// Declarations that break a rule at a setting where neither its example nor any clause of `across.txt` does.
const FURTHER: &str = include_str!("guards.txt");

/// A rule and a setting, by name. The rule guards the setting.
type GuardedSetting = (&'static str, String);

fn name(field: &Field) -> String {
    format!("{}.{}", field.section, field.name)
}

/// Which rules report which settings of a declaration, directly or because they looked at them.
fn spoken(body: &str, into: &mut BTreeSet<GuardedSetting>) {
    let (Some(Lowered { pool, .. }), _) = read(&pool(body)) else {
        return;
    };
    let rows: HashMap<_, _> = cognito_rules::rows(&pool).into_iter().collect();
    for violation in cognito_rules::validate(&pool) {
        for path in std::iter::once(&violation.path).chain(&violation.about) {
            // A setting that is not written has no row in the pool, so it is looked up in the section around it.
            let row = rows.get(path).copied().or_else(|| missing(path, &rows));
            into.extend(row.map(|row| (violation.rule.name, name(row))));
        }
    }
}

/// The row of a setting that is not written.
fn missing(path: &SettingPath, rows: &HashMap<SettingPath, &'static Field>) -> Option<&'static Field> {
    let (mut here, mut kind, mut row) = (SettingPath::root(), Kind::Section(UserPool::SECTION), None);
    for step in path.steps() {
        kind = match (kind, step) {
            (Kind::List(item), PathStep::Index(_)) => *item,
            (Kind::Map(map), PathStep::Name(_)) => *map.value,
            // What is inside a value of any kind belongs to the same setting.
            (Kind::Any, _) => return row,
            (kind, PathStep::Name(name)) => {
                let written = rows.iter().filter(|(path, _)| path.parent().as_ref() == Some(&here));
                let sections: Vec<&str> = written.map(|(_, row)| row.section).collect();
                let mut found = Vec::new();
                fields(&kind, name, &mut found);
                // Several variants can have a setting with this name.
                let own = found.iter().find(|field| sections.contains(&field.section));
                row = own.or(found.first()).copied();
                *row?.kind
            }
            _ => return None,
        };
        here = match step {
            PathStep::Name(name) => here.key(name),
            PathStep::Index(index) => here.index(*index),
        };
    }
    row
}

/// The fields with this name inside a setting's value.
fn fields(kind: &Kind, name: &str, found: &mut Vec<&'static Field>) {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => found.extend(section.field(name).map(|(_, row)| row)),
        Kind::Type(TypeOf::Parameter) => found.extend(ParameterSettings::SECTION.field(name).map(|(_, row)| row)),
        Kind::Type(TypeOf::StackResource) => {
            found.extend(StackResourceSettings::SECTION.field(name).map(|(_, row)| row));
        }
        Kind::Variants(variants) => {
            for payload in variants.variants.iter().filter_map(|variant| variant.payload) {
                fields(payload, name, found);
            }
        }
        _ => {}
    }
}

/// Where each setting can be written: a body with `$` in place of the value.
#[derive(Default)]
pub(super) struct Bodies {
    pub(super) by_field: BTreeMap<String, (&'static Field, String)>,
}

impl Bodies {
    pub(super) fn all() -> Self {
        let mut bodies = Bodies::default();
        bodies.section(UserPool::SECTION, "$");
        bodies.section(ParameterSettings::SECTION, "parameters: { it: String { $ } }");
        bodies.section(
            StackResourceSettings::SECTION,
            "resources: { it: AWS::SNS::Topic { $ } }",
        );
        bodies.section(OutputSettings::SECTION, "outputs: { it: { $ } }");
        bodies
    }

    /// The fields of a section. Its items replace the `$` in the body.
    fn section(&mut self, section: &'static Section, body: &str) {
        for field in section.fields {
            if self.by_field.contains_key(&name(field)) || field.name == "base" {
                continue;
            }
            let required = section
                .fields
                .iter()
                .filter(|other| other.required && other.name != field.name);
            let required: String = required
                .map(|other| format!(", {}: {}", other.name, sample(other)))
                .collect();
            let body = body.replace('$', &format!("{}: ${required}", field.name));
            self.by_field.insert(name(field), (field, body.clone()));
            self.kind(field.kind, &body);
        }
    }

    fn kind(&mut self, kind: &'static Kind, body: &str) {
        match kind {
            Kind::Section(section) | Kind::Short(section, _) => self.section(section, &body.replace('$', "{ $ }")),
            Kind::Map(map) => self.kind(map.value, &body.replace('$', "{ it: $ }")),
            Kind::List(item) => self.kind(item, &body.replace('$', "[$]")),
            Kind::Variants(variants) => {
                for variant in variants.variants {
                    if let Some(payload) = variant.payload {
                        self.kind(payload, &body.replace('$', &format!("{} $", variant.name)));
                    }
                }
            }
            _ => {}
        }
    }
}

/// A valid value of a setting.
pub(super) fn sample(field: &Field) -> String {
    match field.kind {
        Kind::Flag => "true".to_owned(),
        Kind::Number => "1".to_owned(),
        Kind::Text(Place::Literal) | Kind::Text(Place::Text) => format!("{:?}", "https://example.org/x"),
        Kind::Text(_) => "\"arn:aws:iam::123456789012:role/x\"".to_owned(),
        Kind::Duration(unit) => format!("{}(5)", unit.name()),
        Kind::List(_) => "[]".to_owned(),
        Kind::Section(_) | Kind::Short(..) | Kind::Map(_) => "{}".to_owned(),
        Kind::Variants(variants) => match variants.variants {
            [first, ..] if first.payload.is_some() => format!("{} {{}}", first.name),
            [first, ..] => first.name.to_owned(),
            [] => "{}".to_owned(),
        },
        Kind::Name(_) => "\"x\"".to_owned(),
        Kind::Type(TypeOf::Resource) => "AWS::IAM::Role".to_owned(),
        Kind::Type(TypeOf::Parameter) => "String".to_owned(),
        Kind::Type(TypeOf::StackResource) => "AWS::SNS::Topic".to_owned(),
        Kind::Any => "1".to_owned(),
    }
}

/// Values beyond a limit, as you would write them.
fn beyond(limit: Limit) -> Vec<String> {
    let text = |text: &str| format!("{text:?}");
    match limit {
        Limit::Length { min, max } => {
            let mut values = vec![text(&"x".repeat(max + 1))];
            values.extend((min > 0).then(|| text("")));
            values
        }
        Limit::Characters(_) => ["\u{7}", "a b/ü", "x"].map(text).to_vec(),
        Limit::Contains(_) => vec![text("none of it")],
        Limit::Count { max, .. } => vec!["\"a\",".repeat(max + 1)],
        Limit::Range { min, max } => vec![min.saturating_sub(1).to_string(), max.saturating_add(1).to_string()],
        Limit::Duration { min, max } => {
            let seconds = |seconds: u64| format!("seconds({seconds})");
            let mut values = vec![seconds(max.as_seconds() + 24 * 60 * 60)];
            values.extend(min.as_seconds().checked_sub(60).map(seconds));
            values
        }
    }
}

/// The value as you would write it in a setting of this kind.
fn placed(field: &Field, value: &str) -> Vec<String> {
    match field.kind {
        Kind::List(_) => vec![format!("[{value}]"), value.to_owned()],
        Kind::Map(_) => vec![
            format!("{{ it: {value} }}"),
            format!("{{ {value}: {{}} }}"),
            format!("{{ {value}: \"x\" }}"),
            value.to_owned(),
        ],
        Kind::Variants(variants) => variants
            .variants
            .iter()
            .map(|variant| format!("{}({value})", variant.name))
            .chain([value.to_owned()])
            .collect(),
        // An attribute mapping holds strings.
        Kind::Section(_) => vec![value.to_owned(), format!("{{ email: {value} }}")],
        _ => vec![value.to_owned()],
    }
}

/// The wrong values in a rule's examples.
fn written(rule: &Rule) -> Vec<String> {
    let source = pool(rule.bad);
    let (_, diagnostics) = read(&source);
    let own = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.rule == Some(rule.name));
    own.filter_map(|diagnostic| rendered_place(&source, diagnostic))
        .collect()
}

/// A rule's example, with another setting that it guards in place of the wrong one.
///
/// All kinds of identity providers have the same attribute mapping, and the settings of one section take the same values.
fn elsewhere(rule: &Rule, guarded: &[&Field]) -> Vec<String> {
    const SAML: [&str; 2] = [
        "Saml { metadata: Url(\"https://idp.example.com/metadata\")",
        "Saml { metadata: Url(\"https://example.com/metadata\")",
    ];
    const PROVIDERS: [&str; 5] = [
        "Google { client_id: \"id\", client_secret: Secret(\"google\")",
        "Facebook { client_id: \"123\", client_secret: Secret(\"facebook\")",
        "Amazon { client_id: \"id\", client_secret: Secret(\"amazon\")",
        "Apple { client_id: \"id\", team_id: \"TEAM123456\", key_id: \"KEY1234567\", private_key: Secret(\"apple\")",
        "Oidc { client_id: \"id\", client_secret: Secret(\"oidc\"), issuer_url: \"https://idp.example.com\"",
    ];
    let others = PROVIDERS.iter().map(|other| {
        SAML.iter()
            .fold(rule.bad.to_owned(), |body, saml| body.replace(saml, other))
    });
    let renamed = guarded.iter().flat_map(|field| {
        let siblings = guarded.iter().filter(|other| other.section == field.section);
        siblings.map(|other| {
            let to = format!("{}:", other.name);
            rule.bad.replace(&format!("{}:", field.name), &to)
        })
    });
    others.chain(renamed).filter(|body| body != rule.bad).collect()
}

/// For every setting that a rule lists, there is a declaration where the rule reports it, directly or because it looked at it.
#[test]
fn each_rule_is_broken_at_every_setting_that_it_guards() {
    let bodies = Bodies::all();
    let mut spoken_of = BTreeSet::new();
    for rule in rules() {
        spoken(rule.bad, &mut spoken_of);
    }
    for body in super::across::bodies().chain(FURTHER.lines().map(with_declared)) {
        spoken(&body, &mut spoken_of);
    }
    let mut silent = Vec::new();
    for rule in rules() {
        let of_examples = written(rule);
        let every = bodies.by_field.values().map(|(field, _)| *field);
        let guarded: Vec<&Field> = every.filter(|field| rule.guards(field)).collect();
        for body in elsewhere(rule, &guarded) {
            spoken(&body, &mut spoken_of);
        }
        for field in guarded {
            let pair = (rule.name, name(field));
            if spoken_of.contains(&pair) {
                continue;
            }
            let limits = field
                .limits
                .iter()
                .copied()
                .filter(|limit| rule.speaks_for(LimitKind::of(limit)));
            let mut values: Vec<String> = limits.flat_map(beyond).collect();
            values.extend(of_examples.iter().cloned());
            let body = &bodies.by_field[&name(field)].1;
            'values: for value in &values {
                for placed in placed(field, value) {
                    spoken(&body.replace('$', &placed), &mut spoken_of);
                    if spoken_of.contains(&pair) {
                        break 'values;
                    }
                }
            }
            if !spoken_of.contains(&pair) {
                silent.push(format!("{} at {}", pair.0, pair.1));
            }
        }
    }
    assert!(
        silent.is_empty(),
        "add a body to guards.txt, or mend the rule or its guards:\n{}",
        silent.join("\n")
    );
}
