//! Rules about the identity providers that clients name.

use crate::clients::settings::clients;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::schema::kind::Variant;
use cognito_model::{IdentityProviderName, Items, SettingPath, StandardIdentityProvider, Text, UserPool};

rules! {
    /// An identity provider that is not in the declaration.
    ///
    /// The provider may be registered elsewhere. Only the deployment can find out.
    warn provider_not_declared {
        guards: [Client.supported_identity_providers],
        reason: "a client can be created only after the providers that it names",
        evidence: "aws/aws-cdk#15692; aws/aws-cdk#15850; lgallard/terraform-aws-cognito-user-pool#71",
        measured: [("revmischa", "2021-08", "aws/aws-cdk#15850")],
        bad: "clients: { web: { disable_oauth, supported_identity_providers: [Cognito, \"Okta\"] } }",
        good: "identity_providers: { okta: External(\"Okta\") },
clients: { web: { disable_oauth, supported_identity_providers: [Cognito, okta] } }",
        check: [Pool(check_provider_not_declared)],
    }
}

fn check_provider_not_declared(pool: &UserPool, report: &mut Report) {
    let providers = pool.identity_providers.iter();
    let declared: Vec<Text> = providers.map(|it| pool.identity_provider_name(it)).collect();
    // A provider that only CloudFormation can name might be the one, and the providers of an imported pool are not known.
    if pool.import.is_some() || declared.iter().any(|name| known(name).is_none()) {
        return;
    }
    let names: ByName<()> = declared.iter().filter_map(known).map(|name| (name, ())).collect();
    for (path, name) in named_providers(pool) {
        if names.contains(name) || name == "COGNITO" {
            continue;
        }
        let bare = match pool.identity_providers.named(name) {
            Some(_) => Some(name),
            None => built_in(name),
        };
        let help = match bare {
            Some(bare) => Help::from(format!("write `{bare}` without quotes")).edit(Edit::Replace(bare.to_owned())),
            None => format!("declare it in `identity_providers`, as `External({name:?})` if it exists already").into(),
        };
        report.push(
            Finding::at(path, format!("the declaration has no identity provider {}", quoted(name)), help)
            .about(setting(&["identity_providers"])),
        );
    }
}

/// The name without quotes that a string stands for, if it is a built-in name in another spelling.
fn built_in(name: &str) -> Option<&'static str> {
    let is_alike = |it: &&Variant| {
        it.cloudformation != name
            && (it.name.eq_ignore_ascii_case(name) || it.cloudformation.eq_ignore_ascii_case(name))
    };
    StandardIdentityProvider::VARIANTS.variants.iter().find(is_alike).map(|it| it.name)
}

/// Every provider that a client refers to by Cognito's name for it, with its path.
fn named_providers(pool: &UserPool) -> Vec<(SettingPath, &str)> {
    let mut found = Vec::new();
    for (path, client) in clients(pool) {
        let providers = client.value.supported_identity_providers.as_ref().and_then(Items::list);
        for (index, provider) in providers.into_iter().flatten().enumerate() {
            let name = match provider {
                IdentityProviderName::Standard(StandardIdentityProvider::Cognito)
                | IdentityProviderName::Declared(_) => None,
                IdentityProviderName::Standard(standard) => Some(standard.row().cloudformation),
                IdentityProviderName::Custom(text) => known(text),
            };
            let path = path.field("supported_identity_providers").index(index);
            found.extend(name.map(|name| (path, name)));
        }
    }
    found
}
