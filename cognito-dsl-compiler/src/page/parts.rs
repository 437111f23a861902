//! The tables of attributes, scopes, providers, triggers, groups, domains and outputs.

use super::html::{code, codes, escaped};
use super::words::{number, text, texts, value};
use super::{Page, Table};
use cognito_model::{AttributeMapping, CustomAttribute, Domain, IdentityProvider, KnownOutput, Number, OutputValue};

impl Page<'_> {
    pub(super) fn attributes(&self) -> Table {
        let mut table = Table::new(&[
            "Attribute",
            "What it is for",
            "In tokens",
            "Type",
            "Required",
            "Can change",
        ]);
        let yes = |is: bool| if is { "yes" } else { "no" }.to_owned();
        for (name, attribute) in self.pool.standard_attributes.iter().flat_map(|them| &them.0) {
            table.row([
                code(name.name()),
                self.about("standard_attributes", name.name(), None),
                code(name.cognito_name()),
                "standard".to_owned(),
                yes(attribute.is_required(name)),
                yes(attribute.is_mutable(name)),
            ]);
        }
        for attribute in self.pool.custom_attributes.iter().flatten() {
            let kind = match &attribute.value {
                CustomAttribute::String(it) => bounds("String", &it.min_len, &it.max_len),
                CustomAttribute::Number(it) => bounds("Number", &it.min, &it.max),
                other => other.row().name.to_owned(),
            };
            let mutable = attribute.value.mutable();
            table.row([
                code(&attribute.name),
                self.about("custom_attributes", &attribute.name, None),
                code(&format!("custom:{}", attribute.name)),
                escaped(&kind),
                yes(false),
                yes(mutable.unwrap_or(false)),
            ]);
        }
        table
    }

    pub(super) fn scopes(&self) -> Table {
        let mut table = Table::new(&["Scope", "What it is for", "Clients"]);
        for server in &self.pool.resource_servers {
            for scope in server.value.scopes.iter().flatten() {
                let name = format!("{}/{}", text(&server.value.identifier), scope.name);
                let clients = self.pool.clients.iter();
                let clients = clients.filter(|client| client.value.import.is_none() && client.value.uses_oauth());
                let clients = clients.filter(|client| self.scopes_of(&client.value).contains(&name));
                let mut clients = codes(clients.map(|client| client.name.as_str().to_owned()).collect());
                if self.is_unused(&name) {
                    clients = "none".to_owned();
                }
                let map = format!("resource_servers.{}.scopes", server.name);
                let about = self.about(&map, &scope.name, Some(&scope.value));
                table.row([code(&name), about, clients]);
            }
        }
        table
    }

    pub(super) fn identity_providers(&self) -> Table {
        let mut table = Table::new(&[
            "Provider",
            "What it is for",
            "Kind",
            "Name in the pool",
            "Asks for",
            "Fills",
        ]);
        for entry in &self.pool.identity_providers {
            let scopes = match &entry.value {
                IdentityProvider::Google(it) => it.scopes.as_ref(),
                IdentityProvider::Facebook(it) => it.scopes.as_ref(),
                IdentityProvider::Amazon(it) => it.scopes.as_ref(),
                IdentityProvider::Apple(it) => it.scopes.as_ref(),
                IdentityProvider::Oidc(it) => it.scopes.as_ref(),
                _ => None,
            };
            let mapping = entry.value.attribute_mapping();
            table.row([
                code(&entry.name),
                self.about("identity_providers", &entry.name, None),
                entry.value.row().name.to_owned(),
                code(&text(&self.pool.identity_provider_name(entry))),
                codes(scopes.map(texts).unwrap_or_default()),
                codes(mapping.map(filled).unwrap_or_default()),
            ]);
        }
        table
    }

    pub(super) fn triggers(&self) -> Table {
        let mut table = Table::new(&["Trigger", "Function"]);
        for trigger in self.assigned_triggers() {
            table.row([code(trigger.name), code(&text(&trigger.function.0))]);
        }
        table
    }

    pub(super) fn groups(&self) -> Table {
        let mut table = Table::new(&["Group", "What it is for", "Precedence"]);
        for group in &self.pool.groups {
            let name = group.value.group_name.as_ref();
            table.row([
                code(&name.map_or_else(|| group.name.as_str().to_owned(), text)),
                self.about("groups", &group.name, group.value.description.as_ref()),
                escaped(&group.value.precedence.as_ref().map(number).unwrap_or_default()),
            ]);
        }
        table
    }

    pub(super) fn domains(&self) -> Table {
        let mut table = Table::new(&["Domain", "What it is for", "Host"]);
        for domain in &self.pool.domains {
            let about = self.about("domains", &domain.name, None);
            table.row([code(&domain.name), about, code(&host(&domain.value))]);
        }
        table
    }

    pub(super) fn outputs(&self) -> Table {
        let mut table = Table::new(&["Output", "Key", "Value", "Exported as", "What it is"]);
        for output in &self.pool.outputs {
            let settings = &output.value.0;
            let given = match &settings.value {
                OutputValue::Known(known) => known_output(known),
                OutputValue::Value(given) => value(given),
            };
            let export = settings.export_name.as_ref().map(|name| code(&text(name)));
            let mut about = self.about("outputs", &output.name, settings.description.as_ref());
            if self.pool.is_output_conditional(output) {
                about.push_str("only under a condition");
            }
            table.row([
                code(&output.name),
                code(&self.pool.output_key(output)),
                code(&given),
                export.unwrap_or_default(),
                about,
            ]);
        }
        table
    }
}

/// An output as it is declared: `ClientId(web)`.
fn known_output(output: &KnownOutput) -> String {
    let name = output.row().name;
    match output {
        KnownOutput::ClientId(of) | KnownOutput::ClientSecret(of) => format!("{name}({})", of.client.0),
        KnownOutput::BaseUrl(url) => format!("{name}({})", url.domain.0),
        KnownOutput::CloudFrontEndpoint(of) => format!("{name}({})", of.domain.0),
        KnownOutput::IdentityPoolId(of) | KnownOutput::IdentityPoolArn(of) => format!("{name}({})", of.identity_pool.0),
        KnownOutput::SignInUrl(url) => format!(
            "{name}({}, {}, {:?})",
            url.domain.0,
            url.client.0,
            text(&url.redirect_uri)
        ),
        _ => name.to_owned(),
    }
}

/// The host name of the managed login pages.
pub(super) fn host(domain: &Domain) -> String {
    let name = text(domain.import().unwrap_or(domain.written_name()));
    match domain {
        Domain::Prefix(_) => format!("{name}.auth.<region>.amazoncognito.com"),
        _ => name,
    }
}

fn bounds(kind: &str, min: &Option<Number>, max: &Option<Number>) -> String {
    let shown = |bound: &Option<Number>| bound.as_ref().map(number).unwrap_or_default();
    match (min, max) {
        (None, None) => kind.to_owned(),
        (min, None) => format!("{kind}, {}..", shown(min)),
        (min, max) => format!("{kind}, {}..={}", shown(min), shown(max)),
    }
}

/// The attributes that a provider fills.
fn filled(mapping: &AttributeMapping) -> Vec<String> {
    let standard = mapping.standard.iter().map(|(name, _)| name.name().to_owned());
    let custom = mapping.custom.iter().map(|entry| {
        let name = entry.name.strip_prefix("custom:").unwrap_or(&entry.name);
        format!("custom:{name}")
    });
    standard.chain(custom).collect()
}
