//! Templates as YAML: [`write()`] and [`read()`].

mod read;
#[cfg(test)]
mod tests;
mod write;

#[doc(hidden)]
pub use read::indented;
pub use read::{YamlError, read};
pub use write::write;
