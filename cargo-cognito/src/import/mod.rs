//! `import FILE`: a template as declarations.

mod attached;
mod build;
mod cdk;
mod code;
mod command;
mod decode;
mod maps;
mod names;
mod normal;
mod outputs;
mod owned;
mod parts;
mod roles;
mod secrets;
mod settle;
mod stack;
mod whole;
mod words;

pub(crate) use command::{command, run, stack_of};
pub(crate) use whole::{Options, heard};

#[cfg(test)]
mod tests;
