//! The table of identity pools.

use super::html::{code, codes, escaped};
use super::words::{intrinsic, text};
use super::{Page, Table};
use cognito_model::{IdentityPool, IdentityPoolAuthenticationProviders, IdentityPoolRoleMapping, Items, RoleArn, Text};

impl Page<'_> {
    /// Who gets AWS credentials, and of which role.
    pub(super) fn identity_pools(&self) -> Table {
        let mut table = Table::new(&[
            "Identity pool",
            "What it is for",
            "Signs in with",
            "Role of users",
            "Role of guests",
        ]);
        for entry in &self.pool.identity_pools {
            let (name, about) = (code(&entry.name), self.about("identity_pools", &entry.name, None));
            let it = &entry.value;
            if let Some(id) = &it.import {
                table.row([name, about, code(&text(id))]);
                continue;
            }
            let mut of_users = vec![role(&it.authenticated_role, it.generates_authenticated_role())];
            of_users.extend(mapped(it).map(str::to_owned));
            of_users.retain(|role| !role.is_empty());
            let of_guests = match it.allow_unauthenticated_identities {
                Some(true) => role(&it.unauthenticated_role, it.generates_unauthenticated_role(self.pool)),
                _ => escaped("no credentials"),
            };
            let providers = it.authentication_providers.as_ref().map(providers);
            table.row([
                name,
                about,
                codes(providers.unwrap_or_default()),
                of_users.join("<br>"),
                of_guests,
            ]);
        }
        table
    }
}

fn role(written: &Option<RoleArn>, is_generated: bool) -> String {
    match written {
        Some(role) => code(&text(&role.0)),
        None if is_generated => escaped("a role of the template"),
        None => String::new(),
    }
}

/// What chooses other roles for users.
fn mapped(pool: &IdentityPool) -> Option<&'static str> {
    let by_token = |mapping: &IdentityPoolRoleMapping| mapping.use_token == Some(true);
    Some(match pool.role_mappings.as_ref()? {
        Items::List(all) if all.is_empty() => return None,
        Items::List(all) if all.iter().all(by_token) => "or the role in the token",
        Items::List(all) if !all.iter().any(by_token) => "or a role by their claims",
        _ => "or another role by token or claims",
    })
}

/// The providers, as they are declared.
fn providers(of: &IdentityPoolAuthenticationProviders) -> Vec<String> {
    let mut all = Vec::new();
    match &of.user_pools {
        Some(Items::List(pools)) => all.extend(pools.iter().map(|pool| match (&pool.0.client, &pool.0.user_pool_id) {
            (Some(client), _) => client.0.as_str().to_owned(),
            (None, Some(id)) => text(id),
            (None, None) => String::new(),
        })),
        Some(Items::Intrinsic(it)) => all.push(intrinsic(it)),
        None => {}
    }
    for (is_there, name) in [
        (of.amazon.is_some(), "Amazon"),
        (of.facebook.is_some(), "Facebook"),
        (of.google.is_some(), "Google"),
        (of.apple.is_some(), "Apple"),
        (of.twitter.is_some(), "X (Twitter)"),
    ] {
        all.extend(is_there.then(|| name.to_owned()));
    }
    all.extend(
        of.open_id_connect_providers
            .iter()
            .flat_map(|them| arns(them, |arn| &arn.0)),
    );
    all.extend(of.saml_providers.iter().flat_map(|them| arns(them, |arn| &arn.0)));
    all.extend(of.custom_provider.as_ref().map(text));
    all
}

fn arns<T>(items: &Items<T>, arn: fn(&T) -> &Text) -> Vec<String> {
    match items {
        Items::List(list) => list.iter().map(|it| text(arn(it))).collect(),
        Items::Intrinsic(it) => vec![intrinsic(it)],
    }
}
