//! Rules about imports.

use crate::clients::settings::quoted_name;
use crate::declaration::references::attributes;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use cognito_model::pool::import::PoolArn;
use cognito_model::pool::imported;
use cognito_model::schema::charset::Charset;
use cognito_model::schema::kind::Section;
use cognito_model::schema::visit::{Head, Listed, Step, Visit, Visitable};
use cognito_model::{Domain, KnownOutput, OutputValue, SettingPath, Target, UserPool};

/// What can be declared for an imported pool: resources of their own, and what they need. All other settings belong to the pool
/// itself.
const ATTACHED: &[&str] = &[
    "import",
    "deploys_to",
    "external",
    "parameters",
    "conditions",
    "mappings",
    "resource_servers",
    "identity_providers",
    "identity_pools",
    "clients",
    "domains",
    "groups",
    "grants",
    "outputs",
    "resources",
    "users",
    "ui_customization",
    "replicas",
    "base",
];

rules! {
    /// A setting of something that already exists.
    error setting_beside_import {
        guards: [Client.import, PrefixDomain.import, CustomDomain.import, UserPool.import],
        rejects_setting: true,
        reason: "this template cannot change what it imports",
        evidence: "aws-cdk-lib 2.276.0, UserPool.fromUserPoolId",
        bad: r#"import: UserPoolId("us-east-1_oiuR12Abd"),
mfa: Optional"#,
        good: r#"import: UserPoolId("us-east-1_oiuR12Abd"),
groups: { admins: {} }"#,
        check: [Pool(check_setting_beside_import)],
    }

    /// An attribute of an import, which only its resource could provide.
    error attribute_of_import {
        guards: [
            Client.import,
            PrefixDomain.import,
            CustomDomain.import,
            ClientReference.client,
            DomainReference.domain,
        ],
        reason: "the template has only the name of an import, and CloudFormation provides attributes only for its own resources",
        evidence: "aws-cdk-lib 2.276.0, UserPoolClient.fromUserPoolClientId",
        bad: r#"clients: { web: { import: "1example23456789" } },
outputs: { web_secret: ClientSecret(web) }"#,
        good: r#"clients: { web: { import: "1example23456789" } },
outputs: { web_id: ClientId(web) }"#,
        check: [Pool(check_attribute_of_import)],
    }

    /// A pool ID with characters that no ID has.
    error user_pool_id_characters {
        guards: [ImportedPoolId.user_pool_id],
        reason: "the ID of a pool is its region, `_`, and letters and digits",
        evidence: "API CreateUserPoolClient, UserPoolIdType",
        bad: r#"import: UserPoolId("customers")"#,
        good: r#"import: UserPoolId("us-east-1_oiuR12Abd")"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// An ARN that is not the ARN of a user pool.
    error user_pool_arn_parts {
        guards: [ImportedPoolArn.user_pool_arn],
        reason: "the ID of the pool comes from its ARN, after `userpool/`",
        evidence: "aws-cdk-lib 2.276.0, UserPool.fromUserPoolArn",
        bad: r#"import: UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool")"#,
        good: r#"import: UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd")"#,
        check: [Text(check_user_pool_arn)],
    }
}

fn check_setting_beside_import(pool: &UserPool, report: &mut Report) {
    if pool.import.is_some() {
        let help = "write the setting where the pool is created, or remove `import` to create the pool here";
        let names = written(pool).into_iter().filter(|name| !ATTACHED.contains(name));
        for name in names {
            let fact = format!("`{name}` is a setting of the pool, but the pool is imported");
            push_beside(report, &SettingPath::root(), name, fact, help);
        }
    }
    for client in pool.clients.iter().filter(|client| client.value.import.is_some()) {
        let path = setting(&["clients"]).key(&client.name);
        let own = quoted_name(&client.name);
        for name in beside(&client.value) {
            let fact = format!("`{name}` is a setting of the client {own}, but the client is imported");
            let help = "write the setting where the client is created, or remove `import` to create the client here";
            push_beside(report, &path, name, fact, help);
        }
    }
    for domain in pool.domains.iter().filter(|domain| domain.value.import().is_some()) {
        let path = setting(&["domains"]).key(&domain.name);
        let own = quoted_name(&domain.name);
        let names = match &domain.value {
            Domain::Prefix(domain) => beside(domain),
            Domain::Custom(domain) => beside(domain),
            _ => continue,
        };
        for name in names {
            let fact = format!("`{name}` is a setting of the domain {own}, but the domain is imported");
            let help = "write the setting where the domain is created, or remove `import` to create the domain here";
            push_beside(report, &path, name, fact, help);
        }
    }
}

/// The names of the settings that are set together with `import`.
pub(crate) fn beside(settings: &dyn Visitable) -> Vec<&'static str> {
    let mut names = written(settings);
    names.retain(|name| !["import", "base"].contains(name));
    names
}

