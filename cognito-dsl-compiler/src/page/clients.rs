//! The table of clients.

use super::html::{code, codes, unbroken};
use super::words::{chosen, duration, intrinsic, text, texts};
use super::{Page, Table};
use cognito_model::{Client, Duration, Entry, IdentityProviderName, Items, OAuthScope};

impl Page<'_> {
    /// How users sign in to each client, and what it can request.
    pub(super) fn clients(&self) -> Table {
        let mut table = Table::new(&[
            "Client",
            "Signs in with",
            "Flows and grants",
            "Scopes",
            "Returns to",
            "Tokens",
        ]);
        for entry in &self.pool.clients {
            // In one cell, because the table is wide.
            let about = self.about("clients", &entry.name, None);
            let name = format!("{}<br>{}{about}", code(&entry.name), unbroken(kind(&entry.value)));
            if let Some(id) = &entry.value.import {
                table.row([name, code(&text(id))]);
                continue;
            }
            let mut flows = codes(api_flows(entry));
            let (mut scopes, mut callbacks) = (String::new(), String::new());
            if entry.value.uses_oauth() {
                let grants;
                [grants, scopes, callbacks] = self.oauth(&entry.value);
                if !flows.is_empty() && !grants.is_empty() {
                    flows.push_str("<br>");
                }
                flows.push_str(&grants);
            }
            table.row([
                name,
                codes(self.providers_of(&entry.value)),
                flows,
                scopes,
                callbacks,
                tokens(&entry.value),
            ]);
        }
        table
    }

    fn oauth(&self, client: &Client) -> [String; 3] {
        let grants = chosen(&[
            (client.allows_authorization_code_grant(), "authorization code"),
            (client.allows_implicit_grant(), "implicit"),
            (client.allows_client_credentials(), "client credentials"),
        ]);
        let callbacks = client.effective_callback_urls();
        let callbacks = callbacks.as_ref().map(texts).unwrap_or_default();
        let grants: Vec<String> = grants.into_iter().map(unbroken).collect();
        [grants.join("<br>"), codes(self.scopes_of(client)), codes(callbacks)]
    }

    /// The scopes of a client, as they appear in a request.
    pub(super) fn scopes_of(&self, client: &Client) -> Vec<String> {
        match client.effective_scopes() {
            Items::Intrinsic(it) => vec![intrinsic(&it)],
            Items::List(scopes) => scopes.iter().map(|scope| self.scope(scope)).collect(),
        }
    }

    /// Whether no client can request this scope. A client that exists already may request any scope, and so may a client whose
    /// scopes only CloudFormation or the program knows.
    pub(super) fn is_unused(&self, scope: &str) -> bool {
        let mut clients = self.pool.clients.iter();
        clients.all(|client| match &client.value {
            client if client.import.is_some() => false,
            client if !client.uses_oauth() => true,
            client => self.knows_scopes(client) && !self.scopes_of(client).iter().any(|asked| asked == scope),
        })
    }

    fn knows_scopes(&self, client: &Client) -> bool {
        let Items::List(scopes) = client.effective_scopes() else {
            return false;
        };
        let mut scopes = scopes.iter();
        // An empty literal is the placeholder of a constant.
        scopes.all(|scope| match scope {
            OAuthScope::Custom(scope) => scope.literal().is_some_and(|scope| !scope.is_empty()),
            _ => true,
        })
    }

    fn scope(&self, scope: &OAuthScope) -> String {
        match scope {
            OAuthScope::Standard(scope) => scope.scope().to_owned(),
            OAuthScope::Custom(scope) => text(scope),
            OAuthScope::ResourceServer(server, scope) => match self.pool.resource_servers.named(server) {
                Some(server) => format!("{}/{scope}", text(&server.value.identifier)),
                None => format!("{server}/{scope}"),
            },
        }
    }

    /// The providers that users can sign in to the client with. A machine-to-machine client has none.
    pub(super) fn providers_of(&self, client: &Client) -> Vec<String> {
        if client.allows_client_credentials() {
            return Vec::new();
        }
        match client.effective_identity_providers(self.pool) {
            Items::Intrinsic(it) => vec![intrinsic(&it)],
            Items::List(providers) => providers.iter().map(provider).collect(),
        }
    }
}

/// The kind of a client.
pub(super) fn kind(client: &Client) -> &'static str {
    match (&client.import, client.has_secret(), client.allows_client_credentials()) {
        (Some(_), ..) => "exists already",
        (None, _, true) => "machine-to-machine",
        (None, true, false) => "confidential",
        (None, false, false) => "public",
    }
}

/// The name of a provider in the declaration. If it is not declared, its name in the pool.
fn provider(provider: &IdentityProviderName) -> String {
    match provider {
        IdentityProviderName::Standard(provider) => provider.row().name.to_owned(),
        IdentityProviderName::Declared(name) => name.as_str().to_owned(),
        IdentityProviderName::Custom(name) => text(name),
    }
}

fn api_flows(client: &Entry<Client>) -> Vec<String> {
    let flows = chosen(&[
        (client.value.allows_user_srp(), "user_srp"),
        (client.value.allows_user_auth(), "user"),
        (client.value.allows_user_password(), "user_password"),
        (client.value.allows_admin_user_password(), "admin_user_password"),
        (client.value.allows_custom_auth(), "custom"),
    ]);
    flows.into_iter().map(str::to_owned).collect()
}

fn tokens(client: &Client) -> String {
    let shown = |written: Option<Duration>, default: &str| written.map_or_else(|| default.to_owned(), duration);
    let access = shown(client.access_token_validity.map(|it| it.0), "1 hour");
    let id = shown(client.id_token_validity.map(|it| it.0), "1 hour");
    let refresh = shown(client.refresh_token_validity.map(|it| it.0), "30 days");
    let rotation = if client.rotates_refresh_tokens() {
        ", rotating"
    } else {
        ""
    };
    let mut lines = vec![format!("access: {access}"), format!("ID: {id}")];
    if access == id {
        lines = vec![format!("access, ID: {access}")];
    }
    lines.push(format!("refresh: {refresh}{rotation}"));
    let lines: Vec<String> = lines.iter().map(|line| unbroken(line)).collect();
    lines.join("<br>")
}
