//! Durations, and what to suggest for a number or a string without a unit.

use cognito_model::schema::kind::{Field, Kind};
use cognito_model::{Duration, Unit};

use super::instead::{Instead, shape};
use super::reader::{Reader, called, describe};
use super::suggest;
use crate::listed;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Body, ExprKind, ItemKind, Mark, Word};

impl Reader<'_> {
    pub(super) fn read_duration(&self, wanted: Unit) -> Option<Duration> {
        let kind = Kind::Duration(wanted);
        let wrong = || self.not_a(&kind);
        if let Some(meant) = self.value_kind().and_then(|value| meant(value, self.row, wanted)) {
            let allowed = self.row.map_or("", |row| row.allowed);
            let instead = match (meant.is_empty(), allowed) {
                (true, "") => return wrong(),
                (true, allowed) => Instead::Words(format!("a duration that is allowed: {allowed}")),
                _ => Instead::OneOf(meant.iter().map(Duration::to_string).collect()),
            };
            let counted = self
                .row
                .and_then(|row| UNITS.iter().find(|(name, _)| row.name == *name));
            return match (self.of_wrong_kind(&called(&kind), instead), counted, &meant[..]) {
                (Some(diagnostic), Some((_, unit)), [only]) if *only == unit.times(only.parts().0) => {
                    let property = self
                        .row
                        .map_or("", |row| row.cloudformation.split(',').next().unwrap_or_default());
                    self.fail(diagnostic.note(format!("CloudFormation counts `{property}` in {}", unit.name())))
                }
                (Some(diagnostic), ..) => self.fail(diagnostic),
                (None, ..) => self.poison(),
            };
        }
        let Some(ExprKind::Call(path, arguments)) = self.value_kind().filter(|_| !self.is_computed()) else {
            return wrong();
        };
        // Only the last segment matters, as in `Duration::days`.
        let Some(name) = path.segments.last().filter(|_| path.index.is_none()) else {
            return wrong();
        };
        let Some(unit) = Unit::ALL.into_iter().find(|unit| unit.name() == name.text) else {
            return self.unknown_unit(name, arguments, wanted);
        };
        let [item] = &arguments.items[..] else {
            return self.fail(
                self.error(format!("`{}` takes one number", name.text))
                    .help(format!("write a number in the parentheses, `{}(..)`", name.text)),
            );
        };
        let ItemKind::Bare(value) = &item.kind else {
            return wrong();
        };
        match &value.kind {
            ExprKind::Integer(number) => match u32::try_from(*number) {
                Ok(number) => Some(unit.times(number)),
                Err(_) => self.fail(
                    self.error(format!(
                        "`{}` is {number} {}, but a duration has 0 to {}",
                        self.name,
                        name.text,
                        u32::MAX
                    ))
                    .help(match self.row.map(|row| row.allowed) {
                        Some(allowed) if !allowed.is_empty() => format!("write a duration that is allowed: {allowed}"),
                        _ => format!("write a number of {} that is not below 0", name.text),
                    }),
                ),
            },
            ExprKind::Fraction(text) => self.fraction(text, unit, wanted, value.mark),
            ExprKind::Broken => self.poison(),
            ExprKind::Text(text) if text.parse::<u32>().is_ok() => self.fail(
                Diagnostic::error(
                    value.mark,
                    format!("`{}` takes a whole number, not a string", name.text),
                )
                .write(text),
            ),
            _ => {
                // Use the same words for a computed argument as for a computed duration.
                let inner = self.instead(value);
                if inner.is_computed() {
                    return inner.always_literal(&kind);
                }
                let fact = format!("`{}` takes a whole number, not {}", name.text, describe(&value.kind));
                let help = format!("write a number in the parentheses, `{}(..)`", name.text);
                self.fail(Diagnostic::error(value.mark, fact).help(help))
            }
        }
    }

    /// `weeks(2)`: a unit that does not exist, but that can be written in days.
    fn unknown_unit<T>(&self, name: &Word, arguments: &Body, wanted: Unit) -> Option<T> {
        let names = || Unit::ALL.iter().map(|unit| unit.name());
        let number = match arguments.only().map(|value| &value.kind) {
            Some(ExprKind::Integer(number)) => u32::try_from(*number).ok(),
            _ => None,
        };
        let days = days_of(&name.text).and_then(|days| days.checked_mul(number?));
        let days = days.filter(|days| self.row.is_none_or(|row| row.accepts_duration(Duration::Days(*days))));
        // Rust has `Duration::from_secs(60)`, and `Duration::from_millis(60_000)` is another number of seconds.
        let plain = name.text.strip_prefix("from_").unwrap_or(&name.text);
        let is_thousandth = ["millis", "milliseconds", "ms", "micros", "nanos"].contains(&plain);
        let is_milli = ["millis", "milliseconds", "ms"].contains(&plain);
        let seconds = number
            .filter(|number| is_milli && number % 1000 == 0)
            .map(|number| number / 1000);
        let seconds = seconds.filter(|seconds| is_allowed(Duration::Seconds(*seconds), self.row, wanted));
        let likely = match plain {
            "secs" | "sec" => Some("seconds"),
            "mins" | "min" => Some("minutes"),
            "hrs" | "hr" => Some("hours"),
            _ => suggest::closest(plain, names()).filter(|_| !is_thousandth),
        };
        let help = match (days, likely) {
            (Some(days), _) => Suggestion::write(self.mark, format!("days({days})")),
            (None, _) if seconds.is_some() => {
                Suggestion::write(self.mark, format!("seconds({})", seconds.unwrap_or_default()))
            }
            (None, Some(likely)) if number.is_some() => Suggestion::write(name.mark, likely),
            _ => format!("write {}", shape(&Kind::Duration(wanted), self.row)).into(),
        };
        let fact = format!("there is no unit `{}`, only {}", name.text, listed::one_of(names()));
        self.fail(Diagnostic::error(name.mark, fact).help(help))
    }

    /// `days(1.5)`: suggests the whole durations around it, or a unit in which it is whole.
    fn fraction(&self, text: &str, unit: Unit, wanted: Unit, mark: Mark) -> Option<Duration> {
        let seconds = text.parse::<f64>().unwrap_or(0.0) * unit.seconds() as f64;
        let count = seconds / wanted.seconds() as f64;
        let name = wanted.name();
        let whole = |count: f64| format!("{name}({count})");
        let help = if count.fract() == 0.0 && count >= 0.0 {
            Suggestion::write(self.mark, whole(count))
        } else {
            let around = [count.floor().max(0.0), count.ceil().max(1.0)];
            let is_allowed = |count: &f64| {
                let duration = wanted.times(*count as u32);
                self.row.is_none_or(|row| row.accepts_duration(duration))
            };
            let allowed: Vec<String> = around.into_iter().filter(is_allowed).map(whole).collect();
            match (&allowed[..], self.row) {
                ([], Some(row)) => format!("write a duration that is allowed: {}", row.allowed).into(),
                _ => Suggestion::any_of(self.mark, allowed),
            }
        };
        self.fail(
            Diagnostic::error(
                mark,
                format!("`{}({text})` is not a whole number of {}", unit.name(), unit.name()),
            )
            .help(help),
        )
    }
}

