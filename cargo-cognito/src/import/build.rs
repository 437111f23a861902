//! Builds the declaration of a pool and its resources.

use cognito_model::naming::ids::camel_case;
use cognito_model::schema::kind::Place;
use cognito_model::{
    Client, CustomDomain, Domain, Group, IdentityPool, IdentityProvider, Json, PrefixDomain, Replica, ResourceServer,
    User, UserPool,
};

use super::cdk;
use super::decode::{Attachment, Decoder};
use super::names::{EntryNames, MapName, NamedMember};
use super::owned::{DeclaredPool, Resources, property, reference, type_of};
use super::words::snake_case;
use super::{outputs, stack};
use crate::template::same::scalar;
use crate::tree::{DeclarationTree, ItemNode, NodeKind, ValueNode, section_of};

/// How to write a declaration.
#[derive(Clone, Debug)]
pub(crate) struct DeclarationStyle {
    /// The name of the module.
    pub(crate) module: String,
    pub(crate) base: Option<&'static str>,
    /// Where the pool is in a CDK app.
    pub(crate) cdk: Option<cdk::ConstructPath>,
}

/// What a declaration is written from.
pub(crate) struct DeclarationSource<'t> {
    /// The whole template.
    pub(crate) template: &'t Json,
    pub(crate) subject: &'t DeclaredPool,
    pub(crate) owned: &'t Resources<'t>,
    /// The conditions, mappings and parameters that stay in the rest of the template.
    pub(crate) elsewhere: &'t [String],
}

impl<'t> DeclarationSource<'t> {
    /// The names in the declaration. The resources of the pool get theirs first.
    pub(crate) fn names(&self, style: &DeclarationStyle) -> EntryNames<'t> {
        let names = EntryNames::new(self.template, self.subject, &style.module, style.cdk.is_some());
        for (id, resource) in self.owned {
            if let Some(map) = MapName::of_type(type_of(resource)) {
                let path = style
                    .cdk
                    .as_ref()
                    .and_then(|place| cdk::entry(place, id, resource, map));
                let construct = path.and_then(|path| path.last().cloned());
                names.named_as(id, map, construct.as_deref().map(snake_case));
            }
        }
        names
    }

    /// The declaration, before it is compared with the template.
    pub(crate) fn declaration(&self, style: &DeclarationStyle, names: &EntryNames<'_>) -> DeclarationTree {
        let custom = custom_attributes(self.owned);
        let generated = self.generated(style, names);
        let decoder = |id: &str, resource: &'t Json| Decoder {
            names,
            properties: resource.get("Properties").unwrap_or(&Json::Null),
            at: origin(id),
            attachment: None,
            custom_attributes: &custom,
            generated: &generated,
        };
        let mut declaration = DeclarationTree {
            name: style.module.clone(),
            attributes: Vec::new(),
            items: Vec::new(),
            base: style.base,
            origin: self
                .subject
                .logical_id()
                .map(|id| vec!["Resources".to_owned(), id.to_owned()]),
        };
        match self.subject {
            DeclaredPool::Imported(value) => {
                declaration.attributes.extend(cdk_attribute(style));
                declaration.items.push(import(names, value));
            }
            DeclaredPool::Pool(id) => {
                declaration.attributes.extend(pool_attribute(id, style));
                if let Some((_, resource)) = self.owned.iter().find(|(other, _)| other == id) {
                    declaration.items = decoder(id, resource).section(UserPool::SECTION);
                    declaration.items.extend(removal(id, resource));
                    declaration.items.extend(condition(names, resource, &[]));
                    self.add_defaults(style, &mut declaration);
                    self.add_permissions(style, &mut declaration);
                }
            }
        }
        for map in MapName::ALL {
            for (id, resource) in self.owned {
                if MapName::of_type(type_of(resource)) == Some(map) {
                    let mut from = decoder(id, resource);
                    from.attachment = self.attachment(id);
                    let mut value = entry(&from, map, resource);
                    let has_all = property(resource, "SupportedIdentityProviders").is_none();
                    if let (MapName::Clients, true, None, Some(items)) = (map, has_all, style.base, value.items_mut()) {
                        // Without the property there is no provider, but without the setting there are all.
                        let none = ValueNode::new(NodeKind::List(Vec::new()), &from.at);
                        items.push(ItemNode::new("supported_identity_providers", none));
                    }
                    if style.base.is_none() && property(resource, "AllowedOAuthFlows").is_none() {
                        without_flows(&mut value);
                    }
                    let around = self.around(map);
                    if let Some(items) = value.items_mut() {
                        items.extend(condition(names, resource, &around));
                    }
                    value.origin = Some(vec!["Resources".to_owned(), (*id).to_owned()]);
                    let known = names.named(id, map);
                    let mut item = ItemNode::new(known.name.clone(), value);
                    item.attributes.extend(entry_attribute(&known, resource, style));
                    push(&mut declaration, map.field(), item);
                }
            }
        }
        self.attach(names, &decoder, style, &mut declaration);
        outputs::add(self.template, names, self.owned, &mut declaration);
        stack::add(self.template, names, self.elsewhere, &mut declaration);
        declaration
    }

    /// Adds settings that turn off defaults which the template does not have.
    fn add_defaults(&self, style: &DeclarationStyle, declaration: &mut DeclarationTree) {
        let is_missing = |name: &str| declaration.items.iter().all(|item| item.name != name);
        if style.base.is_none() && is_missing("account_recovery") {
            let without = ValueNode::added(NodeKind::Code("PhoneAndEmail".to_owned()));
            declaration.items.push(ItemNode::new("account_recovery", without));
        }
    }

    /// The resource whose condition also applies to the entries of a map.
    pub(super) fn around(&self, map: MapName) -> Vec<&'t Json> {
        let pool = self.subject.logical_id().filter(|_| map != MapName::IdentityPools);
        let pool = pool.and_then(|id| self.owned.iter().find(|(other, _)| *other == id));
        pool.map(|(_, resource)| *resource).into_iter().collect()
    }

    fn attachment(&self, identity_pool: &str) -> Option<Attachment<'t>> {
        let (id, resource) = self.owned.iter().find(|(_, resource)| {
            type_of(resource) == "AWS::Cognito::IdentityPoolRoleAttachment"
                && property(resource, "IdentityPoolId").and_then(reference) == Some(identity_pool)
        })?;
        Some(Attachment {
            properties: resource.get("Properties")?,
            at: origin(id),
        })
    }
}

