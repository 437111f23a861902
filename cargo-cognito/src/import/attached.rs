//! Resources that are settings of the pool or of a client in a declaration: styles, terms, threat protection, logs.

use cognito_model::schema::kind::{Place, Section};
use cognito_model::{Branding, Json, TermsLinks, ThreatProtection, UiCustomization};

use super::build::{DeclarationSource, DeclarationStyle};
use super::decode::Decoder;
use super::names::{EntryNames, MapName, NamedMember};
use super::owned::{property, reference, type_of};
use super::parts::{entry_items, part_condition};
use crate::template::same::scalar;
use crate::tree::{DeclarationTree, ItemNode, NodeKind, ValueNode, section_of};

/// Where logs go: the property and its ARN, the type of the resource, the variant and its setting.
const DESTINATIONS: &[(&str, &str, &str, &str, &str)] = &[
    (
        "CloudWatchLogsConfiguration",
        "LogGroupArn",
        "AWS::Logs::LogGroup",
        "CloudWatch",
        "log_group",
    ),
    (
        "FirehoseConfiguration",
        "StreamArn",
        "AWS::KinesisFirehose::DeliveryStream",
        "Firehose",
        "stream",
    ),
    ("S3Configuration", "BucketArn", "AWS::S3::Bucket", "S3", "bucket"),
];

impl<'t> DeclarationSource<'t> {
    /// Adds each of them to the pool or to its client.
    pub(super) fn attach<'d>(
        &self,
        names: &EntryNames<'_>,
        decoder: &dyn Fn(&str, &'t Json) -> Decoder<'d>,
        style: &DeclarationStyle,
        declaration: &mut DeclarationTree,
    ) where
        't: 'd,
    {
        for (id, resource) in self.owned {
            let from = decoder(id, resource);
            let of_client = property(resource, "ClientId").and_then(reference);
            let client = of_client.and_then(|id| names.find(id, MapName::Clients));
            let is_for_all = property(resource, "ClientId").and_then(scalar).as_deref() == Some("ALL");
            let at = vec!["Resources".to_owned(), (*id).to_owned()];
            let section = |section: &'static Section| {
                let mut items = from.section(section);
                items.extend(part_condition(self, names, resource, of_client));
                ValueNode::section(items, &at)
            };
            match type_of(resource) {
                "AWS::Cognito::LogDeliveryConfiguration" => {
                    if let Some(mut value) = logs(&from) {
                        if let Some(items) = value.items_mut() {
                            items.extend(part_condition(self, names, resource, None));
                        }
                        declaration.items.push(ItemNode::new("logs", value));
                    }
                }
                "AWS::Cognito::UserPoolRiskConfigurationAttachment" => {
                    let item = ItemNode::new("threat_protection", section(ThreatProtection::SECTION));
                    push_for(declaration, client, is_for_all, item);
                }
                "AWS::Cognito::UserPoolUICustomizationAttachment" => {
                    let item = ItemNode::new("ui_customization", section(UiCustomization::SECTION));
                    push_for(declaration, client, is_for_all, item);
                }
                "AWS::Cognito::ManagedLoginBranding" => {
                    // Images belong in files, so a style with images stays in the rest of the template.
                    if let Some(client) = client.filter(|_| property(resource, "Assets").is_none()) {
                        let item = ItemNode::new("branding", section(Branding::SECTION));
                        push_for(declaration, Some(client), false, item);
                    }
                }
                "AWS::Cognito::Terms" => {
                    let name = match property(resource, "TermsName").and_then(scalar).as_deref() {
                        Some("terms-of-use") => "terms_of_use",
                        Some("privacy-policy") => "privacy_policy",
                        _ => continue,
                    };
                    let condition = part_condition(self, names, resource, of_client);
                    if let Some(client) = client {
                        let links = ItemNode::new(name, ValueNode::section(from.section(TermsLinks::SECTION), &at));
                        push_terms(declaration, &client, links, condition);
                    }
                }
                "AWS::Cognito::UserPoolUserToGroupAttachment" => self.add_membership(&from, resource, declaration),
                "AWS::Cognito::IdentityPoolPrincipalTag" => {
                    self.add_principal_tags(&from, (*id, *resource), style, declaration);
                }
                _ => {}
            }
        }
    }
}

/// Both kinds of logs, each with its destination.
fn logs(from: &Decoder<'_>) -> Option<ValueNode> {
    let (list, at) = from.get("LogConfigurations")?;
    let mut items = Vec::new();
    for (index, log) in list.as_list()?.iter().enumerate() {
        let mut at = at.clone();
        at.push(index.to_string());
        let name = match log.get("EventSource").and_then(scalar).as_deref() {
            Some("userNotification") => "user_notification",
            Some("userAuthEvents") => "user_auth_events",
            _ => return None,
        };
        let (json, (_, _, resource, variant, setting)) = DESTINATIONS
            .iter()
            .find_map(|row| Some((log.get(row.0)?.get(row.1)?, row)))?;
        let arn = from.names.text(json, Place::Arn(resource), &at)?;
        let value = ValueNode::new(
            NodeKind::Section((*variant).to_owned(), vec![ItemNode::new(*setting, arn)]),
            &at,
        );
        items.push(ItemNode::new(name, value));
    }
    Some(ValueNode::section(items, &from.at))
}

/// Adds a setting to its client, or to the pool if it applies to all clients without their own.
fn push_for(declaration: &mut DeclarationTree, client: Option<NamedMember>, is_for_all: bool, item: ItemNode) {
    match client {
        Some(client) => {
            if let Some(items) = entry_items(declaration, MapName::Clients, &client.name) {
                items.push(item);
            }
        }
        None if is_for_all => declaration.items.push(item),
        None => {}
    }
}

fn push_terms(declaration: &mut DeclarationTree, client: &NamedMember, links: ItemNode, condition: Option<ItemNode>) {
    let Some(items) = entry_items(declaration, MapName::Clients, &client.name) else {
        return;
    };
    if let Some(terms) = section_of(items, "terms").value.items_mut() {
        terms.retain(|item| item.name != "condition");
        terms.push(links);
        terms.extend(condition);
    }
}
