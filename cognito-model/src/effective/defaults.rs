//! What holds for a setting that is not written: every default in one place, the CDK's and that of `..Recommended`.
//!
//! `None` means that the template says nothing, so that the service decides.

use crate::pool::attribute::StandardAttribute;
use crate::pool::base::Base;
use crate::pool::client::{AuthFlows, Client, IdentityProviderName, StandardIdentityProvider};
use crate::pool::identity_pool::IdentityPool;
use crate::pool::messages::{EmailStyle, UserVerification};
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes};
use crate::pool::user_pool::{FeaturePlan, RemovalPolicy, UserPool};
use crate::value::duration::{Duration, WholeDays};
use crate::value::list::Items;
use crate::value::number::Number;
use crate::value::text::{Str, Text};

impl Base {
    pub const fn is_recommended(&self) -> bool {
        matches!(self, Base::Recommended)
    }

    /// A flag that the CDK does not write and `..Recommended` has a value for.
    fn flag(&self, written: Option<bool>, recommended: bool) -> Option<bool> {
        written.or(self.is_recommended().then_some(recommended))
    }
}

impl UserPool {
    /// The plan. Not written, a new pool gets Essentials, and one from before there were plans keeps what it has.
    pub fn effective_feature_plan(&self) -> Option<FeaturePlan> {
        let recommended = self.base.is_recommended().then_some(FeaturePlan::Essentials);
        self.feature_plan.clone().or(recommended)
    }

    /// Whether the base has a say in what is fixed when a pool is created. It has none in a pool that the CDK created before.
    pub const fn is_recommended_at_creation(&self) -> bool {
        self.base.is_recommended() && self.cdk.is_none()
    }

    /// Whether case counts in user names.
    pub fn effective_sign_in_case_sensitive(&self) -> Option<bool> {
        self.sign_in_case_sensitive
            .or(self.is_recommended_at_creation().then_some(false))
    }

    /// Whether the pool refuses to be deleted.
    pub fn effective_deletion_protection(&self) -> Option<bool> {
        self.base.flag(self.deletion_protection, true)
    }

    /// What becomes of the pool when it leaves the template. Both bases keep it: its users cannot be had again.
    pub fn effective_removal_policy(&self) -> RemovalPolicy {
        self.removal_policy.clone().unwrap_or(RemovalPolicy::Retain)
    }

    /// What is verified when somebody signs up. What people sign in with is, unless the declaration says otherwise, even by
    /// saying nothing in braces.
    pub fn effective_auto_verify(&self) -> Option<AutoVerifiedAttributes> {
        self.auto_verify.clone().or_else(|| {
            let aliases = self.sign_in_aliases.as_ref()?;
            (aliases.email || aliases.phone).then_some(AutoVerifiedAttributes {
                email: aliases.email,
                phone: aliases.phone,
            })
        })
    }

    /// How people who forgot their password get in again. The CDK's default is that of the service before it could be chosen;
    /// `..Recommended` prefers email, which is no second factor as often as the phone is, and leaves the phone out where it
    /// is certain that only addresses are verified.
    pub fn effective_account_recovery(&self) -> AccountRecovery {
        if let Some(written) = &self.account_recovery {
            return written.clone();
        }
        if !self.base.is_recommended() {
            return AccountRecovery::PhoneWithoutMfaAndEmail;
        }
        match self.effective_auto_verify() {
            Some(verified) if verified.email && !verified.phone => AccountRecovery::EmailOnly,
            _ => AccountRecovery::EmailAndPhoneWithoutMfa,
        }
    }

    /// The second factors to choose from, where there is a second factor.
    pub fn effective_mfa_second_factor(&self) -> Option<MfaSecondFactor> {
        match self.mfa {
            None | Some(Mfa::Off) => None,
            Some(Mfa::Optional | Mfa::Required) => Some(self.mfa_second_factor.clone().unwrap_or(MfaSecondFactor {
                sms: true,
                ..MfaSecondFactor::DEFAULT
            })),
        }
    }

