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
        let written = self
            .generated_roles
            .as_ref()
            .is_some_and(|it| it.unauthenticated.is_some());
        let wanted = if self.base.is_as_written() { written } else { used };
        self.import.is_none() && self.unauthenticated_role.is_none() && wanted
    }

    /// Whether signed-in users get a role that the template creates.
    pub fn generates_authenticated_role(&self) -> bool {
        let written = self
            .generated_roles
            .as_ref()
            .is_some_and(|it| it.authenticated.is_some());
        self.import.is_none() && self.authenticated_role.is_none() && (written || !self.base.is_as_written())
    }

    /// Whether the template assigns roles. The CDK always does.
    pub fn has_role_attachment(&self) -> bool {
        let has_own = self.authenticated_role.is_some() || self.unauthenticated_role.is_some();
        // With `..AsWritten`, a role is generated only if the declaration has settings for it.
        let has_generated = self.generated_roles.as_ref();
        let has_generated = has_generated.is_some_and(|it| it.authenticated.is_some() || it.unauthenticated.is_some());
        let has_roles = has_own || has_generated;
        self.import.is_none() && (!self.base.is_as_written() || has_roles || self.role_mappings.is_some())
    }
}
