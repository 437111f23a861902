//! Configurations of CloudFormation, Terraform and the CDK, carried over by hand, and the help for them.

use super::diagnostics::all;

/// A number has its unit in CloudFormation and Terraform, and never becomes something that the next rule rejects.
#[test]
fn durations_without_a_unit() {
    insta::assert_snapshot!(all(&[
        (
            "a refresh token",
            "clients: { web: { disable_oauth, refresh_token_validity: 30 } }"
        ),
        (
            "an access token",
            "clients: { web: { disable_oauth, access_token_validity: 1 } }"
        ),
        (
            "an ID token in quotes",
            "clients: { web: { disable_oauth, id_token_validity: \"1\" } }"
        ),
        (
            "minutes, by another setting",
            "clients: { web: { disable_oauth, access_token_validity: 60 } }"
        ),
        (
            "seconds, by another setting",
            "clients: { web: { disable_oauth, id_token_validity: 3600 } }"
        ),
        (
            "more than one unit",
            "clients: { web: { disable_oauth, refresh_token_validity: 43200 } }"
        ),
        (
            "minutes",
            "clients: { web: { disable_oauth, auth_session_validity: 3 } }"
        ),
        (
            "seconds",
            "clients: { web: { disable_oauth, refresh_token_rotation_grace_period: 10 } }"
        ),
        ("days", "password_policy: { temp_password_validity: 7 }"),
        (
            "more than any unit allows",
            "clients: { web: { disable_oauth, auth_session_validity: 30 } }"
        ),
        (
            "nothing",
            "clients: { web: { disable_oauth, access_token_validity: 0 } }"
        ),
        (
            "too many days",
            "password_policy: { temp_password_validity: \"2 years\" }"
        ),
        (
            "too many weeks",
            "password_policy: { temp_password_validity: weeks(60) }"
        ),
    ]));
}

/// Booleans with the opposite meaning, and values that are of another kind here.
#[test]
fn values_that_do_not_carry_over() {
    insta::assert_snapshot!(all(&[
        ("sign-up", "allow_admin_create_user_only: false"),
        ("sign-up as a flag", "allow_admin_create_user_only"),
        (
            "sign-up of CloudFormation",
            "AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }"
        ),
        (
            "sign-up that is written",
            "self_sign_up_enabled, allow_admin_create_user_only: false"
        ),
        (
            "sign-up by a constant",
            "allow_admin_create_user_only: const { CLOSED }"
        ),
        (
            "OAuth",
            "clients: { web: { allowed_oauth_flows_user_pool_client: true } }"
        ),
        (
            "no OAuth",
            "clients: { web: { allowed_oauth_flows_user_pool_client: false } }"
        ),
        (
            "a check on the server",
            "identity_pools: { app: { server_side_token_check: false } }"
        ),
        (
            "a check on the server, in its place",
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [{ client: web, server_side_token_check: true }] } } }"
        ),
        (
            "errors",
            "clients: { web: { disable_oauth, prevent_user_existence_errors: \"LEGACY\" } }"
        ),
        ("protection", "deletion_protection: \"INACTIVE\""),
        ("names in place of a username", "username_attributes: [\"email\"]"),
        (
            "names beside a username",
            "alias_attributes: [\"email\", \"preferred_username\"]"
        ),
        ("case", "username_configuration: { case_sensitive: false }"),
        (
            "no second factor",
            "software_token_mfa_configuration: { enabled: false }"
        ),
        (
            "units",
            "clients: { web: { disable_oauth, token_validity_units: { access_token: \"minutes\" } } }"
        ),
        (
            "the pool of a client",
            "clients: { web: { disable_oauth, user_pool_id: pool } }"
        ),
        (
            "rotation",
            "clients: { web: { disable_oauth, refresh_token_rotation: { feature: \"ENABLED\", retry_grace_period_seconds: 10 } } }"
        ),
        (
            "no rotation",
            "clients: { web: { disable_oauth, refresh_token_rotation: { feature: \"DISABLED\" } } }"
        ),
        (
            "an identity of SES",
            "email: Ses { from_email: \"a@example.com\", source_arn: \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\" }"
        ),
        (
            "an unknown identity of SES",
            "email: Ses { from_email: \"a@example.com\", ses_region: \"eu-west-1\", source_arn: IDENTITY }"
        ),
        (
            "a property without a setting",
            "email_mfa_configuration: { subject: \"Your code\" }"
        ),
        (
            "a property of a domain without a setting",
            "domains: { login: Prefix { domain_prefix: \"my-app\", custom_domain_config: { security_policy: \"TLSv1.2_2021\" } } }"
        ),
    ]));
}

