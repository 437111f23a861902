//! Where the values of settings come from that are not written.

use crate::schema::table::variants;

variants! {
    /// Where the values of settings come from that are not written: `..Recommended` at the end of a pool or a client.
    pub enum Base {
        /// What the AWS CDK writes.
        Cdk;
        /// Best practice.
        Recommended;
    }
}

impl Base {
    /// What holds without `..Recommended`.
    pub(crate) const EMPTY: Self = Base::Cdk;
}
