//! Entries that start from another entry of the same map: `ios: { oauth: { .. }, ..web }`.

use std::borrow::Cow;
use std::ptr;

use cognito_model::UserPool;
use cognito_model::schema::kind::{Kind, MapKind};

use super::{Overlay, head, whole_kind};
use crate::lower::names::{likely_of, with_article};
use crate::lower::section::IMPORT;
use crate::lower::suggest;
use crate::report::{Diagnostic, Diagnostics};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Word};

/// What an entry does not inherit from another one: names that must be unique, and what only makes sense for one resource.
const OWN: [&str; 15] = [
    IMPORT,
    "overrides",
    "property_overrides",
    "user_pool_client_name",
    "group_name",
    "identity_pool_name",
    "user_pool_resource_server_name",
    "identifier",
    "identifiers",
    "name",
    "domain_prefix",
    "domain_name",
    "export_name",
    "username",
    "region",
];

/// The body, where every entry has what it inherits. If this is the body of a stage, `pool` is that of its pool.
pub(in crate::lower) fn with_entries<'b>(body: &'b Body, pool: Option<&Body>, report: &Diagnostics) -> Cow<'b, Body> {
    let starts_from_another = |item: &Item| {
        let map = map(item).map(|(_, entries)| entries);
        map.is_some_and(|entries| entries.items.iter().any(|entry| value(entry).and_then(base).is_some()))
    };
    if !body.items.iter().any(starts_from_another) {
        return Cow::Borrowed(body);
    }
    let mut body = body.clone();
    for item in body.items.iter_mut().filter(|item| starts_from_another(item)) {
        let Some((map, entries)) = map(item) else { continue };
        let shared = pool.and_then(|pool| {
            pool.items
                .iter()
                .filter_map(self::map)
                .find(|(other, _)| ptr::eq(*other, map))
        });
        let all = Entries {
            map,
            entries,
            shared: shared.map(|(_, entries)| entries),
            report,
        };
        let laid: Vec<Item> = entries.items.iter().map(|entry| all.whole(entry)).collect();
        if let ItemKind::Named(
            _,
            Expr {
                kind: ExprKind::Braces(_, entries),
                ..
            },
        ) = &mut item.kind
        {
            entries.items = laid;
        }
    }
    Cow::Owned(body)
}

/// A map of the pool, and its body.
fn map(item: &Item) -> Option<(&'static MapKind, &Body)> {
    let ItemKind::Named(key, value) = &item.kind else {
        return None;
    };
    let ExprKind::Braces(_, entries) = &value.kind else {
        return None;
    };
    match UserPool::SECTION.field(&key.text)?.1.kind {
        Kind::Map(map) if matches!(map.value, Kind::Section(_) | Kind::Short(..) | Kind::Variants(_)) => {
            Some((map, entries))
        }
        _ => None,
    }
}

fn value(entry: &Item) -> Option<&Expr> {
    match &entry.kind {
        ItemKind::Named(_, value) => Some(value),
        _ => None,
    }
}

/// The entry that this entry starts from. The names of bases that are not entries begin with a capital letter.
fn base(value: &Expr) -> Option<&Word> {
    let ExprKind::Braces(_, body) = &value.kind else {
        return None;
    };
    body.items.iter().find_map(|item| match &item.kind {
        ItemKind::Base(name) if is_entry(name) => Some(name),
        _ => None,
    })
}

/// Whether a base is the name of an entry.
pub(in crate::lower) fn is_entry(name: &Word) -> bool {
    !name.text.trim_start_matches('_').starts_with(char::is_uppercase)
}

struct Entries<'a> {
    map: &'static MapKind,
    entries: &'a Body,
    /// The entries of the same map in the pool, if this is the map of a stage.
    shared: Option<&'a Body>,
    report: &'a Diagnostics,
}

/// The value of the entry with this name.
fn named<'b>(entries: &'b Body, name: &str) -> Option<&'b Expr> {
    entries.items.iter().find_map(|entry| match &entry.kind {
        ItemKind::Named(key, value) if key.text == name => Some(value),
        _ => None,
    })
}

