//! The differences from aws-cdk-lib that are meant.

use serde_json::Value;

/// A property that may be different, everywhere it occurs.
#[derive(Debug)]
pub struct Exception {
    /// The type of the resource, or `Output`.
    pub resource: &'static str,
    /// The property.
    pub property: &'static str,
    /// Why we write something else.
    pub reason: &'static str,
    /// Whether ours, on the right, is exactly what it should be instead of the CDK's on the left. `null` stands for nothing.
    pub same: fn(&Value, &Value) -> bool,
}

/// All of them.
pub const EXCEPTIONS: &[Exception] = &[];
