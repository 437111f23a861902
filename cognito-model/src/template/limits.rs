//! CloudFormation's limits on templates: their length and the number of their members.
//!
//! The numbers come from "Understand CloudFormation quotas" in the CloudFormation user guide. The two lengths are those of
//! `TemplateBody` and `TemplateURL` in `CreateStack`.

use std::fmt;

use super::Template;

/// A CloudFormation limit on templates. AWS does not raise any of them on request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TemplateLimit {
    /// The size of a template that is passed directly (`TemplateBody`), in bytes: 51,200. A larger one can be deployed from S3.
    InlineBody,
    /// The size of a template in S3 (`TemplateURL`), in bytes: 1,048,576, which is 1 MB.
    Body,
    /// The resources of a template: 500.
    Resources,
    /// The outputs of a template: 200.
    Outputs,
    /// The parameters of a template: 200.
    Parameters,
    /// The mappings of a template: 200.
    Mappings,
}

impl TemplateLimit {
    /// All limits.
    pub const ALL: [Self; 6] = [
        TemplateLimit::InlineBody,
        TemplateLimit::Body,
        TemplateLimit::Resources,
        TemplateLimit::Outputs,
        TemplateLimit::Parameters,
        TemplateLimit::Mappings,
    ];

    /// The maximum that CloudFormation accepts, in bytes or as a number of members.
    pub const fn max(self) -> usize {
        match self {
            TemplateLimit::InlineBody => 51_200,
            TemplateLimit::Body => 1_048_576,
            TemplateLimit::Resources => 500,
            TemplateLimit::Outputs | TemplateLimit::Parameters | TemplateLimit::Mappings => 200,
        }
    }

    /// The section whose members are counted. `None` if bytes are counted.
    const fn section(self) -> Option<&'static str> {
        match self {
            TemplateLimit::InlineBody | TemplateLimit::Body => None,
            TemplateLimit::Resources => Some("Resources"),
            TemplateLimit::Outputs => Some("Outputs"),
            TemplateLimit::Parameters => Some("Parameters"),
            TemplateLimit::Mappings => Some("Mappings"),
        }
    }
}

/// A limit that a template exceeds. Its `Display` form says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExceededLimit {
    limit: TemplateLimit,
    found: usize,
    compact: usize,
}

impl ExceededLimit {
    /// The limit.
    pub fn limit(&self) -> TemplateLimit {
        self.limit
    }

    /// The size of the template in bytes, or the number of its members.
    pub fn found(&self) -> usize {
        self.found
    }

    /// Whether CloudFormation always rejects the template. A template that is only too large to be passed directly can still be
    /// deployed from S3.
    pub fn is_error(&self) -> bool {
        self.limit != TemplateLimit::InlineBody
    }
}

impl fmt::Display for ExceededLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, max) = (Grouped(self.found), Grouped(self.limit.max()));
        let compact = Grouped(self.compact);
        // Suggest the compact form only if it is small enough.
        let fits = self.compact <= self.limit.max() && self.compact < self.found;
        match self.limit {
            TemplateLimit::InlineBody => {
                write!(
                    f,
                    "the template has {found} bytes, but CloudFormation accepts only {max} as text; \
                     deploy it from S3 (`aws cloudformation deploy --s3-bucket ..`)"
                )?;
                if fits {
                    write!(f, ", or write it as compact JSON, which has {compact} bytes")?;
                }
                Ok(())
            }
            TemplateLimit::Body => {
                write!(
                    f,
                    "the template has {found} bytes, but CloudFormation accepts only {max}; "
                )?;
                if fits {
                    write!(f, "write it as compact JSON, which has {compact} bytes, or ")?;
                }
                f.write_str("divide it into nested stacks")
            }
            TemplateLimit::Resources => write!(
                f,
                "the template has {found} resources, but CloudFormation accepts only {max}; \
                 divide it into nested stacks"
            ),
            TemplateLimit::Outputs => write!(
                f,
                "the template has {found} outputs, but CloudFormation accepts only {max}; \
                 remove those that are not used, or divide it into nested stacks"
            ),
            TemplateLimit::Parameters => write!(
                f,
                "the template has {found} parameters, but CloudFormation accepts only {max}; \
                 give several values as one list, or divide it into nested stacks"
            ),
            TemplateLimit::Mappings => write!(
                f,
                "the template has {found} mappings, but CloudFormation accepts only {max}; \
                 combine several of them, or divide it into nested stacks"
            ),
        }
    }
}

/// A number with thousands separators.
struct Grouped(usize);

impl fmt::Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index) % 3 == 0 {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

impl Template {
    /// The limits of CloudFormation that the template exceeds, if `bytes` is the size of the text that is deployed.
    ///
    /// A template that is too large for S3 is not also reported as too large to be passed directly.
    ///
    /// ```
    /// use cognito_model::{TemplateLimit, UserPool};
    ///
    /// let template = UserPool::DEFAULT.template();
    /// assert_eq!(template.exceeded_limits(template.to_json_pretty().len()), []);
    ///
    /// let exceeded = template.exceeded_limits(60_000);
    /// assert_eq!(exceeded[0].limit(), TemplateLimit::InlineBody);
    /// assert!(!exceeded[0].is_error());
    /// ```
    pub fn exceeded_limits(&self, bytes: usize) -> Vec<ExceededLimit> {
        let found = |limit: TemplateLimit| limit.section().map_or(bytes, |name| self.section(name).len());
        let mut exceeded: Vec<TemplateLimit> = TemplateLimit::ALL
            .into_iter()
            .filter(|limit| found(*limit) > limit.max())
            .collect();
        if exceeded.contains(&TemplateLimit::Body) {
            exceeded.retain(|limit| *limit != TemplateLimit::InlineBody);
        }
        let compact = if exceeded.is_empty() { 0 } else { self.to_json().len() };
        exceeded
            .into_iter()
            .map(|limit| ExceededLimit {
                limit,
                found: found(limit),
                compact,
            })
            .collect()
    }
}
