//! The template.

use crate::engine::rule::files;

pub use resources::setting_of_type;

files! {
    mod parameters;
    mod parameter_defaults;
    mod mappings;
    mod conditions;
    mod outputs;
    mod deployment;
    mod descriptions;
    mod sign_in_urls;
    mod resources;
    mod conditional;
    mod generated;
    mod policies;
}

mod policy_documents;
