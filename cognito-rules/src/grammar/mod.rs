//! What texts are made of: small parsers, each for one kind of text.

pub(crate) mod arn;
pub(crate) mod email;
pub(crate) mod placeholder;
pub(crate) mod region;
pub(crate) mod url;
pub(crate) mod xml;
