//! Messages about names and references: scopes, attributes, providers, identity pools, functions.

use super::diagnostics::all;
use super::{pool, render};

#[test]
fn names() {
    let servers = "resource_servers: { users: { identifier: \"users\", scopes: { read: \"r\", \"*\": \"a\" } } }";
    let scopes = |scope: &str| {
        pool(&format!(
            "{servers},\nclients: {{ web: {{ oauth: {{ callback_urls: [\"https://a.b\"], scopes: [{scope}] }} }} }}"
        ))
    };
    let attributes = |name: &str| {
        pool(&format!(
            "custom_attributes: {{ tenant: String }},\nclients: {{ web: {{ disable_oauth, read_attributes: [{name}] }} }}"
        ))
    };
    let role = |role: &str| {
        pool(&format!(
            "external: {{ f: AWS::Lambda::Function, r: AWS::IAM::Role }}, parameters: {{ p: String, l: CommaDelimitedList }},\nsms_role: {role}"
        ))
    };
    let cases = [
        ("a scope that its server does not have", scopes("users::write")),
        ("a scope of a server that there is not", scopes("user::read")),
        ("a server for a scope", scopes("users")),
        ("a standard scope misspelt", scopes("opnid")),
        ("a standard scope in another case", scopes("OPENID")),
        ("a scope of three parts", scopes("a::b::c")),
        ("an attribute misspelt", attributes("emial")),
        ("a custom attribute without custom", attributes("tenant")),
        ("a custom attribute that there is not", attributes("custom::tenent")),
        ("a function for a role", role("f")),
        ("a name that there is not", role("x")),
        ("a list for a string", role("l")),
        ("a type misspelt", pool("parameters: { p: Strin }")),
        ("a type that is none", pool("external: { r: Role }")),
        (
            "a client that there is not",
            pool("clients: { web: { disable_oauth } }, outputs: { o: ClientId(wbe) }"),
        ),
        ("an output that there is not", pool("outputs: { o: UserPoolID }")),
        ("a domain where there are none", pool("outputs: { o: BaseUrl(login) }")),
        (
            "a resource where a string is wanted",
            pool("external: { b: AWS::S3::Bucket }, user_pool_name: b"),
        ),
        (
            "a name of two things",
            pool("parameters: { r: String }, external: { r: AWS::IAM::Role }, sms_role: r"),
        ),
        (
            "a provider that there is not",
            pool("clients: { web: { disable_oauth, supported_identity_providers: [Gogle] } }"),
        ),
    ];
    let text: String = cases
        .iter()
        .map(|(name, source)| format!("## {name}\n\n{}\n", render(source)))
        .collect();
    insta::assert_snapshot!(text);
}

