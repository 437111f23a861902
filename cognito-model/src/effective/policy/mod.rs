//! Questions that a constant can answer: policy as code.
//!
//! The answers are about the pool and its clients as they will be deployed, including what `..Recommended` and the defaults add.
//! Overrides are applied later, and the answers ignore them: use [`UserPool::has_overrides`] and [`Client::has_overrides`] to
//! find out whether there are any. The answers know nothing about an imported pool or client, and are the same as for a new one.

mod client;
#[cfg(test)]
mod documented;
mod password;
#[cfg(test)]
mod tests;

use crate::pool::client::Client;
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::sign_in::{AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes};
use crate::pool::user_pool::{
    AdvancedSecurityMode, CustomThreatProtectionMode, FeaturePlan, RemovalPolicy, StandardThreatProtectionMode,
    UserPool,
};

impl UserPool {
    /// Whether Cognito prevents the pool from being deleted.
    ///
    /// Setting: `deletion_protection`. Default: off, on with `..Recommended`. Property: `DeletionProtection`.
    pub const fn has_deletion_protection(&self) -> bool {
        matches!(self.effective_deletion_protection(), Some(true))
    }

    /// Whether the pool is kept when it is removed from the template.
    ///
    /// Setting: `removal_policy`. Default: `Retain`, `Destroy` with `..AsWritten`. Property: `DeletionPolicy,
    /// UpdateReplacePolicy of the resource`.
    pub const fn is_retained(&self) -> bool {
        !matches!(self.effective_removal_policy(), RemovalPolicy::Destroy)
    }

    /// Whether properties of the pool or its resource are overridden. The other answers ignore overrides.
    pub const fn has_overrides(&self) -> bool {
        !self.property_overrides.as_slice().is_empty() || !self.overrides.as_slice().is_empty()
    }

    /// Whether users can sign up themselves.
    ///
    /// Setting: `self_sign_up_enabled`. Default: off, on with `..AsWritten`. Property:
    /// `AdminCreateUserConfig.AllowAdminCreateUserOnly`.
    pub const fn allows_self_sign_up(&self) -> bool {
        self.effective_self_sign_up()
    }

    /// Whether `Anna` and `anna` are different users.
    ///
    /// Setting: `sign_in_case_sensitive`. Default: on, off with `..Recommended`. Property:
    /// `UsernameConfiguration.CaseSensitive`.
    pub const fn is_case_sensitive(&self) -> bool {
        !matches!(self.effective_sign_in_case_sensitive(), Some(false))
    }

    /// The feature plan, if the template sets one. Without one, the pool gets the default plan of the account.
    ///
    /// Setting: `feature_plan`. Default: none, `Essentials` with `..Recommended`. Property: `UserPoolTier`.
    pub const fn plan(&self) -> Option<&FeaturePlan> {
        self.effective_feature_plan()
    }

    /// Whether threat protection acts on risks when users sign in. The older setting `advanced_security_mode` counts as well.
    ///
    /// Setting: `standard_threat_protection_mode`. Default: off. Property: `UserPoolAddOns.AdvancedSecurityMode`.
    pub const fn enforces_threat_protection(&self) -> bool {
        matches!(
            self.standard_threat_protection_mode,
            Some(StandardThreatProtectionMode::FullFunction)
        ) || matches!(self.advanced_security_mode, Some(AdvancedSecurityMode::Enforced))
    }

    /// Whether threat protection acts on risks in custom authentication too.
    ///
    /// Setting: `custom_threat_protection_mode`. Default: off. Property:
    /// `UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode`.
    pub const fn enforces_custom_threat_protection(&self) -> bool {
        matches!(
            self.custom_threat_protection_mode,
            Some(CustomThreatProtectionMode::FullFunction)
        )
    }

    /// Whether every user has a second factor: `mfa: Required`.
    ///
    /// Setting: `mfa`. Default: `Off`. Property: `MfaConfiguration`.
    pub const fn requires_mfa(&self) -> bool {
        matches!(self.mfa, Some(Mfa::Required))
    }

    /// Whether users can have a second factor, or have to: `mfa: Optional` or `mfa: Required`.
    ///
    /// Setting: `mfa`. Default: `Off`. Property: `MfaConfiguration`.
    pub const fn allows_mfa(&self) -> bool {
        matches!(self.mfa, Some(Mfa::Optional | Mfa::Required))
    }

    /// Whether the second factor can be a code in an SMS message. While `mfa` is off, there is none.
    ///
    /// Setting: `mfa_second_factor.sms`. Default: on if `mfa_second_factor` is not written. Property: `EnabledMfas: SMS_MFA`.
    pub const fn allows_sms_mfa(&self) -> bool {
        matches!(
            self.effective_mfa_second_factor(),
            Some(MfaSecondFactor { sms: true, .. })
        )
    }

