//! Builds a template from the answers.

use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, Object};

use super::answers::Answers;
use super::identity_pool::{self, properties::Surroundings};
use super::missing::missing;
use super::parts::{Described, is_empty, without_aws_tags};
use super::tables::{COMMON, DescriptionKind, KINDS, POOL, names};
use super::{pool, provider};
use crate::outcome::Failure;

impl Described {
    /// `name` is the name of the module. With `is_retained`, every resource has a deletion policy, because CloudFormation imports
    /// only those.
    pub(crate) fn of(answers: &Answers, name: Option<&str>, is_retained: bool) -> Result<Self, Failure> {
        let mut this = Described {
            template: Json::Null,
            existing: Vec::new(),
            secrets: Vec::new(),
            warnings: answers.unanswered.clone(),
        };
        let described = answers.pool()?;
        if described.is_none() && !answers.identity_pools.is_empty() {
            return Err(Failure::new(
                "the answers describe an identity pool, but no user pool\n\
                 help: add the answers about the user pool whose tokens it accepts, or use --pool ID --identity-pool ID",
            ));
        }
        let own_name = described.and_then(|pool| pool.get("Name")?.as_text());
        let mut prefix = camel_case(name.or(own_name).unwrap_or("users"));
        // A module's name cannot start with a digit.
        if prefix.starts_with(|first: char| first.is_ascii_digit()) {
            prefix.insert_str(0, "Pool");
        }
        let mut resources = Object::new();
        let pool_id = described.and_then(|pool| pool.get("Id")).cloned();
        if let Some(pool) = described {
            let mut properties = this.properties(&POOL, pool, &prefix);
            pool::as_properties(&mut properties, answers.factors.as_ref());
            resources.set(prefix.clone(), resource(&POOL, properties, true));
            this.exists(&POOL, &prefix, pool, None);
        }
        // Other resources name a client by its ID, which becomes a `Ref`.
        let mut clients: Vec<(Json, String)> = Vec::new();
        for (kind, part) in ordered(answers) {
            let id = free(&prefix, kind, part, &clients, &resources);
            let mut properties = this.properties(kind, part, &id);
            if !is_something(kind, &mut properties, &mut this.warnings) {
                continue;
            }
            let own_pool = part.get("UserPoolId").or(pool_id.as_ref()).cloned();
            let is_ours = pool_id.is_some() && own_pool == pool_id;
            if pool_id.is_some() && !is_ours {
                this.warnings
                    .push(format!("{id} is left out: it belongs to another pool"));
                continue;
            }
            match (is_ours, &own_pool) {
                (true, _) => properties.set("UserPoolId", Object::from([("Ref", prefix.as_str())])),
                (false, Some(own)) => properties.set("UserPoolId", own.clone()),
                (false, None) => None,
            };
            match kind.resource {
                "UserPoolClient" => {
                    clients.extend(part.get("ClientId").map(|it| (it.clone(), id.clone())));
                    // The template only says that there is a secret.
                    if part.contains("ClientSecret") {
                        properties.set("GenerateSecret", true);
                    }
                }
                "UserPoolIdentityProvider" => provider::without_secrets(&mut properties, &mut this.secrets),
                _ => {
                    let client = clients
                        .iter()
                        .find(|(client, _)| properties.get("ClientId") == Some(client));
                    if let Some((_, client)) = client {
                        properties.set("ClientId", Object::from([("Ref", client.as_str())]));
                    }
                }
            }
            resources.set(id.clone(), resource(kind, properties, is_retained));
            this.exists(kind, &id, part, pool_id.as_ref());
        }
        let around = Surroundings {
            prefix: &prefix,
            pool_id: pool_id.as_ref().and_then(Json::as_text),
            clients: &clients,
            is_retained,
        };
        identity_pool::add(&mut this, &answers.identity_pools, &around, &mut resources);
        this.warnings.extend(missing(answers, described));
        let mut template = Object::new();
        if !this.secrets.is_empty() {
            let mut parameters = Object::new();
            for parameter in &this.secrets {
                let secret = Object::from([("Type", Json::from("String")), ("NoEcho", Json::Bool(true))]);
                parameters.set(parameter.clone(), secret);
            }
            template.set("Parameters", parameters);
        }
        template.set("Resources", resources);
        this.template = Json::Object(template);
        Ok(this)
    }

