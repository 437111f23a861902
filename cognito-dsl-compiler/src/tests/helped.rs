//! Help for what was not understood: it never suggests an arbitrary value, and it knows the words that users of other tools look
//! for.

use super::diagnostics::all;
use super::{diagnose, pool};

/// Values that the macro has to know, but that the declaration leaves open.
#[test]
fn always_literal() {
    insta::assert_snapshot!(all(&[
        ("a constant for a variant", "removal_policy: const { R }"),
        ("a constant for another", "mfa: const { M }"),
        (
            "a constant for a duration",
            "password_policy: { temp_password_validity: const { D } }"
        ),
        ("a constant for a section", "password_policy: const { P }"),
        ("a constant for an output", "outputs: { o: const { O } }"),
        (
            "a constant for a list of other things",
            "identity_pools: { app: { role_mappings: const { MAPPINGS } } }"
        ),
        (
            "a constant for a name",
            "clients: { web: { disable_oauth } }, outputs: { o: ClientId(const { WEB }) }"
        ),
        ("a constant for a map", "groups: const { GROUPS }"),
        (
            "a condition for a variant",
            "removal_policy: Fn::If(is_prod, Retain, Destroy)"
        ),
        (
            "a condition for a flag",
            "deletion_protection: Fn::If(is_prod, true, false)"
        ),
        (
            "a condition for a duration",
            "password_policy: { temp_password_validity: Fn::If(is_prod, days(1), days(7)) }"
        ),
        (
            "a duration of a constant",
            "password_policy: { temp_password_validity: days(const { 3 }) }"
        ),
        (
            "a duration of a name",
            "password_policy: { temp_password_validity: days(VALIDITY) }"
        ),
        ("a condition for a section", "password_policy: Fn::If(is_prod, {}, {})"),
        (
            "a parameter for a flag",
            "parameters: { prod: String }, deletion_protection: prod"
        ),
        (
            "a parameter for a variant",
            "parameters: { plan: String }, feature_plan: Ref(plan)"
        ),
        (
            "a parameter for a variant by name",
            "parameters: { plan: String }, feature_plan: plan"
        ),
        ("a constant of Rust for a flag", "deletion_protection: PROD"),
        ("a constant of Rust for a variant", "removal_policy: POLICY"),
        (
            "a constant of Rust by its path",
            "removal_policy: crate::config::POLICY"
        ),
        (
            "a constant of Rust for a duration",
            "password_policy: { temp_password_validity: VALIDITY }"
        ),
        ("a pseudo parameter for a flag", "deletion_protection: AWS::Region"),
    ]));
}

/// Help suggests what was written, or nothing.
#[test]
fn nothing_arbitrary() {
    insta::assert_snapshot!(all(&[
        ("a variant without a value", "mfa"),
        ("a policy without a value", "removal_policy"),
        ("a number for a variant", "feature_plan: 2"),
        ("a list for a variant", "removal_policy: []"),
        ("a boolean for a variant", "email: true"),
        ("a boolean for a policy", "removal_policy: true"),
        ("a string unlike any variant", "removal_policy: \"zzz\""),
        ("a misspelt variant in a string", "removal_policy: \"DELETE\""),
        ("braces for a variant", "removal_policy: { a: 1 }"),
        ("a flag in a string", "deletion_protection: \"maybe\""),
        ("a flag as a number", "deletion_protection: 5"),
        ("a flag as a name", "deletion_protection: maybe"),
        ("a list for a flag", "deletion_protection: []"),
        ("a string for a number", "password_policy: { min_length: \"many\" }"),
        ("a list for a number", "password_policy: { min_length: [8] }"),
        ("a number without a value", "password_policy: { min_length }"),
        ("a list for a string", "user_pool_name: [\"a\"]"),
        ("two strings for one", "user_pool_name: [\"a\", \"b\"]"),
        ("braces for a string", "user_pool_name: {}"),
        ("a call for a string", "user_pool_name: format(\"a\")"),
        ("a string without a value", "user_pool_name"),
        ("a number for an ARN", "sms_role: 5"),
        (
            "a list for a duration",
            "password_policy: { temp_password_validity: [] }"
        ),
        (
            "a string for a duration",
            "password_policy: { temp_password_validity: \"soon\" }"
        ),
        (
            "a duration below nothing",
            "clients: { web: { disable_oauth, id_token_validity: minutes(-5) } }"
        ),
        (
            "a duration in weeks",
            "clients: { web: { disable_oauth, refresh_token_validity: weeks(2) } }"
        ),
        (
            "a duration in years",
            "clients: { web: { disable_oauth, refresh_token_validity: years(1) } }"
        ),
        (
            "a duration in months",
            "clients: { web: { disable_oauth, refresh_token_validity: months(1) } }"
        ),
        (
            "a duration in a unit unlike any",
            "clients: { web: { disable_oauth, refresh_token_validity: fortnights(2) } }"
        ),
        (
            "a duration of nothing",
            "password_policy: { temp_password_validity: days() }"
        ),
        (
            "a duration of two",
            "password_policy: { temp_password_validity: days(1, 2) }"
        ),
        ("a name for a section", "password_policy: Strong"),
        ("a list of names for a section", "sign_in_aliases: [a, b]"),
        (
            "a string for a scope",
            "clients: { web: { oauth: { callback_urls: [\"https://a.b\"], scopes: [5] } } }"
        ),
        (
            "a string for a client",
            "clients: { web: {}, app: {} }, outputs: { o: ClientId(\"web\") }"
        ),
        (
            "a string for a client that there is not",
            "clients: { web: {}, app: {} }, outputs: { o: ClientId(\"wb1\") }"
        ),
        ("a type of a resource as a number", "external: { r: 5 }"),
        ("a type of a parameter unlike any", "parameters: { p: Zzz }"),
        (
            "a list of strings as a number",
            "clients: { web: { oauth: { callback_urls: 5 } } }"
        ),
    ]));
}

