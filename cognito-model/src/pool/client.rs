//! App clients.

use crate::pool::analytics::Analytics;
use crate::pool::attribute::AttributeName;
use crate::pool::base::Base;
use crate::pool::branding::Branding;
use crate::pool::chosen;
use crate::pool::oauth::OAuthSettings;
use crate::pool::terms::Terms;
use crate::pool::threat_protection::ThreatProtection;
use crate::pool::ui_customization::UiCustomization;
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
    /// An app client: an application that can use the pool.
    pub struct Client with condition, depends_on, metadata {
        /// The ID of an existing client. Other settings can then refer to it. The template does not create it.
        import: Option<Text> => "none: the ID of the client where it is named",
            default "a new client is created",
            aliases ["client_id", "user_pool_client_id"];
        /// The name of the client in the console.
        user_pool_client_name: Option<Text> => "ClientName",
            default "CloudFormation generates a name",
            allowed "1 to 128 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::Name))],
            aliases ["client_name", "name"];
        /// Whether the client has a secret. Use it only for applications that run on a server.
        generate_secret: Option<bool> => "GenerateSecret",
            default "not written: false",
            aliases ["client_secret", "secret"];
        /// The flows for signing in through the Cognito API. Refreshing tokens is always allowed, unless refresh tokens rotate. Write
        /// `{ refresh_token }` to allow nothing else. Empty braces choose no flow. Without a base, that is the same as
        /// leaving `auth_flows` out. With `..Recommended`, it is the same as `{ refresh_token }`.
        auth_flows: Option<AuthFlows> => "ExplicitAuthFlows",
            default "not written: SRP, custom and refresh; with `..Recommended` SRP and refresh",
            aliases ["explicit_auth_flows"];
        /// Whether to disable OAuth and the managed login pages for the client.
        disable_oauth: Option<bool> => "AllowedOAuthFlowsUserPoolClient",
            default "false",
            aliases ["disable_o_auth", "allowed_oauth_flows_user_pool_client"];
        /// How the client uses the OAuth endpoints.
        oauth: Option<OAuthSettings> => "AllowedOAuthFlows, AllowedOAuthScopes, CallbackURLs, LogoutURLs, DefaultRedirectURI",
            default "permissive: both grants for users, five scopes; with `..Recommended` strict",
            aliases ["o_auth", "oauth_settings"];
        /// How long a sign-in can last, from the first step to the last.
        auth_session_validity: Option<WholeMinutes> => "AuthSessionValidity",
            default "not written: 3 minutes",
            allowed "whole minutes, 3 to 15",
            limits [Duration { min: Duration::Minutes(3), max: Duration::Minutes(15) }];
        /// Whether a wrong password and an unknown user get the same error.
        prevent_user_existence_errors: Option<bool> => "PreventUserExistenceErrors",
            default "not written: the errors differ; with `..Recommended` true";
        /// The identity providers that users can sign in with.
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
        /// How long Cognito still accepts a used refresh token. Writing this setting makes refresh tokens rotate.
        refresh_token_rotation_grace_period: Option<WholeSeconds> => "RefreshTokenRotation",
            default "refresh tokens do not rotate",
            allowed "whole seconds, 0 to 60",
            limits [Duration { min: Duration::Seconds(0), max: Duration::Seconds(60) }],
            aliases ["retry_grace_period_seconds", "retry_grace_period"];
        /// Whether refresh tokens rotate. You need it only to switch rotation off explicitly, or to switch it on without a grace period.
        refresh_token_rotation: Option<bool> => "RefreshTokenRotation.Feature",
            default "true if you write `refresh_token_rotation_grace_period`, otherwise not written: false";
        /// The attributes that the client can read. The template sorts them.
        read_attributes: Option<Items<AttributeName>> => "ReadAttributes",
            default "not written: the standard attributes, `email_verified` and `phone_number_verified`, according to the AWS documentation",
            allowed "names of 1 to 2048 characters",
            limits [Length { min: 1, max: 2048 }];
        /// The attributes that the client can write. The template sorts them.
        write_attributes: Option<Items<AttributeName>> => "WriteAttributes",
            default "not written: the standard attributes, according to the AWS documentation",
            allowed "names of 1 to 2048 characters",
            limits [Length { min: 1, max: 2048 }];
        /// Whether refresh tokens can be revoked.
        enable_token_revocation: Option<bool> => "EnableTokenRevocation",
            default "not written: true for a new client; with `..Recommended` true",
            aliases ["token_revocation"];
        /// Whether the client can send the source of a request, for threat protection. The client needs a secret for this.
        enable_propagate_additional_user_context_data: Option<bool> => "EnablePropagateAdditionalUserContextData",
            default "not written: false",
            aliases ["propagate_additional_user_context_data"];
        /// Where Cognito sends analytics about the client's users.
        analytics: Option<Analytics> => "AnalyticsConfiguration",
            default "Cognito sends nothing",
            aliases ["analytics_configuration"];
        /// The style of managed login for this client.
        branding: Option<Branding> => "an AWS::Cognito::ManagedLoginBranding",
            default "none; with `..Recommended` Cognito's own style, if a domain serves managed login",
            aliases ["managed_login_branding", "style"];
        /// The documents that managed login shows when users sign up.
        terms: Option<Terms> => "AWS::Cognito::Terms",
            default "none";
        /// What threat protection does about risks in this client, instead of the pool's `threat_protection`.
        threat_protection: Option<ThreatProtection> => "an AWS::Cognito::UserPoolRiskConfigurationAttachment for the client",
            default "the pool's",
            aliases ["risk_configuration"];
        /// The style of the hosted UI (classic) for this client.
        ui_customization: Option<UiCustomization> => "an AWS::Cognito::UserPoolUICustomizationAttachment",
            default "the pool's",
            aliases ["css"];
        /// Properties of the client, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the client's resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// The base for settings that you leave out. Write `..Recommended` or `..AsWritten` at the end of the client.
        base: Base => "none: decides on other properties",
            default "the CDK's defaults";
    }

    /// The flows for signing in through the Cognito API.
    pub struct AuthFlows {
        /// With a username and a password.
        user_password: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_PASSWORD_AUTH",
            default "off";
        /// With a username and a password, from a server with AWS credentials.
        admin_user_password: Option<bool> => "ExplicitAuthFlows: ALLOW_ADMIN_USER_PASSWORD_AUTH",
            default "off",
            aliases ["admin_user_password_auth"];
        /// With your own challenges.
        custom: Option<bool> => "ExplicitAuthFlows: ALLOW_CUSTOM_AUTH",
            default "off",
            aliases ["custom_auth"];
        /// With the Secure Remote Password protocol, which does not send the password.
        user_srp: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_SRP_AUTH",
            default "off",
            aliases ["srp", "user_srp_auth"];
        /// With a first factor that the user chooses: a password, a one-time code or a passkey.
        user: Option<bool> => "ExplicitAuthFlows: ALLOW_USER_AUTH",
            default "off",
            aliases ["user_auth"];
        /// With a refresh token, which Cognito exchanges for new tokens. This flow is always on, unless refresh tokens rotate.
        /// You only need to write it on its own: `auth_flows: { refresh_token }` allows nothing else, as for a client that
        /// uses only managed login.
        refresh_token: Option<bool> => "ExplicitAuthFlows: ALLOW_REFRESH_TOKEN_AUTH",
            default "on, unless refresh tokens rotate",
            aliases ["refresh", "refresh_token_auth"];
        /// From a server with AWS credentials, under its old name. Cognito rejects the three old names together with newer flows.
        legacy_admin_no_srp: Option<bool> => "ExplicitAuthFlows: ADMIN_NO_SRP_AUTH",
            default "off",
            aliases ["admin_no_srp_auth", "admin_no_srp"];
        /// With your own challenges only, under its old name.
        legacy_custom_only: Option<bool> => "ExplicitAuthFlows: CUSTOM_AUTH_FLOW_ONLY",
            default "off",
            aliases ["custom_auth_flow_only"];
        /// With a username and a password, under its old name.
        legacy_user_password: Option<bool> => "ExplicitAuthFlows: USER_PASSWORD_AUTH",
            default "off",
            aliases ["user_password_auth"];
    }
}

impl AuthFlows {
    /// The flows with an old name that are on.
    pub fn legacy(&self) -> Vec<&'static str> {
        chosen(&[
            (self.legacy_admin_no_srp == Some(true), "legacy_admin_no_srp"),
            (self.legacy_custom_only == Some(true), "legacy_custom_only"),
            (self.legacy_user_password == Some(true), "legacy_user_password"),
        ])
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
    /// An identity provider with a fixed name in Cognito.
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
    /// Every identity provider with a fixed name in Cognito.
    pub const ALL: &'static [StandardIdentityProvider] = &[
        StandardIdentityProvider::Cognito,
        StandardIdentityProvider::Apple,
        StandardIdentityProvider::Facebook,
        StandardIdentityProvider::Google,
        StandardIdentityProvider::Amazon,
    ];
}

/// An identity provider that users can sign in with.
#[derive(Clone, Debug, PartialEq)]
pub enum IdentityProviderName {
    /// An identity provider with a fixed name in Cognito.
    Standard(StandardIdentityProvider),
    /// An entry of the pool's `identity_providers`.
    Declared(Str),
    /// An identity provider by its name in the pool.
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

    #[inline]
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
