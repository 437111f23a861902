//! Runs the rules about single values: each literal of a pool against the rules that its setting's row names.

use crate::engine::order::ALL;
use crate::engine::report::Found;
use crate::engine::report::{Report, Violation};
use crate::engine::rule::{Check, LimitKind, Rule};
use crate::engine::walk::{Sight, walk};
use crate::engine::words::{characters, length, listed, quoted, without_placeholder};
use crate::shape::Shape;
use cognito_model::schema::charset::Charset;
use cognito_model::schema::charset::is_unfit_for_provider;
use cognito_model::schema::class::Class;
use cognito_model::schema::class::is_invisible;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;
use cognito_model::schema::limit::utf16_length;
use cognito_model::schema::visit::Literal;
use cognito_model::{Duration, SettingPath, UserPool};

/// Checks every literal of the pool, and notes on the way what each entry allows and what intrinsics there are.
pub(crate) fn check(pool: &UserPool, report: &mut Report) {
    let mut found = Vec::new();
    let (mut place, mut intrinsics, mut depends) = (None, Vec::new(), false);
    walk(pool, &mut |sight, path, row| match sight {
        // What an entry allows has to be known before anything is reported about what is in it.
        Sight::Entry(allow) => {
            report.allow(path, allow);
            depends |= path.as_str().contains("overrides") && path.as_str().contains("DependsOn");
        }
        Sight::Construct(construct) => place = Shape::of_place(construct),
        Sight::Intrinsic(intrinsic) => intrinsics.push(Found {
            path: path.clone(),
            place: place.take(),
            intrinsic: intrinsic.clone(),
        }),
        Sight::Literal(literal) => {
            let Some(row) = row else { return };
            for rule in ALL.iter().filter(|rule| rule.guards(row)) {
                let Some((fact, help)) = broken(rule, row, path, literal) else {
                    continue;
                };
                found.push(Violation::new(rule, path.clone(), fact, help));
            }
        }
        Sight::Items(count) => {
            let Some(row) = row else { return };
            let Some(limit) = limit_of(row, LimitKind::Count).filter(|limit| !limit.accepts_count(count)) else {
                return;
            };
            let counting = |rule: &&&Rule| matches!(rule.check, Check::Limit(LimitKind::Count)) && rule.guards(row);
            for rule in ALL.iter().filter(counting) {
                let (fact, help) = wrong_count(limit, row.name, count);
                found.push(Violation::new(rule, path.clone(), fact, help).at_key());
            }
        }
        _ => {}
    });
    report.remember(intrinsics, depends);
    // A duration that is out of its range has to be written anew anyway, and the whole units next to it are no help.
    let (fractions, others): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|violation| matches!(violation.rule.check, Check::WholeUnits));
    for violation in others {
        report.push(violation);
    }
    for violation in fractions {
        if !report.has_at(&violation.path) {
            report.push(violation);
        }
    }
}

/// What a value is called: the setting, and its place in the list or the map that the setting holds.
fn called(path: &SettingPath, name: &'static str) -> String {
    let around = path.parent().unwrap_or_default();
    let place = path.as_str().strip_prefix(around.as_str()).unwrap_or_default();
    let is_item = around.as_str().ends_with(name) && place.trim_start_matches('.') != name;
    if is_item {
        format!("{name}{place}")
    } else {
        name.to_owned()
    }
}

/// The limit of this kind that a setting has.
pub(crate) fn limit_of(row: &Field, kind: LimitKind) -> Option<Limit> {
    row.limits.iter().copied().find(|limit| LimitKind::of(limit) == kind)
}

/// What is wrong with a value, and what to write instead.
fn broken(rule: &Rule, row: &Field, path: &SettingPath, literal: Literal<'_>) -> Option<(String, String)> {
    let limit = match rule.check {
        Check::Limit(kind) => limit_of(row, kind)?,
        Check::WholeUnits => return wrong_units(row.name, literal),
        Check::Pool(_) => return None,
    };
    let name = &called(path, row.name);
    match literal {
        Literal::Text(text) => wrong_text(limit, name, text),
        Literal::File(path, text) => wrong_text(limit, path, text),
        Literal::Number(number) => wrong_number(limit, name, number),
        Literal::Duration(duration, _) => wrong_duration(limit, name, duration),
        Literal::Flag(_) => None,
    }
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
        format!("write at most {max}"),
    )
}

