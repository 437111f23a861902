//! The second factor.

use crate::pool::chosen;
use crate::schema::table::{settings, variants};

variants! {
    /// Whether users have a second factor.
    pub enum Mfa {
        /// No user has one.
        Off = "OFF";
        /// Users can have one.
        Optional = "OPTIONAL";
        /// Every user has one.
        Required = "ON", aliases ["On"];
    }
}

settings! {
    /// The second factors to choose from.
    pub struct MfaSecondFactor {
        /// A code by SMS message. It needs a role for SMS messages, which the template creates.
        sms: bool => "EnabledMfas: SMS_MFA",
            default "false",
            aliases ["sms_mfa"];
        /// A code from an authenticator app.
        otp: bool => "EnabledMfas: SOFTWARE_TOKEN_MFA",
            default "false",
            aliases ["totp", "software_token_mfa"];
        /// A code by email. It needs Amazon SES and at least the Essentials plan.
        email: bool => "EnabledMfas: EMAIL_OTP",
            default "false",
            aliases ["email_otp"];
    }
}

impl MfaSecondFactor {
    /// The names of the factors to choose from.
    pub fn names(&self) -> Vec<&'static str> {
        chosen(&[(self.sms, "sms"), (self.otp, "otp"), (self.email, "email")])
    }
}
