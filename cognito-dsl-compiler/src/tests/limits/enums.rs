//! The API's enumerations, compared with the names that the template can contain for them.

use cognito_model::schema::kind::{Section, Variants};
use cognito_model::*;

/// What the template can contain for a parameter.
pub(super) enum TemplateValues {
    /// One of the variants.
    Variants(&'static Variants),
    /// What the flags of a section stand for: the part after the colon in their properties.
    Flags(&'static Section),
    /// Always one of these.
    Always(&'static [&'static str]),
}

use TemplateValues::{Always, Flags};

/// A parameter, what is written for it, and the values of the API that the language does not have, with the reason.
pub(super) struct Enumeration {
    pub(super) parameter: &'static str,
    pub(super) written: TemplateValues,
    pub(super) missing: &'static [(&'static str, &'static str)],
}

const fn whole(parameter: &'static str, written: TemplateValues) -> Enumeration {
    Enumeration {
        parameter,
        written,
        missing: &[],
    }
}

const fn part(
    parameter: &'static str,
    written: TemplateValues,
    missing: &'static [(&'static str, &'static str)],
) -> Enumeration {
    Enumeration {
        parameter,
        written,
        missing,
    }
}

const EXCHANGE: &str = "the CDK has no token exchange";
const MINUTES: &str = "the CDK writes minutes, and so does the template";

pub(super) const ENUMERATIONS: &[Enumeration] = &[
    whole(
        "CreateUserPool Policies.SignInPolicy.AllowedFirstAuthFactors[]",
        Flags(AllowedFirstAuthFactors::SECTION),
    ),
    whole("CreateUserPool DeletionProtection", Always(&["ACTIVE", "INACTIVE"])),
    whole(
        "CreateUserPool LambdaConfig.PreTokenGenerationConfig.LambdaVersion",
        TemplateValues::Variants(LambdaVersion::VARIANTS),
    ),
    whole(
        "CreateUserPool LambdaConfig.CustomSMSSender.LambdaVersion",
        Always(&["V1_0"]),
    ),
    whole(
        "CreateUserPool LambdaConfig.CustomEmailSender.LambdaVersion",
        Always(&["V1_0"]),
    ),
    whole(
        "CreateUserPool LambdaConfig.InboundFederation.LambdaVersion",
        Always(&["V1_0"]),
    ),
    whole(
        "CreateUserPool AutoVerifiedAttributes[]",
        Flags(AutoVerifiedAttributes::SECTION),
    ),
    whole(
        "CreateUserPool AliasAttributes[]",
        Always(&["phone_number", "email", "preferred_username"]),
    ),
    whole(
        "CreateUserPool UsernameAttributes[]",
        Always(&["phone_number", "email"]),
    ),
    whole(
        "CreateUserPool VerificationMessageTemplate.DefaultEmailOption",
        TemplateValues::Variants(EmailStyle::VARIANTS),
    ),
    whole(
        "CreateUserPool MfaConfiguration",
        TemplateValues::Variants(Mfa::VARIANTS),
    ),
    whole(
        "CreateUserPool UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate[]",
        Flags(KeepOriginalAttributes::SECTION),
    ),
    whole(
        "CreateUserPool EmailConfiguration.EmailSendingAccount",
        Always(&["COGNITO_DEFAULT", "DEVELOPER"]),
    ),
    whole(
        "CreateUserPool Schema[].AttributeDataType",
        Always(&["String", "Number", "DateTime", "Boolean"]),
    ),
    whole(
        "CreateUserPool UserPoolAddOns.AdvancedSecurityMode",
        TemplateValues::Variants(StandardThreatProtectionMode::VARIANTS),
    ),
    whole(
        "CreateUserPool UserPoolAddOns.AdvancedSecurityMode",
        TemplateValues::Variants(AdvancedSecurityMode::VARIANTS),
    ),
    whole(
        "CreateUserPool UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode",
        TemplateValues::Variants(CustomThreatProtectionMode::VARIANTS),
    ),
    whole(
        "CreateUserPool AccountRecoverySetting.RecoveryMechanisms[].Name",
        Always(&["verified_email", "verified_phone_number", "admin_only"]),
    ),
    whole(
        "CreateUserPool UserPoolTier",
        TemplateValues::Variants(FeaturePlan::VARIANTS),
    ),
    part(
        "CreateUserPoolClient TokenValidityUnits.AccessToken",
        Always(&["minutes"]),
        &[("seconds", MINUTES), ("hours", MINUTES), ("days", MINUTES)],
    ),
    part(
        "CreateUserPoolClient TokenValidityUnits.IdToken",
        Always(&["minutes"]),
        &[("seconds", MINUTES), ("hours", MINUTES), ("days", MINUTES)],
    ),
    part(
        "CreateUserPoolClient TokenValidityUnits.RefreshToken",
        Always(&["minutes"]),
        &[("seconds", MINUTES), ("hours", MINUTES), ("days", MINUTES)],
    ),
    part(
        "CreateUserPoolClient ExplicitAuthFlows[]",
        Flags(AuthFlows::SECTION),
        &[
            ("ALLOW_TOKEN_EXCHANGE_DELEGATION", EXCHANGE),
            ("ALLOW_TOKEN_EXCHANGE_IMPERSONATION", EXCHANGE),
        ],
    ),
    whole("CreateUserPoolClient AllowedOAuthFlows[]", Flags(OAuthFlows::SECTION)),
    whole(
        "CreateUserPoolClient PreventUserExistenceErrors",
        Always(&["LEGACY", "ENABLED"]),
    ),
    whole(
        "CreateUserPoolClient RefreshTokenRotation.Feature",
        Always(&["ENABLED", "DISABLED"]),
    ),
    whole(
        "CreateIdentityProvider ProviderType",
        TemplateValues::Variants(IdentityProvider::VARIANTS),
    ),
    whole(
        "SetUserPoolMfaConfig WebAuthnConfiguration.UserVerification",
        TemplateValues::Variants(PasskeyUserVerification::VARIANTS),
    ),
    whole(
        "SetIdentityPoolRoles RoleMappings{value}.Type",
        Always(&["Token", "Rules"]),
    ),
    whole(
        "SetIdentityPoolRoles RoleMappings{value}.AmbiguousRoleResolution",
        Always(&["AuthenticatedRole", "Deny"]),
    ),
    whole(
        "SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].MatchType",
        TemplateValues::Variants(RoleMappingMatchType::VARIANTS),
    ),
    whole(
        "CreateUserPool IssuerConfiguration.Type",
        TemplateValues::Variants(Issuer::VARIANTS),
    ),
    part(
        "CreateUserPool KeyConfiguration.KeyType",
        Always(&["CUSTOMER_MANAGED_KEY"]),
        &[("AWS_OWNED_KEY", "the default, which no setting has to ask for")],
    ),
    whole(
        "CreateUserPoolDomain CustomDomainConfig.SecurityPolicy",
        TemplateValues::Variants(SecurityPolicy::VARIANTS),
    ),
    whole(
        "SetUserPoolMfaConfig WebAuthnConfiguration.FactorConfiguration",
        TemplateValues::Variants(PasskeyFactor::VARIANTS),
    ),
    whole(
        "SetRiskConfiguration CompromisedCredentialsRiskConfiguration.EventFilter[]",
        Flags(CompromisedEvents::SECTION),
    ),
    whole(
        "SetRiskConfiguration CompromisedCredentialsRiskConfiguration.Actions.EventAction",
        TemplateValues::Variants(CompromisedAction::VARIANTS),
    ),
    whole(
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.LowAction.EventAction",
        TemplateValues::Variants(TakeoverAction::VARIANTS),
    ),
    whole(
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.MediumAction.EventAction",
        TemplateValues::Variants(TakeoverAction::VARIANTS),
    ),
    whole(
        "SetRiskConfiguration AccountTakeoverRiskConfiguration.Actions.HighAction.EventAction",
        TemplateValues::Variants(TakeoverAction::VARIANTS),
    ),
    whole(
        "CreateManagedLoginBranding Assets[].Category",
        Flags(BrandingAssets::SECTION),
    ),
    whole(
        "CreateManagedLoginBranding Assets[].ColorMode",
        Flags(BrandingAsset::SECTION),
    ),
    whole(
        "CreateManagedLoginBranding Assets[].Extension",
        Always(&["ICO", "JPEG", "PNG", "SVG", "WEBP"]),
    ),
    whole("CreateTerms TermsSource", Always(&["LINK"])),
    whole("CreateTerms Enforcement", Always(&["NONE"])),
    whole(
        "SetLogDeliveryConfiguration LogConfigurations[].LogLevel",
        Always(&["ERROR", "INFO"]),
    ),
    whole(
        "SetLogDeliveryConfiguration LogConfigurations[].EventSource",
        Always(&["userNotification", "userAuthEvents"]),
    ),
    whole(
        "AdminCreateUser MessageAction",
        TemplateValues::Variants(MessageAction::VARIANTS),
    ),
    whole(
        "AdminCreateUser DesiredDeliveryMediums[]",
        Flags(DeliveryMediums::SECTION),
    ),
];

impl TemplateValues {
    pub(super) fn names(&self) -> Vec<&'static str> {
        match self {
            Always(names) => names.to_vec(),
            Flags(section) => {
                let properties = section.fields.iter().map(|field| field.cloudformation);
                properties
                    .filter_map(|property| Some(property.rsplit_once(": ")?.1))
                    .collect()
            }
            TemplateValues::Variants(variants) => {
                let names = variants.variants.iter().map(|variant| variant.cloudformation);
                names.filter(|name| !name.is_empty()).collect()
            }
        }
    }
}
