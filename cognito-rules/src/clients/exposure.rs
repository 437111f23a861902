//! Warnings about what others could read, guess or get by it.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::known;
use cognito_model::{Entry, IdentityProvider, Intrinsic, KnownOutput, OutputValue, Target, Text, UserPool};

rules! {
    /// A secret that stands in the source.
    warn plain_text_secret {
        guards: [
            GoogleProvider.client_secret,
            FacebookProvider.client_secret,
            AmazonProvider.client_secret,
            AppleProvider.private_key,
            OidcProvider.client_secret,
        ],
        reason: "whoever reads the source or the template has the secret",
        evidence: "aws/aws-cdk#7225",
        bad: r#"identity_providers: { google: Google { client_id: "my-app", client_secret: "do-not-tell" } }"#,
        good: r#"identity_providers: { google: Google { client_id: "my-app", client_secret: Secret("google", "client_secret") } }"#,
        check: [Pool(check_plain_text_secret)],
    }

    /// A secret that CloudFormation shows to everybody who can look at the stack.
    warn secret_parameter_shown {
        guards: [ParameterSettings.no_echo],
        reason: "CloudFormation shows the values of parameters with the stack, except where `no_echo` says that it must not",
        evidence: "AWS CloudFormation User Guide, Parameters, NoEcho",
        bad: r#"parameters: { google_secret: String },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } }"#,
        check: [Pool(check_secret_parameter_shown)],
    }

    /// The implicit grant.
    warn implicit_grant {
        guards: [OAuthFlows.implicit_code_grant],
        reason: "tokens come in the address, where history and logs keep them, so that OAuth 2.1 has dropped the grant",
        evidence: "RFC 9700, 2.1.2",
        bad: r#"clients: { web: { oauth: { flows: { implicit_code_grant }, callback_urls: ["https://app.example.com"] } } }"#,
        good: r#"clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: ["https://app.example.com"] } } }"#,
        check: [Pool(check_implicit_grant)],
    }

    /// Answers that tell who has an account.
    warn user_existence_errors {
        guards: [Client.prevent_user_existence_errors],
        reason: "a wrong password and an unknown user get different answers, by which others find out who has an account",
        evidence: "API CreateUserPoolClient, PreventUserExistenceErrors",
        bad: "clients: { web: { disable_oauth, prevent_user_existence_errors: false } }",
        good: "clients: { web: { disable_oauth, prevent_user_existence_errors } }",
        check: [Pool(check_user_existence_errors)],
    }

    /// A secret among the outputs of the template.
    warn client_secret_output {
        guards: [UserPool.outputs],
        reason: "the outputs of a stack are shown to everybody who can look at the stack",
        evidence: "aws/aws-cdk#28785; nasa-gcn/gcn.nasa.gov#3571",
        bad: "clients: { server: { disable_oauth, generate_secret } },
outputs: { server_secret: ClientSecret(server) }",
        good: "clients: { server: { disable_oauth, generate_secret } },
outputs: { server_id: ClientId(server) }",
        check: [Pool(check_client_secret_output)],
    }
}

fn check_plain_text_secret(pool: &UserPool, report: &mut Report) {
    for (provider, name, secret) in secrets(pool) {
        // The text itself is not repeated.
        if known(secret).is_some_and(|text| !text.is_empty()) {
            report.push(Finding::at(setting(&["identity_providers"]).key(&provider.name).field(name),
                format!("`{name}` of {} is written as plain text", quoted_name(&provider.name)),
                "write `Secret(\"name\", \"json_key\")` with a secret of Secrets Manager, or a parameter with `no_echo`",
            ));
        }
    }
}

/// The secret of each provider that has one, with the name of its setting.
fn secrets(pool: &UserPool) -> impl Iterator<Item = (&Entry<IdentityProvider>, &'static str, &Text)> {
    pool.identity_providers.iter().filter_map(|provider| {
        let (name, secret) = match &provider.value {
            IdentityProvider::Google(google) => ("client_secret", &google.client_secret),
            IdentityProvider::Facebook(facebook) => ("client_secret", &facebook.client_secret),
            IdentityProvider::Amazon(amazon) => ("client_secret", &amazon.client_secret),
            IdentityProvider::Oidc(oidc) => ("client_secret", &oidc.client_secret),
            IdentityProvider::Apple(apple) => ("private_key", &apple.private_key),
            IdentityProvider::Saml(_) | IdentityProvider::External(_) => return None,
        };
        Some((provider, name, secret))
    })
}

fn check_secret_parameter_shown(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        // Of the other types the value is the name of where the secret is kept.
        if parameter.parameter_type != "String" || parameter.settings.no_echo == Some(true) {
            continue;
        }
        let used = secrets(pool).find(|(_, _, secret)| match secret {
            Text::Intrinsic(Intrinsic::Ref(Target::Parameter(name))) => *name == parameter.name,
            _ => false,
        });
        let Some((provider, name, _)) = used else { continue };
        let path = setting(&["parameters"]).key(&parameter.name);
        report.push(
            Finding::at(
                path.clone(),
                format!(
                    "the parameter {} is the `{name}` of {}, and has no `no_echo`",
                    quoted_name(&parameter.name),
                    quoted_name(&provider.name)
                ),
                format!(
                    "write `{}: String {{ no_echo }}`",
                    quoted_name(&parameter.name).trim_matches('`')
                ),
            )
            .at_key()
            .about(path.field("no_echo"))
            .about(setting(&["identity_providers"]).key(&provider.name).field(name)),
        );
    }
}

fn check_implicit_grant(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let flows = client.oauth.as_ref().and_then(|oauth| oauth.flows.as_ref());
        // Beside the client credentials grant it is refused anyway.
        if flows.is_none_or(|flows| !flows.implicit_code_grant || flows.client_credentials) {
            continue;
        }
        let flows = path.field("oauth").field("flows");
        report.push(
            Finding::at(
                flows.field("implicit_code_grant"),
                format!("the client {} has the implicit grant", quoted_name(&client.name)),
                "write `authorization_code_grant` in its place, with PKCE in the application",
            )
            .at_key()
            .about(flows.field("client_credentials")),
        );
    }
}

fn check_user_existence_errors(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        if client.prevent_user_existence_errors != Some(false) {
            continue;
        }
        report.push(
            Finding::at(
                path.field("prevent_user_existence_errors"),
                format!("the client {} tells whether a user exists", quoted_name(&client.name)),
                "write `prevent_user_existence_errors`",
            )
            .at_key(),
        );
    }
}

fn check_client_secret_output(pool: &UserPool, report: &mut Report) {
    for output in &pool.outputs {
        let OutputValue::Known(KnownOutput::ClientSecret(reference)) = &output.0.value else {
            continue;
        };
        // A client that is not there, exists already or has no secret is another rule's.
        let client = pool.clients.named(&reference.client.0);
        if client.is_none_or(|client| client.generate_secret != Some(true) || client.import.is_some()) {
            continue;
        }
        let client = setting(&["clients"]).key(&reference.client.0);
        report.push(
            Finding::at(
                setting(&["outputs"]).key(&output.name),
                format!(
                    "the output {} shows the secret of {}",
                    quoted_name(&output.name),
                    quoted_name(&reference.client.0)
                ),
                "leave it out, and read the secret by `DescribeUserPoolClient` where it is needed",
            )
            .at_key()
            .about(client.field("generate_secret")),
        );
    }
}
