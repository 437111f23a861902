//! Visiting a model part by part.

use crate::schema::kind::Section;
use crate::value::cdk::CdkPlace;
use crate::value::duration::{Duration, Unit};
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::{Entry, List};
use crate::value::text::Str;

/// A value that a rule can inspect.
#[derive(Clone, Copy, Debug)]
pub enum Literal<'a> {
    /// A string.
    Text(&'a str),
    /// A file by its path, and the text in it.
    File(&'a str, &'a str),
    /// A number.
    Number(i64),
    /// A duration, and the unit that it must be a whole number of.
    Duration(Duration, Unit),
    /// A flag.
    Flag(bool),
}

/// A part without further parts.
#[derive(Clone, Copy, Debug)]
pub enum Leaf<'a> {
    /// `None`
    None,
    /// A string
    Str(&'a str),
    /// An integer
    Integer(i64),
    /// A number with a fraction
    Float(f64),
    /// A boolean
    Bool(bool),
}

/// One step of a setting path.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// A field that is a map.
    Field(&'static str),
    /// An entry of a map.
    Key(&'a str),
    /// An element of a list.
    Index(usize),
}

/// Something that can be shown to a visitor, part by part.
pub trait Visitable {
    /// Shows it.
    fn visit(&self, visitor: &mut dyn Visit);

    /// Whether this is the value of a setting that was left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// The step from a list to this item. `None` if items have no paths of their own.
    fn step(&self, index: usize) -> Option<Step<'_>> {
        Some(Step::Index(index))
    }
}

/// What is written around the value of an entry: its name, its pinned logical ID, the rules that it silences, and its place in a
/// CDK app.
pub type Head<'a> = (&'a Str, Option<&'a Str>, &'a List<Str>, Option<&'a CdkPlace>);

/// A visitor that sees a model part by part.
pub trait Visit {
    /// A part without parts.
    fn leaf(&mut self, _leaf: Leaf<'_>) {}
    /// A literal value, before its parts.
    fn literal(&mut self, _literal: Literal<'_>) {}
    /// Whether the visitor knows that this is a constant of the program, and does not need its value. `like` is an example of
    /// the value's type.
    fn constant(&mut self, _like: Literal<'_>) -> bool {
        false
    }
    /// An intrinsic, before its parts.
    fn intrinsic(&mut self, _intrinsic: &Intrinsic) {}
    /// A resource that CloudFormation creates first, before its parts.
    fn dependency(&mut self, _target: &Target) {}
    /// A tuple struct or variant, by its name in this crate, with its parts.
    fn construct(&mut self, name: &'static str, parts: &[&dyn Visitable]);
    /// A struct that is not a section, with its fields.
    fn literal_struct(&mut self, name: &'static str, fields: &[(&'static str, &dyn Visitable)]);
    /// A struct with the values of its settings, in the order of their rows, and the fields that are not settings.
    fn section(
        &mut self,
        section: &'static Section,
        fields: &[&dyn Visitable],
        others: &[(&'static str, &dyn Visitable)],
    );
    /// The items of a list or the entries of a map.
    fn list(&mut self, items: &dyn Listed);
    /// A step to a part with its own path.
    fn step(&mut self, step: Step<'_>, value: &dyn Visitable);
    /// An entry of a map.
    fn entry(&mut self, head: Head<'_>, value: &dyn Visitable);
}

impl Visitable for Leaf<'_> {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(*self);
    }
}

/// A part, and the step to it.
#[derive(Clone, Copy)]
pub struct At<'a>(pub Step<'a>, pub &'a dyn Visitable);

impl Visitable for At<'_> {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.step(self.0, self.1);
    }
}

impl Visitable for (Str, Value) {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("", &[&self.0, &self.1]);
    }

    fn step(&self, _: usize) -> Option<Step<'_>> {
        None
    }
}

/// The items of a list, or the entries of a map.
pub trait Listed {
    /// How many there are.
    fn count(&self) -> usize;
    /// One of them.
    fn item(&self, index: usize) -> &dyn Visitable;
}

impl<T: Visitable> Listed for List<T> {
    fn count(&self) -> usize {
        self.as_slice().len()
    }

    fn item(&self, index: usize) -> &dyn Visitable {
        &self.as_slice()[index]
    }
}

impl<T: Visitable> Visitable for List<T> {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.list(self);
    }

    fn is_absent(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl<T: Visitable> Visitable for Entry<T> {
    fn visit(&self, visitor: &mut dyn Visit) {
        let head = (&self.name, self.logical_id.as_ref(), &self.allow, self.cdk.as_ref());
        visitor.entry(head, &self.value);
    }

    fn step(&self, _: usize) -> Option<Step<'_>> {
        Some(Step::Key(&self.name))
    }
}
