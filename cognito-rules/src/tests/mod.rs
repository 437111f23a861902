//! Each rule on plain data: what breaks it, what does not, and the message.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod across;
mod allow;
mod attached;
mod bounds;
mod cases;
mod clients;
mod details;
mod grammar;
mod identity_pools;
mod metadata;
mod names;
mod placeholders;
mod providers;
mod references;
mod rulebook;
mod services;
mod styles;
mod texts;
mod urls;

use crate::*;
use cognito_model::{
    AuthenticatingUserPool, Client, Domain, Entry, GoogleProvider, Group, IdentityPool,
    IdentityPoolAuthenticationProviders, IdentityPoolFacebookLoginProvider, IdentityPoolGoogleLoginProvider,
    IdentityPoolRoleMapping, IdentityProvider, Intrinsic, Items, OAuthFlows, OAuthSettings, OidcEndpoints,
    OidcProvider, PrefixDomain, Pseudo, SamlMetadata, SamlMetadataUrl, SamlProvider, Str, Text, UserPool,
};

/// [`validate`](crate::validate) as a method.
trait Validate {
    fn validate(&self) -> Vec<Violation>;
}

impl Validate for UserPool {
    fn validate(&self) -> Vec<Violation> {
        validate(self)
    }
}

/// The rule with this name.
fn rule(name: &str) -> &'static Rule {
    rules().iter().copied().find(|rule| rule.name == name).unwrap()
}

/// What a pool breaks, as `rule at path`.
fn broken(pool: &UserPool) -> Vec<String> {
    let violations = pool.validate();
    let mut broken: Vec<String> = violations
        .iter()
        .map(|violation| format!("{} at {}", violation.rule.name, violation.path))
        .collect();
    broken.sort();
    broken
}

/// A pool with one client, `web`, and the domain that OAuth needs.
fn with_client(client: Client) -> UserPool {
    UserPool {
        clients: [Entry::new("web", client)].into(),
        domains: [Entry::new("pages", Domain::Prefix(PREFIX))].into(),
        ..UserPool::DEFAULT
    }
}

/// A string, for constants.
const fn text(text: &'static str) -> Text {
    Text::Literal(Str::Static(text))
}

/// A secret that is read at deployment.
const SECRET: Text = text("{{resolve:secretsmanager:provider}}");

/// A complete provider.
const SAML: SamlProvider = SamlProvider {
    metadata: SamlMetadata::Url(SamlMetadataUrl {
        url: text("https://idp.example.com/metadata"),
        ..SamlMetadataUrl::DEFAULT
    }),
    ..SamlProvider::DEFAULT
};

/// A complete provider.
const OIDC: OidcProvider = OidcProvider {
    client_id: text("app"),
    client_secret: SECRET,
    issuer_url: text("https://idp.example.com"),
    ..OidcProvider::DEFAULT
};

/// A complete provider.
const GOOGLE: GoogleProvider = GoogleProvider {
    client_id: text("app"),
    client_secret: SECRET,
    ..GoogleProvider::DEFAULT
};

/// A complete set of endpoints.
const ENDPOINTS: OidcEndpoints = OidcEndpoints {
    authorization: text("https://idp.example.com/authorize"),
    token: text("https://idp.example.com/token"),
    user_info: text("https://idp.example.com/userinfo"),
    jwks_uri: text("https://idp.example.com/keys"),
    ..OidcEndpoints::DEFAULT
};

/// A domain with a prefix.
const PREFIX: PrefixDomain = PrefixDomain {
    domain_prefix: text("my-app"),
    ..PrefixDomain::DEFAULT
};

/// A client without OAuth, about which no rule reports anything.
const NO_OAUTH: Client = Client {
    disable_oauth: Some(true),
    ..Client::DEFAULT
};

/// A pool with one client, `web`, that has these OAuth settings.
fn with_oauth(oauth: OAuthSettings) -> UserPool {
    with_client(Client {
        oauth: Some(oauth),
        ..Client::DEFAULT
    })
}

/// OAuth settings with these callback URLs.
fn callbacks<const N: usize>(urls: [&'static str; N]) -> OAuthSettings {
    OAuthSettings {
        callback_urls: Some(urls.map(Into::into).into()),
        ..OAuthSettings::DEFAULT
    }
}

/// The same pool with some rules silenced, if they fire, to test another one.
fn apart_from<const N: usize>(rules: [&'static str; N], pool: UserPool) -> UserPool {
    let rules = rules.into_iter().chain(["unused_allow"]);
    UserPool {
        allow: rules.map(Into::into).collect::<Vec<_>>().into(),
        ..pool
    }
}

/// A pool with one group, `admins`.
fn with_group(group: Group) -> UserPool {
    UserPool {
        groups: [Entry::new("admins", group)].into(),
        ..UserPool::DEFAULT
    }
}

/// A pool with one client, `web`, and one identity pool, `app`.
fn with_identity_pool(identity_pool: IdentityPool) -> UserPool {
    UserPool {
        identity_pools: [Entry::new("app", identity_pool)].into(),
        ..with_client(NO_OAUTH)
    }
}

/// A pool whose identity pool accepts the users of one user pool.
fn with_user_pool_provider(provider: AuthenticatingUserPool) -> UserPool {
    with_identity_pool(IdentityPool {
        authentication_providers: Some(IdentityPoolAuthenticationProviders {
            user_pools: Some([provider].into()),
            ..IdentityPoolAuthenticationProviders::DEFAULT
        }),
        ..IdentityPool::DEFAULT
    })
}

/// A pool whose identity pool has these role mappings, with providers for them.
fn with_role_mappings<const N: usize>(mappings: [IdentityPoolRoleMapping; N]) -> UserPool {
    with_identity_pool(IdentityPool {
        authentication_providers: Some(IdentityPoolAuthenticationProviders {
            user_pools: Some(Items::Intrinsic(UNKNOWN_LIST)),
            facebook: Some(IdentityPoolFacebookLoginProvider {
                app_id: "1234".into(),
                ..IdentityPoolFacebookLoginProvider::DEFAULT
            }),
            google: Some(IdentityPoolGoogleLoginProvider {
                client_id: "1234".into(),
                ..IdentityPoolGoogleLoginProvider::DEFAULT
            }),
            open_id_connect_providers: Some(Items::Intrinsic(UNKNOWN_LIST)),
            saml_providers: Some(Items::Intrinsic(UNKNOWN_LIST)),
            ..IdentityPoolAuthenticationProviders::DEFAULT
        }),
        role_mappings: Some(mappings.into()),
        ..IdentityPool::DEFAULT
    })
}

/// The client credentials grant alone.
const MACHINE: OAuthFlows = OAuthFlows {
    client_credentials: true,
    ..OAuthFlows::DEFAULT
};

/// A value that only CloudFormation knows.
const UNKNOWN: Intrinsic = Intrinsic::pseudo(Pseudo::StackName);

/// Nothing is broken.
const NOTHING: [&str; 0] = [];

/// A pool with one provider, `okta`.
fn with_provider(provider: IdentityProvider) -> UserPool {
    UserPool {
        identity_providers: [Entry::new("okta", provider)].into(),
        ..UserPool::DEFAULT
    }
}
/// A list that only CloudFormation knows.
const UNKNOWN_LIST: Intrinsic = Intrinsic::pseudo(Pseudo::NotificationARNs);
