//! Questions about what a client can do.

use crate::effective::client::{REFRESH_TOKEN_VALIDITY, TOKEN_VALIDITY};
use crate::pool::client::Client;

impl Client {
    /// Whether properties of the client or its resource are overridden. The other answers ignore overrides.
    pub const fn has_overrides(&self) -> bool {
        !self.property_overrides.as_slice().is_empty() || !self.overrides.as_slice().is_empty()
    }

    /// Whether the client has a secret.
    pub const fn has_secret(&self) -> bool {
        matches!(self.generate_secret, Some(true))
    }

    /// Whether users can sign in to the client with the authorization code grant.
    pub const fn allows_authorization_code_grant(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().authorization_code_grant
    }

    /// Whether the client can get tokens in a URL, with the implicit grant.
    pub const fn allows_implicit_grant(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().implicit_code_grant
    }

    /// Whether the client acts for itself, with the client credentials grant.
    pub const fn allows_client_credentials(&self) -> bool {
        self.uses_oauth() && self.effective_oauth_flows().client_credentials
    }

    /// Whether users can sign in to the client by sending their password to the API.
    pub const fn allows_user_password(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user_password) || is_on(flows.legacy_user_password),
            None => false,
        }
    }

    /// Whether a server with AWS credentials can sign users in to the client with their password.
    pub const fn allows_admin_user_password(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.admin_user_password) || is_on(flows.legacy_admin_no_srp),
            None => false,
        }
    }

    /// Whether users can sign in to the client with the Secure Remote Password protocol.
    pub const fn allows_user_srp(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user_srp),
            None => true,
        }
    }

    /// Whether users can sign in to the client with custom challenges.
    pub const fn allows_custom_auth(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.custom) || is_on(flows.legacy_custom_only),
            None => true,
        }
    }

    /// Whether users can choose how they sign in to the client: with a password, a code or a passkey.
    pub const fn allows_user_auth(&self) -> bool {
        match self.effective_auth_flows() {
            Some(flows) => is_on(flows.user),
            None => false,
        }
    }

    /// Whether a wrong password and an unknown user get the same answer.
    pub const fn prevents_user_existence_errors(&self) -> bool {
        matches!(self.effective_prevent_user_existence_errors(), Some(true))
    }

    /// Whether refresh tokens can be revoked.
    pub const fn revokes_tokens(&self) -> bool {
        // By default, a new client can.
        !matches!(self.effective_token_revocation(), Some(false))
    }

    /// Whether a refresh token can be used only once, apart from the grace period.
    pub const fn rotates_refresh_tokens(&self) -> bool {
        match self.refresh_token_rotation {
            Some(rotates) => rotates,
            None => self.refresh_token_rotation_grace_period.is_some(),
        }
    }

    /// How many seconds an access token is valid.
    pub const fn access_token_seconds(&self) -> u64 {
        match self.access_token_validity {
            Some(validity) => validity.0.as_seconds(),
            None => TOKEN_VALIDITY.0.as_seconds(),
        }
    }

    /// How many seconds an ID token is valid.
    pub const fn id_token_seconds(&self) -> u64 {
        match self.id_token_validity {
            Some(validity) => validity.0.as_seconds(),
            None => TOKEN_VALIDITY.0.as_seconds(),
        }
    }

    /// How many seconds a refresh token is valid.
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
