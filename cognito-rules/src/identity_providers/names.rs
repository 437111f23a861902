//! Rules about the names that identity providers have in the pool.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use cognito_model::{Entry, IdentityProvider, SettingPath, Text, UserPool};

rules! {
    /// A provider name that is too short or too long.
    error provider_name_length {
        guards: [OidcProvider.name, SamlProvider.name],
        reason: "the name of an identity provider has 3 to 32 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc and saml; API CreateIdentityProvider",
        bad: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "ok" } }"#,
        good: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "okta" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A provider name with characters that Cognito does not accept.
    error oidc_provider_name_characters {
        guards: [OidcProvider.name],
        reason: "the name of an identity provider has no spaces, and Cognito reserves names with `_`",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc; API CreateIdentityProvider",
        bad: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my_okta" },
}"#,
        good: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my-okta" },
}"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The name of a SAML provider with characters that Cognito does not accept.
    error saml_provider_name_characters {
        guards: [SamlProvider.name],
        reason: "the name of an identity provider has no spaces, and Cognito reserves names with `_`",
        evidence: "API CreateIdentityProvider, ProviderNameTypeV2; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, ProviderName",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), name: "our_staff" } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), name: "our-staff" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// Two providers with the same name in the pool.
    error duplicate_provider_name {
        guards: [ExternalProvider.name, OidcProvider.name, SamlProvider.name],
        reason: "a pool identifies its identity providers by their names, and social providers have fixed names",
        evidence: "CloudFormation Validate 1.14, E3019; API CreateIdentityProvider, DuplicateProviderException",
        bad: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "staff" },
    entra: Saml { metadata: Url("https://example.com/metadata"), name: "staff" },
}"#,
        good: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "staff" },
    entra: Saml { metadata: Url("https://example.com/metadata"), name: "partners" },
}"#,
        check: [Pool(check_duplicate_provider_name)],
    }

    /// An OpenID Connect or SAML provider with the name of a built-in one.
    warn provider_name_reserved {
        guards: [OidcProvider.name, SamlProvider.name],
        after: [duplicate_provider_name],
        reason: "clients and the parameter `identity_provider` use these names for the users of the pool and for the social providers",
        evidence: "API CreateIdentityProvider, ProviderName; API CreateUserPoolClient, SupportedIdentityProviders; aws/aws-cli#3179",
        measured: [("pawelsocha", "2018-03", "aws/aws-cli#3179")],
        bad: r#"identity_providers: {
    google: Oidc { client_id: "app", client_secret: Secret("google"), issuer_url: "https://accounts.google.com", name: "Google" },
}"#,
        good: r#"identity_providers: {
    google: Oidc { client_id: "app", client_secret: Secret("google"), issuer_url: "https://accounts.google.com", name: "Workspace" },
}"#,
        check: [Pool(check_provider_name_reserved)],
    }
}

/// For a provider name, the first entry that the template creates and the first one that exists already, with their positions.
#[derive(Default)]
struct First<'p> {
    created: Option<(usize, &'p Entry<IdentityProvider>)>,
    existing: Option<(usize, &'p Entry<IdentityProvider>)>,
}

impl<'p> First<'p> {
    /// The first of both that is not this entry. Referring twice to an existing provider creates nothing twice.
    fn other_than(&self, provider: &Entry<IdentityProvider>) -> Option<&'p Entry<IdentityProvider>> {
        let existing = self.existing.filter(|_| provider.value.is_created());
        let others = self.created.into_iter().chain(existing);
        // Entries with the same name have their own rule.
        let others = others.filter(|(_, other)| other.name != provider.name);
        others.min_by_key(|(place, _)| *place).map(|(_, other)| other)
    }

    fn add(&mut self, place: usize, provider: &'p Entry<IdentityProvider>) {
        let first = if provider.value.is_created() {
            &mut self.created
        } else {
            &mut self.existing
        };
        first.get_or_insert((place, provider));
    }
}

fn check_duplicate_provider_name(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<First<'_>> = ByName::new();
    for (index, provider) in pool.identity_providers.iter().enumerate() {
        let Text::Literal(name) = pool.identity_provider_name(provider) else {
            continue;
        };
        let first = seen.get_or_insert(&name, First::default());
        let earlier = first.other_than(provider);
        first.add(index, provider);
        let Some(other) = earlier else { continue };
        let (path, is_written) = place_of_name(provider);
        let (about, other_is_written) = place_of_name(other);
        let help = if is_written {
            "write another `name`, or remove one of the two".to_owned()
        } else if other_is_written {
            format!("write another `{about}`, or remove one of the two")
        } else if matches!(provider.value, IdentityProvider::Oidc(_) | IdentityProvider::Saml(_)) {
            "write a `name` for one of the two".to_owned()
        } else {
            "remove one of the two".to_owned()
        };
        let violation = Finding::at(
            path,
            format!(
                "{} and {} are both the identity provider {}",
                quoted_name(&other.name),
                quoted_name(&provider.name),
                quoted(&name)
            ),
            help,
        )
        .about(about);
        report.push(if is_written { violation } else { violation.at_key() });
    }
}

/// Where the name of a provider comes from, and whether it is written there. The fixed name of a social provider comes from
/// its entry as a whole.
fn place_of_name(provider: &Entry<IdentityProvider>) -> (SettingPath, bool) {
    let path = setting(&["identity_providers"]).key(&provider.name);
    match provider.value.written_name() {
        Some(_) => (path.field("name"), true),
        None => (path, false),
    }
}

/// Cognito's name for the pool's own users, and its names for the social providers.
const RESERVED: [&str; 5] = ["COGNITO", "Google", "Facebook", "LoginWithAmazon", "SignInWithApple"];

fn check_provider_name_reserved(pool: &UserPool, report: &mut Report) {
    for provider in &pool.identity_providers {
        let (IdentityProvider::Oidc(_) | IdentityProvider::Saml(_)) = provider.value else {
            continue;
        };
        let Text::Literal(name) = pool.identity_provider_name(provider) else {
            continue;
        };
        let Some(reserved) = RESERVED.iter().find(|reserved| reserved.eq_ignore_ascii_case(&name)) else {
            continue;
        };
        let (path, is_written) = place_of_name(provider);
        let help = if is_written {
            "write another `name`"
        } else {
            "write a `name` that no other provider has"
        };
        let fact = format!("the provider is called {}, like the built-in `{reserved}`", quoted(&name));
        let finding = Finding::at(path.clone(), fact, help).about(path.field("name"));
        report.push(if is_written { finding } else { finding.at_key() });
    }
}
