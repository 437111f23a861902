//! Cognito's limits on single values, and messages about values beyond them.

use cognito_model::schema::charset::{Charset, is_unfit_for_provider};
use cognito_model::schema::class::{Class, is_invisible};
use cognito_model::schema::kind::{Field, Kind, Place};
use cognito_model::schema::limit::{Limit, utf16_length};
use cognito_model::schema::visit::Literal;
use cognito_model::{DeploysTo, Duration, Map, OutputSettings, ParameterSettings, Str, Target, UserPool};

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::LimitKind;
use crate::engine::words::{characters, length, listed, quoted, without_placeholder};
use crate::grammar::arn::Arn;

/// The setting's limit of this kind.
pub(crate) fn limit_of(row: &Field, kind: LimitKind) -> Option<Limit> {
    row.limits.iter().copied().find(|limit| LimitKind::of(limit) == kind)
}

/// Reports a literal that violates the setting's limit of this kind.
pub(crate) fn of_literal(kind: LimitKind, literal: Literal<'_>, node: &Node<'_>) -> Option<Finding> {
    let limit = limit_of(node.row, kind)?;
    let name = &node.name();
    let (fact, help) = match literal {
        Literal::Text(text) => wrong_text(limit, name, text)?,
        Literal::File(path, text) => wrong_text(limit, path, text)?,
        Literal::Number(number) => wrong_number(limit, name, number)?,
        Literal::Duration(duration, _) => wrong_duration(limit, name, duration)?,
        Literal::Flag(_) => return None,
    };
    let reference = match literal {
        Literal::Text(text) => meant(text, node),
        _ => None,
    };
    Some(Finding::new(fact, reference.unwrap_or_else(|| Help::from(help))))
}

/// The help for a string that stands for something else: the name of an entry or a function in quotes, or a string that lacks its
/// `Fn::Sub`. It does not matter what else is wrong with its characters.
pub(crate) fn meant(text: &str, node: &Node<'_>) -> Option<Help> {
    if is_read_first(node.row) {
        return None;
    }
    let pool = node.pool;
    let is_resource = matches!(node.row.place(), Some(Place::Arn(_) | Place::Ref(_) | Place::Name(_)));
    let map = match node.row.place() {
        Some(Place::Text) => map_of(text, pool).filter(|map| *map == "parameters"),
        _ => map_of(text, pool).filter(|_| is_resource),
    };
    let is_function = ["Fn::", "Ref(", "AWS::"].iter().any(|start| text.starts_with(start)) && !text.contains(' ')
        || text.starts_with("Fn::") && text.ends_with(')');
    if let Some(map) = map {
        return Some(entry_without_quotes(map, text));
    }
    if is_function {
        return Some(without_quotes(text));
    }
    // `PreFn.Arn` or `PreFn`, as templates name the resource.
    let id = text.strip_suffix(".Arn").unwrap_or(text);
    if let Some(name) = name_of(id, pool).filter(|name| is_resource && map_of(name, pool).is_some()) {
        let help = format!("write `{name}`, the name of {} in this declaration", quoted(id));
        return Some(Help::from(help).edit(Edit::Replace(name)));
    }
    if let Some(tag) = ["!Ref ", "!GetAtt ", "!Sub ", "!ImportValue "]
        .iter()
        .find(|tag| text.starts_with(**tag))
    {
        let function = match *tag {
            "!Ref " => "Ref(name)",
            "!GetAtt " => "Fn::GetAtt(name, Arn)",
            "!Sub " => "Fn::Sub(\"..\")",
            _ => "Fn::ImportValue(\"..\")",
        };
        return Some(format!("write the function without quotes, as in `{function}`").into());
    }
    substitution(text, pool)
}

/// Settings that CloudFormation reads before it evaluates anything: parameters, mappings, and the descriptions of outputs. The
/// macro itself reads `deploys_to`.
pub(crate) fn is_read_first(row: &Field) -> bool {
    const DESCRIPTION: &Field = OutputSettings::SECTION.row("description");
    const MAPPINGS: &Field = UserPool::SECTION.row("mappings");
    let holds_values = matches!(row.kind, Kind::Text(_) | Kind::List(_) | Kind::Any);
    let of_parameter = row.section == ParameterSettings::SECTION.name && holds_values;
    of_parameter || row.section == DeploysTo::SECTION.name || row.is(DESCRIPTION) || row.is(MAPPINGS)
}

