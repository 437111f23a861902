//! What users sign in with, and how they get back in.

use crate::pool::chosen;
use crate::schema::table::{settings, variants};

settings! {
    /// What users sign in with, in addition to a username or instead of one.
    pub struct SignInAliases {
        /// A username, which cannot change. Without it, the email address or the phone number is the username.
        username: bool => "AliasAttributes if it is set, otherwise UsernameAttributes",
            default "false";
        /// The email address.
        email: bool => "AliasAttributes, UsernameAttributes: email",
            default "false";
        /// The phone number.
        phone: bool => "AliasAttributes, UsernameAttributes: phone_number",
            default "false",
            aliases ["phone_number"];
        /// A username that users can change.
        preferred_username: bool => "AliasAttributes: preferred_username",
            default "false";
    }

    /// Which first factors users can choose from.
    pub struct SignInPolicy {
        /// The first factors to choose from.
        allowed_first_auth_factors: Option<AllowedFirstAuthFactors> => "Policies.SignInPolicy.AllowedFirstAuthFactors",
            default "not written: the password",
            aliases ["first_auth_factors", "allowed_factors"];
    }

    /// The first factors to choose from.
    pub struct AllowedFirstAuthFactors {
        /// A password. You cannot leave it out.
        password: bool => "Policies.SignInPolicy.AllowedFirstAuthFactors: PASSWORD",
            default "false, which Cognito rejects";
        /// A one-time code by email.
        email_otp: bool => "Policies.SignInPolicy.AllowedFirstAuthFactors: EMAIL_OTP",
            default "false";
        /// A one-time code by SMS message.
        sms_otp: bool => "Policies.SignInPolicy.AllowedFirstAuthFactors: SMS_OTP",
            default "false";
        /// A passkey.
        passkey: bool => "Policies.SignInPolicy.AllowedFirstAuthFactors: WEB_AUTHN",
            default "false",
            aliases ["web_authn", "webauthn"];
        /// A code from an authenticator app.
        software_token: bool => "Policies.SignInPolicy.AllowedFirstAuthFactors: SOFTWARE_TOKEN",
            default "false",
            aliases ["totp", "otp"];
    }

    /// The attributes that Cognito verifies when a user signs up.
    pub struct AutoVerifiedAttributes {
        /// The email address.
        email: bool => "AutoVerifiedAttributes: email",
            default "false";
        /// The phone number.
        phone: bool => "AutoVerifiedAttributes: phone_number",
            default "false",
            aliases ["phone_number"];
    }

    /// The attributes whose old value stays valid until the new one is verified.
    pub struct KeepOriginalAttributes {
        /// The email address.
        email: bool => "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate: email",
            default "false";
        /// The phone number.
        phone: bool => "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate: phone_number",
            default "false",
            aliases ["phone_number"];
    }

    /// How the pool treats the devices that users sign in from.
    pub struct DeviceTracking {
        /// Whether Cognito asks for the second factor only on new devices.
        challenge_required_on_new_device: bool => "DeviceConfiguration.ChallengeRequiredOnNewDevice",
            default "false";
        /// Whether Cognito remembers a device only if the user agrees.
        device_only_remembered_on_user_prompt: bool => "DeviceConfiguration.DeviceOnlyRememberedOnUserPrompt",
            default "false";
    }
}

impl AllowedFirstAuthFactors {
    /// The names of the factors other than the password.
    pub fn beyond_password(&self) -> Vec<&'static str> {
        chosen(&[
            (self.email_otp, "email_otp"),
            (self.sms_otp, "sms_otp"),
            (self.passkey, "passkey"),
            (self.software_token, "software_token"),
        ])
    }
}

variants! {
    /// How users who forgot their password get back in.
    pub enum AccountRecovery {
        /// By email if the email address is verified, otherwise by phone, unless the phone is the second factor.
        EmailAndPhoneWithoutMfa;
        /// By phone, unless it is the second factor, otherwise by email.
        PhoneWithoutMfaAndEmail;
        /// By email only.
        EmailOnly;
        /// By phone only, unless it is the second factor.
        PhoneOnlyWithoutMfa;
        /// By phone, even if it is the second factor, otherwise by email.
        PhoneAndEmail;
        /// An administrator resets the password.
        None, aliases ["AdminOnly"];
    }

    /// Whether a passkey has to verify the user.
    pub enum PasskeyUserVerification {
        /// A passkey verifies the user if it can.
        Preferred = "preferred";
        /// A passkey must verify the user.
        Required = "required";
    }

    /// Whether a passkey counts as one factor or as two.
    pub enum PasskeyFactor {
        /// A passkey counts as one factor, and users can have a second one.
        SingleFactor = "SINGLE_FACTOR", aliases ["Single"];
        /// A passkey counts as both factors, because it verifies the user.
        MultiFactorWithUserVerification = "MULTI_FACTOR_WITH_USER_VERIFICATION", aliases ["MultiFactor", "Multi"];
    }
}