fn wrong_text(limit: Limit, name: &str, text: &str) -> Option<(String, String)> {
    if limit.accepts_text(text) {
        return None;
    }
    match limit {
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

/// What is wrong with the characters of a text, where `subject` says what the text is: "`name` is `"text"`".
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
            // A whole domain is not to become a prefix with all of its dots.
            let prefix = lower
                .trim_start_matches("https://")
                .split_once('.')
                .map(|(prefix, _)| prefix);
            let help = match prefix.filter(|prefix| !prefix.is_empty() && prefix.chars().all(fits)) {
                Some(prefix) if lower.contains("amazoncognito.com") => {
                    format!("write what comes before the first dot, `{name}: {prefix:?}`")
                }
                Some(prefix) => format!(
                    "write a prefix, as in `{name}: {prefix:?}`, or `Custom {{ .. }}` with a certificate for a domain of your own"
                ),
                None => format!("write {allowed}, as in `{name}: {replaced:?}`"),
            };
            (with(subject, text, |c| !fits(c)), help)
        }
        Charset::Visible(max) => {
            let count = text.chars().count();
            let fact = if count > max {
                format!("`{name}` has {}, which is more than {max}", characters(count))
            } else {
                with(subject, text, |c| is_invisible(c.into()))
            };
            (fact, format!("write 1 to {}: {allowed}", characters(max)))
        }
        Charset::ProviderName => {
            let unfit = text.chars().enumerate();
            let unfit = unfit.filter(|&(place, c)| is_unfit_for_provider(c.into(), place));
            let unfit: Vec<char> = unfit.map(|(_, c)| c).collect();
            let fact = if unfit.is_empty() {
                let count = text.chars().count();
                format!("{subject}, which has {} and not 3", characters(count))
            } else {
                with(subject, text, |c| unfit.contains(&c))
            };
            (fact, format!("write 3 or more {allowed}"))
        }
        Charset::AsciiLocalPart => (
            format!("{subject}, which has no ASCII character before the `@`"),
            format!("write {allowed}, as in `{name}: \"support@example.com\"`"),
        ),
        Charset::UserPoolId => (
            format!("{subject}, which is not the id of a user pool"),
            format!("write {allowed}, as in `\"us-east-1_oiuR12Abd\"`"),
        ),
        Charset::Only(Class::Line) => (
            with(subject, text, |c| !Class::Line.has(c.into())),
            "write the message on one line".to_owned(),
        ),
        Charset::Only(class) => (
            with(subject, text, |c| !class.has(c.into())),
            format!("write {allowed}"),
        ),
        Charset::Arn | Charset::OptionalArn => (wrong_arn(subject, name, text), format!("write {allowed}")),
        Charset::AroundAt => {
            let unseen = |c: char| !Class::Visible.has(c.into());
            let fact = if text.chars().any(unseen) {
                with(subject, text, unseen)
            } else {
                format!("{subject}, which has no `@` in the middle")
            };
            (
                fact,
                format!("write an address, as in `{name}: \"support@example.com\"`"),
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

/// Why a text is no ARN.
fn wrong_arn(subject: &str, name: &str, text: &str) -> String {
    let wrong = |c: char| c != ':' && !Class::ArnPart.has(c.into());
    if utf16_length(text) > 2048 {
        format!("`{name}` has {}, which is more than 2048", length(text))
    } else if text.starts_with("arn:") && text.chars().any(wrong) {
        with(subject, text, wrong)
    } else {
        format!("{subject}, which is not an ARN")
    }
}

/// That some of the first characters of a text do not belong there.
fn with(subject: &str, text: &str, is_wrong: impl Fn(char) -> bool) -> String {
    let mut wrong: Vec<String> = Vec::new();
    for c in text.chars().filter(|&c| is_wrong(c)) {
        let shown = format!("{c:?}");
        if wrong.len() < 3 && !wrong.contains(&shown) {
            wrong.push(shown);
        }
    }
    format!("{subject}, with {} in it", listed(wrong))
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
        (min, i64::MAX) => format!("write `{min}` or more"),
        (i64::MIN, max) => format!("write `{max}` or less"),
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

fn wrong_units(name: &str, literal: Literal<'_>) -> Option<(String, String)> {
    let Literal::Duration(duration, unit) = literal else {
        return None;
    };
    if duration.whole(unit).is_some() {
        return None;
    }
    let below = u32::try_from(duration.as_seconds() / unit.seconds()).unwrap_or(u32::MAX);
    let (below, above) = (unit.times(below), unit.times(below.saturating_add(1)));
    Some((
        format!("`{name}` is `{duration}`, which is no whole number of {}", unit.name()),
        format!("write `{below}` or `{above}`"),
    ))
}

fn length_range(min: usize, max: usize) -> String {
    if min == 0 {
        format!("at most {}", characters(max))
    } else {
        format!("{min} to {}", characters(max))
    }
}
