//! The base for settings that are left out.

use crate::schema::table::variants;

variants! {
    /// The base for settings that you leave out: `..Recommended` at the end of a pool or a client.
    pub enum Base {
        /// What the AWS CDK writes.
        Cdk;
        /// Best practice.
        Recommended;
    }
}

impl Base {
    /// What applies without `..Recommended`.
    pub(crate) const EMPTY: Self = Base::Cdk;
}