/// Lists where braces belong, and braces where lists belong.
#[test]
fn lists_and_braces() {
    insta::assert_snapshot!(all(&[
        ("aliases", "sign_in_aliases: [\"email\"]"),
        ("verified attributes", "auto_verify: [\"email\", \"phone_number\"]"),
        (
            "verified attributes under their name",
            "auto_verified_attributes: [\"email\"]"
        ),
        ("one alone", "auto_verify: \"email\""),
        (
            "factors",
            "mfa: Optional, enabled_mfas: [\"SOFTWARE_TOKEN_MFA\", \"SMS_MFA\"]"
        ),
        (
            "first factors",
            "sign_in_policy: { allowed_first_auth_factors: [\"PASSWORD\", \"WEB_AUTHN\"] }"
        ),
        (
            "flows",
            "clients: { web: { disable_oauth, auth_flows: [\"ALLOW_USER_SRP_AUTH\", \"ALLOW_REFRESH_TOKEN_AUTH\"] } }"
        ),
        (
            "flows under their name",
            "clients: { web: { disable_oauth, explicit_auth_flows: [\"ALLOW_USER_AUTH\"] } }"
        ),
        (
            "legacy flows",
            "clients: { web: { disable_oauth, explicit_auth_flows: [\"ADMIN_NO_SRP_AUTH\", \"USER_PASSWORD_AUTH\"] } }"
        ),
        (
            "a flow as a flag",
            "clients: { web: { disable_oauth, auth_flows: { ALLOW_USER_SRP_AUTH } } }"
        ),
        (
            "a flow that there is not",
            "clients: { web: { disable_oauth, auth_flows: [\"ALLOW_MAGIC\"] } }"
        ),
        (
            "grants",
            "clients: { web: { oauth: { flows: [\"code\"], callback_urls: [\"https://example.com/in\"] } } }"
        ),
        (
            "grants in a client",
            "clients: { web: { allowed_oauth_flows: [\"code\"] } }"
        ),
        (
            "scopes beside OAuth",
            "clients: { web: { allowed_oauth_scopes: [\"openid\"], oauth: { callback_urls: [\"https://example.com/in\"] } } }"
        ),
        (
            "providers in braces",
            "identity_providers: { google: External(\"Google\") }, clients: { web: { disable_oauth, supported_identity_providers: { google, Cognito } } }"
        ),
        (
            "a provider alone",
            "clients: { web: { disable_oauth, supported_identity_providers: \"COGNITO\" } }"
        ),
        ("groups", "groups: [\"Admin\", \"staff-1\"]"),
        ("groups with settings", "groups: [{ name: \"Admin\", precedence: 1 }]"),
        (
            "scopes of a resource server",
            "resource_servers: { api: { identifier: \"api\", scope: [{ scope_name: \"read\", scope_description: \"Read\" }] } }"
        ),
        (
            "scopes of a provider",
            "identity_providers: { google: Google { client_id: \"a\", client_secret: Secret(\"s\"), scopes: \"openid email\" } }"
        ),
    ]));
}

