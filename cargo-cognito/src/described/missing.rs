//! Finds the commands that were not run: Cognito has one for each part of a pool.

use cognito_model::{Json, Object};

use super::answers::Answers;

/// Warnings with the commands that are missing.
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
            "Terms" => has("Terms", "TermsId", name),
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
            "no answer describes an app client",
            &format!("describe-user-pool-client --user-pool-id {id} --client-id .."),
        );
    }
    missing
}
