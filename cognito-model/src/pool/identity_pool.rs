//! Identity pools: AWS credentials for people who signed in, and for guests.

use crate::pool::base::Base;
use crate::pool::output::ClientName;
use crate::pool::role_mapping::IdentityPoolRoleMapping;
use crate::pool::user_pool::UserPool;
use crate::schema::kind::{Kind, MapKind};
use crate::schema::path::SettingPath;
use crate::schema::places::{OidcProviderArn, RoleArn, SamlProviderArn};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::table::settings;
use crate::schema::values::MapValue;
use crate::schema::visit::Visit;
use crate::value::intrinsic::Value;
use crate::value::list::{Entry, Items, Map};
use crate::value::text::Text;

settings! {
    /// An identity pool: whoever signs in with one of its providers gets the AWS credentials of a role. With it come its
    /// roles, unless they are given, and the attachment of the roles.
    pub struct IdentityPool {
        /// The id of an identity pool that exists already, `us-east-1:12345678-..`. It is then only a name for that id: no
        /// other setting can be written, and nothing of it is in the template.
        import: Option<Text> => "none: nothing is written for it",
            default "none: the template creates the identity pool",
            allowed "the region and the id, apart by a colon",
            aliases ["identity_pool_id", "id"];
        /// The name of the identity pool.
        identity_pool_name: Option<Text> => "IdentityPoolName",
            default "CloudFormation chooses a name",
            aliases ["name"];
        /// Whether guests, who have not signed in, get credentials too.
        allow_unauthenticated_identities: Option<bool> => "AllowUnauthenticatedIdentities",
            default "false, written",
            aliases ["allow_guests", "allow_unauthenticated"];
        /// Whether the old two calls for credentials work beside the one of today.
        allow_classic_flow: Option<bool> => "AllowClassicFlow",
            default "not written: false",
            aliases ["classic_flow"];
        /// The role of people who signed in.
        authenticated_role: Option<RoleArn> => "Roles.authenticated of the role attachment",
            default "a role is created, which nothing is allowed yet";
        /// The role of guests.
        unauthenticated_role: Option<RoleArn> => "Roles.unauthenticated of the role attachment",
            default "a role is created, which nothing is allowed yet; with `..Recommended` only where guests are allowed",
            aliases ["guest_role"];
        /// With what people sign in.
        authentication_providers: Option<IdentityPoolAuthenticationProviders> => "CognitoIdentityProviders, SupportedLoginProviders and others",
            default "none: nobody can sign in",
            aliases ["cognito_identity_providers", "supported_login_providers", "providers"];
        /// Roles by what a provider says of a user, in the place of the authenticated role.
        role_mappings: Option<Items<IdentityPoolRoleMapping>> => "RoleMappings of the role attachment",
            default "none: everybody who signed in has the same role",
            aliases ["role_mapping"];
        /// Tags of the identity pool and of the roles that come with it.
        tags: Map<Text> => "IdentityPoolTags",
            default "none",
            allowed "keys of 1 to 128 characters, values of at most 256",
            limits [Length { min: 0, max: 256 }],
            aliases ["identity_pool_tags"];
        /// Properties of the identity pool set by their path. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the identity pool's resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// Where the values of settings come from that are not written. Declared as `..Recommended` at the end of the
        /// identity pool. That of the user pool counts too.
        base: Base => "none: decides on other properties",
            default "what the CDK writes";
    }

    /// With what people sign in.
    pub struct IdentityPoolAuthenticationProviders {
        /// Clients of user pools: `[web]`. A client is always named, where the CDK adds one to the pool by itself.
        user_pools: Option<Items<AuthenticatingUserPool>> => "CognitoIdentityProviders",
            default "`[]`, written",
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
        /// Sign in with what was Twitter.
        twitter: Option<IdentityPoolTwitterLoginProvider> => "SupportedLoginProviders: api.twitter.com",
            default "none";
        /// The ARNs of OpenID Connect providers of IAM.
        open_id_connect_providers: Option<Items<OidcProviderArn>> => "OpenIdConnectProviderARNs",
            default "none",
            aliases ["open_id_connect_provider_arns", "oidc_providers"];
        /// The ARNs of SAML providers of IAM.
        saml_providers: Option<Items<SamlProviderArn>> => "SamlProviderARNs",
            default "none",
            aliases ["saml_provider_arns"];
        /// The name under which a backend of one's own vouches for its users.
        custom_provider: Option<Text> => "DeveloperProviderName",
            default "none",
            aliases ["developer_provider_name", "developer_provider"];
    }

    /// A client of a user pool whose users can get credentials: one of this declaration by its name, or one that lives
    /// elsewhere by the two ids.
    pub struct UserPoolAuthenticationProvider (client) {
        /// The client of this declaration.
        client: Option<ClientName> => "ClientId, ProviderName",
            default "none: the two ids are written",
            aliases ["user_pool_client"];
        /// The id of a user pool that lives elsewhere, in the region of the stack.
        user_pool_id: Option<Text> => "ProviderName",
            default "this user pool",
            aliases ["user_pool", "provider_name"];
        /// The id of that user pool's client.
        client_id: Option<Text> => "ClientId",
            default "none: `client` is written",
            aliases ["user_pool_client_id"];
        /// Whether the user pool is not asked if somebody was signed out or disabled in the meantime.
        disable_server_side_token_check: Option<bool> => "ServerSideTokenCheck",
            default "false: the user pool is asked",
            aliases ["server_side_token_check"];
    }

    /// Login with Amazon.
    pub struct IdentityPoolAmazonLoginProvider (app_id) {
        /// The id of the application.
        app_id: Text => "SupportedLoginProviders: www.amazon.com",
            default "none: it has to be written",
            aliases ["client_id"];
    }

    /// Facebook Login.
    pub struct IdentityPoolFacebookLoginProvider (app_id) {
        /// The id of the application.
        app_id: Text => "SupportedLoginProviders: graph.facebook.com",
            default "none: it has to be written",
            aliases ["client_id"];
    }

    /// Google Sign-In.
    pub struct IdentityPoolGoogleLoginProvider (client_id) {
        /// The id of the application.
        client_id: Text => "SupportedLoginProviders: accounts.google.com",
            default "none: it has to be written",
            aliases ["app_id"];
    }

    /// Sign in with Apple.
    pub struct IdentityPoolAppleLoginProvider (services_id) {
        /// The id of the application.
        services_id: Text => "SupportedLoginProviders: appleid.apple.com",
            default "none: it has to be written",
            aliases ["client_id", "app_id"];
    }

    /// Sign in with what was Twitter.
    pub struct IdentityPoolTwitterLoginProvider (consumer_key, consumer_secret) {
        /// The key of the application.
        consumer_key: Text => "SupportedLoginProviders: api.twitter.com, before the semicolon",
            default "none: it has to be written";
        /// The secret of the application. The template shows it to everybody who can read the stack, unless a parameter or
        /// a secret stands for it.
        consumer_secret: Text => "SupportedLoginProviders: api.twitter.com, behind the semicolon",
            default "none: it has to be written",
            means Secret;
    }
}

