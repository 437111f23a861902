//! Merges settings into others, in the tree. The result is read like any other declaration, and every part of it keeps its place
//! in the source.
//!
//! A value replaces the one below it. Fields and entries are merged by name, and so are those of the same variant. A list
//! replaces the other list, and `null` removes what is below.

mod arguments;
mod entries;
mod stages;

use cognito_model::schema::kind::{Field, Kind, Section, TypeOf, Variants};
use cognito_model::{OutputSettings, OutputValue, StackResourceSettings};

pub(super) use entries::{is_entry, with_entries};
pub(super) use stages::split;

use super::scope::EntryKind;
use super::section::IMPORT;
use super::suggest;
use crate::report::{Diagnostic, Diagnostics, SourceEdit, Suggestion};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Mark, Path};

/// Merges one thing into another.
#[derive(Clone, Copy)]
struct Overlay<'a> {
    report: &'a Diagnostics,
    /// Where the entry names what it starts from. `None` for a stage.
    inherited: Option<Mark>,
    /// The name of what is below, for messages.
    below: &'a str,
}

/// What a body holds, which determines the names of its items and their values.
#[derive(Clone, Copy)]
enum BodyKind {
    Section(&'static Section),
    /// Names that the user chooses. For some of these maps, `null` is a value.
    Map(&'static Kind, Nulls),
    /// Nothing is known about them.
    Unknown,
}

/// What `null` does where an entry belongs.
#[derive(Clone, Copy, PartialEq)]
enum Nulls {
    Remove,
    /// It is the value of an override, and removes a property from the template.
    AreValues,
}

/// The maps of values whose entries cannot be `null`.
const TAKE_NO_NULL: [&str; 2] = [EntryKind::Condition.map(), "properties"];

impl BodyKind {
    /// The fields of a kind, if it has any.
    fn of(kind: &'static Kind, field: &str) -> Self {
        match kind {
            Kind::Section(section) | Kind::Short(section, _) => BodyKind::Section(section),
            Kind::Type(TypeOf::StackResource) => BodyKind::Section(StackResourceSettings::SECTION),
            Kind::Map(map) if matches!(map.value, Kind::Any) && !TAKE_NO_NULL.contains(&field) => {
                BodyKind::Map(map.value, Nulls::AreValues)
            }
            Kind::Map(map) => BodyKind::Map(map.value, Nulls::Remove),
            _ => BodyKind::Unknown,
        }
    }

    /// The row of a field, under any of its names.
    fn row(self, name: &str) -> Option<&'static Field> {
        let BodyKind::Section(section) = self else { return None };
        let by_name = section.field(name).map(|(_, row)| row);
        by_name.or_else(|| section.fields.iter().find(|row| row.aliases.contains(&name)))
    }

    /// The same name for all names of a field.
    fn canonical(self, name: &str) -> &str {
        self.row(name).map_or(name, |row| row.name)
    }

    fn kind(self, name: &str) -> Option<&'static Kind> {
        match self {
            BodyKind::Section(_) => self.row(name).map(|row| row.kind),
            BodyKind::Map(value, _) => Some(value),
            BodyKind::Unknown => None,
        }
    }

    fn removes(self, value: Option<&Expr>) -> bool {
        !matches!(self, BodyKind::Map(_, Nulls::AreValues)) && value.is_some_and(is_null)
    }
}

