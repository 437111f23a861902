//! What Cognito rejects, and what is probably a mistake, with one rule for each.
//!
//! Each constant is the name of a rule, as it appears after `rule:` in a message and in `#[allow(..)]`. Its page shows what
//! breaks the rule, why Cognito has this limit, where that is on record, and an example with and without the mistake. Names that
//! begin with `deployed_` are edits of a [deployed](crate::guide::changing_a_deployed_pool) pool. The constants are for editors
//! and for this documentation; a program gets [`Rule`]s from the violations that [`validate`](crate::validate) finds.

#[cfg(any(doc, rust_analyzer))]
mod names;

#[cfg(feature = "validate")]
pub use cognito_rules::{Level, Rule, Violation};
#[cfg(any(doc, rust_analyzer))]
pub use names::*;
