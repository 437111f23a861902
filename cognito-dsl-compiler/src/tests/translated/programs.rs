//! Programs for the CDK and Terraform, word by word.

pub(super) const CASES: &[(&str, &str)] = &[
    ("a variant", "account_recovery: AccountRecovery.EMAIL_ONLY"),
    (
        "a variant of a module",
        "account_recovery: cognito.AccountRecovery.EMAIL_ONLY",
    ),
    (
        "a duration",
        "password_policy: { temp_password_validity: Duration.days(3) }",
    ),
    (
        "an ARN of Terraform",
        "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: aws_lambda_function.f.arn }",
    ),
    (
        "an ARN of the CDK",
        "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f.function_arn }",
    ),
    (
        "an attribute unlike an ARN",
        "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f.latest }",
    ),
    (
        "a provider",
        "clients: { web: { disable_oauth, supported_identity_providers: [ClientIdentityProvider::GOOGLE] } }",
    ),
    (
        "a provider behind a dot",
        "clients: { web: { disable_oauth, supported_identity_providers: [UserPoolClientIdentityProvider.COGNITO] } }",
    ),
    ("a name with a hyphen", "clients: { web-app: { disable_oauth } }"),
    (
        "a name with two hyphens",
        "clients: { my-web-app: { disable_oauth } }, mfa: Off",
    ),
    (
        "an output of a client",
        "clients: { web: { disable_oauth } }, outputs: { o: client_id(web) }",
    ),
    ("an output of the pool", "outputs: { o: user_pool_id }"),
    (
        "a parameter by its type",
        "parameters: { p: { type: String, default: \"x\" } }, user_pool_name: p",
    ),
    (
        "a parameter of CloudFormation",
        "parameters: { p: { Type: \"AWS::SSM::Parameter::Value<String>\", Default: \"/x\" } }, user_pool_name: p",
    ),
    (
        "a resource by its type",
        "external: { f: { type: \"AWS::Lambda::Function\" } }, lambda_triggers: { pre_sign_up: f }",
    ),
    (
        "bounds of a standard attribute",
        "standard_attributes: { email: { required, min_length: 3 } }",
    ),
    (
        "a sender with a name in a function",
        "email: Ses { from_email: Fn::Sub(\"Shop <shop@${AWS::Region}.example.com>\"), ses_region: \"us-east-1\" }",
    ),
    (
        "threat protection without a plan",
        "standard_threat_protection_mode: FullFunction",
    ),
    (
        "URLs without OAuth",
        "clients: { web: { disable_oauth, oauth: { callback_urls: [\"https://a.b/\"] } } }",
    ),
    (
        "a URL without a scheme",
        "domains: { login: Prefix(\"my-app\") }, clients: { web: { oauth: { callback_urls: [\"localhost:3000\"] } } }",
    ),
];
