//! `import FILE`: a template as declarations.

mod build;
mod cdk;
mod code;
mod command;
mod decode;
mod names;
mod normal;
mod outputs;
mod owned;
mod secrets;
mod settle;
mod stack;
mod whole;

pub(crate) use command::{command, run};

#[cfg(test)]
mod tests;
