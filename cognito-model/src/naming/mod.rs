//! The names of a declaration's parts in the template.

pub mod cdk;
pub mod conditions;
pub mod grants;
pub mod ids;
pub mod logical_ids;
pub mod parts;
pub mod provider_name;
