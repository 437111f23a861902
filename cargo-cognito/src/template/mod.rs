//! CloudFormation templates: read with the places of their parts, compared by what they say.

pub(crate) mod difference;
pub(crate) mod references;
pub(crate) mod same;
pub(crate) mod source;
