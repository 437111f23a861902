//! What holds for an identity pool where nothing is written.

use crate::pool::identity_pool::IdentityPool;
use crate::pool::user_pool::UserPool;

impl IdentityPool {
    /// Whether guests get a role that the template creates.
    ///
    /// Without `..Recommended` they do as in the CDK, also where there are none.
    pub fn generates_unauthenticated_role(&self, pool: &UserPool) -> bool {
        let only_where_used = self.base.is_recommended() || pool.base.is_recommended();
        let used = self.allow_unauthenticated_identities == Some(true) || !only_where_used;
        self.import.is_none() && self.unauthenticated_role.is_none() && used
    }
}
