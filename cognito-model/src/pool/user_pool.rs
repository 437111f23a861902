//! The user pool itself.

use crate::pool::attribute::{CustomAttribute, StandardAttributes};
use crate::pool::base::Base;
use crate::pool::client::Client;
use crate::pool::deployment::DeploysTo;
use crate::pool::domain::Domain;
use crate::pool::email::UserPoolEmail;
use crate::pool::generated::{Generated, GeneratedRole};
use crate::pool::grant::Grant;
use crate::pool::group::Group;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::import::ImportedPool;
use crate::pool::logs::Logs;
use crate::pool::messages::{EmailAuthentication, EndUserMessaging, UserInvitation, UserVerification};
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::output::Output;
use crate::pool::password::PasswordPolicy;
use crate::pool::replica::Replica;
use crate::pool::resource_server::ResourceServer;
use crate::pool::sign_in::{
    AccountRecovery, AutoVerifiedAttributes, DeviceTracking, KeepOriginalAttributes, PasskeyFactor,
    PasskeyUserVerification, SignInAliases, SignInPolicy,
};
use crate::pool::stack::{External, Mapping, Parameter};
use crate::pool::stack_resource::StackResource;
use crate::pool::threat_protection::ThreatProtection;
use crate::pool::trigger::{Assigned, LambdaTriggers};
use crate::pool::ui_customization::UiCustomization;
use crate::pool::user::User;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::places::{KeyArn, RoleArn};
use crate::schema::table::{settings, variants};
use crate::value::cdk::Cdk;
use crate::value::intrinsic::Value;
use crate::value::list::{List, Map};
use crate::value::text::{Str, Text};

