//! Parts of entries that are separate resources: the groups of users, and the principal tags of identity pools.

use cognito_model::naming::cdk::logical_id as cdk_id;
use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, PrincipalTags};

use super::build::{DeclarationSource, DeclarationStyle, condition};
use super::cdk;
use super::decode::Decoder;
use super::names::{EntryNames, MapName};
use super::owned::{property, reference, type_of};
use super::words::snake_case;
use crate::template::same::same;
use crate::tree::{DeclarationTree, ItemNode, NodeKind, ValueNode, section_of};

impl<'t> DeclarationSource<'t> {
    /// Adds a group to the `groups` of its user. If no user of the pool has the membership's `Username`, it stays in the rest.
    pub(super) fn add_membership(&self, from: &Decoder<'_>, resource: &Json, declaration: &mut DeclarationTree) {
        let username = property(resource, "Username");
        let mut users = self.owned.iter().filter(|(_, other)| {
            let is_user = type_of(other) == "AWS::Cognito::UserPoolUser";
            let own = property(other, "Username").zip(username);
            is_user && own.is_some_and(|(one, other)| same(one, other))
        });
        let Some(user) = users.next().and_then(|(id, _)| from.names.find(id, MapName::Users)) else {
            return;
        };
        let Some((group, at)) = from.get("GroupName") else {
            return;
        };
        let known = reference(group).and_then(|id| from.names.find(id, MapName::Groups));
        let node = match known {
            Some(known) => Some(ValueNode::code(known.name, &at)),
            None => from.names.text(group, cognito_model::schema::kind::Place::Text, &at),
        };
        let Some(items) = entry_items(declaration, MapName::Users, &user.name) else {
            return;
        };
        if items.iter().all(|item| item.name != "groups") {
            items.push(ItemNode::new("groups", ValueNode::added(NodeKind::List(Vec::new()))));
        }
        for item in items.iter_mut().filter(|item| item.name == "groups") {
            if let NodeKind::List(groups) = &mut item.value.kind {
                groups.extend(node.clone());
            }
        }
    }

    /// Adds the claims that become principal tags to their identity pool.
    pub(super) fn add_principal_tags(
        &self,
        from: &Decoder<'_>,
        (id, resource): (&str, &Json),
        style: &DeclarationStyle,
        declaration: &mut DeclarationTree,
    ) {
        let pool = property(resource, "IdentityPoolId").and_then(reference);
        let Some((pool_id, identity_pool)) = self.owned.iter().find(|(other, _)| Some(*other) == pool) else {
            return;
        };
        let Some(known) = from.names.find(pool_id, MapName::IdentityPools) else {
            return;
        };
        let mut items = from.section(PrincipalTags::SECTION);
        items.extend(condition(from.names, resource, &[identity_pool]));
        let Some(entry) = entry_items(declaration, MapName::IdentityPools, &known.name) else {
            return;
        };
        let tags = section_of(entry, "principal_tags");
        let is_free = |name: &str| tags.value.items().iter().all(|item| item.name != name);
        // An entry that is named after a standard provider needs no `provider`.
        let of_provider = items.iter().find(|item| item.name == "provider");
        let named = match of_provider.map(|item| &item.value.kind) {
            Some(NodeKind::Code(variant)) => Some(snake_case(variant)),
            _ => None,
        };
        let name = match named.filter(|name| is_free(name)) {
            Some(name) => {
                items.retain(|item| item.name != "provider");
                name
            }
            None => {
                let own = format!("{}IdentityPool", camel_case(&known.name));
                let stem = id.strip_suffix("PrincipalTags").unwrap_or(id);
                let stem = stem.split_once(&own).map_or(stem, |(_, stem)| stem);
                let name = snake_case(if stem.is_empty() { id } else { stem });
                match is_free(&name) {
                    true => name,
                    false => snake_case(id),
                }
            }
        };
        let path = style
            .cdk
            .as_ref()
            .and_then(|place| cdk::entry(place, pool_id, identity_pool, MapName::IdentityPools));
        let derived = match path {
            Some(mut path) => {
                path.push(name.clone());
                cdk_id(path, &[])
            }
            None => format!(
                "{}{}IdentityPool{}PrincipalTags",
                camel_case(&style.module),
                camel_case(&known.name),
                camel_case(&name)
            ),
        };
        let at = ["Resources", id].map(str::to_owned);
        let mut item = ItemNode::new(name, ValueNode::section(items, &at));
        if derived != id {
            item.attributes.push(format!("#[logical_id = {id:?}]"));
        }
        if let Some(all) = tags.value.items_mut() {
            all.push(item);
        }
    }
}

/// The settings of an entry in a map of the declaration.
pub(super) fn entry_items<'d>(
    declaration: &'d mut DeclarationTree,
    map: MapName,
    name: &str,
) -> Option<&'d mut Vec<ItemNode>> {
    let entries = section_of(&mut declaration.items, map.field()).value.items_mut()?;
    let entry = entries.iter_mut().find(|item| item.name == name)?;
    entry.value.items_mut()
}

/// The `condition` of a part, unless the resource that it belongs to has the same one.
pub(super) fn part_condition(
    source: &DeclarationSource<'_>,
    names: &EntryNames<'_>,
    resource: &Json,
    owner: Option<&str>,
) -> Option<ItemNode> {
    let mut around = source.around(MapName::Clients);
    around.extend(owner.and_then(|id| names.resource(id)));
    condition(names, resource, &around)
}
