//! The role mappings of an identity pool.

use super::import;
use super::intrinsics::{Render, concat};
use super::json::{Json, Object, single};
use crate::naming::conditions;
use crate::pool::identity_pool::{IdentityPool, UserPoolAuthenticationProvider};
use crate::pool::role_mapping::{
    IdentityPoolProviderUrl, IdentityPoolRoleMapping, RoleMappingMatchType, RoleMappingRule, UserPoolProvider,
};
use crate::pool::user_pool::UserPool;
use crate::value::intrinsic::Target;
use crate::value::list::{Entry, Items};

/// The mappings by their keys, in source order.
pub(crate) fn role_mappings(render: Render<'_>, entry: &Entry<IdentityPool>) -> Option<Json> {
    let have = conditions::of_target(render.pool, &Target::IdentityPool(entry.name.clone()));
    let mappings = match entry.value.role_mappings.as_ref()? {
        Items::Intrinsic(intrinsic) => return Some(render.intrinsic(intrinsic)),
        Items::List(mappings) => mappings,
    };
    // A rule rejects a mapping without a key.
    let mut written = Object::new();
    for it in mappings {
        let needed = match &it.provider_url {
            IdentityPoolProviderUrl::UserPool(of) => of_provider(render.pool, of),
            _ => Vec::new(),
        };
        let missing = conditions::missing(render.pool, &have, &needed);
        let mapping = Json::Object(mapping(render, it));
        written.set(
            it.effective_key().unwrap_or_default(),
            render.if_holds(&missing, mapping),
        );
    }
    (!written.is_empty()).then_some(Json::Object(written))
}

/// The conditions under which a user pool and its client exist.
pub(crate) fn of_provider<'a>(pool: &'a UserPool, of: &UserPoolProvider) -> Vec<&'a str> {
    let mut all = match of.user_pool_id {
        None => conditions::of_target(pool, &Target::Pool),
        Some(_) => Vec::new(),
    };
    if let Some(client) = &of.client {
        conditions::add_all(
            pool,
            &mut all,
            &conditions::of_target(pool, &Target::Client(client.0.clone())),
        );
    }
    all
}

fn mapping(render: Render<'_>, it: &IdentityPoolRoleMapping) -> Object {
    let resolved = it.resolve_ambiguous_roles == Some(true);
    let mut mapping = Object::new();
    mapping.set(
        "AmbiguousRoleResolution",
        if resolved { "AuthenticatedRole" } else { "Deny" },
    );
    mapping.set("IdentityProvider", provider(render, &it.provider_url));
    if it.use_token == Some(true) {
        mapping.set("Type", "Token");
        return mapping;
    }
    let rules = it.rules.as_ref();
    let rules = rules.map(|rules| render.items(rules, |it| rule(render, it)));
    mapping.set_some("RulesConfiguration", rules.map(|rules| single("Rules", rules)));
    mapping.set("Type", "Rules");
    mapping
}

fn rule(render: Render<'_>, it: &RoleMappingRule) -> Json {
    let equals = RoleMappingMatchType::Equals;
    let mut rule = Object::new();
    rule.set("Claim", render.text(&it.claim));
    rule.set(
        "MatchType",
        it.match_type.as_ref().unwrap_or(&equals).row().cloudformation,
    );
    rule.set("RoleARN", render.text(&it.mapped_role.0));
    rule.set("Value", render.text(&it.claim_value));
    Json::Object(rule)
}

fn provider(render: Render<'_>, url: &IdentityPoolProviderUrl) -> Json {
    match url {
        IdentityPoolProviderUrl::OpenId(address)
        | IdentityPoolProviderUrl::Saml(address)
        | IdentityPoolProviderUrl::Custom(address) => render.text(&address.url),
        IdentityPoolProviderUrl::UserPool(of) => {
            let name = match &of.user_pool_id {
                // The pool's resource returns its own name.
                None => render.attribute(&Target::Pool, "ProviderName"),
                Some(_) => user_pool_name(render, of),
            };
            concat(vec![name, Json::from(":"), client_id(render, of)])
        }
        known => Json::from(known.row().cloudformation),
    }
}

/// The name of a user pool as a provider.
pub(crate) fn user_pool_name(render: Render<'_>, of: &UserPoolProvider) -> Json {
    let (region, id) = match &of.user_pool_id {
        None => (import::region(render), render.reference(&Target::Pool)),
        Some(id) => (import::region_of_id(render, id, '_'), render.text(id)),
    };
    import::name_of_pool(render, region, id)
}

/// The ID of a user pool's client.
pub(crate) fn client_id(render: Render<'_>, of: &UserPoolProvider) -> Json {
    match (&of.client, &of.client_id) {
        (Some(client), _) => render.reference(&Target::Client(client.0.clone())),
        (None, Some(id)) => render.text(id),
        // A rule ensures that one of them is written.
        (None, None) => Json::from(""),
    }
}

impl UserPoolAuthenticationProvider {
    /// Only the user pool and its client.
    pub fn provider(&self) -> UserPoolProvider {
        UserPoolProvider {
            client: self.client.clone(),
            user_pool_id: self.user_pool_id.clone(),
            client_id: self.client_id.clone(),
            ..UserPoolProvider::DEFAULT
        }
    }
}
