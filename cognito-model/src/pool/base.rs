//! Where the values of settings come from that are not written.

use crate::schema::table::variants;

variants! {
    /// Where the values of settings come from that are not written: `..Recommended` or `..AsWritten` at the end of a pool, of a
    /// client or of an identity pool.
    pub enum Base {
        /// What the AWS CDK writes.
        Cdk;
        /// Best practice.
        Recommended;
        /// Nothing: Cognito's own defaults apply, as in a template that was written by hand. In a pool it is also the base of
        /// every entry that has none of its own.
        AsWritten;
    }
}

impl Base {
    /// What holds without a base.
    pub(crate) const EMPTY: Self = Base::Cdk;
}