#[test]
fn identity_pools() {
    insta::assert_snapshot!(all(&[
        ("without a value", "identity_pools: { app }"),
        ("misspelt", "identity_pools: { app: { allow_unauthenticated } }"),
        (
            "a provider misspelt",
            "identity_pools: { app: { authentication_providers: { gogle: { client_id: \"a\" } } } }"
        ),
        (
            "a provider without its id",
            "identity_pools: { app: { authentication_providers: { amazon: {} } } }"
        ),
        (
            "a provider as a string",
            "identity_pools: { app: { authentication_providers: { amazon: \"a\" } } }"
        ),
        (
            "a user pool that is not a list",
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: web } } }"
        ),
        (
            "a client that there is not",
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [wbe] } } }"
        ),
        (
            "a client as a string",
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [\"web\"] } } }"
        ),
        (
            "an empty user pool",
            "identity_pools: { app: { authentication_providers: { user_pools: [{}] } } }"
        ),
        (
            "a client beside an id",
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [{ client: web, client_id: \"a\" }] } } }"
        ),
        (
            "a provider of a mapping misspelt",
            "identity_pools: { app: { role_mappings: [{ provider_url: Facebok, use_token }] } }"
        ),
        (
            "a mapping without its provider",
            "identity_pools: { app: { role_mappings: [{ use_token }] } }"
        ),
        (
            "a user pool of a mapping without a client",
            "identity_pools: { app: { role_mappings: [{ provider_url: UserPool, mapping_key: \"a\", use_token }] } }"
        ),
        (
            "a rule without its role",
            "identity_pools: { app: { authentication_providers: { google: { client_id: \"a\" } }, role_mappings: [{ provider_url: Google, rules: [{ claim: \"a\", claim_value: \"b\" }] }] } }"
        ),
        (
            "a way to match that there is not",
            "external: { r: AWS::IAM::Role }, identity_pools: { app: { authentication_providers: { google: { client_id: \"a\" } }, role_mappings: [{ provider_url: Google, rules: [{ claim: \"a\", claim_value: \"b\", mapped_role: r, match_type: EndsWith }] }] } }"
        ),
        (
            "the ARN of one that exists",
            "identity_pools: { app: { import: \"arn:aws:cognito-identity:eu-west-1:111122223333:identitypool/eu-west-1:abc\" } }"
        ),
        (
            "settings of one that exists",
            "identity_pools: { app: { import: \"eu-west-1:abc\", allow_classic_flow: false, identity_pool_name: \"a\" } }"
        ),
        (
            "an attribute of one that exists",
            "identity_pools: { app: { import: \"eu-west-1:abc\" } }, user_pool_name: Fn::GetAtt(app, Name)"
        ),
        (
            "an output of one that there is not",
            "identity_pools: { app: {} }, outputs: { id: IdentityPoolId(ap) }"
        ),
        (
            "a role for guests where there are none",
            "identity_pools: { app: { ..Recommended } }, outputs: { role: Fn::GetAtt(app::unauthenticated_role, Arn) }"
        ),
        ("ids that meet", "identity_pools: { a_b: {}, aB: {} }"),
    ]));
}

#[test]
fn identity_providers() {
    let google = |field: &str| {
        format!(
            "identity_providers: {{ google: Google {{ client_id: \"id\", client_secret: AWS::StackId, {field} }} }}"
        )
    };
    let saml = |metadata: &str| format!("identity_providers: {{ staff: Saml {{ metadata: {metadata} }} }}");
    let client = |providers: &str| {
        format!(
            "{},\nclients: {{ web: {{ disable_oauth, supported_identity_providers: [{providers}] }} }}",
            google("")
        )
    };
    let cases = [
        ("a kind that there is not", "identity_providers: { okta: Okta {} }".to_owned()),
        (
            "a kind by its name in CloudFormation",
            "identity_providers: { amazon: LoginWithAmazon { client_id: \"i\", client_secret: AWS::StackId } }".to_owned(),
        ),
        ("no kind", "identity_providers: { okta: { issuer_url: \"https://a.b\" } }".to_owned()),
        ("a list", "identity_providers: [google]".to_owned()),
        ("nothing of what it needs", "identity_providers: { google: Google }".to_owned()),
        ("an older name", google("client_secret_value: \"s\"")),
        ("a setting of another kind", google("team_id: \"t\"")),
        ("scopes in a string", google("scopes: \"profile email\"")),
        ("an attribute misspelt", google("attribute_mapping: { emial: GoogleEmail }")),
        ("an attribute of the provider misspelt", google("attribute_mapping: { email: GogleEmail }")),
        ("its name without quotes", google("attribute_mapping: { email: email }")),
        ("unlike any attribute", google("attribute_mapping: { email: Zzz }")),
        ("a number for an attribute", google("attribute_mapping: { email: 5 }")),
        ("an attribute twice", google("attribute_mapping: { fullname: \"a\", name: \"b\" }")),
        ("an attribute without a value", google("attribute_mapping: { email }")),
        ("a custom attribute at the top", google("attribute_mapping: { custom: \"sub\" }")),
        ("an endpoint too few", "identity_providers: { okta: Oidc { client_id: \"i\", client_secret: AWS::StackId, issuer_url: \"https://a.b\", endpoints: { authorization: \"https://a.b\", token: \"https://a.b\", user_info: \"https://a.b\" } } }".to_owned()),
        ("a method that there is not", "identity_providers: { okta: Oidc { client_id: \"i\", client_secret: AWS::StackId, issuer_url: \"https://a.b\", attribute_request_method: Put } }".to_owned()),
        ("metadata as a string", saml("\"https://a.b\"")),
        ("metadata of two kinds", saml("Url(\"https://a.b\"), metadata_file: \"a.xml\"")),
        ("a file that there is not", saml("File(\"no/such/metadata.xml\")")),
        ("a path that is no text", saml("File(path)")),
        ("a provider misspelt", client("gogle")),
        ("a provider in another case", client("google, COGNITO")),
        ("a provider that there is not", client("okta")),
        (
            "a kind that there is not, beside others",
            google("").replace("google:", "okta: Okta {}, google:"),
        ),
        (
            "a reference to what exists already",
            "identity_providers: { okta: External(\"Okta\") }, user_pool_name: Ref(okta)".to_owned(),
        ),
        ("a reference misspelt", format!("{}, user_pool_name: Ref(gogle)", google(""))),
        ("a provider where a string is wanted", format!("{}, user_pool_name: google", google(""))),
        (
            "providers with the same constant",
            "identity_providers: { my_idp: External(\"a\"), \"my-idp\": External(\"b\") }".to_owned(),
        ),
    ];
    let text: String = cases
        .iter()
        .map(|(name, body)| format!("## {name}\n\n{}\n", render(&pool(body))))
        .collect();
    insta::assert_snapshot!(text);
}

