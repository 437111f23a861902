//! Triggers, grants, imports and sign-in URLs: what the language rejects, and what it accepts.

use super::{diagnose, pool, read, render};

/// Renders each body with its name above it.
fn all(cases: &[(&str, &str)]) -> String {
    cases
        .iter()
        .map(|(name, body)| format!("## {name}\n\n{}\n", render(&pool(body))))
        .collect()
}

#[test]
fn triggers() {
    insta::assert_snapshot!(all(&[
        (
            "a role for a function",
            "external: { r: AWS::IAM::Role },\nlambda_triggers: { pre_sign_up: r }"
        ),
        (
            "a role for a function in braces",
            "external: { r: AWS::IAM::Role, f: AWS::Lambda::Function },\nlambda_triggers: { pre_sign_up: { function: r } }"
        ),
        ("a function that there is not", "lambda_triggers: { pre_sign_up: f }"),
        (
            "a trigger misspelt",
            "lambda_triggers: { pre_signup: \"arn:aws:lambda:us-east-1:123456789012:function:f\" }"
        ),
        (
            "a trigger in camel case",
            "lambda_triggers: { preSignUp: \"arn:aws:lambda:us-east-1:123456789012:function:f\" }"
        ),
        ("a trigger unlike anything", "lambda_triggers: { zzz: \"arn:..\" }"),
        (
            "a trigger outside",
            "pre_sign_up: \"arn:aws:lambda:eu-west-1:123456789012:function:f\""
        ),
        ("an older name", "triggers: {}"),
        ("CloudFormation's name", "lambda_config: {}"),
        ("without a value", "lambda_triggers: { pre_sign_up }"),
        ("a number for a function", "lambda_triggers: { pre_sign_up: 5 }"),
        (
            "without a function",
            "lambda_triggers: { pre_sign_up: { permission: false } }"
        ),
        (
            "a version where there is none",
            "lambda_triggers: { pre_sign_up: { function: \"arn:aws:lambda:us-east-1:123456789012:function:f\", version: V2_0 } }"
        ),
        (
            "a version that there is not",
            "lambda_triggers: { pre_token_generation_config: { function: \"arn:aws:lambda:us-east-1:123456789012:function:f\", version: V4_0 } }"
        ),
        (
            "a function for a role",
            "external: { f: AWS::Lambda::Function },\nlambda_triggers: { pre_sign_up: { function: f, role: f, actions: [AdminGetUser] } }"
        ),
        (
            "actions without a role",
            "lambda_triggers: { pre_sign_up: { function: \"arn:aws:lambda:us-east-1:123456789012:function:f\", actions: [AdminGetUser] } }"
        ),
    ]));
}

#[test]
fn grants() {
    insta::assert_snapshot!(all(&[
        (
            "an action misspelt",
            "grants: [{ role: \"r\", actions: [AdminCreatUser] }]"
        ),
        (
            "an action in camel case",
            "grants: [{ role: \"r\", actions: [adminCreateUser] }]"
        ),
        ("an action unlike anything", "grants: [{ role: \"r\", actions: [Zzz] }]"),
        (
            "an action behind its service",
            "grants: [{ role: \"r\", actions: [cognito::AdminGetUser] }]"
        ),
        (
            "a string misspelt",
            "grants: [{ role: \"r\", actions: [\"cognito-idp:AdminCreatUser\"] }]"
        ),
        (
            "a string that stands for nothing",
            "grants: [{ role: \"r\", actions: [\"cognito-idp:Zzz*\"] }]"
        ),
        (
            "an action of another service",
            "grants: [{ role: \"r\", actions: [\"s3:GetObject\"] }]"
        ),
        ("a number for an action", "grants: [{ role: \"r\", actions: [5] }]"),
        (
            "one action without brackets",
            "grants: [{ role: \"r\", actions: AdminGetUser }]"
        ),
        (
            "a grant without brackets",
            "grants: { role: \"r\", actions: [AdminGetUser] }"
        ),
        ("without actions", "grants: [{ role: \"r\" }]"),
        ("for nobody", "grants: [{ actions: [AdminGetUser] }]"),
        (
            "for two",
            "grants: [{ role: \"r\", user: \"u\", actions: [AdminGetUser] }]"
        ),
        (
            "a function for a role",
            "external: { f: AWS::Lambda::Function },\ngrants: [{ role: f, actions: [AdminGetUser] }]"
        ),
        (
            "a group of the pool",
            "groups: { admins: {} },\ngrants: [{ group: admins, actions: [AdminGetUser] }]"
        ),
        (
            "CDK's name of the principal",
            "grants: [{ grantee: \"r\", actions: [AdminGetUser] }]"
        ),
    ]));
}

