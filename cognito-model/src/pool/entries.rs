//! The parts of a pool that several places look at, each with its path.

use crate::pool::identity_pool::IdentityPool;
use crate::pool::role_mapping::IdentityPoolRoleMapping;
use crate::pool::user_pool::UserPool;
use crate::schema::path::SettingPath;
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
}
