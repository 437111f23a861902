//! The messages that users get.

use super::intrinsics::Render;
use super::json::Object;
use crate::pool::messages::{EmailStyle, UserVerification};

/// Sets every property about the invitation and the verification.
pub(crate) fn set(render: Render<'_>, properties: &mut Object) {
    let verification = render.pool.user_verification.as_ref();
    let is_as_written = render.pool.base.is_as_written();
    match verification {
        written if is_as_written => set_written(render, written, properties),
        written => set_verification(render, written.unwrap_or(&UserVerification::DEFAULT), properties),
    }
    let mut users = Object::new();
    let sign_up = render.pool.self_sign_up_enabled;
    let sign_up = sign_up.or((!is_as_written).then_some(false));
    users.set_some("AllowAdminCreateUserOnly", sign_up.map(|enabled| !enabled));
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
    properties.set_some("AdminCreateUserConfig", (!users.is_empty()).then_some(users));
}

/// Sets only what is declared. The style decides which properties of the message template the email belongs to.
fn set_written(render: Render<'_>, verification: Option<&UserVerification>, properties: &mut Object) {
    let Some(verification) = verification else { return };
    let (subject, body) = match verification.effective_style() {
        EmailStyle::Code => ("EmailSubject", "EmailMessage"),
        EmailStyle::Link => ("EmailSubjectByLink", "EmailMessageByLink"),
    };
    let mut template = Object::new();
    let style = verification.email_style.map(|style| style.row().cloudformation);
    template.set_some("DefaultEmailOption", style);
    template.set_some(subject, render.some_text(&verification.email_subject));
    template.set_some(body, render.some_text(&verification.email_body));
    template.set_some("SmsMessage", render.some_text(&verification.sms_message));
    properties.set_some(
        "VerificationMessageTemplate",
        (!template.is_empty()).then_some(template),
    );
}

/// A code is written both in the message template and in the older properties, which must not differ from it. A link has no
/// older properties.
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
