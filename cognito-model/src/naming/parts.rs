//! Logical IDs of the resources that an entry generates.
//!
//! For some of them the CDK has only the CloudFormation class. With a CDK app, they are named as if such an object were below
//! the entry's construct.

use crate::naming::cdk;
use crate::naming::ids::{EntryMap, camel_case, child, generated};
use crate::pool::principal_tags::PrincipalTags;
use crate::pool::user::UserGroup;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;
use crate::value::text::{Str, Text};

/// The ID of the hosted UI (classic) style for all clients.
pub fn ui_customization(pool: &UserPool) -> String {
    generated(pool, child(pool, &["UICustomization"], "UiCustomization"))
}

/// The ID of the hosted UI (classic) style for one client. Pinning the ID of the client does not change it.
pub fn client_ui_customization(pool: &UserPool, client: &str) -> String {
    let place = pool.clients.named(client).and_then(|entry| entry.cdk.as_ref());
    let id = match EntryMap::Clients.cdk_path(pool, client, place) {
        Some(path) => cdk::logical_id(path, &["UICustomization"]),
        None => format!("{}UiCustomization", EntryMap::Clients.derive(pool, client, None)),
    };
    generated(pool, id)
}

/// The ID of the attachment of a user to its n-th group. Pinning the ID of the user does not change it.
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

/// The ID of the tags of one provider.
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