#[test]
fn intrinsics() {
    insta::assert_snapshot!(all(&[
        ("a function misspelt", "user_pool_name: Fn::Jion(\",\", [])"),
        ("a function without arguments", "user_pool_name: Fn::Join"),
        ("too few arguments", "user_pool_name: Fn::Join(\",\")"),
        ("a pseudo parameter misspelt", "user_pool_name: AWS::Regoin"),
        ("a pseudo parameter with arguments", "user_pool_name: AWS::Region()"),
        ("a reference to nothing", "user_pool_name: Ref(nothing)"),
        (
            "a name in Fn::Sub that there is not",
            "parameters: { stage: String }, user_pool_name: Fn::Sub(\"${stge}-pool\")"
        ),
        (
            "Fn::Sub that is not closed",
            "user_pool_name: Fn::Sub(\"${AWS::Region\")"
        ),
        ("Fn::Sub of a number", "user_pool_name: Fn::Sub(5)"),
        (
            "a condition that there is not",
            "user_pool_name: Fn::If(is_prod, \"a\", \"b\")"
        ),
        (
            "a condition in the place of a name",
            "user_pool_name: Fn::If(true, \"a\", \"b\")"
        ),
        (
            "a mapping that there is not",
            "user_pool_name: Fn::FindInMap(names, \"a\", \"b\")"
        ),
        (
            "an attribute of a parameter",
            "parameters: { p: String }, user_pool_name: Fn::GetAtt(p, Arn)"
        ),
        ("an intrinsic for a flag", "deletion_protection: Fn::If(a, true, false)"),
        ("a secret without a name", "user_pool_name: Secret()"),
        ("a const block where there is no type", "outputs: { o: const { 5 } }"),
    ]));
}

/// The names in the string have to be known while the macro runs.
#[test]
fn the_string_of_a_substitution_is_no_constant() {
    let said = render(&pool("user_pool_name: Fn::Sub(const { NAME })"));
    let fact = "error: the string of `Fn::Sub` is a constant, whose value the macro cannot see\n";
    assert!(said.starts_with(fact), "{said}");
    assert_eq!(said.matches("error").count(), 1, "{said}");
}
