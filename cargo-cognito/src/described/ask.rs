//! Asking Cognito about a pool and all that belongs to it.

use cognito_model::Json;

use super::answers::Answers;
use crate::Streams;
use crate::aws::{Account, Question, ask, try_ask};
use crate::cli::Failure;

/// What Cognito says when there is none of something, which is no failure.
const NONE: [&str; 3] = [
    "ResourceNotFoundException",
    "FeatureUnavailableInTierException",
    "UserPoolAddOnNotEnabledException",
];

/// The answers of all commands.
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
    for name in texts(&providers, "Providers", "ProviderName") {
        let argument = Some(("--provider-name", name.as_str()));
        answers.add(&asker.ask("describe-identity-provider", argument, &format!("the provider {name}"))?);
    }
    for domain in ["Domain", "CustomDomain"] {
        if let Some(name) = described.get("UserPool").and_then(|it| it.get(domain)?.as_text()) {
            answers.add(&asker.ask_domain(name)?);
        }
    }
    let clients = asker.ask("list-user-pool-clients", None, "the app clients")?;
    for client in texts(&clients, "UserPoolClients", "ClientId") {
        let argument = Some(("--client-id", client.as_str()));
        let what = format!("the app client {client}");
        answers.add(&asker.ask("describe-user-pool-client", argument, &what)?);
        for (command, part) in [
            ("describe-managed-login-branding-by-client", "the style of"),
            ("describe-risk-configuration", "the threat protection of"),
        ] {
            let what = format!("{part} {what}");
            if let Some(mut answer) = asker.ask_for_any(command, argument, &what, &mut answers)? {
                say_whose(&mut answer, &client);
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
    Ok(answers)
}

struct Asker<'a, 's> {
    pool: &'a str,
    account: &'a Account,
    streams: &'a mut Streams<'s>,
}

impl Asker<'_, '_> {
    /// One command about the pool, or about something of it.
    fn ask(&mut self, command: &str, argument: Option<(&str, &str)>, what: &str) -> Result<Json, Failure> {
        let arguments = arguments(command, self.pool, argument);
        let question = Question {
            arguments: &arguments,
            what: &format!("{what} of {}", self.pool),
        };
        ask(question, self.account, self.streams)
    }

    /// The same about what there may be none of. A version of `aws` that does not know the command is no reason to stop.
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
            Err(words) if NONE.iter().any(|none| words.contains(none)) => Ok(None),
            Err(words) => {
                let failure = crate::aws::failure(question, &words);
                answers
                    .unanswered
                    .push(format!("{failure}\nnote: the declaration says nothing about it"));
                Ok(None)
            }
        }
    }

    /// Domains are unique, so that Cognito does not ask whose they are.
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
    if command.starts_with("list-") {
        // The command goes on by itself where there is more.
        arguments.extend(["--page-size", "60"]);
    }
    arguments
}

/// A member of each entry of a list.
fn texts(answer: &Json, list: &str, member: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in answer.get(list).and_then(Json::as_list).unwrap_or_default() {
        texts.extend(entry.get(member).and_then(Json::as_text).map(str::to_owned));
    }
    texts
}

/// A style does not say of which client it is.
fn say_whose(answer: &mut Json, client: &str) {
    if let Json::Object(answer) = answer {
        if let Some(Json::Object(branding)) = answer.get_mut("ManagedLoginBranding") {
            branding.set("ClientId", client);
        }
    }
}
