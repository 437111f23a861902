//! The user pool itself.

use crate::pool::attribute::{CustomAttribute, StandardAttributes};
use crate::pool::base::Base;
use crate::pool::client::Client;
use crate::pool::deployment::DeploysTo;
use crate::pool::domain::Domain;
use crate::pool::email::UserPoolEmail;
use crate::pool::grant::Grant;
use crate::pool::group::Group;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::import::ImportedPool;
use crate::pool::messages::{UserInvitation, UserVerification};
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::output::Output;
use crate::pool::password::PasswordPolicy;
use crate::pool::replica::Replica;
use crate::pool::resource_server::ResourceServer;
use crate::pool::sign_in::{
    AccountRecovery, AutoVerifiedAttributes, DeviceTracking, KeepOriginalAttributes, PasskeyUserVerification,
    SignInAliases, SignInPolicy,
};
use crate::pool::stack::{External, Mapping, Parameter};
use crate::pool::stack_resource::StackResource;
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
    pub struct UserPool {
        /// A pool that exists already, in the place of a new one: what is declared with it is attached to that pool.
        import: Option<ImportedPool> => "UserPoolId of what is attached",
            default "a new pool is created";
        /// The name of the pool. A name that the stack chooses lets CloudFormation replace the pool when it has to.
        user_pool_name: Option<Text> => "UserPoolName",
            default "CloudFormation chooses a name",
            allowed "1 to 128 characters: ASCII letters, digits, spaces and `_+=,.@-`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::Name))],
            aliases ["name", "pool_name"];
        /// The plan, which decides on the features that the pool can have and on its price.
        feature_plan: Option<FeaturePlan> => "UserPoolTier",
            default "not written: Essentials for a new pool; with `..Recommended` Essentials",
            aliases ["user_pool_tier", "tier", "plan"];
        /// Whether people can sign up by themselves. If not, an administrator creates every user.
        self_sign_up_enabled: Option<bool> => "AdminCreateUserConfig.AllowAdminCreateUserOnly",
            default "false",
            aliases ["self_signup_enabled", "self_sign_up", "allow_admin_create_user_only"];
        /// How a new user's email address or phone number is verified, and the messages for it.
        user_verification: Option<UserVerification> => "VerificationMessageTemplate",
            default "a code, in the words of the CDK",
            aliases ["verification_message_template", "email_verification_message"];
        /// The messages to a user whom an administrator created.
        user_invitation: Option<UserInvitation> => "AdminCreateUserConfig.InviteMessageTemplate",
            default "the texts of Cognito",
            aliases ["invite_message_template", "admin_create_user_config"];
        /// What people sign in with. Fixed when the pool is created.
        sign_in_aliases: Option<SignInAliases> => "AliasAttributes, UsernameAttributes",
            default "`{ username }`",
            aliases ["alias_attributes", "username_attributes", "sign_in", "login_with"];
        /// Whether `Anna` and `anna` are different users. Fixed when the pool is created.
        sign_in_case_sensitive: Option<bool> => "UsernameConfiguration.CaseSensitive",
            default "not written: case-sensitive; with `..Recommended` false",
            aliases ["username_configuration", "case_sensitive"];
        /// What people can start to sign in with, where they have a choice.
        sign_in_policy: Option<SignInPolicy> => "Policies.SignInPolicy",
            default "not written: the password; with `..Recommended` the password, written";
        /// The domain that passkeys are made for.
        passkey_relying_party_id: Option<Text> => "WebAuthnRelyingPartyID",
            default "the domain of the pool",
            allowed "1 to 63 characters",
            limits [Length { min: 1, max: 63 }],
            aliases ["web_authn_relying_party_id", "relying_party_id"];
        /// Whether a passkey has to identify the person, by a fingerprint or a PIN.
        passkey_user_verification: Option<PasskeyUserVerification> => "WebAuthnUserVerification",
            default "not written: preferred",
            aliases ["web_authn_user_verification", "user_verification_passkey"];
        /// The addresses and numbers that Cognito verifies when somebody signs up.
        auto_verify: Option<AutoVerifiedAttributes> => "AutoVerifiedAttributes",
            default "email and phone, where they are sign-in aliases",
            aliases ["auto_verified_attributes", "auto_verified"];
        /// Which old values stay valid until the new one is verified.
        keep_original: Option<KeepOriginalAttributes> => "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate",
            default "none",
            aliases ["user_attribute_update_settings", "attributes_require_verification_before_update"];
        /// The standard attributes that are required or that cannot change, in the order of the schema. Attributes cannot
        /// be taken out of a pool that exists.
        standard_attributes: Option<StandardAttributes> => "Schema",
            default "every standard attribute optional and mutable",
            aliases ["schema", "required_attributes", "attributes"];
        /// The attributes that the pool adds. They cannot be changed or taken out once the pool exists.
        custom_attributes: Option<Map<CustomAttribute>> => "Schema",
            default "none";
        /// Whether users have a second factor.
        mfa: Option<Mfa> => "MfaConfiguration",
            default "not written: off",
            aliases ["mfa_configuration", "multi_factor"];
        /// The second factors to choose from. Left out of the template while `mfa` is off.
        mfa_second_factor: Option<MfaSecondFactor> => "EnabledMfas",
            default "`{ sms }` where `mfa` is on",
            aliases ["enabled_mfas", "mfa_types", "second_factor"];
        /// The text message that brings the second factor's code.
        mfa_message: Option<Text> => "SmsAuthenticationMessage",
            default "the text of Cognito",
            allowed "at most 140 characters with `{####}` for the code",
            limits [Contains("{####}"), Length { min: 0, max: 140 }, Characters(Charset::Only(Class::Line))],
            aliases ["sms_authentication_message"];
        /// What a password has to be like.
        password_policy: Option<PasswordPolicy> => "Policies.PasswordPolicy",
            default "not written: the policy of Cognito; with `..Recommended` that policy, written",
            aliases ["policies", "password"];
        /// How people who forgot their password get in again.
        account_recovery: Option<AccountRecovery> => "AccountRecoverySetting",
            default "PhoneWithoutMfaAndEmail; with `..Recommended` by what is verified",
            aliases ["account_recovery_setting", "recovery"];
        /// Threat protection under its old name.
        advanced_security_mode: Option<AdvancedSecurityMode> => "UserPoolAddOns.AdvancedSecurityMode",
            default "not written: off",
            aliases ["user_pool_add_ons", "advanced_security"];
        /// What threat protection does for the usual ways to sign in.
        standard_threat_protection_mode: Option<StandardThreatProtectionMode> => "UserPoolAddOns.AdvancedSecurityMode",
            default "not written: no enforcement",
            aliases ["threat_protection", "threat_protection_mode"];
        /// What threat protection does for custom authentication.
        custom_threat_protection_mode: Option<CustomThreatProtectionMode> => "UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
            default "not written: no enforcement",
            aliases ["advanced_security_additional_flows", "custom_auth_mode"];
        /// Who sends the pool's emails.
        email: Option<UserPoolEmail> => "EmailConfiguration",
            default "Cognito sends them, at most 50 a day",
            aliases ["email_configuration", "email_settings", "email_transmission"];
        /// How the pool treats the devices that people sign in from.
        device_tracking: Option<DeviceTracking> => "DeviceConfiguration",
            default "devices are not tracked",
            aliases ["device_configuration", "device"];
        /// The role by which the pool sends text messages.
        sms_role: Option<RoleArn> => "SmsConfiguration.SnsCallerArn",
            default "a role is created where text messages are sent",
            allowed "an ARN of at most 2048 characters",
            limits [Characters(Charset::OptionalArn)],
            aliases ["sms_configuration", "sns_caller_arn"];
        /// The external id that the trust policy of `sms_role` asks for. Only used together with `sms_role`.
        sms_role_external_id: Option<Text> => "SmsConfiguration.ExternalId",
            default "none",
            allowed "at most 131072 characters",
            means Identifier,
            limits [Length { min: 0, max: 131072 }],
            aliases ["external_id"];
        /// Whether the role for text messages is created: always or never. When not written, as needed.
        enable_sms_role: Option<bool> => "SmsConfiguration",
            default "true where the second factor, an alias or the verification needs text messages";
        /// The region that text messages are sent from.
        sns_region: Option<Text> => "SmsConfiguration.SnsRegion",
            default "the region of the pool, or one near it",
            allowed "5 to 32 characters",
            means Region,
            limits [Length { min: 5, max: 32 }];
        /// The functions that Cognito calls.
        lambda_triggers: Option<LambdaTriggers> => "LambdaConfig",
            default "none",
            aliases ["triggers", "lambda_config"];
        /// The key that codes are encrypted with for the functions that send messages instead of Cognito.
        custom_sender_kms_key: Option<KeyArn> => "LambdaConfig.KMSKeyID",
            default "none",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["kms_key_id", "custom_sender_key"];
        /// Whether the pool refuses to be deleted.
        deletion_protection: Option<bool> => "DeletionProtection",
            default "not written: off; with `..Recommended` on";
        /// What becomes of the pool when it leaves the template.
        removal_policy: Option<RemovalPolicy> => "DeletionPolicy, UpdateReplacePolicy of the resource",
            default "Retain",
            aliases ["deletion_policy", "update_replace_policy"];
        /// Tags of the pool and of the role for text messages.
        tags: Map<Text> => "UserPoolTags",
            default "none",
            allowed "keys of 1 to 128 letters, digits, spaces and `_.:/=+-@`, values of at most 256 characters",
            limits [Length { min: 0, max: 256 }],
            aliases ["user_pool_tags"];
        /// The region and the account that you deploy to, if the declaration is for one of each. The template does not change;
        /// the rules then know what belongs to another region or account.
        deploys_to: Option<DeploysTo> => "none: only the rules use it",
            default "none: the template is for any region and account",
            aliases ["env"];
        /// Resources that live elsewhere in the same template, by the name of their logical id: `role: AWS::IAM::Role`.
        external: Map<External> => "none: gives names to logical ids",
            default "none",
            aliases ["externals"];
        /// Parameters of the template.
        parameters: Map<Parameter> => "Parameters of the template",
            default "none";
        /// Conditions of the template: functions of parameters, or `External` for a condition that the rest of the template
        /// declares.
        conditions: Map<Value> => "Conditions of the template",
            default "none";
        /// Mappings of the template: two levels of keys.
        mappings: Map<Mapping> => "Mappings of the template",
            default "none";
        /// Resource servers with their scopes.
        resource_servers: Map<ResourceServer> => "resources of type AWS::Cognito::UserPoolResourceServer",
            default "none",
            aliases ["resource_server", "user_pool_resource_servers"];
        /// The services beside the pool that people can sign in with.
        identity_providers: Map<IdentityProvider> => "resources of type AWS::Cognito::UserPoolIdentityProvider",
            default "none: people sign in with the users of the pool",
            aliases ["identity_provider", "idps", "user_pool_identity_provider", "user_pool_identity_providers", "user_pool_idps"];
        /// The applications that may use the pool.
        clients: Map<Client> => "resources of type AWS::Cognito::UserPoolClient",
            default "none",
            aliases ["client", "user_pool_client", "user_pool_clients", "app_client", "app_clients", "apps"];
        /// The domains of the sign-in pages.
        domains: Map<Domain> => "resources of type AWS::Cognito::UserPoolDomain",
            default "none",
            aliases ["domain", "cognito_domain", "custom_domain", "user_pool_domain", "user_pool_domains"];
        /// Groups of users.
        groups: Map<Group> => "resources of type AWS::Cognito::UserPoolGroup",
            default "none",
            aliases ["group", "user_groups", "user_pool_groups"];
        /// Identity pools, which give AWS credentials to those who signed in.
        identity_pools: Map<IdentityPool> => "resources of type AWS::Cognito::IdentityPool",
            default "none",
            aliases ["identity_pool", "federated_identities"];
        /// Rights on the pool for roles, users and groups of IAM.
        grants: List<Grant> => "resources of type AWS::IAM::Policy",
            default "none",
            aliases ["grant"];
        /// Outputs of the template.
        outputs: Map<Output> => "Outputs of the template",
            default "none",
            aliases ["output"];
        /// Other resources of the template, of any type: `login_record: AWS::Route53::RecordSet { properties: { .. } }`.
        resources: Map<StackResource> => "Resources of the template",
            default "none",
            aliases ["resource"];
        /// Users that the template creates, such as the first administrator.
        users: Map<User> => "resources of type AWS::Cognito::UserPoolUser",
            default "none",
            aliases ["user", "user_pool_users", "admin", "admins", "admin_user"];
        /// The style of the classic hosted UI for all clients that have none of their own.
        ui_customization: Option<UiCustomization> => "a resource of type AWS::Cognito::UserPoolUICustomizationAttachment",
            default "none: Cognito's own style",
            aliases ["user_pool_ui_customization", "css"];
        /// Replicas of the pool in other regions.
        replicas: Map<Replica> => "resources of type AWS::Cognito::UserPoolReplica",
            default "none",
            aliases ["replica", "user_pool_replicas"];
        /// Properties of the pool set by their path, whatever else says: `"EmailConfiguration.ConfigurationSet": "x"`. `null`
        /// removes, a number is an index, `\\.` is a dot in a key.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the pool's resource set by its path: `"Metadata.Owner": "x"`.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
        /// Anything of the generated role for text messages set by its path: `"Properties.RoleName": "x"`.
        sms_role_overrides: Map<Value> => "the attribute of that path of the SMS role",
            default "none";
        /// Where the values of settings come from that are not written. Declared as `..Recommended` at the end of the pool.
        base: Base => "none: decides on other properties",
            default "what the CDK writes";
    } and {
        /// The name of the declared module, from which the logical ids are derived.
        name: Str = Str::Static("user_pool");
        /// The logical id that `#[logical_id = ".."]` pins. By default the name in UpperCamelCase.
        logical_id: Option<Str> = None;
        /// Where the pool lay in a CDK app whose stack it takes over, from `#[cdk(stack = "..", path = "..")]`.
        cdk: Option<Cdk> = None;
        /// The rules that `#[allow(..)]` silences for the whole declaration.
        allow: List<Str> = List::EMPTY;
    }
}