impl Overlay<'_> {
    /// Merges items into others. Items that are only below keep their place, and items that are only above follow them.
    fn items(self, names: BodyKind, below: &[Item], above: &[Item]) -> Vec<Item> {
        let find = |items: &[Item], wanted: &str| {
            let mut named = items.iter().enumerate();
            named
                .find(|(_, item)| name(item).is_some_and(|(name, _)| names.canonical(name) == wanted))
                .map(|(index, _)| index)
        };
        let mut used = vec![false; above.len()];
        let mut all = Vec::new();
        for item in below.iter().filter(|item| !is_base(item)) {
            let over = name(item).and_then(|(name, _)| find(above, names.canonical(name)));
            let Some(index) = over else {
                all.push(self.inherited(item));
                continue;
            };
            // The name may occur twice below; that is reported when it is read.
            if !std::mem::replace(&mut used[index], true) {
                all.extend(self.item(names, item, &above[index]));
            }
        }
        for (item, _) in above.iter().zip(used).filter(|(item, used)| !used && !is_base(item)) {
            match name(item).filter(|(_, value)| names.removes(*value)) {
                Some((name, _)) => self.nothing_to_remove(item, name, below),
                None => all.push(Item {
                    of_stage: self.inherited.is_none() && matches!(names, BodyKind::Map(..)),
                    ..item.clone()
                }),
            }
        }
        let base = |items: &[Item]| items.iter().find(|item| is_base(item)).cloned();
        all.extend(base(above).or_else(|| Some(self.inherited(&base(below)?))));
        all
    }

    /// The item, marked as coming from below.
    fn inherited(self, item: &Item) -> Item {
        Item {
            inherited: self.inherited.or(item.inherited),
            ..item.clone()
        }
    }

    /// Merges an item into another one of the same name. `None` if nothing is left.
    fn item(self, names: BodyKind, below: &Item, above: &Item) -> Option<Item> {
        let ((called, under), (_, over)) = (name(below)?, name(above)?);
        if names.removes(over) {
            return None;
        }
        let kind = names.kind(called);
        let laid = match (kind, under, over) {
            (Some(kind), Some(under), Some(over)) => self.expr(kind, names.canonical(called), under, over),
            _ => None,
        };
        let Some(value) = laid else {
            let mut item = above.clone();
            item.attributes = self.attributes(below, above);
            return Some(item);
        };
        // A stage changes what the pool declares, so the pool's name counts. An entry is named by its own name.
        let named = if self.inherited.is_some() { above } else { below };
        let ItemKind::Named(key, _) = &named.kind else {
            return Some(above.clone());
        };
        Some(Item {
            attributes: self.attributes(below, above),
            kind: ItemKind::Named(key.clone(), value),
            inherited: None,
            starts_from: above.starts_from.clone().or_else(|| below.starts_from.clone()),
            of_stage: false,
        })
    }

    /// A value merged into another, or `None` if it simply replaces the other one.
    fn expr(self, kind: &'static Kind, field: &str, below: &Expr, above: &Expr) -> Option<Expr> {
        let (names, head, under, over) = match whole_kind(*kind) {
            Kind::Variants(variants) => {
                let (section, head) = same_variant(variants, below, above)?;
                let under = arguments::items(section, below)?;
                (
                    BodyKind::Section(section),
                    head,
                    under,
                    arguments::items(section, above)?,
                )
            }
            Kind::Short(section, _) => {
                let ExprKind::Braces(path, over) = &above.kind else {
                    return None;
                };
                let under = match &below.kind {
                    ExprKind::Braces(_, body) => body.items.clone(),
                    _ => arguments::whole(section, below)?,
                };
                (BodyKind::Section(section), path.clone(), under, over.items.clone())
            }
            _ => {
                let (ExprKind::Braces(under_path, under), ExprKind::Braces(over_path, over)) =
                    (&below.kind, &above.kind)
                else {
                    return None;
                };
                let is_same = match (under_path, over_path) {
                    (Some(under), Some(over)) => under.text() == over.text(),
                    _ => true,
                };
                let head = over_path.clone().or_else(|| under_path.clone());
                let names = BodyKind::of(kind, field);
                let is_known = !matches!(names, BodyKind::Unknown) || matches!(kind, Kind::Type(_));
                if !is_same || !is_known {
                    return None;
                }
                (names, head, under.items.clone(), over.items.clone())
            }
        };
        let mark = if self.inherited.is_some() {
            above.mark
        } else {
            below.mark
        };
        let items = self.items(names, &under, &over);
        Some(Expr {
            kind: ExprKind::Braces(head, Body { items, mark }),
            mark,
        })
    }

    /// The attributes of both. An entry does not inherit the attributes of another one.
    fn attributes(self, below: &Item, above: &Item) -> Vec<crate::syntax::tree::Attribute> {
        if self.inherited.is_some() {
            return above.attributes.clone();
        }
        let mut all = below.attributes.clone();
        for attribute in &above.attributes {
            if ["logical_id", "cdk"].contains(&attribute.path.as_str()) {
                let fact = format!("`#[{}]` cannot be in a stage", attribute.path);
                let help = "write the attribute on the entry outside of `stages`";
                let diagnostic = Diagnostic::error(attribute.mark, fact)
                    .note("the logical ID of an entry is the same in every stage")
                    .help(help);
                self.report.push(diagnostic);
                continue;
            }
            all.push(attribute.clone());
        }
        all
    }

    fn nothing_to_remove(self, item: &Item, wanted: &str, below: &[Item]) {
        let ItemKind::Named(key, value) = &item.kind else {
            return;
        };
        let fact = format!(
            "`{wanted}: null` removes nothing, because {} has no `{wanted}`",
            self.below
        );
        let names = below.iter().filter_map(name).map(|(name, _)| name);
        let help = match suggest::closest(wanted, names) {
            Some(likely) => Suggestion::write(key.mark, likely),
            None => Suggestion::from("remove it").edit(SourceEdit::Remove(key.mark.to(value.mark))),
        };
        self.report.push(Diagnostic::error(key.mark, fact).help(help));
    }
}

