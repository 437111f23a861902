//! The resources that are a setting of something else in a declaration: styles, terms, risks, logs.

use cognito_model::schema::kind::Place;
use cognito_model::{Branding, Json, TermsLinks, ThreatProtection};

use super::build::Source;
use super::decode::Decoder;
use super::names::{Known, Map, Names};
use super::owned::{property, reference, type_of};
use crate::template::same::scalar;
use crate::tree::{Declaration, Item, Kind, Node, section_of};

impl<'t> Source<'t> {
    /// Adds them where they belong.
    pub(super) fn attach<'d>(
        &self,
        names: &Names<'_>,
        decoder: &dyn Fn(&str, &'t Json) -> Decoder<'d>,
        declaration: &mut Declaration,
    ) where
        't: 'd,
    {
        for (id, resource) in self.owned {
            let from = decoder(id, resource);
            let client = property(resource, "ClientId").and_then(reference);
            let client = client.and_then(|id| names.find(id, Map::Clients));
            let at = vec!["Resources".to_owned(), (*id).to_owned()];
            match type_of(resource) {
                "AWS::Cognito::LogDeliveryConfiguration" => {
                    declaration
                        .items
                        .extend(logs(&from).map(|value| Item::new("logs", value)));
                }
                "AWS::Cognito::UserPoolRiskConfigurationAttachment" => {
                    let value = Node::section(from.section(ThreatProtection::SECTION), &at);
                    let item = Item::new("threat_protection", value);
                    match client {
                        Some(client) => push_into_client(declaration, &client, item),
                        None if property(resource, "ClientId").and_then(scalar).as_deref() == Some("ALL") => {
                            declaration.items.push(item);
                        }
                        None => {}
                    }
                }
                "AWS::Cognito::ManagedLoginBranding" => {
                    // The bytes of pictures belong into files.
                    if let Some(client) = client.filter(|_| property(resource, "Assets").is_none()) {
                        let value = Node::section(from.section(Branding::SECTION), &at);
                        push_into_client(declaration, &client, Item::new("branding", value));
                    }
                }
                "AWS::Cognito::Terms" => {
                    let name = match property(resource, "TermsName").and_then(scalar).as_deref() {
                        Some("terms-of-use") => "terms_of_use",
                        Some("privacy-policy") => "privacy_policy",
                        _ => continue,
                    };
                    if let Some(client) = client {
                        let links = Item::new(name, Node::section(from.section(TermsLinks::SECTION), &at));
                        push_terms(declaration, &client, links);
                    }
                }
                _ => {}
            }
        }
    }
}

/// Both kinds of logs, each with where they go.
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
        let to = [
            ("CloudWatchLogsConfiguration", "LogGroupArn", "CloudWatch", "log_group"),
            ("FirehoseConfiguration", "StreamArn", "Firehose", "stream"),
            ("S3Configuration", "BucketArn", "S3", "bucket"),
        ];
        let (arn, variant, setting) = to
            .iter()
            .find_map(|(property, arn, variant, setting)| Some((log.get(property)?.get(arn)?, *variant, *setting)))?;
        let arn = from.names.text(arn, Place::Arn("AWS::Logs::LogGroup"), &at)?;
        let value = Node::new(Kind::Section(variant.to_owned(), vec![Item::new(setting, arn)]), &at);
        items.push(Item::new(name, value));
    }
    Some(Node::section(items, &from.at))
}

fn client_items<'d>(declaration: &'d mut Declaration, client: &Known) -> Option<&'d mut Vec<Item>> {
    let clients = section_of(&mut declaration.items, "clients").value.items_mut()?;
    clients
        .iter_mut()
        .find(|item| item.name == client.name)?
        .value
        .items_mut()
}

fn push_into_client(declaration: &mut Declaration, client: &Known, item: Item) {
    if let Some(items) = client_items(declaration, client) {
        items.push(item);
    }
}

fn push_terms(declaration: &mut Declaration, client: &Known, links: Item) {
    if let Some(items) = client_items(declaration, client) {
        if let Some(terms) = section_of(items, "terms").value.items_mut() {
            terms.push(links);
        }
    }
}
