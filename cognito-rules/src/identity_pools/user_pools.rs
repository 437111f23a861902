//! The rule about the user pools in identity pools and their role mappings.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::{IdentityPoolProviderUrl, Items, SettingPath, UserPool, UserPoolProvider};

rules! {
    /// A user pool without an app client, or with two clients.
    error user_pool_unclear {
        guards: [
            UserPoolAuthenticationProvider.client,
            UserPoolAuthenticationProvider.user_pool_id,
            UserPoolAuthenticationProvider.client_id,
            UserPoolProvider.client,
            UserPoolProvider.user_pool_id,
            UserPoolProvider.client_id,
        ],
        reason: "users sign in with exactly one client, in this declaration or elsewhere",
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

fn check_user_pool_unclear(pool: &UserPool, report: &mut Report) {
    let mut check = |path: SettingPath, of: &UserPoolProvider| {
        let id = match (&of.user_pool_id, &of.client_id) {
            (_, Some(_)) => Some("client_id"),
            (Some(_), None) => Some("user_pool_id"),
            (None, None) => None,
        };
        let violation = match (&of.client, id) {
            (Some(client), Some(id)) => {
                let fact = format!("`{id}` is set together with the client {}", quoted_name(&client.0));
                let help = format!("remove `{id}`, or replace `client` with `user_pool_id` and `client_id`");
                Finding::at(path.field(id), fact, help).at_key()
            }
            (None, None | Some("user_pool_id")) => {
                let help = "write the name of a client of this declaration, or `user_pool_id` and `client_id`";
                Finding::at(path.clone(), "the user pool has no client", help)
            }
            _ => return,
        };
        report.push(violation.about_fields(&path, &["client", "client_id"]));
    };
    for (path, entry) in pool.each_identity_pool() {
        let path = path.field("authentication_providers").field("user_pools");
        let providers = entry.value.authentication_providers.as_ref();
        let user_pools = providers.and_then(|providers| providers.user_pools.as_ref());
        let user_pools = user_pools.and_then(Items::list).unwrap_or_default();
        for (index, of) in user_pools.iter().enumerate() {
            check(path.index(index), &of.0.provider());
        }
    }
    for (path, mapping) in pool.each_role_mapping() {
        if let IdentityPoolProviderUrl::UserPool(of) = &mapping.provider_url {
            check(path.field("provider_url"), of);
        }
    }
}
