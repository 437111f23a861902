//! Rules about the texts and lists of clients.

use crate::client::Client;
use crate::list::Items;
use crate::oauth::{OAuthScope, StandardScope};
use crate::pool::UserPool;
use crate::rules::client::clients;
use crate::rules::rule_macro::{rule, ten};
use crate::rules::words::{characters, known, quoted};
use crate::rules::{Charset, Check, Class, Level, Report, Rule, Violation};

/// The most scopes of a client.
const MOST_SCOPES: usize = 50;

/// The longest scope, in characters.
const LONGEST_SCOPE: usize = 256;

rule! {
    /// The name of a client that is empty or too long.
    pub static CLIENT_NAME_LENGTH: Rule = Rule {
        name: "client_name_length",
        level: Level::Error,
        reason: "the name of a client has 1 to 128 characters",
        evidence: "API CreateUserPoolClient, ClientNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, ClientName",
        bad: r#"clients: { web: { disable_oauth, user_pool_client_name: "" } }"#,
        good: r#"clients: { web: { disable_oauth, user_pool_client_name: "web" } }"#,
        check: Check::Length { min: 1, max: 128 },
    };
}

rule! {
    /// The name of a client with characters that it cannot have.
    pub static CLIENT_NAME_CHARACTERS: Rule = Rule {
        name: "client_name_characters",
        level: Level::Error,
        reason: "the name of a client has ASCII letters, digits, spaces and some punctuation",
        evidence: "API CreateUserPoolClient, ClientNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, ClientName",
        bad: r#"clients: { web: { disable_oauth, user_pool_client_name: "web/app" } }"#,
        good: r#"clients: { web: { disable_oauth, user_pool_client_name: "web-app" } }"#,
        check: Check::Characters(Charset::Only(Class::Name)),
    };
}

rule! {
    /// An address to return to that is empty or too long.
    pub static REDIRECT_URL_LENGTH: Rule = Rule {
        name: "redirect_url_length",
        level: Level::Error,
        reason: "an address to return to, after signing in or out, has 1 to 1024 characters",
        evidence: "API CreateUserPoolClient, RedirectUrlType; CloudFormation schema of AWS::Cognito::UserPoolClient, CallbackURLs and LogoutURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: [""] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["https://app.example.com"] } } }"#,
        check: Check::Length { min: 1, max: 1024 },
    };
}

rule! {
    /// An address to return to with characters that it cannot have.
    pub static REDIRECT_URL_CHARACTERS: Rule = Rule {
        name: "redirect_url_characters",
        level: Level::Error,
        reason: "an address to return to, after signing in or out, has only characters that can be seen",
        evidence: "API CreateUserPoolClient, RedirectUrlType; CloudFormation schema of AWS::Cognito::UserPoolClient, CallbackURLs and LogoutURLs",
        bad: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/signed in"] } } }"#,
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/signed-in"] } } }"#,
        check: Check::Characters(Charset::Only(Class::Visible)),
    };
}

rule! {
    /// More addresses to return to than a client has.
    pub static REDIRECT_URLS_COUNT: Rule = Rule {
        name: "redirect_urls_count",
        level: Level::Error,
        reason: "a client has at most 100 addresses to return to after signing in, and as many after signing out",
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
            "\"app:/100\"] } } }"
        ),
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["https://app.example.com"] } } }"#,
        check: Check::Count { min: 0, max: 100 },
    };
}

rule! {
    /// A scope that is empty or too long.
    pub static OAUTH_SCOPE_LENGTH: Rule = Rule {
        name: "oauth_scope_length",
        level: Level::Error,
        reason: "a scope has 1 to 256 characters",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: r#"clients: { web: { oauth: { scopes: [openid, ""], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read"], callback_urls: ["https://app.example.com"] } } }"#,
        check: Check::Length { min: 1, max: 256 },
    };
}

