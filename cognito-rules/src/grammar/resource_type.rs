//! The types of CloudFormation resources.

use crate::grammar::slip::is_slip;

/// All types, one on each line, from CloudFormation's schema in cfn-lint 1.58.0. `tests/limits/generate.py` of the compiler
/// writes the file.
const TYPES: &str = include_str!("resource_types.txt");

/// The type that is certainly meant by this one: in other capitals, or with a slip in its service or in its last part. `None` if
/// the type exists, is not one of AWS, or may be newer than the list.
pub fn meant_type(written: &str) -> Option<&'static str> {
    let parts = parts(written)?;
    if !parts[0].eq_ignore_ascii_case("AWS") || TYPES.lines().any(|known| known == written) {
        return None;
    }
    let mut alike = TYPES.lines().filter(|known| is_alike(&parts, known));
    match (alike.next(), alike.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// Whether the provider of a custom resource, or of a type of your own, decides what its properties mean and what it returns.
pub fn is_custom_type(written: &str) -> bool {
    written == "AWS::CloudFormation::CustomResource" || !written.starts_with("AWS::")
}

/// The three parts of a type: `AWS`, the service and the resource.
fn parts(written: &str) -> Option<[&str; 3]> {
    let mut parts = written.split("::");
    let all = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(all)
}

fn is_alike(written: &[&str; 3], known: &str) -> bool {
    parts(known).is_some_and(|known| {
        let mut pairs = written.iter().zip(known);
        pairs.all(|(one, other)| is_slip(&one.to_ascii_lowercase(), &other.to_ascii_lowercase()))
    })
}

#[cfg(test)]
mod tests {
    use super::{TYPES, meant_type};

    #[test]
    fn slips() {
        for (written, meant) in [
            ("AWS::S3::Bukcet", Some("AWS::S3::Bucket")),
            ("AWS::Lambda::Fucntion", Some("AWS::Lambda::Function")),
            ("AWS::lambda::function", Some("AWS::Lambda::Function")),
            ("aws::Lamda::Functions", Some("AWS::Lambda::Function")),
            ("AWS::Iam::Role", Some("AWS::IAM::Role")),
            ("AWS::Serverless::Functoin", Some("AWS::Serverless::Function")),
            // Not certain: newer, of another vendor, or similar to several.
            ("AWS::S3::Kettle", None),
            ("Acme::S3::Bukcet", None),
            ("Custom::Bukcet", None),
            ("AWS::S3::Bukcet::MODULE", None),
            ("AWS::EXS::Cluster", None),
        ] {
            assert_eq!(meant_type(written), meant, "{written}");
        }
    }

    #[test]
    fn no_type_that_exists_is_a_slip() {
        assert!(TYPES.lines().count() > 1800);
        for known in TYPES.lines() {
            assert_eq!(meant_type(known), None, "{known}");
        }
    }
}
