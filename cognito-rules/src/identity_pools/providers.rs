//! Rules about identity pools.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use crate::declaration::names::missing;
use crate::identity_pools::role_mappings::role_mappings;
use cognito_model::{Entry, IdentityPool, IdentityPoolProviderUrl, Items, SettingPath, UserPool, UserPoolProvider};

/// Each identity pool, with its path.
pub(crate) fn identity_pools(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<IdentityPool>)> {
    pool.identity_pools
        .iter()
        .map(|entry| (setting(&["identity_pools"]).key(&entry.name), entry))
}

rules! {
    /// An id of an identity pool that is none.
    error identity_pool_id_format {
        guards: [IdentityPool.import],
        reason: "the id of an identity pool is its region and an id, apart by a colon",
        evidence: "aws-cdk-lib 2.276.0, identitypool; API DescribeIdentityPool, IdentityPoolId",
        bad: r#"identity_pools: { app: { import: "12345678-90ab-cdef-1234-567890abcdef" } }"#,
        good: r#"identity_pools: { app: { import: "eu-west-1:12345678-90ab-cdef-1234-567890abcdef" } }"#,
        check: [Pool(check_identity_pool_id_format)],
    }

    /// A setting of an identity pool that exists already.
    error identity_pool_import_settings {
        guards: [IdentityPool.import],
        reason: "an identity pool that exists already belongs to another template, or to none, and this one cannot change it",
        evidence: "aws-cdk-lib 2.276.0, identitypool",
        bad: r#"identity_pools: { app: { import: "eu-west-1:12345678", allow_classic_flow } }"#,
        good: r#"identity_pools: { app: { import: "eu-west-1:12345678" } }"#,
        check: [Pool(check_identity_pool_import_settings)],
    }

    /// A user pool of which it is not said, or said twice, which client people sign in by.
    error user_pool_unclear {
        guards: [
            UserPoolAuthenticationProvider.client,
            UserPoolAuthenticationProvider.user_pool_id,
            UserPoolAuthenticationProvider.client_id,
            UserPoolProvider.client,
            UserPoolProvider.user_pool_id,
            UserPoolProvider.client_id,
        ],
        reason: "people sign in by one client, which is of this declaration or lives elsewhere",
        evidence: "aws-cdk-lib 2.276.0, identitypool-user-pool-authentication-provider",
        bad: r#"identity_pools: { app: { authentication_providers: { user_pools: [{ user_pool_id: "eu-west-1_AbCdEf123" }] } } }"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { user_pools: [{ user_pool_id: "eu-west-1_AbCdEf123", client_id: "1example23456789" }] },
    },
}"#,
        check: [Pool(check_user_pool_unclear)],
    }
}

fn check_identity_pool_id_format(pool: &UserPool, report: &mut Report) {
    for (path, entry) in identity_pools(pool) {
        let Some(id) = entry.import.as_ref().and_then(|id| id.literal()) else {
            continue;
        };
        let parts: Vec<&str> = id.split(':').collect();
        if matches!(parts[..], [region, id] if !region.is_empty() && !id.is_empty()) {
            continue;
        }
        let fact = if id.is_empty() {
            "`import` is empty".to_owned()
        } else {
            format!("`import` is {}, which is no id of an identity pool", quoted(id))
        };
        // The last part of an ARN is the id.
        let help = match id.rsplit_once(":identitypool/") {
            Some((_, id)) if !id.is_empty() => format!("write `import: {id:?}`"),
            _ => "write the region and the id, as in `import: \"eu-west-1:12345678-90ab-cdef-1234-567890abcdef\"`"
                .to_owned(),
        };
        report.push(Finding::at(path.field("import"), fact, help));
    }
}