/// The help for a name in quotes.
pub(crate) fn without_quotes(name: &str) -> Help {
    Help::from(format!("write `{name}` without quotes")).edit(Edit::Replace(name.to_owned()))
}

/// The same for an entry of a map, which is written in brackets if it is not an identifier.
pub(crate) fn entry_without_quotes(map: &str, name: &str) -> Help {
    if is_identifier(name) {
        return without_quotes(name);
    }
    let code = format!("{map}[{name:?}]");
    Help::from(format!("write `{code}`")).edit(Edit::Replace(code))
}

/// The map that has an entry of this name, among those whose entries can be named alone where a resource belongs.
pub(crate) fn map_of(name: &str, pool: &UserPool) -> Option<&'static str> {
    match () {
        () if pool.external.named(name).is_some() => Some("external"),
        () if pool.resources.named(name).is_some() => Some("resources"),
        () if pool.parameters.named(name).is_some() => Some("parameters"),
        () => None,
    }
}

pub(crate) fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// The help for a string with `${AWS::Region}`, or with the name or logical ID of an entry, which lacks its `Fn::Sub`. Its characters
/// do not matter.
pub(crate) fn substitution(text: &str, pool: &UserPool) -> Option<Help> {
    let references = || {
        text.split("${")
            .skip(1)
            .filter_map(|rest| Some(rest.split_once('}')?.0))
    };
    // `${Stage}` and `${Stage.Arn}` have names of the declaration in `Fn::Sub`.
    let named = |reference: &str| {
        let id = reference.split('.').next().unwrap_or_default();
        Some((id.to_owned(), name_of(id, pool).filter(|_| !is_declared(id, pool))?))
    };
    let ids: Vec<(String, String)> = references().filter_map(named).collect();
    let is_sub = !ids.is_empty() || references().any(|name| name.starts_with("AWS::") || is_declared(name, pool));
    is_sub.then(|| {
        let mut text = text.to_owned();
        for (id, name) in ids {
            for end in ['}', '.'] {
                text = text.replace(&format!("${{{id}{end}"), &format!("${{{name}{end}"));
            }
        }
        let sub = format!("Fn::Sub({text:?})");
        Help::from(format!("write `{sub}`, which inserts the values")).edit(Edit::Replace(sub))
    })
}

/// The name in the declaration of what has this logical ID, if that is a name that stands for it in functions.
pub(crate) fn name_of(id: &str, pool: &UserPool) -> Option<String> {
    fn targets<'a, T>(entries: &'a Map<T>, target: fn(Str) -> Target) -> impl Iterator<Item = Target> + 'a {
        entries.iter().map(move |entry| target(entry.name.clone()))
    }
    let all = targets(&pool.parameters, Target::Parameter)
        .chain(targets(&pool.external, Target::External))
        .chain(targets(&pool.resources, Target::Resource))
        .chain(targets(&pool.clients, Target::Client))
        .chain([Target::Pool]);
    let mut all = all.filter(|target| pool.logical_id_of(target) == id);
    Some(all.next()?.called()).filter(|name| is_identifier(name))
}

/// Whether `Fn::Sub` would put a value there: that of a parameter or a resource, or an attribute of one.
fn is_declared(name: &str, pool: &UserPool) -> bool {
    let name = name.split('.').next().unwrap_or_default();
    pool.parameters.named(name).is_some()
        || pool.external.named(name).is_some()
        || pool.resources.named(name).is_some()
        || pool.clients.named(name).is_some()
}

/// Reports a list or a map with too many or too few items.
pub(crate) fn of_count(kind: LimitKind, count: usize, node: &Node<'_>) -> Option<Finding> {
    let limit = limit_of(node.row, kind).filter(|limit| !limit.accepts_count(count))?;
    let (fact, help) = wrong_count(limit, node.row.name, count);
    Some(Finding::new(fact, help).at_key())
}