    /// Whether the template has a role for text messages: where one is wanted, or where text messages are sent and nothing
    /// is said about it. Only what the CDK looks at counts, which is neither the recovery nor the first factor.
    pub fn generates_sms_role(&self) -> bool {
        if self.sms_role.is_some() || self.import.is_some() {
            return false;
        }
        self.enable_sms_role.unwrap_or_else(|| {
            self.effective_mfa_second_factor().is_some_and(|factors| factors.sms)
                || self.sign_in_aliases.as_ref().is_some_and(|aliases| aliases.phone)
                || self.auto_verify.as_ref().is_some_and(|verified| verified.phone)
        })
    }

    /// What a password has to be like. The CDK writes the length once there is a policy at all. `..Recommended` writes what
    /// the service would take, because an update that leaves the policy out does not reset it.
    pub fn effective_password_policy(&self) -> Option<PasswordPolicy> {
        let recommended = self.base.is_recommended();
        let mut policy = match &self.password_policy {
            Some(written) => written.clone(),
            None if recommended => PasswordPolicy::DEFAULT,
            None => return None,
        };
        policy.min_length.get_or_insert(Number::Literal(8));
        if recommended {
            policy.require_lowercase.get_or_insert(true);
            policy.require_uppercase.get_or_insert(true);
            policy.require_digits.get_or_insert(true);
            policy.require_symbols.get_or_insert(true);
            policy
                .temp_password_validity
                .get_or_insert(WholeDays(Duration::Days(7)));
        }
        Some(policy)
    }

    /// The first factors to choose from. `..Recommended` writes the service's default, except on the Lite plan, which has no
    /// choice of them.
    pub fn effective_first_auth_factors(&self) -> Option<AllowedFirstAuthFactors> {
        let written = self.sign_in_policy.as_ref();
        let written = written.and_then(|policy| policy.allowed_first_auth_factors.clone());
        let lite = self.feature_plan == Some(FeaturePlan::Lite);
        written.or(
            (self.base.is_recommended() && !lite).then_some(AllowedFirstAuthFactors {
                password: true,
                ..AllowedFirstAuthFactors::DEFAULT
            }),
        )
    }
}

const SUBJECT: Text = Text::Literal(Str::Static("Verify your new account"));
const CODE: Text = Text::Literal(Str::Static("The verification code to your new account is {####}"));
const LINK: Text = Text::Literal(Str::Static("Verify your account by clicking on {##Verify Email##}"));

/// The texts are the CDK's, which writes them always.
impl UserVerification {
    pub fn effective_style(&self) -> EmailStyle {
        self.email_style.clone().unwrap_or(EmailStyle::Code)
    }

    pub fn effective_subject(&self) -> Text {
        self.email_subject.clone().unwrap_or(SUBJECT)
    }

    pub fn effective_body(&self) -> Text {
        self.email_body.clone().unwrap_or(match self.effective_style() {
            EmailStyle::Code => CODE,
            EmailStyle::Link => LINK,
        })
    }

    pub fn effective_sms_message(&self) -> Text {
        self.sms_message.clone().unwrap_or(CODE)
    }
}

impl StandardAttribute {
    pub fn is_mutable(&self) -> bool {
        self.mutable.unwrap_or(true)
    }

    pub fn is_required(&self) -> bool {
        self.required.unwrap_or(false)
    }
}

impl Client {
    /// The ways to sign in by the API. Not written, the service allows SRP, custom challenges and refreshing; to the CDK, empty
    /// braces are the same, whereas one that is off is something written.
    pub fn effective_auth_flows(&self) -> Option<AuthFlows> {
        let written = self.auth_flows.clone();
        if self.base.is_recommended() {
            return written.or(Some(AuthFlows {
                user_srp: Some(true),
                ..AuthFlows::DEFAULT
            }));
        }
        written.filter(|flows| *flows != AuthFlows::DEFAULT)
    }

