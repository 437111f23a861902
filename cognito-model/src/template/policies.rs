//! The policies for passwords and for first factors.

use super::intrinsics::Render;
use super::json::{Object, single};
use crate::pool::chosen;

pub(crate) fn policies(render: Render<'_>) -> Option<Object> {
    let mut policies = Object::new();
    policies.set_some("PasswordPolicy", password_policy(render));
    let factors = render.pool.effective_first_auth_factors();
    let factors = factors.map(|it| {
        chosen(&[
            (it.password, "PASSWORD"),
            (it.email_otp, "EMAIL_OTP"),
            (it.sms_otp, "SMS_OTP"),
            (it.passkey, "WEB_AUTHN"),
            (it.software_token, "SOFTWARE_TOKEN"),
        ])
    });
    policies.set_some(
        "SignInPolicy",
        factors.map(|factors| single("AllowedFirstAuthFactors", factors)),
    );
    (!policies.is_empty()).then_some(policies)
}

fn password_policy(render: Render<'_>) -> Option<Object> {
    let policy = render.pool.effective_password_policy()?;
    let mut object = Object::new();
    object.set_some("MinimumLength", render.some_number(&policy.min_length));
    object.set_some("PasswordHistorySize", render.some_number(&policy.password_history_size));
    object.set_some("RequireLowercase", policy.require_lowercase);
    object.set_some("RequireNumbers", policy.require_digits);
    object.set_some("RequireSymbols", policy.require_symbols);
    object.set_some("RequireUppercase", policy.require_uppercase);
    object.set_some(
        "TemporaryPasswordValidityDays",
        policy.temp_password_validity.map(|validity| validity.count()),
    );
    Some(object)
}
