//! What applies to a client by default.

use crate::pool::base::Base;
use crate::pool::branding::Branding;
use crate::pool::client::{AuthFlows, Client, IdentityProviderName, StandardIdentityProvider};
use crate::pool::domain::ManagedLoginVersion;
use crate::pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
use crate::pool::user_pool::{FeaturePlan, UserPool};
use crate::value::duration::{Duration, WholeMinutes};
use crate::value::list::Items;
use crate::value::text::Text;

/// How long an access token and an ID token are valid.
pub(crate) const TOKEN_VALIDITY: WholeMinutes = WholeMinutes(Duration::Hours(1));

/// How long a refresh token is valid.
pub(crate) const REFRESH_TOKEN_VALIDITY: WholeMinutes = WholeMinutes(Duration::Days(30));

impl Client {
    /// The flows for signing in through the API. By default, Cognito allows SRP, custom challenges and refreshing. To the CDK,
    /// empty braces mean the same, but a flow that is set to `false` counts as written.
    pub const fn effective_auth_flows(&self) -> Option<&AuthFlows> {
        const SRP: &AuthFlows = &AuthFlows {
            user_srp: Some(true),
            ..AuthFlows::DEFAULT
        };
        match &self.auth_flows {
            Some(AuthFlows {
                user_password: None,
                admin_user_password: None,
                custom: None,
                user_srp: None,
                user: None,
                refresh_token: None,
                legacy_admin_no_srp: None,
                legacy_custom_only: None,
                legacy_user_password: None,
                ..
            }) if !self.base.is_recommended() => None,
            Some(written) => Some(written),
            None if self.base.is_recommended() => Some(SRP),
            None => None,
        }
    }

    fn oauth_setting<T: Clone>(&self, setting: fn(&OAuthSettings) -> &Option<T>) -> Option<T> {
        self.oauth.as_ref().and_then(|oauth| setting(oauth).clone())
    }

    /// Whether the client uses the OAuth endpoints. Cognito requires a client to request that, which its OAuth settings do.
    pub const fn uses_oauth(&self) -> bool {
        match self.disable_oauth {
            Some(disabled) => !disabled,
            None => !self.base.is_as_written() || self.oauth.is_some(),
        }
    }

    /// The grants. The CDK adds the implicit grant, which OAuth 2.1 has dropped.
    pub const fn effective_oauth_flows(&self) -> &OAuthFlows {
        const CODE: &OAuthFlows = &OAuthFlows {
            authorization_code_grant: true,
            ..OAuthFlows::DEFAULT
        };
        const CODE_AND_IMPLICIT: &OAuthFlows = &OAuthFlows {
            authorization_code_grant: true,
            implicit_code_grant: true,
            ..OAuthFlows::DEFAULT
        };
        if let Some(oauth) = &self.oauth {
            if let Some(flows) = &oauth.flows {
                return flows;
            }
        }
        match self.base {
            Base::Cdk => CODE_AND_IMPLICIT,
            Base::Recommended => CODE,
            Base::AsWritten => &OAuthFlows::DEFAULT,
        }
    }

    /// The response type of managed login for this client, if users can sign in to it there at all. Nothing is known about an
    /// imported client, so it gets what clients for users should have.
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

    /// The scopes that the client can request, without those that are added to them.
    pub fn effective_scopes(&self) -> Items<OAuthScope> {
        use StandardScope::{CognitoAdmin, Email, Openid, Phone, Profile};
        self.oauth_setting(|oauth| &oauth.scopes).unwrap_or_else(|| {
            let scopes: &[StandardScope] = match self.base {
                Base::Cdk => &[Profile, Phone, Email, Openid, CognitoAdmin],
                Base::Recommended => &[Openid, Email, Profile],
                Base::AsWritten => &[],
            };
            Items::List(scopes.iter().cloned().map(OAuthScope::Standard).collect())
        })
    }

    /// The callback URLs. The CDK's placeholder is a domain that you do not own, so `..Recommended` has no default.
    pub fn effective_callback_urls(&self) -> Option<Items<Text>> {
        self.oauth_setting(|oauth| &oauth.callback_urls).or_else(|| {
            let flows = self.effective_oauth_flows();
            let needed = flows.authorization_code_grant || flows.implicit_code_grant;
            (needed && self.base == Base::Cdk).then(|| Items::List([Text::from("https://example.com")].into()))
        })
    }

    /// The callback URLs, if all of them are known before the deployment.
    pub fn literal_callback_urls(&self) -> Option<Vec<String>> {
        let Some(urls) = self.effective_callback_urls() else {
            return Some(Vec::new());
        };
        let urls = urls.list()?.iter().map(|url| url.literal().map(str::to_owned));
        urls.collect()
    }

    /// The providers that users can sign in with: by default, all that the pool declares, and the pool itself. With
    /// `..AsWritten`, none.
    pub fn effective_identity_providers(&self, pool: &UserPool) -> Items<IdentityProviderName> {
        self.supported_identity_providers.clone().unwrap_or_else(|| {
            if self.base.is_as_written() {
                return Items::List([].into());
            }
            let declared = pool.identity_providers.iter();
            let declared = declared.map(|provider| IdentityProviderName::Declared(provider.name.clone()));
            let cognito = IdentityProviderName::Standard(StandardIdentityProvider::Cognito);
            Items::List(declared.chain(std::iter::once(cognito)).collect())
        })
    }

    /// Whether a wrong password and an unknown user get the same answer.
    pub const fn effective_prevent_user_existence_errors(&self) -> Option<bool> {
        self.base.flag(self.prevent_user_existence_errors, true)
    }

    /// Whether refresh tokens can be revoked.
    pub const fn effective_token_revocation(&self) -> Option<bool> {
        self.base.flag(self.enable_token_revocation, true)
    }
}

impl UserPool {
    /// The style of managed login for a client. `..Recommended` gives Cognito's style to every client that uses the pages,
    /// because users of a client without a style get an error page.
    pub fn effective_branding<'a>(&self, client: &'a Client) -> Option<&'a Branding> {
        if client.branding.is_some() {
            return client.branding.as_ref();
        }
        let is_recommended = client.base.is_recommended() || self.base.is_recommended();
        let is_lite = matches!(self.feature_plan, Some(FeaturePlan::Lite));
        if !is_recommended || is_lite || client.import.is_some() || client.response_type().is_none() {
            return None;
        }
        self.serves_managed_login().then_some(Branding::COGNITO)
    }

    /// Whether a domain that the template creates serves managed login.
    pub fn serves_managed_login(&self) -> bool {
        for domain in &self.domains {
            let version = domain.value.managed_login_version();
            if domain.value.import().is_none() && version == Some(&ManagedLoginVersion::NewerManagedLogin) {
                return true;
            }
        }
        false
    }
}
