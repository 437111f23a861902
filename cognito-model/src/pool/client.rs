//! App clients.

use crate::pool::analytics::Analytics;
use crate::pool::attribute::AttributeName;
use crate::pool::base::Base;
use crate::pool::oauth::OAuthSettings;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::{Kind, MapKind, Names};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::duration::{Duration, WholeMinutes, WholeSeconds};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::{Str, Text};

settings! {
    /// An application that may use the pool.
    pub struct Client {
        /// The id of a client that exists already, to name it in other places. Nothing is created for it.
        import: Option<Text> => "none: the id of the client where it is named",
            default "a new client is created",
            aliases ["client_id", "user_pool_client_id"];
        /// The name of the client, as the console shows it.
        user_pool_client_name: Option<Text> => "ClientName",
            default "CloudFormation chooses a name",
            allowed "1 to 128 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::Name))],
            aliases ["client_name", "name"];
        /// Whether the client has a secret. For applications that run on a server only.
        generate_secret: Option<bool> => "GenerateSecret",
            default "not written: false",
            aliases ["client_secret"];
        /// The ways to sign in by the API of Cognito. Refreshing tokens is always one of them, unless they rotate.
        auth_flows: Option<AuthFlows> => "ExplicitAuthFlows",
            default "not written: SRP, custom and refresh; with `..Recommended` SRP and refresh",
            aliases ["explicit_auth_flows"];
        /// Whether the client has no part in OAuth and the sign-in pages.
        disable_oauth: Option<bool> => "AllowedOAuthFlowsUserPoolClient",
            default "false",
            aliases ["disable_o_auth", "allowed_oauth_flows_user_pool_client"];
        /// How the client uses the OAuth endpoints.
        oauth: Option<OAuthSettings> => "AllowedOAuthFlows, AllowedOAuthScopes, CallbackURLs, LogoutURLs, DefaultRedirectURI",
            default "permissive; with `..Recommended` strict",
            aliases ["o_auth", "oauth_settings"];
        /// How long a sign-in may take, from the first step to the last.
        auth_session_validity: Option<WholeMinutes> => "AuthSessionValidity",
            default "not written: 3 minutes",
            allowed "whole minutes, 3 to 15",
            limits [Duration { min: Duration::Minutes(3), max: Duration::Minutes(15) }];
        /// Whether a wrong password and an unknown user get the same answer.
        prevent_user_existence_errors: Option<bool> => "PreventUserExistenceErrors",
            default "not written: they differ; with `..Recommended` true";
        /// The providers that people can sign in with.
        supported_identity_providers: Option<Items<IdentityProviderName>> => "SupportedIdentityProviders",
            default "every entry of the pool's `identity_providers`, and `Cognito`",
            allowed "names of 1 to 32 characters",
            limits [Length { min: 1, max: 32 }, Characters(Charset::Only(Class::VisibleOrSpace))],
            aliases ["identity_providers", "supported_providers", "providers"];
        /// How long an ID token is valid.
        id_token_validity: Option<WholeMinutes> => "IdTokenValidity, TokenValidityUnits.IdToken",
            default "not written: 1 hour",
            allowed "whole minutes, 5 minutes to 1 day",
            limits [Duration { min: Duration::Minutes(5), max: Duration::Days(1) }];
        /// How long an access token is valid.
        access_token_validity: Option<WholeMinutes> => "AccessTokenValidity, TokenValidityUnits.AccessToken",
            default "not written: 1 hour",
            allowed "whole minutes, 5 minutes to 1 day",
            limits [Duration { min: Duration::Minutes(5), max: Duration::Days(1) }];
        /// How long a refresh token is valid.
        refresh_token_validity: Option<WholeMinutes> => "RefreshTokenValidity, TokenValidityUnits.RefreshToken",
            default "not written: 30 days",
            allowed "whole minutes, 60 minutes to 3650 days",
            limits [Duration { min: Duration::Minutes(60), max: Duration::Days(3650) }];
        /// How long a refresh token is still taken after it was used. Written, it makes refresh tokens rotate.
        refresh_token_rotation_grace_period: Option<WholeSeconds> => "RefreshTokenRotation",
            default "refresh tokens do not rotate",
            allowed "whole seconds, 0 to 60",
            limits [Duration { min: Duration::Seconds(0), max: Duration::Seconds(60) }],
            aliases ["refresh_token_rotation", "retry_grace_period_seconds"];
        /// The attributes that the client can read, sorted in the template.
        read_attributes: Option<Items<AttributeName>> => "ReadAttributes",
            default "not written: all of them",
            allowed "names of 1 to 2048 characters",
            limits [Length { min: 1, max: 2048 }];
        /// The attributes that the client can write, sorted in the template.
        write_attributes: Option<Items<AttributeName>> => "WriteAttributes",
            default "not written: all of them",
            allowed "names of 1 to 2048 characters",
            limits [Length { min: 1, max: 2048 }];
        /// Whether refresh tokens can be revoked.
        enable_token_revocation: Option<bool> => "EnableTokenRevocation",
            default "not written: true for a new client; with `..Recommended` true",
            aliases ["token_revocation"];
        /// Whether the client may say where a request came from, for threat protection. Needs a secret.
        enable_propagate_additional_user_context_data: Option<bool> => "EnablePropagateAdditionalUserContextData",
            default "not written: false",
            aliases ["propagate_additional_user_context_data"];
        /// Where Cognito sends what it sees of the client's users.
        analytics: Option<Analytics> => "AnalyticsConfiguration",
            default "nothing is sent",
            aliases ["analytics_configuration"];
        /// Properties of the client set by their path. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the client's resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// Where the values of settings come from that are not written. Declared as `..Recommended` at the end of the client.
        base: Base => "none: decides on other properties",
            default "what the CDK writes";
    }

    /// The ways to sign in by the API of Cognito.
    pub struct AuthFlows {
        /// By user name and password.
        user_password: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_PASSWORD_AUTH",
            default "off";
        /// By user name and password, from a server with AWS credentials.
        admin_user_password: Option<bool> => "ExplicitAuthFlows: ALLOW_ADMIN_USER_PASSWORD_AUTH",
            default "off";
        /// By challenges of one's own.
        custom: Option<bool> => "ExplicitAuthFlows: ALLOW_CUSTOM_AUTH",
            default "off",
            aliases ["custom_auth"];
        /// By the Secure Remote Password protocol, which does not send the password.
        user_srp: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_SRP_AUTH",
            default "off",
            aliases ["srp"];
        /// By what the user chooses: password, code or passkey.
        user: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_AUTH",
            default "off",
            aliases ["user_auth"];
    }
}