impl UserPool {
    /// The triggers of the pool. An imported one has what it has.
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
        /// What Lite has, and passwordless sign-in, managed login, tokens that can be customised.
        Essentials = "ESSENTIALS";
        /// What Essentials has, and threat protection.
        Plus = "PLUS";
    }

    /// What becomes of the pool when it leaves the template.
    pub enum RemovalPolicy {
        /// It is deleted with all its users.
        Destroy, aliases ["Delete"];
        /// It stays, without a stack.
        Retain;
        /// It stays, unless it was created by a deployment that failed.
        RetainOnUpdateOrDelete, aliases ["RetainExceptOnCreate"];
    }

    /// Threat protection under its old name.
    pub enum AdvancedSecurityMode {
        /// Risks are acted upon.
        Enforced = "ENFORCED";
        /// Risks are only logged.
        Audit = "AUDIT";
        /// Nothing is done.
        Off = "OFF";
    }

    /// What threat protection does for the usual ways to sign in.
    pub enum StandardThreatProtectionMode {
        /// Risks are acted upon.
        FullFunction = "ENFORCED", aliases ["Enforced"];
        /// Risks are only logged.
        AuditOnly = "AUDIT", aliases ["Audit"];
        /// Nothing is done.
        NoEnforcement = "OFF", aliases ["Off"];
    }

    /// What threat protection does for custom authentication.
    pub enum CustomThreatProtectionMode {
        /// Risks are acted upon.
        FullFunction = "ENFORCED", aliases ["Enforced"];
        /// Risks are only logged.
        AuditOnly = "AUDIT", aliases ["Audit"];
    }
}
