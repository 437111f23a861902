//! Asks Cognito about a pool and everything that belongs to it.

use cognito_model::Json;

use super::answers::Answers;
use crate::Streams;
use crate::aws::{Account, Question, ask, try_ask};
use crate::outcome::Failure;

/// Cognito's errors for something that the pool does not have. They are not failures.
const NOT_FOUND: [&str; 4] = [
    "ResourceNotFoundException",
    "FeatureUnavailableInTierException",
    "OperationNotEnabledException",
    "UserPoolAddOnNotEnabledException",
];

/// Runs all commands about a pool.
pub(crate) fn ask_about(pool: &str, account: &Account, streams: &mut Streams<'_>) -> Result<Answers, Failure> {
    let mut asker = Asker { pool, account, streams };
    let mut answers = Answers::default();
    let described = asker.ask("describe-user-pool", None, "the user pool")?;
    answers.add(&described);
    for (command, what) in [
        ("get-user-pool-mfa-config", "the second factors"),
        ("list-resource-servers", "the resource servers"),
        ("list-groups", "the groups"),
    ] {
        answers.add(&asker.ask(command, None, what)?);
    }
    let providers = asker.ask("list-identity-providers", None, "the identity providers")?;
    for name in members(&providers, "Providers", "ProviderName") {
        let argument = Some(("--provider-name", name.as_str()));
        answers.add(&asker.ask("describe-identity-provider", argument, &format!("the provider {name}"))?);
    }
    for domain in ["Domain", "CustomDomain"] {
        if let Some(name) = described.get("UserPool").and_then(|it| it.get(domain)?.as_text()) {
            answers.add(&asker.ask_domain(name)?);
        }
    }
    let clients = asker.ask("list-user-pool-clients", None, "the app clients")?;
    for client in members(&clients, "UserPoolClients", "ClientId") {
        let argument = Some(("--client-id", client.as_str()));
        let what = format!("the app client {client}");
        answers.add(&asker.ask("describe-user-pool-client", argument, &what)?);
        for (command, part) in [
            ("describe-managed-login-branding-by-client", "the style of"),
            ("describe-risk-configuration", "the threat protection of"),
        ] {
            let what = format!("{part} {what}");
            if let Some(mut answer) = asker.ask_for_any(command, argument, &what, &mut answers)? {
                set_client(&mut answer, &client);
                answers.add(&answer);
            }
        }
    }
    for (command, what) in [
        ("describe-risk-configuration", "the threat protection"),
        ("get-log-delivery-configuration", "the logs"),
        ("get-ui-customization", "the style of the hosted UI"),
    ] {
        if let Some(answer) = asker.ask_for_any(command, None, what, &mut answers)? {
            answers.add(&answer);
        }
    }
    asker.ask_terms(&mut answers)?;
    Ok(answers)
}

/// Runs all commands about an identity pool. Cognito has none that lists the identity pools of a user pool.
pub(crate) fn ask_about_identity_pool(
    id: &str,
    account: &Account,
    streams: &mut Streams<'_>,
    answers: &mut Answers,
) -> Result<(), Failure> {
    let mut question = |command: &str, provider: Option<&str>, what: &str| {
        let mut arguments = vec!["cognito-identity", command, "--identity-pool-id", id];
        arguments.extend(provider.into_iter().flat_map(|name| ["--identity-provider-name", name]));
        let question = Question {
            arguments: &arguments,
            what: &format!("{what} {id}"),
        };
        match try_ask(question, account, streams)? {
            Ok(answer) => Ok(Some(answer)),
            // A provider without tags.
            Err(words) if provider.is_some() && NOT_FOUND.iter().any(|error| words.contains(error)) => Ok(None),
            Err(words) => Err(crate::aws::failure(question, &words)),
        }
    };
    let described = question("describe-identity-pool", None, "the identity pool")?.unwrap_or_default();
    answers.add(&described);
    if let Some(roles) = question("get-identity-pool-roles", None, "the roles of the identity pool")? {
        answers.add(&roles);
    }
    for provider in providers(&described) {
        let what = "the tags of the identity pool";
        if let Some(tags) = question("get-principal-tag-attribute-map", Some(&provider), what)? {
            answers.add(&tags);
        }
    }
    Ok(())
}

