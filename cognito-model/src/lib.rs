//! An Amazon Cognito user pool as plain data.
//!
//! [`UserPool`] holds what can be said about a pool, every setting of it a public field. `user_pool!` of `cognito-dsl` writes
//! one as a constant; a program can build one by hand:
//!
//! ```
//! use cognito_model::{Client, Entry, Mfa, UserPool};
//!
//! let pool = UserPool {
//!     name: "staff".into(),
//!     mfa: Some(Mfa::Optional),
//!     clients: [Entry::new("web", Client { disable_oauth: Some(true), ..Client::DEFAULT })].into(),
//!     ..UserPool::DEFAULT
//! };
//! assert!(pool.validate().is_empty());
//! ```
//!
//! The crate knows no tokens and no files, and without the feature `json` it depends on `md5` alone, for the ids
//! of the CDK.
//!
//! # Features
//!
//! - `json`, on by default: templates are written and read as JSON text, and measured against CloudFormation's limits.
//! - `yaml`: templates are written as YAML. It turns `json` on.

mod action;
mod analytics;
mod attribute;
mod attribute_mapping;
mod cdk;
mod client;
mod domain;
mod duration;
mod effective;
mod email;
mod file;
mod grant;
mod group;
mod handle;
mod identity_pool;
mod identity_provider;
mod import;
mod intrinsic;
mod list;
mod messages;
mod mfa;
mod number;
mod oauth;
mod oidc;
mod output;
mod page;
mod password;
mod path;
mod policy;
mod pool;
mod provider_name;
mod resource_server;
mod role_mapping;
pub mod rules;
mod saml;
pub mod setting;
mod sign_in;
mod sign_in_url;
mod stack;
mod table;
mod template;
mod text;
mod trigger;

pub use action::*;
pub use analytics::*;
pub use attribute::*;
pub use attribute_mapping::*;
pub use cdk::*;
pub use client::*;
pub use domain::*;
pub use duration::*;
pub use email::*;
pub use file::*;
pub use grant::*;
pub use group::*;
pub use handle::*;
pub use identity_pool::*;
pub use identity_provider::*;
pub use import::*;
pub use intrinsic::*;
pub use list::*;
pub use messages::*;
pub use mfa::*;
pub use number::*;
pub use oauth::*;
pub use oidc::*;
pub use output::*;
pub use password::*;
pub use path::*;
pub use pool::*;
pub use resource_server::*;
pub use role_mapping::*;
pub use saml::*;
pub use sign_in::*;
pub use sign_in_url::*;
pub use stack::*;
pub use template::*;
pub use text::*;
pub use trigger::*;

/// The settings by the names of their structs: [`reference::PasswordPolicy::min_length`]. For editors, which complete and explain
/// the fields of a declaration with them.
pub mod reference {
    pub use crate::analytics::reference::*;
    pub use crate::attribute::reference::*;
    pub use crate::attribute::standard_reference::*;
    pub use crate::attribute_mapping::reference::*;
    pub use crate::client::reference::*;
    pub use crate::domain::reference::*;
    pub use crate::email::reference::*;
    pub use crate::grant::reference::*;
    pub use crate::group::reference::*;
    pub use crate::identity_pool::reference::*;
    pub use crate::identity_provider::reference::*;
    pub use crate::import::reference::*;
    pub use crate::messages::reference::*;
    pub use crate::mfa::reference::*;
    pub use crate::oauth::reference::*;
    pub use crate::oidc::reference::*;
    pub use crate::output::reference::*;
    pub use crate::password::reference::*;
    pub use crate::pool::reference::*;
    pub use crate::resource_server::reference::*;
    pub use crate::role_mapping::reference::*;
    pub use crate::saml::reference::*;
    pub use crate::sign_in::reference::*;
    pub use crate::stack::reference::*;
    pub use crate::trigger::reference::*;
}