    /// Whether the second factor can be a code from an authenticator app. While `mfa` is off, there is none.
    ///
    /// Setting: `mfa_second_factor.otp`. Default: off. Property: `EnabledMfas: SOFTWARE_TOKEN_MFA`.
    pub const fn allows_otp_mfa(&self) -> bool {
        matches!(
            self.effective_mfa_second_factor(),
            Some(MfaSecondFactor { otp: true, .. })
        )
    }

    /// Whether the second factor can be a code in an email. While `mfa` is off, there is none.
    ///
    /// Setting: `mfa_second_factor.email`. Default: off. Property: `EnabledMfas: EMAIL_OTP`.
    pub const fn allows_email_mfa(&self) -> bool {
        matches!(
            self.effective_mfa_second_factor(),
            Some(MfaSecondFactor { email: true, .. })
        )
    }

    /// Whether users can start to sign in with something other than a password: a code or a passkey.
    ///
    /// Setting: `sign_in_policy.allowed_first_auth_factors`. Default: only the password. Property:
    /// `Policies.SignInPolicy.AllowedFirstAuthFactors`.
    pub const fn allows_passwordless(&self) -> bool {
        match self.effective_first_auth_factors() {
            Some(factors) => factors.passkey || factors.email_otp || factors.sms_otp || factors.software_token,
            None => false,
        }
    }

    /// Whether users can start to sign in with a passkey.
    ///
    /// Setting: `sign_in_policy.allowed_first_auth_factors.passkey`. Default: off. Property:
    /// `Policies.SignInPolicy.AllowedFirstAuthFactors: WEB_AUTHN`.
    pub const fn allows_passkeys(&self) -> bool {
        match self.effective_first_auth_factors() {
            Some(factors) => factors.passkey,
            None => false,
        }
    }

    /// The first factors that the declaration lists, or `None` if it lists none.
    ///
    /// Setting: `sign_in_policy.allowed_first_auth_factors`. Default: only the password. Property:
    /// `Policies.SignInPolicy.AllowedFirstAuthFactors`.
    pub const fn first_factors(&self) -> Option<&AllowedFirstAuthFactors> {
        match &self.sign_in_policy {
            Some(policy) => policy.allowed_first_auth_factors.as_ref(),
            None => None,
        }
    }

    /// How users who forgot their password get back in.
    ///
    /// Setting: `account_recovery`. Default: `PhoneWithoutMfaAndEmail`; with `..Recommended` `EmailOnly` if only email
    /// addresses are verified, else `EmailAndPhoneWithoutMfa`; with `..AsWritten` `PhoneAndEmail`. Property:
    /// `AccountRecoverySetting`.
    pub const fn recovery(&self) -> &AccountRecovery {
        self.effective_account_recovery()
    }

    /// Whether users who forgot their password can get back in by email.
    ///
    /// Setting: `account_recovery`. Default: yes. Property: `AccountRecoverySetting`.
    pub const fn recovers_by_email(&self) -> bool {
        use AccountRecovery::{EmailAndPhoneWithoutMfa, EmailOnly, PhoneAndEmail, PhoneWithoutMfaAndEmail};
        matches!(
            self.recovery(),
            EmailOnly | EmailAndPhoneWithoutMfa | PhoneWithoutMfaAndEmail | PhoneAndEmail
        )
    }

    /// Whether users who forgot their password can get back in by phone.
    ///
    /// Setting: `account_recovery`. Default: yes, and no with `..Recommended` if only email addresses are verified. Property:
    /// `AccountRecoverySetting`.
    pub const fn recovers_by_phone(&self) -> bool {
        !matches!(self.recovery(), AccountRecovery::EmailOnly | AccountRecovery::None)
    }

    /// Whether Cognito verifies the email address when a user signs up.
    ///
    /// Setting: `auto_verify.email`. Default: on if users sign in with it, off with `..AsWritten`. Property:
    /// `AutoVerifiedAttributes: email`.
    pub const fn verifies_email(&self) -> bool {
        matches!(
            self.effective_auto_verify(),
            Some(AutoVerifiedAttributes { email: true, .. })
        )
    }

    /// Whether Cognito verifies the phone number when a user signs up.
    ///
    /// Setting: `auto_verify.phone`. Default: on if users sign in with it, off with `..AsWritten`. Property:
    /// `AutoVerifiedAttributes: phone_number`.
    pub const fn verifies_phone(&self) -> bool {
        matches!(
            self.effective_auto_verify(),
            Some(AutoVerifiedAttributes { phone: true, .. })
        )
    }

    /// The client with this name in the declaration.
    pub const fn client(&self, name: &str) -> Option<&Client> {
        let clients = self.clients.as_slice();
        let mut index = 0;
        while index < clients.len() {
            if same(clients[index].name.as_str(), name) {
                return Some(&clients[index].value);
            }
            index += 1;
        }
        None
    }
}

/// `==`, for constants.
const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut index = 0;
    while index < left.len() && index < right.len() && left[index] == right[index] {
        index += 1;
    }
    index == left.len() && index == right.len()
}
