//! The parts of a pool that several places look at, each with its path.

use crate::pool::attribute::StandardAttributeName;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::role_mapping::IdentityPoolRoleMapping;
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
use crate::value::intrinsic::Target;
use crate::value::list::{Entry, Items};

impl UserPool {
    /// Each identity pool, with its path.
    pub fn each_identity_pool(&self) -> impl Iterator<Item = (SettingPath, &Entry<IdentityPool>)> {
        let map = SettingPath::root().field("identity_pools");
        self.identity_pools
            .iter()
            .map(move |entry| (map.key(&entry.name), entry))
    }

    /// Each role mapping that is known before the deployment, with its path.
    pub fn each_role_mapping(&self) -> impl Iterator<Item = (SettingPath, &IdentityPoolRoleMapping)> {
        self.each_identity_pool().flat_map(|(path, entry)| {
            let mappings = entry
                .value
                .role_mappings
                .as_ref()
                .and_then(Items::list)
                .unwrap_or_default();
            let path = path.field("role_mappings");
            let mappings = mappings.iter().enumerate();
            mappings.map(move |(index, mapping)| (path.index(index), mapping))
        })
    }

    /// The type of what lies beside the pool: an entry of `resources` or of `external`.
    pub fn resource_type_of(&self, target: &Target) -> Option<&str> {
        match target {
            Target::External(name) => Some(&self.external.named(name)?.value.resource_type),
            Target::Resource(name) => Some(&self.resources.named(name)?.value.resource_type),
            _ => None,
        }
    }

    /// What Cognito calls an attribute of a user: `fullname` is `name`, and an entry of `custom_attributes` has a prefix.
    pub fn user_attribute_name(&self, name: &str) -> String {
        let mut standard = StandardAttributeName::ALL.iter();
        if let Some(attribute) = standard.find(|attribute| attribute.name() == name) {
            return attribute.cognito_name().to_owned();
        }
        let custom = self.custom_attributes.as_ref();
        match custom.and_then(|custom| custom.named(name)) {
            Some(_) => format!("custom:{name}"),
            None => name.to_owned(),
        }
    }
}
