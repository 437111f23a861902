//! What applies to an identity pool by default.

use crate::pool::identity_pool::IdentityPool;
use crate::pool::user_pool::UserPool;

impl IdentityPool {
    /// Whether guests get a role that the template creates.
    ///
    /// Without a base they get one as in the CDK, even if there are no guests.
    pub fn generates_unauthenticated_role(&self, pool: &UserPool) -> bool {
        let only_where_used = self.base.is_recommended() || pool.base.is_recommended();
        let used = self.allow_unauthenticated_identities == Some(true) || !only_where_used;
        self.generates_roles() && self.unauthenticated_role.is_none() && used
    }

    /// Whether signed-in users get a role that the template creates.
    pub fn generates_authenticated_role(&self) -> bool {
        self.generates_roles() && self.authenticated_role.is_none()
    }

    /// Whether the template assigns roles. The CDK always does.
    pub fn has_role_attachment(&self) -> bool {
        let has_roles = self.authenticated_role.is_some() || self.unauthenticated_role.is_some();
        self.import.is_none() && (!self.base.is_as_written() || has_roles || self.role_mappings.is_some())
    }

    fn generates_roles(&self) -> bool {
        self.import.is_none() && !self.base.is_as_written()
    }
}