rule! {
    /// A scope with characters that it cannot have.
    pub static OAUTH_SCOPE_CHARACTERS: Rule = Rule {
        name: "oauth_scope_characters",
        level: Level::Error,
        reason: "scopes are listed with spaces between them, so that none has one itself",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes; RFC 6749, section 3.3",
        bad: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read billing/write"], callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read", "billing/write"], callback_urls: ["https://app.example.com"] } } }"#,
        check: Check::Characters(Charset::Only(Class::Scope)),
    };
}

rule! {
    /// The scope of a resource server that is too long together with what names the server.
    pub static SERVER_SCOPE_LENGTH: Rule = Rule {
        name: "server_scope_length",
        level: Level::Error,
        reason: "a client asks for the identifier of the server, `/` and the scope, which are at most 256 characters together",
        evidence: "API CreateUserPoolClient, ScopeType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: concat!(
            "resource_servers: { orders: { identifier: \"",
            ten!(ten!("or")),
            ten!("ders."),
            "\", scopes: { see_and_change: \"All orders\" } } },\nclients: { web: { oauth: { scopes: [orders::see_and_change], ",
            "callback_urls: [\"https://app.example.com\"] } } }"
        ),
        good: r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "See orders" } } },
clients: { web: { oauth: { scopes: [orders::read], callback_urls: ["https://app.example.com"] } } }"#,
        check: Check::Pool(check_server_scope_length),
    };
}

fn check_server_scope_length(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        for (index, scope) in scopes(client).iter().enumerate() {
            let OAuthScope::ResourceServer(server, scope) = scope else {
                continue;
            };
            let server = pool.resource_servers.named(server);
            let Some(identifier) = server.and_then(|server| known(&server.identifier)) else {
                continue;
            };
            let count = identifier.chars().count() + 1 + scope.chars().count();
            // What is too long by itself is said where it is declared.
            let alone = identifier.chars().count().max(scope.chars().count());
            if count <= LONGEST_SCOPE || alone > LONGEST_SCOPE {
                continue;
            }
            let whole = format!("{identifier}/{scope}");
            report.push(Violation::new(
                &SERVER_SCOPE_LENGTH,
                path.field("oauth").field("scopes").index(index),
                format!("the scope is {}, which has {}", quoted(&whole), characters(count)),
                format!(
                    "shorten the identifier of the server or the name of the scope, to {LONGEST_SCOPE} with the `/`"
                ),
            ));
        }
    }
}

fn scopes(client: &Client) -> &[OAuthScope] {
    let scopes = client.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
    scopes.and_then(Items::list).unwrap_or_default()
}

rule! {
    /// More scopes than a client has.
    pub static OAUTH_SCOPES_COUNT: Rule = Rule {
        name: "oauth_scopes_count",
        level: Level::Error,
        reason: "a client has at most 50 scopes, with the `openid` that is added where another needs it",
        evidence: "API CreateUserPoolClient, ScopeListType; CloudFormation schema of AWS::Cognito::UserPoolClient, AllowedOAuthScopes",
        bad: concat!(
            "resource_servers: { billing: { identifier: Fn::ImportValue(\"billing\") } },\n",
            "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], scopes: [",
            "\"a/0\", \"a/1\", \"a/2\", \"a/3\", \"a/4\", \"a/5\", \"a/6\", \"a/7\", \"a/8\", \"a/9\", ",
            "\"b/0\", \"b/1\", \"b/2\", \"b/3\", \"b/4\", \"b/5\", \"b/6\", \"b/7\", \"b/8\", \"b/9\", ",
            "\"c/0\", \"c/1\", \"c/2\", \"c/3\", \"c/4\", \"c/5\", \"c/6\", \"c/7\", \"c/8\", \"c/9\", ",
            "\"d/0\", \"d/1\", \"d/2\", \"d/3\", \"d/4\", \"d/5\", \"d/6\", \"d/7\", \"d/8\", \"d/9\", ",
            "\"e/0\", \"e/1\", \"e/2\", \"e/3\", \"e/4\", \"e/5\", \"e/6\", \"e/7\", \"e/8\", \"e/9\", ",
            "openid] } } }"
        ),
        good: r#"resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
clients: { web: { oauth: { scopes: [openid, "billing/read"], callback_urls: ["https://app.example.com"] } } }"#,
        check: Check::Pool(check_oauth_scopes_count),
    };
}

