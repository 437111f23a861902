//! Rules about claims of users as principal tags.

use super::mapped_providers::{ProviderSetting, described, has, with_setting};
use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::words::{known, length};
use cognito_model::schema::limit::utf16_length;
use cognito_model::{
    IdentityPoolAuthenticationProviders, IdentityPoolProviderUrl, PrincipalTagProvider, UserPool,
};

/// The maximum length of a tag's key.
const LONGEST: usize = 128;

rules! {
    /// Tags without a provider, in an entry whose name is not that of a provider.
    error principal_tags_provider {
        guards: [PrincipalTags.provider],
        reason: "the name of the entry does not stand for a provider",
        evidence: "the language",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { partners: { claims: { team: "team" } } },
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { partners: { provider: Google, claims: { team: "team" } } },
    },
}"#,
        check: [Pool(check_principal_tags_provider)],
    }

    /// Tags for users of a provider that the identity pool does not have.
    ///
    /// No error message from Cognito about this is on record, so this is a warning.
    warn principal_tags_provider_missing {
        guards: [PrincipalTags.provider],
        after: [super::imports::identity_pool_import_settings],
        reason: "the tags are for users of one provider, and the identity pool gives credentials only to users of its own providers",
        evidence: "AWS CloudFormation Template Reference, AWS::Cognito::IdentityPoolPrincipalTag, IdentityProviderName",
        bad: r#"identity_pools: { app: { principal_tags: { google: { claims: { team: "hd" } } } } }"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { google: { claims: { team: "hd" } } },
    },
}"#,
        check: [Pool(check_principal_tags_provider_missing)],
    }

    /// A claim that is empty or too long.
    error principal_tag_claim_length {
        guards: [PrincipalTags.claims],
        reason: "the name of a claim has 1 to 256 characters",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTagValue",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { google: { claims: { team: "" } } },
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { google: { claims: { team: "hd" } } },
    },
}"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A tag key that is empty or too long.
    error principal_tag_key_length {
        guards: [PrincipalTags.claims],
        reason: "a tag key has 1 to 128 characters",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTagID",
        bad: concat!(
            "identity_pools: {\n    app: {\n        authentication_providers: { google: { client_id: \"1234567890\" } },\n",
            "        principal_tags: { google: { claims: { \"", ten!(ten!("of")), "\": \"hd\" } } },\n    },\n}",
        ),
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { google: { claims: { team: "hd" } } },
    },
}"#,
        check: [Key(check_key_length)],
    }

    /// More tags than a provider can have.
    error principal_tags_count {
        guards: [PrincipalTags.claims],
        reason: "a provider has at most 50 tags",
        evidence: "API SetPrincipalTagAttributeMap, PrincipalTags",
        bad: concat!(
            "identity_pools: { app: { authentication_providers: { google: { client_id: \"1234567890\" } }, principal_tags: { google: { claims: {\n",
            "    a0: \"a\", a1: \"a\", a2: \"a\", a3: \"a\", a4: \"a\", a5: \"a\", a6: \"a\", a7: \"a\", a8: \"a\", a9: \"a\",\n",
            "    b0: \"a\", b1: \"a\", b2: \"a\", b3: \"a\", b4: \"a\", b5: \"a\", b6: \"a\", b7: \"a\", b8: \"a\", b9: \"a\",\n",
            "    c0: \"a\", c1: \"a\", c2: \"a\", c3: \"a\", c4: \"a\", c5: \"a\", c6: \"a\", c7: \"a\", c8: \"a\", c9: \"a\",\n",
            "    d0: \"a\", d1: \"a\", d2: \"a\", d3: \"a\", d4: \"a\", d5: \"a\", d6: \"a\", d7: \"a\", d8: \"a\", d9: \"a\",\n",
            "    e0: \"a\", e1: \"a\", e2: \"a\", e3: \"a\", e4: \"a\", e5: \"a\", e6: \"a\", e7: \"a\", e8: \"a\", e9: \"a\",\n",
            "    f0: \"a\",\n",
            "} } } } }",
        ),
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        principal_tags: { google: { claims: { team: "hd" } } },
    },
}"#,
        check: [Limit(LimitKind::Count)],
    }
}

