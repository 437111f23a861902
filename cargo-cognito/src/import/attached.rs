//! Resources that are settings of the pool or of a client in a declaration: styles, terms, threat protection, logs.

use cognito_model::schema::kind::{Place, Section};
use cognito_model::{Branding, Json, TermsLinks, ThreatProtection, UiCustomization};

use super::build::{Source, Style};
use super::decode::Decoder;
use super::names::{Known, Map, Names};
use super::owned::{property, reference, type_of};
use super::parts::{entry_items, part_condition};
use crate::template::same::scalar;
use crate::tree::{Declaration, Item, Kind, Node, section_of};

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

impl<'t> Source<'t> {
    /// Adds each of them to the pool or to its client.
    pub(super) fn attach<'d>(
        &self,
        names: &Names<'_>,
        decoder: &dyn Fn(&str, &'t Json) -> Decoder<'d>,
        style: &Style,
        declaration: &mut Declaration,
    ) where
        't: 'd,
    {
        for (id, resource) in self.owned {
            let from = decoder(id, resource);
            let of_client = property(resource, "ClientId").and_then(reference);
            let client = of_client.and_then(|id| names.find(id, Map::Clients));
            let is_for_all = property(resource, "ClientId").and_then(scalar).as_deref() == Some("ALL");
            let at = vec!["Resources".to_owned(), (*id).to_owned()];
            let section = |section: &'static Section| {
                let mut items = from.section(section);
                items.extend(part_condition(self, names, resource, of_client));
                Node::section(items, &at)
            };
            match type_of(resource) {
                "AWS::Cognito::LogDeliveryConfiguration" => {
                    if let Some(mut value) = logs(&from) {
                        if let Some(items) = value.items_mut() {
                            items.extend(part_condition(self, names, resource, None));
                        }
                        declaration.items.push(Item::new("logs", value));
                    }
                }
                "AWS::Cognito::UserPoolRiskConfigurationAttachment" => {
                    let item = Item::new("threat_protection", section(ThreatProtection::SECTION));
                    push_for(declaration, client, is_for_all, item);
                }
                "AWS::Cognito::UserPoolUICustomizationAttachment" => {
                    let item = Item::new("ui_customization", section(UiCustomization::SECTION));
                    push_for(declaration, client, is_for_all, item);
                }
                "AWS::Cognito::ManagedLoginBranding" => {
                    // Images belong in files, so a style with images stays in the rest of the template.
                    if let Some(client) = client.filter(|_| property(resource, "Assets").is_none()) {
                        let item = Item::new("branding", section(Branding::SECTION));
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
                        let links = Item::new(name, Node::section(from.section(TermsLinks::SECTION), &at));
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
fn logs(from: &Decoder<'_>) -> Option<Node> {
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
        let value = Node::new(
            Kind::Section((*variant).to_owned(), vec![Item::new(*setting, arn)]),
            &at,
        );
        items.push(Item::new(name, value));
    }
    Some(Node::section(items, &from.at))
}

/// Adds a setting to its client, or to the pool if it applies to all clients without their own.
fn push_for(declaration: &mut Declaration, client: Option<Known>, is_for_all: bool, item: Item) {
    match client {
        Some(client) => {
            if let Some(items) = entry_items(declaration, Map::Clients, &client.name) {
                items.push(item);
            }
        }
        None if is_for_all => declaration.items.push(item),
        None => {}
    }
}

fn push_terms(declaration: &mut Declaration, client: &Known, links: Item, condition: Option<Item>) {
    let Some(items) = entry_items(declaration, Map::Clients, &client.name) else {
        return;
    };
    if let Some(terms) = section_of(items, "terms").value.items_mut() {
        terms.retain(|item| item.name != "condition");
        terms.push(links);
        terms.extend(condition);
    }
}
