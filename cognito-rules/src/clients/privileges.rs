//! Warnings about what people could do to their own account, or without one, that nobody is likely to have meant.

use crate::clients::attribute_lists::cognito_name;
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use crate::identity_providers::attribute_mappings::{is_mutable, mappings, own_name};
use crate::clients::client_credentials::{is_machine, standard};
use cognito_model::{AttributeName, Items, UserPool};

rules! {
    /// An access token that can change its user, in the hands of an application that can keep nothing to itself.
    warn admin_scope {
        guards: [OAuthSettings.scopes],
        reason: "an access token with this scope can change the attributes, the password and the second factor of its user, \
                 and a client without a secret has its tokens where others can get at them",
        evidence: "API GetUser, UpdateUserAttributes and ChangePassword, which ask for aws.cognito.signin.user.admin",
        bad: r#"clients: {
    web: { oauth: { scopes: [openid, cognito_admin], callback_urls: ["https://app.example.com"] } },
}"#,
        good: r#"clients: {
    web: { oauth: { scopes: [openid], callback_urls: ["https://app.example.com"] } },
}"#,
        check: [Pool(check_admin_scope)],
    }

    /// An empty list of attributes, which reads as none and means all.
    warn client_attributes_empty {
        guards: [Client.read_attributes, Client.write_attributes],
        reason: "an empty list is no list to CloudFormation, and without one a client can get at every attribute",
        evidence: "aws/aws-cdk#21835; aws/aws-cdk#30608; hashicorp/terraform-provider-aws#28684",
        bad: "clients: { web: { disable_oauth, write_attributes: [] } }",
        good: "clients: { web: { disable_oauth, write_attributes: [locale] } }",
        check: [Pool(check_client_attributes_empty)],
    }

    /// An attribute that says what somebody may do, and that this very somebody can write.
    ///
    /// A client writes on behalf of the person who has signed in: whoever has an access token of the client can do the same.
    /// Nothing is said of an attribute that a provider maps, because providers write by the client too, nor of one that cannot
    /// change once it is set.
    warn authority_attribute_writable {
        guards: [Client.write_attributes, UserPool.custom_attributes],
        reason: "what a client can write, the people who sign in with it can set for themselves",
        evidence: "aws/aws-cdk#21835; aws/aws-cdk#30608; Amazon Cognito Developer Guide, Attribute permissions and scopes",
        bad: "custom_attributes: { role: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email, custom::role] } }",
        good: "custom_attributes: { role: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email] } }",
        check: [Pool(check_authority_attribute_writable)],
    }

    /// The old way to credentials for guests.
    warn guests_in_classic_flow {
        guards: [IdentityPool.allow_classic_flow],
        reason: "in the flow of today Cognito narrows down what guests can do, and the classic one gives them all of their role",
        evidence: "Amazon Cognito Developer Guide, IAM roles, Services that unauthenticated identities can access",
        bad: "identity_pools: { app: { allow_unauthenticated_identities, allow_classic_flow } }",
        good: "identity_pools: { app: { allow_unauthenticated_identities } }",
        check: [Pool(check_guests_in_classic_flow)],
    }
}

fn check_admin_scope(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        // A machine cannot have it at all.
        if client.generate_secret == Some(true) || client.disable_oauth == Some(true) || is_machine(client) {
            continue;
        }
        let scopes = client.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
        let scopes = scopes.and_then(Items::list).unwrap_or_default();
        let Some(index) = scopes.iter().position(|scope| standard(scope) == Some("cognito_admin")) else {
            continue;
        };
        let oauth = path.field("oauth");
        report.push(
            Finding::at(
                oauth.field("scopes").index(index),
                format!(
                    "the client {} has no secret, and can ask for `cognito_admin`",
                    quoted_name(&client.name)
                ),
                "leave `cognito_admin` out, unless the application calls `UpdateUserAttributes` and the like by itself",
            )
            .about(path.field("generate_secret"))
            .about(path.field("disable_oauth"))
            .about(oauth.field("flows").field("client_credentials")),
        );
    }
}