impl Entries<'_> {
    /// An entry with everything that it inherits.
    fn whole(&self, entry: &Item) -> Item {
        let mut entry = entry.clone();
        if let ItemKind::Named(key, value) = &mut entry.kind {
            let from = base(value).map(|base| base.text.clone());
            if let Some(whole) = self.laid(&key.text, value, &mut Vec::new(), true) {
                *value = whole;
                entry.starts_from = from;
            }
        }
        entry
    }

    /// A value merged into the one that it starts from, if any. Mistakes are reported only for the entry that is read, not for
    /// those along the way.
    fn laid(&self, name: &str, value: &Expr, way: &mut Vec<String>, says: bool) -> Option<Expr> {
        let base = base(value)?;
        way.push(name.to_owned());
        let below = match self.below(name, value, base, way) {
            Ok(below) => below,
            Err(error) => {
                if let Some(error) = error.filter(|_| says) {
                    self.report.push(*error);
                }
                return Some(broken(value));
            }
        };
        let elsewhere = Diagnostics::default();
        let overlay = Overlay {
            report: if says { self.report } else { &elsewhere },
            inherited: Some(base.mark),
            below: &format!("`{}`", base.text),
        };
        let laid = overlay.expr(self.map.value, "", &below, &without_base(value));
        // That is reported when the other entry is read.
        elsewhere.finish();
        laid
    }

    /// What an entry starts from, without what belongs to the other entry alone. `Err(None)` if another entry
    /// reports the mistake.
    fn below(
        &self,
        name: &str,
        value: &Expr,
        base: &Word,
        way: &mut Vec<String>,
    ) -> Result<Expr, Option<Box<Diagnostic>>> {
        let noun = self.map.noun;
        let Some(found) = named(self.entries, &base.text) else {
            let fact = format!("`{name}` starts from the {noun} `{}`, which does not exist", base.text);
            let names: Vec<&str> = self
                .entries
                .items
                .iter()
                .filter_map(super::name)
                .map(|(name, _)| name)
                .collect();
            let others: Vec<&str> = names.into_iter().filter(|other| *other != name).collect();
            let all = suggest::there_are(&base.text, others.iter().copied());
            let likely = suggest::closest(&base.text, others.iter().copied()).map(str::to_owned);
            let is_removed = self.shared.is_some_and(|shared| named(shared, &base.text).is_some());
            let help = match is_removed {
                true => format!(
                    "this stage removes `{base}` with `null`: keep `{base}` there, or remove `{name}` too",
                    base = base.text
                )
                .into(),
                false if others.is_empty() => "write its settings, and remove the base".into(),
                false => likely_of(base.mark, likely, all),
            };
            return Err(Some(Box::new(Diagnostic::error(base.mark, fact).help(help))));
        };
        if way.contains(&base.text) {
            // When entries start from each other, only the first one reports it.
            let is_first = way.first() == Some(&base.text)
                && way
                    .iter()
                    .all(|other| self.position(other) >= self.position(&base.text));
            let pairs: Vec<String> = way
                .iter()
                .zip(way.iter().skip(1).chain([&base.text]))
                .map(|(one, other)| format!("`{one}` from `{other}`"))
                .collect();
            let (fact, help) = match &pairs[..] {
                [_] => (
                    format!("`{name}` starts from itself"),
                    "write its settings, and remove the base",
                ),
                pairs => (
                    format!("these entries start from each other: {}", pairs.join(", ")),
                    "write the settings of one of them, and remove its base",
                ),
            };
            let error = Diagnostic::error(base.mark, fact).help(help);
            if is_first {
                self.report.push(error);
            }
            return Err(None);
        }
        // Mistakes in that entry are reported there.
        let whole = self.laid(&base.text, found, way, false);
        let whole = whole.as_ref().unwrap_or(found);
        if let (Some(one), Some(other)) = (head(value), head(whole)) {
            let last = |path: &crate::syntax::tree::Path| path.segments.last().map(|last| last.text.clone());
            if last(one) != last(other) {
                let fact = format!(
                    "`{name}` is `{}` and starts from `{}`, which is `{}`",
                    one.text(),
                    base.text,
                    other.text()
                );
                let help = format!(
                    "start from {} of the same kind, or write the settings",
                    with_article(noun)
                );
                return Err(Some(Box::new(Diagnostic::error(base.mark, fact).help(help))));
            }
        }
        self.shared(whole).ok_or_else(|| {
            let fact = format!(
                "`{name}` cannot start from `{}`, which has no settings in braces",
                base.text
            );
            let help = "write the settings, and remove the base";
            Some(Box::new(Diagnostic::error(base.mark, fact).help(help)))
        })
    }

    fn position(&self, name: &str) -> Option<usize> {
        let mut names = self.entries.items.iter().map(super::name);
        names.position(|other| other.is_some_and(|(other, _)| other == name))
    }

    /// The settings that other entries can inherit from this one.
    fn shared(&self, value: &Expr) -> Option<Expr> {
        let (head, items) = match (whole_kind(*self.map.value), &value.kind) {
            (Kind::Section(_) | Kind::Short(..), ExprKind::Braces(path, body)) => (path.clone(), body.items.clone()),
            (Kind::Short(section, _), _) => (None, super::arguments::whole(section, value)?),
            (Kind::Variants(variants), _) => {
                let head = head(value)?;
                let name = &head.segments.last()?.text;
                let variant = variants.variants.iter().find(|variant| variant.name == *name)?;
                let Kind::Section(section) = variant.payload? else {
                    return None;
                };
                (Some(head.clone()), super::arguments::items(section, value)?)
            }
            _ => return None,
        };
        let is_own = |item: &Item| super::name(item).is_some_and(|(name, _)| OWN.contains(&name));
        let items = items.into_iter().filter(|item| !is_own(item)).collect();
        let mark = value.mark;
        Some(Expr {
            kind: ExprKind::Braces(head, Body { items, mark }),
            mark,
        })
    }
}

/// The value without its `..name`.
fn without_base(value: &Expr) -> Expr {
    let mut value = value.clone();
    if let ExprKind::Braces(_, body) = &mut value.kind {
        body.items
            .retain(|item| !matches!(&item.kind, ItemKind::Base(name) if is_entry(name)));
    }
    value
}

/// The value, marked as containing a mistake that was reported.
fn broken(value: &Expr) -> Expr {
    let mut value = value.clone();
    if let ExprKind::Braces(_, body) = &mut value.kind {
        for item in &mut body.items {
            if let ItemKind::Base(name) = &item.kind {
                if is_entry(name) {
                    let mark = name.mark;
                    item.kind = ItemKind::Bare(Expr {
                        kind: ExprKind::Broken,
                        mark,
                    });
                }
            }
        }
    }
    value
}
