//! The limits of the identity pools API on names, IDs and claims.

use crate::engine::rule::rules;

rules! {
    /// An identity pool name that is empty or too long.
    error identity_pool_name_length {
        guards: [IdentityPool.identity_pool_name],
        reason: "the name of an identity pool has 1 to 128 characters",
        evidence: "API CreateIdentityPool, IdentityPoolName; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolName",
        bad: r#"identity_pools: { app: { identity_pool_name: "" } }"#,
        good: r#"identity_pools: { app: { identity_pool_name: "customers" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An identity pool name with characters that Cognito does not accept.
    error identity_pool_name_characters {
        guards: [IdentityPool.identity_pool_name],
        reason: "the name of an identity pool has ASCII letters, digits, spaces and a few other characters",
        evidence: "getmoto/moto#1979; awslabs/serverless-automated-ui-testing#2; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolName",
        bad: r#"identity_pools: { app: { identity_pool_name: "customers (test)" } }"#,
        good: r#"identity_pools: { app: { identity_pool_name: "customers test" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The ID of a client or an application that is empty or too long for an identity pool.
    error login_id_length {
        guards: [
            IdentityPoolAuthenticationProviders.custom_provider,
            UserPoolAuthenticationProvider.client_id,
            UserPoolProvider.client_id,
            IdentityPoolAmazonLoginProvider.app_id,
            IdentityPoolFacebookLoginProvider.app_id,
            IdentityPoolGoogleLoginProvider.client_id,
            IdentityPoolAppleLoginProvider.services_id,
            IdentityPoolTwitterLoginProvider.consumer_key,
            IdentityPoolTwitterLoginProvider.consumer_secret,
        ],
        reason: "an identity pool identifies each provider by an ID of 1 to 128 characters",
        evidence: "API CreateIdentityPool, SupportedLoginProviders, CognitoIdentityProviders and DeveloperProviderName; CloudFormation schema of AWS::Cognito::IdentityPool",
        bad: r#"identity_pools: { app: { authentication_providers: { facebook: { app_id: "" } } } }"#,
        good: r#"identity_pools: { app: { authentication_providers: { facebook: { app_id: "1234567890" } } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The ID of a client or an application with characters that an identity pool does not accept.
    error login_id_characters {
        guards: [
            IdentityPoolAuthenticationProviders.custom_provider,
            UserPoolAuthenticationProvider.client_id,
            UserPoolProvider.client_id,
            IdentityPoolAmazonLoginProvider.app_id,
            IdentityPoolFacebookLoginProvider.app_id,
            IdentityPoolGoogleLoginProvider.client_id,
            IdentityPoolAppleLoginProvider.services_id,
            IdentityPoolTwitterLoginProvider.consumer_key,
            IdentityPoolTwitterLoginProvider.consumer_secret,
        ],
        reason: "the API has a pattern for each of these IDs, which allows no spaces and little punctuation",
        evidence: "API CreateIdentityPool, SupportedLoginProviders, CognitoIdentityProviders and DeveloperProviderName; CloudFormation schema of AWS::Cognito::IdentityPool",
        bad: r#"identity_pools: { app: { authentication_providers: { custom_provider: "login:example" } } }"#,
        good: r#"identity_pools: { app: { authentication_providers: { custom_provider: "login.example" } } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A `user_pool_id` that is not the ID of a user pool.
    ///
    /// The API describes the provider only as a whole, so this is a warning.
    warn provider_user_pool_id {
        guards: [UserPoolAuthenticationProvider.user_pool_id, UserPoolProvider.user_pool_id],
        reason: "the ID of a user pool is a region, `_`, and letters and digits",
        evidence: "API CreateUserPoolClient, UserPoolIdType; API CreateIdentityPool, CognitoIdentityProvider",
        bad: r#"identity_pools: {
    app: { authentication_providers: { user_pools: [{ user_pool_id: "customers", client_id: "1example23456789" }] } },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { user_pools: [{ user_pool_id: "eu-west-1_AbCdEf123", client_id: "1example23456789" }] },
    },
}"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// Too many role mappings.
    error role_mappings_count {
        guards: [IdentityPool.role_mappings],
        reason: "an identity pool has at most 10 role mappings",
        evidence: "API SetIdentityPoolRoles, RoleMappings",
        bad: concat!(
            "identity_pools: {\n    app: {\n        authentication_providers: { open_id_connect_providers: Fn::Split(\",\", Fn::ImportValue(\"arns\")) },\n",
            "        role_mappings: [\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"a\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"b\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"c\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"d\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"e\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"f\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"g\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"h\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"i\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"j\", use_token },\n",
            "            { provider_url: OpenId(Fn::ImportValue(\"issuer\")), mapping_key: \"k\", use_token },\n",
            "        ],\n    },\n}",
        ),
        good: "identity_pools: { app: {} }",
        check: [Limit(LimitKind::Count)],
    }

    /// A claim that is empty, too long or has characters that Cognito does not accept.
    error role_claim_characters {
        guards: [RoleMappingRule.claim],
        reason: "the name of a claim has 1 to 64 visible characters",
        evidence: "API SetIdentityPoolRoles, MappingRule",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{
            provider_url: Google,
            rules: [{ claim: "is admin", claim_value: "yes", mapped_role: "arn:aws:iam::123456789012:role/admin" }],
        }],
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{
            provider_url: Google,
            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: "arn:aws:iam::123456789012:role/admin" }],
        }],
    },
}"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The provider of a role mapping, or the value of a claim, that is empty or too long.
    error role_mapping_text_length {
        guards: [ProviderAddress.url, RoleMappingRule.claim_value],
        reason: "a provider and the value of a claim have 1 to 128 characters in a role mapping",
        evidence: "API SetIdentityPoolRoles, RoleMappings and MappingRule",
        bad: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{
            provider_url: Google,
            rules: [{ claim: "isAdmin", claim_value: "", mapped_role: "arn:aws:iam::123456789012:role/admin" }],
        }],
    },
}"#,
        good: r#"identity_pools: {
    app: {
        authentication_providers: { google: { client_id: "1234567890" } },
        role_mappings: [{
            provider_url: Google,
            rules: [{ claim: "isAdmin", claim_value: "yes", mapped_role: "arn:aws:iam::123456789012:role/admin" }],
        }],
    },
}"#,
        check: [Limit(LimitKind::Length)],
    }
}
