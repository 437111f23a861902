//! Visiting a model part by part.

use crate::schema::kind::{Field, Section};
use crate::value::cdk::CdkPlace;
use crate::value::duration::{Duration, Unit};
use crate::value::intrinsic::Intrinsic;
use crate::value::list::List;
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
    /// A duration, and the unit of which it must be a whole number.
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
    Key(&'a Str),
    /// An element of a list.
    Index(usize),
}

/// A part of a value, for a visitor.
pub type Part<'a> = &'a mut dyn FnMut(&mut dyn Visit);

/// What is written around the value of an entry: name, logical ID, silenced rules, location in a CDK app.
pub type Head<'a> = (&'a Str, Option<&'a Str>, &'a List<Str>, Option<&'a CdkPlace>);

/// A visitor of a model. By default it does nothing but visit the parts.
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
    /// A tuple struct or variant, by its name in this crate, with its parts.
    fn construct(&mut self, name: &'static str, parts: &mut dyn FnMut(&mut dyn Visit));
    /// A struct that is not a section, with its fields.
    fn literal_struct(&mut self, name: &'static str, fields: &mut [(&'static str, Part<'_>)]);
    /// A struct, whose fields come as calls of [`Visit::field`].
    fn section(&mut self, section: &'static Section, fields: &mut dyn FnMut(&mut dyn Visit));
    /// A field of a struct, with its row if it is a setting.
    fn field(
        &mut self,
        name: &'static str,
        row: Option<&'static Field>,
        absent: bool,
        value: &mut dyn FnMut(&mut dyn Visit),
    );
    /// A list of this many items.
    fn list(&mut self, length: usize, item: &mut dyn FnMut(usize, &mut dyn Visit));
    /// A step into a map or a list.
    fn step(&mut self, step: Step<'_>, value: &mut dyn FnMut(&mut dyn Visit));
    /// An entry of a map: its name, its pinned logical ID, the silenced rules, its location in a CDK app.
    fn entry(&mut self, head: Head<'_>, value: &mut dyn FnMut(&mut dyn Visit));
}
