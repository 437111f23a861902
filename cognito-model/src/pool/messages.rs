//! The messages that users get.

use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::places::RoleArn;
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
        /// The SMS message.
        sms_message: Option<Text> => "VerificationMessageTemplate.SmsMessage, SmsVerificationMessage",
            default "`The verification code to your new account is {####}`",
            allowed "at most 140 characters with `{####}` for the code, on one line",
            limits [Length { min: 0, max: 140 }, Characters(Charset::Only(Class::Line))],
            aliases ["sms_verification_message"];
        /// The properties of the pool that contain these messages. Cognito takes a message from either. An email with a link is
        /// always in the template.
        message_properties: Option<VerificationProperties> => "none: decides on other properties",
            default "`Both`; with `..AsWritten` `Template`";
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
        /// The SMS message, with `{username}` and `{####}` for the temporary password.
        sms_message: Option<Text> => "AdminCreateUserConfig.InviteMessageTemplate.SMSMessage",
            default "Cognito's message",
            allowed "6 to 140 characters",
            limits [Length { min: 6, max: 140 }];
    }

    /// The email with a code for signing in: `{ subject: "Your code", message: "{####}" }`.
    pub struct EmailAuthentication {
        /// The subject of the email.
        subject: Option<Text> => "EmailAuthenticationSubject",
            default "Cognito's subject",
            allowed "1 to 140 visible characters or plain spaces",
            limits [Length { min: 1, max: 140 }, Characters(Charset::Only(Class::Message))],
            aliases ["email_subject", "email_authentication_subject"];
        /// The body of the email.
        message: Option<Text> => "EmailAuthenticationMessage",
            default "Cognito's message",
            allowed "at most 20000 characters with `{####}` for the code",
            limits [Contains("{####}"), Length { min: 0, max: 20000 }, Characters(Charset::Only(Class::Message))],
            aliases ["email_body", "body", "email_message", "email_authentication_message"];
    }

    /// SMS messages through AWS End User Messaging: `{ role: "arn:..", origination_identity: ".." }`.
    pub struct EndUserMessaging {
        /// The IAM role that Cognito sends SMS messages with.
        role: RoleArn => "SmsConfiguration.EumsSms.CallerArn",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["caller_arn", "role_arn"];
        /// The external ID that the trust policy of `role` requires.
        external_id: Option<Text> => "SmsConfiguration.EumsSms.ExternalId",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }];
        /// The ID or ARN of the phone number, sender ID, or pool of them that sends the messages.
        origination_identity: Option<Text> => "SmsConfiguration.EumsSms.OriginationIdentity",
            default "End User Messaging chooses one",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["sender", "sender_id", "phone_number"];
        /// The configuration set for the messages.
        configuration_set_name: Option<Text> => "SmsConfiguration.EumsSms.ConfigurationSetName",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["configuration_set"];
        /// The ID of your entity in India's registry of senders.
        in_entity_id: Option<Text> => "SmsConfiguration.EumsSms.InEntityId",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["entity_id"];
        /// The ID of the template in India's registry of senders.
        in_template_id: Option<Text> => "SmsConfiguration.EumsSms.InTemplateId",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["template_id"];
        /// The region that SMS messages are sent from.
        region: Option<Text> => "SmsConfiguration.EumsSms.Region",
            default "the region of the pool",
            allowed "5 to 32 characters",
            means Region,
            limits [Length { min: 5, max: 32 }];
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

    /// The properties that contain the messages for verification.
    pub enum VerificationProperties {
        /// `VerificationMessageTemplate`.
        Template;
        /// The older `EmailVerificationMessage`, `EmailVerificationSubject` and `SmsVerificationMessage`.
        Older;
        /// The template and the older properties, as the AWS CDK writes them.
        Both;
    }
}