#[test]
fn imports() {
    insta::assert_snapshot!(all(&[
        (
            "settings beside it",
            "import: UserPoolId(\"us-east-1_oiuR12Abd\"), user_pool_name: \"a\",\nlambda_triggers: { pre_sign_up: \"arn:aws:lambda:us-east-1:123456789012:function:f\" }"
        ),
        ("a string", "import: \"us-east-1_oiuR12Abd\""),
        (
            "an ARN as text",
            "import: \"arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd\""
        ),
        ("another name", "import: PoolId(\"us-east-1_oiuR12Abd\")"),
        (
            "an ARN for an id",
            "import: UserPoolId(\"arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd\")"
        ),
        (
            "an ARN of something else",
            "import: UserPoolArn(\"arn:aws:cognito-identity:us-east-1:123456789012:identitypool/us-east-1:1\")"
        ),
        ("without the id", "import: UserPoolId"),
        (
            "settings of a client beside it",
            "clients: { web: { import: \"1example23456789\", generate_secret } }"
        ),
        (
            "settings of a domain beside it",
            "domains: { login: Prefix { import: \"my-app\", managed_login_version: NewerManagedLogin } }"
        ),
        (
            "a domain of which the kind is not known",
            "parameters: { d: String },\ndomains: { login: { import: d } }"
        ),
        (
            "the secret of a client",
            "clients: { web: { import: \"1example23456789\" } },\noutputs: { secret: ClientSecret(web) }"
        ),
        (
            "the distribution of a domain",
            "domains: { own: { import: \"auth.example.com\" } },\noutputs: { alias: CloudFrontEndpoint(own) }"
        ),
        (
            "an attribute of a client",
            "clients: { web: { import: \"1example23456789\" } },\noutputs: { secret: Fn::GetAtt(web, ClientSecret) }"
        ),
    ]));
}

#[test]
fn addresses() {
    let parts = "domains: { login: Prefix(\"my-app\") },\nclients: { web: { oauth: { callback_urls: [\"https://a.b\"] } }, job: { disable_oauth } }";
    let cases = [
        ("nowhere to return to", "SignInUrl { domain: login, client: web }"),
        (
            "back to where it may not",
            "SignInUrl { domain: login, client: web, redirect_uri: \"https://c.d\" }",
        ),
        (
            "for nobody",
            "SignInUrl { domain: login, client: job, redirect_uri: \"https://a.b\" }",
        ),
        ("a client that there is not", "SignInUrl(login, wbe, \"https://a.b\")"),
        ("a domain for a client", "SignInUrl(web, login, \"https://a.b\")"),
    ];
    let text: String = cases
        .iter()
        .map(|(name, output)| {
            format!(
                "## {name}\n\n{}\n",
                render(&pool(&format!("{parts},\noutputs: {{ url: {output} }}")))
            )
        })
        .collect();
    insta::assert_snapshot!(text);
}

