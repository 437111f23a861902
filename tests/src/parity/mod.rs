//! How our templates are compared with those of aws-cdk-lib.

mod compare;
mod exceptions;
mod mutate;
mod throws;

pub use compare::{Comparison, Difference, compare};
pub use exceptions::{EXCEPTIONS, Exception};
pub use mutate::{Kind, Mutation, mutations};
pub use throws::{Expressed, THROWS, Throw};
