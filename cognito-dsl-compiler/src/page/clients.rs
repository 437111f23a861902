//! The tables of clients.

use super::html::{code, codes, unbroken};
use super::words::{chosen, duration, intrinsic, text, texts};
use super::{Page, Table};
use cognito_model::{Client, Duration, Entry, IdentityProviderName, Items, OAuthScope};

impl Page<'_> {
    /// How people sign in to each client, and what for. In two tables, because one would be wider than the page.
    pub(super) fn clients(&self) -> String {
        let mut sign_in = Table::new(&["Client", "Secret", "Signs in with", "Flows of the API", "Tokens"]);
        let mut oauth = Table::new(&["Client", "Grants", "Scopes", "Returns to"]);
        for entry in &self.pool.clients {
            let name = code(&entry.name);
            if let Some(id) = &entry.value.import {
                sign_in.row([name, format!("exists already as {}", code(&text(id)))]);
                continue;
            }
            let secret = if entry.value.has_secret() { "yes" } else { "no" };
            sign_in.row([
                name.clone(),
                secret.to_owned(),
                codes(self.providers_of(&entry.value)),
                codes(api_flows(entry)),
                tokens(&entry.value),
            ]);
            if entry.value.uses_oauth() {
                oauth.row([name].into_iter().chain(self.oauth(&entry.value)).collect::<Vec<_>>());
            }
        }
        format!("{}{}", sign_in.to_html(), oauth.to_html())
    }

    fn oauth(&self, client: &Client) -> [String; 3] {
        let grants = chosen(&[
            (client.allows_authorization_code_grant(), "authorization code"),
            (client.allows_implicit_grant(), "implicit"),
            (client.allows_client_credentials(), "client credentials"),
        ]);
        let callbacks = client.effective_callback_urls();
        let callbacks = callbacks.as_ref().map(texts).unwrap_or_default();
        [grants.join("<br>"), codes(self.scopes_of(client)), codes(callbacks)]
    }

    /// The scopes of a client, as a request names them.
    pub(super) fn scopes_of(&self, client: &Client) -> Vec<String> {
        match client.effective_scopes() {
            Items::Intrinsic(it) => vec![intrinsic(&it)],
            Items::List(scopes) => scopes.iter().map(|scope| self.scope(scope)).collect(),
        }
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

    /// Who people can sign in to the client with. A machine signs in by itself.
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

/// The name of a provider in the declaration, or the one in the pool.
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
