//! `import FILE`: turns a template, or a pool without a template, into declarations.

mod arguments;
mod attached;
mod build;
mod cdk;
mod code;
mod command;
mod decode;
mod describing;
mod files;
mod maps;
mod names;
mod normal;
mod outputs;
mod owned;
mod parts;
mod permissions;
mod roles;
mod secrets;
mod settle;
mod source;
mod spelling;
mod stack;
mod whole;
mod words;

pub(crate) use arguments::command;
pub(crate) use command::{run, stack_of};
pub(crate) use normal::{in_seconds, name_pools};
pub(crate) use whole::{Options, heard};

#[cfg(test)]
mod tests;
