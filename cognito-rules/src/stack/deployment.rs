//! Rules about resources that are not where the declaration says that it is deployed.

use crate::declaration::arns::resource_of;
use crate::declaration::regions::{account_id_format, arn_partition, region_in, secret_region, unknown_region};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, setting, walk};
use crate::engine::words::known;
use crate::grammar::arn::Arn;
use crate::grammar::region::partition_of;
use crate::triggers::regions::trigger_region;
use cognito_model::schema::kind::{Field, Meaning};
use cognito_model::schema::limit::is_dynamic;
use cognito_model::schema::visit::Literal;
use cognito_model::{DeploysTo, ImportedPoolArn, ImportedPoolId, SesEmail, SettingPath, Text, UserPool};

rules! {
    /// A region other than that of `deploys_to`, for something that has to be in the region of the pool.
    error deployment_region {
        guards: [DeploysTo.region],
        after: [arn_partition, unknown_region, trigger_region],
        reason: "Cognito calls only functions and uses only keys in the region of the pool, where CloudFormation also creates what belongs to the pool",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-lambda-config-region and pf-cognito-custom-sender-kms-region",
        bad: r#"deploys_to: { region: "eu-central-1" },
lambda_triggers: { pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check" }"#,
        good: r#"deploys_to: { region: "eu-central-1" },
lambda_triggers: { pre_sign_up: "arn:aws:lambda:eu-central-1:123456789012:function:check" }"#,
        check: [Pool(check_deployment_region)],
    }

    /// An account other than that of `deploys_to`, for something that has to be in the account of the pool.
    error deployment_account {
        guards: [DeploysTo.account],
        after: [account_id_format],
        reason: "you can pass a role only to a service in the same account, and policies, certificates and clients work only in their own account",
        evidence: "serverless/serverless#3374 and fabric8io/kubernetes-alexa#6: `Cross-account pass role is not allowed`; API CreateUserPoolDomain, CustomDomainConfigType",
        bad: r#"deploys_to: { account: "123456789012" },
sms_role: "arn:aws:iam::210987654321:role/sms""#,
        good: r#"deploys_to: { account: "123456789012" },
sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Pool(check_deployment_account)],
    }

    /// An SES identity in a region that the pool may not be able to use.
    warn deployment_ses_region {
        guards: [SesEmail.ses_region, SesEmail.identity],
        after: [unknown_region],
        reason: "a pool sends through SES in its own region, us-east-1, us-west-2 or eu-west-1, and only pools in regions without SES use other regions",
        evidence: "badmintoncryer/cdk-preflight 1.9.1, pf-cognito-email-sourcearn-region; API CreateUserPool, EmailConfigurationType",
        bad: r#"deploys_to: { region: "eu-central-1" },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-2" }"#,
        good: r#"deploys_to: { region: "eu-central-1" },
email: Ses { from_email: "noreply@example.com", ses_region: "eu-central-1" }"#,
        check: [Pool(check_ses_region)],
    }

    /// A secret in another region than the stack, which asks only its own region's Secrets Manager.
    warn deployment_secret_region {
        guards: [DeploysTo.region],
        reason: "CloudFormation looks up a secret in the region of the stack, even if its ARN names another region",
        evidence: "aws/aws-cdk#12086; AWS CloudFormation User Guide, Get a secret or secret value from Secrets Manager",
        bad: r#"deploys_to: { region: "eu-central-1" },
identity_providers: {
    google: Google {
        client_id: "my-app",
        client_secret: Secret("arn:aws:secretsmanager:eu-west-1:123456789012:secret:google-AbCdEf"),
    },
}"#,
        good: r#"deploys_to: { region: "eu-central-1" },
identity_providers: {
    google: Google {
        client_id: "my-app",
        client_secret: Secret("arn:aws:secretsmanager:eu-central-1:123456789012:secret:google-AbCdEf"),
    },
}"#,
        check: [Pool(check_secret_region)],
    }
}

/// The declared region or account of the deployment.
fn declared(pool: &UserPool, fact: fn(&DeploysTo) -> &Option<Text>) -> Option<&str> {
    fact(pool.deploys_to.as_ref()?).as_ref().and_then(known)
}

fn region(pool: &UserPool) -> Option<&str> {
    declared(pool, |it| &it.region)
}