/// The kind, in its form with braces.
fn whole_kind(kind: Kind) -> Kind {
    match kind {
        Kind::Variants(variants) if variants.name == OutputValue::VARIANTS.name => {
            Kind::Short(OutputSettings::SECTION, &Kind::Any)
        }
        kind => kind,
    }
}

/// The fields of the variant, if both values are of the same variant, and the name before its braces.
fn same_variant(variants: &'static Variants, below: &Expr, above: &Expr) -> Option<(&'static Section, Option<Path>)> {
    let under = head(below)?;
    // Braces without a variant keep the variant below, unless they import something.
    let is_import = |body: &Body| body.items.iter().filter_map(name).any(|(name, _)| name == IMPORT);
    let over = match &above.kind {
        ExprKind::Braces(None, body) if !is_import(body) => under,
        _ => head(above)?,
    };
    let called = |path: &Path| path.segments.last().map(|last| last.text.clone());
    let variant = called(under).filter(|name| called(over).as_ref() == Some(name))?;
    let variant = variants.variants.iter().find(|it| it.name == variant)?;
    match variant.payload {
        Some(Kind::Section(section)) => Some((section, Some(over.clone()))),
        _ => None,
    }
}

/// The path that a value is or starts with.
fn head(value: &Expr) -> Option<&Path> {
    match &value.kind {
        ExprKind::Path(path) | ExprKind::Call(path, _) | ExprKind::Braces(Some(path), _) => Some(path),
        _ => None,
    }
}

/// The name of an item, and its value if it has one: a flag has none.
fn name(item: &Item) -> Option<(&str, Option<&Expr>)> {
    match &item.kind {
        ItemKind::Named(key, value) => Some((&key.text, Some(value))),
        ItemKind::Bare(Expr {
            kind: ExprKind::Path(path) | ExprKind::Braces(Some(path), _),
            ..
        }) => Some((&path.single()?.text, None)),
        _ => None,
    }
}

fn is_base(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Base(_))
}

/// `null`, which removes what is below.
fn is_null(value: &Expr) -> bool {
    matches!(&value.kind, ExprKind::Path(path) if path.single().is_some_and(|name| name.text == "null"))
}
