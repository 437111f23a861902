//! Reads CloudFormation templates with the places of their parts, and compares them by their meaning.

pub(crate) mod difference;
pub(crate) mod references;
pub(crate) mod same;
pub(crate) mod source;
