//! Rules about the attributes that clients can read and write, compared with the schema.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, listed, quoted, write_string};
use crate::grammar::slip::is_slip;
use cognito_model::{List, AttributeName, Client, Items, SettingPath, StandardAttributeName, UserPool};

rules! {
    /// A client that is allowed to write `email_verified` or `phone_number_verified`.
    error verified_attribute_written {
        guards: [Client.write_attributes],
        reason: "only Cognito or an administrator can mark an email address or a phone number as verified",
        evidence: "aws/aws-cdk#2608; aws/aws-cdk#20760; aws/aws-sdk-java#1395",
        bad: "clients: { web: { disable_oauth, write_attributes: [email, email_verified] } }",
        good: "clients: { web: { disable_oauth, write_attributes: [email], read_attributes: [email, email_verified] } }",
        check: [Pool(check_verified_attribute_written)],
    }

    /// A client that is allowed to read or write an attribute that the pool does not have.
    error attribute_not_in_schema {
        guards: [Client.read_attributes, Client.write_attributes],
        reason: "a client can only read and write the standard attributes and the `custom_attributes`, as `custom:name`",
        evidence: "aws/aws-cdk#2608; aws/aws-cdk#20760; aws/aws-sdk-java#1395",
        measured: [("alberto-roli", "2019-05", "aws/aws-cdk#2608"), ("jbhammon", "2022-06", "aws/aws-cdk#20760")],
        bad: r#"custom_attributes: { plan: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email, "custom:role"] } }"#,
        good: r#"custom_attributes: { plan: String(mutable) },
clients: { web: { disable_oauth, write_attributes: [email, custom::plan] } }"#,
        check: [Pool(check_attribute_not_in_schema)],
    }

    /// A client that users cannot sign up with, because it cannot write a required attribute.
    warn required_attribute_not_writable {
        guards: [Client.write_attributes],
        reason: "users need all required attributes to sign up, and a client can only set the attributes that it can write",
        evidence: "hashicorp/terraform-provider-aws#4476",
        bad: "self_sign_up_enabled,
auto_verify: { email },
standard_attributes: { email: { required }, fullname: { required } },
clients: { web: { disable_oauth, write_attributes: [email] } }",
        good: "self_sign_up_enabled,
auto_verify: { email },
standard_attributes: { email: { required }, fullname: { required } },
clients: { web: { disable_oauth, write_attributes: [email, fullname] } }",
        check: [Pool(check_required_attribute_not_writable)],
    }

    /// An empty list of attributes, which looks like no access but grants access to all standard attributes.
    warn client_attributes_empty {
        guards: [Client.read_attributes, Client.write_attributes],
        reason: "CloudFormation treats an empty list as no list, and without a list a client can access every standard attribute",
        evidence: "aws/aws-cdk#21835; aws/aws-cdk#30608; hashicorp/terraform-provider-aws#28684",
        bad: "clients: { web: { disable_oauth, write_attributes: [] } }",
        good: "clients: { web: { disable_oauth, write_attributes: [locale] } }",
        check: [Count(none_listed)],
    }
}

fn check_verified_attribute_written(pool: &UserPool, report: &mut Report) {
    for (path, attribute) in listed_attributes(pool, "write_attributes") {
        let name = cognito_name(attribute);
        if let Some(name) = name.filter(|name| ["email_verified", "phone_number_verified"].contains(&name.as_str())) {
            report.push(Finding::at(
                path,
                format!("no client can write `{name}`"),
                Help::from("remove the attribute from `write_attributes`").edit(Edit::Remove),
            ));
        }
    }
}

fn check_attribute_not_in_schema(pool: &UserPool, report: &mut Report) {
    // The attributes of an imported pool are not known.
    if pool.import.is_some() {
        return;
    }
    let custom: ByName<()> = pool.custom_attributes.iter().flatten().map(|it| (it.name.as_str(), ())).collect();
    for list in ["read_attributes", "write_attributes"] {
        for (path, attribute) in listed_attributes(pool, list) {
            let AttributeName::Other(text) = attribute else {
                continue;
            };
            let Some(name) = known(text).filter(|name| !is_in_schema(&custom, name)) else {
                continue;
            };
            // No attribute can have such a name. Another rule reports it, even if it is silenced here.
            if !Client::SECTION.row(list).accepts_text(name) {
                continue;
            }
            let own = name.strip_prefix("custom:").unwrap_or(name);
            let path_of = name.strip_prefix("custom::").filter(|own| custom.contains(own));
            let near = pool.custom_attributes.iter().flatten().find(|it| is_slip(own, &it.name));
            let help = match StandardAttributeName::ALL.iter().find(|known| known.name() == name) {
                _ if custom.contains(own) => Help::from(format!("write `custom::{own}`, or `\"custom:{own}\"`"))
                    .edit(Edit::Replace(format!("{:?}", format!("custom:{own}")))),
                _ if path_of.is_some() => Help::from(format!("write `{name}` without quotes")).edit(Edit::Replace(name.to_owned())),
                None if near.is_some() && name.starts_with("custom:") => {
                    write_string(&format!("custom:{}", near.map_or(own, |it| it.name.as_str())))
                }
                Some(known) => Help::from(format!("write `{}` without quotes", known.name()))
                    .edit(Edit::Replace(known.name().to_owned())),
                None => Help::from("declare it in `custom_attributes`, or remove it from the list"),
            };
            report.push(
                Finding::at(path, format!("the pool has no attribute {}", quoted(name)), help)
                    .about(setting(&["custom_attributes"])),
            );
        }
    }
}

