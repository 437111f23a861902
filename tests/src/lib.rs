//! Declarations that several tests and the linters look at, and how their templates are compared.

pub mod parity;
mod toolchain;

pub use toolchain::other_toolchain;
