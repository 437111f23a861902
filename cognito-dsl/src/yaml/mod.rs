//! Templates as YAML: [`write()`] and [`read()`].

mod duplicates;
mod indent;
mod read;
#[cfg(test)]
mod tests;
mod write;

#[doc(hidden)]
pub use duplicates::Duplicate;
#[doc(hidden)]
pub use indent::indented;
#[doc(hidden)]
pub use read::read_last;
pub use read::{YamlError, read};
pub use write::write;
