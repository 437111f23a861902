//! Reading settings from a declaration: what the compiler provides to a type that reads itself.

use crate::schema::kind::{MapKind, Names, Place, Section, TypeOf, Variants};
use crate::value::cdk::CdkPlace;
use crate::value::duration::{Duration, Unit};
use crate::value::file::{FileBytes, FileText};
use crate::value::intrinsic::{Intrinsic, Value};
use crate::value::list::List;
use crate::value::number::Number;
use crate::value::text::{Str, Text};

/// What a name refers to.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    /// The n-th of the names that the setting knows.
    WellKnown(usize),
    /// An entry of the map that the setting refers to.
    Declared(Str),
    /// A member of an entry: the scope of a resource server, a custom attribute (under `custom`).
    Member(Str, Str),
    /// A string or an intrinsic function, for anything outside the declaration.
    Text(Text),
}

/// What is written around the value of a map's entry.
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

/// A part of a declaration that has yet to be read as some kind of value.
///
/// Every method reports what it could not read, and then returns `None`.
pub trait Read {
    /// Reads a flag.
    fn flag(&mut self) -> Option<bool>;
    /// Reads a string. The place decides what a bare name means.
    fn text(&mut self, place: Place) -> Option<Text>;
    /// Reads an integer or an intrinsic.
    fn number(&mut self) -> Option<Number>;
    /// Reads a duration in whole units.
    fn duration(&mut self, unit: Unit) -> Option<Duration>;
    /// Reads which variant it is. Afterwards, the same reader reads its settings.
    fn variant(&mut self, variants: &'static Variants) -> Option<usize>;
    /// Reads the fields of a section, and passes each written field to `set` with its position.
    fn section(&mut self, section: &'static Section, set: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the entries of a map.
    fn map(&mut self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()>;
    /// Reads a map whose keys are the fields of a section, in the order in which they are written.
    fn keyed(&mut self, section: &'static Section, put: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the elements of a list.
    fn list(&mut self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()>;
    /// Reads a name.
    fn name(&mut self, names: Names, well_known: &'static Variants) -> Option<Name>;
    /// Reads the type of a resource or of a parameter. Settings in braces after it are read separately.
    fn type_name(&mut self, of: TypeOf) -> Option<Str>;
    /// Whether this is an intrinsic function or a pseudo parameter.
    fn at_intrinsic(&self) -> bool;
    /// Whether this is braces without a name before them.
    fn at_braces(&self) -> bool;
    /// Whether this is a string, a number, an intrinsic, or the name of a parameter or resource.
    fn at_value(&self) -> bool;
    /// Whether braces or parentheses with settings follow the name here.
    fn has_settings(&self) -> bool;
    /// Whether this is `External` or `External(..)`: something that the rest of the template declares.
    fn at_external(&self) -> bool;
    /// Reads `External`, with its logical ID in the rest of the template if that is written.
    fn external_id(&mut self, noun: &str) -> Option<Option<Str>>;
    /// Reads the path of a file, and the file.
    fn file(&mut self) -> Option<FileText>;
    /// Reads the path of a file, and the bytes in it.
    fn bytes(&mut self) -> Option<FileBytes>;
    /// Reads an integer literal.
    fn integer(&mut self) -> Option<i64>;
    /// Reads the value of a field whose name the short form leaves out.
    fn as_field(&mut self, name: &'static str, read: &mut dyn FnMut(&mut dyn Read));
    /// Reads an intrinsic.
    fn intrinsic(&mut self) -> Option<Intrinsic>;
    /// Reads anything that a template can contain.
    fn value(&mut self) -> Option<Value>;
}