fn wrong_count(limit: Limit, name: &str, count: usize) -> (String, String) {
    let Limit::Count { min, max } = limit else {
        return (String::new(), String::new());
    };
    let comparison = if count > max {
        format!("more than {max}")
    } else {
        format!("less than {min}")
    };
    (
        format!("`{name}` has {count} entries, which is {comparison}"),
        format!("write at most {max} entries"),
    )
}

fn wrong_text(limit: Limit, name: &str, text: &str) -> Option<(String, String)> {
    if limit.accepts_text(text) {
        return None;
    }
    match limit {
        // A short name is not an ARN, and more characters do not make it one.
        Limit::Length { min: 20, max: 2048 }
            if !text.starts_with("arn:") && utf16_length(text) < 20 && !text.is_empty() =>
        {
            let fact = format!("`{name}` is {}, which is not an ARN", quoted(text));
            Some((fact, format!("write {}", Charset::Arn.description())))
        }
        Limit::Length { min, max } => {
            let fact = if text.is_empty() {
                format!("`{name}` is empty")
            } else if utf16_length(text) > max {
                format!("`{name}` has {}, which is more than {max}", length(text))
            } else {
                format!("`{name}` has {}, which is less than {min}", length(text))
            };
            Some((fact, format!("write {}", length_range(min, max))))
        }
        Limit::Characters(charset) => {
            let subject = format!("`{name}` is {}", quoted(text));
            Some(wrong_characters(charset, name, &subject, text))
        }
        Limit::Contains(part) => Some(without_placeholder(name, text, part)),
        _ => None,
    }
}

/// The message about wrong characters in a string. `subject` introduces the string: "`name` is `"text"`".
pub(crate) fn wrong_characters(charset: Charset, name: &str, subject: &str, text: &str) -> (String, String) {
    let allowed = charset.description();
    let (fact, help) = match charset {
        Charset::DomainPrefix => {
            let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let lower = if text.is_empty() {
                "my-app".to_owned()
            } else {
                text.to_ascii_lowercase()
            };
            let replaced: String = lower.chars().map(|c| if fits(c) { c } else { '-' }).collect();
            // Don't suggest a whole domain with its dots as a prefix.
            let prefix = lower
                .trim_start_matches("https://")
                .split_once('.')
                .map(|(prefix, _)| prefix);
            let help = match prefix.filter(|prefix| !prefix.is_empty() && prefix.chars().all(fits)) {
                Some(prefix) if lower.contains("amazoncognito.com") => {
                    format!("write what comes before the first dot, `{name}: {prefix:?}`")
                }
                Some(prefix) => format!(
                    "write a prefix, as in `{name}: {prefix:?}`, or `Custom {{ .. }}` with a certificate for your own domain"
                ),
                // Don't suggest anything that begins or ends with a hyphen.
                None if charset.accepts(&replaced) && !replaced.starts_with('-') && !replaced.ends_with('-') => {
                    format!("write {allowed}, as in `{name}: {replaced:?}`")
                }
                None => format!("write {allowed}, as in `{name}: \"my-app\"`"),
            };
            (with(subject, text, &|c| !fits(c)), help)
        }
        Charset::Visible(max) => {
            let count = text.chars().count();
            let fact = if count > max {
                format!("`{name}` has {}, which is more than {max}", characters(count))
            } else {
                with(subject, text, &|c| is_invisible(c.into()))
            };
            (fact, format!("write 1 to {}: {allowed}", characters(max)))
        }
        Charset::ProviderName => {
            let unfit = text.chars().enumerate();
            let unfit = unfit.filter(|&(place, c)| is_unfit_for_provider(c.into(), place));
            let unfit: Vec<char> = unfit.map(|(_, c)| c).collect();
            let fact = if unfit.is_empty() {
                let count = text.chars().count();
                format!("{subject}, which has {}, not 3", characters(count))
            } else {
                with(subject, text, &|c| unfit.contains(&c))
            };
            (fact, format!("write 3 or more {allowed}"))
        }
        Charset::AsciiLocalPart => (
            format!("{subject}, which has no ASCII character right before the `@`"),
            format!("write {allowed}, as in `{name}: \"support@example.com\"`"),
        ),
        Charset::UserPoolId => (
            format!("{subject}, which is not the ID of a user pool"),
            format!("write {allowed}, as in `\"us-east-1_oiuR12Abd\"`"),
        ),
        Charset::Only(Class::Line) => (
            with(subject, text, &|c| !Class::Line.has(c.into())),
            "write the message on one line".to_owned(),
        ),
        Charset::Only(class) => (
            with(subject, text, &|c| !class.has(c.into())),
            format!("write {allowed}"),
        ),
        // CloudWatch Logs shows the ARN of a log group like this.
        Charset::Arn | Charset::OptionalArn if text.strip_suffix(":*").is_some_and(|arn| charset.accepts(arn)) => (
            wrong_arn(charset, subject, name, text),
            "write it without the `:*` at its end".to_owned(),
        ),
        Charset::Arn | Charset::OptionalArn | Charset::BucketArn => {
            (wrong_arn(charset, subject, name, text), format!("write {allowed}"))
        }
        Charset::AroundAt => {
            let unseen = |c: char| !Class::Visible.has(c.into());
            let fact = if text.chars().any(unseen) {
                with(subject, text, &unseen)
            } else {
                format!("{subject}, which has no `@` in the middle")
            };
            (
                fact,
                format!("write an email address, as in `{name}: \"support@example.com\"`"),
            )
        }
    };
    let fact = if text.is_empty() {
        format!("`{name}` is empty")
    } else {
        fact
    };
    (fact, help)
}

