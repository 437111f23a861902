//! What applies to a pool by default: every default in one place, for each base. They are the CDK's, those of `..Recommended`,
//! and with `..AsWritten` Cognito's own.
//!
//! `None` means that the template leaves the property out, and Cognito decides.

use crate::pool::base::Base;
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::sign_in::{AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes};
use crate::pool::trigger::Assigned;
use crate::pool::user_pool::{FeaturePlan, RemovalPolicy, UserPool};

impl Base {
    /// Whether this is the base for best practices.
    pub const fn is_recommended(&self) -> bool {
        matches!(self, Base::Recommended)
    }

    /// Whether the template contains only what is declared, and Cognito decides everything else.
    pub const fn is_as_written(&self) -> bool {
        matches!(self, Base::AsWritten)
    }

    /// A flag that the CDK leaves out and `..Recommended` sets.
    pub(crate) const fn flag(&self, written: Option<bool>, recommended: bool) -> Option<bool> {
        match written {
            None if self.is_recommended() => Some(recommended),
            written => written,
        }
    }
}

impl UserPool {
    /// The plan. By default, a new pool gets Essentials, and one from before there were plans keeps what it has.
    pub const fn effective_feature_plan(&self) -> Option<&FeaturePlan> {
        match &self.feature_plan {
            Some(plan) => Some(plan),
            None if self.base.is_recommended() => Some(&FeaturePlan::Essentials),
            None => None,
        }
    }

    /// Whether the base decides what is fixed when a pool is created. Not in a pool that the CDK has already created.
    pub const fn is_recommended_at_creation(&self) -> bool {
        self.base.is_recommended() && self.cdk.is_none()
    }

    /// Whether usernames are case-sensitive.
    pub const fn effective_sign_in_case_sensitive(&self) -> Option<bool> {
        match self.sign_in_case_sensitive {
            None if self.is_recommended_at_creation() => Some(false),
            written => written,
        }
    }

    /// Whether Cognito prevents the pool from being deleted.
    pub const fn effective_deletion_protection(&self) -> Option<bool> {
        self.base.flag(self.deletion_protection, true)
    }

    /// What happens to the pool when it is removed from the template. The CDK and `..Recommended` keep it, because deleted users
    /// cannot be recovered. CloudFormation deletes it.
    pub const fn effective_removal_policy(&self) -> &RemovalPolicy {
        match &self.removal_policy {
            Some(policy) => policy,
            None if self.base.is_as_written() => &RemovalPolicy::Destroy,
            None => &RemovalPolicy::Retain,
        }
    }

    /// Whether users can sign up themselves. By default, Cognito allows it and the CDK does not.
    pub const fn effective_self_sign_up(&self) -> bool {
        match self.self_sign_up_enabled {
            Some(enabled) => enabled,
            None => self.base.is_as_written(),
        }
    }

    /// What is verified when a user signs up. The CDK verifies what users sign in with, unless the declaration decides, even
    /// with empty braces.
    pub const fn effective_auto_verify(&self) -> Option<AutoVerifiedAttributes> {
        let aliases = match self.base {
            Base::AsWritten => None,
            Base::Cdk | Base::Recommended => self.sign_in_aliases.as_ref(),
        };
        match (&self.auto_verify, aliases) {
            (Some(written), _) => Some(AutoVerifiedAttributes {
                email: written.email,
                phone: written.phone,
                ..AutoVerifiedAttributes::DEFAULT
            }),
            (None, Some(aliases)) if aliases.email || aliases.phone => Some(AutoVerifiedAttributes {
                email: aliases.email,
                phone: aliases.phone,
                ..AutoVerifiedAttributes::DEFAULT
            }),
            _ => None,
        }
    }

    /// How users who forgot their password get back in. The CDK's default is what Cognito did before there was a choice.
    /// `..Recommended` prefers email, which is less often a second factor than the phone, and leaves the phone out if only email
    /// addresses are verified.
    pub const fn effective_account_recovery(&self) -> &AccountRecovery {
        match (&self.account_recovery, self.effective_auto_verify()) {
            (Some(written), _) => written,
            (None, _) if self.base.is_as_written() => &AccountRecovery::PhoneAndEmail,
            (None, _) if !self.base.is_recommended() => &AccountRecovery::PhoneWithoutMfaAndEmail,
            (
                None,
                Some(AutoVerifiedAttributes {
                    email: true,
                    phone: false,
                    ..
                }),
            ) => &AccountRecovery::EmailOnly,
            (None, _) => &AccountRecovery::EmailAndPhoneWithoutMfa,
        }
    }

    /// The second factors to choose from, if MFA is on.
    pub const fn effective_mfa_second_factor(&self) -> Option<&MfaSecondFactor> {
        const DEFAULT: &MfaSecondFactor = &MfaSecondFactor {
            sms: true,
            ..MfaSecondFactor::DEFAULT
        };
        match (&self.mfa, &self.mfa_second_factor) {
            (None | Some(Mfa::Off), _) => None,
            (Some(Mfa::Optional | Mfa::Required), Some(written)) => Some(written),
            (Some(Mfa::Optional | Mfa::Required), None) => Some(DEFAULT),
        }
    }

    /// Whether the template has a role for SMS messages: if it is requested, or if SMS messages are sent and nothing else is
    /// written. Only what the CDK looks at counts, which does not include recovery and first factors. With `..AsWritten`, there
    /// is one only if it is requested.
    pub const fn generates_sms_role(&self) -> bool {
        if self.sms_role.is_some() || self.import.is_some() {
            return false;
        }
        if let Some(enabled) = self.enable_sms_role {
            return enabled;
        }
        if self.base.is_as_written() || self.end_user_messaging.is_some() {
            return false;
        }
        let (mut sends, mut index) = ([false; 3], 0);
        if let Some(factors) = self.effective_mfa_second_factor() {
            sends[0] = factors.sms;
        }
        if let Some(aliases) = &self.sign_in_aliases {
            sends[1] = aliases.phone;
        }
        if let Some(verified) = &self.auto_verify {
            sends[2] = verified.phone;
        }
        while index < sends.len() {
            if sends[index] {
                return true;
            }
            index += 1;
        }
        false
    }

    /// Whether the template has a permission to call a trigger's function.
    pub const fn generates_permission(&self, trigger: &Assigned<'_>) -> bool {
        match trigger.permission {
            Some(wanted) => wanted,
            None => !self.base.is_as_written(),
        }
    }

    /// The first factors to choose from. `..Recommended` writes Cognito's default, except on the Lite plan, which offers no
    /// choice.
    pub const fn effective_first_auth_factors(&self) -> Option<&AllowedFirstAuthFactors> {
        const PASSWORD: &AllowedFirstAuthFactors = &AllowedFirstAuthFactors {
            password: true,
            ..AllowedFirstAuthFactors::DEFAULT
        };
        if let Some(policy) = &self.sign_in_policy {
            if let Some(factors) = &policy.allowed_first_auth_factors {
                return Some(factors);
            }
        }
        match self.feature_plan {
            Some(FeaturePlan::Lite) => None,
            _ if self.base.is_recommended() => Some(PASSWORD),
            _ => None,
        }
    }
}
