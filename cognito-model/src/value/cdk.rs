//! The names in a CDK app, for a pool that the AWS CDK deployed before.

use crate::value::string::Str;

/// Where a pool was in a CDK app, from `#[cdk(stack = "..", path = "..")]`. All logical IDs, and all names derived from them,
/// are then the same as with the CDK, so you can update the stack without replacing resources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cdk {
    /// The ID of the stack, after the IDs of its stages: `Auth`, `Prod/Auth`.
    pub stack: Str,
    /// The IDs from the stack to the pool: `Pool`, `Users/Pool`.
    pub path: Str,
}

/// Where an entry was in a CDK app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CdkPlace {
    /// Its ID, under the pool, or next to it for identity providers and identity pools.
    Id(Str),
    /// The IDs from the stack to the entry.
    Path(Str),
}