    /// The members that are properties. Warns about a member that the tables do not have, because it may be a property.
    fn properties(&mut self, kind: &'static DescriptionKind, described: &Object, id: &str) -> Object {
        let mut properties = Object::new();
        for row in kind.properties {
            let (property, member) = names(row);
            if let Some(value) = described.get(member).map(|value| without_aws_tags(property, value)) {
                if !is_empty(&value) {
                    properties.set(property, value);
                }
            }
        }
        for member in described.keys() {
            let is_known = kind.properties.iter().any(|row| names(row).1 == member)
                || kind.other.contains(&member)
                || COMMON.contains(&member);
            if !is_known {
                self.warnings.push(format!(
                    "`{member}` of {id} is left out, because this version does not know it; if it is a property of \
                     AWS::Cognito::{}, write it as an override",
                    kind.resource
                ));
            }
        }
        properties
    }

    fn exists(&mut self, kind: &'static DescriptionKind, id: &str, described: &Object, pool: Option<&Json>) {
        let mut identifiers = Object::new();
        for row in kind.identifiers {
            let (identifier, member) = names(row);
            let value = described.get(member).or(match member {
                "UserPoolId" => pool,
                _ => None,
            });
            // Settings for all clients have `ALL` as their client ID.
            let all = Json::from("ALL");
            let value = value.or((member == "ClientId").then_some(&all));
            match value {
                Some(value) => identifiers.set(identifier, value.clone()),
                None => return,
            };
        }
        self.adds(kind.resource, id, identifiers);
    }
}

/// What belongs to the pool, in the order of the table: a resource comes before those that name it.
fn ordered(answers: &Answers) -> Vec<(&'static DescriptionKind, &Object)> {
    let mut ordered = Vec::new();
    for kind in KINDS {
        for (_, part) in answers.parts.iter().filter(|(it, _)| it.answer == kind.answer) {
            ordered.push((kind, part));
        }
    }
    ordered
}

fn resource(kind: &DescriptionKind, properties: Object, is_retained: bool) -> Object {
    let mut resource = Object::new();
    resource.set("Type", format!("AWS::Cognito::{}", kind.resource));
    if is_retained {
        resource.set("DeletionPolicy", "Retain");
    }
    if kind.resource == POOL.resource {
        resource.set("UpdateReplacePolicy", "Retain");
    }
    resource.set("Properties", properties);
    resource
}

/// Whether there is anything to declare. Adds the client ID to settings for all clients.
fn is_something(kind: &DescriptionKind, properties: &mut Object, warnings: &mut Vec<String>) -> bool {
    let has_more = properties.keys().any(|key| key != "ClientId");
    match kind.resource {
        // Cognito also returns these for pools that do not have them.
        "UserPoolRiskConfigurationAttachment" | "UserPoolUICustomizationAttachment" => {
            if has_more && !properties.contains("ClientId") {
                properties.set("ClientId", "ALL");
            }
            has_more
        }
        "LogDeliveryConfiguration" => has_more,
        "ManagedLoginBranding" if !properties.contains("ClientId") => {
            warnings.push(
                "a style of managed login is left out, because the answer does not name its client; --pool ID asks for each \
                 client"
                    .to_owned(),
            );
            false
        }
        _ => true,
    }
}

/// The logical ID that a declaration would give to it, so that no ID has to be pinned.
fn free(prefix: &str, kind: &DescriptionKind, part: &Object, clients: &[(Json, String)], resources: &Object) -> String {
    let name = part.get(kind.name).and_then(Json::as_text).unwrap_or_default();
    // `Login` is enough for `login.example.com`.
    let name = match kind.resource {
        "UserPoolDomain" => name.split('.').next().unwrap_or(name),
        _ => name,
    };
    let own = if name.is_empty() {
        String::new()
    } else {
        camel_case(name)
    };
    let client = part
        .get("ClientId")
        .and_then(|it| clients.iter().find(|(client, _)| client == it));
    // The style of `CustomersWebClient` is `CustomersWebBranding`.
    let start = match client {
        Some((_, id)) if kind.resource != "UserPoolClient" => id.strip_suffix("Client").unwrap_or(id),
        _ => prefix,
    };
    let id = format!("{start}{own}{}", kind.noun);
    let mut free = id.clone();
    let mut count = 2;
    while resources.contains(&free) {
        free = match kind.noun {
            "" => format!("{id}{count}"),
            noun => format!("{}{count}{noun}", id.trim_end_matches(noun)),
        };
        count += 1;
    }
    free
}