/// Visits the literal strings in a pool that the rules can interpret.
fn strings(pool: &UserPool, look: &mut dyn FnMut(&str, &SettingPath, &'static Field)) {
    walk(pool, &mut |sight, path, row| {
        if let (Sight::Literal(Literal::Text(text)), Some(row)) = (sight, row) {
            if !is_dynamic(text) {
                look(text, path, row);
            }
        }
    });
}

/// Whether a setting names the imported pool of the declaration.
fn is_import(row: &Field) -> bool {
    const ID: &Field = ImportedPoolId::SECTION.row("user_pool_id");
    const ARN: &Field = ImportedPoolArn::SECTION.row("user_pool_arn");
    row.is(ID) || row.is(ARN)
}

/// The noun of "the imported pool".
fn last_word(called: &str) -> &str {
    called.rsplit(' ').next().unwrap_or(called)
}

fn check_deployment_region(pool: &UserPool, report: &mut Report) {
    let Some(region) = region(pool) else { return };
    let place = setting(&["deploys_to", "region"]);
    strings(pool, &mut |text, path, row| {
        let resource = resource_of(row);
        let called = match resource {
            _ if is_import(row) => Some("the imported pool"),
            Some(resource) if resource.is_function() => Some("the function"),
            Some(resource) if resource.is_key() => Some("the key"),
            _ => None,
        };
        // If the region itself is wrong, another partition follows from that.
        let is_elsewhere = |arn: &Arn<'_>| called.is_none() || partition_of(arn.region).is_none();
        if let (Some(partition), Some(arn)) = (partition_of(region), Arn::known(text).filter(|_| resource.is_some())) {
            if is_elsewhere(&arn) && arn.partition != partition {
                let fact = format!(
                    "this ARN has the partition `{}`, but the pool is deployed to `{region}`, which is in `{partition}`",
                    arn.partition
                );
                let help = format!("write an ARN that begins with `arn:{partition}:`, or correct `deploys_to`");
                report.push(Finding::at(path.clone(), fact, help).about(place.clone()));
                return;
            }
        }
        let Some(called) = called else { return };
        let Some(other) = region_in(text, row).filter(|other| *other != region) else {
            return;
        };
        let fact = format!("{called} is in `{other}`, but the declaration is deployed to `{region}`");
        let noun = last_word(called);
        let help = format!("write a {noun} in `{region}`, or correct `deploys_to`");
        report.push(Finding::at(path.clone(), fact, help).about(place.clone()));
    });
}

fn check_deployment_account(pool: &UserPool, report: &mut Report) {
    let Some(account) = declared(pool, |it| &it.account) else {
        return;
    };
    let place = setting(&["deploys_to", "account"]);
    strings(pool, &mut |text, path, row| {
        let called = match resource_of(row) {
            _ if row.means == Some(Meaning::UserPoolArn) => "the imported pool",
            Some(resource) => match resource.of_the_account() {
                Some(called) => called,
                None => return,
            },
            None => return,
        };
        let Some(arn) = Arn::known(text).filter(|arn| arn.account != account && !arn.account.is_empty()) else {
            return;
        };
        let fact = format!(
            "{called} is in the account `{}`, but the declaration is deployed to `{account}`",
            arn.account
        );
        let noun = last_word(called);
        let help = format!("write a {noun} in the account `{account}`, or correct `deploys_to`");
        report.push(Finding::at(path.clone(), fact, help).about(place.clone()));
    });
}

fn check_secret_region(pool: &UserPool, report: &mut Report) {
    let Some(region) = region(pool) else { return };
    let place = setting(&["deploys_to", "region"]);
    walk(pool, &mut |sight, path, _| {
        let (Sight::Literal(Literal::Text(text)) | Sight::Part("Value::Text", _, text)) = sight else {
            return;
        };
        if let Some(other) = secret_region(text).filter(|other| *other != region) {
            let fact = format!("the secret is in `{other}`, but the declaration is deployed to `{region}`");
            let help = format!("replicate the secret to `{region}` and write the ARN of the replica, or correct `deploys_to`");
            report.push(Finding::at(path.clone(), fact, help).about(place.clone()));
        }
    });
}

fn check_ses_region(pool: &UserPool, report: &mut Report) {
    const ALWAYS: [&str; 3] = ["us-east-1", "us-west-2", "eu-west-1"];
    const SES_REGION: &Field = SesEmail::SECTION.row("ses_region");
    const IDENTITY: &Field = SesEmail::SECTION.row("identity");
    let Some(region) = region(pool) else { return };
    strings(pool, &mut |text, path, row| {
        if row.is(IDENTITY) {
            let Some(arn) = Arn::known(text) else { return };
            if arn.region != region && !ALWAYS.contains(&arn.region) && !arn.region.is_empty() {
                let fact = format!("the SES identity is in `{}`, but the pool is deployed to `{region}`", arn.region);
                let help = format!("verify the identity in `{region}`, and write its ARN there");
                let place = setting(&["deploys_to", "region"]);
                report.push(Finding::at(path.clone(), fact, help).about(place));
            }
        }
        if row.is(SES_REGION) && text != region && !ALWAYS.contains(&text) && !text.is_empty() {
            let fact = format!("the SES identity is in `{text}`, but the pool is deployed to `{region}`");
            let help = Help::from(format!("verify the identity in `{region}`, and write `ses_region: {region:?}`"))
                .edit(Edit::Replace(format!("{region:?}")));
            let place = setting(&["deploys_to", "region"]);
            report.push(Finding::at(path.clone(), fact, help).about(place));
        }
    });
}