/// Why a string is not an ARN.
fn wrong_arn(charset: Charset, subject: &str, name: &str, text: &str) -> String {
    let wrong = |c: char| c != ':' && !Class::ArnPart.has(c.into());
    if utf16_length(text) > 2048 {
        format!("`{name}` has {}, which is more than 2048", length(text))
    } else if text.starts_with("arn:") && text.chars().any(wrong) {
        with(subject, text, &wrong)
    } else {
        match Arn::known(text) {
            Some(_) if charset == Charset::BucketArn => format!("{subject}, which is not the ARN of a bucket"),
            Some(arn) if arn.account.is_empty() => format!("{subject}, an ARN without an account"),
            _ => format!("{subject}, which is not an ARN"),
        }
    }
}

/// The fact that a string contains characters that do not belong there, naming the first few.
fn with(subject: &str, text: &str, is_wrong: &dyn Fn(char) -> bool) -> String {
    let mut wrong: Vec<String> = Vec::new();
    for c in text.chars().filter(|&c| is_wrong(c)) {
        let shown = format!("{c:?}");
        if wrong.len() < 3 && !wrong.contains(&shown) {
            wrong.push(shown);
        }
    }
    format!("{subject}, which contains {}", listed(wrong))
}

fn wrong_number(limit: Limit, name: &str, number: i64) -> Option<(String, String)> {
    let Limit::Range { min, max } = limit else { return None };
    if limit.accepts_number(number) {
        return None;
    }
    let fact = if number < min {
        format!("`{name}` is `{number}`, which is less than {min}")
    } else {
        format!("`{name}` is `{number}`, which is more than {max}")
    };
    let help = match (min, max) {
        (min, i64::MAX) => format!("write a number that is at least `{min}`"),
        (i64::MIN, max) => format!("write a number up to `{max}`"),
        (min, max) => format!("write a number from `{min}` to `{max}`"),
    };
    Some((fact, help))
}

fn wrong_duration(limit: Limit, name: &str, duration: Duration) -> Option<(String, String)> {
    let Limit::Duration { min, max } = limit else {
        return None;
    };
    if limit.accepts_duration(duration) {
        return None;
    }
    let fact = if duration.as_seconds() < min.as_seconds() {
        format!("`{name}` is `{duration}`, which is shorter than `{min}`")
    } else {
        format!("`{name}` is `{duration}`, which is longer than `{max}`")
    };
    Some((fact, format!("write a duration from `{min}` to `{max}`")))
}

fn length_range(min: usize, max: usize) -> String {
    if min == 0 {
        format!("at most {}", characters(max))
    } else {
        format!("{min} to {}", characters(max))
    }
}
