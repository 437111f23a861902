//! Keeps the documentation accurate: it is generated from the model's tables where possible, and code in it is compiled.

// Code samples in the documents must not have warnings either, including those of the rules.
#![doc(test(attr(allow(unused), deny(deprecated))))]

mod coverage;
mod files;
pub mod ledger;
mod rules;
mod settings;
mod tables;
mod updates;

pub use files::write_all;

#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../../../README.md")]
    struct Readme;
    #[doc = include_str!("../../../docs/language.md")]
    struct Language;
    #[doc = include_str!("../../../docs/from-cdk.md")]
    struct FromCdk;
    #[doc = include_str!("../../../docs/from-terraform.md")]
    struct FromTerraform;
    #[doc = include_str!("../../../docs/from-cloudformation.md")]
    struct FromCloudFormation;
    #[doc = include_str!("../../../docs/policies.md")]
    struct Policies;
    #[doc = include_str!("../../../docs/build-script.md")]
    struct BuildScript;
    #[doc = include_str!("../../../docs/editors.md")]
    struct Editors;
    #[doc = include_str!("../../../docs/testing.md")]
    struct Testing;
    #[doc = include_str!("../../../docs/tokens.md")]
    struct Tokens;
}

// The build scripts that the guide shows, so that they are compiled.
#[cfg(test)]
#[allow(dead_code)]
#[path = "../scripts/stages/environments.rs"]
mod script_of_environments;
#[cfg(test)]
#[allow(dead_code)]
#[path = "../scripts/whole/existing_pools.rs"]
mod script_of_existing_pools;
#[cfg(test)]
#[allow(dead_code)]
#[path = "../scripts/merged/stacks.rs"]
mod script_of_stacks;

#[cfg(test)]
mod from_cdk;
#[cfg(test)]
mod logical_ids;
#[cfg(test)]
mod programs;
#[cfg(test)]
mod tests;
