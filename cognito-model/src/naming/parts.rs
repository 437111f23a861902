//! Logical ids of what an entry brings along.
//!
//! For some of them the CDK has only the class of CloudFormation. In a CDK app that is taken over they are named as if such an
//! object lay beneath that of the entry.

use crate::naming::cdk;
use crate::naming::ids::{EntryMap, camel_case, child, generated};
use crate::pool::principal_tags::PrincipalTags;
use crate::pool::user::UserGroup;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;
use crate::value::text::{Str, Text};

/// The id of the style of the classic hosted UI for all clients.
pub fn ui_customization(pool: &UserPool) -> String {
    generated(pool, child(pool, &["UICustomization"], "UiCustomization"))
}

/// The id of the style of the classic hosted UI for one client. Pinning the id of the client leaves it alone.
pub fn client_ui_customization(pool: &UserPool, client: &str) -> String {
    let place = pool.clients.named(client).and_then(|entry| entry.cdk.as_ref());
    let id = match EntryMap::Clients.cdk_path(pool, client, place) {
        Some(path) => cdk::logical_id(path, &["UICustomization"]),
        None => format!("{}UiCustomization", EntryMap::Clients.derive(pool, client, None)),
    };
    generated(pool, id)
}

/// The id of what puts a user into the n-th group. Pinning the id of the user leaves it alone.
pub fn user_group(pool: &UserPool, user: &str, index: usize, group: &UserGroup) -> String {
    let numbered = (index + 1).to_string();
    let own = match group {
        UserGroup::Declared(name) => name.as_str(),
        UserGroup::Other(Text::Literal(name)) => name.as_str(),
        UserGroup::Other(Text::Intrinsic(_)) => &numbered,
    };
    let place = pool.users.named(user).and_then(|entry| entry.cdk.as_ref());
    let id = match EntryMap::Users.cdk_path(pool, user, place) {
        Some(path) => cdk::logical_id(path, &[own]),
        None => format!(
            "{}{}Attachment",
            EntryMap::Users.derive(pool, user, None),
            camel_case(own)
        ),
    };
    generated(pool, id)
}

/// The id of the tags of one provider.
pub fn principal_tags(pool: &UserPool, identity_pool: &Str, tags: &Entry<PrincipalTags>) -> String {
    if let Some(pinned) = &tags.logical_id {
        return pinned.to_string();
    }
    let place = pool
        .identity_pools
        .named(identity_pool)
        .and_then(|entry| entry.cdk.as_ref());
    match EntryMap::IdentityPools.cdk_path(pool, identity_pool, place) {
        Some(path) => cdk::logical_id(cdk::entry_path(path, &tags.name, tags.cdk.as_ref()), &[]),
        None => format!(
            "{}{}PrincipalTags",
            EntryMap::IdentityPools.derive(pool, identity_pool, None),
            camel_case(&tags.name)
        ),
    }
}