fn push_beside(report: &mut Report, path: &SettingPath, name: &'static str, fact: String, help: &str) {
    let violation = Finding::at(path.field(name), fact, help);
    report.push(violation.at_key().about(path.field("import")));
}

/// The names of the settings that are written.
fn written(settings: &dyn Visitable) -> Vec<&'static str> {
    let mut written = WrittenSettings(Vec::new());
    settings.visit(&mut written);
    written.0
}

/// Collects the fields of one struct without descending into them.
struct WrittenSettings(Vec<&'static str>);

impl Visit for WrittenSettings {
    fn construct(&mut self, _: &'static str, _: &[&dyn Visitable]) {}
    fn literal_struct(&mut self, _: &'static str, _: &[(&'static str, &dyn Visitable)]) {}
    fn section(
        &mut self,
        section: &'static Section,
        fields: &[&dyn Visitable],
        _: &[(&'static str, &dyn Visitable)],
    ) {
        let rows = section.fields.iter().zip(fields);
        let written = rows.filter(|(_, value)| !value.is_absent());
        self.0.extend(written.map(|(row, _)| row.name));
    }
    fn list(&mut self, _: &dyn Listed) {}
    fn step(&mut self, _: Step<'_>, _: &dyn Visitable) {}
    fn entry(&mut self, _: Head<'_>, _: &dyn Visitable) {}
}

fn check_attribute_of_import(pool: &UserPool, report: &mut Report) {
    for output in &pool.outputs {
        let value = setting(&["outputs"]).key(&output.name).field("value");
        let (target, noun, attribute, path) = match &output.value.0.value {
            OutputValue::Known(KnownOutput::ClientSecret(of)) => (
                Target::Client(of.client.0.clone()),
                "client",
                "secret",
                value.field("client"),
            ),
            OutputValue::Known(KnownOutput::CloudFrontEndpoint(of)) => (
                Target::Domain(of.domain.0.clone()),
                "domain",
                "CloudFront distribution",
                value.field("domain"),
            ),
            _ => continue,
        };
        let (name, map) = match &target {
            Target::Client(name) => (name, "clients"),
            Target::Domain(name) => (name, "domains"),
            _ => continue,
        };
        if pool.is_imported(&target) {
            let fact = format!(
                "the {noun} {} is imported, so its {attribute} is not known",
                quoted_name(name)
            );
            let help = "write the value as a string or a parameter, or remove the output";
            let about = setting(&[map]).key(name).field("import");
            report.push(Finding::at(path, fact, help).about(about));
        }
    }
    check_attributes(pool, report);
}

/// The same for `Fn::GetAtt` and `Fn::Sub`.
fn check_attributes(pool: &UserPool, report: &mut Report) {
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        if !pool.is_imported(target) || imported::has_attribute(target, attribute) {
            return;
        }
        let (what, about) = match target {
            Target::Client(name) => (
                format!("the client {}", quoted_name(name)),
                setting(&["clients"]).key(name).field("import"),
            ),
            Target::Domain(name) => (
                format!("the domain {}", quoted_name(name)),
                setting(&["domains"]).key(name).field("import"),
            ),
            _ => ("the pool".to_owned(), setting(&["import"])),
        };
        let fact = format!("{what} is imported, so its attribute `{attribute}` is not known");
        let help = "write the value as a string or a parameter";
        report.push(Finding::at(path.clone(), fact, help).about(about));
    });
}

fn check_user_pool_arn(arn: &str, _: &Node<'_>) -> Option<Finding> {
    let is_pool = PoolArn::parse(arn).is_some_and(|arn| Charset::UserPoolId.accepts(arn.id));
    (!is_pool).then(|| {
        Finding::new(
            format!("{} is not the ARN of a user pool", quoted(arn)),
            "write the ARN with the region, the account and the ID of the pool, as in \
             `\"arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd\"`",
        )
    })
}
