//! The defaults for messages.

use crate::pool::base::Base;
use crate::pool::messages::{EmailStyle, UserVerification, VerificationProperties};
use crate::value::text::{Str, Text};

const SUBJECT: Text = Text::Literal(Str::Static("Verify your new account"));
const CODE: Text = Text::Literal(Str::Static("The verification code to your new account is {####}"));
const LINK: Text = Text::Literal(Str::Static("Verify your account by clicking on {##Verify Email##}"));

/// The default messages are the CDK's, which always writes them.
impl UserVerification {
    pub fn effective_style(&self) -> EmailStyle {
        self.email_style.unwrap_or(EmailStyle::Code)
    }

    pub fn effective_subject(&self) -> Text {
        self.email_subject.clone().unwrap_or(SUBJECT)
    }

    pub fn effective_body(&self) -> Text {
        self.email_body.clone().unwrap_or(match self.effective_style() {
            EmailStyle::Code => CODE,
            EmailStyle::Link => LINK,
        })
    }

    pub fn effective_sms_message(&self) -> Text {
        self.sms_message.clone().unwrap_or(CODE)
    }

    pub(crate) fn effective_properties(&self, base: &Base) -> VerificationProperties {
        self.message_properties.unwrap_or(match base.is_as_written() {
            true => VerificationProperties::Template,
            false => VerificationProperties::Both,
        })
    }
}