/// Mistakes that were seen in use, and the help for them.
#[test]
fn followed_to_the_letter() {
    insta::assert_snapshot!(all(&[
        (
            "the name of a built-in provider",
            "identity_providers: { google: Google { client_id: \"id\", client_secret: Secret(\"s\"), name: \"Google\" } }"
        ),
        (
            "a setting of several kinds of providers in another one",
            "identity_providers: { s: Saml { metadata: Url(\"https://a.b/m\"), client_id: \"x\" } }"
        ),
        (
            "settings of a provider that exists",
            "identity_providers: { okta: External { name: \"Okta\", attribute_mapping: { email: \"mail\" } } }"
        ),
        (
            "an attribute that Cognito sets, as a mapping",
            "identity_providers: { s: Saml { metadata: Url(\"https://a.b/m\"), attribute_mapping: { sub: \"id\" } } }"
        ),
        (
            "the ID of a user among the attributes",
            "users: { admin: { attributes: { sub: \"1\" } } }"
        ),
        (
            "a path as a link",
            "clients: { web: { disable_oauth, terms: { terms_of_use: { default: \"/terms\" }, \
             privacy_policy: { default: \"https://a.b/privacy\" } } } }"
        ),
        (
            "a client as a property",
            "clients: { web: { disable_oauth } }, resources: { p: AWS::SSM::Parameter { properties: { Value: web } } }"
        ),
        ("a password of a user", "users: { admin: { password: \"secret\" } }"),
        (
            "an attribute of a user",
            "users: { admin: { email: \"admin@example.com\" } }"
        ),
        (
            "the ARN of an identity",
            "email: Ses { from_email: \"a@b.de\", ses_region: \"eu-west-1\", identity: \"arn:aws:ses:..\" }"
        ),
        (
            "a negated macro for a flag",
            "deletion_protection: !cfg!(debug_assertions)"
        ),
        ("a negated constant for a flag", "deletion_protection: !crate::DEV"),
        (
            "an entry in capital letters as a base",
            "clients: { web: { disable_oauth }, ios: { ..Web } }"
        ),
        (
            "a role of a module",
            "external: { role: \"Example::IAM::Role::MODULE\" }, sms_role: role"
        ),
        (
            "a pseudo parameter that may be newer",
            "user_pool_name: AWS::OrganizationId"
        ),
        (
            "a function that may be newer",
            "user_pool_name: Fn::GetStackOutput(\"name\")"
        ),
        (
            "an attribute in a string",
            "external: { alias: AWS::Lambda::Alias }, lambda_triggers: { pre_sign_up: Fn::Sub(\"${alias.Arn}\") }"
        ),
        (
            "a logical ID of something generated",
            "#[logical_id = \"Logs\"] logs: {}"
        ),
        (
            "a condition for the only variant",
            "conditions: { c: External }, logs: { user_notification: Fn::If(c, CloudWatch(\"x\"), AWS::NoValue) }"
        ),
        (
            "users who sign up by phone",
            "self_sign_up_enabled, sign_in_aliases: { phone }, auto_verify: {}"
        ),
        (
            "a provider in quotes",
            "clients: { web: { disable_oauth, supported_identity_providers: [\"google\"] } }"
        ),
        ("an attribute that Cognito sets", "standard_attributes: { sub }"),
        (
            "an attribute that Cognito sets, with settings",
            "standard_attributes: { sub: { required } }"
        ),
        (
            "a scope that Cognito does not have",
            "clients: { web: { oauth: { callback_urls: [\"https://a.b\"], scopes: [openid, offline_access] } } }"
        ),
        (
            "the same in quotes",
            "clients: { web: { oauth: { callback_urls: [\"https://a.b\"], scopes: [openid, \"offline_access\"] } } }"
        ),
        ("one setting of a client", "clients: { web: { generate_secret } }"),
        ("a domain in a string", "domains: { login: \"my-prefix\" }"),
        (
            "a group by its description",
            "groups: { admins: \"Can change every order\" }"
        ),
        (
            "a custom domain in a string",
            "domains: { login: \"login.example.com\" }"
        ),
        ("a domain of gaps", "domains: { login: Prefix(\"..\") }"),
        ("a domain without its prefix", "domains: { login: Prefix }"),
        ("passkeys as a flag", "passkeys: true"),
        ("passkeys as a name", "passkeys"),
        ("clients in camel case", "userPoolClients: { web: { disable_oauth } }"),
        (
            "a path for a URL",
            "clients: { web: { oauth: { callback_urls: [\"/cb\"] } } }"
        ),
        (
            "a path with a host for a URL",
            "clients: { web: { oauth: { callback_urls: [\"localhost:3000/cb\"] } } }"
        ),
        (
            "a relying party beside a prefix domain",
            "domains: { login: Prefix(\"my-app\") }, passkey_relying_party_id: \"my-app.auth.eu-west-1.amazoncognito.com\""
        ),
        (
            "a relying party beside another prefix domain",
            "domains: { login: Prefix(\"my-app\") }, passkey_relying_party_id: \"other.auth.eu-west-1.amazoncognito.com\""
        ),
        (
            "a relying party with a gap",
            "passkey_relying_party_id: \"my-app.auth.<region>.amazoncognito.com\""
        ),
        (
            "a provider without its secret",
            "identity_providers: { google: Google { client_id: \"id\" } }"
        ),
        ("Rust's own base", "..Default::default()"),
        (
            "Rust's own base of a client",
            "clients: { web: { disable_oauth, ..Default::default() } }"
        ),
        (
            "another client as a base",
            "clients: { web: { disable_oauth }, ios: { ..web } }"
        ),
        (
            "aliases with a constant",
            "sign_in_aliases: { preferred_username, email: const { EMAIL } }"
        ),
    ]));
}

