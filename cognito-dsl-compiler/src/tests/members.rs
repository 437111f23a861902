//! Members, calls and constructors of other languages, and what the help writes instead. Each help is applied.

use super::{diagnose, pool};

const POOL: &str = "custom_attributes: { studio: String }, resource_servers: { kilns: { identifier: \"kilns\", scopes: { book: \"Book\" } } }, \
    parameters: { google_secret: String { no_echo } }, \
    clients: { spa: { oauth: { scopes: [openid, kilns::book], flows: { authorization_code_grant }, callback_urls: [\"https://a.example.com\"] } } }, \
    domains: { login: Prefix(\"my-shop\") }";

/// The help about the only error.
fn help(body: &str) -> String {
    let found = diagnose(&pool(body));
    let errors: Vec<_> = found
        .iter()
        .filter(|it| matches!(it.level, crate::report::Severity::Error))
        .collect();
    match &errors[..] {
        [only] => only.help.as_ref().map(|help| help.text.clone()).unwrap_or_default(),
        _ => format!("{} errors:\n{}", errors.len(), super::render(&pool(body))),
    }
}

/// Each case: the code before the mistake, the mistake, and what replaces it.
#[test]
fn what_is_written_instead_compiles() {
    let arn = "arn:aws:lambda:eu-west-1:123456789012:function:f";
    let client = "clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [\"https://a.example.com\"], scopes: [@] } } }, \
        domains: { login: Prefix(\"my-shop\") }, resource_servers: { kilns: { identifier: \"kilns\", scopes: { book: \"Book\" } } }";
    let google = "identity_providers: { google: Google { client_id: \"id\", client_secret: @ } }, parameters: { google_secret: String { no_echo } }";
    let outputs = format!("{POOL}, outputs: {{ o: @ }}");
    let mut wrong = String::new();
    for (template, code, instead) in [
        (
            "custom_attributes: { studio: @ }",
            "new StringAttribute({ minLen: 1, maxLen: 50 })",
            "String { min_len: 1, max_len: 50 }",
        ),
        (
            "custom_attributes: { studio: @ }",
            "new cognito.BooleanAttribute()",
            "Boolean",
        ),
        ("custom_attributes: { studio: String(@) }", "1-50", "1..=50"),
        (
            "email: @",
            "UserPoolEmail.withSES({ fromEmail: \"no@kiln.example\", sesRegion: \"eu-west-1\" })",
            "Ses { from_email: \"no@kiln.example\", ses_region: \"eu-west-1\" }",
        ),
        ("email: @", "UserPoolEmail.withCognito()", "Cognito"),
        (
            "lambda_triggers: { pre_sign_up: @ }",
            "lambda.Function.fromFunctionArn(this, \"F\", \"arn:aws:lambda:eu-west-1:123456789012:function:f\")",
            &format!("{arn:?}"),
        ),
        ("external: { f: @ }", "AWS.Lambda.Function", "AWS::Lambda::Function"),
        (&outputs, "spa.userPoolClientId", "ClientId(spa)"),
        (&outputs, "login.cloudFrontEndpoint", "CloudFrontEndpoint(login)"),
        (&outputs, "ClientId", "ClientId(spa)"),
        (client, "OAuthScope.OPENID", "openid"),
        (client, "kilns/book", "kilns::book"),
        (client, "kilns.book", "kilns::book"),
        (client, "OAuthScope.resourceServer(kilns, book)", "kilns::book"),
        (google, "SecretValue.secretsManager(\"google\")", "Secret(\"google\")"),
        (google, "{ \"Ref\": \"GoogleSecret\" }", "Ref(google_secret)"),
        (
            "parameters: { google_secret: @ }",
            "String(no_echo)",
            "String { no_echo }",
        ),
        ("parameters: { google_secret: @ }", "{ no_echo }", "String { no_echo }"),
        ("password_policy: { @ }", "require_special_chars", "require_symbols"),
        (
            "domains: { login: @ }",
            "{ cognitoDomain: { domainPrefix: \"kiln\" } }",
            "Prefix(\"kiln\")",
        ),
        (
            "lambda_triggers: { pre_sign_up: Fn::ImportValue(@) }, external: { welcome: AWS::Lambda::Function }",
            "welcome_arn",
            "\"welcome_arn\"",
        ),
        (
            "custom_attributes: { studio: String }, identity_providers: { google: Google { client_id: \"id\", client_secret: Secret(\"g\"), attribute_mapping: { @ } } }",
            "studio: \"studio\"",
            "custom: { studio: \"studio\" }",
        ),
    ] {
        let help = help(&template.replace('@', code));
        if !help.starts_with(&format!("write `{instead}`")) {
            wrong.push_str(&format!("{code}\n  {help}\n"));
        }
        let applied = template.replace('@', instead);
        let found = diagnose(&pool(&applied));
        if found
            .iter()
            .any(|it| matches!(it.level, crate::report::Severity::Error))
        {
            wrong.push_str(&format!("{applied}\n{}\n", super::render(&pool(&applied))));
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn a_secret_never_becomes_a_constant() {
    for code in [
        "env!(\"GOOGLE_SECRET\")",
        "process.env.GOOGLE_SECRET",
        "process.env[\"GOOGLE_SECRET\"]",
        "os.environ[\"GOOGLE_SECRET\"]",
        "option_env!(\"GOOGLE_SECRET\")",
    ] {
        let help = help(&format!(
            "identity_providers: {{ google: Google {{ client_id: \"id\", client_secret: {code} }} }}"
        ));
        assert_eq!(
            help,
            "declare a parameter, `parameters: { google_secret: String { no_echo } }`, and write `google_secret`; \
             for a secret in Secrets Manager, write `Secret(\"..\")`",
            "{code}"
        );
    }
    let rust = "std::env::var(\"GOOGLE_SECRET\").unwrap()";
    let help = help(&format!(
        "identity_providers: {{ google: Google {{ client_id: \"id\", client_secret: {rust} }} }}"
    ));
    assert!(help.contains("no_echo") && !help.contains("const"), "{help}");
}

#[test]
fn names_in_a_rejected_field_are_not_reported_too() {
    let body = |scopes: &str| POOL.replace("{ book: \"Book\" }", scopes);
    let list = help(&body("[\"book\", \"status\"]"));
    assert!(list.starts_with("write "), "{list}");
    let domain = help(&POOL.replace(
        "domains: { login: Prefix(\"my-shop\") }",
        "domain: Custom(\"a\"), outputs: { o: BaseUrl(login) }",
    ));
    assert!(!domain.contains("errors:"), "{domain}");
    let external = help("external: { welcome: Lambda }, lambda_triggers: { post_confirmation: welcome }");
    assert_eq!(
        external,
        "write the type as in CloudFormation, such as `AWS::IAM::Role`"
    );
}

#[test]
fn a_base_before_another_setting_is_one_mistake() {
    let help = help("..Recommended tags: { a: \"b\" }");
    assert_eq!(help, "move it to the end: `name: value, ..Recommended`");
}

#[test]
fn a_duration_around_a_fraction_is_allowed() {
    let help = help("password_policy: { temp_password_validity: days(365.5) }");
    assert_eq!(help, "write `days(365)`");
}

#[test]
fn the_name_of_a_pool_is_written_as_a_module() {
    let found = diagnose("pub struct Potters { sign_in_aliases: { email } }");
    let help = found
        .first()
        .and_then(|it| it.help.as_ref())
        .map(|help| help.text.as_str());
    assert_eq!(help, Some("write `mod potters`"));
}

/// A number without a unit counts as it does in CloudFormation, and the message says so.
#[test]
fn a_number_for_a_duration_says_what_cloudformation_counts() {
    let body = |value: &str| format!("clients: {{ web: {{ disable_oauth, {value} }} }}");
    for (value, note, instead) in [
        (
            "access_token_validity: 15",
            "CloudFormation counts `AccessTokenValidity` in hours",
            "write `hours(15)`",
        ),
        (
            "refresh_token_validity: 30",
            "CloudFormation counts `RefreshTokenValidity` in days",
            "write `days(30)`",
        ),
    ] {
        let found = diagnose(&pool(&body(value)));
        let [only] = &found[..] else {
            panic!("{}", super::render(&pool(&body(value))))
        };
        assert_eq!(only.notes, [note]);
        assert_eq!(only.help.as_ref().map(|help| help.text.as_str()), Some(instead));
    }
    let found = diagnose(&pool(&body("access_token_validity: 3600")));
    assert!(found.iter().all(|it| it.notes.is_empty()), "{found:?}");
}

#[test]
fn a_constructor_is_one_mistake() {
    for (body, expected) in [
        (
            "identity_providers: { google: new UserPoolIdentityProviderGoogle { clientId: \"id\", clientSecret: \"a very long secret that nobody would read in a help\" } }",
            "write `Google { .. }` with its settings",
        ),
        (
            "identity_pools: { app: { authentication_providers: { user_pools: [new UserPoolAuthenticationProvider({ userPoolClient: web })] } } }, clients: { web: { disable_oauth } }",
            "write `{ user_pool_client: web }`",
        ),
        ("user_pool_name: new Date()", "write the value itself, without `new`"),
    ] {
        assert_eq!(help(body), expected, "{body}");
    }
}
