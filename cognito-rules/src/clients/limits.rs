//! Rules about the strings and lists of clients.

use crate::clients::settings::clients;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::{characters, known, quoted};
use crate::resource_servers::identifiers::resource_server_identifier_length;
use crate::resource_servers::scopes::scope_name_length;
use cognito_model::{Client, Entry, Items, OAuthScope, ResourceServer, StandardScope, Text, UserPool};

/// The maximum number of scopes for a client.
const MOST_SCOPES: usize = 50;

/// The maximum length of a scope, in characters.
const LONGEST_SCOPE: usize = 256;

rules! {
    /// The name of a client that is empty or too long.
    error client_name_length {
        guards: [Client.user_pool_client_name],
        reason: "the name of a client has 1 to 128 characters",
        evidence: "API CreateUserPoolClient, ClientNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, ClientName",
        bad: r#"clients: { web: { disable_oauth, user_pool_client_name: "" } }"#,
        good: r#"clients: { web: { disable_oauth, user_pool_client_name: "web" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The name of a client with characters that Cognito rejects.
    error client_name_characters {
        guards: [Client.user_pool_client_name],
        reason: "the name of a client can only have ASCII letters, digits, spaces and `_+=,.@-`",
        evidence: "API CreateUserPoolClient, ClientNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, ClientName",
        bad: r#"clients: { web: { disable_oauth, user_pool_client_name: "web/app" } }"#,
        good: r#"clients: { web: { disable_oauth, user_pool_client_name: "web-app" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A callback URL or logout URL that is empty or too long.
    error redirect_url_length {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        reason: "a callback URL or logout URL has 1 to 1024 characters",
        evidence: "API CreateUserPoolClient, RedirectUrlType; CloudFormation schema of AWS::Cognito::UserPoolClient, CallbackURLs and LogoutURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: [""] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A callback URL or logout URL with characters that Cognito rejects.
    error redirect_url_characters {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        reason: "a callback URL or logout URL has only visible characters",
        evidence: "API CreateUserPoolClient, RedirectUrlType; CloudFormation schema of AWS::Cognito::UserPoolClient, CallbackURLs and LogoutURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/signed in"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/signed-in"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// More callback URLs or logout URLs than a client can have.
    error redirect_urls_count {
        guards: [OAuthSettings.callback_urls, OAuthSettings.logout_urls],
        reason: "a client has at most 100 callback URLs and at most 100 logout URLs",
        evidence: "API CreateUserPoolClient, CallbackURLsListType and LogoutURLsListType; CloudFormation schema of AWS::Cognito::UserPoolClient, CallbackURLs and LogoutURLs",
        bad: concat!(
            "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], logout_urls: [",
            "\"app:/0\", \"app:/1\", \"app:/2\", \"app:/3\", \"app:/4\", ",
            "\"app:/5\", \"app:/6\", \"app:/7\", \"app:/8\", \"app:/9\", ",
            "\"app:/10\", \"app:/11\", \"app:/12\", \"app:/13\", \"app:/14\", ",
            "\"app:/15\", \"app:/16\", \"app:/17\", \"app:/18\", \"app:/19\", ",
            "\"app:/20\", \"app:/21\", \"app:/22\", \"app:/23\", \"app:/24\", ",
            "\"app:/25\", \"app:/26\", \"app:/27\", \"app:/28\", \"app:/29\", ",
            "\"app:/30\", \"app:/31\", \"app:/32\", \"app:/33\", \"app:/34\", ",
            "\"app:/35\", \"app:/36\", \"app:/37\", \"app:/38\", \"app:/39\", ",
            "\"app:/40\", \"app:/41\", \"app:/42\", \"app:/43\", \"app:/44\", ",
            "\"app:/45\", \"app:/46\", \"app:/47\", \"app:/48\", \"app:/49\", ",
            "\"app:/50\", \"app:/51\", \"app:/52\", \"app:/53\", \"app:/54\", ",
            "\"app:/55\", \"app:/56\", \"app:/57\", \"app:/58\", \"app:/59\", ",
            "\"app:/60\", \"app:/61\", \"app:/62\", \"app:/63\", \"app:/64\", ",
            "\"app:/65\", \"app:/66\", \"app:/67\", \"app:/68\", \"app:/69\", ",
            "\"app:/70\", \"app:/71\", \"app:/72\", \"app:/73\", \"app:/74\", ",
            "\"app:/75\", \"app:/76\", \"app:/77\", \"app:/78\", \"app:/79\", ",
            "\"app:/80\", \"app:/81\", \"app:/82\", \"app:/83\", \"app:/84\", ",
            "\"app:/85\", \"app:/86\", \"app:/87\", \"app:/88\", \"app:/89\", ",
            "\"app:/90\", \"app:/91\", \"app:/92\", \"app:/93\", \"app:/94\", ",
            "\"app:/95\", \"app:/96\", \"app:/97\", \"app:/98\", \"app:/99\", ",
            "\"app:/100\"] } } },\ndomains: { login: Prefix(\"my-app\") }"
        ),
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Count)],
    }

    /// A scope that is empty or too long.
    error oauth_scope_length {
        guards: [OAuthSettings.scopes],
        reason: "a scope has 1 to 256 characters",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: r#"clients: { web: { oauth: { scopes: [openid, ""], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A scope with characters that Cognito rejects.
    error oauth_scope_characters {
        guards: [OAuthSettings.scopes],
        reason: "spaces separate scopes, so a scope cannot contain one",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes; RFC 6749, section 3.3",
        bad: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read billing/write"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read", "billing/write"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A scope that is too long together with the identifier of its resource server.
    error server_scope_length {
        guards: [OAuthSettings.scopes, ResourceServer.identifier, ResourceServer.scopes],
        after: [resource_server_identifier_length, scope_name_length],
        reason: "a client requests the identifier of the resource server, `/` and the scope, which have at most 256 characters together",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: concat!(
            "resource_servers: { orders: { identifier: \"",
            ten!(ten!("or")),
            ten!("ders."),
            "\", scopes: { see_and_change: \"All orders\" } } },\nclients: { web: { oauth: { scopes: [orders::see_and_change], ",
            "callback_urls: [\"https://app.example.com\"] } } },\ndomains: { login: Prefix(\"my-app\") }"
        ),
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } },
clients: { web: { oauth: { scopes: [orders::read], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_server_scope_length)],
    }

    /// More scopes than a client can have.
    error oauth_scopes_count {
        guards: [OAuthSettings.scopes],
        reason: "a client has at most 50 scopes, including the `openid` that is added if another scope needs it",
        evidence: "API CreateUserPoolClient, ScopeListType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: concat!(
            "resource_servers: { billing: { identifier: Fn::ImportValue(\"billing\") } },\n",
            "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], scopes: [",
            "\"a/0\", \"a/1\", \"a/2\", \"a/3\", \"a/4\", \"a/5\", \"a/6\", \"a/7\", \"a/8\", \"a/9\", ",
            "\"b/0\", \"b/1\", \"b/2\", \"b/3\", \"b/4\", \"b/5\", \"b/6\", \"b/7\", \"b/8\", \"b/9\", ",
            "\"c/0\", \"c/1\", \"c/2\", \"c/3\", \"c/4\", \"c/5\", \"c/6\", \"c/7\", \"c/8\", \"c/9\", ",
            "\"d/0\", \"d/1\", \"d/2\", \"d/3\", \"d/4\", \"d/5\", \"d/6\", \"d/7\", \"d/8\", \"d/9\", ",
            "\"e/0\", \"e/1\", \"e/2\", \"e/3\", \"e/4\", \"e/5\", \"e/6\", \"e/7\", \"e/8\", \"e/9\", ",
            "openid] } } },\ndomains: { login: Prefix(\"my-app\") }"
        ),
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read"], callback_urls: ["https://app.example.com"] } } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_oauth_scopes_count)],
    }

    /// A readable or writable attribute whose name is empty or too long.
    error client_attribute_length {
        guards: [Client.read_attributes, Client.write_attributes],
        reason: "the name of an attribute that a client reads or writes has 1 to 2048 characters",
        evidence: "API CreateUserPoolClient, ClientPermissionType; CloudFormation schema of AWS::Cognito::UserPoolClient, ReadAttributes and WriteAttributes",
        bad: r#"clients: { web: { disable_oauth, read_attributes: [email, ""] } }"#,
        good: "clients: { web: { disable_oauth, read_attributes: [email] } }",
        check: [Limit(LimitKind::Length)],
    }

    /// The name of an identity provider that is empty or too long.
    error supported_provider_length {
        guards: [Client.supported_identity_providers, ExternalProvider.name],
        reason: "an identity provider has a name of 1 to 32 characters",
        evidence: "API CreateUserPoolClient, ProviderNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, SupportedIdentityProviders",
        bad: r#"clients: { web: { disable_oauth, supported_identity_providers: [Cognito, ""] } }"#,
        good: r#"identity_providers: { okta: External("Okta") },
clients: { web: { disable_oauth, supported_identity_providers: [Cognito, okta] } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The name of an identity provider with characters that Cognito rejects.
    error supported_provider_characters {
        guards: [Client.supported_identity_providers, ExternalProvider.name],
        reason: "the name of an identity provider has only visible characters and spaces",
        evidence: "API CreateUserPoolClient, ProviderNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, SupportedIdentityProviders",
        bad: r#"identity_providers: { okta: External("Okta\n") }"#,
        good: r#"identity_providers: { okta: External("Okta") }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The ID of a Pinpoint application with characters that Cognito rejects.
    error analytics_application_id_characters {
        guards: [Analytics.application_id],
        reason: "the ID of a Pinpoint application has only hexadecimal digits",
        evidence: "API CreateUserPoolClient, AnalyticsConfigurationType; CloudFormation schema of AWS::Cognito::UserPoolClient, AnalyticsConfiguration",
        bad: r#"clients: { web: { disable_oauth, analytics: { application_id: "shop", external_id: "x", role: "arn:aws:iam::123456789012:role/analytics" } } }"#,
        good: r#"clients: { web: { disable_oauth, analytics: { application_id: "0123456789abcdef0123456789abcdef", external_id: "x", role: "arn:aws:iam::123456789012:role/analytics" } } }"#,
        check: [Limit(LimitKind::Characters)],
    }
}

fn check_server_scope_length(pool: &UserPool, report: &mut Report) {
    let servers: ByName<&Entry<ResourceServer>> = pool
        .resource_servers
        .iter()
        .map(|server| (server.name.as_str(), server))
        .collect();
    for (path, client) in clients(pool) {
        for (index, scope) in scopes(&client.value).iter().enumerate() {
            let OAuthScope::ResourceServer(name, scope) = scope else {
                continue;
            };
            let server = servers.get(name.as_str());
            let Some(identifier) = server.and_then(|server| known(&server.value.identifier)) else {
                continue;
            };
            let count = identifier.chars().count() + 1 + scope.chars().count();
            if count <= LONGEST_SCOPE {
                continue;
            }
            let whole = format!("{identifier}/{scope}");
            let declared = setting(&["resource_servers"]).key(name);
            report.push(
                Finding::at(
                    path.field("oauth").field("scopes").index(index),
                    format!("the scope is {}, which has {}", quoted(&whole), characters(count)),
                    format!(
                        "shorten the identifier of the resource server or the name of the scope; together they have at most {LONGEST_SCOPE} characters, including the `/`"
                    ),
                )
                .about(declared.field("identifier"))
                .about(declared.field("scopes").key(scope)),
            );
        }
    }
}

fn scopes(client: &Client) -> &[OAuthScope] {
    let scopes = client.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
    scopes.and_then(Items::list).unwrap_or_default()
}

fn check_oauth_scopes_count(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        // Compares scopes as the template does when it removes duplicates: a scope of a resource server by the names of the
        // entries.
        let mut different = 0;
        let mut texts = ByName::new();
        let mut of_servers = ByName::new();
        let mut intrinsics: Vec<&Text> = Vec::new();
        for scope in scopes(&client.value) {
            let is_new = match scope {
                OAuthScope::Standard(scope) => texts.insert(scope.scope(), ()),
                OAuthScope::ResourceServer(server, scope) => of_servers.insert(&format!("{server}/{scope}"), ()),
                OAuthScope::Custom(text) => match text.literal() {
                    Some(text) => texts.insert(text, ()),
                    None if intrinsics.contains(&text) => false,
                    None => {
                        intrinsics.push(text);
                        true
                    }
                },
            };
            different += usize::from(is_new);
        }
        let has = |scope: StandardScope| texts.contains(scope.scope());
        let needs_openid = has(StandardScope::Phone) || has(StandardScope::Email) || has(StandardScope::Profile);
        let count = different + usize::from(needs_openid && !has(StandardScope::Openid));
        if count <= MOST_SCOPES {
            continue;
        }
        report.push(
            Finding::at(
                path.field("oauth").field("scopes"),
                format!("the client has {count} scopes, which is more than {MOST_SCOPES}"),
                "remove some scopes, or declare a broader one that replaces several",
            )
            .at_key(),
        );
    }
}
