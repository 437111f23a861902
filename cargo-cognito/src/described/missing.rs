//! What answers leave open: Cognito has a command for each thing, and no list says that one was forgotten.

use cognito_model::{Json, Object};

use super::answers::Answers;

/// What to ask as well.
pub(super) fn missing(answers: &Answers, pool: Option<&Object>) -> Vec<String> {
    let mut missing = Vec::new();
    let text = |key: &str| pool.and_then(|pool| pool.get(key)).and_then(Json::as_text);
    let id = text("Id").unwrap_or("ID");
    let mut say = |what: &str, command: &str| {
        missing.push(format!(
            "{what}\nhelp: add the answer of `aws cognito-idp {command}`, or ask for everything with --pool {id}"
        ));
    };
    let has = |kind: &str, member: &str, value: &str| {
        answers
            .parts
            .iter()
            .any(|(it, part)| it.answer == kind && part.get(member).and_then(Json::as_text) == Some(value))
    };
    if pool.is_some() && answers.factors.is_none() {
        say(
            "no answer says which second factors and passkeys the pool has",
            &format!("get-user-pool-mfa-config --user-pool-id {id}"),
        );
    }
    for key in ["Domain", "CustomDomain"] {
        if let Some(domain) = text(key).filter(|domain| !has("DomainDescription", "Domain", domain)) {
            say(
                &format!("no answer describes the domain {domain}"),
                &format!("describe-user-pool-domain --domain {domain}"),
            );
        }
    }
    for (list, name, command) in &answers.named {
        let is_described = match *list {
            "UserPoolClients" => has("UserPoolClient", "ClientId", name),
            "Providers" => has("IdentityProvider", "ProviderName", name),
            _ => answers
                .pools
                .iter()
                .any(|pool| pool.get("Id").and_then(Json::as_text) == Some(name)),
        };
        if !is_described {
            say(
                &format!("{name} is only listed, and no answer describes it"),
                &command.replace("{pool}", id),
            );
        }
    }
    let has_clients = answers.parts.iter().any(|(kind, _)| kind.answer == "UserPoolClient");
    let are_listed = answers.named.iter().any(|(list, ..)| *list == "UserPoolClients");
    if pool.is_some() && !has_clients && !are_listed {
        say(
            "there is no app client among the answers",
            &format!("describe-user-pool-client --user-pool-id {id} --client-id .."),
        );
    }
    missing
}
