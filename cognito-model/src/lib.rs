//! An Amazon Cognito user pool as plain data, and the CloudFormation template that it becomes.
//!
//! [`UserPool`] has a public field for every setting of a pool. `user_pool!` in `cognito-dsl` writes one as a constant; a program can
//! also build one by hand:
//!
//! ```
//! use cognito_model::{Client, Entry, Mfa, UserPool};
//!
//! let pool = UserPool {
//!     name: "staff".into(),
//!     mfa: Some(Mfa::Optional),
//!     clients: [Entry::new("web", Client { disable_oauth: Some(true), ..Client::DEFAULT })].into(),
//!     ..UserPool::DEFAULT
//! };
//! assert!(pool.template().resource("StaffWebClient").is_some());
//! ```
//!
//! The crate does not know tokens, files or rules: what Cognito rejects is in `cognito-rules`.
//!
//! Its folders are layers, and each uses only those before it: `value`, `schema`, `pool`, `effective`, `naming`, `template`,
//! `app`.

#[doc(hidden)]
pub mod app;
#[doc(hidden)]
pub mod effective;
#[doc(hidden)]
pub mod naming;
#[doc(hidden)]
pub mod pool;
// Only editors read it, so nothing else compiles it.
#[cfg(any(doc, rust_analyzer))]
#[doc(hidden)]
pub mod reference;
#[doc(hidden)]
pub mod schema;
#[doc(hidden)]
pub mod template;
#[doc(hidden)]
pub mod value;

pub use app::client_handle::ClientHandle;
pub use app::sign_in_url::{DomainHandle, SignInUrlError};
pub use pool::action::{ACTIONS, Action};
pub use pool::analytics::Analytics;
pub use pool::attribute::{
    AttributeName, BooleanAttribute, CustomAttribute, DateTimeAttribute, NumberAttribute, StandardAttribute,
    StandardAttributeName, StandardAttributeType, StandardAttributes, StandardNumberType, StandardStringType,
    StringAttribute,
};
pub use pool::attribute_mapping::{AttributeMapping, ProviderAttribute, StandardProviderAttribute};
pub use pool::base::Base;
pub use pool::branding::{
    AssetFile, AssetPath, Branding, BrandingAsset, BrandingAssets, BrandingFile, BrandingJson, BrandingSettings,
};
pub use pool::client::{AuthFlows, Client, IdentityProviderName, StandardIdentityProvider};
pub use pool::deployment::DeploysTo;
pub use pool::domain::{CustomDomain, Domain, DomainFailover, ManagedLoginVersion, PrefixDomain, SecurityPolicy};
pub use pool::email::{CognitoEmail, SesEmail, UserPoolEmail};
pub use pool::generated::{Generated, GeneratedRole, GeneratedRoles};
pub use pool::grant::Grant;
pub use pool::group::Group;
pub use pool::identity_pool::{
    AuthenticatingUserPool, IdentityPool, IdentityPoolAmazonLoginProvider, IdentityPoolAppleLoginProvider,
    IdentityPoolAuthenticationProviders, IdentityPoolFacebookLoginProvider, IdentityPoolGoogleLoginProvider,
    IdentityPoolTwitterLoginProvider, UserPoolAuthenticationProvider,
};
pub use pool::identity_provider::{
    AmazonProvider, AppleProvider, ExternalProvider, FacebookProvider, GoogleProvider, IdentityProvider,
};
pub use pool::import::{ImportedPool, ImportedPoolArn, ImportedPoolId};
pub use pool::logs::{CloudWatchLog, EventLog, FirehoseLog, Logs, NotificationLog, S3Log};
pub use pool::messages::{
    EmailAuthentication, EmailStyle, EndUserMessaging, UserInvitation, UserVerification, VerificationProperties,
};
pub use pool::mfa::{Mfa, MfaSecondFactor};
pub use pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
pub use pool::oidc::{OidcAttributeRequestMethod, OidcEndpoints, OidcProvider};
pub use pool::output::{
    BaseUrl, ClientName, ClientReference, DomainName, DomainReference, IdentityPoolName, IdentityPoolReference,
    KnownOutput, Output, OutputSettings, OutputValue, SignInUrl,
};
pub use pool::password::PasswordPolicy;
pub use pool::principal_tags::{PrincipalTagProvider, PrincipalTags};
pub use pool::replica::Replica;
pub use pool::resource_server::{ResourceServer, ScopeDescription};
pub use pool::role_mapping::{
    IdentityPoolProviderUrl, IdentityPoolRoleMapping, ProviderAddress, RoleMappingMatchType, RoleMappingRule,
    UserPoolProvider,
};
pub use pool::saml::{
    SamlMetadata, SamlMetadataFile, SamlMetadataText, SamlMetadataUrl, SamlProvider, SigningAlgorithm,
};
pub use pool::sign_in::{
    AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes, DeviceTracking, KeepOriginalAttributes,
    PasskeyFactor, PasskeyUserVerification, SignInAliases, SignInPolicy,
};
pub use pool::stack::{External, Mapping, MappingRow, Parameter, ParameterSettings};
pub use pool::stack_resource::{DeletionPolicy, StackResource, StackResourceSettings, UpdateReplacePolicy};
pub use pool::terms::{Terms, TermsLinks};
pub use pool::threat_protection::{
    AccountTakeover, CompromisedAction, CompromisedCredentials, CompromisedEvents, NotificationEmail, TakeoverAction,
    TakeoverNotification, TakeoverNotify, ThreatProtection,
};
pub use pool::trigger::{
    LambdaTriggers, LambdaVersion, Trigger, TriggerSettings, VersionedTrigger, VersionedTriggerSettings,
};
pub use pool::ui_customization::{Stylesheet, StylesheetFile, StylesheetSource, UiCustomization};
pub use pool::user::{DeliveryMediums, MessageAction, User, UserGroup};
pub use pool::user_pool::{
    AdvancedSecurityMode, CustomThreatProtectionMode, FeaturePlan, Issuer, RemovalPolicy, StandardThreatProtectionMode,
    UserPool,
};
pub use schema::path::SettingPath;
pub use schema::places::{
    ApplicationArn, CertificateArn, FunctionArn, IamGroupName, IamUserName, KeyArn, OidcProviderArn, RoleArn, RoleName,
    SamlProviderArn,
};
pub use schema::places::{BucketArn, LogGroupArn, ManagedPolicyArn, StreamArn};
pub use schema::shared::{ConditionName, Dependency};
pub use template::{ExceededLimit, Json, MergeError, MergeErrorKind, Object, Template, TemplateError, TemplateLimit};
pub use value::cdk::{Cdk, CdkPlace};
pub use value::duration::{Duration, Unit, WholeDays, WholeMinutes, WholeSeconds};
pub use value::file::{FileBytes, FileText};
pub use value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};
pub use value::list::{Entry, Items, List, Map};
pub use value::number::Number;
pub use value::text::{Str, Text};
