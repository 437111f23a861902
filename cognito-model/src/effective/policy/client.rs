//! Questions about what a client can do.

use crate::effective::client::{REFRESH_TOKEN_VALIDITY, TOKEN_VALIDITY};
use crate::pool::client::Client;

impl Client {
    /// Whether properties of the client or its resource are overridden. The other answers ignore overrides.
    pub const fn has_overrides(&self) -> bool {
        !self.property_overrides.as_slice().is_empty() || !self.overrides.as_slice().is_empty()
    }

    /// Whether the client has a secret.
    ///
    /// Setting: `generate_secret`. Default: off. Property: `GenerateSecret`.
    pub const fn has_secret(&self) -> bool {
        matches!(self.generate_secret, Some(true))
    }

    /// Whether users can sign in to the client with the authorization code grant.
    ///
    /// Setting: `oauth.flows.authorization_code_grant`. Default: on. Property: `AllowedOAuthFlows: code`.
    pub const fn allows_authorization_code_grant(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().authorization_code_grant
    }

    /// Whether the client can get tokens in a URL, with the implicit grant.
    ///
    /// Setting: `oauth.flows.implicit_code_grant`. Default: on, off with `..Recommended`. Property: `AllowedOAuthFlows:
    /// implicit`.
    pub const fn allows_implicit_grant(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().implicit_code_grant
    }

    /// Whether the client acts for itself, with the client credentials grant.
    ///
    /// Setting: `oauth.flows.client_credentials`. Default: off. Property: `AllowedOAuthFlows: client_credentials`.
    pub const fn allows_client_credentials(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().client_credentials
    }

    /// Whether users can sign in to the client by sending their password to the API.
    ///
    /// Setting: `auth_flows.user_password`. Default: off. Property: `ExplicitAuthFlows: ALLOW_USER_PASSWORD_AUTH`.
    pub const fn allows_user_password(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user_password) || is_on(flows.legacy_user_password),
            None => false,
        }
    }

    /// Whether a server with AWS credentials can sign users in to the client with their password.
    ///
    /// Setting: `auth_flows.admin_user_password`. Default: off. Property: `ExplicitAuthFlows: ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    pub const fn allows_admin_user_password(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.admin_user_password) || is_on(flows.legacy_admin_no_srp),
            None => false,
        }
    }

    /// Whether users can sign in to the client with the Secure Remote Password protocol.
    ///
    /// Setting: `auth_flows.user_srp`. Default: on if `auth_flows` is not written. Property: `ExplicitAuthFlows:
    /// ALLOW_USER_SRP_AUTH`.
    pub const fn allows_user_srp(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user_srp),
            None => true,
        }
    }

    /// Whether users can sign in to the client with custom challenges.
    ///
    /// Setting: `auth_flows.custom`. Default: on if `auth_flows` is not written, off with `..Recommended`. Property:
    /// `ExplicitAuthFlows: ALLOW_CUSTOM_AUTH`.
    pub const fn allows_custom_auth(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.custom) || is_on(flows.legacy_custom_only),
            None => true,
        }
    }

    /// Whether users can choose how they sign in to the client, with a password, a code or a passkey.
    ///
    /// Setting: `auth_flows.user`. Default: off. Property: `ExplicitAuthFlows: ALLOW_USER_AUTH`.
    pub const fn allows_user_auth(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user),
            None => false,
        }
    }

    /// Whether a wrong password and an unknown user get the same answer.
    ///
    /// Setting: `prevent_user_existence_errors`. Default: off, on with `..Recommended`. Property: `PreventUserExistenceErrors`.
    pub const fn prevents_user_existence_errors(&self) -> bool {
        matches!(self.effective_prevent_user_existence_errors(), Some(true))
    }

    /// Whether refresh tokens can be revoked. Cognito switches revocation on in a new client.
    ///
    /// Setting: `enable_token_revocation`. Default: on. Property: `EnableTokenRevocation`.
    pub const fn revokes_tokens(&self) -> bool {
        // By default, a new client can.
        !matches!(self.effective_token_revocation(), Some(false))
    }

    /// Whether a refresh token can be used only once, apart from the grace period. Writing a grace period switches rotation on.
    ///
    /// Setting: `refresh_token_rotation`. Default: off. Property: `RefreshTokenRotation.Feature`.
    pub const fn rotates_refresh_tokens(&self) -> bool {
        match self.refresh_token_rotation {
            Some(rotates) => rotates,
            None => self.refresh_token_rotation_grace_period.is_some(),
        }
    }

    /// How many seconds an access token is valid. The rule `access_token_validity` limits it to 5 minutes to 1 day.
    ///
    /// Setting: `access_token_validity`. Default: 1 hour. Property: `AccessTokenValidity, TokenValidityUnits.AccessToken`.
    pub const fn access_token_seconds(&self) -> u64 {
        match self.access_token_validity {
            Some(validity) => validity.0.as_seconds(),
            None => TOKEN_VALIDITY.0.as_seconds(),
        }
    }

    /// How many seconds an ID token is valid. The rule `id_token_validity` limits it to 5 minutes to 1 day.
    ///
    /// Setting: `id_token_validity`. Default: 1 hour. Property: `IdTokenValidity, TokenValidityUnits.IdToken`.
    pub const fn id_token_seconds(&self) -> u64 {
        match self.id_token_validity {
            Some(validity) => validity.0.as_seconds(),
            None => TOKEN_VALIDITY.0.as_seconds(),
        }
    }

    /// How many seconds a refresh token is valid. The rule `refresh_token_validity` limits it to 60 minutes to 3650 days.
    ///
    /// Setting: `refresh_token_validity`. Default: 30 days. Property: `RefreshTokenValidity, TokenValidityUnits.RefreshToken`.
    pub const fn refresh_token_seconds(&self) -> u64 {
        match self.refresh_token_validity {
            Some(validity) => validity.0.as_seconds(),
            None => REFRESH_TOKEN_VALIDITY.0.as_seconds(),
        }
    }
}

const fn is_on(flow: Option<bool>) -> bool {
    matches!(flow, Some(true))
}
