//! Reading settings from a declaration: what the compiler answers to a type that reads itself.

use crate::schema::kind::{MapKind, Names, Place, Section, TypeOf, Variants};
use crate::value::cdk::CdkPlace;
use crate::value::duration::{Duration, Unit};
use crate::value::file::FileText;
use crate::value::intrinsic::{Intrinsic, Value};
use crate::value::list::List;
use crate::value::number::Number;
use crate::value::text::{Str, Text};

/// What a name turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    /// The n-th of the names that the place knows itself.
    WellKnown(usize),
    /// An entry of the map that the place refers to.
    Declared(Str),
    /// A member of an entry: the scope of a resource server, a custom attribute (under `custom`).
    Member(Str, Str),
    /// A text or an intrinsic, for what lives outside the declaration.
    Text(Text),
}

/// What stands around the value of a map's entry.
#[derive(Clone, Debug)]
pub struct EntryHead {
    /// The name of the entry.
    pub name: Str,
    /// From `#[logical_id = ".."]`.
    pub logical_id: Option<Str>,
    /// From `#[allow(..)]`.
    pub allow: List<Str>,
    /// From `#[cdk(..)]`.
    pub cdk: Option<CdkPlace>,
}

/// Something that a declaration says, waiting to be understood as one kind or another.
///
/// Every method answers `None` for what it could not understand, after having reported it.
pub trait Read {
    /// Reads a flag.
    fn flag(&mut self) -> Option<bool>;
    /// Reads a text, and a bare name as what the place makes of it.
    fn text(&mut self, place: Place) -> Option<Text>;
    /// Reads an integer or an intrinsic.
    fn number(&mut self) -> Option<Number>;
    /// Reads a duration, to be given in whole ones of the unit.
    fn duration(&mut self, unit: Unit) -> Option<Duration>;
    /// Reads which of the variants it is. Its settings are read from the same reader afterwards.
    fn variant(&mut self, variants: &'static Variants) -> Option<usize>;
    /// Reads the fields of a section, handing each that is written to `set` with its position.
    fn section(&mut self, section: &'static Section, set: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the entries of a map.
    fn map(&mut self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()>;
    /// Reads a map whose keys are the fields of a section, in the order in which they are written.
    fn keyed(&mut self, section: &'static Section, put: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the elements of a list.
    fn list(&mut self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()>;
    /// Reads a name.
    fn name(&mut self, names: Names, well_known: &'static Variants) -> Option<Name>;
    /// Reads the type of a resource or of a parameter. Settings in braces behind it are read afterwards.
    fn type_name(&mut self, of: TypeOf) -> Option<Str>;
    /// Whether an intrinsic function or a pseudo parameter stands here.
    fn at_intrinsic(&self) -> bool;
    /// Whether braces without a name before them stand here.
    fn at_braces(&self) -> bool;
    /// Whether a string, a number, an intrinsic, or the name of a parameter or resource stands here.
    fn at_value(&self) -> bool;
    /// Whether braces or parentheses with settings follow the name that stands here.
    fn has_settings(&self) -> bool;
    /// Reads the path of a file, and what the file holds.
    fn file(&mut self) -> Option<FileText>;
    /// Reads an integer that has to be a literal.
    fn integer(&mut self) -> Option<i64>;
    /// Reads what stands here as the value of a field, where a short form leaves out the field's name.
    fn as_field(&mut self, name: &'static str, read: &mut dyn FnMut(&mut dyn Read));
    /// Reads an intrinsic.
    fn intrinsic(&mut self) -> Option<Intrinsic>;
    /// Reads anything that a template can hold.
    fn value(&mut self) -> Option<Value>;
}
