//! The messages that users get.

use super::intrinsics::Render;
use super::json::Object;
use crate::pool::messages::{EmailStyle, UserVerification, VerificationProperties};

/// Sets every property about the invitation and the verification.
pub(crate) fn set(render: Render<'_>, properties: &mut Object) {
    let verification = render.pool.user_verification.as_ref();
    let is_as_written = render.pool.base.is_as_written();
    if let Some(verification) = verification.or((!is_as_written).then_some(&UserVerification::DEFAULT)) {
        set_verification(render, verification, properties);
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

/// Sets the messages, with their defaults unless only what is declared is written. The style decides which properties of the
/// message template the email belongs to. A link has no older properties.
fn set_verification(render: Render<'_>, verification: &UserVerification, properties: &mut Object) {
    let base = &render.pool.base;
    let places = verification.effective_properties(base);
    let (in_older, in_template) = (
        places != VerificationProperties::Template,
        places != VerificationProperties::Older,
    );
    let style = verification.effective_style();
    let written_style = (in_template && !base.is_as_written()).then_some(style);
    let (subject, body, sms) = match base.is_as_written() {
        true => (
            verification.email_subject.clone(),
            verification.email_body.clone(),
            verification.sms_message.clone(),
        ),
        false => (
            Some(verification.effective_subject()),
            Some(verification.effective_body()),
            Some(verification.effective_sms_message()),
        ),
    };
    let mut template = Object::new();
    let style_name = verification
        .email_style
        .or(written_style)
        .map(|style| style.row().cloudformation);
    template.set_some("DefaultEmailOption", style_name);
    let (subject_name, body_name) = match style {
        EmailStyle::Code => ("EmailSubject", "EmailMessage"),
        EmailStyle::Link => ("EmailSubjectByLink", "EmailMessageByLink"),
    };
    let has_older = style == EmailStyle::Code;
    for (name, older_name, message, has_older) in [
        (body_name, "EmailVerificationMessage", body, has_older),
        (subject_name, "EmailVerificationSubject", subject, has_older),
        ("SmsMessage", "SmsVerificationMessage", sms, true),
    ] {
        let message = render.some_text(&message);
        properties.set_some(older_name, message.clone().filter(|_| in_older && has_older));
        template.set_some(name, message.filter(|_| in_template || !has_older));
    }
    properties.set_some(
        "VerificationMessageTemplate",
        (!template.is_empty()).then_some(template),
    );
}
