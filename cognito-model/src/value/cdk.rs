//! A pool that the AWS CDK deployed before: what it was called there.

use crate::value::string::Str;

/// Where a pool lay in a CDK app, from `#[cdk(stack = "..", path = "..")]`. Every logical id and every name that is derived from
/// one is then what the CDK makes of it, so that the stack can be updated without a resource being replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cdk {
    /// The id of the stack, behind the ids of the stages that it is in: `Auth`, `Prod/Auth`.
    pub stack: Str,
    /// The ids from the stack down to the pool: `Pool`, `Users/Pool`.
    pub path: Str,
}

/// Where an entry lay in a CDK app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CdkPlace {
    /// Its id, under the pool, or beside it for identity providers and identity pools.
    Id(Str),
    /// The ids from the stack down to it.
    Path(Str),
}
