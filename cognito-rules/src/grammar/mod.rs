//! Small parsers, one for each kind of string.

pub(crate) mod arn;
pub(crate) mod email;
pub(crate) mod placeholder;
pub(crate) mod region;
pub(crate) mod resource_type;
pub(crate) mod slip;
pub(crate) mod url;
pub(crate) mod xml;