settings! {
    /// A user pool with everything that is declared with it: what `user_pool! { mod name { .. } }` reads, and what
    /// [`template`](crate::UserPool::template) writes as CloudFormation.
    pub struct UserPool with condition, depends_on, metadata {
        /// An existing pool, instead of a new one. Everything else in the declaration is attached to that pool.
        import: Option<ImportedPool> => "UserPoolId of the attached resources",
            default "a new pool is created";
        /// The name of the pool. If CloudFormation chooses the name, it can replace the pool when it has to.
        user_pool_name: Option<Text> => "UserPoolName",
            default "CloudFormation chooses a name",
            allowed "1 to 128 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::Name))],
            aliases ["name", "pool_name"];
        /// The feature plan, which decides which features the pool can have and what it costs.
        feature_plan: Option<FeaturePlan> => "UserPoolTier",
            default "not written: Essentials for a new pool; with `..Recommended` Essentials",
            aliases ["user_pool_tier", "tier", "plan"];
        /// Whether users can sign up themselves. If not, an administrator creates every user.
        self_sign_up_enabled: Option<bool> => "AdminCreateUserConfig.AllowAdminCreateUserOnly",
            default "false",
            aliases ["self_signup_enabled", "self_sign_up", "allow_admin_create_user_only"];
        /// How a new user's email address or phone number is verified, and the messages for it.
        user_verification: Option<UserVerification> => "VerificationMessageTemplate",
            default "a code, with the messages of the CDK",
            aliases ["verification_message_template"];
        /// The messages to a user whom an administrator creates.
        user_invitation: Option<UserInvitation> => "AdminCreateUserConfig.InviteMessageTemplate",
            default "Cognito's messages",
            aliases ["invite_message_template", "admin_create_user_config"];
        /// What users sign in with. It cannot change after the pool is created.
        sign_in_aliases: Option<SignInAliases> => "AliasAttributes, UsernameAttributes",
            default "`{ username }`",
            aliases ["alias_attributes", "username_attributes", "sign_in", "login_with"];
        /// Whether `Anna` and `anna` are different users. It cannot change after the pool is created.
        sign_in_case_sensitive: Option<bool> => "UsernameConfiguration.CaseSensitive",
            default "not written: case-sensitive; with `..Recommended` false",
            aliases ["username_configuration", "case_sensitive"];
        /// Which first factors users can choose from.
        sign_in_policy: Option<SignInPolicy> => "Policies.SignInPolicy",
            default "not written: the password; with `..Recommended` the password, written to the template";
        /// The domain that passkeys belong to.
        passkey_relying_party_id: Option<Text> => "WebAuthnRelyingPartyID",
            default "the domain of the pool",
            allowed "1 to 63 characters",
            limits [Length { min: 1, max: 63 }],
            aliases ["web_authn_relying_party_id", "web_authn_configuration_relying_party_id", "relying_party_id"];
        /// Whether a passkey has to verify the user, with a fingerprint or a PIN.
        passkey_user_verification: Option<PasskeyUserVerification> => "WebAuthnUserVerification",
            default "not written: preferred",
            aliases ["web_authn_user_verification", "web_authn_configuration_user_verification", "user_verification_passkey"];
        /// Whether a passkey counts as one factor or as two. If `mfa` is `Required`, passkeys are allowed only as two.
        passkey_factor: Option<PasskeyFactor> => "WebAuthnFactorConfiguration",
            default "not written: one factor",
            aliases ["web_authn_factor_configuration", "factor_configuration"];
        /// The attributes that Cognito verifies when a user signs up.
        auto_verify: Option<AutoVerifiedAttributes> => "AutoVerifiedAttributes",
            default "email and phone, if they are sign-in aliases",
            aliases ["auto_verified_attributes", "auto_verified"];
        /// The attributes whose old value stays valid until the new one is verified.
        keep_original: Option<KeepOriginalAttributes> => "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate",
            default "none",
            aliases ["user_attribute_update_settings", "attributes_require_verification_before_update"];
        /// The standard attributes that are required or that cannot change, in the order of the schema. Attributes
        /// of an existing pool cannot be removed.
        standard_attributes: Option<StandardAttributes> => "Schema",
            default "every standard attribute optional and mutable",
            aliases ["schema", "required_attributes", "attributes"];
        /// The attributes that the pool adds. Once the pool has them, they cannot be changed or removed.
        custom_attributes: Option<Map<CustomAttribute>> => "Schema",
            default "none";
        /// Whether users have a second factor.
        mfa: Option<Mfa> => "MfaConfiguration",
            default "not written: off",
            aliases ["mfa_configuration", "multi_factor"];
        /// The second factors to choose from. The template leaves them out while `mfa` is off.
        mfa_second_factor: Option<MfaSecondFactor> => "EnabledMfas",
            default "`{ sms }` if `mfa` is on",
            aliases ["enabled_mfas", "mfa_types", "second_factor"];
        /// The SMS message with the code for the second factor.
        mfa_message: Option<Text> => "SmsAuthenticationMessage",
            default "Cognito's message",
            allowed "at most 140 characters with `{####}` for the code",
            limits [Contains("{####}"), Length { min: 0, max: 140 }, Characters(Charset::Only(Class::Line))],
            aliases ["sms_authentication_message"];
        /// The email with a code for signing in, as the first or the second factor.
        email_authentication: Option<EmailAuthentication> => "EmailAuthenticationMessage, EmailAuthenticationSubject",
            default "Cognito's messages",
            aliases ["email_authentication_message", "email_mfa_configuration", "email_mfa"];
        /// The requirements for passwords.
        password_policy: Option<PasswordPolicy> => "Policies.PasswordPolicy",
            default "not written: Cognito's policy; with `..Recommended` that policy, written to the template",
            aliases ["policies", "password"];
        /// How users who forgot their password get back in.
        account_recovery: Option<AccountRecovery> => "AccountRecoverySetting",
            default "PhoneWithoutMfaAndEmail; with `..Recommended` by the verified attributes",
            aliases ["account_recovery_setting", "recovery"];
        /// Threat protection under its old name.
        advanced_security_mode: Option<AdvancedSecurityMode> => "UserPoolAddOns.AdvancedSecurityMode",
            default "not written: off",
            aliases ["user_pool_add_ons", "advanced_security"];
        /// What threat protection does for standard authentication.
        standard_threat_protection_mode: Option<StandardThreatProtectionMode> => "UserPoolAddOns.AdvancedSecurityMode",
            default "not written: no enforcement",
            aliases ["threat_protection_mode"];
        /// What threat protection does for custom authentication.
        custom_threat_protection_mode: Option<CustomThreatProtectionMode> => "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
            default "not written: no enforcement",
            aliases ["advanced_security_additional_flows", "custom_auth_mode"];
        /// Who sends the pool's emails.
        email: Option<UserPoolEmail> => "EmailConfiguration",
            default "Cognito sends them, at most 50 a day",
            aliases ["email_configuration", "email_settings", "email_transmission"];
        /// How the pool treats the devices that users sign in from.
        device_tracking: Option<DeviceTracking> => "DeviceConfiguration",
            default "devices are not tracked",
            aliases ["device_configuration", "device"];
        /// The IAM role that Cognito sends SMS messages with.
        sms_role: Option<RoleArn> => "SmsConfiguration.SnsCallerArn",
            default "the template creates a role if the pool sends SMS messages",
            allowed "an ARN of at most 2048 characters",
            limits [Characters(Charset::OptionalArn)],
            aliases ["sms_configuration", "sns_caller_arn"];
        /// The external ID that the trust policy of `sms_role` requires. It applies only together with `sms_role`.
        sms_role_external_id: Option<Text> => "SmsConfiguration.ExternalId",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["external_id"];
        /// Whether the template creates the role for SMS messages: always or never. If you leave it out, the template creates the
        /// role when the pool needs it.
        enable_sms_role: Option<bool> => "SmsConfiguration",
            default "true if the second factor, an alias or the verification needs SMS messages";
        /// The region that SMS messages are sent from.
        sns_region: Option<Text> => "SmsConfiguration.SnsRegion",
            default "the region of the pool, or one near it",
            allowed "5 to 32 characters",
            means Region,
            limits [Length { min: 5, max: 32 }];
        /// Sends SMS messages through AWS End User Messaging instead of Amazon SNS. The template then creates no role.
        end_user_messaging: Option<EndUserMessaging> => "SmsConfiguration.EumsSms",
            default "none: Amazon SNS sends SMS messages",
            aliases ["eums_sms", "eums", "end_user_messaging_sms"];
        /// The Lambda functions that Cognito calls.
        lambda_triggers: Option<LambdaTriggers> => "LambdaConfig",
            default "none",
            aliases ["triggers", "lambda_config"];
        /// The KMS key that encrypts codes for the functions that send messages instead of Cognito.
        custom_sender_kms_key: Option<KeyArn> => "LambdaConfig.KMSKeyID",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["kms_key_id", "custom_sender_key"];
        /// The KMS key that Cognito encrypts the users' data with.
        encryption_key: Option<KeyArn> => "KeyConfiguration",
            default "not written: a key that AWS owns",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["key_configuration", "kms_key_arn", "customer_managed_key"];
        /// The form of the issuer in tokens: the `iss` claim, which applications compare.
        issuer: Option<Issuer> => "IssuerConfiguration.Type",
            default "not written: the original form",
            aliases ["issuer_configuration", "issuer_type"];
        /// Whether Cognito prevents the pool from being deleted.
        deletion_protection: Option<bool> => "DeletionProtection",
            default "not written: off; with `..Recommended` on";
        /// What happens to the pool when you remove it from the template.
        removal_policy: Option<RemovalPolicy> => "DeletionPolicy, UpdateReplacePolicy of the resource",
            default "Retain",
            aliases ["deletion_policy", "update_replace_policy"];
        /// Tags of the pool and of the role for SMS messages.
        tags: Map<Text> => "UserPoolTags",
            default "none",
            allowed "keys of 1 to 128 letters, digits, spaces and `_.:/=+-@`, values of at most 256 characters",
            limits [Length { min: 0, max: 256 }],
            aliases ["user_pool_tags"];
        /// The region and the account that you deploy to, if there is only one of each. The rules then know
        /// what belongs to another region or account. The template does not change, except for the principal of identity
        /// pools in AWS GovCloud (US).
        deploys_to: Option<DeploysTo> => "none: only the rules use it",
            default "none: the template is for any region and account",
            aliases ["env"];
        /// Resources that are defined elsewhere in the same template: `role: AWS::IAM::Role` is the resource `Role`.
        external: Map<External> => "none: gives names to logical IDs",
            default "none",
            aliases ["externals"];
        /// Parameters of the template.
        parameters: Map<Parameter> => "Parameters of the template",
            default "none";
        /// Conditions of the template: functions of parameters, or `External` for a condition that the rest of the template
        /// declares.
        conditions: Map<Value> => "Conditions of the template",
            default "none";
        /// Mappings of the template: two levels of keys. `External` is a mapping that the rest of the template declares.
        mappings: Map<Mapping> => "Mappings of the template",
            default "none";
        /// Resource servers with their scopes.
        resource_servers: Map<ResourceServer> => "resources of type AWS::Cognito::UserPoolResourceServer",
            default "none",
            aliases ["resource_server", "user_pool_resource_servers"];
        /// The external services that users can sign in with.
        identity_providers: Map<IdentityProvider> => "resources of type AWS::Cognito::UserPoolIdentityProvider",
            default "none: only the users of the pool itself sign in",
            aliases ["identity_provider", "idps", "user_pool_identity_provider", "user_pool_identity_providers", "user_pool_idps"];
        /// The app clients of the pool.
        clients: Map<Client> => "resources of type AWS::Cognito::UserPoolClient",
            default "none",
            aliases ["client", "user_pool_client", "user_pool_clients", "app_client", "app_clients", "apps"];
        /// The domains of the managed login pages.
        domains: Map<Domain> => "resources of type AWS::Cognito::UserPoolDomain",
            default "none",
            aliases ["domain", "cognito_domain", "custom_domain", "user_pool_domain", "user_pool_domains"];
        /// Groups of users.
        groups: Map<Group> => "resources of type AWS::Cognito::UserPoolGroup",
            default "none",
            aliases ["group", "user_groups", "user_pool_groups"];
        /// Identity pools, which give AWS credentials to signed-in users.
        identity_pools: Map<IdentityPool> => "resources of type AWS::Cognito::IdentityPool",
            default "none",
            aliases ["identity_pool", "federated_identities"];
        /// Permissions on the pool for IAM roles, users and groups.
        grants: List<Grant> => "resources of type AWS::IAM::Policy",
            default "none",
            aliases ["grant"];
        /// Outputs of the template.
        outputs: Map<Output> => "Outputs of the template",
            default "none",
            aliases ["output"];
        /// Where the pool delivers its logs. Empty braces turn delivery off, even if it was set up in another way.
        logs: Option<Logs> => "LogConfigurations of an AWS::Cognito::LogDeliveryConfiguration",
            default "nowhere",
            aliases ["log_delivery", "log_delivery_configuration", "log_configurations"];
        /// What threat protection does about risks, for all clients without their own `threat_protection`.
        threat_protection: Option<ThreatProtection> => "an AWS::Cognito::UserPoolRiskConfigurationAttachment for `ALL`",
            default "Cognito decides",
            aliases ["risk_configuration"];
        /// Other resources of the template, of any type: `login_record: AWS::Route53::RecordSet { properties: { .. } }`.
        resources: Map<StackResource> => "Resources of the template",
            default "none",
            aliases ["resource"];
        /// Users that the template creates, such as the first administrator.
        users: Map<User> => "resources of type AWS::Cognito::UserPoolUser",
            default "none",
            aliases ["user", "user_pool_users", "admin", "admins", "admin_user"];
        /// The style of the hosted UI (classic) for all clients without their own style.
        ui_customization: Option<UiCustomization> => "an AWS::Cognito::UserPoolUICustomizationAttachment",
            default "none: Cognito's own style",
            aliases ["user_pool_ui_customization", "css"];
        /// Replicas of the pool in other regions.
        replicas: Map<Replica> => "resources of type AWS::Cognito::UserPoolReplica",
            default "none",
            aliases ["replica", "user_pool_replicas"];
        /// Properties of the pool, set by their path. They override everything else: `"EmailConfiguration.ConfigurationSet": "x"`.
        /// `null` removes a property, a number is an index, and `\\.` is a dot in a key.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the pool's resource, set by its path: `"Metadata.Owner": "x"`.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// Anything in the generated role for SMS messages, set by its path: `"Properties.RoleName": "x"`.
        sms_role_overrides: Map<Value> => "the attribute of that path of the SMS role",
            default "none";
        /// The role for SMS messages that the template creates: its policies, boundary, path and name.
        generated_sms_role: Option<GeneratedRole> => "the AWS::IAM::Role for SMS messages",
            default "a role that may send SMS messages";
        /// Resources that the template generates in addition to the entries, by their logical IDs. `#[logical_id = ".."]` pins
        /// another ID, and the braces contain overrides, as in `CustomersPreSignUpPermission: { "Metadata.Owner": "x" }`.
        generated: Map<Generated> => "the attribute of that path of the generated resource",
            default "none",
            aliases ["generated_resources"];
        /// The base for settings that you leave out. Write `..Recommended` or `..AsWritten` at the end of the pool.
        base: Base => "none: decides on other properties",
            default "the CDK's defaults";
    } and {
        /// The name of the declared module. The logical IDs are derived from it.
        name: Str = Str::Static("user_pool");
        /// The logical ID that `#[logical_id = ".."]` pins. The default is the name in UpperCamelCase.
        logical_id: Option<Str> = None;
        /// Where the pool was in the CDK app whose stack it takes over, from `#[cdk(stack = "..", path = "..")]`.
        cdk: Option<Cdk> = None;
        /// The rules that `#[allow(..)]` silences for the whole declaration.
        allow: List<Str> = List::EMPTY;
        /// The warnings that `user_pool!` has already shown, so that a build script does not show them again.
        reported: List<Str> = List::EMPTY;
        /// The paths of the entries that only this stage has, if the pool is the pool of a stage.
        stage_entries: List<Str> = List::EMPTY;
    }
}

