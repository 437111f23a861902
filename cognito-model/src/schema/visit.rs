//! Looking at a model part by part.

use crate::schema::kind::{Field, Section};
use crate::value::cdk::CdkPlace;
use crate::value::duration::{Duration, Unit};
use crate::value::intrinsic::Intrinsic;
use crate::value::list::List;
use crate::value::text::Str;

/// A value that a rule can look into.
#[derive(Clone, Copy, Debug)]
pub enum Literal<'a> {
    /// A text.
    Text(&'a str),
    /// A file by its path, and the text that it holds.
    File(&'a str, &'a str),
    /// A number.
    Number(i64),
    /// A duration, which is to be given in whole ones of the unit.
    Duration(Duration, Unit),
    /// A flag.
    Flag(bool),
}

/// A part that has no parts.
#[derive(Clone, Copy, Debug)]
pub enum Leaf<'a> {
    /// `None`
    None,
    /// A text
    Str(&'a str),
    /// An integer
    Integer(i64),
    /// A number with a fraction
    Float(f64),
    /// A truth value
    Bool(bool),
}

/// One step of a setting path.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// A field that is a map.
    Field(&'a str),
    /// An entry of a map.
    Key(&'a str),
    /// An element of a list.
    Index(usize),
}

/// A part of a value, to be shown to a visitor.
pub type Part<'a> = &'a mut dyn FnMut(&mut dyn Visit);

/// What stands around the value of an entry, as [`EntryHead`](crate::schema::read::EntryHead) has it: name, logical id, silenced
/// rules, place in a CDK app.
pub type Head<'a> = (&'a Str, Option<&'a Str>, &'a List<Str>, Option<&'a CdkPlace>);

/// Somebody who looks at a model part by part. By default nothing is done but to go on into the parts.
pub trait Visit {
    /// A part without parts.
    fn leaf(&mut self, _leaf: Leaf<'_>) {}
    /// A value that was written as a literal, before the parts that make it up.
    fn literal(&mut self, _literal: Literal<'_>) {}
    /// Whether the visitor knows that a constant of the program stands here, and needs to see no more of it.
    /// `like` tells what it is a constant of.
    fn constant(&mut self, _like: Literal<'_>) -> bool {
        false
    }
    /// An intrinsic, before the parts that make it up.
    fn intrinsic(&mut self, _intrinsic: &Intrinsic) {}
    /// A tuple struct or variant, by its name in this crate, with its parts.
    fn construct(&mut self, name: &'static str, parts: &mut dyn FnMut(&mut dyn Visit));
    /// A struct that is no section, with its fields.
    fn literal_struct(&mut self, name: &'static str, fields: &mut [(&'static str, Part<'_>)]);
    /// A struct, whose fields come as calls of [`Visit::field`].
    fn section(&mut self, section: &'static Section, fields: &mut dyn FnMut(&mut dyn Visit));
    /// A field of a struct, with its row where it is a setting.
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
    /// An entry of a map: its name, the logical id that is pinned, the rules that are silenced, its place in a CDK app.
    fn entry(&mut self, head: Head<'_>, value: &mut dyn FnMut(&mut dyn Visit));
}
