//! Rules about how users sign in with a client, and iterators and names that other rules use.

use crate::engine::finding::{Edit, Finding, Help, fields};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use cognito_model::{Client, Entry, SettingPath, UserPool};

/// Every client that the template creates, with its path.
pub(crate) fn clients(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Client>)> {
    // A loop, because lazy iterators would be compiled again for each of the many rules that use it.
    let mut clients = Vec::new();
    for client in &pool.clients {
        if client.value.import.is_none() {
            clients.push((setting(&["clients"]).key(&client.name), client));
        }
    }
    clients.into_iter()
}

rules! {
    /// A time limit for signing in that is too short or too long.
    error auth_session_validity {
        guards: [Client.auth_session_validity],
        reason: "a sign-in can last 3 to 15 minutes from the first step to the last",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AuthSessionValidity",
        bad: "clients: { app: { disable_oauth, auth_session_validity: minutes(30) } }",
        good: "clients: { app: { disable_oauth, auth_session_validity: minutes(15) } }",
        check: [Limit(LimitKind::Duration)],
    }

    /// Different error messages for unknown users and wrong passwords.
    warn user_existence_errors {
        guards: [Client.prevent_user_existence_errors],
        reason: "a wrong password and an unknown user get different errors, which reveals who has an account",
        evidence: "API CreateUserPoolClient, PreventUserExistenceErrors",
        bad: "clients: { web: { disable_oauth, prevent_user_existence_errors: false } }",
        good: "clients: { web: { disable_oauth, prevent_user_existence_errors } }",
        check: [Flag(answers)],
    }
}

fn answers(is_same: bool, node: &Node<'_>) -> Option<Finding> {
    (!is_same).then(|| {
        let help = Help::from("write `prevent_user_existence_errors`").edit(Edit::Replace("true".into()));
        let fact = format!("the client {} reveals whether a user exists", quoted_name(node.entry()));
        Finding::new(fact, help).at_key()
    })
}

/// A name in the declaration: bare if it can be, and otherwise as a string.
pub(crate) fn quoted_name(name: &str) -> String {
    let is_bare = name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && name.chars().next().is_some_and(|first| !first.is_numeric());
    if is_bare { format!("`{name}`") } else { quoted(name) }
}

/// The paths of the grants for users, each of which can be a constant of the program.
pub(crate) fn flows_for_users(flows: &SettingPath) -> Vec<SettingPath> {
    fields(flows, &["authorization_code_grant", "implicit_code_grant"])
}
