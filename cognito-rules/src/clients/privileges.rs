//! Warnings about what users could do to their own accounts, probably without you intending it.

use crate::clients::attribute_lists::cognito_name;
use crate::clients::client_credentials::{is_machine, standard};
use crate::clients::oauth::oauth_disabled;
use crate::clients::settings::{clients, quoted_name};
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use crate::identity_providers::attribute_mappings::{is_mutable, mappings, own_name};
use cognito_model::{Client, CustomAttribute, Entry, Items, SettingPath, UserPool};

rules! {
    /// The `cognito_admin` scope for a client without a secret, whose access tokens can then change their user.
    warn admin_scope {
        guards: [OAuthSettings.scopes],
        after: [oauth_disabled],
        reason: "an access token with this scope can change the attributes, the password and the second factor of its user, \
                 and others can obtain the tokens of a client without a secret",
        evidence: "API GetUser, UpdateUserAttributes and ChangePassword, which ask for aws.cognito.signin.user.admin",
        bad: r#"clients: {
    web: { oauth: { scopes: [openid, cognito_admin], callback_urls: ["https://app.example.com"] } },
},
domains: { login: Prefix("my-app") }"#,
        good: r#"clients: {
    web: { oauth: { scopes: [openid], callback_urls: ["https://app.example.com"] } },
},
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_admin_scope)],
    }

    /// An attribute that controls what a user is allowed to do, and that the user can write.
    ///
    /// A client writes on behalf of the user who has signed in, and anyone with an access token of the client can do the same.
    /// The rule does not report attributes that a provider maps, because providers write through the client too. Nor does it
    /// report attributes that cannot change once they are set.
    warn authority_attribute_writable {
        guards: [Client.write_attributes, UserPool.custom_attributes],
        reason: "users can set every attribute that their client can write",
        evidence: "aws/aws-cdk#21835; aws/aws-cdk#30608; Amazon Cognito Developer Guide, Attribute permissions and scopes",
        bad: "custom_attributes: { role: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email, custom::role] } }",
        good: "custom_attributes: { role: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email] } }",
        check: [Pool(check_authority_attribute_writable)],
    }
}

fn check_admin_scope(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        // A machine-to-machine client cannot have this scope at all.
        if client.value.generate_secret == Some(true) || is_machine(&client.value) {
            continue;
        }
        let scopes = client.value.oauth.as_ref().and_then(|oauth| oauth.scopes.as_ref());
        let scopes = scopes.and_then(Items::list).unwrap_or_default();
        let Some(index) = scopes.iter().position(|scope| standard(scope) == Some("cognito_admin")) else {
            continue;
        };
        let oauth = path.field("oauth");
        report.push(
            Finding::at(
                oauth.field("scopes").index(index),
                format!(
                    "the client {} has no secret, but can request `cognito_admin`",
                    quoted_name(&client.name)
                ),
                "remove `cognito_admin`, unless your application calls `UpdateUserAttributes` or similar operations itself",
            )
            .about(path.field("generate_secret"))
            .about(path.field("disable_oauth"))
            .about(oauth.field("flows").field("client_credentials")),
        );
    }
}

/// Common names for attributes that control what a user is allowed to do or where a user belongs, in lowercase letters only.
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
    let mut mapped = ByName::new();
    for (_, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            mapped.insert(own_name(&attribute.name), ());
        }
    }
    // Users who sign up themselves can set an immutable attribute once.
    let can_be_set = |attribute: &CustomAttribute| is_mutable(attribute) || pool.allows_self_sign_up();
    let attributes: Vec<&Entry<CustomAttribute>> = pool
        .custom_attributes
        .iter()
        .flatten()
        .filter(|it| is_authority(&it.name) && !mapped.contains(it.name.as_str()) && can_be_set(&it.value))
        .collect();
    let by_name: ByName<&Entry<CustomAttribute>> =
        attributes.iter().map(|it| (format!("custom:{}", it.name), *it)).collect();
    let mut unlimited = Vec::new();
    for (path, client) in clients(pool).filter(|(_, client)| !is_machine(&client.value)) {
        let list = path.field("write_attributes");
        let Some(items) = &client.value.write_attributes else {
            unlimited.push((list, client.name.as_str()));
            continue;
        };
        let mut said = ByName::new();
        for (index, item) in items.list().into_iter().flatten().enumerate() {
            let attribute = cognito_name(item).and_then(|name| by_name.get(&name));
            if let Some(attribute) = attribute.filter(|it| said.insert(&it.name, ())) {
                report.push(written(attribute, client, list.index(index)));
            }
        }
    }
    // Without a list, a client can write every attribute. One warning at the attribute covers all such clients. Don't warn about
    // the defaults of a pool that is already deployed with them.
    if unlimited.is_empty() || pool.cdk.is_some() {
        return;
    }
    let names = listed(unlimited.iter().map(|(_, name)| name));
    let has = if unlimited.len() == 1 { "which has" } else { "which have" };
    for attribute in attributes {
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        report.push(
            Finding::at(
                path.clone(),
                format!(
                    "users can set their own {} through {names}, {has} no `write_attributes`",
                    quoted_name(&attribute.name),
                ),
                "add `write_attributes: [email]` to the clients, with the attributes that users are allowed to change themselves",
            )
            .at_key()
            .about_all(settings(attribute))
            .about_all(unlimited.iter().map(|(list, _)| list.clone())),
        );
    }
}

/// A finding for a client that lists such an attribute.
fn written(attribute: &Entry<CustomAttribute>, client: &Entry<Client>, path: SettingPath) -> Finding {
    let fact = format!(
        "users can set their own {} through the client {}",
        quoted_name(&attribute.name),
        quoted_name(&client.name)
    );
    let help = if is_mutable(&attribute.value) {
        "remove the attribute from `write_attributes`, and let a server set it with `AdminUpdateUserAttributes`"
    } else {
        "remove the attribute from `write_attributes`, and let a server create the users that have it"
    };
    let help = Help::from(help).edit(Edit::Remove);
    Finding::at(path, fact, help).about_all(settings(attribute))
}

/// The settings that decide whether users can set an attribute at all.
fn settings(attribute: &Entry<CustomAttribute>) -> [SettingPath; 3] {
    [
        setting(&["custom_attributes"]).key(&attribute.name).field("mutable"),
        setting(&["self_sign_up_enabled"]),
        setting(&["identity_providers"]),
    ]
}

fn is_authority(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    AUTHORITY.contains(&plain.to_ascii_lowercase().as_str())
}
