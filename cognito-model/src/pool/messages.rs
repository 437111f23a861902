//! The messages that users get.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::text::Text;

settings! {
    /// How a new user's email address or phone number is verified.
    pub struct UserVerification {
        /// Whether the email has a code to enter or a link to click.
        email_style: Option<EmailStyle> => "VerificationMessageTemplate.DefaultEmailOption",
            default "Code",
            aliases ["default_email_option"];
        /// The subject of the email.
        email_subject: Option<Text> => "VerificationMessageTemplate.EmailSubject or EmailSubjectByLink, EmailVerificationSubject",
            default "`Verify your new account`",
            allowed "1 to 140 visible characters or plain spaces",
            limits [Length { min: 1, max: 140 }, Characters(Charset::Only(Class::Message))],
            aliases ["email_verification_subject", "email_subject_by_link"];
        /// The body of the email.
        email_body: Option<Text> => "VerificationMessageTemplate.EmailMessage or EmailMessageByLink, EmailVerificationMessage",
            default "a sentence with the code or the link",
            allowed "at most 20000 characters with `{####}` for the code, or with `{##Text of the link##}` for the link",
            limits [Length { min: 0, max: 20000 }, Characters(Charset::Only(Class::Message))],
            aliases ["email_message", "email_verification_message", "email_message_by_link"];
        /// The text message.
        sms_message: Option<Text> => "VerificationMessageTemplate.SmsMessage, SmsVerificationMessage",
            default "`The verification code to your new account is {####}`",
            allowed "at most 140 characters with `{####}` for the code, on one line",
            limits [Length { min: 0, max: 140 }, Characters(Charset::Only(Class::Line))],
            aliases ["sms_verification_message"];
    }

    /// The messages to a user whom an administrator creates.
    pub struct UserInvitation {
        /// The subject of the email.
        email_subject: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
            default "Cognito's subject",
            allowed "1 to 140 visible characters or plain spaces",
            limits [Length { min: 1, max: 140 }, Characters(Charset::Only(Class::Message))];
        /// The body of the email, with `{username}` and `{####}` for the temporary password.
        email_body: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
            default "Cognito's message",
            allowed "6 to 20000 characters",
            limits [Length { min: 6, max: 20000 }, Characters(Charset::Only(Class::Message))],
            aliases ["email_message"];
        /// The text message, with `{username}` and `{####}` for the temporary password.
        sms_message: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
            default "Cognito's message",
            allowed "6 to 140 characters",
            limits [Length { min: 6, max: 140 }];
    }
}

variants! {
    /// How an email verifies an email address.
    pub enum EmailStyle {
        /// With a code to enter.
        Code = "CONFIRM_WITH_CODE", aliases ["ConfirmWithCode"];
        /// With a link to click.
        Link = "CONFIRM_WITH_LINK", aliases ["ConfirmWithLink"];
    }
}
