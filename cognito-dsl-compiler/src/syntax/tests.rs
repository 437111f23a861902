//! What the parser makes of correct and incorrect input.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod attributes;
mod bounds;
mod expressions;
mod grammar;
mod headers;
mod literals;
mod paths;
mod properties;
mod separators;
mod show;
mod signs;