fn check_principal_tags_provider(pool: &UserPool, report: &mut Report) {
    for (path, identity_pool) in pool.each_identity_pool() {
        for tags in &identity_pool.value.principal_tags {
            if tags.value.effective_provider(&tags.name).is_some() {
                continue;
            }
            let path = path.field("principal_tags").key(&tags.name);
            let fact = format!("{} has no `provider`", quoted_name(&tags.name));
            let help = "write `provider: ..` with one of `Amazon`, `Apple`, `Facebook`, `Google`, `Twitter`, `UserPool` and `Custom(..)`";
            report.push(Finding::at(path.clone(), fact, help).at_key().about(path.field("provider")));
        }
    }
}

fn check_principal_tags_provider_missing(pool: &UserPool, report: &mut Report) {
    for (path, entry) in pool.each_identity_pool().filter(|(_, entry)| entry.value.import.is_none()) {
        let providers = entry.value.authentication_providers.as_ref();
        let own = path.field("authentication_providers");
        for tags in &entry.value.principal_tags {
            let Some(provider) = tags.value.effective_provider(&tags.name) else {
                continue;
            };
            let Some((called, setting, help)) = missing(pool, &provider, providers) else {
                continue;
            };
            let fact = format!("the identity pool {} has no provider {called}", quoted_name(&entry.name));
            let help = format!("{help}, or remove the tags");
            let key = path.field("principal_tags").key(&tags.name);
            let at = key.field("provider");
            let finding = match tags.value.provider {
                Some(_) => Finding::at(at.clone(), fact, help),
                None => Finding::at(key, fact, help).at_key().about(at.clone()),
            };
            report.push(finding.about(at.field("url")).about(own.field(setting)).about(own.clone()));
        }
    }
}

/// What to say about a provider that is certainly not among those of the identity pool.
fn missing(
    pool: &UserPool,
    provider: &PrincipalTagProvider,
    providers: Option<&IdentityPoolAuthenticationProviders>,
) -> Option<ProviderSetting> {
    let url = match provider {
        PrincipalTagProvider::Amazon => IdentityPoolProviderUrl::Amazon,
        PrincipalTagProvider::Apple => IdentityPoolProviderUrl::Apple,
        PrincipalTagProvider::Facebook => IdentityPoolProviderUrl::Facebook,
        PrincipalTagProvider::Google => IdentityPoolProviderUrl::Google,
        PrincipalTagProvider::Twitter => IdentityPoolProviderUrl::Twitter,
        PrincipalTagProvider::Custom(address) if known(&address.url).is_some_and(|url| url.starts_with("arn:")) => {
            IdentityPoolProviderUrl::Saml(address.clone())
        }
        PrincipalTagProvider::Custom(address) => IdentityPoolProviderUrl::Custom(address.clone()),
        PrincipalTagProvider::UserPool => {
            let user_pools = providers.and_then(|providers| providers.user_pools.as_ref());
            let is_empty = user_pools.is_none_or(|items| items.list().is_some_and(<[_]>::is_empty));
            let help = match pool.clients.iter().next() {
                Some(client) => with_setting(&format!("user_pools: [{}]", client.name), providers.is_some()),
                None => "declare an app client, and add it to `user_pools` of the `authentication_providers`".to_owned(),
            };
            return is_empty.then(|| ("for this user pool".to_owned(), "user_pools", help));
        }
        _ => return None,
    };
    let has = has(providers.unwrap_or(&IdentityPoolAuthenticationProviders::DEFAULT), &url)?;
    (!has).then(|| described(&url, providers))
}

fn check_key_length(key: &str, _: &Node<'_>) -> Option<Finding> {
    let fact = match utf16_length(key) {
        0 => "the tag key is empty".to_owned(),
        1..=LONGEST => return None,
        _ => format!("the tag key has {}, which is more than {LONGEST}", length(key)),
    };
    Some(Finding::new(fact, format!("write a key of 1 to {LONGEST} characters")))
}
