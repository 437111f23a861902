//! OAuth: grants, scopes, callback URLs and logout URLs.

use crate::pool::chosen;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::{Kind, Names};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::visit::{Visit, Visitable};
use crate::value::list::Items;
use crate::value::text::{Str, Text};

settings! {
    /// How a client uses the OAuth 2.0 endpoints.
    pub struct OAuthSettings {
        /// The OAuth grants that the client can use.
        flows: Option<OAuthFlows> => "AllowedOAuthFlows",
            default "authorization code and implicit; with `..Recommended` authorization code",
            aliases ["allowed_oauth_flows", "allowed_o_auth_flows"];
        /// The scopes that the client can request. The template adds `openid` if the list has `phone`, `email` or `profile`.
        scopes: Option<Items<OAuthScope>> => "AllowedOAuthScopes",
            default "profile, phone, email, openid, cognito_admin; with `..Recommended` openid, email, profile",
            allowed "at most 50, each of 1 to 256 ASCII characters without spaces",
            limits [Length { min: 1, max: 256 }, Characters(Charset::Only(Class::Scope))],
            aliases ["scope", "allowed_oauth_scopes", "allowed_o_auth_scopes"];
        /// The callback URLs, where Cognito can send users after they sign in.
        callback_urls: Option<Items<Text>> => "CallbackURLs",
            default "`https://example.com` if a grant needs one; with `..Recommended` you have to write them",
            allowed "at most 100, each of 1 to 1024 visible characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible)), Count { min: 0, max: 100 }],
            aliases ["redirect_uris", "redirect_uri", "redirect_urls", "redirect_url", "callbacks", "callback_url", "callback_ur_ls"];
        /// The logout URLs, where Cognito can send users after they sign out.
        logout_urls: Option<Items<Text>> => "LogoutURLs",
            default "none",
            allowed "at most 100, each of 1 to 1024 visible characters",
            means Url,
            limits [Length { min: 1, max: 1024 }, Characters(Charset::Only(Class::Visible)), Count { min: 0, max: 100 }],
            aliases ["sign_out_urls", "logout_ur_ls"];
        /// The callback URL for requests that don't name one. It has to be one of `callback_urls`.
        default_redirect_uri: Option<Text> => "DefaultRedirectURI",
            default "none",
            allowed "1 to 1024 visible characters",
            means Url,
            limits [Characters(Charset::Visible(1024))],
            aliases ["default_redirect_url"];
    }

    /// The grants that a client can use.
    pub struct OAuthFlows {
        /// The authorization code grant, for users.
        authorization_code_grant: bool => "AllowedOAuthFlows: code",
            default "false",
            aliases ["code", "authorization_code"];
        /// The implicit grant, which OAuth 2.1 has removed.
        implicit_code_grant: bool => "AllowedOAuthFlows: implicit",
            default "false",
            aliases ["implicit", "implicit_grant", "token"];
        /// The client credentials grant, for machine-to-machine clients. It excludes the other two.
        client_credentials: bool => "AllowedOAuthFlows: client_credentials",
            default "false";
    }
}

impl OAuthFlows {
    /// The grants as Cognito calls them, in the order of the CDK.
    pub fn names(&self) -> Vec<&'static str> {
        chosen(&[
            (self.client_credentials, "client_credentials"),
            (self.implicit_code_grant, "implicit"),
            (self.authorization_code_grant, "code"),
        ])
    }
}

variants! {
    /// One of Cognito's own scopes.
    pub enum StandardScope {
        /// The phone number and whether it is verified.
        Phone = "phone";
        /// The email address and whether it is verified.
        Email = "email";
        /// An ID token.
        Openid = "openid", aliases ["open_id"];
        /// All attributes that the client can read.
        Profile = "profile";
        /// The part of the Cognito API that lets users manage their own accounts.
        CognitoAdmin = "aws.cognito.signin.user.admin", aliases ["admin", "aws_cognito_signin_user_admin"];
    }
}

impl StandardScope {
    /// All of Cognito's own scopes.
    pub const ALL: &'static [StandardScope] = &[
        StandardScope::Phone,
        StandardScope::Email,
        StandardScope::Openid,
        StandardScope::Profile,
        StandardScope::CognitoAdmin,
    ];

    /// The scope as a string.
    pub const fn scope(&self) -> &'static str {
        match self {
            StandardScope::Phone => "phone",
            StandardScope::Email => "email",
            StandardScope::Openid => "openid",
            StandardScope::Profile => "profile",
            StandardScope::CognitoAdmin => "aws.cognito.signin.user.admin",
        }
    }

    /// Their names in a declaration: `cognito_admin`.
    #[doc(hidden)]
    pub const NAMES: &'static crate::schema::kind::Variants = {
        const fn name(name: &'static str, index: usize) -> crate::schema::kind::Variant {
            crate::schema::kind::Variant {
                name,
                ..StandardScope::VARIANTS.variants[index]
            }
        }
        &crate::schema::kind::Variants {
            variants: &[
                name("phone", 0),
                name("email", 1),
                name("openid", 2),
                name("profile", 3),
                name("cognito_admin", 4),
            ],
            ..*StandardScope::VARIANTS
        }
    };
}

/// A scope that a client can request.
#[derive(Clone, Debug, PartialEq)]
pub enum OAuthScope {
    /// One of Cognito's own.
    Standard(StandardScope),
    /// A scope of an entry of `resource_servers`: `users::read`.
    ResourceServer(Str, Str),
    /// The scope as a string, such as `billing/read` for a resource server outside of this declaration.
    Custom(Text),
}

impl Visitable for OAuthScope {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            OAuthScope::Standard(scope) => {
                visitor.construct("OAuthScope::Standard", &[scope]);
            }
            OAuthScope::ResourceServer(server, scope) => {
                visitor.construct("OAuthScope::ResourceServer", &[server, scope]);
            }
            OAuthScope::Custom(text) => {
                visitor.construct("OAuthScope::Custom", &[text]);
            }
        }
    }
}

impl Setting for OAuthScope {
    const KIND: Kind = Kind::Name(Names::Scope);
    const ABSENT: Self = OAuthScope::Custom(Text::ABSENT);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::Scope, StandardScope::NAMES)? {
            Name::WellKnown(index) => StandardScope::ALL.get(index).cloned().map(OAuthScope::Standard),
            Name::Member(server, scope) => Some(OAuthScope::ResourceServer(server, scope)),
            Name::Text(text) => Some(OAuthScope::Custom(text)),
            Name::Declared(_) => None,
        }
    }
}