impl MapValue for Client {
    const MAP: MapKind = MapKind {
        noun: "client",
        resources: true,
        value: &Self::KIND,
    };
}

variants! {
    /// A provider that Cognito knows by a fixed name.
    pub enum StandardIdentityProvider {
        /// The users of the pool itself.
        Cognito = "COGNITO";
        /// Sign in with Apple.
        Apple = "SignInWithApple", aliases ["SignInWithApple"];
        /// Facebook Login.
        Facebook = "Facebook";
        /// Google Sign-In.
        Google = "Google";
        /// Login with Amazon.
        Amazon = "LoginWithAmazon", aliases ["LoginWithAmazon"];
    }
}

impl StandardIdentityProvider {
    /// Every provider that Cognito knows by a fixed name.
    pub const ALL: &'static [StandardIdentityProvider] = &[
        StandardIdentityProvider::Cognito,
        StandardIdentityProvider::Apple,
        StandardIdentityProvider::Facebook,
        StandardIdentityProvider::Google,
        StandardIdentityProvider::Amazon,
    ];
}

/// A provider that people can sign in with.
#[derive(Clone, Debug, PartialEq)]
pub enum IdentityProviderName {
    /// A provider that Cognito knows by a fixed name.
    Standard(StandardIdentityProvider),
    /// An entry of the pool's `identity_providers`.
    Declared(Str),
    /// A provider by the name that it has in the pool.
    Custom(Text),
}

impl Visitable for IdentityProviderName {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            IdentityProviderName::Standard(provider) => {
                visitor.construct("IdentityProviderName::Standard", &[provider]);
            }
            IdentityProviderName::Declared(name) => {
                visitor.construct("IdentityProviderName::Declared", &[name]);
            }
            IdentityProviderName::Custom(text) => {
                visitor.construct("IdentityProviderName::Custom", &[text]);
            }
        }
    }
}

impl Setting for IdentityProviderName {
    const KIND: Kind = Kind::Name(Names::IdentityProvider);
    const ABSENT: Self = IdentityProviderName::Custom(Text::ABSENT);
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::IdentityProvider, StandardIdentityProvider::VARIANTS)? {
            Name::WellKnown(index) => StandardIdentityProvider::ALL
                .get(index)
                .cloned()
                .map(IdentityProviderName::Standard),
            Name::Declared(name) => Some(IdentityProviderName::Declared(name)),
            Name::Text(text) => Some(IdentityProviderName::Custom(text)),
            Name::Member(..) => None,
        }
    }
}