fn check_identity_pool_import_settings(pool: &UserPool, report: &mut Report) {
    for (path, entry) in identity_pools(pool).filter(|(_, entry)| entry.import.is_some()) {
        let it = &entry.value;
        for (name, is_written) in [
            ("identity_pool_name", it.identity_pool_name.is_some()),
            (
                "allow_unauthenticated_identities",
                it.allow_unauthenticated_identities.is_some(),
            ),
            ("allow_classic_flow", it.allow_classic_flow.is_some()),
            ("authenticated_role", it.authenticated_role.is_some()),
            ("unauthenticated_role", it.unauthenticated_role.is_some()),
            ("authentication_providers", it.authentication_providers.is_some()),
            ("role_mappings", it.role_mappings.is_some()),
            ("property_overrides", !it.property_overrides.is_empty()),
            ("overrides", !it.overrides.is_empty()),
        ] {
            if !is_written {
                continue;
            }
            let fact = format!(
                "`{name}` is written for the identity pool {}, which is imported",
                quoted_name(&entry.name)
            );
            let help = "leave it out, or leave out `import` for an identity pool of this template";
            report.push(
                Finding::at(path.field(name), fact, help)
                    .at_key()
                    .about(path.field("import")),
            );
        }
    }
}

fn check_user_pool_unclear(pool: &UserPool, report: &mut Report) {
    let mut check = |path: SettingPath, of: &UserPoolProvider| {
        let id = match (&of.user_pool_id, &of.client_id) {
            (_, Some(_)) => Some("client_id"),
            (Some(_), None) => Some("user_pool_id"),
            (None, None) => None,
        };
        let violation = match (&of.client, id) {
            (Some(client), Some(id)) => {
                let fact = format!("`{id}` is written beside the client {}", quoted_name(&client.0));
                let help = format!("leave `{id}` out, or write `user_pool_id` and `client_id` without a `client`");
                Finding::at(path.field(id), fact, help).at_key()
            }
            (None, None | Some("user_pool_id")) => {
                let help = "write the name of a client of this declaration, or `user_pool_id` and `client_id`";
                Finding::at(path.clone(), "the user pool has no client", help)
            }
            _ => return,
        };
        let about = ["client", "client_id"].map(|name| path.field(name));
        report.push(violation.about_all(about));
    };
    for (path, entry) in identity_pools(pool) {
        let path = path.field("authentication_providers").field("user_pools");
        let providers = entry.authentication_providers.as_ref();
        let user_pools = providers.and_then(|providers| providers.user_pools.as_ref());
        let user_pools = user_pools.and_then(Items::list).unwrap_or_default();
        for (index, of) in user_pools.iter().enumerate() {
            check(path.index(index), &of.0.provider());
        }
    }
    for (path, mapping) in role_mappings(pool) {
        if let IdentityPoolProviderUrl::UserPool(of) = &mapping.provider_url {
            check(path.field("provider_url"), of);
        }
    }
}

/// An identity pool that there is not, or of which nothing is known but its id.
pub(crate) fn unknown_identity_pool(
    pool: &UserPool,
    name: &str,
    is_attribute: bool,
) -> Option<(String, String, SettingPath)> {
    let path = setting(&["identity_pools"]).key(name).field("import");
    let fact = match pool.identity_pools.named(name) {
        Some(entry) if is_attribute && entry.import.is_some() => {
            format!(
                "the identity pool {} is imported and has no attributes",
                quoted_name(name)
            )
        }
        _ => return missing(&pool.identity_pools, name, "identity pool", "identity_pools"),
    };
    Some((
        fact,
        "refer to its id by `Ref`, or write the attribute as a text".to_owned(),
        path,
    ))
}

/// A role that an identity pool does not create.
pub(crate) fn identity_pool_role(pool: &UserPool, name: &str, whom: &str) -> Option<(String, String, SettingPath)> {
    let Some(entry) = pool.identity_pools.named(name) else {
        return missing(&pool.identity_pools, name, "identity pool", "identity_pools");
    };
    let for_guests = whom == "guests";
    let (creates, decided_by) = if for_guests {
        (
            entry.generates_unauthenticated_role(pool),
            "allow_unauthenticated_identities",
        )
    } else {
        (entry.generates_authenticated_role(), "authenticated_role")
    };
    let fact = format!("the identity pool {} creates no role for {whom}", quoted_name(name));
    let help = if for_guests && entry.import.is_none() && entry.unauthenticated_role.is_none() {
        "write `allow_unauthenticated_identities` to have one created"
    } else {
        "refer to the role itself, in `external` or by its ARN"
    };
    let path = setting(&["identity_pools"]).key(name).field(decided_by);
    (!creates).then(|| (fact, help.to_owned(), path))
}