    fn oauth_setting<T: Clone>(&self, setting: fn(&OAuthSettings) -> &Option<T>) -> Option<T> {
        self.oauth.as_ref().and_then(|oauth| setting(oauth).clone())
    }

    /// The grants. The CDK adds the implicit one, which OAuth 2.1 has dropped.
    pub fn effective_oauth_flows(&self) -> OAuthFlows {
        self.oauth_setting(|oauth| &oauth.flows).unwrap_or(OAuthFlows {
            authorization_code_grant: true,
            implicit_code_grant: !self.base.is_recommended(),
            client_credentials: false,
        })
    }

    /// What the sign-in pages answer this client with, if people can sign in to it there at all. Nothing is known about an
    /// imported client, so that it gets what clients for people should have.
    pub fn response_type(&self) -> Option<&'static str> {
        if self.import.is_some() {
            return Some("code");
        }
        let flows = self.effective_oauth_flows();
        match (
            self.uses_oauth(),
            flows.authorization_code_grant,
            flows.implicit_code_grant,
        ) {
            (true, true, _) => Some("code"),
            (true, false, true) => Some("token"),
            _ => None,
        }
    }

    /// What the client can ask for, without what is added to it.
    pub fn effective_scopes(&self) -> Items<OAuthScope> {
        use StandardScope::{CognitoAdmin, Email, Openid, Phone, Profile};
        self.oauth_setting(|oauth| &oauth.scopes).unwrap_or_else(|| {
            let scopes: &[StandardScope] = match self.base {
                Base::Cdk => &[Profile, Phone, Email, Openid, CognitoAdmin],
                Base::Recommended => &[Openid, Email, Profile],
            };
            Items::List(scopes.iter().cloned().map(OAuthScope::Standard).collect())
        })
    }

    /// Where people can return to. The CDK's placeholder is a domain that nobody of the project owns, so `..Recommended`
    /// has none.
    pub fn effective_callback_urls(&self) -> Option<Items<Text>> {
        self.oauth_setting(|oauth| &oauth.callback_urls).or_else(|| {
            let flows = self.effective_oauth_flows();
            let needed = flows.authorization_code_grant || flows.implicit_code_grant;
            (needed && !self.base.is_recommended()).then(|| Items::List([Text::from("https://example.com")].into()))
        })
    }

    /// Where people can return to, if all of it is known before the deployment.
    pub fn literal_callback_urls(&self) -> Option<Vec<String>> {
        let Some(urls) = self.effective_callback_urls() else {
            return Some(Vec::new());
        };
        let urls = urls.list()?.iter().map(|url| url.literal().map(str::to_owned));
        urls.collect()
    }

    /// The providers that people can sign in with: not written, all that the pool declares, and the pool itself.
    pub fn effective_identity_providers(&self, pool: &UserPool) -> Items<IdentityProviderName> {
        self.supported_identity_providers.clone().unwrap_or_else(|| {
            let declared = pool.identity_providers.iter();
            let declared = declared.map(|provider| IdentityProviderName::Declared(provider.name.clone()));
            let cognito = IdentityProviderName::Standard(StandardIdentityProvider::Cognito);
            Items::List(declared.chain([cognito]).collect())
        })
    }

    /// Whether a wrong password and an unknown user get the same answer.
    pub fn effective_prevent_user_existence_errors(&self) -> Option<bool> {
        self.base.flag(self.prevent_user_existence_errors, true)
    }

    /// Whether refresh tokens can be revoked.
    pub fn effective_token_revocation(&self) -> Option<bool> {
        self.base.flag(self.enable_token_revocation, true)
    }
}

impl IdentityPool {
    /// Whether guests get a role that the template creates.
    ///
    /// Without `..Recommended` they do as in the CDK, also where there are none.
    pub fn generates_unauthenticated_role(&self, pool: &UserPool) -> bool {
        let only_where_used = self.base.is_recommended() || pool.base.is_recommended();
        let used = self.allow_unauthenticated_identities == Some(true) || !only_where_used;
        self.import.is_none() && self.unauthenticated_role.is_none() && used
    }
}
