//! Templates as YAML: [`write()`] and [`read()`].

mod read;
#[cfg(test)]
mod tests;
mod write;

pub use read::{YamlError, read};
pub use write::write;
