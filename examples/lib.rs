//! Keeps the documentation true: what comes from the tables of the model is generated, and what is code is compiled.

// The samples of the documents are free of warnings too, those of the rules included.
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
    #[doc = include_str!("../README.md")]
    struct Readme;
    #[doc = include_str!("../docs/language.md")]
    struct Language;
    #[doc = include_str!("../docs/from-cdk.md")]
    struct FromCdk;
    #[doc = include_str!("../docs/from-terraform.md")]
    struct FromTerraform;
    #[doc = include_str!("../docs/from-cloudformation.md")]
    struct FromCloudFormation;
    #[doc = include_str!("../docs/policies.md")]
    struct Policies;
    #[doc = include_str!("../docs/build-script.md")]
    struct BuildScript;
    #[doc = include_str!("../docs/editors.md")]
    struct Editors;
    #[doc = include_str!("../docs/tokens.md")]
    struct Tokens;
}

#[cfg(test)]
mod from_cdk;
#[cfg(test)]
mod programs;
#[cfg(test)]
mod tests;