impl MapValue for IdentityPool {
    const MAP: MapKind = MapKind {
        noun: "identity pool",
        resources: true,
        value: || const { &Self::KIND },
    };
}

impl UserPool {
    /// Each identity pool, with its path.
    pub fn each_identity_pool(&self) -> impl Iterator<Item = (SettingPath, &Entry<IdentityPool>)> {
        let map = SettingPath::root().field("identity_pools");
        self.identity_pools
            .iter()
            .map(move |entry| (map.key(&entry.name), entry))
    }

    /// Each role mapping that is known before the deployment, with its path.
    pub fn each_role_mapping(&self) -> impl Iterator<Item = (SettingPath, &IdentityPoolRoleMapping)> {
        self.each_identity_pool().flat_map(|(path, entry)| {
            let mappings = entry.role_mappings.as_ref().and_then(Items::list).unwrap_or_default();
            let path = path.field("role_mappings");
            let mappings = mappings.iter().enumerate();
            mappings.map(move |(index, mapping)| (path.index(index), mapping))
        })
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

    /// Whether people who signed in get a role that the template creates.
    pub fn generates_authenticated_role(&self) -> bool {
        self.import.is_none() && self.authenticated_role.is_none()
    }
}

/// A client of a user pool as an element of a list: `web`, or `{ client: web, disable_server_side_token_check }`.
#[derive(Clone, Debug, PartialEq)]
pub struct AuthenticatingUserPool(
    /// The client and what goes with it.
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

impl Setting for AuthenticatingUserPool {
    const KIND: Kind = UserPoolAuthenticationProvider::KIND;
    const ABSENT: Self = AuthenticatingUserPool(UserPoolAuthenticationProvider::DEFAULT);
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_braces() || reader.has_settings() {
            return UserPoolAuthenticationProvider::read(reader).map(AuthenticatingUserPool);
        }
        let mut client = None;
        reader.as_field("client", &mut |reader| client = ClientName::read(reader));
        client.map(AuthenticatingUserPool::from)
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("AuthenticatingUserPool", &mut |visitor| self.0.visit(visitor));
    }
}
