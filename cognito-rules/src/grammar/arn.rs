//! ARNs by their parts.

use cognito_model::schema::limit::is_dynamic;
use cognito_model::{Pseudo, SubPart, Target};

/// The parts of an ARN: `arn:partition:service:region:account:resource`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Arn<'a> {
    pub(crate) partition: &'a str,
    pub(crate) service: &'a str,
    /// Empty where the service is the same everywhere.
    pub(crate) region: &'a str,
    pub(crate) account: &'a str,
    /// Everything that follows, including colons.
    pub(crate) resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Splits an ARN into its parts, without checking them.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
        Some(Arn {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        })
    }

    /// Splits an ARN into its parts, if all of them are known before the deployment.
    pub(crate) fn known(text: &'a str) -> Option<Self> {
        Arn::parse(text).filter(|_| !is_dynamic(text))
    }

    /// The type of the resource, which ends at the first `/` or `:`.
    pub(crate) fn kind(&self) -> &'a str {
        self.resource.split(['/', ':']).next().unwrap_or_default()
    }
}

/// What the string of an `Fn::Sub` certainly contains of an ARN: `arn:aws:iam::${..}`, or `arn:${AWS::Partition}:iam::${..}`.
pub(crate) struct PartialArn<'p> {
    /// The partition, unless it is the stack's.
    pub(crate) partition: Option<&'p str>,
    pub(crate) service: &'p str,
    pub(crate) region: Option<&'p str>,
}

impl<'p> PartialArn<'p> {
    pub(crate) fn of(parts: &'p [SubPart]) -> Option<Self> {
        let (first, rest) = parts.split_first()?;
        let SubPart::Text(first) = first else { return None };
        let after = first.strip_prefix("arn:")?;
        let (partition, behind) = match rest {
            [SubPart::Ref(Target::Pseudo(Pseudo::Partition)), SubPart::Text(text), ..] if after.is_empty() => {
                (None, text.strip_prefix(':')?)
            }
            _ => after
                .split_once(':')
                .map(|(partition, behind)| (Some(partition), behind))?,
        };
        let (service, behind) = behind.split_once(':')?;
        let region = behind.split_once(':').map(|(region, _)| region);
        Some(PartialArn {
            partition,
            service,
            region: region.filter(|region| !region.is_empty()),
        })
    }
}