/// The units that CloudFormation and Terraform use for bare numbers, where these are not the shortest unit that a setting takes.
const UNITS: [(&str, Unit); 3] = [
    ("id_token_validity", Unit::Hours),
    ("access_token_validity", Unit::Hours),
    ("refresh_token_validity", Unit::Days),
];

/// The durations that a number or a string can stand for, if any: the one in CloudFormation's unit if it is allowed, or else
/// every one that is allowed.
pub(super) fn meant(value: &ExprKind, row: Option<&Field>, wanted: Unit) -> Option<Vec<Duration>> {
    let count = match value {
        ExprKind::Integer(number) => u32::try_from(*number).ok()?,
        ExprKind::Text(text) => match text.trim().parse() {
            Ok(count) => count,
            Err(_) => {
                let duration = in_words(text)?;
                return Some(Vec::from_iter(is_allowed(duration, row, wanted).then_some(duration)));
            }
        },
        ExprKind::Braces(None, body) => {
            let duration = in_braces(body)?;
            return Some(Vec::from_iter(is_allowed(duration, row, wanted).then_some(duration)));
        }
        _ => return None,
    };
    let unit = UNITS.iter().find(|(name, _)| row.is_some_and(|row| row.name == *name));
    let usual = unit.map_or(wanted, |(_, unit)| *unit).times(count);
    if is_allowed(usual, row, wanted) {
        return Some(vec![usual]);
    }
    let others = Unit::ALL.into_iter().rev().map(|unit| unit.times(count));
    Some(others.filter(|duration| is_allowed(*duration, row, wanted)).collect())
}

fn is_allowed(duration: Duration, row: Option<&Field>, wanted: Unit) -> bool {
    duration.whole(wanted).is_some() && row.is_none_or(|row| row.accepts_duration(duration))
}

/// `{ days: 30 }` as a duration.
fn in_braces(body: &Body) -> Option<Duration> {
    let [item] = &body.items[..] else { return None };
    let ItemKind::Named(key, value) = &item.kind else {
        return None;
    };
    let ExprKind::Integer(number) = &value.kind else {
        return None;
    };
    let unit = Unit::ALL.into_iter().find(|unit| unit.name() == key.text)?;
    Some(unit.times(u32::try_from(*number).ok()?))
}

/// `3 days` as a duration, if the string has this form.
fn in_words(text: &str) -> Option<Duration> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let word = text.trim()[digits.len()..].trim().to_lowercase();
    let named = |unit: &Unit| unit.name().starts_with(word.trim_end_matches('s'));
    let unit = match word.trim_end_matches('s') {
        "" if word.is_empty() => return None,
        "" => Unit::Seconds,
        _ => Unit::ALL.into_iter().rev().find(named)?,
    };
    Some(unit.times(digits.parse().ok()?))
}

/// How many days there are in a longer unit that the language lacks.
fn days_of(unit: &str) -> Option<u32> {
    match unit.trim_end_matches('s') {
        "week" => Some(7),
        "fortnight" => Some(14),
        "month" => Some(30),
        "year" => Some(365),
        _ => None,
    }
}
