//! How our templates are compared with those of aws-cdk-lib.

mod compare;
mod exceptions;
mod mutate;
mod throws;

pub use compare::{Difference, TemplateComparison, compare};
pub use exceptions::{EXCEPTIONS, Exception};
pub use mutate::{Mutation, MutationKind, mutations};
pub use throws::{Expressed, THROWS, Throw};
