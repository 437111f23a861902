//! Identity pools: AWS credentials for signed-in users and for guests.

use crate::pool::base::Base;
use crate::pool::generated::GeneratedRoles;
use crate::pool::output::ClientName;
use crate::pool::principal_tags::PrincipalTags;
use crate::pool::role_mapping::IdentityPoolRoleMapping;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::kind::{Kind, MapKind};
use crate::schema::places::{OidcProviderArn, RoleArn, SamlProviderArn};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

settings! {
    /// An identity pool gives the AWS credentials of a role to users who sign in with one of its providers. The template also
    /// creates the roles, unless you name your own, and attaches them.
    pub struct IdentityPool with condition, depends_on, metadata {
        /// The ID of an identity pool that already exists, `us-east-1:12345678-..`. The entry is then only a name for that ID:
        /// you can write no other setting, and the template has no resource for it.
        import: Option<Text> => "none: the template has no resource for it",
            default "none: the template creates the identity pool",
            allowed "the region and the ID, separated by a colon",
            means IdentityPoolId,
            aliases ["identity_pool_id", "id"];
        /// The name of the identity pool.
        identity_pool_name: Option<Text> => "IdentityPoolName",
            default "CloudFormation chooses a name",
            allowed "1 to 128 ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::Name))],
            aliases ["name"];
        /// Whether guests, who have not signed in, also get credentials.
        allow_unauthenticated_identities: Option<bool> => "AllowUnauthenticatedIdentities",
            default "`false`, written to the template",
            aliases ["allow_guests", "allow_unauthenticated", "guest", "guests", "unauthenticated"];
        /// Whether the classic flow, which gets credentials with two API calls, works in addition to the enhanced flow.
        allow_classic_flow: Option<bool> => "AllowClassicFlow",
            default "not written: false",
            aliases ["classic_flow"];
        /// The IAM role for signed-in users.
        authenticated_role: Option<RoleArn> => "Roles.authenticated of the role attachment",
            default "the template creates a role without permissions",
            allowed "an ARN of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }];
        /// The IAM role for guests.
        unauthenticated_role: Option<RoleArn> => "Roles.unauthenticated of the role attachment",
            default "the template creates a role without permissions; with `..Recommended` only if guests are allowed",
            allowed "an ARN of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["guest_role"];
        /// The roles that the template creates: their policies, boundary, path and name.
        generated_roles: Option<GeneratedRoles> => "resources of type AWS::IAM::Role",
            default "roles without permissions";
        /// The providers that users can sign in with.
        authentication_providers: Option<IdentityPoolAuthenticationProviders> => "CognitoIdentityProviders, SupportedLoginProviders and others",
            default "none: users cannot sign in",
            aliases ["cognito_identity_providers", "supported_login_providers", "providers"];
        /// Roles that depend on the claims of a user, instead of the authenticated role.
        role_mappings: Option<Items<IdentityPoolRoleMapping>> => "RoleMappings of the role attachment",
            default "none: all signed-in users have the same role",
            allowed "at most 10",
            limits [Count { min: 0, max: 10 }],
            aliases ["role_mapping"];
        /// Tags of the identity pool and of the roles that the template creates for it.
        tags: Map<Text> => "IdentityPoolTags",
            default "none",
            allowed "keys of 1 to 128 characters, values of at most 256",
            limits [Length { min: 0, max: 256 }],
            aliases ["identity_pool_tags"];
        /// Claims that become tags of the users' credentials, by provider: `{ google: { claims: { department: "dept" } } }`.
        principal_tags: Map<PrincipalTags> => "resources of type AWS::Cognito::IdentityPoolPrincipalTag",
            default "none",
            aliases ["principal_tag", "attributes_for_access_control"];
        /// Properties of the identity pool, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// The base for settings that you leave out. Write `..Recommended` or `..AsWritten` at the end of the identity pool. The
        /// base of the user pool also applies.
        base: Base => "none: decides on other properties",
            default "the CDK's defaults";
    }

    /// The providers that users can sign in with.
    pub struct IdentityPoolAuthenticationProviders {
        /// Clients of user pools: `[web]`. You always name a client, whereas the CDK adds one to the pool itself.
        user_pools: Option<Items<AuthenticatingUserPool>> => "CognitoIdentityProviders",
            default "`[]`, written to the template",
            aliases ["user_pool", "cognito_identity_providers"];
        /// Login with Amazon.
        amazon: Option<IdentityPoolAmazonLoginProvider> => "SupportedLoginProviders: www.amazon.com",
            default "none";
        /// Facebook Login.
        facebook: Option<IdentityPoolFacebookLoginProvider> => "SupportedLoginProviders: graph.facebook.com",
            default "none";
        /// Google Sign-In.
        google: Option<IdentityPoolGoogleLoginProvider> => "SupportedLoginProviders: accounts.google.com",
            default "none";
        /// Sign in with Apple.
        apple: Option<IdentityPoolAppleLoginProvider> => "SupportedLoginProviders: appleid.apple.com",
            default "none";
        /// Sign in with X, formerly Twitter.
        twitter: Option<IdentityPoolTwitterLoginProvider> => "SupportedLoginProviders: api.twitter.com",
            default "none";
        /// The ARNs of IAM OpenID Connect providers.
        open_id_connect_providers: Option<Items<OidcProviderArn>> => "OpenIdConnectProviderARNs",
            default "none",
            allowed "ARNs of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["open_id_connect_provider_arns", "oidc_providers"];
        /// The ARNs of IAM SAML providers.
        saml_providers: Option<Items<SamlProviderArn>> => "SamlProviderARNs",
            default "none",
            allowed "ARNs of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["saml_provider_arns"];
        /// The developer provider name that your backend uses when it requests tokens for its users.
        custom_provider: Option<Text> => "DeveloperProviderName",
            default "none",
            allowed "1 to 128 ASCII letters, digits and `._-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::DeveloperProvider))],
            aliases ["developer_provider_name", "developer_provider"];
    }

    /// An app client of a user pool whose users can get credentials: a client of this declaration by its name, or a client
    /// elsewhere by the two IDs.
    pub struct UserPoolAuthenticationProvider (client) {
        /// The client of this declaration.
        client: Option<ClientName> => "ClientId, ProviderName",
            default "none: you write the two IDs",
            aliases ["user_pool_client"];
        /// The ID of a user pool elsewhere, which begins with its region.
        user_pool_id: Option<Text> => "ProviderName",
            default "this user pool",
            allowed "the region, `_`, and letters and digits",
            means UserPoolId,
            limits [Characters(Charset::UserPoolId)],
            aliases ["user_pool", "provider_name"];
        /// The ID of that user pool's client.
        client_id: Option<Text> => "ClientId",
            default "none: you write `client`",
            allowed "1 to 128 ASCII letters, digits and `_`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::ClientId))],
            aliases ["user_pool_client_id"];
        /// Whether to skip asking the user pool whether the user has since been signed out or disabled.
        disable_server_side_token_check: Option<bool> => "ServerSideTokenCheck",
            default "false: the identity pool asks the user pool",
            aliases ["server_side_token_check"];
    }

    /// Login with Amazon.
    pub struct IdentityPoolAmazonLoginProvider (app_id) {
        /// The ID of the application.
        app_id: Text => "SupportedLoginProviders: www.amazon.com",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))],
            aliases ["client_id"];
    }

    /// Facebook Login.
    pub struct IdentityPoolFacebookLoginProvider (app_id) {
        /// The ID of the application.
        app_id: Text => "SupportedLoginProviders: graph.facebook.com",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))],
            aliases ["client_id"];
    }

    /// Google Sign-In.
    pub struct IdentityPoolGoogleLoginProvider (client_id) {
        /// The ID of the application.
        client_id: Text => "SupportedLoginProviders: accounts.google.com",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))],
            aliases ["app_id"];
    }

    /// Sign in with Apple.
    pub struct IdentityPoolAppleLoginProvider (services_id) {
        /// The ID of the application.
        services_id: Text => "SupportedLoginProviders: appleid.apple.com",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))],
            aliases ["client_id", "app_id"];
    }

    /// Sign in with X, formerly Twitter.
    pub struct IdentityPoolTwitterLoginProvider (consumer_key, consumer_secret) {
        /// The key of the application.
        consumer_key: Text => "SupportedLoginProviders: api.twitter.com, before the semicolon",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`, together with the secret",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))];
        /// The secret of the application. Anyone who can read the stack sees it in the template, unless you use a parameter or
        /// `Secret("..")`.
        consumer_secret: Text => "SupportedLoginProviders: api.twitter.com, after the semicolon",
            default "none: required",
            allowed "1 to 128 ASCII letters, digits and `.;_/-`, together with the key",
            means Secret,
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::LoginProvider))];
    }
}

impl MapValue for IdentityPool {
    const MAP: MapKind = MapKind {
        noun: "identity pool",
        resources: true,
        value: &Self::KIND,
    };
}

/// A client of a user pool as an element of a list: `web`, or `{ client: web, disable_server_side_token_check }`.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthenticatingUserPool(
    /// The client and its settings.
    pub UserPoolAuthenticationProvider,
);

impl<T: Into<ClientName>> From<T> for AuthenticatingUserPool {
    fn from(client: T) -> Self {
        AuthenticatingUserPool(UserPoolAuthenticationProvider {
            client: Some(client.into()),
            ..UserPoolAuthenticationProvider::DEFAULT
        })
    }
}

impl Visitable for AuthenticatingUserPool {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("AuthenticatingUserPool", &[&self.0]);
    }
}

impl Setting for AuthenticatingUserPool {
    const KIND: Kind = UserPoolAuthenticationProvider::KIND;
    const ABSENT: Self = AuthenticatingUserPool(UserPoolAuthenticationProvider::DEFAULT);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_braces() || reader.has_settings() {
            return UserPoolAuthenticationProvider::read(reader).map(AuthenticatingUserPool);
        }
        let mut client = None;
        reader.as_field("client", &mut |reader| client = ClientName::read(reader));
        client.map(AuthenticatingUserPool::from)
    }
}
