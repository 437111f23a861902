//! Rules about the names of regions, partitions and accounts.

use crate::declaration::arns::{arn_parts, resource_of};
use crate::declaration::spaces::identifier_spaces;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::limits::substitution;
use crate::engine::node::Node;
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::rules;
use crate::engine::walk::{Sight, setting, walk};
use crate::engine::words::quoted;
use crate::grammar::arn::{Arn, PartialArn};
use crate::grammar::region::{alike, partition_of};
use cognito_model::schema::kind::{Field, Meaning};
use cognito_model::schema::visit::Literal;
use cognito_model::{Function, Intrinsic, Pseudo, Target, UserPool, Value};

rules! {
    /// A region that does not exist.
    warn unknown_region {
        guards: every(tells_region),
        after: [identifier_spaces, arn_parts],
        reason: "no resource can be in a region that does not exist; this rule knows the regions of botocore 1.44.7, and no newer ones",
        evidence: "botocore 1.44.7, partitions.json",
        bad: r#"sns_region: "mars-north-1""#,
        good: r#"sns_region: "eu-north-1""#,
        check: [Text(look_at_region), Intrinsic(look_at_reference), Pool(check_compared_regions), Pool(check_secret_regions), Pool(check_host_regions)],
    }

    /// An ARN whose region is in another partition.
    error arn_partition {
        guards: every(tells_partition),
        reason: "each region belongs to one partition, and ARNs of its resources name that partition",
        evidence: "aws-amplify/amplify-backend#766; botocore 1.44.7, partitions.json",
        bad: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-gov-west-1:123456789012:function:check" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:check" }"#,
        check: [Text(look_at_partition), Intrinsic(look_at_partition_of_sub)],
    }

    /// A string that is not the ID of an AWS account.
    error account_id_format {
        guards: every(is_account),
        reason: "the ID of an AWS account has 12 digits",
        evidence: "AWS General Reference, account identifiers",
        bad: r#"deploys_to: { account: "1234-5678-9012" }"#,
        good: r#"deploys_to: { account: "123456789012" }"#,
        check: [Text(look_at_account)],
    }
}

fn is_account(row: &Field) -> bool {
    row.means == Some(Meaning::Account)
}

/// Whether a setting takes the ARN of a regional resource.
fn tells_partition(row: &Field) -> bool {
    resource_of(row).is_some_and(|resource| resource.is_regional) || row.means == Some(Meaning::UserPoolArn)
}

/// Whether the strings of a setting contain a region.
fn tells_region(row: &Field) -> bool {
    tells_partition(row)
        || matches!(
            row.means,
            Some(Meaning::Region | Meaning::UserPoolId | Meaning::IdentityPoolId)
        )
}

/// The region in a string of a setting.
pub(crate) fn region_in<'t>(text: &'t str, row: &Field) -> Option<&'t str> {
    let region = match row.means {
        Some(Meaning::Region) => text,
        Some(Meaning::UserPoolId) => text.rsplit_once('_')?.0,
        Some(Meaning::IdentityPoolId) => text.split_once(':')?.0,
        _ => Arn::known(text)?.region,
    };
    Some(region).filter(|region| !region.is_empty() && !region.contains(['$', '{']))
}

fn look_at_region(text: &str, node: &Node<'_>) -> Option<Finding> {
    if node.row.means == Some(Meaning::Region) {
        if let Some(help) = substitution(text, node.pool) {
            return Some(Finding::new(format!("there is no region {}", quoted(text)), help));
        }
    }
    let region = region_in(text, node.row)?;
    let whole = (text == region).then(|| alike(region)).flatten();
    unknown(region).map(|(fact, help)| {
        let edit = whole.map(|region| Edit::Replace(format!("{region:?}")));
        Finding::new(fact, Help { text: help, edits: edit.into_iter().collect() })
    })
}

/// Reports what CloudFormation inserts, if it is certainly not a region.
fn look_at_reference(intrinsic: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    if let Intrinsic::Sub(parts) = intrinsic {
        let region = PartialArn::of(parts).and_then(|arn| arn.region);
        if let Some((fact, help)) = region.filter(|_| tells_partition(node.row)).and_then(unknown) {
            return Some(Finding::new(fact, help));
        }
    }
    let target = intrinsic.only_reference()?;
    let is_other = match target {
        Target::Pool => node.pool.import.is_none(),
        Target::Pseudo(pseudo) => {
            matches!(pseudo, Pseudo::AccountId | Pseudo::Partition | Pseudo::StackId | Pseudo::URLSuffix)
        }
        _ => false,
    };
    (is_other && node.row.means == Some(Meaning::Region)).then(|| {
        let help = Help::from("write `AWS::Region` for the region of the stack").edit(Edit::Replace("AWS::Region".into()));
        Finding::new(format!("`{}` is not a region", target.called()), help)
    })
}

/// Checks the regions in the ARNs of secrets, if they are misspelled.
fn check_secret_regions(pool: &UserPool, report: &mut Report) {
    walk(pool, &mut |sight, path, _| {
        let Sight::Literal(Literal::Text(text)) = sight else { return };
        let Some(region) = secret_region(text) else { return };
        if let (Some((fact, _)), Some(known)) = (unknown(region), alike(region)) {
            report.push(Finding::at(path.clone(), fact, format!("correct the region in the ARN of the secret to `{known}`")));
        }
    });
}

