//! The defaults for standard attributes. Cognito sets `sub` itself, for every user and once.

use crate::pool::attribute::{StandardAttribute, StandardAttributeName};

impl StandardAttribute {
    pub fn is_mutable(&self, name: &StandardAttributeName) -> bool {
        self.mutable.unwrap_or(*name != StandardAttributeName::Sub)
    }

    pub fn is_required(&self, name: &StandardAttributeName) -> bool {
        self.required.unwrap_or(*name == StandardAttributeName::Sub)
    }
}
