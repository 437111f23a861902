//! Rules about client secrets: which clients need one, and where one is exposed.

use crate::clients::settings::{clients, quoted_name};
use crate::declaration::references::attributes;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::schema::path::PathStep;
use cognito_model::{Client, ClientReference, Entry, KnownOutput, OutputValue, SettingPath, Target, UserPool};

rules! {
    /// User context data from a client without a secret.
    error context_data_without_secret {
        guards: [Client.generate_secret, Client.enable_propagate_additional_user_context_data],
        reason: "Cognito accepts context data about users only from a client with a secret",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { server: { disable_oauth, enable_propagate_additional_user_context_data } }",
        good: "clients: { server: { disable_oauth, generate_secret, enable_propagate_additional_user_context_data } }",
        check: [Pool(check_context_data_without_secret)],
    }

    /// A reference to the secret of a client that has none.
    error client_secret_not_generated {
        guards: [Client.generate_secret, ClientReference.client],
        reason: "a client has a secret only with `generate_secret`",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { server: { disable_oauth } },\noutputs: { server_secret: ClientSecret(server) }",
        good: "clients: { server: { disable_oauth, generate_secret } },\noutputs: { #[allow(client_secret_output)] server_secret: ClientSecret(server) }",
        check: [Pool(check_client_secret_not_generated)],
    }

    /// A client secret among the outputs of the template.
    warn client_secret_output {
        guards: [UserPool.outputs],
        after: [client_secret_not_generated],
        reason: "everyone who can view the stack can see its outputs",
        evidence: "aws/aws-cdk#28785; nasa-gcn/gcn.nasa.gov#3571",
        bad: "clients: { server: { disable_oauth, generate_secret } },
outputs: { server_secret: ClientSecret(server) }",
        good: "clients: { server: { disable_oauth, generate_secret } },
outputs: { server_id: ClientId(server) }",
        check: [Pool(check_client_secret_output)],
    }
}

fn check_context_data_without_secret(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let propagates = client.value.enable_propagate_additional_user_context_data == Some(true);
        if !propagates || client.value.generate_secret == Some(true) {
            continue;
        }
        report.push(
            Finding::at(
                path.field("enable_propagate_additional_user_context_data"),
                "`enable_propagate_additional_user_context_data` needs a client with a secret",
                with_secret(&path, client, "write `generate_secret` in the client"),
            )
            .at_key()
            .about(path.field("generate_secret")),
        );
    }
}

fn check_client_secret_not_generated(pool: &UserPool, report: &mut Report) {
    // Other rules report unknown clients and imported clients.
    let created: ByName<SettingPath> = clients(pool)
        .filter(|(_, client)| client.value.generate_secret != Some(true))
        .map(|(path, client)| (client.name.as_str(), path))
        .collect();
    for (output, reference) in secret_outputs(pool) {
        let Some(client) = created.get(reference.client.0.as_str()) else {
            continue;
        };
        let name = quoted_name(&reference.client.0);
        report.push(
            Finding::at(
                output.field("value").field("client"),
                format!("the client {name} has no secret to output"),
                Help::from(format!("write `generate_secret` in the client {name}, or remove the output"))
                    .edit(Edit::ReplaceAt(client.field("generate_secret"), "true".into()))
                    .edit(Edit::RemoveAt(output.clone())),
            )
            .about(client.field("generate_secret")),
        );
    }
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        let name = client_called(pool, target).filter(|_| attribute == "ClientSecret");
        let Some((name, client)) = name.and_then(|name| Some((name, created.get(name)?))) else {
            return;
        };
        let name = quoted_name(name);
        report.push(
            Finding::at(
                path.clone(),
                format!("the client {name} has no secret to refer to"),
                Help::from(format!("write `generate_secret` in the client {name}"))
                    .edit(Edit::ReplaceAt(client.field("generate_secret"), "true".into())),
            )
            .at_part(attribute)
            .about(client.field("generate_secret")),
        );
    });
}

fn check_client_secret_output(pool: &UserPool, report: &mut Report) {
    let created: ByName<SettingPath> = clients(pool)
        .map(|(path, client)| (client.name.as_str(), path))
        .collect();
    for (output, reference) in secret_outputs(pool) {
        // Other rules report unknown clients and imported clients.
        let Some(client) = created.get(reference.client.0.as_str()) else {
            continue;
        };
        let name = output.last().unwrap_or_default();
        let help = "remove the output, and read the secret with `DescribeUserPoolClient` where you need it";
        report.push(
            Finding::at(
                output.clone(),
                format!(
                    "the output {} exposes the secret of {}",
                    quoted_name(name),
                    quoted_name(&reference.client.0)
                ),
                Help::from(help).edit(Edit::Remove),
            )
            .at_key()
            .about(output.field("value").field("client"))
            .about(client.field("generate_secret")),
        );
    }
    let outputs = setting(&["outputs"]);
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        let name = client_called(pool, target).filter(|_| attribute == "ClientSecret");
        let Some((name, client)) = name.and_then(|name| Some((name, created.get(name)?))) else {
            return;
        };
        let Some(output) = path.steps().get(1).and_then(PathStep::name).filter(|_| outputs.contains(path)) else {
            return;
        };
        report.push(
            Finding::at(
                path.clone(),
                format!("the output {} exposes the secret of {}", quoted_name(output), quoted_name(name)),
                "remove the output, and read the secret with `DescribeUserPoolClient` where you need it",
            )
            .at_part(attribute)
            .about(client.field("generate_secret")),
        );
    });
}

/// The client that a reference is about, by its name or by its logical ID.
fn client_called<'a>(pool: &'a UserPool, target: &'a Target) -> Option<&'a str> {
    match target {
        Target::Client(name) => Some(name.as_str()),
        Target::LogicalId(id) => {
            let is_own = |name: &&str| pool.logical_id_of(&Target::Client((*name).to_owned().into())) == id.as_str();
            pool.clients.iter().map(|client| client.name.as_str()).find(is_own)
        }
        _ => None,
    }
}

/// The outputs that contain a client secret.
fn secret_outputs(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &ClientReference)> {
    pool.outputs.iter().filter_map(|output| match &output.value.0.value {
        OutputValue::Known(KnownOutput::ClientSecret(of)) => Some((setting(&["outputs"]).key(&output.name), of)),
        _ => None,
    })
}

/// Help for a client that needs a secret, with the edit that adds it.
pub(crate) fn with_secret(path: &SettingPath, client: &Entry<Client>, help: &str) -> Help {
    Help::from(help).edit(if client.value.generate_secret.is_none() {
        Edit::Add(path.clone(), "generate_secret: true".into())
    } else {
        Edit::ReplaceAt(path.field("generate_secret"), "true".into())
    })
}