/// Blocks that belong elsewhere in a declaration, or have another form here.
#[test]
fn blocks() {
    insta::assert_snapshot!(all(&[
        (
            "policies",
            "policies: { password_policy: { minimum_length: 12, require_numbers: true } }"
        ),
        (
            "policies of CloudFormation",
            "Policies: { PasswordPolicy: { MinimumLength: 12 } }"
        ),
        (
            "invitations",
            "admin_create_user_config: { allow_admin_create_user_only: false, invite_message_template: { email_message: \"Hi {username}, {####}\" } }"
        ),
        (
            "days of an invitation",
            "admin_create_user_config: { unused_account_validity_days: 3 }"
        ),
        (
            "a standard attribute",
            "schema: [{ name: \"email\", attribute_data_type: \"String\", required: true, mutable: true, string_attribute_constraints: { min_length: \"0\", max_length: \"2048\" } }]"
        ),
        (
            "attributes of both kinds",
            "schema: [{ name: \"email\", required: true }, { name: \"plan\", attribute_data_type: \"String\", developer_only_attribute: false, mutable: true, string_attribute_constraints: { min_length: 1, max_length: 64 } }]"
        ),
        (
            "one block of a schema",
            "schema: { name: \"seats\", attribute_data_type: \"Number\", number_attribute_constraints: { min_value: \"1\", max_value: \"10\" } }"
        ),
        (
            "a schema with a constraint that there is not",
            "schema: [{ name: \"email\", string_attribute_constraints: { max_length: \"10\" } }]"
        ),
        (
            "a custom attribute of Terraform",
            "custom_attributes: { plan: { attribute_data_type: \"String\", mutable: true, string_attribute_constraints: { min_length: 1, max_length: 5 } } }"
        ),
        (
            "a custom attribute by its type",
            "custom_attributes: { plan: { type: \"Number\" } }"
        ),
        (
            "custom attributes in a list",
            "custom_attributes: [{ name: \"plan\", attribute_data_type: \"String\" }]"
        ),
        (
            "a mapping",
            "custom_attributes: { plan: String(mutable) }, identity_providers: { google: Google { client_id: \"a\", client_secret: Secret(\"s\"), attribute_mapping: { \"custom:plan\": \"plan\" } } }"
        ),
        (
            "a provider by its type",
            "identity_providers: { google: { provider_type: \"Google\", provider_details: { client_id: \"a\", client_secret: Secret(\"s\"), authorize_scopes: \"openid email\" } } }"
        ),
        (
            "details of a provider",
            "identity_providers: { google: Google { provider_details: { client_id: \"a\", client_secret: Secret(\"s\") } } }"
        ),
        (
            "details of SAML",
            "identity_providers: { okta: Saml { provider_details: { metadata_url: \"https://example.com/saml.xml\" } } }"
        ),
        (
            "recovery",
            "account_recovery_setting: { recovery_mechanism: [{ name: \"verified_phone_number\", priority: 2 }, { name: \"verified_email\", priority: 1 }] }"
        ),
        (
            "recovery that there is not",
            "account_recovery_setting: { recovery_mechanism: [] }"
        ),
        (
            "emails",
            "email_configuration: { email_sending_account: \"DEVELOPER\", from_email_address: \"Shop <shop@example.com>\", source_arn: \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\" }"
        ),
        (
            "emails of Cognito",
            "email_configuration: { email_sending_account: \"COGNITO_DEFAULT\" }"
        ),
        ("emails of nobody", "email_configuration: { source_arn: IDENTITY }"),
        (
            "SMS messages",
            "sms_configuration: { external_id: \"shop\", sns_caller_arn: \"arn:aws:iam::123456789012:role/sms\" }"
        ),
        (
            "triggers",
            "lambda_config: { pre_sign_up: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", kms_key_id: \"arn:aws:kms:eu-west-1:123456789012:key/a\", custom_email_sender: { lambda_arn: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", lambda_version: \"V1_0\" } }"
        ),
        (
            "threat protection",
            "feature_plan: Plus, user_pool_add_ons: { advanced_security_mode: \"ENFORCED\" }"
        ),
        (
            "messages",
            "verification_message_template: { default_email_option: \"CONFIRM_WITH_CODE\", email_subject: \"Hi\" }"
        ),
        ("a message alone", "email_verification_message: \"Your code is {####}\""),
        (
            "passkeys",
            "web_authn_configuration: { relying_party_id: \"example.com\", user_verification: \"required\" }"
        ),
        (
            "passkeys with something else",
            "web_authn_configuration: { mode: \"x\" }"
        ),
        (
            "roles of an identity pool",
            "identity_pools: { app: { roles: { authenticated: \"arn:aws:iam::123456789012:role/users\" } } }"
        ),
        (
            "a user pool of an identity pool",
            "identity_pools: { app: { cognito_identity_providers: [{ client_id: \"abc\", provider_name: \"cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a\", server_side_token_check: true }] } }"
        ),
        (
            "providers of an identity pool",
            "identity_pools: { app: { supported_login_providers: { \"accounts.google.com\": \"abc\" } } }"
        ),
        ("a domain", "domains: { login: Prefix { cognito_domain: \"my-app\" } }"),
    ]));
}