/// Whether users of the pool have an attribute with this name.
fn is_in_schema(custom: &ByName<()>, name: &str) -> bool {
    let is_standard = StandardAttributeName::ALL
        .iter()
        .any(|known| known.cognito_name() == name);
    // Every user has `identities`, and developer attributes do not appear in `custom_attributes`.
    let is_other = name == "identities" || name.starts_with("dev:") || name.starts_with("cognito:");
    is_standard
        || is_other
        || name.strip_prefix("custom:").is_some_and(|own| custom.contains(own))
}

fn none_listed(count: usize, node: &Node<'_>) -> Option<Finding> {
    let name = node.row.name;
    let (can, harmless) = if name == "read_attributes" {
        ("read", "email_verified")
    } else {
        ("write", "locale")
    };
    (count == 0).then(|| {
        Finding::new(
            format!(
                "`{name}` is empty, so the client {} can {can} every standard attribute",
                quoted_name(node.entry())
            ),
            format!(
                "list the attributes that the client has to {can}, or only a harmless one as in `{name}: [{harmless}]`, or remove `{name}`"
            ),
        )
    })
}

fn check_required_attribute_not_writable(pool: &UserPool, report: &mut Report) {
    // If administrators create the users, no client has to set the attributes.
    if pool.self_sign_up_enabled != Some(true) {
        return;
    }
    for (path, client) in clients(pool) {
        let Some(writable) = client.value.write_attributes.as_ref().and_then(names) else {
            continue;
        };
        let missing: Vec<&str> = required(pool)
            .filter(|name| !writable.iter().any(|it| it == name.cognito_name()))
            .map(StandardAttributeName::name)
            .collect();
        // The CDK treats an empty list as no list.
        if missing.is_empty() || writable.is_empty() {
            continue;
        }
        let are = if missing.len() == 1 { "is" } else { "are" };
        report.push(
            Finding::at(
                path.field("write_attributes"),
                format!(
                    "{} {are} required, but the client {} cannot write it",
                    listed(&missing),
                    quoted_name(&client.name)
                ),
                format!("add {} to `write_attributes`", listed(&missing)),
            )
            .at_key()
            .about(setting(&["self_sign_up_enabled"]))
            .about(setting(&["standard_attributes"]))
            .about_all(
                missing
                    .iter()
                    .map(|name| setting(&["standard_attributes"]).field(*name).field("required")),
            ),
        );
    }
}

/// The standard attributes that users need to sign up. They do not provide `sub`.
pub(crate) fn required(pool: &UserPool) -> impl Iterator<Item = &StandardAttributeName> {
    let standard = pool.standard_attributes.as_ref().map(|attributes| &attributes.0);
    let standard = standard.unwrap_or(&List::EMPTY).iter();
    standard.filter_map(|(name, attribute)| {
        let is_required = attribute.required == Some(true) && *name != StandardAttributeName::Sub;
        is_required.then_some(name)
    })
}

/// The name that Cognito uses for an attribute, if it is known before the deployment.
pub(crate) fn cognito_name(attribute: &AttributeName) -> Option<String> {
    match attribute {
        AttributeName::Standard(name) => Some(name.cognito_name().to_owned()),
        AttributeName::Custom(name) => Some(format!("custom:{name}")),
        AttributeName::Other(text) => known(text).map(str::to_owned),
    }
}

/// The names of a list, if all of it is known before the deployment.
pub(crate) fn names(list: &Items<AttributeName>) -> Option<Vec<String>> {
    list.list()?.iter().map(cognito_name).collect()
}

/// Each attribute that a client reads or writes, with its path.
fn listed_attributes<'p>(pool: &'p UserPool, list: &'static str) -> Vec<(SettingPath, &'p AttributeName)> {
    let mut listed = Vec::new();
    for (path, client) in clients(pool) {
        let items = if list == "read_attributes" {
            &client.value.read_attributes
        } else {
            &client.value.write_attributes
        };
        let items = items.as_ref().and_then(Items::list).unwrap_or_default();
        let path = path.field(list);
        for (index, attribute) in items.iter().enumerate() {
            listed.push((path.index(index), attribute));
        }
    }
    listed
}
