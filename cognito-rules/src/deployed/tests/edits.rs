//! Every edit on record, by its number: the facts that apply, or why none does.

use std::collections::BTreeSet;

use super::*;

/// The number of edits on record.
const ON_RECORD: u8 = 88;

struct EditCase {
    /// The numbers of the edits on record.
    numbers: &'static [u8],
    /// What the deployed stack has in addition.
    deployed: &'static [StackEdit],
    edits: &'static [StackEdit],
    found: &'static [&'static str],
}

macro_rules! cases {
    ($([$($number:literal),*] $(with [$($deployed:expr),*];)? [$($edit:expr),*] => [$($fact:literal),*],)+) => {
        const CASES: &[EditCase] = &[$(
            EditCase {
                numbers: &[$($number),*],
                deployed: &[$($($deployed),*)?],
                edits: &[$($edit),*],
                found: &[$($fact),*],
            }
        ),+];
    };
}

const PASSWORDLESS: StackEdit = (
    "Pool.Policies.SignInPolicy",
    r#"{"AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"]}"#,
);
const RETAINED: StackEdit = ("Pool..DeletionPolicy", r#""Retain""#);
const NOT_RETAINED: StackEdit = ("Pool..DeletionPolicy", "null");
const UNPROTECTED: StackEdit = ("Pool.DeletionProtection", r#""INACTIVE""#);
const NO_POOL: StackEdit = ("Pool", "null");

const OTHER: StackEdit = (
    "Other",
    r#"{"Type": "AWS::Cognito::UserPool", "Properties": {"UserPoolName": "other"}}"#,
);
const OTHER_ID: &str = r#"{"Ref": "Other"}"#;
const REGIONAL: StackEdit = (
    "Regional",
    r#"{"Type": "AWS::Cognito::UserPoolRegionalConfigurationAttachment", "Properties": {"UserPoolId": "eu-west-1_a"}}"#,
);
const TAGS: StackEdit = (
    "Tags",
    r#"{"Type": "AWS::Cognito::IdentityPoolPrincipalTag", "Properties": {"IdentityPoolId": {"Ref": "Identities"}, "IdentityProviderName": "accounts.google.com"}}"#,
);
const MEMBER: StackEdit = (
    "Member",
    r#"{"Type": "AWS::Cognito::UserPoolUserToGroupAttachment", "Properties": {"UserPoolId": {"Ref": "Pool"}, "GroupName": "admins", "Username": "anna"}}"#,
);

cases! {
    [1] [("Pool > People", ""), ("Login.Domain", r#""people""#)] => ["deployed_pool_id"],
    [2] [("Pool > People", "")] => ["deployed_pool_id_with_domain"],
    [3] with [NOT_RETAINED, UNPROTECTED]; [NO_POOL] => ["deployed_pool_removed"],
    [5] with [NOT_RETAINED]; [NO_POOL] => ["deployed_pool_protected"],
    [6] [UNPROTECTED] => ["deployed_protection_off"],
    [7] [("Pool.DeletionProtection", "null")] => ["deployed_protection_removed"],
    [] [NOT_RETAINED, ("Pool.UserPoolName", r#""x""#)] => ["deployed_removal_policy"],
    [9] [("Pool.UsernameConfiguration.CaseSensitive", "true")] => ["deployed_user_name_case"],
    [9] with [("Pool.UsernameConfiguration", "null")]; [("Pool.UsernameConfiguration", r#"{"CaseSensitive": true}"#)] => ["deployed_user_name_case"],
    [] [("Pool.UsernameConfiguration", "null")] => ["deployed_user_name_case_removed"],
    [10] [("Pool.AliasAttributes", r#"["email"]"#)] => ["deployed_aliases"],
    [10] [("Pool.AliasAttributes", "null")] => ["deployed_aliases"],
    [10] with [("Pool.AliasAttributes", "null")]; [("Pool.UsernameAttributes", r#"["email"]"#)] => ["deployed_user_names"],
    [10] [("Pool.AliasAttributes", "null"), ("Pool.UsernameAttributes", r#"["email"]"#)] => ["deployed_aliases"],
    [11] [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}]"#)] => ["deployed_attribute"],
    [11] [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "20"}}, {"Name": "seats", "AttributeDataType": "String", "Mutable": true}]"#)] => ["deployed_attribute", "deployed_attribute"],
    [11] [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": false}]"#)] => ["deployed_attribute"],
    [13] [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": true}, {"Name": "more", "AttributeDataType": "String", "Required": true}]"#)] => ["deployed_required_attribute"],
    [14] [("Pool.Schema", r#"[{"Name": "email", "Required": false, "Mutable": true}, {"Name": "name", "Required": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": true}]"#)] => ["deployed_standard_attribute", "deployed_standard_attribute"],
    [14] with [("Pool.Schema", "null")]; [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}]"#)] => ["deployed_standard_attribute"],
    [15] [("Pool.Schema", r#"[{"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": true}]"#)] => ["deployed_standard_attribute_removed"],
    [15] [("Pool.Schema", "null")] => ["deployed_schema_removed"],
    [17] [("Pool.Schema", r#"[{"Name": "seats", "AttributeDataType": "Number", "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "email", "Required": true, "Mutable": true}]"#)] => [],
    [17] [("Pool.Schema", r#"[{"Name": "email", "Required": true, "Mutable": true}, {"Name": "plan", "AttributeDataType": "String", "StringAttributeConstraints": {"MaxLength": "10"}}, {"Name": "seats", "AttributeDataType": "Number", "Mutable": true, "DeveloperOnlyAttribute": true}]"#)] => ["deployed_attribute_kind"],
    [19] with [("Pool.MfaConfiguration", r#""OFF""#), ("Pool.EnabledMfas", "null")]; [("Pool.MfaConfiguration", r#""ON""#)] => ["deployed_mfa_without_factor"],
    [20] [("Pool.MfaConfiguration", r#""OFF""#)] => ["deployed_mfa_off_with_factor"],
    [20] [("Pool.MfaConfiguration", r#""OFF""#), ("Pool.EnabledMfas", "null"), ("Pool.EmailAuthenticationMessage", r#""{####}""#)] => ["deployed_mfa_off_with_factor"],
    [20] [("Pool.MfaConfiguration", r#""OFF""#), ("Pool.EnabledMfas", "null")] => [],
    [21] [("Pool.MfaConfiguration", "null"), ("Pool.EnabledMfas", "null")] => ["deployed_mfa_removed"],
    [21] [("Pool.MfaConfiguration", "null")] => ["deployed_mfa_reset"],
    [22] [("Pool.EnabledMfas", r#"["SOFTWARE_TOKEN_MFA"]"#)] => ["deployed_sms_factor"],
    [23] [("Pool.SmsConfiguration", "null")] => ["deployed_sms_removed"],
    [24] with [("Pool.AutoVerifiedAttributes", r#"["email", "phone_number"]"#)]; [("Pool.SmsConfiguration", "null")] => ["deployed_sms_needed"],
    [25] [("Pool.MfaConfiguration", r#""ON""#)] => ["deployed_mfa_required"],
    [26] with [PASSWORDLESS]; [("Pool.MfaConfiguration", r#""ON""#), ("Pool.Policies.SignInPolicy", "null")] => ["deployed_mfa_with_codes", "deployed_policies_removed"],
    [27] [("Pool.EnabledMfas", r#"["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"]"#), ("Pool.UserPoolTier", r#""PLUS""#)] => ["deployed_email_mfa"],
    [28] [("Pool.Policies", "null")] => ["deployed_policies_removed"],
    [28] [("Pool.Policies.PasswordPolicy", "null")] => ["deployed_policies_removed"],
    [28] [("Pool.Policies.SignInPolicy", "null")] => ["deployed_policies_removed"],
    [29] with [("Pool.AdminCreateUserConfig.UnusedAccountValidityDays", "7")]; [("Pool.Policies.PasswordPolicy.TemporaryPasswordValidityDays", "3")] => ["deployed_password_validity"],
    [30] with [("Pool.UserAttributeUpdateSettings", "null")]; [("Pool.AutoVerifiedAttributes", "null")] => ["deployed_verification_reset"],
    [31] [("Pool.AutoVerifiedAttributes", "null"), ("Pool.UserAttributeUpdateSettings", "null")] => ["deployed_verification_needed"],
    [31] [("Pool.AutoVerifiedAttributes", "null"), ("Pool.UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate", "[]")] => ["deployed_verification_reset"],
    [32] [("Pool.UserAttributeUpdateSettings", "null")] => ["deployed_update_settings_removed"],
    [33] [("Pool.LambdaConfig", "null")] => ["deployed_trigger_removed"],
    [33] [("Pool.LambdaConfig.PostConfirmation", "null")] => ["deployed_trigger_removed"],
    [34] with [("Pool.LambdaConfig.PreTokenGeneration", r#""arn:f""#)]; [("Pool.LambdaConfig.PreTokenGenerationConfig", r#"{"LambdaArn": "arn:f", "LambdaVersion": "V2_0"}"#)] => ["deployed_token_version"],
    [35] with [("Pool.LambdaConfig.CustomEmailSender", r#"{"LambdaArn": "arn:f", "LambdaVersion": "V1_0"}"#), ("Pool.LambdaConfig.KMSKeyID", r#""arn:a""#)]; [("Pool.LambdaConfig.KMSKeyID", r#""arn:b""#)] => ["deployed_sender_key"],
    [36] [("Pool.EmailConfiguration", "null")] => ["deployed_email_reset"],
    [37] with [("Pool.EnabledMfas", r#"["SMS_MFA", "EMAIL_OTP"]"#)]; [("Pool.EmailConfiguration", r#"{"EmailSendingAccount": "COGNITO_DEFAULT"}"#)] => ["deployed_email_mfa_sender"],
    [37] [("Pool.EmailConfiguration.EmailSendingAccount", r#""COGNITO_DEFAULT""#)] => ["deployed_email_from"],
    [38] [NO_POOL, ("Role", "null")] => ["deployed_sms_role_removed"],
    [38] [NO_POOL] => [],
    [39] with [("Pool.UserPoolTier", r#""PLUS""#), ("Pool.UserPoolAddOns", r#"{"AdvancedSecurityMode": "ENFORCED"}"#)]; [("Pool.UserPoolTier", r#""ESSENTIALS""#)] => ["deployed_plan_threat_protection"],
    [39] with [("Pool.UserPoolTier", r#""PLUS""#), ("Pool.UserPoolAddOns", r#"{"AdvancedSecurityMode": "ENFORCED"}"#)]; [("Pool.UserPoolTier", r#""ESSENTIALS""#), ("Pool.UserPoolAddOns.AdvancedSecurityMode", r#""OFF""#)] => [],
    [40] with [PASSWORDLESS]; [("Pool.UserPoolTier", r#""LITE""#)] => ["deployed_plan_lite"],
    [40] with [PASSWORDLESS]; [("Pool.UserPoolTier", r#""LITE""#), ("Pool.Policies.SignInPolicy", "null")] => ["deployed_policies_removed", "deployed_plan_lite"],
    [41] [("Pool.UserPoolTier", "null")] => ["deployed_plan_removed"],
    [42] with [("Pool.UserPoolAddOns", r#"{"AdvancedSecurityMode": "AUDIT"}"#)]; [("Pool.UserPoolAddOns", "null")] => ["deployed_threat_protection_reset"],
    [43] [("Pool.AdminCreateUserConfig", "null")] => ["deployed_sign_up_opens"],
    [44] [("Pool.AccountRecoverySetting", "null")] => ["deployed_setting_reset"],
    [44] [("Pool.VerificationMessageTemplate", "null")] => ["deployed_message_reset"],
    [44] [("Pool.AdminCreateUserConfig.InviteMessageTemplate", "null")] => ["deployed_message_reset"],
    [44] with [("Pool.VerificationMessageTemplate", "null")]; [("Pool.EmailVerificationMessage", "null")] => ["deployed_message_reset"],
    [45] with [("Pool.WebAuthnRelyingPartyID", r#""a.example""#)]; [("Pool.WebAuthnRelyingPartyID", r#""b.example""#)] => ["deployed_passkeys"],
    [45] with [("Pool.Policies.SignInPolicy", r#"{"AllowedFirstAuthFactors": ["PASSWORD", "WEB_AUTHN"]}"#)]; [("Own", r#"{"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "Pool"}, "Domain": "auth.a.example", "CustomDomainConfig": {"CertificateArn": "arn:c"}}}"#)] => ["deployed_passkey_domain"],
    [46] with [("Pool.KeyConfiguration", r#"{"KeyType": "CUSTOMER_MANAGED_KEY", "KmsKeyArn": "arn:a"}"#)]; [("Pool.KeyConfiguration.KmsKeyArn", r#""arn:b""#)] => ["deployed_key"],
    [47] [("Pool.IssuerConfiguration", r#"{"Type": "UPDATED"}"#)] => ["deployed_issuer"],
    [47] [("Pool.IssuerConfiguration", r#"{"Type": "ORIGINAL"}"#)] => [],
    [48] [("Replica.RegionName", r#""eu-north-1""#)] => ["deployed_replica"],
    [49] [("Web > Site", "")] => ["deployed_client_id"],
    [49] [("Web.GenerateSecret", "null")] => ["deployed_client_secret"],
    [49] [("Web.GenerateSecret", "false")] => ["deployed_client_secret"],
    [49] with [("Web.GenerateSecret", "null")]; [("Web.GenerateSecret", "false")] => [],
    [49] with [("Other", r#"{"Type": "AWS::Cognito::UserPool", "Properties": {}}"#)]; [("Web.UserPoolId", r#"{"Ref": "Other"}"#)] => ["deployed_client_pool"],
    [50] [("Web", "null"), ("Style", "null"), ("Identities.CognitoIdentityProviders", "null")] => ["deployed_client_removed"],
    [51] [("Web.SupportedIdentityProviders", "null")] => ["deployed_client_providers_reset"],
    [52] [("Web.ExplicitAuthFlows", "null")] => ["deployed_client_reset"],
    [52] [("Web.LogoutURLs", "null"), ("Web.AccessTokenValidity", "null")] => ["deployed_client_reset", "deployed_client_reset"],
    [52] with [("Web.ReadAttributes", r#"["email"]"#)]; [("Web.ReadAttributes", "null"), ("Web.WriteAttributes", "null")] => ["deployed_client_reset", "deployed_client_reset"],
    [53] [("Web.CallbackURLs", "null")] => ["deployed_callbacks_removed"],
    [53] [("Web.CallbackURLs", "[]")] => ["deployed_callbacks_removed"],
    [54] [("Web.CallbackURLs", r#"["https://a.example/in"]"#)] => ["deployed_callback_removed"],
    [55] [("Web.WriteAttributes", r#"["email", "custom:plan", "custom:more"]"#)] => ["deployed_client_attribute"],
    [55] [("Web.ReadAttributes", r#"["email", "custom:more"]"#)] => ["deployed_client_attribute"],
    [55] [("Web.ReadAttributes", r#"["custom:more"]"#), ("Web.WriteAttributes", r#"["custom:more"]"#)] => ["deployed_client_attribute"],
    [55] [("Web.ReadAttributes", r#"["custom:more"]"#), ("Web.WriteAttributes", r#"["custom:others"]"#)] => ["deployed_client_attribute", "deployed_client_attribute"],
    [56] [("Web.ExplicitAuthFlows", r#"["ALLOW_USER_SRP_AUTH"]"#)] => ["deployed_refresh_flow"],
    [57] [("Web.ExplicitAuthFlows", r#"["ALLOW_USER_SRP_AUTH"]"#), ("Web.RefreshTokenRotation", r#"{"Feature": "ENABLED"}"#)] => ["deployed_rotation"],
    [58] [("Google", "null")] => ["deployed_provider_in_use"],
    [59] [("Login.Domain", r#""other""#)] => ["deployed_domain_prefix"],
    [60] [("Login.Domain", r#""auth.a.example""#), ("Login.CustomDomainConfig", r#"{"CertificateArn": "arn:c"}"#)] => ["deployed_domain_kind"],
    [60] with [("Login.Domain", r#"{"Ref": "Name"}"#), ("Login.CustomDomainConfig", r#"{"CertificateArn": "arn:c"}"#)]; [("Login.Domain", r#""shop""#), ("Login.CustomDomainConfig", "null")] => ["deployed_domain_kind"],
    [61] [("Login > Pages", "")] => ["deployed_domain_id"],
    [63] [("Login", "null")] => ["deployed_domain_removed"],
    [64] [("Login.ManagedLoginVersion", "2"), ("Style", "null")] => ["deployed_login_version"],
    [64] [("Login.ManagedLoginVersion", "2")] => [],
    [65] [("Style.Settings.colors.text", "null")] => ["deployed_style_setting"],
    [66] [("Style > Look", "")] => ["deployed_style_id"],
    [67] [("Risk", "null")] => ["deployed_attachment_removed"],
    [67] [("Risk.ClientId", r#""1example""#)] => ["deployed_attachment_removed"],
    [67] [("Logs", "null")] => ["deployed_attachment_removed"],
    [68] with [("Login", "null")]; [("Login", r#"{"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "Pool"}, "Domain": "a"}}"#), ("Css", r#"{"Type": "AWS::Cognito::UserPoolUICustomizationAttachment", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ClientId": "ALL"}}"#)] => ["deployed_style_before_domain"],
    [69] [("Logs.LogConfigurations", r#"[{"EventSource": "userNotification", "LogLevel": "ERROR", "CloudWatchLogsConfiguration": {"LogGroupArn": "arn:b"}}]"#)] => ["deployed_log_destination"],
    [70] [("Orders.Identifier", r#""shop""#), ("Web.AllowedOAuthScopes", r#"["openid"]"#)] => ["deployed_server_identifier"],
    [71] [("Orders.Scopes", r#"[{"ScopeName": "write", "ScopeDescription": "Write"}]"#)] => ["deployed_scope_removed"],
    [71] [("Orders", "null")] => ["deployed_scope_removed"],
    [] [("Orders > Shop", "")] => ["deployed_server_id"],
    [72] [("Admins > Chiefs", "")] => ["deployed_group_id"],
    [] with [OTHER]; [("Admins.UserPoolId", OTHER_ID)] => ["deployed_group_pool"],
    [] with [OTHER]; [("Login.UserPoolId", OTHER_ID)] => ["deployed_domain_pool"],
    [] with [OTHER]; [("Login.UserPoolId", OTHER_ID), ("Login.Domain", r#""other""#)] => ["deployed_domain_kind"],
    [] with [OTHER]; [("Orders.UserPoolId", OTHER_ID)] => ["deployed_scope_removed"],
    [] with [OTHER]; [("Replica.UserPoolId", OTHER_ID)] => ["deployed_replica"],
    [] with [OTHER]; [("User.UserPoolId", OTHER_ID), ("User.UserAttributes", "[]")] => ["deployed_user_name"],
    [] with [OTHER]; [("Style.UserPoolId", OTHER_ID)] => ["deployed_style_removed"],
    [] with [REGIONAL]; [("Regional", "null")] => ["deployed_regional_settings"],
    [] [("Replica", "null")] => ["deployed_replica_removed"],
    [] [("Google", "null"), ("Web.SupportedIdentityProviders", r#"["COGNITO"]"#)] => ["deployed_provider_removed"],
    [] [("Style", "null")] => ["deployed_style_removed"],
    [66] with [("Style.ClientId", r#""1old""#)]; [("Style.ClientId", r#""1new""#)] => ["deployed_style_removed"],
    [66] [("/Resources/Style", "null"), ("Look", r#"{"Type": "AWS::Cognito::ManagedLoginBranding", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ClientId": {"Ref": "Web"}, "UseCognitoProvidedValues": true}}"#)] => ["deployed_style_id"],
    [] [("Risk > Threats", "")] => ["deployed_attachment_id"],
    [] with [TAGS, ("Identities.SupportedLoginProviders", r#"{"accounts.google.com": "x"}"#)]; [("Tags", "null")] => ["deployed_principal_tags"],
    [] with [TAGS, ("Identities.SupportedLoginProviders", r#"{"accounts.google.com": "x"}"#)]; [("Tags.IdentityProviderName", r#""graph.facebook.com""#)] => ["deployed_principal_tags"],
    [] with [("Attachment.IdentityPoolId", r#""eu-west-1:a""#)]; [("Attachment.IdentityPoolId", r#""eu-west-1:b""#)] => ["deployed_role_attachment_removed"],
    [83] [("User.DesiredDeliveryMediums", r#"["EMAIL"]"#)] => ["deployed_user"],
    [83] [("User.Username", r#""bert""#), ("User.UserAttributes", r#"[{"Name": "email", "Value": "b@a.example"}]"#)] => ["deployed_user_name"],
    [] [("User > Anna", "")] => ["deployed_user_id"],
    [84] with [MEMBER]; [("Member.GroupName", r#""others""#)] => ["deployed_user_removed"],
    [] with [MEMBER]; [("Member > Membership", "")] => ["deployed_membership_id"],
    [73] [("Admins.GroupName", r#""chiefs""#)] => ["deployed_group_name"],
    [74] [("Admins.GroupName", r#""Admins""#)] => ["deployed_group_name_case"],
    [] [("Admins", "null")] => ["deployed_group_removed"],
    [] with [("Admins..DeletionPolicy", r#""Retain""#)]; [("Admins", "null")] => [],
    [71] with [("Orders..DeletionPolicy", r#""Retain""#)]; [("Orders", "null")] => [],
    [86] with [("Permission..DeletionPolicy", r#""Retain""#)]; [("Permission", "null")] => [],
    [50] [NO_POOL, ("Web", "null"), ("Style", "null")] => ["deployed_client_removed"],
    [] with [("Web..DeletionPolicy", r#""Retain""#)]; [("Web", "null"), ("Style", "null")] => ["deployed_style_removed"],
    [75] [("Google.ProviderName", r#""Alphabet""#), ("Web.SupportedIdentityProviders", r#"["COGNITO", "Alphabet"]"#)] => ["deployed_provider_name"],
    [75] [("Google.ProviderType", r#""OIDC""#)] => ["deployed_provider_type"],
    [76] [("/Resources/Google", "null"), ("Goo", r#"{"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ProviderName": "Google", "ProviderType": "Google", "ProviderDetails": {}}}"#)] => ["deployed_provider_id"],
    [77] [("Google.ProviderDetails.authorize_scopes", "null")] => ["deployed_provider_details"],
    [77] [("Google.ProviderDetails.ActiveEncryptionCertificate", r#""MII""#)] => ["deployed_provider_certificate"],
    [79] [("Login..Condition", r#""IsProd""#)] => ["deployed_condition"],
    [80] [("Identities > Ids", "")] => ["deployed_identity_pool_id"],
    [] [("Identities", "null"), ("Attachment", "null")] => ["deployed_identity_pool_removed"],
    [81] [("Identities.DeveloperProviderName", r#""other.example""#)] => ["deployed_developer_provider"],
    [81] [("Identities.DeveloperProviderName", "null")] => ["deployed_developer_provider_removed"],
    [82] [("Attachment > Attached", "")] => ["deployed_role_attachment_id"],
    [83] [("User.UserAttributes", r#"[{"Name": "email", "Value": "b@a.example"}]"#)] => ["deployed_user"],
    [84] [("User", "null")] => ["deployed_user_removed"],
    [85] [("Attachment", "null")] => ["deployed_role_attachment_removed"],
    [86] [("Permission", "null")] => ["deployed_permission_removed"],
    [87] [("/Outputs/PoolId", "null")] => ["deployed_export"],
    [87] [("/Outputs/PoolId/Value", r#"{"Ref": "Web"}"#)] => [],
    [87] [("/Outputs/PoolId/Export/Name", r#""id""#)] => ["deployed_export"],
    [88] with [RETAINED]; [NOT_RETAINED] => ["deployed_policy_alone"],
}

/// Edits on record for which nothing is reported, with the reason. Harmless ones are among the legal edits.
const EXCUSED: &[(u8, &str)] = &[
    (4, "the domain is not in the stack, so no template shows it"),
    (8, "it changes in place: a legal edit"),
    (12, "it changes in place: a legal edit"),
    (
        16,
        "the same edit works in most stacks whose schema has no types, as every one of the CDK; what differs is in the live pool",
    ),
    (18, "it takes a failure elsewhere, which no template shows"),
    (62, "the domain is gone by drift, which no template shows"),
    (
        78,
        "a template of another stack is needed; in this one, the resource is removed",
    ),
];

#[test]
fn every_edit_on_record_is_found_or_excused() {
    let mut wrong = Vec::new();
    for case in CASES {
        let found = found(case.deployed, case.edits);
        if found != case.found {
            wrong.push(format!(
                "{:?} {:?}: {found:?}, not {:?}",
                case.numbers, case.edits, case.found
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut covered: BTreeSet<u8> = CASES.iter().flat_map(|case| case.numbers.iter().copied()).collect();
    for (number, _) in EXCUSED {
        assert!(covered.insert(*number), "{number} is excused, and found");
    }
    assert_eq!(covered, (1..=ON_RECORD).collect());
}

/// Every fact in the table is shown by a case.
#[test]
fn every_fact_is_shown() {
    let shown: BTreeSet<&str> = CASES.iter().flat_map(|case| case.found.iter().copied()).collect();
    let all: BTreeSet<&str> = facts().into_iter().map(|fact| fact.name).collect();
    assert_eq!(shown, all);
}

#[test]
fn verdicts_say_where_and_what() {
    let verdicts = compare(
        &stack(),
        &edited(&[("Web.CallbackURLs", r#"["https://a.example/in"]"#)]),
    );
    let [verdict] = &verdicts[..] else {
        panic!("{verdicts:?}")
    };
    assert_eq!(
        (verdict.id.as_str(), verdict.kind.as_str(), verdict.path.as_str()),
        ("Web", "UserPoolClient", "CallbackURLs")
    );
    assert_eq!(verdict.before, Some("https://b.example/in".into()));
    let verdicts = compare(&stack(), &edited(&[("Web > Site", "")]));
    let [verdict] = &verdicts[..] else {
        panic!("{verdicts:?}")
    };
    assert_eq!((verdict.id.as_str(), verdict.deployed_id.as_str()), ("Site", "Web"));
}
