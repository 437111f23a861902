//! How the answers of Cognito become resources. Most members have the names of CloudFormation's properties.

/// A kind of description, and the resource that it becomes.
#[derive(Debug)]
pub(super) struct Kind {
    /// The member of an answer that contains the description.
    pub(super) answer: &'static str,
    /// The member that contains a list of whole descriptions, if there is one.
    pub(super) list: &'static str,
    /// Without `AWS::Cognito::`.
    pub(super) resource: &'static str,
    /// The end of the logical ID, after the name.
    pub(super) noun: &'static str,
    /// The member that contains the name.
    pub(super) name: &'static str,
    /// The properties: `Property=Member`, or only `Property` if the member has the same name.
    pub(super) properties: &'static [&'static str],
    /// Members that are not properties, such as IDs, counts and states.
    pub(super) other: &'static [&'static str],
    /// The primary identifier in CloudFormation's schema, written like the properties.
    pub(super) identifiers: &'static [&'static str],
}

/// Members of every description that are not properties.
pub(super) const COMMON: [&str; 3] = ["CreationDate", "LastModifiedDate", "UserPoolId"];

pub(super) const POOL: Kind = Kind {
    answer: "UserPool",
    list: "",
    resource: "UserPool",
    noun: "",
    name: "Name",
    properties: &[
        "UserPoolName=Name",
        "UserPoolTier",
        "UsernameAttributes",
        "AliasAttributes",
        "UsernameConfiguration",
        "AutoVerifiedAttributes",
        "UserAttributeUpdateSettings",
        "Schema=SchemaAttributes",
        "Policies",
        "MfaConfiguration",
        "DeviceConfiguration",
        "AccountRecoverySetting",
        "AdminCreateUserConfig",
        "VerificationMessageTemplate",
        "EmailVerificationMessage",
        "EmailVerificationSubject",
        "SmsVerificationMessage",
        "SmsAuthenticationMessage",
        "EmailConfiguration",
        "SmsConfiguration",
        "LambdaConfig",
        "UserPoolAddOns",
        "KeyConfiguration",
        "IssuerConfiguration",
        "DeletionProtection",
        "UserPoolTags",
    ],
    other: &[
        "Id",
        "Arn",
        "Status",
        "EstimatedNumberOfUsers",
        "SmsConfigurationFailure",
        "EmailConfigurationFailure",
        "Domain",
        "CustomDomain",
    ],
    identifiers: &["UserPoolId=Id"],
};