/// CloudFormation functions and conditions in YAML, in JSON and as operators.
#[test]
fn functions() {
    insta::assert_snapshot!(all(&[
        ("Ref in YAML", "parameters: { Name: String }, user_pool_name: !Ref Name"),
        ("Sub in YAML", "user_pool_name: !Sub \"${AWS::StackName}-users\""),
        (
            "GetAtt in YAML",
            "external: { role: AWS::IAM::Role }, sms_role: !GetAtt role.Arn"
        ),
        (
            "GetAtt of a string in YAML",
            "external: { role: AWS::IAM::Role }, sms_role: !GetAtt \"role.Arn\""
        ),
        (
            "Join in YAML",
            "user_pool_name: !Join [\"-\", [AWS::StackName, \"users\"]]"
        ),
        ("a tag alone", "user_pool_name: !Sub"),
        (
            "Ref in JSON",
            "parameters: { Name: String }, user_pool_name: { Ref: \"Name\" }"
        ),
        ("Sub in JSON", "user_pool_name: { \"Fn::Sub\": \"${AWS::StackName}\" }"),
        (
            "GetAtt in JSON",
            "external: { role: AWS::IAM::Role }, sms_role: { \"Fn::GetAtt\": [\"role\", \"Arn\"] }"
        ),
        (
            "Join in JSON",
            "user_pool_name: { \"Fn::Join\": [\"-\", [\"a\", { Ref: \"AWS::StackName\" }]] }"
        ),
        ("Sub behind a colon", "user_pool_name: Fn::Sub: \"users\""),
        (
            "Ref behind a colon",
            "parameters: { name: String }, user_pool_name: Ref: name"
        ),
        (
            "ref in lower case",
            "parameters: { name: String }, user_pool_name: ref(name)"
        ),
        ("a function without its prefix", "user_pool_name: Sub(\"users\")"),
        (
            "a function in snake case",
            "external: { role: AWS::IAM::Role }, sms_role: get_att(role, Arn)"
        ),
        (
            "equal",
            "parameters: { env: String }, conditions: { prod: env == \"prod\" }"
        ),
        (
            "unequal",
            "parameters: { env: String }, conditions: { prod: env != \"prod\" }"
        ),
        (
            "not",
            "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), prod: !a }"
        ),
        (
            "and",
            "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Equals(env, \"q\"), c: a && b }"
        ),
        (
            "or not",
            "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Equals(env, \"q\"), c: a || !b }"
        ),
        (
            "Equals in JSON",
            "parameters: { env: String }, conditions: { prod: { \"Fn::Equals\": [{ Ref: \"env\" }, \"prod\"] } }"
        ),
        (
            "Not with a list",
            "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::Not([a]) }"
        ),
        (
            "And with a list",
            "parameters: { env: String }, conditions: { a: Fn::Equals(env, \"p\"), b: Fn::And([a, a]) }"
        ),
        (
            "Equals with a list",
            "parameters: { env: String }, conditions: { a: Fn::Equals([env, \"p\"]) }"
        ),
        ("a flag that is turned off", "!deletion_protection"),
        ("a boolean that is turned around", "deletion_protection: !true"),
        (
            "the condition of a resource",
            "parameters: { env: String }, conditions: { c: Fn::Equals(env, \"p\") }, overrides: { Condition: Condition(c) }"
        ),
    ]));
}

