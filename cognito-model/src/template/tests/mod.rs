//! Templates of pools, compared with what `aws-cdk-lib` 2.276.0 wrote for the same settings.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod as_written;
mod attached;
mod client;
mod depends;
mod document;
mod email;
mod identity_pools;
mod identity_provider;
mod ids;
mod imports;
mod limits;
mod merging;
mod overrides;
mod parts;
mod pool;
mod recommended;
mod role_mappings;
mod schema;
mod sign_in;
mod sms_role;
mod stack_resources;

use super::{Json, Object, Template};
use crate::pool::client::Client;
use crate::pool::user_pool::UserPool;
use crate::value::list::Entry;

const POOL: UserPool = UserPool {
    name: crate::value::text::Str::Static("customers"),
    ..UserPool::DEFAULT
};

fn json(text: &str) -> Json {
    Json::from_text(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

fn properties(template: &Template, id: &str) -> Object {
    let resource = template.resource(id).unwrap_or_else(|| panic!("no {id} in {template}"));
    resource.get("Properties").and_then(Json::as_object).unwrap().clone()
}

/// The members of `properties` that differ from `default`, in the template's order. Removed members are `null`.
fn changes(properties: &Object, default: &Object) -> Object {
    let mut changes = Object::new();
    for (key, value) in properties.iter() {
        if default.get(key) != Some(value) {
            changes.set(key, value.clone());
        }
    }
    for key in default.keys().filter(|key| !properties.contains(key)) {
        changes.set(key, Json::Null);
    }
    changes
}

/// Checks which properties of the pool differ from the default pool's, including their order.
#[track_caller]
fn assert_pool(pool: UserPool, expected: &str) {
    let default = properties(&POOL.template(), "Customers");
    let changed = changes(&properties(&pool.template(), "Customers"), &default);
    assert_eq!(Json::Object(changed).to_json(), json(expected).to_json());
}

/// The same for a client, compared with the CDK's default.
#[track_caller]
fn assert_client(client: Client, expected: &str) {
    let of = |client| {
        let pool = UserPool {
            clients: [Entry::new("web", client)].into(),
            ..POOL
        };
        properties(&pool.template(), "CustomersWebClient")
    };
    let changed = changes(&of(client), &of(Client::DEFAULT));
    assert_eq!(Json::Object(changed).to_json(), json(expected).to_json());
}
