//! What a pool is: a table of settings for each of its parts.

pub mod action;
pub mod analytics;
pub mod attribute;
pub mod attribute_mapping;
pub mod base;
pub mod branding;
pub mod client;
pub mod deployment;
pub mod domain;
pub mod email;
pub mod entries;
pub mod generated;
pub mod grant;
pub mod group;
pub mod identity_pool;
pub mod identity_provider;
pub mod import;
pub mod imported;
pub mod logs;
pub mod messages;
pub mod mfa;
pub mod oauth;
pub mod oidc;
pub mod output;
pub mod password;
pub mod principal_tags;
pub mod replica;
pub mod resource_server;
pub mod role_mapping;
pub mod saml;
pub mod sign_in;
pub mod stack;
pub mod stack_resource;
pub mod terms;
pub mod threat_protection;
pub mod trigger;
pub mod ui_customization;
pub mod user;
pub mod user_pool;

/// The names whose flags are set.
pub(crate) fn chosen(names: &[(bool, &'static str)]) -> Vec<&'static str> {
    let mut chosen = Vec::new();
    for (is_set, name) in names {
        if *is_set {
            chosen.push(*name);
        }
    }
    chosen
}