/// Undeclared names, and where to declare them.
#[test]
fn undeclared_names() {
    insta::assert_snapshot!(all(&[
        ("a parameter", "user_pool_name: name"),
        ("beside another", "parameters: { zone: String }, user_pool_name: name"),
        (
            "by Ref",
            "identity_providers: { google: Google { client_id: Ref(GoogleId), client_secret: Secret(\"s\") } }"
        ),
        ("in a string", "user_pool_name: Fn::Sub(\"${Name}-users\")"),
        (
            "a near one",
            "parameters: { google_idd: String }, identity_providers: { google: Google { client_id: Ref(GoogleId), client_secret: Secret(\"s\") } }"
        ),
        ("a role", "sms_role: my_role"),
        (
            "a role beside another resource",
            "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f }, sms_role: my_role"
        ),
        (
            "a scope without its server",
            "resource_servers: { api: { identifier: \"api\", scopes: { read: \"Read\" } } }, domains: { login: Prefix(\"my-app\") }, clients: { web: { oauth: { callback_urls: [\"https://a.b/\"], scopes: [read] } } }"
        ),
    ]));
}

/// Programs for the CDK and Terraform, word by word.
#[test]
fn programs() {
    insta::assert_snapshot!(all(&[
        ("a variant", "account_recovery: AccountRecovery.EMAIL_ONLY"),
        (
            "a variant of a module",
            "account_recovery: cognito.AccountRecovery.EMAIL_ONLY"
        ),
        (
            "a duration",
            "password_policy: { temp_password_validity: Duration.days(3) }"
        ),
        (
            "an ARN of Terraform",
            "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: aws_lambda_function.f.arn }"
        ),
        (
            "an ARN of the CDK",
            "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f.function_arn }"
        ),
        (
            "an attribute unlike an ARN",
            "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f.latest }"
        ),
        (
            "a provider",
            "clients: { web: { disable_oauth, supported_identity_providers: [ClientIdentityProvider::GOOGLE] } }"
        ),
        (
            "a provider behind a dot",
            "clients: { web: { disable_oauth, supported_identity_providers: [UserPoolClientIdentityProvider.COGNITO] } }"
        ),
        ("a name with a hyphen", "clients: { web-app: { disable_oauth } }"),
        (
            "a name with two hyphens",
            "clients: { my-web-app: { disable_oauth } }, mfa: Off"
        ),
        (
            "an output of a client",
            "clients: { web: { disable_oauth } }, outputs: { o: client_id(web) }"
        ),
        ("an output of the pool", "outputs: { o: user_pool_id }"),
        (
            "a parameter by its type",
            "parameters: { p: { type: String, default: \"x\" } }, user_pool_name: p"
        ),
        (
            "a parameter of CloudFormation",
            "parameters: { p: { Type: \"AWS::SSM::Parameter::Value<String>\", Default: \"/x\" } }, user_pool_name: p"
        ),
        (
            "a resource by its type",
            "external: { f: { type: \"AWS::Lambda::Function\" } }, lambda_triggers: { pre_sign_up: f }"
        ),
        (
            "bounds of a standard attribute",
            "standard_attributes: { email: { required, min_length: 3 } }"
        ),
        (
            "a sender with a name in a function",
            "email: Ses { from_email: Fn::Sub(\"Shop <shop@${AWS::Region}.example.com>\"), ses_region: \"us-east-1\" }"
        ),
        (
            "threat protection without a plan",
            "standard_threat_protection_mode: FullFunction"
        ),
        (
            "URLs without OAuth",
            "clients: { web: { disable_oauth, oauth: { callback_urls: [\"https://a.b/\"] } } }"
        ),
        (
            "a URL without a scheme",
            "domains: { login: Prefix(\"my-app\") }, clients: { web: { oauth: { callback_urls: [\"localhost:3000\"] } } }"
        ),
    ]));
}
