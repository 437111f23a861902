//! Lambda triggers: Lambda functions that Cognito calls.

use crate::pool::action::Action;
use crate::schema::charset::Charset;
use crate::schema::kind::Kind;
use crate::schema::places::{FunctionArn, RoleName};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::shared::ConditionName;
use crate::schema::table::{settings, variants};
use crate::schema::visit::{Visit, Visitable};
use crate::value::list::Items;

settings! {
    /// The Lambda functions that Cognito calls, by trigger.
    pub struct LambdaTriggers {
        /// Creates the next challenge of a custom sign-in.
        create_auth_challenge: Option<Trigger> => "LambdaConfig.CreateAuthChallenge",
            default "none";
        /// Sends email messages instead of Cognito. Cognito encrypts the codes with `custom_sender_kms_key`.
        custom_email_sender: Option<Trigger> => "LambdaConfig.CustomEmailSender",
            default "none";
        /// Customizes the messages that Cognito sends.
        custom_message: Option<Trigger> => "LambdaConfig.CustomMessage",
            default "none";
        /// Sends SMS messages instead of Cognito. Cognito encrypts the codes with `custom_sender_kms_key`.
        custom_sms_sender: Option<Trigger> => "LambdaConfig.CustomSMSSender",
            default "none";
        /// Decides which challenge of a custom sign-in comes next.
        define_auth_challenge: Option<Trigger> => "LambdaConfig.DefineAuthChallenge",
            default "none";
        /// Changes the attributes that an identity provider returns for a user who signs in with it.
        inbound_federation: Option<Trigger> => "LambdaConfig.InboundFederation",
            default "none";
        /// Runs after a user has signed in.
        post_authentication: Option<Trigger> => "LambdaConfig.PostAuthentication",
            default "none";
        /// Runs after a new user is confirmed, or after a password reset.
        post_confirmation: Option<Trigger> => "LambdaConfig.PostConfirmation",
            default "none";
        /// Accepts or denies a sign-in before it begins.
        pre_authentication: Option<Trigger> => "LambdaConfig.PreAuthentication",
            default "none";
        /// Accepts, denies or confirms a new user.
        pre_sign_up: Option<Trigger> => "LambdaConfig.PreSignUp",
            default "none";
        /// Changes the claims of ID tokens. This is the trigger's old name.
        pre_token_generation: Option<Trigger> => "LambdaConfig.PreTokenGeneration",
            default "none";
        /// Changes the claims of tokens. You choose the version of the event.
        pre_token_generation_config: Option<VersionedTrigger> => "LambdaConfig.PreTokenGenerationConfig",
            default "none",
            aliases ["pre_token_generation_v2", "pre_token_generation_v3"];
        /// Migrates users from another directory when they first sign in.
        user_migration: Option<Trigger> => "LambdaConfig.UserMigration",
            default "none";
        /// Checks the response to a challenge of a custom sign-in.
        verify_auth_challenge_response: Option<Trigger> => "LambdaConfig.VerifyAuthChallengeResponse",
            default "none";
    }

    /// A Lambda function that Cognito calls, and its settings.
    pub struct TriggerSettings with condition {
        /// The Lambda function.
        function: FunctionArn => "LambdaConfig, FunctionName of the AWS::Lambda::Permission",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["lambda_arn", "arn"];
        /// Whether the template has a permission that lets Cognito call the function.
        permission: Option<bool> => "a resource of type AWS::Lambda::Permission",
            default "true; with `..AsWritten` false";
        /// The IAM role that the function runs with, to give it permissions on the pool. They become a separate policy,
        /// because permissions in the role itself would be a circular dependency: the role would wait for the pool, and the
        /// pool waits for the function.
        role: Option<RoleName> => "Roles of an AWS::IAM::Policy",
            default "none";
        /// The actions on the pool that the function may perform.
        actions: Option<Items<Action>> => "PolicyDocument of an AWS::IAM::Policy",
            default "none";
    }

    /// A Lambda function that Cognito calls with a version of the event, and its settings.
    pub struct VersionedTriggerSettings with condition {
        /// The Lambda function.
        function: FunctionArn => "LambdaConfig, FunctionName of the AWS::Lambda::Permission",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["lambda_arn", "arn"];
        /// The version of the event and of the response.
        version: Option<LambdaVersion> => "LambdaConfig.PreTokenGenerationConfig.LambdaVersion",
            default "V1_0",
            aliases ["lambda_version"];
        /// Whether the template has a permission that lets Cognito call the function.
        permission: Option<bool> => "a resource of type AWS::Lambda::Permission",
            default "true; with `..AsWritten` false";
        /// The IAM role that the function runs with, to give it permissions on the pool. They become a separate policy,
        /// because permissions in the role itself would be a circular dependency: the role would wait for the pool, and the
        /// pool waits for the function.
        role: Option<RoleName> => "Roles of an AWS::IAM::Policy",
            default "none";
        /// The actions on the pool that the function may perform.
        actions: Option<Items<Action>> => "PolicyDocument of an AWS::IAM::Policy",
            default "none";
    }
}

