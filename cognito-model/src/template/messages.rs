//! The texts that users get.

use super::intrinsics::Render;
use super::json::Object;
use crate::pool::messages::{EmailStyle, UserVerification};

/// Sets every property about the invitation and the verification.
pub(crate) fn set(render: Render<'_>, properties: &mut Object) {
    let verification = render.pool.user_verification.as_ref();
    set_verification(render, verification.unwrap_or(&UserVerification::DEFAULT), properties);
    let mut users = Object::new();
    users.set(
        "AllowAdminCreateUserOnly",
        !render.pool.self_sign_up_enabled.unwrap_or(false),
    );
    let invitation = render.pool.user_invitation.as_ref();
    users.set_some(
        "InviteMessageTemplate",
        invitation.map(|invitation| {
            let mut template = Object::new();
            template.set_some("EmailMessage", render.some_text(&invitation.email_body));
            template.set_some("EmailSubject", render.some_text(&invitation.email_subject));
            template.set_some("SMSMessage", render.some_text(&invitation.sms_message));
            template
        }),
    );
    properties.set("AdminCreateUserConfig", users);
}

/// A code stands both in the template of the messages and in the properties from before there was one, which must not
/// differ from it. A link has no such properties.
fn set_verification(render: Render<'_>, verification: &UserVerification, properties: &mut Object) {
    let style = verification.effective_style();
    let subject = render.text(&verification.effective_subject());
    let body = render.text(&verification.effective_body());
    let sms = render.text(&verification.effective_sms_message());
    let mut template = Object::from([("DefaultEmailOption", style.row().cloudformation)]);
    match style {
        EmailStyle::Code => {
            properties.set("EmailVerificationMessage", body.clone());
            properties.set("EmailVerificationSubject", subject.clone());
            template.set("EmailMessage", body);
            template.set("EmailSubject", subject);
        }
        EmailStyle::Link => {
            template.set("EmailMessageByLink", body);
            template.set("EmailSubjectByLink", subject);
        }
    }
    properties.set("SmsVerificationMessage", sms.clone());
    template.set("SmsMessage", sms);
    properties.set("VerificationMessageTemplate", template);
}