fn check_oauth_scopes_count(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let mut different: Vec<&OAuthScope> = Vec::new();
        for scope in scopes(client) {
            if !different.contains(&scope) {
                different.push(scope);
            }
        }
        let has = |scope: StandardScope| different.contains(&&OAuthScope::Standard(scope));
        let needs_openid = has(StandardScope::Phone) || has(StandardScope::Email) || has(StandardScope::Profile);
        let count = different.len() + usize::from(needs_openid && !has(StandardScope::Openid));
        if count <= MOST_SCOPES {
            continue;
        }
        report.push(
            Violation::new(
                &OAUTH_SCOPES_COUNT,
                path.field("oauth").field("scopes"),
                format!("the client has {count} scopes, which is more than {MOST_SCOPES}"),
                "leave some out, or give the resource server a scope that stands for several",
            )
            .at_key(),
        );
    }
}

rule! {
    /// An attribute of a client by a name that is empty or too long.
    pub static CLIENT_ATTRIBUTE_LENGTH: Rule = Rule {
        name: "client_attribute_length",
        level: Level::Error,
        reason: "a client reads and writes attributes by names of 1 to 2048 characters",
        evidence: "API CreateUserPoolClient, ClientPermissionType; CloudFormation schema of AWS::Cognito::UserPoolClient, ReadAttributes and WriteAttributes",
        bad: r#"clients: { web: { disable_oauth, read_attributes: [email, ""] } }"#,
        good: "clients: { web: { disable_oauth, read_attributes: [email] } }",
        check: Check::Length { min: 1, max: 2048 },
    };
}

rule! {
    /// The name of a provider that is empty or too long.
    pub static SUPPORTED_PROVIDER_LENGTH: Rule = Rule {
        name: "supported_provider_length",
        level: Level::Error,
        reason: "an identity provider has a name of 1 to 32 characters",
        evidence: "API CreateUserPoolClient, ProviderNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, SupportedIdentityProviders",
        bad: r#"clients: { web: { disable_oauth, supported_identity_providers: [Cognito, ""] } }"#,
        good: r#"identity_providers: { okta: External("Okta") },
clients: { web: { disable_oauth, supported_identity_providers: [Cognito, okta] } }"#,
        check: Check::Length { min: 1, max: 32 },
    };
}

rule! {
    /// The name of a provider with characters that it cannot have.
    pub static SUPPORTED_PROVIDER_CHARACTERS: Rule = Rule {
        name: "supported_provider_characters",
        level: Level::Error,
        reason: "the name of an identity provider has characters that can be seen, and spaces",
        evidence: "API CreateUserPoolClient, ProviderNameType; CloudFormation schema of AWS::Cognito::UserPoolClient, SupportedIdentityProviders",
        bad: r#"identity_providers: { okta: External("Okta\n") }"#,
        good: r#"identity_providers: { okta: External("Okta") }"#,
        check: Check::Characters(Charset::Only(Class::VisibleOrSpace)),
    };
}

rule! {
    /// The id of an application of Pinpoint with characters that it cannot have.
    pub static ANALYTICS_APPLICATION_ID_CHARACTERS: Rule = Rule {
        name: "analytics_application_id_characters",
        level: Level::Error,
        reason: "the id of an application of Pinpoint has hexadecimal digits",
        evidence: "API CreateUserPoolClient, AnalyticsConfigurationType; CloudFormation schema of AWS::Cognito::UserPoolClient, AnalyticsConfiguration",
        bad: r#"clients: { web: { disable_oauth, analytics: { application_id: "shop", external_id: "x", role: "arn:aws:iam::123456789012:role/analytics" } } }"#,
        good: r#"clients: { web: { disable_oauth, analytics: { application_id: "0123456789abcdef0123456789abcdef", external_id: "x", role: "arn:aws:iam::123456789012:role/analytics" } } }"#,
        check: Check::Characters(Charset::Only(Class::Hexadecimal)),
    };
}
