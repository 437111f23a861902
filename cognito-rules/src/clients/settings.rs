//! Rules about clients beside OAuth and tokens.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use crate::declaration::references::attributes;
use cognito_model::{Base, Client, Entry, KnownOutput, OutputValue, SettingPath, Target, UserPool};

/// Each client that the template creates, with its path.
pub(crate) fn clients(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Client>)> {
    pool.clients
        .iter()
        .filter(|client| client.import.is_none())
        .map(|client| (setting(&["clients"]).key(&client.name), client))
}

rules! {
    /// A client about whose part in OAuth nothing is said.
    warn permissive_client_defaults {
        guards: [Client.oauth],
        reason: "by default a client can do all that OAuth offers, and the people who sign in land on a page of somebody else",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { web: {} }",
        good: r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } }"#,
        check: [Pool(check_permissive_client_defaults)],
    }

    /// Context data from a client that cannot prove who it is.
    error context_data_without_secret {
        guards: [Client.generate_secret, Client.enable_propagate_additional_user_context_data],
        reason: "Cognito believes what a client says about its users only where the client has a secret",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { server: { disable_oauth, enable_propagate_additional_user_context_data } }",
        good: "clients: { server: { disable_oauth, generate_secret, enable_propagate_additional_user_context_data } }",
        check: [Pool(check_context_data_without_secret)],
    }

    /// An output with the secret of a client that has none.
    error client_secret_not_generated {
        guards: [Client.generate_secret, ClientReference.client, UserPool.outputs],
        reason: "a client has a secret only where one is generated with it",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { server: { disable_oauth } },\noutputs: { server_secret: ClientSecret(server) }",
        good: "clients: { server: { disable_oauth, generate_secret } },\noutputs: { #[allow(client_secret_output)] server_secret: ClientSecret(server) }",
        check: [Pool(check_client_secret_not_generated)],
    }

    /// A sign-in that may take too short or too long.
    error auth_session_validity {
        guards: [Client.auth_session_validity],
        reason: "a sign-in may take between 3 and 15 minutes from the first step to the last",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AuthSessionValidity",
        bad: "clients: { app: { disable_oauth, auth_session_validity: minutes(30) } }",
        good: "clients: { app: { disable_oauth, auth_session_validity: minutes(15) } }",
        check: [Limit(LimitKind::Duration)],
    }
}

// One warning for the defaults as a whole: taken one by one, they would hide everything else.
fn check_permissive_client_defaults(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let is_decided = client.oauth.is_some() || client.disable_oauth == Some(true);
        // Nothing is said about the defaults of a pool that was deployed with them.
        if is_decided || client.base != Base::Cdk || pool.cdk.is_some() {
            continue;
        }
        report.push(
            Finding::at(path.clone(),
                format!(
                    "the client {} gets the implicit grant beside the authorization code grant, five scopes with \
                     `cognito_admin`, and `https://example.com` to return to",
                    quoted_name(&client.name)
                ),
                "write `oauth: { .. }` with what the client needs, or `disable_oauth`, or end the client with `..Recommended`",
            )
            .at_key()
            .about(path.field("oauth"))
            .about(path.field("disable_oauth")),
        );
    }
}

fn check_context_data_without_secret(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let propagates = client.enable_propagate_additional_user_context_data == Some(true);
        if !propagates || client.generate_secret == Some(true) {
            continue;
        }
        report.push(
            Finding::at(
                path.field("enable_propagate_additional_user_context_data"),
                "`enable_propagate_additional_user_context_data` needs a client with a secret",
                "write `generate_secret` beside it",
            )
            .at_key()
            .about(path.field("generate_secret")),
        );
    }
}

fn check_client_secret_not_generated(pool: &UserPool, report: &mut Report) {
    for output in &pool.outputs {
        let OutputValue::Known(KnownOutput::ClientSecret(reference)) = &output.0.value else {
            continue;
        };
        // A client that is not there is another rule's.
        let Some(client) = pool.clients.named(&reference.client.0) else {
            continue;
        };
        if client.generate_secret == Some(true) || client.import.is_some() {
            continue;
        }
        let name = quoted_name(&client.name);
        let path = setting(&["outputs"]).key(&output.name);
        report.push(
            Finding::at(
                path.field("value").field("client"),
                format!("the client {name} has no secret to put out"),
                format!("write `generate_secret` in the client {name}, or leave the output out"),
            )
            .about(setting(&["clients"]).key(&client.name).field("generate_secret")),
        );
    }
    attributes(&report.intrinsics(), |path, target, attribute| {
        let Target::Client(name) = target else { return };
        let Some(client) = pool.clients.named(name).filter(|_| attribute == "ClientSecret") else {
            return;
        };
        let is_overridden = client.property_overrides.iter().any(|it| it.name == "GenerateSecret");
        if client.generate_secret == Some(true) || client.import.is_some() || is_overridden {
            return;
        }
        let name = quoted_name(name);
        report.push(
            Finding::at(
                path.clone(),
                format!("the client {name} has no secret to refer to"),
                format!("write `generate_secret` in the client {name}"),
            )
            .at_part(attribute)
            .about(setting(&["clients"]).key(&client.name).field("generate_secret")),
        );
    });
}

/// A name of the declaration: bare where it can be, else as the string that it has to be written as.
pub(crate) fn quoted_name(name: &str) -> String {
    let is_bare = name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && name.chars().next().is_some_and(|first| !first.is_numeric());
    if is_bare { format!("`{name}`") } else { quoted(name) }
}
