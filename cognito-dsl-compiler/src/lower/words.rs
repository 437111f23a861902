//! Words that users of other tools, the console or the protocol try, and what this language has for them.
//!
//! If a word is just another name for one setting, it is an alias in the setting's row. The words here belong elsewhere, or have
//! no setting at all.

use cognito_model::schema::kind::{Field, Section};
use cognito_model::{
    AttributeMapping, Client, ExternalProvider, LambdaTriggers, PasswordPolicy, StandardAttribute,
    StandardAttributeName, Terms, TriggerSettings, User, UserPool,
};

use super::suggest;

/// Some words, and what to tell the user about them.
type Meant = (&'static [&'static str], &'static str);

/// Names that are more like another setting than like the one that they mean: the section, the names, and that setting.
const MEANT: &[(&str, &[&str], &str)] = &[(
    PasswordPolicy::SECTION.name,
    &[
        "require_special_chars",
        "require_special_characters",
        "require_special",
        "special_characters",
        "special_chars",
    ],
    "require_symbols",
)];

/// The setting that such a name means.
pub(super) fn meant_field(name: &str, section: &'static Section) -> Option<&'static Field> {
    let is_meant = |(of, names, _): &&(&str, &[&str], &str)| {
        *of == section.name && names.iter().any(|known| suggest::is_same(known, name))
    };
    let (_, _, field) = MEANT.iter().find(is_meant)?;
    section.field(field).map(|(_, field)| field)
}

const OF_POOLS: &[Meant] = &[
    (
        &["schema", "user_attributes", "attributes"],
        "standard attributes go in `standard_attributes`, and all others in `custom_attributes`",
    ),
    (
        &["account_recovery_setting"],
        "use `account_recovery`, as in `account_recovery: EmailOnly`",
    ),
    (
        &["email_configuration"],
        "use `email`, as in `email: Ses { from_email: \"..\", ses_region: \"..\" }` or `email: Cognito`",
    ),
    (
        &["username_attributes", "alias_attributes"],
        "use `sign_in_aliases`: `{ email }` instead of a username, and `{ username, email }` in addition to a username",
    ),
    (
        &[
            "totp",
            "otp_app",
            "authenticator",
            "authenticator_app",
            "software_token",
            "software_token_mfa",
        ],
        "codes from an authenticator app are the second factor `otp`, as in `mfa_second_factor: { otp }`",
    ),
    (
        &["webauthn", "passkey", "passkeys", "fido2"],
        "passkeys are a first factor, as in `sign_in_policy: { allowed_first_auth_factors: { password, passkey } }`",
    ),
    (
        &["passwordless", "magic_link", "email_otp", "sms_otp"],
        "codes are a first factor, as in `sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }`",
    ),
    (
        &[
            "managed_login",
            "managed_login_version",
            "hosted_ui",
            "classic_hosted_ui",
            "login",
            "login_page",
            "sign_in_page",
        ],
        "managed login belongs to a domain: `domains: { login: Prefix { domain_prefix: \"..\", managed_login_version: NewerManagedLogin } }`",
    ),
    (
        &[
            "idp",
            "provider",
            "providers",
            "social",
            "social_providers",
            "federation",
            "external_providers",
            "okta",
            "sso",
            "single_sign_on",
        ],
        "declare identity providers in `identity_providers`, each with its kind: `google: Google { .. }`",
    ),
    (
        &["google"],
        "declare it in `identity_providers`, as `google: Google { .. }`",
    ),
    (
        &["facebook"],
        "declare it in `identity_providers`, as `facebook: Facebook { .. }`",
    ),
    (
        &["amazon", "login_with_amazon"],
        "declare it in `identity_providers`, as `amazon: Amazon { .. }`",
    ),
    (
        &["apple", "sign_in_with_apple"],
        "declare it in `identity_providers`, as `apple: Apple { .. }`",
    ),
    (
        &["saml", "adfs", "entra", "azure_ad"],
        "declare it in `identity_providers`, as `staff: Saml { .. }`",
    ),
    (
        &["oidc", "openid", "openid_connect"],
        "declare it in `identity_providers`, as `okta: Oidc { .. }`",
    ),
    (
        &["o_auth", "oauth2", "oauth_flows", "oauth_scopes", "callbacks"],
        "each client has its own `oauth`: `clients: { web: { oauth: { .. } } }`",
    ),
    (
        &[
            "two_factor",
            "two_factor_auth",
            "2fa",
            "multi_factor",
            "multi_factor_auth",
        ],
        "use `mfa`, as in `mfa: Required, mfa_second_factor: { otp }`",
    ),
    (
        &["permission", "permissions", "iam"],
        "`grants` gives permissions on the pool, as in `grants: [{ role: support, actions: [AdminGetUser] }]`",
    ),
    (
        &["hook", "hooks", "webhook", "webhooks", "events"],
        "Cognito calls functions: `lambda_triggers: { pre_sign_up: check }`",
    ),
    (
        &[
            "token",
            "tokens",
            "token_validity",
            "token_lifetime",
            "session",
            "sessions",
        ],
        "each client says how long its tokens are valid: `clients: { web: { access_token_validity: hours(1), refresh_token_validity: days(30) } }`",
    ),
    (
        &["waf", "web_acl", "firewall"],
        "associate a web ACL with the pool in `resources`, as in `firewall: AWS::WAFv2::WebACLAssociation { properties: { ResourceArn: pool, WebACLArn: Fn::ImportValue(\"acl\") } }`",
    ),
    (
        &["role", "roles"],
        "write the role in the group or identity pool that gives it to users, or as `sms_role`",
    ),
    (
        &["lambda", "lambdas", "function", "functions"],
        "functions are declared in `external`, and `lambda_triggers` says when they run",
    ),
    (
        &["region", "aws_region", "account", "account_id"],
        "a template gets its region and its account from the deployment, as `AWS::Region` and `AWS::AccountId`; `deploys_to: { region: \"..\" }` lets the rules check them",
    ),
    (
        &["id", "arn", "user_pool_id", "user_pool_arn", "pool_id", "existing"],
        "name an existing pool with `import`, as `UserPoolId(\"..\")` or `UserPoolArn(\"..\")`",
    ),
    (
        &["stage", "stages", "env", "environment", "environments"],
        "write what differs in `stages`, as in `stages: { dev: { .. }, prod: { .. } }`",
    ),
    (
        &[
            "threat_detection",
            "risk",
            "risk_configuration",
            "compromised_credentials",
        ],
        "use `threat_protection`, as in `threat_protection: { account_takeover: { high: Block } }`, together with `standard_threat_protection_mode: FullFunction`",
    ),
];

const OF_CLIENTS: &[Meant] = &[
    (
        &["public", "public_client", "confidential"],
        "a client is public unless it has `generate_secret`",
    ),
    (
        &["pkce", "require_pkce"],
        "Cognito accepts PKCE from every client: your application sends it, but no setting can require it",
    ),
    (
        &[
            "grant_type",
            "grant_types",
            "allowed_grant_types",
            "grants",
            "response_type",
            "response_types",
        ],
        "OAuth grants are the `flows` of `oauth`: `oauth: { flows: { authorization_code_grant }, .. }`",
    ),
    (
        &["domain", "domains"],
        "a domain belongs to the pool, and serves all clients: `domains: { login: Prefix(\"..\") }` next to `clients`",
    ),
    (
        &["users", "groups", "roles"],
        "users and groups belong to the pool, and every client of the pool signs in the same users",
    ),
    (
        &["mfa", "password_policy"],
        "this setting belongs to the pool, and applies to every client",
    ),
];

const OF_USERS: &[Meant] = &[
    (
        &["password", "temporary_password", "temp_password"],
        "remove it: everyone who can read the stack could read a password, so Cognito generates one and sends it to the user",
    ),
    (
        &[
            "email",
            "phone",
            "phone_number",
            "name",
            "given_name",
            "family_name",
            "email_verified",
        ],
        "it is an attribute of the user, as in `attributes: { email: \"admin@example.com\" }`",
    ),
];

const OF_EXISTING_PROVIDERS: &[Meant] = &[(
    &[
        "attribute_mapping",
        "client_id",
        "client_secret",
        "condition",
        "depends_on",
        "identifiers",
        "metadata",
        "resource_metadata",
        "scopes",
    ],
    "remove it: `External` is a provider that exists already, and this template cannot change it",
)];

const OF_MAPPINGS: &[Meant] = &[(
    &["sub"],
    "remove it: Cognito gives each user its own `sub`; the ID at the provider can be the `username`, as in `username: \"sub\"`",
)];

const OF_STANDARD_ATTRIBUTES: &[Meant] = &[(
    &[
        "min_length",
        "max_length",
        "min_len",
        "max_len",
        "min",
        "max",
        "string_attribute_constraints",
        "type",
    ],
    "remove it: Cognito knows the type and bounds of each standard attribute; to write them to the template, use `data_type: String(0..=2048)`",
)];

const OF_TRIGGERS: &[Meant] = &[
    (
        &["sign_up", "signup"],
        "`pre_sign_up` runs before a user signs up, and `post_confirmation` after the user is confirmed",
    ),
    (
        &["sign_in", "login", "authentication"],
        "`pre_authentication` runs before a user signs in, and `post_authentication` after it",
    ),
];

const OF_TRIGGER_SETTINGS: &[Meant] = &[(
    &["version", "lambda_version"],
    "remove it: this trigger has only one version, which the template writes",
)];

const OF_PASSWORDS: &[Meant] = &[
    (
        &["max_length", "maximum_length", "max_len"],
        "remove it: a password has at most 256 characters in every pool",
    ),
    (
        &["expiry", "expiration", "max_age", "validity"],
        "remove it: passwords do not expire; `temp_password_validity` is for the temporary passwords of new users",
    ),
];

const OF_ATTRIBUTE_NAMES: &[Meant] = &[
    (
        &["custom", "custom_attributes"],
        "your own attributes are in `custom_attributes`, next to `standard_attributes`",
    ),
    (
        &["first_name", "forename"],
        "the standard attribute for this is `given_name`",
    ),
    (
        &["last_name", "surname"],
        "the standard attribute for this is `family_name`",
    ),
    (
        &["full_name", "display_name"],
        "the standard attribute for this is `fullname`",
    ),
    (
        &["phone", "telephone", "mobile"],
        "the standard attribute for this is `phone_number`",
    ),
    (
        &["time_zone", "zone_info"],
        "the standard attribute for this is `timezone`",
    ),
];

const OF_TERMS: &[Meant] = &[(
    &["links"],
    "write the link of each language in the document, as in `terms_of_use: { default: \"..\", french: \"..\" }`",
)];

const EVERYWHERE: &[Meant] = &[
    (
        &["branding", "managed_login_branding", "theme", "logo"],
        "each client has its own style, as in `clients: { web: { branding: { default } } }`; `ui_customization` is the style of \
         the hosted UI (classic)",
    ),
    (
        &["condition", "when", "only_if", "if", "fn::if"],
        "write `condition: name` in the entry itself, with a name of `conditions`; `Fn::If(name, .., ..)` chooses between two \
         strings or numbers",
    ),
    (
        &["depends_on"],
        "write `depends_on: [name]` in the entry itself; a resource already waits for everything that its entry refers to",
    ),
    (
        &["ref", "get_att", "sub", "join", "select", "import_value"],
        "write a function instead of a value, as in `user_pool_name: Fn::Sub(\"..\")`",
    ),
];

/// What to tell the user about a word, in a section without such a setting.
pub(super) fn about(word: &str, section: &Section) -> Option<&'static str> {
    let own = match section.name {
        name if name == UserPool::SECTION.name => OF_POOLS,
        name if name == Client::SECTION.name => OF_CLIENTS,
        name if name == Terms::SECTION.name => OF_TERMS,
        name if name == User::SECTION.name => OF_USERS,
        name if name == ExternalProvider::SECTION.name => OF_EXISTING_PROVIDERS,
        name if name == AttributeMapping::SECTION.name => OF_MAPPINGS,
        name if name == StandardAttribute::SECTION.name => OF_STANDARD_ATTRIBUTES,
        name if name == StandardAttributeName::SCHEMA.name => OF_ATTRIBUTE_NAMES,
        name if name == LambdaTriggers::SECTION.name => OF_TRIGGERS,
        name if name == TriggerSettings::SECTION.name => OF_TRIGGER_SETTINGS,
        name if name == PasswordPolicy::SECTION.name => OF_PASSWORDS,
        _ => &[],
    };
    let mut entries = own.iter().chain(EVERYWHERE);
    let entry = entries.find(|(words, _)| words.iter().any(|known| suggest::is_same(known, word)))?;
    Some(entry.1)
}
