//! What aws-cdk-lib refuses, and where we do.

/// A place where the CDK throws.
#[derive(Debug)]
pub struct Throw {
    /// The file of aws-cognito or aws-cognito-identitypool.
    pub file: &'static str,
    /// When it throws.
    pub when: &'static str,
    /// Where that is with us.
    pub ours: Expressed,
}

/// Whether a declaration can say what the CDK throws about.
#[derive(Debug)]
pub enum Expressed {
    /// It can, and does not compile: folders of `parity/refusals`.
    Refused(&'static [&'static str]),
    /// It cannot, for this reason.
    Not(&'static str),
    /// Not yet.
    Pending,
}

/// All of them.
pub const THROWS: &[Throw] = &[];
