//! Rules about imported identity pools.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use crate::pool::imports::beside;
use cognito_model::UserPool;

rules! {
    /// An invalid identity pool ID.
    error identity_pool_id_format {
        guards: [IdentityPool.import],
        reason: "an identity pool ID is a region and an ID, separated by a colon",
        evidence: "aws-cdk-lib 2.276.0, identitypool; API DescribeIdentityPool, IdentityPoolId",
        bad: r#"identity_pools: { app: { import: "12345678-90ab-cdef-1234-567890abcdef" } }"#,
        good: r#"identity_pools: { app: { import: "eu-west-1:12345678-90ab-cdef-1234-567890abcdef" } }"#,
        check: [Text(look_at_id)],
    }

    /// A setting of an imported identity pool.
    error identity_pool_import_settings {
        guards: [IdentityPool.import],
        rejects_setting: true,
        reason: "this template cannot change an identity pool that already exists",
        evidence: "aws-cdk-lib 2.276.0, identitypool",
        bad: r#"identity_pools: { app: { import: "eu-west-1:12345678", allow_classic_flow } }"#,
        good: r#"identity_pools: { app: { import: "eu-west-1:12345678" } }"#,
        check: [Pool(check_identity_pool_import_settings)],
    }
}

fn look_at_id(id: &str, _: &Node<'_>) -> Option<Finding> {
    if is_id(id) || is_dynamic(id) {
        return None;
    }
    let fact = if id.is_empty() {
        "`import` is empty".to_owned()
    } else {
        format!("`import` is {}, which is not an identity pool ID", quoted(id))
    };
    // The last part of an ARN is the ID.
    let help = match id.rsplit_once(":identitypool/") {
        Some((_, id)) if is_id(id) => {
            Help::from(format!("write `import: {id:?}`")).edit(Edit::Replace(format!("{id:?}")))
        }
        _ => "write the region and the ID, as in `import: \"eu-west-1:12345678-90ab-cdef-1234-567890abcdef\"`".into(),
    };
    Some(Finding::new(fact, help))
}

/// Whether there is a single colon with something on both sides.
fn is_id(text: &str) -> bool {
    matches!(text.split_once(':'), Some((region, id)) if !region.is_empty() && !id.is_empty() && !id.contains(':'))
}

fn check_identity_pool_import_settings(pool: &UserPool, report: &mut Report) {
    for (path, entry) in pool.each_identity_pool().filter(|(_, entry)| entry.value.import.is_some()) {
        for name in beside(&entry.value) {
            let fact = format!(
                "the identity pool {} has `{name}`, but it is imported",
                quoted_name(&entry.name)
            );
            let help = "remove it, or remove `import` to create the identity pool in this template";
            report.push(
                Finding::at(path.field(name), fact, help)
                    .at_key()
                    .about(path.field("import")),
            );
        }
    }
}