fn check_client_attributes_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        for (name, list, can, harmless) in [
            ("read_attributes", &client.read_attributes, "read", "email_verified"),
            ("write_attributes", &client.write_attributes, "write", "locale"),
        ] {
            if !list.as_ref().and_then(Items::list).is_some_and(<[_]>::is_empty) {
                continue;
            }
            report.push(Finding::at(path.field(name),
                format!(
                    "`{name}` is empty, by which the client {} can {can} every attribute",
                    quoted_name(&client.name)
                ),
                format!(
                    "write what it has to {can}, were it one harmless attribute as in `{name}: [{harmless}]`, or leave it out"
                ),
            ));
        }
    }
}

/// What people call an attribute that says what somebody may do or where somebody belongs, in small letters alone.
const AUTHORITY: &[&str] = &[
    "accesslevel",
    "admin",
    "group",
    "groups",
    "isadmin",
    "permission",
    "permissions",
    "privilege",
    "privileges",
    "role",
    "roles",
    "superuser",
    "tenant",
    "tenantid",
    "userrole",
];

fn check_authority_attribute_writable(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let is_mapped = mappings(pool).any(|(_, _, mapping)| {
            let mut mapped = mapping.custom.iter();
            mapped.any(|mapped| attribute.name == own_name(&mapped.name))
        });
        // Who signs up by oneself sets what cannot be changed later, once.
        let can_be_set = is_mutable(attribute) || pool.allows_self_sign_up();
        if !is_authority(&attribute.name) || is_mapped || !can_be_set {
            continue;
        }
        let mutable = setting(&["custom_attributes"]).key(&attribute.name).field("mutable");
        let written = format!("custom:{}", attribute.name);
        // Without a list, a client writes everything. That is said once, of the attribute.
        let mut unlimited = Vec::new();
        for (path, client) in clients(pool).filter(|(_, client)| !is_machine(client)) {
            let list = path.field("write_attributes");
            let Some(items) = &client.write_attributes else {
                unlimited.push((list, client.name.as_ref()));
                continue;
            };
            let mut items = items.list().unwrap_or_default().iter();
            let is_it = |item: &AttributeName| cognito_name(item).is_some_and(|name| name == written);
            if let Some(index) = items.position(is_it) {
                report.push(
                    Finding::at(
                        list.index(index),
                        format!(
                            "people can set their own {} by the client {}",
                            quoted_name(&attribute.name),
                            quoted_name(&client.name)
                        ),
                        if is_mutable(attribute) {
                            "leave it out of `write_attributes`, and let a server set it by `AdminUpdateUserAttributes`"
                        } else {
                            "leave it out of `write_attributes`, and let a server create the users that have one"
                        },
                    )
                    .about(mutable.clone())
                    .about(setting(&["self_sign_up_enabled"]))
                    .about(setting(&["identity_providers"])),
                );
            }
        }
        // Of a pool that was deployed like that, nothing is said about what was not written.
        if unlimited.is_empty() || pool.cdk.is_some() {
            continue;
        }
        let names: Vec<&str> = unlimited.iter().map(|(_, name)| *name).collect();
        let has = if names.len() == 1 { "which has" } else { "which have" };
        report.push(
            Finding::at(
                setting(&["custom_attributes"]).key(&attribute.name),
                format!(
                    "people can set their own {} by {}, {has} no `write_attributes`",
                    quoted_name(&attribute.name),
                    listed(&names)
                ),
                "write `write_attributes: [email]` there, with the attributes that people may change themselves",
            )
            .at_key()
            .about(mutable)
            .about(setting(&["self_sign_up_enabled"]))
            .about(setting(&["identity_providers"]))
            .about_all(unlimited.into_iter().map(|(list, _)| list)),
        );
    }
}

fn is_authority(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    AUTHORITY.contains(&plain.to_ascii_lowercase().as_str())
}

fn check_guests_in_classic_flow(pool: &UserPool, report: &mut Report) {
    for it in &pool.identity_pools {
        let guests = it.allow_unauthenticated_identities == Some(true);
        if !guests || it.allow_classic_flow != Some(true) || it.import.is_some() {
            continue;
        }
        let path = setting(&["identity_pools"]).key(&it.name);
        report.push(
            Finding::at(
                path.field("allow_classic_flow"),
                format!(
                    "guests of {} get credentials by the classic flow",
                    quoted_name(&it.name)
                ),
                "leave `allow_classic_flow` out, or `allow_unauthenticated_identities`",
            )
            .at_key()
            .about(path.field("allow_unauthenticated_identities")),
        );
    }
}