#[test]
fn analytics() {
    insta::assert_snapshot!(all(&[
        (
            "a role for an application",
            "external: { r: AWS::IAM::Role },\nclients: { web: { disable_oauth, analytics: { application: r } } }"
        ),
        ("nothing", "clients: { web: { disable_oauth, analytics: {} } }"),
        (
            "two of three",
            "clients: { web: { disable_oauth, analytics: { application_id: \"a\", role: \"arn:aws:iam::123456789012:role/r\" } } }"
        ),
    ]));
}

/// A declaration about an existing pool, with one of everything that can be attached to it.
const IMPORTED: &str = include_str!("imported.pool");

#[test]
fn an_imported_pool_is_understood() {
    assert_eq!(render(&pool(IMPORTED)), "");
    let by_arn = "import: UserPoolArn { user_pool_arn: \"arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd\" }";
    assert_eq!(render(&pool(by_arn)), "");
    let lowered = read(&pool(IMPORTED)).0.unwrap();
    let resources = lowered.pool.template();
    let resources: Vec<&str> = resources.resources().keys().collect();
    assert_eq!(
        resources,
        [
            "PoolSupportRolePolicy",
            "PoolUsersResourceServer",
            "PoolAppClient",
            "PoolLoginDomain",
            "PoolAdminsGroup",
        ]
    );
}

#[test]
fn names_resolve_to_what_the_place_needs() {
    let body = "external: { f: AWS::Lambda::Function, r: AWS::IAM::Role, u: AWS::IAM::User, g: AWS::IAM::Group, app: AWS::Pinpoint::App },
        lambda_triggers: { pre_sign_up: external::f, pre_authentication: Fn::ImportValue(\"x\"), post_confirmation: { function: f, role: r, actions: [AdminGetUser, \"cognito-idp:List*\"] } },
        grants: [{ role: r, actions: [\"*\"] }, { user: u, actions: [ListUsers] }, { group: g, actions: [ListUsers] }, { role: Fn::GetAtt(r, Arn), actions: [ListUsers] }],
        clients: { web: { disable_oauth, analytics: { application: app } } }";
    assert_eq!(render(&pool(body)), "");
    let lowered = read(&pool(body)).0.unwrap();
    let template = lowered.pool.template();
    let at = |path: &str| template.get(path).unwrap().clone();
    let single = |key: &str, value| cognito_model::Json::from(cognito_model::Object::from([(key, value)]));
    let arn = |id: &str| single("Fn::GetAtt", cognito_model::Json::from([id, "Arn"]));
    let name = |id: &str| single("Ref", cognito_model::Json::from(id));
    assert_eq!(at("Resources.Pool.Properties.LambdaConfig.PreSignUp"), arn("F"));
    assert_eq!(at("Resources.PoolPostConfirmationPolicy.Properties.Roles.0"), name("R"));
    assert_eq!(at("Resources.PoolRRolePolicy.Properties.Roles.0"), name("R"));
    assert_eq!(at("Resources.PoolUUserPolicy.Properties.Users.0"), name("U"));
    assert_eq!(at("Resources.PoolGGroupPolicy.Properties.Groups.0"), name("G"));
    let application = "Resources.PoolWebClient.Properties.AnalyticsConfiguration.ApplicationArn";
    assert_eq!(at(application), arn("App"));
}

#[test]
fn what_failed_is_said_once() {
    // The rules about a grant or a trigger stay silent if a part of it was not understood.
    for body in [
        "grants: [{ role: nobody, actions: [AdminGetUser] }]",
        "grants: [{ role: \"r\", actions: AdminGetUser }]",
        "lambda_triggers: { pre_sign_up: { function: \"arn:aws:lambda:us-east-1:123456789012:function:f\", role: nobody, actions: [AdminGetUser] } }",
        "lambda_triggers: { custom_sms_sender: \"arn:aws:lambda:us-east-1:123456789012:function:f\" }, custom_sender_kms_key: nobody",
        "clients: { web: { import: 5 } }",
        "import: UserPoolId(5), mfa: Optional",
    ] {
        assert_eq!(diagnose(&pool(body)).len(), 1, "{}", render(&pool(body)));
    }
}
