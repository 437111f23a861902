//! `import FILE`: a template as declarations.

mod build;
mod cdk;
mod code;
mod decode;
mod names;
mod normal;
mod outputs;
mod owned;
mod settle;
mod stack;
mod whole;

pub(crate) use whole::{Options, whole};

#[cfg(test)]
mod tests;
