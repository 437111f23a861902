//! Intrinsic functions whose whole value is certainly not what a setting takes: not an ARN, an email address or a domain.

use super::arn_format::{arn_format, sms_role_arn_format};
use super::arns::resource_of;
use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::words::quoted;
use crate::messages::addresses::{from_email_address, reply_to_format};
use cognito_model::schema::kind::{Field, Meaning, Place};
use cognito_model::{CustomDomain, Intrinsic, Pseudo, SubPart, Target, UserPool};

/// Resources whose `Ref` is a name or an ID, and which have an ARN as an attribute: `Ref` in their documentation.
const NAMED: &[&str] = &[
    "AWS::IAM::Group",
    "AWS::IAM::Role",
    "AWS::IAM::User",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::KinesisFirehose::DeliveryStream",
    "AWS::Lambda::Function",
    "AWS::Logs::LogGroup",
    "AWS::Pinpoint::App",
    "AWS::S3::Bucket",
    "AWS::Serverless::Function",
];

/// Resources whose values come from elsewhere: from other templates, custom resources or stored parameters.
const OF_OTHERS: [&str; 5] = [
    "AWS::CloudFormation::",
    "AWS::SSM::",
    "AWS::Serverless::Application",
    "AWS::ServiceCatalog::",
    "AWS::ServiceCatalogAppRegistry::",
];

/// The types of IAM that certainly cannot replace one another. Newer ones may.
const OF_IAM: [&str; 10] = [
    "AWS::IAM::AccessKey",
    "AWS::IAM::Group",
    "AWS::IAM::InstanceProfile",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::OIDCProvider",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::SAMLProvider",
    "AWS::IAM::ServerCertificate",
    "AWS::IAM::User",
];

/// Attributes that are the ID of a resource.
const IDS: [(&str, &str); 3] = [
    ("AWS::IAM::Role", "RoleId"),
    ("AWS::KMS::Key", "KeyId"),
    ("AWS::KMS::ReplicaKey", "KeyId"),
];

/// Checks the settings that take an ARN, an email address, or the domain of a custom domain.
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
            _ if row.means == Some(Meaning::EmailAddress) && rejects_words(row) => not_an_address(pool, intrinsic),
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
    let wanted = Wanted {
        place: row.place()?,
        called: resource_of(row)?.called,
    };
    match intrinsic {
        Intrinsic::Ref(target) => of_reference(pool, target, &wanted),
        Intrinsic::GetAtt(target, attribute) => of_attribute(pool, target, attribute, &wanted),
        Intrinsic::Sub(parts) => match &parts[..] {
            [SubPart::Ref(target)] => of_reference(pool, target, &wanted),
            [SubPart::GetAtt(target, attribute)] => of_attribute(pool, target, attribute, &wanted),
            [SubPart::Text(text), ..]
                if !text.starts_with("arn:") && !"arn:".starts_with(text.as_str()) && !text.starts_with("{{") =>
            {
                let fact = format!(
                    "a string that begins with {}, but an ARN begins with `arn:`",
                    quoted(text)
                );
                Some((fact, wanted.example(), None))
            }
            _ => None,
        },
        _ => None,
    }
}

/// What a setting takes.
struct Wanted {
    place: Place,
    /// The resource, with an article.
    called: &'static str,
}

impl Wanted {
    fn example(&self) -> Help {
        Help::from(format!("write a reference to {}, or its ARN", self.called))
    }

    /// Whether nothing that CloudFormation returns for a resource of this type can be what the setting takes.
    fn excludes(&self, resource_type: &str) -> bool {
        let (Place::Arn(wanted) | Place::Ref(wanted)) = self.place else {
            return false;
        };
        if self.place.returned_by(resource_type).is_some() || OF_OTHERS.iter().any(|own| resource_type.starts_with(own))
        {
            return false;
        }
        // A newer type of the same service may be a variant of the one that is wanted.
        let service = |kind: &str| {
            kind.strip_prefix("AWS::")
                .and_then(|rest| rest.split_once("::"))
                .map(|(own, _)| own.to_owned())
        };
        match (service(resource_type), service(wanted)) {
            (Some(own), Some(other)) if own == other => OF_IAM.contains(&resource_type),
            // The functions of SAM are functions of Lambda.
            (Some(own), Some(other)) if own == "Serverless" => other != "Lambda",
            (Some(_), _) => true,
            (None, _) => false,
        }
    }
}

fn of_reference(pool: &UserPool, target: &Target, wanted: &Wanted) -> Option<Mismatch> {
    let Some(resource_type) = pool.resource_type_of(target) else {
        let is = id_of(pool, target)?;
        return Some((
            format!("{is}, which is not an ARN"),
            wanted.example(),
            Some(target.called()),
        ));
    };
    let called = target.called();
    if wanted.excludes(resource_type) {
        let fact = format!(
            "the `Ref` of {}, {}, and not the ARN of {}",
            quoted_name(&called),
            format_args!("an `{resource_type}`"),
            wanted.called
        );
        return Some((fact, wanted.example(), None));
    }
    if !NAMED.contains(&resource_type) {
        return None;
    }
    let fact = format!("the `Ref` of {}, which is not its ARN", quoted_name(&called));
    let right = format!("Fn::GetAtt({called}, Arn)");
    Some((
        fact,
        Help::from(format!("write `{right}`")).edit(Edit::Replace(right)),
        None,
    ))
}

/// The IDs and names that are never ARNs, email addresses or domains.
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

fn of_attribute(pool: &UserPool, target: &Target, attribute: &str, wanted: &Wanted) -> Option<Mismatch> {
    if pool.is_imported(target) {
        return None;
    }
    let name = target.called();
    let called = format!("the attribute `{attribute}` of {}", quoted_name(&name));
    let another = match target {
        Target::Pool | Target::Client(_) | Target::Domain(_) | Target::IdentityPool(_) => called,
        Target::External(_) | Target::Resource(_) => {
            let resource_type = pool.resource_type_of(target)?;
            if IDS.contains(&(resource_type, attribute)) && wanted.place.returned_by(resource_type).is_some() {
                let right = format!("Fn::GetAtt({name}, Arn)");
                let help = Help::from(format!("write `{right}`")).edit(Edit::Replace(right));
                return Some((format!("{called}, which is not its ARN"), help, None));
            }
            if attribute != "Arn" || !wanted.excludes(resource_type) {
                return None;
            }
            called
        }
        _ => return None,
    };
    Some((
        format!("{another}, and not the ARN of {}", wanted.called),
        wanted.example(),
        Some(name),
    ))
}

/// Whether it is an error if a setting has a string without an `@`.
fn rejects_words(row: &Field) -> bool {
    [&from_email_address, &reply_to_format]
        .into_iter()
        .any(|rule| rule.guards(row))
}

fn not_an_address(pool: &UserPool, intrinsic: &Intrinsic) -> Option<Mismatch> {
    let target = intrinsic.only_reference()?;
    let is = match target {
        Target::Pseudo(Pseudo::StackId | Pseudo::URLSuffix) => format!("`{}`", target.called()),
        _ => id_of(pool, target)?,
    };
    let help = Help::from("write an email address in quotes, or a parameter with it");
    Some((
        format!("{is}, which is not an email address"),
        help,
        Some(target.called()),
    ))
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
