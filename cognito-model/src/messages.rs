//! The messages that users get.

use crate::table::{settings, variants};
use crate::text::Text;

settings! {
    /// How a new user's email address or phone number is verified.
    pub struct UserVerification {
        /// Whether the email brings a code to type in or a link to click on.
        email_style: Option<EmailStyle> => "VerificationMessageTemplate.DefaultEmailOption",
            default "Code",
            rules [EMAIL_BODY_PLACEHOLDER, SMS_MESSAGE_PLACEHOLDER, LINK_PLACEHOLDER, PLACEHOLDER_MISPLACED],
            aliases ["default_email_option"];
        /// The subject of the email.
        email_subject: Option<Text> => "VerificationMessageTemplate.EmailSubject or EmailSubjectByLink, EmailVerificationSubject",
            default "`Verify your new account`",
            allowed "1 to 140 characters that can be seen, or plain spaces",
            rules [EMAIL_SUBJECT_LINES, EMAIL_SUBJECT_LENGTH, EMAIL_SUBJECT_CHARACTERS],
            aliases ["email_verification_subject", "email_subject_by_link"];
        /// The text of the email.
        email_body: Option<Text> => "VerificationMessageTemplate.EmailMessage or EmailMessageByLink, EmailVerificationMessage",
            default "a sentence with the code or the link",
            allowed "at most 20000 characters with `{####}` for the code, or with `{##Text of the link##}` for the link",
            rules [
                EMAIL_BODY_PLACEHOLDER, LINK_PLACEHOLDER, PLACEHOLDER_SPELLING, PLACEHOLDER_MISPLACED,
                EMAIL_BODY_LENGTH, EMAIL_BODY_CHARACTERS
            ],
            aliases ["email_message", "email_verification_message", "email_message_by_link"];
        /// The text message.
        sms_message: Option<Text> => "VerificationMessageTemplate.SmsMessage, SmsVerificationMessage",
            default "`The verification code to your new account is {####}`",
            allowed "at most 140 characters with `{####}` for the code, on one line",
            rules [
                SMS_MESSAGE_PLACEHOLDER, PLACEHOLDER_SPELLING, PLACEHOLDER_MISPLACED, SMS_MESSAGE_LENGTH,
                SMS_MESSAGE_LINE_BREAK, SMS_MESSAGE_PLACEHOLDER_BESIDE_LINK
            ],
            aliases ["sms_verification_message"];
    }

    /// The messages to a user whom an administrator created.
    pub struct UserInvitation {
        /// The subject of the email.
        email_subject: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.EmailSubject",
            default "the subject of Cognito",
            allowed "1 to 140 characters that can be seen, or plain spaces",
            rules [EMAIL_SUBJECT_LINES, EMAIL_SUBJECT_LENGTH, EMAIL_SUBJECT_CHARACTERS];
        /// The text of the email, with `{username}` and `{####}` for the temporary password.
        email_body: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.EmailMessage",
            default "the text of Cognito",
            allowed "6 to 20000 characters",
            rules [
                INVITATION_PLACEHOLDER, PLACEHOLDER_SPELLING, PLACEHOLDER_MISPLACED, INVITATION_EMAIL_LENGTH,
                EMAIL_BODY_CHARACTERS
            ],
            aliases ["email_message"];
        /// The text message, with `{username}` and `{####}` for the temporary password.
        sms_message: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
            default "the text of Cognito",
            allowed "6 to 140 characters",
            rules [INVITATION_PLACEHOLDER, PLACEHOLDER_SPELLING, PLACEHOLDER_MISPLACED, INVITATION_SMS_LENGTH];
    }
}

variants! {
    /// How an email verifies the address.
    pub enum EmailStyle {
        /// It brings a code to type in.
        Code = "CONFIRM_WITH_CODE", aliases ["ConfirmWithCode"];
        /// It brings a link to click on.
        Link = "CONFIRM_WITH_LINK", aliases ["ConfirmWithLink"];
    }
}
