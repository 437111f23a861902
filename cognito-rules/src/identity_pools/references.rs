//! Messages about references to an identity pool, or to a role that it creates.

use crate::clients::settings::quoted_name;
use crate::declaration::missing::missing;
use crate::engine::walk::setting;
use cognito_model::{SettingPath, UserPool};

/// An identity pool that does not exist, or an attribute of an imported one.
pub(crate) fn unknown_identity_pool(
    pool: &UserPool,
    name: &str,
    is_attribute: bool,
) -> Option<(String, String, SettingPath)> {
    let path = setting(&["identity_pools"]).key(name).field("import");
    let fact = match pool.identity_pools.named(name) {
        Some(entry) if is_attribute && entry.value.import.is_some() => {
            format!(
                "the identity pool {} is imported, so it has no attributes",
                quoted_name(name)
            )
        }
        _ => return missing(&pool.identity_pools, name, "identity pool", "identity_pools"),
    };
    Some((
        fact,
        "refer to its ID with `Ref`, or write the attribute as a string".to_owned(),
        path,
    ))
}

/// A role that an identity pool does not create.
pub(crate) fn identity_pool_role(pool: &UserPool, name: &str, whom: &str) -> Option<(String, String, SettingPath)> {
    let Some(entry) = pool.identity_pools.named(name) else {
        return missing(&pool.identity_pools, name, "identity pool", "identity_pools");
    };
    let for_guests = whom == "guests";
    let (creates, decided_by) = if for_guests {
        (
            entry.value.generates_unauthenticated_role(pool),
            "allow_unauthenticated_identities",
        )
    } else {
        (entry.value.generates_authenticated_role(), "authenticated_role")
    };
    let fact = format!("the identity pool {} creates no role for {whom}", quoted_name(name));
    let may_create = entry.value.import.is_none() && !entry.value.base.is_as_written();
    let help = if for_guests && may_create && entry.value.unauthenticated_role.is_none() {
        "switch on `allow_unauthenticated_identities` to create the role"
    } else {
        "refer to the role itself, through `external` or by its ARN"
    };
    let path = setting(&["identity_pools"]).key(name).field(decided_by);
    (!creates).then(|| (fact, help.to_owned(), path))
}
