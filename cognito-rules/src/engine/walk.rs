//! A walk over everything in a pool, which keeps track of the path.

use crate::engine::by_name::ByName;
use cognito_model::schema::kind::{Field, Section};
use cognito_model::schema::visit::{Head, Leaf, Listed, Literal, Step, Visit, Visitable};
use cognito_model::{Intrinsic, List, SettingPath, Str, Target, UserPool};

/// Something that the walk passes.
pub(crate) enum Sight<'a> {
    /// A value that is written as a literal.
    Literal(Literal<'a>),
    /// A tuple struct or variant, by its name in this crate.
    Construct(&'static str),
    /// An intrinsic, even one inside another.
    Intrinsic(&'a Intrinsic),
    /// A resource that CloudFormation creates first.
    Dependency(&'a Target),
    /// The n-th string among the direct parts of a construct.
    Part(&'static str, usize, &'a str),
    /// A list or a map, with the number of its items or entries. They come next.
    Items(usize),
    /// The end of these items or entries.
    EndOfItems,
    /// An entry of a map, with its name and the rules that it silences.
    Entry(&'a str, &'a List<Str>),
    /// An entry with the same name as an earlier one in its map.
    Again(&'a str),
}

/// The visitor: it gets what it sees, the path of the setting, and the setting's row.
pub(crate) type Look<'l> = &'l mut dyn FnMut(Sight<'_>, &SettingPath, Option<&'static Field>);

/// Shows everything that is written in a pool, and everything that has to be, in the order of the settings.
pub(crate) fn walk(pool: &UserPool, look: Look<'_>) {
    pool.visit(&mut Walk {
        path: SettingPath::root(),
        row: None,
        construct: ("", 0),
        names: ByName::new(),
        look,
    });
}

struct Walk<'l> {
    path: SettingPath,
    row: Option<&'static Field>,
    /// The innermost construct, and how many of its strings were shown.
    construct: (&'static str, usize),
    /// The names of the innermost map so far.
    names: ByName<()>,
    look: Look<'l>,
}

impl Walk<'_> {
    fn look(&mut self, sight: Sight<'_>) {
        (self.look)(sight, &self.path, self.row);
    }

    fn within(&mut self, path: SettingPath, row: Option<&'static Field>, value: &dyn Visitable) {
        let outer = (
            std::mem::replace(&mut self.path, path),
            std::mem::replace(&mut self.row, row),
        );
        value.visit(self);
        (self.path, self.row) = outer;
    }
}

impl Visit for Walk<'_> {
    fn leaf(&mut self, leaf: Leaf<'_>) {
        if let Leaf::Str(text) = leaf {
            let (construct, index) = self.construct;
            self.construct.1 += 1;
            self.look(Sight::Part(construct, index, text));
        }
    }

    fn literal(&mut self, literal: Literal<'_>) {
        self.look(Sight::Literal(literal));
    }

    fn intrinsic(&mut self, intrinsic: &Intrinsic) {
        self.look(Sight::Intrinsic(intrinsic));
    }

    fn dependency(&mut self, target: &Target) {
        self.look(Sight::Dependency(target));
    }

    fn construct(&mut self, name: &'static str, parts: &[&dyn Visitable]) {
        self.look(Sight::Construct(name));
        let outer = std::mem::replace(&mut self.construct, (name, 0));
        parts.iter().for_each(|part| part.visit(self));
        self.construct = outer;
    }

    fn section(
        &mut self,
        section: &'static Section,
        fields: &[&dyn Visitable],
        others: &[(&'static str, &dyn Visitable)],
    ) {
        let rows = || section.fields.iter().zip(fields);
        // An import needs no other settings.
        let is_imported = rows().any(|(row, value)| row.name == "import" && !value.is_absent());
        for (row, value) in rows() {
            if !value.is_absent() || (row.required && !is_imported) {
                self.within(self.path.field(row.name), Some(row), *value);
            }
        }
        for (name, value) in others.iter().filter(|(_, value)| !value.is_absent()) {
            self.within(self.path.field(*name), None, *value);
        }
    }

    fn literal_struct(&mut self, _: &'static str, fields: &[(&'static str, &dyn Visitable)]) {
        fields.iter().for_each(|(_, value)| value.visit(self));
    }

    fn list(&mut self, items: &dyn Listed) {
        // The parts of an intrinsic function or of a template value are not a list of the setting.
        let is_own = !self.construct.0.starts_with("Intrinsic::") && !self.construct.0.starts_with("Value::");
        if is_own {
            self.look(Sight::Items(items.count()));
        }
        let outer = std::mem::replace(&mut self.names, ByName::new());
        for index in 0..items.count() {
            let item = items.item(index);
            match item.step(index) {
                Some(step) => self.step(step, item),
                None => item.visit(self),
            }
        }
        self.names = outer;
        if is_own {
            self.look(Sight::EndOfItems);
        }
    }

    fn step(&mut self, step: Step<'_>, value: &dyn Visitable) {
        let path = self.path.step(step);
        let again = match step {
            Step::Key(name) if !self.names.insert(name, ()) => Some(name),
            _ => None,
        };
        self.within(path.clone(), self.row, value);
        if let Some(name) = again {
            (self.look)(Sight::Again(name), &path, self.row);
        }
    }

    fn entry(&mut self, (name, _, allow, _): Head<'_>, value: &dyn Visitable) {
        self.look(Sight::Entry(name, allow));
        // Start afresh inside the entry, with the names too: a section's key is not one of the entries around it.
        let outer = std::mem::take(&mut self.construct);
        let names = std::mem::replace(&mut self.names, ByName::new());
        value.visit(self);
        (self.construct, self.names) = (outer, names);
    }
}

/// The path of a setting of the pool.
pub(crate) fn setting(names: &[&'static str]) -> SettingPath {
    SettingPath::of(names)
}
