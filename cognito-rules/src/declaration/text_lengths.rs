//! The rule about the length of strings for which no setting has a shorter limit.

use crate::engine::rule::rules;

rules! {
    /// A string that is longer than any that Cognito takes.
    error text_length {
        guards: [
            Analytics.external_id,
            SesEmail.from_email,
            SesEmail.from_name,
            GoogleProvider.client_id,
            GoogleProvider.client_secret,
            GoogleProvider.scopes,
            GoogleProvider.attribute_mapping,
            FacebookProvider.client_id,
            FacebookProvider.client_secret,
            FacebookProvider.scopes,
            FacebookProvider.api_version,
            FacebookProvider.attribute_mapping,
            AmazonProvider.client_id,
            AmazonProvider.client_secret,
            AmazonProvider.scopes,
            AmazonProvider.attribute_mapping,
            AppleProvider.client_id,
            AppleProvider.team_id,
            AppleProvider.key_id,
            AppleProvider.private_key,
            AppleProvider.scopes,
            AppleProvider.attribute_mapping,
            OidcProvider.client_id,
            OidcProvider.client_secret,
            OidcProvider.issuer_url,
            OidcProvider.scopes,
            OidcProvider.attribute_mapping,
            OidcEndpoints.authorization,
            OidcEndpoints.token,
            OidcEndpoints.user_info,
            OidcEndpoints.jwks_uri,
            SamlProvider.attribute_mapping,
            SamlMetadataUrl.url,
            SamlMetadataFile.path,
            SamlMetadataText.content,
            UserPool.sms_role_external_id,
        ],
        reason: "where the API knows no shorter limit, a string has at most 131072 characters",
        evidence: "API CreateUserPool and CreateIdentityProvider, StringType",
        bad: r#"identity_providers: { staff: Saml { metadata: File("src/tests/long.xml") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Limit(LimitKind::Length)],
    }
}