/// What belongs to a pool. Each kind comes after those that it refers to.
pub(super) const KINDS: &[Kind] = &[
    Kind {
        answer: "ResourceServer",
        list: "ResourceServers",
        resource: "UserPoolResourceServer",
        noun: "ResourceServer",
        name: "Name",
        properties: &["Identifier", "Name", "Scopes"],
        other: &[],
        identifiers: &["UserPoolId", "Identifier"],
    },
    Kind {
        answer: "IdentityProvider",
        list: "IdentityProviders",
        resource: "UserPoolIdentityProvider",
        noun: "Provider",
        name: "ProviderName",
        properties: &[
            "ProviderName",
            "ProviderType",
            "ProviderDetails",
            "AttributeMapping",
            "IdpIdentifiers",
        ],
        other: &[],
        identifiers: &["UserPoolId", "ProviderName"],
    },
    Kind {
        answer: "UserPoolClient",
        list: "",
        resource: "UserPoolClient",
        noun: "Client",
        name: "ClientName",
        properties: &[
            "ClientName",
            "GenerateSecret",
            "ExplicitAuthFlows",
            "AllowedOAuthFlowsUserPoolClient",
            "AllowedOAuthFlows",
            "AllowedOAuthScopes",
            "CallbackURLs",
            "DefaultRedirectURI",
            "LogoutURLs",
            "SupportedIdentityProviders",
            "AuthSessionValidity",
            "AccessTokenValidity",
            "IdTokenValidity",
            "RefreshTokenValidity",
            "TokenValidityUnits",
            "RefreshTokenRotation",
            "EnableTokenRevocation",
            "PreventUserExistenceErrors",
            "EnablePropagateAdditionalUserContextData",
            "ReadAttributes",
            "WriteAttributes",
            "AnalyticsConfiguration",
        ],
        other: &["ClientId", "ClientSecret"],
        identifiers: &["UserPoolId", "ClientId"],
    },
    Kind {
        answer: "DomainDescription",
        list: "",
        resource: "UserPoolDomain",
        noun: "Domain",
        name: "Domain",
        properties: &["Domain", "ManagedLoginVersion", "CustomDomainConfig", "Routing"],
        other: &[
            "AWSAccountId",
            "S3Bucket",
            "CloudFrontDistribution",
            "Version",
            "Status",
        ],
        identifiers: &["UserPoolId", "Domain"],
    },
    Kind {
        answer: "Group",
        list: "Groups",
        resource: "UserPoolGroup",
        noun: "Group",
        name: "GroupName",
        properties: &["GroupName", "Description", "Precedence", "RoleArn"],
        other: &[],
        identifiers: &["UserPoolId", "GroupName"],
    },
    Kind {
        answer: "ManagedLoginBranding",
        list: "",
        resource: "ManagedLoginBranding",
        noun: "Branding",
        name: "",
        properties: &["ClientId", "UseCognitoProvidedValues", "Settings", "Assets"],
        other: &["ManagedLoginBrandingId"],
        identifiers: &["UserPoolId", "ManagedLoginBrandingId"],
    },
    Kind {
        answer: "Terms",
        list: "",
        resource: "Terms",
        noun: "",
        name: "TermsName",
        properties: &["ClientId", "TermsName", "TermsSource", "Enforcement", "Links"],
        other: &["TermsId"],
        identifiers: &["UserPoolId", "TermsId"],
    },
    Kind {
        answer: "RiskConfiguration",
        list: "",
        resource: "UserPoolRiskConfigurationAttachment",
        noun: "ThreatProtection",
        name: "",
        properties: &[
            "ClientId",
            "AccountTakeoverRiskConfiguration",
            "CompromisedCredentialsRiskConfiguration",
            "RiskExceptionConfiguration",
        ],
        other: &[],
        identifiers: &["UserPoolId", "ClientId"],
    },
    Kind {
        answer: "LogDeliveryConfiguration",
        list: "",
        resource: "LogDeliveryConfiguration",
        noun: "LogDelivery",
        name: "",
        properties: &["LogConfigurations"],
        other: &[],
        identifiers: &["Id=UserPoolId"],
    },
    Kind {
        answer: "UICustomization",
        list: "",
        resource: "UserPoolUICustomizationAttachment",
        noun: "UiCustomization",
        name: "",
        properties: &["ClientId", "CSS"],
        other: &["CSSVersion", "ImageUrl"],
        identifiers: &["UserPoolId", "ClientId"],
    },
];

/// Lists that only name their entries: the list, the member with the name, and the command that describes an entry.
pub(super) const LISTS: &[(&str, &str, &str)] = &[
    ("UserPools", "Id", "describe-user-pool --user-pool-id"),
    (
        "UserPoolClients",
        "ClientId",
        "describe-user-pool-client --user-pool-id {pool} --client-id",
    ),
    (
        "Providers",
        "ProviderName",
        "describe-identity-provider --user-pool-id {pool} --provider-name",
    ),
    ("Terms", "TermsId", "describe-terms --user-pool-id {pool} --terms-id"),
];

/// Members of the answer of `get-user-pool-mfa-config`, which has no member around them.
pub(super) const FACTORS: [&str; 4] = [
    "SoftwareTokenMfaConfiguration",
    "SmsMfaConfiguration",
    "EmailMfaConfiguration",
    "WebAuthnConfiguration",
];

/// The property and the member that a row names.
pub(super) fn names(row: &'static str) -> (&'static str, &'static str) {
    row.split_once('=').unwrap_or((row, row))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::mistakes::PROPERTIES;

    /// Properties that do not come from a member of the description.
    const MADE: [&str; 8] = [
        "UserPoolId",
        // The answer of `get-user-pool-mfa-config`.
        "EnabledMfas",
        "EmailAuthenticationMessage",
        "EmailAuthenticationSubject",
        "WebAuthnFactorConfiguration",
        "WebAuthnRelyingPartyID",
        "WebAuthnUserVerification",
        // Only affects what Cognito returns about a style.
        "ReturnMergedResources",
    ];

    /// The tables have every property of these types, and no others.
    #[test]
    fn properties_are_those_of_cloudformation() {
        for kind in [&POOL].into_iter().chain(KINDS) {
            let start = format!("AWS::Cognito::{} ", kind.resource);
            let mut wanted = BTreeSet::new();
            for line in PROPERTIES.lines().filter_map(|line| line.strip_prefix(&start)) {
                wanted.insert(line.split(['.', '[', ' ']).next().unwrap());
            }
            assert!(!wanted.is_empty(), "{start}");
            for made in MADE {
                wanted.remove(made);
            }
            let ours: BTreeSet<&str> = kind.properties.iter().map(|row| names(row).0).collect();
            assert_eq!(ours, wanted, "{}", kind.resource);
        }
    }
}
