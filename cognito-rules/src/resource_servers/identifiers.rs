//! Rules about what a pool and others know things by: resource servers, scopes, groups, providers, applications.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{
    Client, Entry, IdentityProvider, IdentityProviderName, Items, SettingPath, StandardIdentityProvider, Text, UserPool,
};

rules! {
    /// A scope with characters in its name that separate it from other things.
    error scope_name_characters {
        guards: [ResourceServer.scopes],
        reason: "a scope is written behind its resource server and a `/`, in a list with spaces",
        evidence: "API CreateResourceServer, ResourceServerScopeType",
        bad: r#"resource_servers: { users: { identifier: "users", scopes: { "orders/read": "Read orders" } } }"#,
        good: r#"resource_servers: { users: { identifier: "users", scopes: { "orders.read": "Read orders" } } }"#,
        check: [Pool(check_scope_name_characters)],
    }

    /// Two resource servers with the same identifier.
    error duplicate_resource_server {
        guards: [ResourceServer.identifier, UserPool.resource_servers],
        reason: "a pool knows its resource servers by their identifiers",
        evidence: "CloudFormation Validate 1.14, E3019; getmoto/moto, cognitoidp",
        bad: r#"resource_servers: { users: { identifier: "api" }, orders: { identifier: "api" } }"#,
        good: r#"resource_servers: { users: { identifier: "users" }, orders: { identifier: "orders" } }"#,
        check: [Pool(check_duplicate_resource_server)],
    }

    /// Two groups with the same name in the pool.
    error duplicate_group_name {
        guards: [Group.group_name, UserPool.groups],
        reason: "a pool knows its groups by their names",
        evidence: "API CreateGroup, GroupExistsException; CloudFormation Validate 1.14, E3019",
        bad: r#"groups: { admins: {}, staff: { group_name: "admins" } }"#,
        good: r#"groups: { admins: {}, staff: { group_name: "staff" } }"#,
        check: [Pool(check_duplicate_group_name)],
    }

    /// A provider that the declaration says nothing about.
    ///
    /// It may have been registered elsewhere, which only the deployment can tell.
    warn provider_not_declared {
        guards: [Client.supported_identity_providers],
        reason: "a client can be created only after the providers that it names",
        evidence: "aws/aws-cdk#15692; aws/aws-cdk#15850; lgallard/terraform-aws-cognito-user-pool#71",
        bad: "clients: { web: { disable_oauth, supported_identity_providers: [Cognito, \"Okta\"] } }",
        good: "identity_providers: { okta: External(\"Okta\") },
clients: { web: { disable_oauth, supported_identity_providers: [Cognito, okta] } }",
        check: [Pool(check_provider_not_declared)],
    }

    /// The id of an application with spaces around it.
    warn provider_client_id_spaces {
        guards: [
            GoogleProvider.client_id,
            FacebookProvider.client_id,
            AmazonProvider.client_id,
            AppleProvider.client_id,
            OidcProvider.client_id,
        ],
        reason: "the space becomes part of the id, and the provider knows no such application",
        evidence: "aws/aws-cdk#31795",
        bad: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app.apps.googleusercontent.com ", client_secret: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app.apps.googleusercontent.com", client_secret: google_secret } }"#,
        check: [Pool(check_provider_client_id_spaces)],
    }
}

fn check_scope_name_characters(pool: &UserPool, report: &mut Report) {
    for server in &pool.resource_servers {
        for scope in server.scopes.iter().flatten() {
            let fits = |c: char| matches!(c, '!'..='~') && !matches!(c, '"' | '/' | '\\');
            let path = setting(&["resource_servers"])
                .key(&server.name)
                .field("scopes")
                .key(&scope.name);
            let fact = match scope.name.chars().find(|&c| !fits(c)) {
                Some(wrong) => format!("the name {} has `{wrong:?}` in it", quoted(&scope.name)),
                None if scope.name.is_empty() => "the name of the scope is empty".to_owned(),
                None => continue,
            };
            let help =
                "write ASCII letters, digits and punctuation, no `/`, no quotes and no spaces, as in `\"orders.read\"`";
            report.push(Finding::at(path, fact, help).at_key());
        }
    }
}

