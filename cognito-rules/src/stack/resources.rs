//! Rules about the other resources of the template.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::grammar::resource_type::meant_type;
use cognito_model::schema::kind::{Field, Section};
use cognito_model::{Client, Entry, IdentityPool, SettingPath, StackResource, Target, UserPool, Value};

rules! {
    /// A resource of Cognito that has its own settings.
    error resource_of_cognito {
        guards: [],
        reason: "the rules check those settings, and other parts of the declaration can name the entry",
        evidence: "the language",
        bad: "resources: { staff: AWS::Cognito::UserPoolGroup { properties: { UserPoolId: Ref(pool) } } }",
        good: "groups: { staff: {} }",
        check: [Pool(check_resource_of_cognito)],
    }

    /// A type of resource that does not exist, but is nearly one that does.
    warn resource_type_misspelled {
        guards: [UserPool.external, UserPool.resources],
        reason: "CloudFormation rejects a type that it does not know; this rule knows the types of October 2026, and reports only those that are nearly one of them",
        evidence: "CloudFormation Linter 1.58, E3006; CloudFormation, `Template format error: Unrecognized resource types`",
        bad: r#"resources: { news: AWS::SNS::Topci { properties: { DisplayName: "News" } } }"#,
        good: r#"resources: { news: AWS::SNS::Topic { properties: { DisplayName: "News" } } }"#,
        check: [Pool(check_resource_type_misspelled)],
    }

    /// A property of a resource that is `null`.
    error resource_null {
        guards: [StackResourceSettings.properties],
        reason: "CloudFormation rejects `null`: `'null' values are not allowed in templates`",
        evidence: "aws-cloudformation/cfn-lint#246; aws-cloudformation/cfn-lint#38",
        bad: r#"resources: { news: AWS::SNS::Topic { properties: { DisplayName: null } } }"#,
        good: r#"resources: { news: AWS::SNS::Topic { properties: { DisplayName: "News" } } }"#,
        check: [Pool(check_resource_null)],
    }

    /// A dependency on something that the template does not create.
    error depends_on_no_resource {
        guards: [StackResourceSettings.depends_on],
        reason: "`DependsOn` takes resources of the same template, and CloudFormation rejects anything else",
        evidence: "CloudFormation Linter 1.58, E3005; CloudFormation, `Unresolved resource dependencies`",
        bad: r#"import: UserPoolId("eu-west-1_a1b2c3d4e"),
resources: { news: AWS::SNS::Topic { depends_on: [pool] } }"#,
        good: r#"import: UserPoolId("eu-west-1_a1b2c3d4e"),
resources: { news: AWS::SNS::Topic {} }"#,
        check: [Pool(check_depends_on_no_resource)],
    }
}

/// Cognito's types, with the setting that declares each, and where the setting is.
const OF_COGNITO: &[(&str, &Section, &str, &str)] = &[
    ("IdentityPool", UserPool::SECTION, "identity_pools", ""),
    ("IdentityPoolPrincipalTag", IdentityPool::SECTION, "principal_tags", " of the identity pool"),
    ("IdentityPoolRoleAttachment", IdentityPool::SECTION, "authenticated_role", " of the identity pool"),
    ("LogDeliveryConfiguration", UserPool::SECTION, "logs", ""),
    ("ManagedLoginBranding", Client::SECTION, "branding", " of the client"),
    ("Terms", Client::SECTION, "terms", " of the client"),
    ("UserPoolClient", UserPool::SECTION, "clients", ""),
    ("UserPoolDomain", UserPool::SECTION, "domains", ""),
    ("UserPoolGroup", UserPool::SECTION, "groups", ""),
    ("UserPoolIdentityProvider", UserPool::SECTION, "identity_providers", ""),
    ("UserPoolReplica", UserPool::SECTION, "replicas", ""),
    ("UserPoolResourceServer", UserPool::SECTION, "resource_servers", ""),
    ("UserPoolRiskConfigurationAttachment", UserPool::SECTION, "threat_protection", ""),
    ("UserPoolUICustomizationAttachment", UserPool::SECTION, "ui_customization", " of the pool or a client"),
    ("UserPoolUser", UserPool::SECTION, "users", ""),
    ("UserPoolUserToGroupAttachment", UserPool::SECTION, "users", ", with the `groups` of each"),
];

/// The setting that declares resources of one of Cognito's types, without `AWS::Cognito::`, and its section.
pub fn setting_of_type(kind: &str) -> Option<(&'static Section, &'static str)> {
    let (_, section, field, _) = OF_COGNITO.iter().find(|(of, ..)| *of == kind)?;
    Some((section, field))
}

fn resources(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<StackResource>)> {
    let map = setting(&["resources"]);
    pool.resources.iter().map(move |entry| (map.key(&entry.name), entry))
}

fn check_resource_of_cognito(pool: &UserPool, report: &mut Report) {
    for (path, entry) in resources(pool) {
        let resource_type = entry.value.resource_type.as_str();
        let Some(noun) = resource_type.strip_prefix("AWS::Cognito::") else {
            continue;
        };
        let help = match OF_COGNITO.iter().find(|(kind, ..)| *kind == noun) {
            Some((_, _, field, of)) => format!("declare it in `{field}`{of}"),
            None if noun == "UserPool" => "declare the other pool in a second `user_pool!`, and merge the two templates".to_owned(),
            None => continue,
        };
        let fact = format!("{} is an `{resource_type}`, which has its own settings", quoted_name(&entry.name));
        report.push(Finding::at(path, fact, help).at_key());
    }
}

fn check_resource_type_misspelled(pool: &UserPool, report: &mut Report) {
    let mut look = |path: SettingPath, written: &str| {
        if let Some(meant) = meant_type(written) {
            let help = Help::from(format!("write `{meant}`")).edit(Edit::Replace(meant.to_owned()));
            report.push(Finding::at(path, format!("there is no resource type `{written}`"), help).at_part(written));
        }
    };
    for entry in &pool.external {
        look(setting(&["external"]).key(&entry.name), &entry.value.resource_type);
    }
    for (path, entry) in resources(pool) {
        look(path, &entry.value.resource_type);
    }
}

// A `null` inside a property is said to be accepted where the property is JSON, such as a policy.
fn check_resource_null(pool: &UserPool, report: &mut Report) {
    for (path, entry) in resources(pool) {
        for property in entry.value.settings.properties.iter().filter(|property| property.value == Value::Null) {
            let help = Help::from("write `AWS::NoValue`, or remove the property").edit(Edit::Replace("AWS::NoValue".to_owned()));
            let path = path.field("properties").key(&property.name);
            report.push(Finding::at(path, format!("{} is `null`", quoted_name(&property.name)), help));
        }
    }
}

fn check_depends_on_no_resource(pool: &UserPool, report: &mut Report) {
    for written in report.intrinsics().iter().filter(|written| written.row.is_some_and(is_dependencies)) {
        let fact = "`depends_on` is an intrinsic function";
        report.push(Finding::at(written.path.clone(), fact, "write the names of resources, `[name]`"));
    }
    for (path, target) in &*report.dependencies() {
        let what = match target {
            Target::Parameter(_) | Target::Pseudo(_) => "it is a parameter",
            target if pool.is_imported(target) || pool.imported_identity_pool(target).is_some() => "it already exists",
            _ => continue,
        };
        let fact = format!("{} is not a resource of the template: {what}", quoted_name(&target.called()));
        report.push(Finding::at(path.clone(), fact, "remove it"));
    }
}

/// Whether a setting takes the resources that CloudFormation creates first.
fn is_dependencies(field: &Field) -> bool {
    field.name == "depends_on"
}
