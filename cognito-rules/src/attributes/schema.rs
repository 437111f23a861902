//! Rules about the schema of a pool as a whole.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

/// The maximum number of attributes in a schema.
const MOST_ATTRIBUTES: usize = 50;

rules! {
    /// More attributes than a schema can list.
    error schema_size {
        guards: [UserPool.standard_attributes, UserPool.custom_attributes],
        reason: "a schema lists at most 50 attributes, including the standard attributes that you write",
        evidence: "serverless/serverless#11850; API CreateUserPool, Schema",
        bad: "custom_attributes: {
    a01: String, a02: String, a03: String, a04: String, a05: String, a06: String, a07: String, a08: String, a09: String,
    a10: String, a11: String, a12: String, a13: String, a14: String, a15: String, a16: String, a17: String, a18: String,
    a19: String, a20: String, a21: String, a22: String, a23: String, a24: String, a25: String, a26: String, a27: String,
    a28: String, a29: String, a30: String, a31: String, a32: String, a33: String, a34: String, a35: String, a36: String,
    a37: String, a38: String, a39: String, a40: String, a41: String, a42: String, a43: String, a44: String, a45: String,
    a46: String, a47: String, a48: String, a49: String, a50: String, a51: String,
}",
        good: "custom_attributes: { a01: String, a02: String, others: String }",
        check: [Pool(check_schema_size)],
    }
}

fn check_schema_size(pool: &UserPool, report: &mut Report) {
    let custom = pool.custom_attributes.as_ref().map_or(0, |attributes| attributes.len());
    let standard = pool
        .standard_attributes
        .as_ref()
        .map_or(0, |attributes| attributes.0.len());
    let count = custom + standard;
    if count <= MOST_ATTRIBUTES {
        return;
    }
    let place = if custom > 0 {
        "custom_attributes"
    } else {
        "standard_attributes"
    };
    report.push(
        Finding::at(
            setting(&[place]),
            format!("the schema has {count} attributes, which is more than {MOST_ATTRIBUTES}"),
            "keep attributes that sign-in and sign-up do not need in your own database",
        )
        .at_key()
        .about(setting(&["standard_attributes"])),
    );
}
