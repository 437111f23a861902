//! The rule about role mappings of providers that the identity pool does not have.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, quoted};
use cognito_model::{
    IdentityPoolAuthenticationProviders, IdentityPoolProviderUrl, Items, Text, UserPool, UserPoolProvider,
};

rules! {
    /// A role mapping for a provider that the identity pool does not have.
    ///
    /// The CDK's own guide shows such mappings, so this is a warning.
    warn role_mapping_provider_missing {
        guards: [IdentityPoolRoleMapping.provider_url],
        after: [
            super::user_pools::user_pool_unclear,
            super::limits::provider_user_pool_id,
            super::role_mappings::role_mapping_key_missing,
            super::imports::identity_pool_import_settings,
        ],
        reason: "Cognito rejects a role mapping whose provider `is not a configured provider` of the identity pool",
        evidence: "aws/aws-cdk#7670; API SetIdentityPoolRoles, RoleMappings",
        measured: [("georgeevans1995", "2020-04", "aws/aws-cdk#7670")],
        bad: "identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } }",
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{ provider_url: Google, use_token }],
    },
}"#,
        check: [Pool(check_role_mapping_provider_missing)],
    }
}

fn check_role_mapping_provider_missing(pool: &UserPool, report: &mut Report) {
    for (path, entry) in pool.each_identity_pool().filter(|(_, entry)| entry.value.import.is_none()) {
        let none = IdentityPoolAuthenticationProviders::DEFAULT;
        let providers = entry.value.authentication_providers.as_ref().unwrap_or(&none);
        let mappings = entry.value.role_mappings.as_ref().and_then(Items::list).unwrap_or_default();
        let own = path.field("authentication_providers");
        for (index, mapping) in mappings.iter().enumerate() {
            if has(providers, &mapping.provider_url) != Some(false) {
                continue;
            }
            let (provider, setting, help) = described(&mapping.provider_url, entry.value.authentication_providers.as_ref());
            let fact = format!(
                "the identity pool {} has no provider {provider}",
                quoted_name(&entry.name)
            );
            let help = format!("{help}, or remove the role mapping");
            let at = path.field("role_mappings").index(index).field("provider_url");
            report.push(
                Finding::at(at.clone(), fact, help)
                    .about(at.field("url"))
                    .about_all(["client", "user_pool_id", "client_id"].map(|name| at.field(name)))
                    .about(own.field(setting))
                    .about(own.clone()),
            );
        }
    }
}

/// Whether the identity pool has the provider of a mapping. `None` if only CloudFormation knows.
pub(super) fn has(providers: &IdentityPoolAuthenticationProviders, url: &IdentityPoolProviderUrl) -> Option<bool> {
    match url {
        IdentityPoolProviderUrl::Facebook => Some(providers.facebook.is_some()),
        IdentityPoolProviderUrl::Google => Some(providers.google.is_some()),
        IdentityPoolProviderUrl::Amazon => Some(providers.amazon.is_some()),
        IdentityPoolProviderUrl::Apple => Some(providers.apple.is_some()),
        IdentityPoolProviderUrl::Twitter => Some(providers.twitter.is_some()),
        IdentityPoolProviderUrl::UserPool(of) => has_user_pool(providers, of),
        IdentityPoolProviderUrl::Saml(provider) => has_arn(providers, &provider.url),
        IdentityPoolProviderUrl::OpenId(provider) | IdentityPoolProviderUrl::Custom(provider) => {
            has_name(providers, known(&provider.url)?)
        }
        _ => None,
    }
}

fn has_user_pool(providers: &IdentityPoolAuthenticationProviders, of: &UserPoolProvider) -> Option<bool> {
    let user_pools = match &providers.user_pools {
        Some(items) => items.list()?,
        None => &[],
    };
    let is_same = user_pools
        .iter()
        .any(|it| it.0.client == of.client && it.0.user_pool_id == of.user_pool_id && it.0.client_id == of.client_id);
    if is_same {
        return Some(true);
    }
    let is_literal = |id: &Option<Text>| id.as_ref().is_none_or(|id| known(id).is_some());
    // A client's name and an ID can refer to the same client, so only two of a kind can be compared.
    let is_other = user_pools.iter().all(|it| match (&of.client, &it.0.client) {
        (Some(_), Some(_)) => true,
        (None, None) => [&of.user_pool_id, &of.client_id, &it.0.user_pool_id, &it.0.client_id].into_iter().all(is_literal),
        _ => false,
    });
    is_other.then_some(false)
}

