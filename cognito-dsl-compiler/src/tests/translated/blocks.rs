//! Blocks that belong elsewhere in a declaration, or have another form here.

pub(super) const CASES: &[(&str, &str)] = &[
    (
        "policies",
        "policies: { password_policy: { minimum_length: 12, require_numbers: true } }",
    ),
    (
        "policies of CloudFormation",
        "Policies: { PasswordPolicy: { MinimumLength: 12 } }",
    ),
    (
        "invitations",
        "admin_create_user_config: { allow_admin_create_user_only: false, invite_message_template: { email_message: \"Hi {username}, {####}\" } }",
    ),
    (
        "days of an invitation",
        "admin_create_user_config: { unused_account_validity_days: 3 }",
    ),
    (
        "a standard attribute",
        "schema: [{ name: \"email\", attribute_data_type: \"String\", required: true, mutable: true, string_attribute_constraints: { min_length: \"0\", max_length: \"2048\" } }]",
    ),
    (
        "attributes of both kinds",
        "schema: [{ name: \"email\", required: true }, { name: \"plan\", attribute_data_type: \"String\", developer_only_attribute: false, mutable: true, string_attribute_constraints: { min_length: 1, max_length: 64 } }]",
    ),
    (
        "one block of a schema",
        "schema: { name: \"seats\", attribute_data_type: \"Number\", number_attribute_constraints: { min_value: \"1\", max_value: \"10\" } }",
    ),
    (
        "a schema with a constraint that there is not",
        "schema: [{ name: \"email\", string_attribute_constraints: { max_length: \"10\" } }]",
    ),
    (
        "a custom attribute of Terraform",
        "custom_attributes: { plan: { attribute_data_type: \"String\", mutable: true, string_attribute_constraints: { min_length: 1, max_length: 5 } } }",
    ),
    (
        "a custom attribute by its type",
        "custom_attributes: { plan: { type: \"Number\" } }",
    ),
    (
        "custom attributes in a list",
        "custom_attributes: [{ name: \"plan\", attribute_data_type: \"String\" }]",
    ),
    (
        "a mapping",
        "custom_attributes: { plan: String(mutable) }, identity_providers: { google: Google { client_id: \"a\", client_secret: Secret(\"s\"), attribute_mapping: { \"custom:plan\": \"plan\" } } }",
    ),
    (
        "a provider by its type",
        "identity_providers: { google: { provider_type: \"Google\", provider_details: { client_id: \"a\", client_secret: Secret(\"s\"), authorize_scopes: \"openid email\" } } }",
    ),
    (
        "details of a provider",
        "identity_providers: { google: Google { provider_details: { client_id: \"a\", client_secret: Secret(\"s\") } } }",
    ),
    (
        "details of SAML",
        "identity_providers: { okta: Saml { provider_details: { metadata_url: \"https://example.com/saml.xml\" } } }",
    ),
    (
        "recovery",
        "account_recovery_setting: { recovery_mechanism: [{ name: \"verified_phone_number\", priority: 2 }, { name: \"verified_email\", priority: 1 }] }",
    ),
    (
        "recovery that there is not",
        "account_recovery_setting: { recovery_mechanism: [] }",
    ),
    (
        "emails",
        "email_configuration: { email_sending_account: \"DEVELOPER\", from_email_address: \"Shop <shop@example.com>\", source_arn: \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\" }",
    ),
    (
        "emails of Cognito",
        "email_configuration: { email_sending_account: \"COGNITO_DEFAULT\" }",
    ),
    ("emails of nobody", "email_configuration: { source_arn: IDENTITY }"),
    (
        "SMS messages",
        "sms_configuration: { external_id: \"shop\", sns_caller_arn: \"arn:aws:iam::123456789012:role/sms\" }",
    ),
    (
        "triggers",
        "lambda_config: { pre_sign_up: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", kms_key_id: \"arn:aws:kms:eu-west-1:123456789012:key/a\", custom_email_sender: { lambda_arn: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", lambda_version: \"V1_0\" } }",
    ),
    (
        "threat protection",
        "feature_plan: Plus, user_pool_add_ons: { advanced_security_mode: \"ENFORCED\" }",
    ),
    (
        "messages",
        "verification_message_template: { default_email_option: \"CONFIRM_WITH_CODE\", email_subject: \"Hi\" }",
    ),
    ("a message alone", "email_verification_message: \"Your code is {####}\""),
    (
        "passkeys",
        "web_authn_configuration: { relying_party_id: \"example.com\", user_verification: \"required\" }",
    ),
    (
        "passkeys with something else",
        "web_authn_configuration: { mode: \"x\" }",
    ),
    (
        "roles of an identity pool",
        "identity_pools: { app: { roles: { authenticated: \"arn:aws:iam::123456789012:role/users\" } } }",
    ),
    (
        "a user pool of an identity pool",
        "identity_pools: { app: { cognito_identity_providers: [{ client_id: \"abc\", provider_name: \"cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a\", server_side_token_check: true }] } }",
    ),
    (
        "providers of an identity pool",
        "identity_pools: { app: { supported_login_providers: { \"accounts.google.com\": \"abc\" } } }",
    ),
    ("a domain", "domains: { login: Prefix { cognito_domain: \"my-app\" } }"),
    (
        "a block of Terraform",
        "software_token_mfa_configuration { enabled: true }",
    ),
    (
        "attributes of Amplify",
        "user_attributes: { email: { required: true }, \"custom:tenant\": { data_type: \"String\" } }",
    ),
];
