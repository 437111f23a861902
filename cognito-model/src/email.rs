//! Who sends the pool's emails.

use crate::table::{settings, variants};
use crate::text::Text;

variants! {
    /// Who sends the pool's emails.
    pub enum UserPoolEmail {
        /// Cognito, at most 50 a day.
        Cognito(CognitoEmail), aliases ["WithCognito", "CognitoDefault"];
        /// Amazon SES, from an identity of the account.
        Ses(SesEmail), aliases ["WithSes", "SES", "Developer"];
    }
}

settings! {
    /// Emails that Cognito sends: `Cognito`, or `Cognito { reply_to: ".." }`.
    pub struct CognitoEmail (reply_to) {
        /// The address that answers go to.
        reply_to: Option<Text> => "EmailConfiguration.ReplyToEmailAddress",
            default "none",
            allowed "something before an `@` and behind it, no spaces, and an ASCII character before it",
            rules [EMAIL_LOCAL_PART_NON_ASCII, EMAIL_ADDRESS_SYNTAX, REPLY_TO_FORMAT],
            aliases ["reply_to_email_address"];
    }

    /// Emails that Amazon SES sends: `Ses { from_email: "..", .. }`. Domains with letters beyond ASCII are written in
    /// punycode.
    pub struct SesEmail {
        /// The address of the sender.
        from_email: Text => "EmailConfiguration.From, SourceArn",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [
                EMAIL_LOCAL_PART_NON_ASCII, SES_VERIFIED_DOMAIN_MISMATCH, FROM_EMAIL_ADDRESS, EMAIL_ADDRESS_SYNTAX,
                SES_IDENTITY_ARN, TEXT_LENGTH
            ],
            aliases ["from", "email_from", "from_address"];
        /// The name of the sender. It is quoted or encoded where it has to be.
        from_name: Option<Text> => "EmailConfiguration.From",
            default "none",
            allowed "at most 131072 characters",
            rules [TEXT_LENGTH];
        /// The address that answers go to.
        reply_to: Option<Text> => "EmailConfiguration.ReplyToEmailAddress",
            default "none",
            allowed "something before an `@` and behind it, no spaces, and an ASCII character before it",
            rules [EMAIL_LOCAL_PART_NON_ASCII, EMAIL_ADDRESS_SYNTAX, REPLY_TO_FORMAT],
            aliases ["reply_to_email_address"];
        /// The configuration set of SES that the emails are sent with.
        configuration_set_name: Option<Text> => "EmailConfiguration.ConfigurationSet",
            default "none",
            allowed "1 to 64 ASCII letters, digits, `_` and `-`",
            rules [CONFIGURATION_SET_LENGTH, CONFIGURATION_SET_CHARACTERS],
            aliases ["configuration_set"];
        /// The region of the SES identity.
        ses_region: Option<Text> => "EmailConfiguration.SourceArn",
            default "none: it has to be written, because a template does not know its region",
            rules [SES_REGION_MISSING, IDENTIFIER_SPACES, SES_IDENTITY_ARN],
            aliases ["region"];
        /// The verified domain that the sender's address belongs to. Without it, the address itself has to be verified.
        ses_verified_domain: Option<Text> => "EmailConfiguration.SourceArn",
            default "none",
            rules [SES_VERIFIED_DOMAIN_MISMATCH, IDENTIFIER_SPACES, SES_IDENTITY_ARN],
            aliases ["verified_domain"];
    }
}
