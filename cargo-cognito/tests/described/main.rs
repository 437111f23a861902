//! `import` of a pool from the answers of Cognito, without a template.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod asked;
mod files;
mod identity_pool;
mod incomplete;
mod pool;
#[path = "../support/mod.rs"]
mod support;

use serde_json::{Value, json};
use support::{Ran, cognito_reading};

const POOL: &str = "eu-central-1_aBcDeFgHi";
/// The output of nine commands, one after another.
const ANSWERS: &str = include_str!("../answers/customers.json");

/// Imports answers from the standard input.
fn import(answers: &str, arguments: &[&str]) -> Ran {
    let mut all = vec!["import", "-"];
    all.extend(arguments);
    cognito_reading(answers, &all)
}

/// The answer about a pool, with more members.
fn pool(members: Value) -> Value {
    let mut pool = json!({ "Id": POOL, "Name": "shop" });
    pool.as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    json!({ "UserPool": pool })
}