impl UserPool {
    /// The triggers of the pool. Those of an imported pool are not known.
    pub fn triggers(&self) -> Vec<Assigned<'_>> {
        match &self.lambda_triggers {
            Some(triggers) if self.import.is_none() => triggers.assigned(),
            _ => Vec::new(),
        }
    }
}

variants! {
    /// The plan of a user pool.
    pub enum FeaturePlan {
        /// Sign-in and sign-up with passwords, social and enterprise providers.
        Lite = "LITE";
        /// Everything in Lite, plus passwordless sign-in, managed login and customized access tokens.
        Essentials = "ESSENTIALS";
        /// Everything in Essentials, plus threat protection.
        Plus = "PLUS";
    }

    /// The form of the issuer in tokens.
    pub enum Issuer {
        /// The original form: `https://cognito-idp.<region>.amazonaws.com/<pool ID>`.
        Original = "ORIGINAL";
        /// The newer form, which replicas of the pool in other regions share.
        Updated = "UPDATED";
    }

    /// What happens to the pool when you remove it from the template.
    pub enum RemovalPolicy {
        /// It is deleted with all its users.
        Destroy, aliases ["Delete"];
        /// It stays, outside of any stack.
        Retain;
        /// It stays, unless the deployment that created it failed.
        RetainOnUpdateOrDelete, aliases ["RetainExceptOnCreate"];
    }

    /// Threat protection under its old name.
    pub enum AdvancedSecurityMode {
        /// Cognito acts on risks.
        Enforced = "ENFORCED";
        /// Cognito only logs risks.
        Audit = "AUDIT";
        /// Cognito does nothing.
        Off = "OFF";
    }

    /// What threat protection does for standard authentication.
    pub enum StandardThreatProtectionMode {
        /// Cognito acts on risks.
        FullFunction = "ENFORCED", aliases ["Enforced"];
        /// Cognito only logs risks.
        AuditOnly = "AUDIT", aliases ["Audit"];
        /// Cognito does nothing.
        NoEnforcement = "OFF", aliases ["Off"];
    }

    /// What threat protection does for custom authentication.
    pub enum CustomThreatProtectionMode {
        /// Cognito acts on risks.
        FullFunction = "ENFORCED", aliases ["Enforced"];
        /// Cognito only logs risks.
        AuditOnly = "AUDIT", aliases ["Audit"];
    }
}
