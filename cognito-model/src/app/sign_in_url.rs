//! The URLs of the managed login pages, for a program that sends users there.

use std::fmt;

use crate::app::client_handle::ClientHandle;
use crate::pool::domain::Domain;
use crate::pool::output::LOGIN_PATH;
use crate::pool::user_pool::UserPool;
use crate::template::encode::percent_encoded;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;
use crate::value::text::Str;

/// A domain as the application sees it: what `user_pool!` writes as `domains::LOGIN`.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainHandle {
    /// The name in the declaration.
    pub name: Str,
    /// The logical ID of the domain in the template. Empty for an imported domain.
    pub logical_id: Str,
    /// The domain, or its prefix, if it is known before the deployment.
    pub domain: Option<Str>,
    /// Whether it is a custom domain, and not a prefix domain.
    pub is_custom: bool,
}

impl DomainHandle {
    /// The base URL of the managed login pages in this region. `None` if only CloudFormation knows the domain.
    ///
    /// ```
    /// use cognito_model::DomainHandle;
    ///
    /// const LOGIN: DomainHandle = DomainHandle {
    ///     name: cognito_model::Str::Static("login"),
    ///     logical_id: cognito_model::Str::Static("CustomersLoginDomain"),
    ///     domain: Some(cognito_model::Str::Static("my-app")),
    ///     is_custom: false,
    /// };
    /// assert_eq!(LOGIN.base_url("eu-west-1").as_deref(), Some("https://my-app.auth.eu-west-1.amazoncognito.com"));
    /// ```
    pub fn base_url(&self, region: &str) -> Option<String> {
        self.address(region, "auth")
    }

    /// The base URL that complies with FIPS 140. Custom domains have only one URL, and this returns it.
    pub fn fips_base_url(&self, region: &str) -> Option<String> {
        self.address(region, "auth-fips")
    }

    fn address(&self, region: &str, auth: &str) -> Option<String> {
        let domain = self.domain.as_ref()?;
        Some(if self.is_custom {
            format!("https://{domain}")
        } else {
            format!("https://{domain}.{auth}.{region}.amazoncognito.com")
        })
    }
}

impl UserPool {
    /// What an application needs to know about one of the pool's domains.
    pub fn domain_handle(&self, domain: &Entry<Domain>) -> DomainHandle {
        let (name, is_custom) = match &domain.value {
            Domain::Prefix(prefix) => (prefix.import.as_ref().unwrap_or(&prefix.domain_prefix), false),
            Domain::Custom(custom) => (custom.import.as_ref().unwrap_or(&custom.domain_name), true),
        };
        let logical_id = match domain.value.import() {
            Some(_) => Str::Static(""),
            None => self.logical_id_of(&Target::Domain(domain.name.clone())).into(),
        };
        DomainHandle {
            name: domain.name.clone(),
            logical_id,
            domain: name.literal().map(|name| name.to_owned().into()),
            is_custom,
        }
    }
}

/// Why there is no sign-in URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignInUrlError {
    /// Users cannot sign in to the client with managed login: it has neither the authorization code grant nor the implicit
    /// grant.
    NoFlow,
    /// The URL is not one of these callback URLs of the client.
    NotACallback(Vec<String>),
}

impl fmt::Display for SignInUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SignInUrlError::NoFlow => f.write_str(
                "users cannot sign in to the client with managed login; give it the authorization code grant in `oauth.flows`",
            ),
            SignInUrlError::NotACallback(callbacks) => write!(
                f,
                "the redirect URI is not one of the client's `callback_urls`; use one of them, or add it to them: {}",
                callbacks.join(", ")
            ),
        }
    }
}

impl std::error::Error for SignInUrlError {}

impl ClientHandle {
    /// The URL where users sign in, below the base URL of a domain as [`DomainHandle::base_url`] returns it. Get the client ID
    /// from an output of the stack.
    ///
    /// # Errors
    ///
    /// If users cannot sign in to the client, or if `redirect_uri` is not one of its callback URLs.
    pub fn sign_in_url(&self, base_url: &str, client_id: &str, redirect_uri: &str) -> Result<String, SignInUrlError> {
        self.sign_in_url_at(base_url, LOGIN_PATH, client_id, redirect_uri)
    }

    /// The same for a page other than `/login`: `/signup`, `/oauth2/authorize`.
    ///
    /// # Errors
    ///
    /// If users cannot sign in to the client, or if `redirect_uri` is not one of its callback URLs.
    pub fn sign_in_url_at(
        &self,
        base_url: &str,
        path: &str,
        client_id: &str,
        redirect_uri: &str,
    ) -> Result<String, SignInUrlError> {
        let has = |flow: &str| self.flows.iter().any(|other| other == flow);
        let response_type = match (has("code"), has("implicit")) {
            (true, _) => "code",
            (false, true) => "token",
            (false, false) => return Err(SignInUrlError::NoFlow),
        };
        let is_known = self.callback_urls.iter().any(|url| url == redirect_uri);
        if self.all_callback_urls_known && !is_known {
            let callbacks = self.callback_urls.iter().map(Str::to_string);
            return Err(SignInUrlError::NotACallback(callbacks.collect()));
        }
        Ok(format!(
            "{base_url}{path}?client_id={}&response_type={response_type}&redirect_uri={}",
            percent_encoded(client_id),
            percent_encoded(redirect_uri)
        ))
    }
}