/// Words from other tools and from Cognito's console.
#[test]
fn words_that_users_try() {
    insta::assert_snapshot!(all(&[
        ("totp", "mfa: Required, mfa_second_factor: { totp }"),
        ("totp of the pool", "totp"),
        ("webauthn", "webauthn: true"),
        (
            "webauthn as a first factor",
            "sign_in_policy: { allowed_first_auth_factors: { password, webauthn } }"
        ),
        ("managed_login", "managed_login: true"),
        ("branding", "branding: {}"),
        (
            "branding of a client",
            "clients: { web: { disable_oauth, branding: {} } }"
        ),
        ("users", "users: {}"),
        ("condition", "clients: { web: { disable_oauth, condition: is_prod } }"),
        ("condition of the pool", "condition: is_prod"),
        ("hosted_ui", "hosted_ui: true"),
        ("domain", "domain: \"my-app\""),
        ("mfa_configuration", "mfa_configuration: \"ON\""),
        ("password", "password: { min_length: 8 }"),
        ("username", "username: true"),
        ("username_attributes", "username_attributes: [\"email\"]"),
        ("alias_attributes", "alias_attributes: [\"email\"]"),
        ("lambda_config", "lambda_config: {}"),
        ("schema", "schema: []"),
        ("app_clients", "app_clients: { web: { disable_oauth } }"),
        ("user_pool_clients", "user_pool_clients: { web: { disable_oauth } }"),
        ("client", "client: { web: { disable_oauth } }"),
        ("oauth", "oauth: { callback_urls: [\"https://a.b\"] }"),
        ("callback_urls", "callback_urls: [\"https://a.b\"]"),
        ("idp", "idp: { google: External(\"Google\") }"),
        (
            "identity_provider",
            "identity_provider: { google: External(\"Google\") }"
        ),
        ("saml", "saml: {}"),
        ("google", "google: { client_id: \"a\" }"),
        ("oidc", "oidc: {}"),
        ("sms", "sms: true"),
        ("otp", "otp: true"),
        ("region", "region: \"eu-west-1\""),
        ("name", "name: \"customers\""),
        ("id", "id: \"eu-west-1_x\""),
        ("arn", "arn: \"arn:aws:x\""),
        ("policies", "policies: {}"),
        ("auto_verified_attributes", "auto_verified_attributes: [\"email\"]"),
        ("verification_message_template", "verification_message_template: {}"),
        ("advanced_security", "advanced_security: true"),
        ("scopes", "scopes: {}"),
        ("roles", "roles: {}"),
        ("identity_pool", "identity_pool: { app: {} }"),
        ("stages", "stages: { dev: {} }"),
        ("resources", "resources: {}"),
        ("secret", "clients: { web: { disable_oauth, secret: true } }"),
        ("public", "clients: { web: { disable_oauth, public: true } }"),
        ("grant_types", "clients: { web: { grant_types: [code] } }"),
        (
            "redirect_uris",
            "clients: { web: { redirect_uris: [\"https://a.b\"] } }"
        ),
        ("pkce", "clients: { web: { disable_oauth, pkce: true } }"),
        ("user_pool_name without quotes", "user_pool_name: customers"),
    ]));
}