/// The names of all providers of an identity pool.
fn providers(described: &Json) -> Vec<String> {
    let mut names = members(described, "CognitoIdentityProviders", "ProviderName");
    let logins = described.get("SupportedLoginProviders").and_then(Json::as_object);
    names.extend(logins.into_iter().flat_map(|logins| logins.keys().map(str::to_owned)));
    for list in ["OpenIdConnectProviderARNs", "SamlProviderARNs"] {
        let arns = described.get(list).and_then(Json::as_list).unwrap_or_default();
        names.extend(arns.iter().filter_map(Json::as_text).map(str::to_owned));
    }
    names.sort();
    names.dedup();
    names
}

struct Asker<'a, 's> {
    pool: &'a str,
    account: &'a Account,
    streams: &'a mut Streams<'s>,
}

impl Asker<'_, '_> {
    /// Runs a command about the pool, or about a part of it.
    fn ask(&mut self, command: &str, argument: Option<(&str, &str)>, what: &str) -> Result<Json, Failure> {
        let arguments = arguments(command, self.pool, argument);
        let question = Question {
            arguments: &arguments,
            what: &format!("{what} of {}", self.pool),
        };
        ask(question, self.account, self.streams)
    }

    /// Like `ask`, but for a part that the pool may not have. A failure is only a warning, because an old `aws` lacks some commands.
    fn ask_for_any(
        &mut self,
        command: &str,
        argument: Option<(&str, &str)>,
        what: &str,
        answers: &mut Answers,
    ) -> Result<Option<Json>, Failure> {
        let arguments = arguments(command, self.pool, argument);
        let question = Question {
            arguments: &arguments,
            what: &format!("{what} of {}", self.pool),
        };
        match try_ask(question, self.account, self.streams)? {
            Ok(answer) => Ok(Some(answer)),
            Err(words) if NOT_FOUND.iter().any(|error| words.contains(error)) => Ok(None),
            Err(words) => {
                let failure = crate::aws::failure(question, &words);
                answers
                    .unanswered
                    .push(format!("{failure}\nnote: the declaration leaves it out"));
                Ok(None)
            }
        }
    }

    /// Describes the terms of all clients. `aws` does not get the pages of their list by itself.
    fn ask_terms(&mut self, answers: &mut Answers) -> Result<(), Failure> {
        let mut page: Option<String> = None;
        loop {
            let argument = page.as_deref().map(|token| ("--next-token", token));
            let Some(list) = self.ask_for_any("list-terms", argument, "the terms", answers)? else {
                return Ok(());
            };
            for id in members(&list, "Terms", "TermsId") {
                let argument = Some(("--terms-id", id.as_str()));
                if let Some(terms) =
                    self.ask_for_any("describe-terms", argument, &format!("the terms {id}"), answers)?
                {
                    answers.add(&terms);
                }
            }
            page = list.get("NextToken").and_then(Json::as_text).map(str::to_owned);
            if page.is_none() {
                return Ok(());
            }
        }
    }

    /// Describes a domain. Its name is unique, so the command takes no pool ID.
    fn ask_domain(&mut self, name: &str) -> Result<Json, Failure> {
        let question = Question {
            arguments: &["cognito-idp", "describe-user-pool-domain", "--domain", name],
            what: &format!("the domain {name}"),
        };
        ask(question, self.account, self.streams)
    }
}

fn arguments<'a>(command: &'a str, pool: &'a str, argument: Option<(&'a str, &'a str)>) -> Vec<&'a str> {
    let mut arguments = vec!["cognito-idp", command, "--user-pool-id", pool];
    if let Some((name, value)) = argument {
        arguments.extend([name, value]);
    }
    if command == "list-terms" {
        arguments.extend(["--max-results", "60"]);
    } else if command.starts_with("list-") {
        // `aws` gets the pages after the first one by itself.
        arguments.extend(["--page-size", "60"]);
    }
    arguments
}

/// A member of every entry in a list.
fn members(answer: &Json, list: &str, member: &str) -> Vec<String> {
    let mut members = Vec::new();
    for entry in answer.get(list).and_then(Json::as_list).unwrap_or_default() {
        members.extend(entry.get(member).and_then(Json::as_text).map(str::to_owned));
    }
    members
}

/// Adds the client's ID to the answer about a style, which lacks it.
fn set_client(answer: &mut Json, client: &str) {
    if let Json::Object(answer) = answer {
        if let Some(Json::Object(branding)) = answer.get_mut("ManagedLoginBranding") {
            branding.set("ClientId", client);
        }
    }
}