/// Checks the regions in the hosts of Cognito: `cognito-idp.eu-west-1.amazonaws.com`, `my-app.auth.eu-west-1.amazoncognito.com`.
fn check_host_regions(pool: &UserPool, report: &mut Report) {
    walk(pool, &mut |sight, path, _| {
        let text = match sight {
            Sight::Literal(Literal::Text(text)) => text,
            Sight::Part("SubPart::Text" | "Value::Text", _, text) => text,
            _ => return,
        };
        let Some(region) = host_region(text) else { return };
        if let Some((fact, _)) = unknown(region) {
            let help = match alike(region) {
                Some(known) => format!("correct the region in the URL to `{known}`"),
                None => "write a region in the URL, such as `eu-central-1`".to_owned(),
            };
            report.push(Finding::at(path.clone(), fact, help));
        }
    });
}

/// The region in a host of Cognito, if a string contains one.
fn host_region(text: &str) -> Option<&str> {
    let region = match text.split_once("cognito-idp.").or_else(|| text.split_once("cognito-identity.")) {
        Some((_, rest)) => {
            let (region, rest) = rest.split_once('.')?;
            rest.starts_with("amazonaws.").then_some(region)?
        }
        None => {
            let (before, _) = text.split_once(".amazoncognito.com")?;
            let (before, region) = before.rsplit_once('.')?;
            (before.ends_with(".auth") || before.ends_with(".auth-fips")).then_some(region)?
        }
    };
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    Some(region).filter(|region| region.contains('-') && region.chars().all(is_name))
}

/// The region in the ARN of a secret, in a dynamic reference to it.
pub(crate) fn secret_region(text: &str) -> Option<&str> {
    let (_, secret) = text.split_once("{{resolve:secretsmanager:")?;
    Arn::known(secret).map(|arn| arn.region).filter(|region| !region.is_empty())
}

/// The fact that no region has this name, and the help.
fn unknown(region: &str) -> Option<(String, String)> {
    if partition_of(region).is_some() {
        return None;
    }
    let help = match alike(region) {
        Some(known) => format!("write `{known}`"),
        None => "write the name of a region, such as `eu-central-1`".to_owned(),
    };
    Some((format!("there is no region {}", quoted(region)), help))
}

/// Checks what the stack's region is compared with: in `Fn::Equals`, and by the keys of a mapping.
fn check_compared_regions(pool: &UserPool, report: &mut Report) {
    let is_region = |value: &Value| *value == Value::Intrinsic(Intrinsic::Ref(Target::Pseudo(Pseudo::Region)));
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        match intrinsic {
            Intrinsic::Call(Function::Equals, arguments) => {
                if let [one, other] = arguments.as_slice() {
                    let text = if is_region(one) { other } else { one };
                    let compared = is_region(one) != is_region(other);
                    if let (true, Value::Text(text)) = (compared, text) {
                        let found = unknown(text).map(|(fact, help)| {
                            Finding::at(path.clone(), fact, help).at_literal(&Value::Text(text.clone()))
                        });
                        found.into_iter().for_each(|finding| report.push(finding));
                    }
                }
            }
            Intrinsic::FindInMap(name, keys) if keys.first().is_some_and(is_region) => {
                let rows = pool.mappings.named(name).and_then(|mapping| mapping.value.rows());
                for row in rows.into_iter().flatten() {
                    let path = setting(&["mappings"]).key(name).key(&row.name);
                    let found = unknown(&row.name).map(|(fact, help)| Finding::at(path, fact, help).at_key());
                    found.into_iter().for_each(|finding| report.push(finding));
                }
            }
            _ => {}
        }
    }
}

fn look_at_partition(text: &str, _: &Node<'_>) -> Option<Finding> {
    let arn = Arn::known(text)?;
    let partition = partition_of(arn.region).filter(|partition| *partition != arn.partition)?;
    let right = text.replacen(&format!("arn:{}:", arn.partition), &format!("arn:{partition}:"), 1);
    Some(Finding::new(
        format!(
            "the region `{}` is in the partition `{partition}`, not in {}",
            arn.region,
            quoted(arn.partition)
        ),
        Help::from(format!("begin the ARN with `arn:{partition}:`")).edit(Edit::Replace(format!("{right:?}"))),
    ))
}

/// `Fn::Sub("arn:aws:lambda:cn-north-1:${AWS::AccountId}:function:f")`
fn look_at_partition_of_sub(intrinsic: &Intrinsic, _: &Node<'_>) -> Option<Finding> {
    let Intrinsic::Sub(parts) = intrinsic else { return None };
    let arn = PartialArn::of(parts)?;
    let (region, written) = (arn.region?, arn.partition?);
    let partition = partition_of(region).filter(|partition| *partition != written)?;
    Some(Finding::new(
        format!("the region `{region}` is in the partition `{partition}`, not in {}", quoted(written)),
        format!("begin the ARN with `arn:{partition}:`"),
    ))
}

fn look_at_account(text: &str, node: &Node<'_>) -> Option<Finding> {
    let is_account = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    (!is_account).then(|| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let fact = format!("`{}` is {}, which is not 12 digits", node.name(), quoted(text));
        if digits.len() == 12 {
            let help = Help::from(format!("write `{digits:?}`")).edit(Edit::Replace(format!("{digits:?}")));
            return Finding::new(fact, help);
        }
        Finding::new(fact, "write the ID of the account, such as `\"123456789012\"`")
    })
}
