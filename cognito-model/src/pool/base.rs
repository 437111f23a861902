//! The base for settings that are left out.

use crate::schema::table::variants;

variants! {
    /// The base for settings that you leave out: `..Recommended` or `..AsWritten` at the end of a pool, a client or an identity
    /// pool.
    pub enum Base {
        /// What the AWS CDK writes.
        Cdk;
        /// Best practice.
        Recommended;
        /// Nothing: Cognito's own defaults apply, as in a template that was written by hand. In a pool it is also the base of
        /// every entry without its own base.
        AsWritten;
    }
}

impl Base {
    /// What applies without a base.
    pub(crate) const EMPTY: Self = Base::Cdk;
}
