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
    ("a variable of Terraform", "user_pool_name: var.pool_name"),
    ("a variable of the environment for a variant", "mfa: process.env.MFA"),
    (
        "a document by a macro",
        "property_overrides: { \"A.B\": json!({ \"c\": 1 }) }",
    ),
    ("settings of a file", "include!(\"settings.rs\")"),
    ("a pool in a pool", "clients: { web: user_pool! { mod x {} } }"),
    (
        "a base in quotes",
        "clients: { web: { disable_oauth, ..Recommended }, ios: { ..\"web\" } }",
    ),
    ("a variable", "mut user_pool_name: \"a\""),
    (
        "a variable in a list",
        "clients: { web: { oauth: { scopes: [let x = openid], callback_urls: [] } } }",
    ),
    (
        "an attribute of a value",
        "groups: { a: #[allow(arn_parts)] { description: \"x\" } }",
    ),
    ("a conversion of a name", "mfa: Off.into()"),
    ("a conversion of a string", "user_pool_name: \"a\".to_string()"),
    ("a wrapped string", "user_pool_name: String::from(\"a\")"),
    ("a wrapped variant", "mfa: Some(Off)"),
    ("a wrapped section", "password_policy: Some({ min_length: 8 })"),
    (
        "a vector",
        "clients: { web: { oauth: { callback_urls: vec![\"https://a.b\"] } } }",
    ),
    ("a function of a class", "user_pool_name: Fn.importValue(\"a\")"),
    (
        "a function of a class with a list",
        "user_pool_name: Fn.join(\"-\", [\"a\", AWS::Region])",
    ),
    (
        "a function without its class",
        "user_pool_name: join(\"-\", [\"a\", AWS::Region])",
    ),
    (
        "the arguments in brackets",
        "user_pool_name: Fn::Join([\"-\", [\"a\", AWS::Region]])",
    ),
    ("a constant of a class", "user_pool_name: Aws.REGION"),
    ("a constant of a class as a path", "user_pool_name: Aws::ACCOUNT_ID"),
    ("nothing", "user_pool_name: None"),
    ("nothing in place of a resource", "sms_role: null"),
];