/// Nobody reads a list of more than a dozen names.
#[test]
fn no_list_is_long() {
    for (name, body) in [
        ("of a pool", "zzz: 1"),
        ("of a client", "clients: { web: { disable_oauth, zzz: 1 } }"),
        ("standard attributes", "standard_attributes: { zzz: {} }"),
        (
            "attributes",
            "clients: { web: { disable_oauth, read_attributes: [zzz] } }",
        ),
        ("functions", "user_pool_name: Fn::Zzz(1)"),
        ("outputs", "outputs: { o: Zzz }"),
        ("a number for an output", "outputs: { o: 5 }"),
        ("triggers", "lambda_triggers: { zzz: 1 }"),
        (
            "attributes of a provider",
            "identity_providers: { s: Google { client_id: \"a\", client_secret: Secret(\"s\"), attribute_mapping: { email: Zzz } } }",
        ),
        (
            "provider attributes",
            "identity_providers: { s: Google { client_id: \"a\", client_secret: Secret(\"s\"), attribute_mapping: { zzz: \"a\" } } }",
        ),
        (
            "scopes of a server",
            "resource_servers: { s: { identifier: \"s\", scopes: { a: \"\", b: \"\", c: \"\", d: \"\", e: \"\", f: \"\", g: \"\", h: \"\", i: \"\", j: \"\", k: \"\", l: \"\", m: \"\", n: \"\" } } }, clients: { web: { oauth: { callback_urls: [\"https://a.b\"], scopes: [s::zzz] } } }",
        ),
        (
            "groups",
            "parameters: { a: String, b: String, c: String, d: String, e: String, f: String, g: String, h: String, i: String, j: String, k: String, l: String, m: String, n: String }, user_pool_name: zzz",
        ),
        (
            "references",
            "parameters: { a: String, b: String, c: String, d: String, e: String, f: String, g: String, h: String, i: String, j: String, k: String, l: String, m: String, n: String }, user_pool_name: Ref(zzz)",
        ),
    ] {
        for diagnostic in diagnose(&pool(body)) {
            let message = diagnostic.message();
            for line in message.lines() {
                assert!(line.matches('`').count() / 2 <= 14, "{name}: {line}");
            }
        }
    }
}