fn check_duplicate_resource_server(pool: &UserPool, report: &mut Report) {
    let servers = || pool.resource_servers.iter();
    for (index, server) in servers().enumerate() {
        let Some(identifier) = known(&server.identifier) else {
            continue;
        };
        // Entries of the same name are another rule's, and so is an identifier that is missing.
        let is_same = |other: &&_| is_other(other, server) && known(&other.identifier) == Some(identifier);
        let Some(earlier) = servers().take(index).find(is_same).filter(|_| !identifier.is_empty()) else {
            continue;
        };
        let place = |name: &str| setting(&["resource_servers"]).key(name).field("identifier");
        report.push(
            Finding::at(
                place(&server.name),
                format!(
                    "{} and {} both have the identifier {}",
                    quoted_name(&earlier.name),
                    quoted_name(&server.name),
                    quoted(identifier)
                ),
                "write another `identifier`, or put the scopes into one resource server",
            )
            .about(place(&earlier.name)),
        );
    }
}

fn check_duplicate_group_name(pool: &UserPool, report: &mut Report) {
    let groups: Vec<_> = pool
        .groups
        .iter()
        .filter_map(|group| match &group.group_name {
            Some(name) => Some((group, known(name)?)),
            None => Some((group, group.name.as_str())),
        })
        .collect();
    for (index, (group, name)) in groups.iter().enumerate() {
        let mut earlier = groups.iter().take(index);
        let Some((other, _)) = earlier.find(|(other, taken)| is_other(other, group) && taken == name) else {
            continue;
        };
        let place = |name: &str| setting(&["groups"]).key(name).field("group_name");
        // Where neither is the name of its entry, the later one is to change.
        let (path, about) = match group.group_name {
            Some(_) => (place(&group.name), place(&other.name)),
            None => (place(&other.name), place(&group.name)),
        };
        report.push(
            Finding::at(
                path,
                format!(
                    "{} and {} are both the group {} of the pool",
                    quoted_name(&other.name),
                    quoted_name(&group.name),
                    quoted(name)
                ),
                "write another `group_name`, or leave one of the two out",
            )
            .about(about),
        );
    }
}

fn is_other<T>(left: &Entry<T>, right: &Entry<T>) -> bool {
    left.name != right.name
}

fn can_be(name: &str) -> bool {
    Client::SECTION.row("supported_identity_providers").accepts_text(name)
}

fn check_provider_not_declared(pool: &UserPool, report: &mut Report) {
    let declared: Vec<Text> = pool
        .identity_providers
        .iter()
        .map(|it| pool.identity_provider_name(it))
        .collect();
    for (path, name) in named_providers(pool) {
        // One that only CloudFormation can name might be it, and an imported pool has what it has. What no provider can be called
        // is another rule's.
        let is_known = declared
            .iter()
            .any(|declared| known(declared).is_none_or(|declared| declared == name));
        if is_known || name == "COGNITO" || pool.import.is_some() || !can_be(name) {
            continue;
        }
        report.push(
            Finding::at(
                path,
                format!("no provider of the declaration is {}", quoted(name)),
                format!("declare it among the `identity_providers`, as `External({name:?})` if it exists already"),
            )
            .about(setting(&["identity_providers"])),
        );
    }
}

/// Each provider that a client names by what Cognito knows it by, with its path.
fn named_providers(pool: &UserPool) -> Vec<(SettingPath, &str)> {
    let mut found = Vec::new();
    for (path, client) in clients(pool) {
        let providers = client.supported_identity_providers.as_ref().and_then(Items::list);
        for (index, provider) in providers.into_iter().flatten().enumerate() {
            let name = match provider {
                IdentityProviderName::Standard(StandardIdentityProvider::Cognito)
                | IdentityProviderName::Declared(_) => None,
                IdentityProviderName::Standard(standard) => Some(standard.row().cloudformation),
                IdentityProviderName::Custom(text) => known(text),
            };
            let path = path.field("supported_identity_providers").index(index);
            found.extend(name.map(|name| (path, name)));
        }
    }
    found
}

fn check_provider_client_id_spaces(pool: &UserPool, report: &mut Report) {
    for provider in &pool.identity_providers {
        let id = match &provider.value {
            IdentityProvider::Google(google) => &google.client_id,
            IdentityProvider::Facebook(facebook) => &facebook.client_id,
            IdentityProvider::Amazon(amazon) => &amazon.client_id,
            IdentityProvider::Apple(apple) => &apple.client_id,
            IdentityProvider::Oidc(oidc) => &oidc.client_id,
            IdentityProvider::Saml(_) | IdentityProvider::External(_) => continue,
        };
        let Some(id) = known(id).filter(|id| id.trim() != *id) else {
            continue;
        };
        report.push(Finding::at(
            setting(&["identity_providers"]).key(&provider.name).field("client_id"),
            format!("`client_id` is {}, with a space around it", quoted(id)),
            format!("write {}", quoted(id.trim())),
        ));
    }
}
