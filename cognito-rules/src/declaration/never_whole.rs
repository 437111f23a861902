//! Intrinsic functions whose whole value is certainly not what a setting takes: not an ARN, or not a domain.

use super::arn_format::{arn_format, sms_role_arn_format};
use super::arns::resource_of;
use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::words::quoted;
use cognito_model::schema::kind::{Field, Place};
use cognito_model::{CustomDomain, Intrinsic, Pseudo, SubPart, Target, UserPool};

/// External resources whose `Ref` is a name or an ID, and which have an ARN as an attribute: `Ref` in their documentation.
const NAMED: &[(&str, &str)] = &[
    ("AWS::IAM::Group", "iam"),
    ("AWS::IAM::Role", "iam"),
    ("AWS::IAM::User", "iam"),
    ("AWS::KMS::Key", "kms"),
    ("AWS::KinesisFirehose::DeliveryStream", "firehose"),
    ("AWS::Lambda::Function", "lambda"),
    ("AWS::Logs::LogGroup", "logs"),
    ("AWS::Pinpoint::App", "mobiletargeting"),
    ("AWS::S3::Bucket", "s3"),
    ("AWS::Serverless::Function", "lambda"),
];

/// Checks the settings that take the ARN of a resource, and the domain of a custom domain.
pub(super) fn check_never_whole(pool: &UserPool, report: &mut Report) {
    const DOMAIN: &Field = CustomDomain::SECTION.row("domain_name");
    for written in &*report.intrinsics() {
        let Some(row) = written.row_of_string() else { continue };
        let WrittenIntrinsic { path, intrinsic, .. } = written;
        // If a literal that is not an ARN is no error, Cognito may accept such a value.
        let takes_arn = [&arn_format, &sms_role_arn_format]
            .into_iter()
            .any(|rule| rule.guards(row));
        let found = match row.place() {
            Some(Place::Arn(_) | Place::Ref(_)) if takes_arn => not_an_arn(pool, intrinsic, row),
            _ if row.is(DOMAIN) => not_a_domain(pool, intrinsic),
            _ => None,
        };
        if let Some((fact, help, part)) = found {
            let finding = Finding::at(path.clone(), format!("`{}` is {fact}", row.name), help);
            report.push(match part {
                Some(part) => finding.at_part(part),
                None => finding,
            });
        }
    }
}

/// What is wrong, what to write, and the name to point at.
type Mismatch = (String, Help, Option<String>);

fn not_an_arn(pool: &UserPool, intrinsic: &Intrinsic, row: &Field) -> Option<Mismatch> {
    let wanted = resource_of(row)?;
    let example = || Help::from(format!("write a reference to {}, or its ARN", wanted.called));
    match intrinsic {
        Intrinsic::Ref(target) => of_reference(pool, target, wanted.service, &example),
        Intrinsic::GetAtt(target, attribute) => {
            let called = quoted_name(&target.called());
            let is = of_attribute(pool, target, attribute, wanted.service)?;
            let fact = format!("{is} of {called}, not the ARN of {}", wanted.called);
            Some((fact, example(), Some(target.called())))
        }
        Intrinsic::Sub(parts) => match &parts[..] {
            [SubPart::Ref(target)] => of_reference(pool, target, wanted.service, &example),
            [SubPart::Text(text), ..]
                if !text.starts_with("arn:") && !"arn:".starts_with(text.as_str()) && !text.starts_with("{{") =>
            {
                let fact = format!(
                    "a string that begins with {}, but an ARN begins with `arn:`",
                    quoted(text)
                );
                Some((fact, example(), None))
            }
            _ => None,
        },
        _ => None,
    }
}

fn of_reference(pool: &UserPool, target: &Target, service: &str, example: &dyn Fn() -> Help) -> Option<Mismatch> {
    if let Some(resource_type) = pool.resource_type_of(target) {
        let (_, own) = NAMED.iter().find(|(kind, _)| *kind == resource_type)?;
        let called = target.called();
        let fact = format!("the `Ref` of {}, which is not its ARN", quoted_name(&called));
        let right = format!("Fn::GetAtt({called}, Arn)");
        // Otherwise, it is the ARN of something else.
        let help = match *own == service {
            true => Help::from(format!("write `{right}`")).edit(Edit::Replace(right)),
            false => example(),
        };
        return Some((fact, help, None));
    }
    let is = id_of(pool, target)?;
    Some((format!("{is}, which is not an ARN"), example(), Some(target.called())))
}

/// The IDs and names that are never ARNs, and never domains.
fn id_of(pool: &UserPool, target: &Target) -> Option<String> {
    if pool.is_imported(target) || pool.imported_identity_pool(target).is_some() {
        return None;
    }
    let name = quoted_name(&target.called());
    Some(match target {
        Target::Pool => "the ID of the pool".to_owned(),
        Target::Client(_) => format!("the ID of the app client {name}"),
        Target::IdentityPool(_) => format!("the ID of the identity pool {name}"),
        Target::Pseudo(Pseudo::AccountId | Pseudo::Region | Pseudo::Partition) => {
            format!("`{}`", target.called())
        }
        _ => return None,
    })
}

/// The attributes of the declaration's own resources, and the ARNs of resources of another service.
fn of_attribute(pool: &UserPool, target: &Target, attribute: &str, service: &str) -> Option<String> {
    let attribute = match (target, attribute) {
        (Target::Pool | Target::Client(_) | Target::Domain(_) | Target::IdentityPool(_), _) => attribute,
        (Target::External(_) | Target::Resource(_), "Arn") => {
            let resource_type = pool.resource_type_of(target)?;
            let (_, own) = NAMED.iter().find(|(kind, _)| *kind == resource_type)?;
            (*own != service).then_some(attribute)?
        }
        _ => return None,
    };
    (!pool.is_imported(target)).then(|| format!("the attribute `{attribute}`"))
}

fn not_a_domain(pool: &UserPool, intrinsic: &Intrinsic) -> Option<Mismatch> {
    let help = || Help::from("write the domain in quotes, or a parameter that contains it");
    let (fact, part) = match intrinsic {
        Intrinsic::Ref(target @ Target::Pseudo(Pseudo::StackId)) => {
            ("the ARN of the stack".to_owned(), target.called())
        }
        Intrinsic::Ref(target) => (id_of(pool, target)?, target.called()),
        Intrinsic::GetAtt(target @ Target::Pool, attribute) if !pool.is_imported(target) => (
            format!("the attribute `{attribute}` of the pool"),
            attribute.to_string(),
        ),
        _ => return None,
    };
    Some((format!("{fact}, which is not a domain"), help(), Some(part)))
}
