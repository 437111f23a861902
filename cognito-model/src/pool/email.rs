//! Who sends the pool's emails.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::text::Text;

variants! {
    /// Who sends the pool's emails.
    pub enum UserPoolEmail {
        /// Cognito, at most 50 a day.
        Cognito(CognitoEmail), aliases ["WithCognito", "CognitoDefault"];
        /// Amazon SES, from an SES identity of your account.
        Ses(SesEmail), aliases ["WithSes", "SES", "Developer"];
    }
}

settings! {
    /// Emails that Cognito sends: `Cognito`, or `Cognito { reply_to: ".." }`.
    pub struct CognitoEmail (reply_to) {
        /// The email address for replies.
        reply_to: Option<Text> => "EmailConfiguration.ReplyToEmailAddress",
            default "none",
            allowed "something before and after an `@`, without spaces, and an ASCII character right before it",
            means EmailAddress,
            limits [Characters(Charset::AroundAt), Characters(Charset::AsciiLocalPart)],
            aliases ["reply_to_email_address"];
    }

    /// Emails that Amazon SES sends: `Ses { from_email: "..", .. }`. Domains with non-ASCII
    /// letters become Punycode. Under a `condition`, Cognito sends the emails if the condition is false.
    pub struct SesEmail with condition {
        /// The sender's email address.
        from_email: Option<Text> => "EmailConfiguration.From, SourceArn",
            default "none: required, unless `identity` is the ARN of an email address, which then is the sender",
            allowed "at most 131072 characters",
            means EmailAddress,
            limits [Length { min: 0, max: 131072 }, Characters(Charset::AsciiLocalPart)],
            aliases ["from", "email_from", "from_address"];
        /// The sender's name. The template quotes or encodes it if necessary.
        from_name: Option<Text> => "EmailConfiguration.From",
            default "none",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }];
        /// The email address for replies.
        reply_to: Option<Text> => "EmailConfiguration.ReplyToEmailAddress",
            default "none",
            allowed "something before and after an `@`, without spaces, and an ASCII character right before it",
            means EmailAddress,
            limits [Characters(Charset::AroundAt), Characters(Charset::AsciiLocalPart)],
            aliases ["reply_to_email_address"];
        /// The SES configuration set for the emails.
        configuration_set_name: Option<Text> => "EmailConfiguration.ConfigurationSet",
            default "none",
            allowed "1 to 64 ASCII letters, digits, `_` and `-`",
            limits [Length { min: 1, max: 64 }, Characters(Charset::Only(Class::Word))],
            aliases ["configuration_set"];
        /// The ARN of the SES identity, instead of `ses_region` and `ses_verified_domain`.
        identity: Option<Text> => "EmailConfiguration.SourceArn",
            default "built from `ses_region`, and from `ses_verified_domain` or `from_email`",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["source_arn", "identity_arn", "ses_identity", "ses_arn"];
        /// The region of the SES identity.
        ses_region: Option<Text> => "EmailConfiguration.SourceArn",
            default "none: required without `identity`, because the template does not know its region",
            means Region,
            aliases ["region"];
        /// The verified domain of the sender's email address. Without it, the email address itself has to be verified.
        ses_verified_domain: Option<Text> => "EmailConfiguration.SourceArn",
            default "none",
            means Identifier,
            aliases ["verified_domain"];
    }
}