/// The place of a resource's properties.
fn origin(id: &str) -> Vec<String> {
    vec!["Resources".to_owned(), id.to_owned(), "Properties".to_owned()]
}

fn pool_attribute(id: &str, style: &DeclarationStyle) -> Option<String> {
    let is_pinned = style.cdk.is_none() && camel_case(&style.module) != id;
    cdk_attribute(style).or_else(|| is_pinned.then(|| format!("#[logical_id = {id:?}]")))
}

fn cdk_attribute(style: &DeclarationStyle) -> Option<String> {
    let place = style.cdk.as_ref()?;
    Some(format!(
        "#[cdk(stack = {:?}, path = {:?})]",
        place.stack,
        place.path.join("/")
    ))
}

/// The attribute that gives an entry its logical ID. None if its name does.
fn entry_attribute(known: &NamedMember, resource: &Json, style: &DeclarationStyle) -> Option<String> {
    if let Some(place) = &style.cdk {
        let path = cdk::entry(place, &known.id, resource, known.map);
        if let Some(path) = path {
            return cdk::attribute(place, &path, &known.name, known.map);
        }
    }
    known.is_pinned.then(|| format!("#[logical_id = {:?}]", known.id))
}

/// The names of the custom attributes.
fn custom_attributes(owned: &Resources<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (_, resource) in owned {
        for attribute in property(resource, "Schema").and_then(Json::as_list).unwrap_or_default() {
            let name = attribute.get("Name").and_then(scalar);
            names.extend(name.filter(|name| super::decode::standard(name).is_none()));
        }
    }
    names
}

