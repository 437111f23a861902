//! The parameters of the API that no setting reaches, and why.

/// Why no setting reaches a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Excuse {
    /// No resource of the language calls the operation, or none with this parameter.
    Unused(&'static str),
    /// The template writes it, always within the limits.
    Generated(&'static str),
    /// The language has no setting for it; `property_overrides`, which nothing checks, can set the property.
    NoSetting(&'static str),
}

use Excuse::{Generated, NoSetting, Unused};

/// What an excuse covers: an operation, and a prefix of the paths of its parameters.
pub(super) const EXCUSES: &[(&str, &str, Excuse)] = &[
    (
        "SetRiskConfiguration",
        "UserPoolId",
        Generated("the pool of the declaration"),
    ),
    (
        "SetRiskConfiguration",
        "ClientId",
        Generated("a client of the declaration, or `ALL`"),
    ),
    (
        "SetLogDeliveryConfiguration",
        "UserPoolId",
        Generated("the pool of the declaration"),
    ),
    (
        "SetLogDeliveryConfiguration",
        "LogConfigurations",
        Generated("at most one for each of the two sources"),
    ),
    (
        "CreateManagedLoginBranding",
        "UserPoolId",
        Generated("the pool of the declaration"),
    ),
    (
        "CreateManagedLoginBranding",
        "ClientId",
        Generated("a client of the declaration"),
    ),
    (
        "CreateManagedLoginBranding",
        "Assets",
        Generated("at most one for each picture and mode"),
    ),
    (
        "CreateManagedLoginBranding",
        "Assets[].Bytes",
        Generated("the language reads files of at most 750000 bytes"),
    ),
    (
        "CreateManagedLoginBranding",
        "Assets[].ResourceId",
        NoSetting("it names a picture that Cognito has already"),
    ),
    (
        "UpdateManagedLoginBranding",
        "ManagedLoginBrandingId",
        Unused("CloudFormation calls it for the style that it has made"),
    ),
    ("CreateTerms", "UserPoolId", Generated("the pool of the declaration")),
    ("CreateTerms", "ClientId", Generated("a client of the declaration")),
    ("CreateTerms", "TermsName", Generated("the two names that there are")),
    (
        "CreateTerms",
        "Links",
        Generated("at most one for each language that has a setting"),
    ),
    (
        "CreateTerms",
        "Links{key}",
        Generated("the languages that have a setting"),
    ),
    (
        "UpdateTerms",
        "TermsId",
        Unused("CloudFormation calls it for the document that it has made"),
    ),
    (
        "AddUserPoolClientSecret",
        "",
        Unused("Cognito makes the secrets of clients"),
    ),
    (
        "AddCustomAttributes",
        "CustomAttributes",
        Unused("how many attributes an update adds, only what is deployed can tell"),
    ),
    (
        "AddCustomAttributes",
        "UserPoolId",
        Unused("CloudFormation calls it for the pool that it has made"),
    ),
    (
        "UpdateUserPool",
        "UserPoolId",
        Unused("CloudFormation calls it for the pool that it has made"),
    ),
    (
        "SetUserPoolMfaConfig",
        "UserPoolId",
        Unused("CloudFormation calls it for the pool that it has made"),
    ),
    (
        "UpdateUserPoolClient",
        "ClientId",
        Unused("CloudFormation calls it for the client that it has made"),
    ),
    (
        "CreateUserPool",
        "Policies.SignInPolicy.AllowedFirstAuthFactors",
        Generated("five flags, of which the rule password_factor_required wants one to be on"),
    ),
    (
        "CreateUserPool",
        "AccountRecoverySetting.RecoveryMechanisms",
        Generated("one or two, for each variant of account_recovery"),
    ),
    (
        "CreateUserPool",
        "AccountRecoverySetting.RecoveryMechanisms[].Priority",
        Generated("1 and 2, in the order of the variant"),
    ),
    (
        "CreateUserPool",
        "Schema[].NumberAttributeConstraints.",
        Generated("the digits of a number of 64 bits"),
    ),
    (
        "CreateUserPool",
        "Schema[].StringAttributeConstraints.",
        Generated("the digits of a number of 64 bits"),
    ),
    ("CreateUserPoolClient", "AllowedOAuthFlows", Generated("three flags")),
    (
        "CreateIdentityProvider",
        "ProviderDetails{key}",
        Generated("the keys that the provider has"),
    ),
    (
        "CreateUserPool",
        "AdminCreateUserConfig.UnusedAccountValidityDays",
        NoSetting("temp_password_validity has taken its place"),
    ),
    (
        "CreateUserPool",
        "DcrConfiguration.",
        NoSetting("the schema of CloudFormation has no dynamic client registration"),
    ),
    (
        "CreateUserPool",
        "AcrConfiguration",
        NoSetting("the schema of CloudFormation has no levels of assurance"),
    ),
    (
        "CreateIdentityProvider",
        "AcrMapping",
        NoSetting("the schema of CloudFormation has no levels of assurance"),
    ),
    (
        "CreateUserPoolClient",
        "ClientSecret",
        NoSetting("generate_secret has Cognito make it"),
    ),
    (
        "UpdateIdentityPool",
        "IdentityPoolId",
        Unused("CloudFormation calls it for the identity pool that it has made"),
    ),
    (
        "SetIdentityPoolRoles",
        "IdentityPoolId",
        Unused("CloudFormation calls it for the identity pool that it has made"),
    ),
    (
        "CreateIdentityPool",
        "SupportedLoginProviders",
        Generated("at most one for each of five settings"),
    ),
    (
        "CreateIdentityPool",
        "SupportedLoginProviders{key}",
        Generated("the names of the five social providers"),
    ),
    (
        "CreateIdentityPool",
        "CognitoIdentityProviders[].ProviderName",
        Generated("the region and the ID of a user pool, at which the rule provider_user_pool_id looks"),
    ),
    (
        "SetIdentityPoolRoles",
        "Roles",
        Generated("one for signed-in users and one for guests"),
    ),
    (
        "SetIdentityPoolRoles",
        "Roles{key}",
        Generated("one for signed-in users and one for guests"),
    ),
    (
        "SetUICustomization",
        "UserPoolId",
        Generated("the ID of the pool that CloudFormation has made"),
    ),
    (
        "SetUICustomization",
        "ClientId",
        Generated("`ALL`, or the ID of the client that CloudFormation has made"),
    ),
    (
        "SetUICustomization",
        "ImageFile",
        Unused("CloudFormation has no property for the logo"),
    ),
    (
        "AdminCreateUser",
        "UserPoolId",
        Generated("the ID of the pool that CloudFormation has made"),
    ),
    (
        "AdminCreateUser",
        "TemporaryPassword",
        Unused("CloudFormation has no property for the password"),
    ),
    (
        "CreateUserPoolReplica",
        "UserPoolId",
        Generated("the ID of the pool that CloudFormation has made"),
    ),
    (
        "SetPrincipalTagAttributeMap",
        "IdentityPoolId",
        Generated("the ID of the identity pool that CloudFormation has made"),
    ),
];

/// The excuse for a parameter. An excuse that ends in a dot, or is for a whole operation, covers everything with this prefix.
pub(super) fn excuse(operation: &str, path: &str) -> Option<Excuse> {
    let mut found = EXCUSES.iter().filter(|(of, about, _)| {
        let around = about.is_empty() || about.ends_with('.');
        *of == operation
            && (*about == path
                || (around && path.starts_with(about))
                || (about.starts_with("Acr") && path.starts_with(about)))
    });
    found.next().map(|(_, _, excuse)| *excuse)
}
