//! Each rule on plain data: what breaks it, what does not, and how it says so.

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
mod texts;
mod urls;

use crate::*;
use cognito_model::{
    AuthenticatingUserPool, Client, Entry, Group, IdentityPool, IdentityPoolAuthenticationProviders,
    IdentityPoolRoleMapping, IdentityProvider, Intrinsic, OAuthFlows, OAuthSettings, Pseudo, UserPool,
};

/// [`validate`](crate::validate) behind a pool.
trait Validate {
    fn validate(&self) -> Vec<Violation>;
}

impl Validate for UserPool {
    fn validate(&self) -> Vec<Violation> {
        validate(self)
    }
}

/// The rule of that name.
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

/// A pool with one client, `web`.
fn with_client(client: Client) -> UserPool {
    UserPool {
        clients: [Entry::new("web", client)].into(),
        ..UserPool::DEFAULT
    }
}

/// A client without a part in OAuth, about which no rule says anything.
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

/// OAuth settings with these addresses to return to.
fn callbacks<const N: usize>(urls: [&'static str; N]) -> OAuthSettings {
    OAuthSettings {
        callback_urls: Some(urls.map(Into::into).into()),
        ..OAuthSettings::DEFAULT
    }
}

/// The same pool where some rules say nothing, if they would, for what another one says.
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

/// A pool whose identity pool lets in the users of one user pool.
fn with_user_pool_provider(provider: AuthenticatingUserPool) -> UserPool {
    with_identity_pool(IdentityPool {
        authentication_providers: Some(IdentityPoolAuthenticationProviders {
            user_pools: Some([provider].into()),
            ..IdentityPoolAuthenticationProviders::DEFAULT
        }),
        ..IdentityPool::DEFAULT
    })
}

/// A pool whose identity pool has these role mappings.
fn with_role_mappings<const N: usize>(mappings: [IdentityPoolRoleMapping; N]) -> UserPool {
    with_identity_pool(IdentityPool {
        role_mappings: Some(mappings.into()),
        ..IdentityPool::DEFAULT
    })
}

/// The client credentials grant alone.
const MACHINE: OAuthFlows = OAuthFlows {
    client_credentials: true,
    ..OAuthFlows::DEFAULT
};

/// Something that only CloudFormation knows.
const UNKNOWN: Intrinsic = Intrinsic::pseudo(Pseudo::StackName);

/// That nothing is broken.
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