fn import(names: &EntryNames<'_>, value: &Json) -> ItemNode {
    let id = names.text(value, Place::Text, &[]);
    let id = id.unwrap_or_else(|| ValueNode::code(names.code(value), &[]));
    let inside = vec![ItemNode::new("user_pool_id", id)];
    ItemNode::new(
        "import",
        ValueNode::added(NodeKind::Section("UserPoolId".to_owned(), inside)),
    )
}

fn removal(id: &str, resource: &Json) -> Option<ItemNode> {
    let policy = |name: &str| resource.get(name).and_then(scalar);
    let (deletion, replacement) = (policy("DeletionPolicy"), policy("UpdateReplacePolicy"));
    let variant = match (deletion.as_deref(), replacement.as_deref()) {
        (Some("Delete"), _) => "Destroy",
        (Some("RetainExceptOnCreate"), _) => "RetainOnUpdateOrDelete",
        (Some("Retain"), _) => "Retain",
        _ => return None,
    };
    let at = ["Resources", id, "DeletionPolicy"].map(str::to_owned);
    Some(ItemNode::new("removal_policy", ValueNode::code(variant, &at)))
}

/// The `condition` of a resource, unless a resource that it belongs to has the same one.
pub(super) fn condition(names: &EntryNames<'_>, resource: &Json, around: &[&Json]) -> Option<ItemNode> {
    let id = resource.get("Condition")?.as_text()?;
    let is_around = |resource: &&Json| resource.get("Condition").and_then(Json::as_text) == Some(id);
    if around.iter().any(is_around) {
        return None;
    }
    let name = NodeKind::Code(names.named(id, MapName::Conditions).name);
    Some(ItemNode::new("condition", ValueNode::added(name)))
}

/// Adds `flows: {}` to a client, because the default is two flows.
fn without_flows(client: &mut ValueNode) {
    let oauth = client.items_mut().into_iter().flatten();
    for item in oauth.filter(|item| item.name == "oauth") {
        let origin = item.value.origin.clone().unwrap_or_default();
        if let Some(items) = item.value.items_mut() {
            items.insert(0, ItemNode::new("flows", ValueNode::section(Vec::new(), &origin)));
        }
    }
}

/// An entry of a map.
fn entry(from: &Decoder<'_>, map: MapName, resource: &Json) -> ValueNode {
    let at = &from.at;
    match map {
        MapName::Clients => ValueNode::section(from.section(Client::SECTION), at),
        MapName::ResourceServers => ValueNode::section(from.section(ResourceServer::SECTION), at),
        MapName::Groups => ValueNode::section(from.section(Group::SECTION), at),
        MapName::IdentityPools => ValueNode::section(from.section(IdentityPool::SECTION), at),
        MapName::Users => ValueNode::section(from.section(User::SECTION), at),
        MapName::Replicas => ValueNode::section(from.section(Replica::SECTION), at),
        MapName::Domains => {
            let is_custom = property(resource, "CustomDomainConfig").is_some();
            let (name, section) = match is_custom {
                true => ("Custom", CustomDomain::SECTION),
                false => ("Prefix", PrefixDomain::SECTION),
            };
            debug_assert!(Domain::VARIANTS.variants.iter().any(|variant| variant.name == name));
            ValueNode::new(NodeKind::Section(name.to_owned(), from.section(section)), at)
        }
        _ => {
            let kind = property(resource, "ProviderType").and_then(scalar).unwrap_or_default();
            let mut variants = IdentityProvider::VARIANTS.variants.iter();
            let variant = variants.find(|variant| variant.cloudformation == kind);
            let (name, items) = match variant {
                Some(variant) => match variant.payload {
                    Some(cognito_model::schema::kind::Kind::Section(section)) => (variant.name, from.section(section)),
                    _ => (variant.name, Vec::new()),
                },
                // The section needs the name of some variant, even for an unknown type.
                None => ("Oidc", Vec::new()),
            };
            ValueNode::new(NodeKind::Section(name.to_owned(), items), at)
        }
    }
}

fn push(declaration: &mut DeclarationTree, map: &str, item: ItemNode) {
    if let Some(items) = section_of(&mut declaration.items, map).value.items_mut() {
        items.push(item);
    }
}