fn has_arn(providers: &IdentityPoolAuthenticationProviders, arn: &Text) -> Option<bool> {
    let arns = match &providers.saml_providers {
        Some(items) => items.list()?,
        None => &[],
    };
    if arns.iter().any(|it| it.0 == *arn) {
        return Some(true);
    }
    let are_known = arns.iter().all(|it| known(&it.0).is_some()) && (arns.is_empty() || known(arn).is_some());
    are_known.then_some(false)
}

/// Whether one of the providers has this name, with or without `https://`.
fn has_name(providers: &IdentityPoolAuthenticationProviders, name: &str) -> Option<bool> {
    if name.starts_with("arn:") {
        return has_arn(providers, &Text::from(name.to_owned()));
    }
    let bare = |url: &str| url.trim_start_matches("https://").trim_end_matches('/').to_owned();
    let name = bare(name);
    let social = [
        (IdentityPoolProviderUrl::Facebook, providers.facebook.is_some()),
        (IdentityPoolProviderUrl::Google, providers.google.is_some()),
        (IdentityPoolProviderUrl::Amazon, providers.amazon.is_some()),
        (IdentityPoolProviderUrl::Apple, providers.apple.is_some()),
        (IdentityPoolProviderUrl::Twitter, providers.twitter.is_some()),
    ];
    if let Some((_, has)) = social.iter().find(|(url, _)| url.row().cloudformation == name) {
        return Some(*has);
    }
    if name.starts_with("cognito-idp.") {
        return None;
    }
    let open_id = match &providers.open_id_connect_providers {
        Some(items) => items.list()?,
        None => &[],
    };
    let own: Option<Vec<&str>> = open_id
        .iter()
        .map(|it| &it.0)
        .chain(&providers.custom_provider)
        .map(known)
        .collect();
    let of_arn = |own: &str| own.split_once("oidc-provider/").map_or_else(|| bare(own), |(_, url)| bare(url));
    Some(own?.into_iter().any(|own| of_arn(own) == name))
}

/// A provider, the setting that lists such providers, and how to add it.
pub(super) type ProviderSetting = (String, &'static str, String);

pub(super) fn described(
    url: &IdentityPoolProviderUrl,
    providers: Option<&IdentityPoolAuthenticationProviders>,
) -> ProviderSetting {
    let quote = |text: &Text| known(text).map_or_else(|| "of that URL".to_owned(), quoted);
    match url {
        IdentityPoolProviderUrl::UserPool(of) => match &of.client {
            Some(client) => (
                format!("for the client {}", quoted_name(&client.0)),
                "user_pools",
                if providers.is_some_and(|providers| providers.user_pools.is_some()) {
                    format!("add {} to `user_pools`", quoted_name(&client.0))
                } else {
                    with_setting(&format!("user_pools: [{}]", client.0.as_str()), providers.is_some())
                },
            ),
            None => (
                "for this user pool".to_owned(),
                "user_pools",
                "add the two IDs to `user_pools` of its `authentication_providers`".to_owned(),
            ),
        },
        IdentityPoolProviderUrl::Saml(provider) => (
            quote(&provider.url),
            "saml_providers",
            "add its ARN to `saml_providers` of the `authentication_providers`".to_owned(),
        ),
        IdentityPoolProviderUrl::OpenId(provider) | IdentityPoolProviderUrl::Custom(provider) => (
            quote(&provider.url),
            "open_id_connect_providers",
            "add the ARN of its IAM provider to `open_id_connect_providers` of the `authentication_providers`"
                .to_owned(),
        ),
        social => {
            let (setting, value) = match social {
                IdentityPoolProviderUrl::Facebook => ("facebook", "app_id: \"1234567890\""),
                IdentityPoolProviderUrl::Google => ("google", "client_id: \"1234567890\""),
                IdentityPoolProviderUrl::Amazon => ("amazon", "app_id: \"1234567890\""),
                IdentityPoolProviderUrl::Apple => ("apple", "services_id: \"com.example.app\""),
                _ => ("twitter", "consumer_key: \"1234567890\", consumer_secret: Secret(\"twitter\")"),
            };
            (
                format!("`{}`", social.row().name),
                setting,
                with_setting(&format!("{setting}: {{ {value} }}"), providers.is_some()),
            )
        }
    }
}

/// The help that adds a setting to the providers of the identity pool.
pub(super) fn with_setting(setting: &str, has_providers: bool) -> String {
    if has_providers {
        format!("add `{setting}` to `authentication_providers`")
    } else {
        format!("add it, as in `authentication_providers: {{ {setting} }}`")
    }
}