variants! {
    /// The version of the event that Cognito sends to a function, and of the response.
    pub enum LambdaVersion {
        /// Claims of ID tokens.
        V1_0 = "V1_0";
        /// Claims and scopes of ID and access tokens.
        V2_0 = "V2_0";
        /// The same, and access tokens of machine-to-machine clients too.
        V3_0 = "V3_0";
    }
}

/// A function, on its own or in braces with its settings.
macro_rules! triggers {
    ($($(#[doc = $doc:literal])+ $Name:ident($Settings:ident);)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name(
            /// The function and its settings.
            pub $Settings,
        );

        impl<T: Into<FunctionArn>> From<T> for $Name {
            fn from(function: T) -> Self {
                $Name($Settings {
                    function: function.into(),
                    ..$Settings::DEFAULT
                })
            }
        }

        impl Visitable for $Name {
            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.construct(stringify!($Name), &[&self.0]);
            }
        }

        impl Setting for $Name {
            const KIND: Kind = Kind::Short($Settings::SECTION, &FunctionArn::KIND);
            const ABSENT: Self = $Name($Settings::DEFAULT);
            const REQUIRED: bool = true;

            #[inline]
            fn read(reader: &mut dyn Read) -> Option<Self> {
                if reader.at_braces() {
                    return $Settings::read(reader).map($Name);
                }
                let mut function = None;
                reader.as_field("function", &mut |reader| function = FunctionArn::read(reader));
                function.map($Name::from)
            }
        }
    )+};
}

triggers! {
    /// A function that Cognito calls: `pre_sign_up: f`, or `pre_sign_up: { function: f, permission: false }`.
    Trigger(TriggerSettings);
    /// A function that Cognito calls with a version: `pre_token_generation_config: { function: f, version: V2_0 }`.
    VersionedTrigger(VersionedTriggerSettings);
}

/// What all triggers have in common.
pub struct Assigned<'a> {
    /// The setting.
    pub name: &'static str,
    pub function: &'a FunctionArn,
    /// The version, where CloudFormation requires one.
    pub version: Option<&'static str>,
    /// Whether there is a permission to call it, where that is written.
    pub permission: Option<bool>,
    pub role: Option<&'a RoleName>,
    pub actions: Option<&'a Items<Action>>,
    pub condition: Option<&'a ConditionName>,
}

impl LambdaTriggers {
    /// The triggers that the declaration writes, in the order of the settings.
    pub fn assigned(&self) -> Vec<Assigned<'_>> {
        const V1: Option<&str> = Some("V1_0");
        let plain: [(_, &Option<Trigger>, _); 13] = [
            ("create_auth_challenge", &self.create_auth_challenge, None),
            ("custom_email_sender", &self.custom_email_sender, V1),
            ("custom_message", &self.custom_message, None),
            ("custom_sms_sender", &self.custom_sms_sender, V1),
            ("define_auth_challenge", &self.define_auth_challenge, None),
            ("inbound_federation", &self.inbound_federation, V1),
            ("post_authentication", &self.post_authentication, None),
            ("post_confirmation", &self.post_confirmation, None),
            ("pre_authentication", &self.pre_authentication, None),
            ("pre_sign_up", &self.pre_sign_up, None),
            ("pre_token_generation", &self.pre_token_generation, None),
            ("user_migration", &self.user_migration, None),
            (
                "verify_auth_challenge_response",
                &self.verify_auth_challenge_response,
                None,
            ),
        ];
        let mut assigned = Vec::new();
        for (name, trigger, version) in &plain {
            let Some(Trigger(settings)) = trigger else { continue };
            assigned.push(Assigned {
                name,
                function: &settings.function,
                version: *version,
                permission: settings.permission,
                role: settings.role.as_ref(),
                actions: settings.actions.as_ref(),
                condition: settings.condition.as_ref(),
            });
        }
        if let Some(VersionedTrigger(settings)) = &self.pre_token_generation_config {
            let version = settings.version.as_ref().unwrap_or(&LambdaVersion::V1_0);
            assigned.push(Assigned {
                name: "pre_token_generation_config",
                function: &settings.function,
                version: Some(version.row().cloudformation),
                permission: settings.permission,
                role: settings.role.as_ref(),
                actions: settings.actions.as_ref(),
                condition: settings.condition.as_ref(),
            });
        }
        assigned
    }
}

impl Assigned<'_> {
    /// The key in `LambdaConfig`.
    pub fn key(&self) -> &'static str {
        let row = LambdaTriggers::SECTION.field(self.name).map(|(_, row)| row);
        row.and_then(|row| row.cloudformation.strip_prefix("LambdaConfig."))
            .unwrap_or_default()
    }
}
