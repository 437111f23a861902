//! What developers have seen fail with Cognito, and what covers it here: the ledger that the rules are checked against.
//!
//! A row is a configuration that Cognito rejected, or that was deployed and then did not work. The numbers
//! identify the rows; 34 and 36 compare a declaration with what is deployed, and are not part of it.
//! `docs/rules.md` counts the rows, and a test of the macro tries each example.

/// A configuration that does not work.
pub struct Row {
    /// Its number: `24`, `B6.3`, `A7.1`.
    pub row: &'static str,
    /// What is configured, in a few words.
    pub what: &'static str,
    /// What covers it.
    pub covered: Covered,
    /// The bodies of declarations with this configuration, as far as the language can express it.
    pub examples: &'static [&'static str],
}

/// What covers a row of the ledger.
pub enum Covered {
    /// These rules report it, each for one of the examples, and no other rule does. Other examples cannot be expressed.
    Rules(&'static [&'static str]),
    /// It cannot be expressed, for this reason. The examples are what developers may try: they get a message that does not come
    /// from a rule, or mean something else that works.
    Language(&'static str),
    /// It depends on what only the account or the running service knows. The examples compile without an error.
    NotKnown(&'static str),
}

use Covered::{Language, NotKnown, Rules};

/// The rows in the order of their numbers.
pub const ROWS: &[Row] = &[
    Row {
        row: "1",
        what: "MFA is on, and there is no second factor to choose from",
        covered: Rules(&["mfa_without_factor"]),
        examples: &[
            "mfa: Required, mfa_second_factor: {}",
            "mfa: Optional, mfa_second_factor: { sms: false, otp: false }",
        ],
    },
    Row {
        row: "2",
        what: "SMS messages as the second factor, explicit or by default, in a pool that cannot send any",
        covered: Rules(&["sms_mfa_without_role"]),
        examples: &[
            "mfa: Required, enable_sms_role: false",
            "mfa: Optional, mfa_second_factor: { sms, otp }, enable_sms_role: false",
        ],
    },
    Row {
        row: "3",
        what: "codes by email as the only second factor",
        covered: NotKnown(
            "Cognito accepts it; whether CloudFormation still requires SMS messages is not settled, so it compiles",
        ),
        examples: &[
            r#"mfa: Optional, mfa_second_factor: { email }, email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }"#,
        ],
    },
    Row {
        row: "4",
        what: "second factors while MFA is off",
        covered: Rules(&["second_factor_without_mfa"]),
        examples: &[
            "mfa: Off, mfa_second_factor: { otp }",
            r#"mfa_second_factor: { sms, email }, email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }"#,
        ],
    },
    Row {
        row: "5",
        what: "passkeys as the only factor in addition to a password while a second factor is offered",
        covered: Rules(&["mfa_without_factor"]),
        examples: &[
            r#"mfa: Optional, mfa_second_factor: {}, property_overrides: { "WebAuthnFactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }"#,
        ],
    },
    Row {
        row: "6",
        what: "SMS messages removed from a pool whose users have them as their second factor",
        covered: NotKnown("a declaration does not say what the pool had before"),
        examples: &["mfa: Optional, mfa_second_factor: { otp }, enable_sms_role: false"],
    },
    Row {
        row: "7",
        what: "codes by email as the first factor where a second one is required",
        covered: Rules(&["code_factor_with_required_mfa"]),
        examples: &[
            "mfa: Required, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        ],
    },
    Row {
        row: "8",
        what: "codes by SMS message as the first factor where a second one is required",
        covered: Rules(&["code_factor_with_required_mfa"]),
        examples: &[
            "mfa: Required, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } }",
        ],
    },
    Row {
        row: "9",
        what: "passkeys as a single factor where two are required",
        covered: Rules(&["passkey_with_required_mfa"]),
        examples: &[
            "mfa: Required, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        ],
    },
    Row {
        row: "10",
        what: "codes by SMS message as the first factor in a pool that cannot send any",
        covered: Rules(&["sms_otp_without_role"]),
        examples: &["sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } }"],
    },
    Row {
        row: "11",
        what: "first factors without the password, or none",
        covered: Rules(&["password_factor_required"]),
        examples: &[
            "sign_in_policy: { allowed_first_auth_factors: { passkey } }",
            "sign_in_policy: { allowed_first_auth_factors: {} }",
        ],
    },
    Row {
        row: "12",
        what: "codes by email as the second factor, and emails from Cognito itself",
        covered: Rules(&["email_mfa_without_ses"]),
        examples: &[
            "mfa: Optional, mfa_second_factor: { otp, email }",
            "mfa: Optional, mfa_second_factor: { otp, email }, email: Cognito",
        ],
    },
    Row {
        row: "13",
        what: "recovery by the same email address as the second factor",
        covered: Rules(&["recovery_by_mfa_email"]),
        examples: &[
            r#"mfa: Optional, mfa_second_factor: { otp, email }, email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }, account_recovery: EmailOnly"#,
        ],
    },
    Row {
        row: "14",
        what: "recovery by the same phone number as the second factor",
        covered: Rules(&["recovery_by_mfa_phone"]),
        examples: &["mfa: Required, mfa_second_factor: { sms }, account_recovery: EmailAndPhoneWithoutMfa"],
    },
    Row {
        row: "15",
        what: "users sign in by phone, and the second factor is not an SMS message",
        covered: Rules(&["phone_sign_in_without_sms_mfa"]),
        examples: &["sign_in_aliases: { phone }, mfa: Required, mfa_second_factor: { otp }"],
    },
    Row {
        row: "16",
        what: "phone number verification in a pool that cannot send SMS messages",
        covered: Rules(&["phone_verification_without_role"]),
        examples: &["auto_verify: { phone }, enable_sms_role: false"],
    },
    Row {
        row: "17",
        what: "the role for SMS messages does not trust Cognito, or cannot send",
        covered: NotKnown("your own role is defined elsewhere; the role of the template trusts Cognito and can send"),
        examples: &[
            r#"sms_role: "arn:aws:iam::123456789012:role/sms", sms_role_external_id: "pool""#,
            "enable_sms_role",
        ],
    },
    Row {
        row: "18",
        what: "signing in without a password on the Lite plan",
        covered: Rules(&["first_factor_plan", "passkey_plan"]),
        examples: &[
            "feature_plan: Lite, sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
            r#"feature_plan: Lite, passkey_relying_party_id: "auth.example.com""#,
        ],
    },
    Row {
        row: "19",
        what: "threat protection on a plan below Plus, under either of its names",
        covered: Rules(&["threat_protection_plan", "threat_protection_lite"]),
        examples: &[
            "feature_plan: Essentials, standard_threat_protection_mode: FullFunction",
            "feature_plan: Essentials, advanced_security_mode: Audit",
            "feature_plan: Lite, advanced_security_mode: Enforced",
        ],
    },
    Row {
        row: "20",
        what: "customized access tokens on the Lite plan",
        covered: Rules(&["token_version_plan"]),
        examples: &[
            r#"feature_plan: Lite, lambda_triggers: { pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:f", version: V2_0 } }"#,
        ],
    },
    Row {
        row: "21",
        what: "managed login on the Lite plan",
        covered: Rules(&["managed_login_plan"]),
        examples: &[
            r#"feature_plan: Lite, domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        ],
    },
    Row {
        row: "22",
        what: "codes by email as the second factor, or a password history, on the Lite plan",
        covered: Rules(&["email_mfa_plan", "password_history_plan"]),
        examples: &[
            r#"feature_plan: Lite, mfa: Optional, mfa_second_factor: { otp, email }, email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }"#,
            "feature_plan: Lite, password_policy: { password_history_size: 5 }",
        ],
    },
    Row {
        row: "23",
        what: "sign-in logs on a plan below Plus",
        covered: Rules(&["auth_event_log_plan"]),
        examples: &["feature_plan: Essentials, logs: { user_auth_events: S3(\"arn:aws:s3:::sign-ins\") }"],
    },
    Row {
        row: "24",
        what: "a custom attribute with more than 20 characters in its name",
        covered: Rules(&["custom_attribute_name_length"]),
        examples: &[r#"custom_attributes: { "a-name-of-21-letters-": String }"#],
    },
    Row {
        row: "25",
        what: "`email_verified` or `phone_number_verified` in the schema",
        covered: Rules(&["custom_attribute_name_length", "custom_attribute_standard_name"]),
        examples: &[
            "custom_attributes: { phone_number_verified: Boolean }",
            "custom_attributes: { email_verified: Boolean }",
        ],
    },
    Row {
        row: "26",
        what: "a custom attribute that is required",
        covered: Rules(&["custom_attribute_required"]),
        examples: &[
            "custom_attributes: { plan: String(required) }",
            "custom_attributes: { plan: String { required, mutable } }",
        ],
    },
    Row {
        row: "27",
        what: "`custom:` in the name of a custom attribute",
        covered: Rules(&["custom_attribute_prefix"]),
        examples: &[r#"custom_attributes: { "custom:plan": String }"#],
    },
    Row {
        row: "28",
        what: "characters that the name of an attribute cannot have",
        covered: Rules(&["custom_attribute_name_characters"]),
        examples: &[r#"custom_attributes: { "my plan": String }"#],
    },
    Row {
        row: "29",
        what: "a custom attribute with the name of a standard one",
        covered: Rules(&["custom_attribute_standard_name"]),
        examples: &["custom_attributes: { email: Number }"],
    },
    Row {
        row: "30",
        what: "a string whose minimum length is above the maximum",
        covered: Rules(&["attribute_bounds"]),
        examples: &["custom_attributes: { plan: String(10..=5) }"],
    },
    Row {
        row: "31",
        what: "a number whose minimum is above the maximum",
        covered: Rules(&["attribute_bounds"]),
        examples: &["custom_attributes: { seats: Number(10..=5) }"],
    },
    Row {
        row: "32",
        what: "a string of more than 2048 characters",
        covered: Rules(&["string_max_len"]),
        examples: &["custom_attributes: { plan: String(..=2049) }"],
    },
    Row {
        row: "33",
        what: "more than 50 attributes in the schema",
        covered: Rules(&["schema_size"]),
        examples: &[
            "custom_attributes: { a0: Boolean, a1: Boolean, a2: Boolean, a3: Boolean, a4: Boolean, a5: Boolean, a6: Boolean, a7: Boolean, a8: Boolean, a9: Boolean, a10: Boolean, a11: Boolean, a12: Boolean, a13: Boolean, a14: Boolean, a15: Boolean, a16: Boolean, a17: Boolean, a18: Boolean, a19: Boolean, a20: Boolean, a21: Boolean, a22: Boolean, a23: Boolean, a24: Boolean, a25: Boolean, a26: Boolean, a27: Boolean, a28: Boolean, a29: Boolean, a30: Boolean, a31: Boolean, a32: Boolean, a33: Boolean, a34: Boolean, a35: Boolean, a36: Boolean, a37: Boolean, a38: Boolean, a39: Boolean, a40: Boolean, a41: Boolean, a42: Boolean, a43: Boolean, a44: Boolean, a45: Boolean, a46: Boolean, a47: Boolean, a48: Boolean, a49: Boolean, a50: Boolean, }",
        ],
    },
    Row {
        row: "35",
        what: "an update with incomplete entries in the schema",
        covered: NotKnown(
            "it fails only when a pool is updated; `..Recommended` writes every entry in full, and without a base the template is the CDK's",
        ),
        examples: &["standard_attributes: { email: { required } }"],
    },
    Row {
        row: "37",
        what: "alias attributes and username attributes at once",
        covered: Language("`sign_in_aliases` writes one or the other, depending on `username`"),
        examples: &[
            "sign_in_aliases: { username, email, phone }",
            "sign_in_aliases: { email, phone }",
            r#"username_attributes: ["email"]"#,
        ],
    },
    Row {
        row: "38",
        what: "an old value is kept until the new one is verified, for an attribute that is not verified",
        covered: Rules(&["keep_original_not_verified"]),
        examples: &["auto_verify: { email }, keep_original: { email, phone }"],
    },
    Row {
        row: "39",
        what: "both settings for how long a temporary password is valid",
        covered: Language(
            "the language has one, `temp_password_validity`, and the template never has the old property",
        ),
        examples: &["password_policy: { temp_password_validity: days(3), unused_account_validity_days: 3 }"],
    },
    Row {
        row: "40",
        what: "a message with a link in the style for codes, or vice versa",
        covered: Rules(&["email_body_placeholder", "link_placeholder"]),
        examples: &[
            r#"user_verification: { email_style: Code, email_body: "Please {##verify##}" }"#,
            r#"user_verification: { email_style: Link, email_body: "Please verify" }"#,
        ],
    },
    Row {
        row: "41",
        what: "an invitation without the username or the password",
        covered: Rules(&["invitation_placeholder", "invitation_sms_placeholder"]),
        examples: &[
            r#"user_invitation: { email_body: "Hello {username}" }"#,
            r#"user_invitation: { sms_message: "Your password is {####}" }"#,
        ],
    },
    Row {
        row: "42",
        what: "a pool with more than 128 characters in its name",
        covered: Rules(&["user_pool_name_length"]),
        examples: &[
            r#"user_pool_name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
        ],
    },
    Row {
        row: "43",
        what: "the client credentials grant together with a grant for users",
        covered: Rules(&["client_credentials_with_other_flows"]),
        examples: &[
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read" } } }, clients: { app: { generate_secret, oauth: { flows: { client_credentials, authorization_code_grant }, scopes: [api::read], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "44",
        what: "the client credentials grant without a secret",
        covered: Rules(&["client_credentials_without_secret"]),
        examples: &[
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read" } } }, clients: { job: { oauth: { flows: { client_credentials }, scopes: [api::read] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "45",
        what: "user scopes with the client credentials grant",
        covered: Rules(&["client_credentials_scopes"]),
        examples: &[
            "clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [openid] } } }, domains: { login: Prefix(\"my-app\") }",
            "clients: { job: { generate_secret, oauth: { flows: { client_credentials } } } }, domains: { login: Prefix(\"my-app\") }",
        ],
    },
    Row {
        row: "46",
        what: "OAuth without a grant or without a scope",
        covered: Rules(&["oauth_flows_empty", "oauth_scopes_empty"]),
        examples: &[
            "clients: { web: { oauth: { flows: {} } } }, domains: { login: Prefix(\"my-app\") }",
            r#"clients: { web: { oauth: { scopes: [], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "47",
        what: "grants and URLs of a client without OAuth",
        covered: Rules(&["oauth_disabled"]),
        examples: &[
            r#"clients: { web: { disable_oauth, oauth: { callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "48",
        what: "a grant for users without a callback URL",
        covered: Rules(&[
            "callback_urls_empty",
            "callback_url_placeholder",
            "recommended_needs_callbacks",
        ]),
        examples: &[
            "clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } }, domains: { login: Prefix(\"my-app\") }",
            "clients: { web: { oauth: { flows: { authorization_code_grant } } } }, domains: { login: Prefix(\"my-app\") }",
            "clients: { web: { oauth: { flows: { authorization_code_grant } }, ..Recommended } }, domains: { login: Prefix(\"my-app\") }",
        ],
    },
    Row {
        row: "49",
        what: "a default redirect URL that is not a callback URL",
        covered: Rules(&["default_redirect_uri_not_a_callback"]),
        examples: &[
            r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], default_redirect_uri: "https://app.example.com/in" } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "50",
        what: "a callback URL without TLS",
        covered: Rules(&["callback_url_http"]),
        examples: &[
            r#"clients: { web: { oauth: { callback_urls: ["http://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "51",
        what: "a callback URL with a fragment",
        covered: Rules(&["callback_url_fragment"]),
        examples: &[
            r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com/#in"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "52",
        what: "scopes and grants that do not exist",
        covered: Rules(&["unknown_scope"]),
        examples: &[
            r#"clients: { web: { oauth: { scopes: ["Cognito"], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"clients: { web: { oauth: { flows: { token }, callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"clients: { web: { oauth: { scopes: [Cognito], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "53",
        what: "a scope of a resource server that does not exist or does not have it",
        covered: Rules(&["scope_not_in_server", "scope_server_not_declared"]),
        examples: &[
            r#"clients: { web: { oauth: { scopes: ["api/read"], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read" } } }, clients: { web: { oauth: { scopes: ["api/write"], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"clients: { web: { oauth: { scopes: [api::read], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read" } } }, clients: { web: { oauth: { scopes: [api::write], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "54",
        what: "a client that writes attributes that are not in the schema, or that only Cognito writes",
        covered: Rules(&["attribute_not_in_schema", "verified_attribute_written"]),
        examples: &[
            r#"custom_attributes: { plan: String }, clients: { web: { disable_oauth, write_attributes: ["plan"] } }"#,
            "clients: { web: { disable_oauth, write_attributes: [email, email_verified] } }",
        ],
    },
    Row {
        row: "55",
        what: "a client that cannot write attributes that users need to sign up",
        covered: Rules(&["required_attribute_not_writable"]),
        examples: &[
            "self_sign_up_enabled, auto_verify: { email }, standard_attributes: { email: { required } }, clients: { web: { disable_oauth, write_attributes: [locale] } }",
        ],
    },
    Row {
        row: "56",
        what: "tokens that are valid for too long or too short, for example because of the wrong unit",
        covered: Rules(&["access_token_validity", "id_token_validity", "refresh_token_validity"]),
        examples: &[
            "clients: { web: { disable_oauth, access_token_validity: hours(60) } }",
            "clients: { web: { disable_oauth, id_token_validity: seconds(60) } }",
            "clients: { web: { disable_oauth, refresh_token_validity: days(3651) } }",
        ],
    },
    Row {
        row: "57",
        what: "flows without the refresh flow, while refresh tokens do not rotate",
        covered: Rules(&["refresh_flow_and_rotation"]),
        examples: &["clients: { web: { disable_oauth, auth_flows: { user_srp, refresh_token: false } } }"],
    },
    Row {
        row: "58",
        what: "rotating refresh tokens together with the refresh flow",
        covered: Language("with rotation, the template leaves the flow out, as the CDK does"),
        examples: &[
            "clients: { web: { disable_oauth, auth_flows: { user_srp }, refresh_token_rotation_grace_period: seconds(10) } }",
        ],
    },
    Row {
        row: "59",
        what: "old names of flows, without `ALLOW_`, together with new ones",
        covered: Language("flows have one name each"),
        examples: &["clients: { web: { disable_oauth, auth_flows: { user_srp, admin_no_srp } } }"],
    },
    Row {
        row: "60",
        what: "a provider that does not exist, or that is created after its client",
        covered: Rules(&["provider_not_declared"]),
        examples: &[
            "clients: { web: { disable_oauth, supported_identity_providers: [Google] } }",
            r#"clients: { web: { disable_oauth, supported_identity_providers: ["Okta"] } }"#,
        ],
    },
    Row {
        row: "61",
        what: "context data about users from a client without a secret",
        covered: Rules(&["context_data_without_secret"]),
        examples: &["clients: { web: { disable_oauth, enable_propagate_additional_user_context_data } }"],
    },
    Row {
        row: "62",
        what: "SAML metadata as both a URL and a file, or neither",
        covered: Language("`metadata` is required, and is one or the other"),
        examples: &["identity_providers: { okta: Saml {} }"],
    },
    Row {
        row: "63",
        what: "a mapping to an attribute that the pool does not have",
        covered: Rules(&["mapped_attribute_unknown"]),
        examples: &[
            r#"identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { custom: { plan: "plan" } } } }"#,
        ],
    },
    Row {
        row: "64",
        what: "a mapping to an attribute that cannot change",
        covered: Rules(&["mapped_attribute_immutable"]),
        examples: &[
            r#"standard_attributes: { email: { mutable: false } }, identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { email: "mail" } } }"#,
        ],
    },
    Row {
        row: "65",
        what: "a required attribute that a provider does not fill",
        covered: Rules(&["required_attribute_not_mapped"]),
        examples: &[
            r#"standard_attributes: { email: { required } }, identity_providers: { google: Google { client_id: "id", client_secret: Secret("google") } }"#,
        ],
    },
    Row {
        row: "66",
        what: "a space around the ID of an application",
        covered: Rules(&["provider_client_id_spaces"]),
        examples: &[r#"identity_providers: { google: Google { client_id: "id ", client_secret: Secret("google") } }"#],
    },
    Row {
        row: "67",
        what: "a word that Amazon reserves in a domain prefix",
        covered: Rules(&["domain_prefix_reserved"]),
        examples: &[r#"domains: { login: Prefix("my-aws-app") }"#],
    },
    Row {
        row: "68",
        what: "characters, hyphens or a length that a prefix cannot have",
        covered: Rules(&[
            "domain_prefix_characters",
            "domain_prefix_hyphen",
            "domain_prefix_length",
        ]),
        examples: &[
            r#"domains: { login: Prefix("my.app") }"#,
            r#"domains: { login: Prefix("my-app-") }"#,
            r#"domains: { login: Prefix("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") }"#,
        ],
    },
    Row {
        row: "69",
        what: "a prefix that another pool has",
        covered: NotKnown("only the region knows"),
        examples: &[r#"domains: { login: Prefix("my-app") }"#],
    },
    Row {
        row: "70",
        what: "a certificate outside us-east-1",
        covered: Rules(&["certificate_region"]),
        examples: &[
            r#"domains: { login: Custom("auth.example.com", "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012") }"#,
        ],
    },
    Row {
        row: "71",
        what: "a domain whose parent has no A record in DNS",
        covered: NotKnown("only DNS knows"),
        examples: &[
            r#"domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012") }"#,
        ],
    },
    Row {
        row: "72",
        what: "two domains of the same kind",
        covered: Rules(&["second_domain"]),
        examples: &[r#"domains: { login: Prefix("my-app"), other: Prefix("my-other-app") }"#],
    },
    Row {
        row: "73",
        what: "a prefix that becomes a custom domain in one update",
        covered: NotKnown("a declaration does not say what the pool had before"),
        examples: &[
            r#"domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012") }"#,
        ],
    },
    Row {
        row: "74",
        what: "deleting a pool that has a domain or deletion protection",
        covered: NotKnown(
            "a declaration deletes nothing; CloudFormation deletes domains before the pool that they refer to",
        ),
        examples: &[r#"deletion_protection, removal_policy: Destroy, domains: { login: Prefix("my-app") }"#],
    },
    Row {
        row: "75",
        what: "a `/` in the name of a scope",
        covered: Rules(&["scope_name_characters"]),
        examples: &[r#"resource_servers: { api: { identifier: "api", scopes: { "re/ad": "Read" } } }"#],
    },
    Row {
        row: "76",
        what: "two resource servers with the same identifier",
        covered: Rules(&["duplicate_resource_server"]),
        examples: &[
            r#"resource_servers: { a: { identifier: "api", scopes: { read: "Read" } }, b: { identifier: "api", scopes: { read: "Read" } } }"#,
        ],
    },
    Row {
        row: "76a",
        what: "two scopes with the same name",
        covered: Language("a map has each name only once"),
        examples: &[
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read", "read": "Read all" } } }"#,
        ],
    },
    Row {
        row: "77",
        what: "two groups with the same name",
        covered: Rules(&["duplicate_group_name"]),
        examples: &[r#"groups: { a: { group_name: "admins" }, b: { group_name: "admins" } }"#],
    },
    Row {
        row: "78",
        what: "Cognito's own style together with a custom style",
        covered: Rules(&["branding_default_with_settings"]),
        examples: &["clients: { web: { disable_oauth, branding: { default, settings: Json({ categories: {} }) } } }"],
    },
    Row {
        row: "79",
        what: "images of a style that are too large or have the wrong type",
        covered: Rules(&["branding_asset_kind"]),
        examples: &[
            r#"clients: { web: { disable_oauth, branding: { assets: { form_logo: { light: File("src/tests/branding/logo.gif") } } } } }"#,
        ],
    },
    Row {
        row: "80",
        what: "logs with a level or destination that their source does not have",
        covered: Language("the level follows from the source, and errors with messages go to log groups only"),
        examples: &["logs: { user_notification: S3(\"arn:aws:s3:::failures\") }"],
    },
    Row {
        row: "81",
        what: "a custom sender without a key for its codes",
        covered: Rules(&["custom_sender_without_key"]),
        examples: &[r#"lambda_triggers: { custom_email_sender: "arn:aws:lambda:us-east-1:123456789012:function:f" }"#],
    },
    Row {
        row: "82",
        what: "two different functions for token generation, under the old and the new name",
        covered: Rules(&["pre_token_generation_functions"]),
        examples: &[
            r#"lambda_triggers: { pre_token_generation: "arn:aws:lambda:us-east-1:123456789012:function:a", pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:b" } }"#,
        ],
    },
    Row {
        row: "82a",
        what: "a version that a custom sender does not have, or none",
        covered: Language("custom senders have one version, which the template writes"),
        examples: &[
            r#"lambda_triggers: { custom_email_sender: { function: "arn:aws:lambda:us-east-1:123456789012:function:f", version: V2_0 } }, custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012""#,
        ],
    },
    Row {
        row: "83",
        what: "a trigger whose function waits for the pool, which waits for the function",
        covered: Language("the permissions of a trigger become a separate policy, and nothing waits for it"),
        examples: &[
            "external: { f: AWS::Lambda::Function, r: AWS::IAM::Role }, lambda_triggers: { pre_sign_up: { function: f, role: r, actions: [AdminGetUser] } }",
        ],
    },
    Row {
        row: "84",
        what: "an SES identity that is not verified, or that belongs to another account",
        covered: NotKnown("only SES knows"),
        examples: &[r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }"#],
    },
    Row {
        row: "85",
        what: "a role mapping for a user pool without its client",
        covered: Language(
            "the provider of a mapping is a client of the declaration, from which the template gets the pool ID and the client ID",
        ),
        examples: &[
            "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [web] }, role_mappings: [{ provider_url: UserPool(web), mapping_key: \"pool\", use_token }] } }",
        ],
    },
    Row {
        row: "86",
        what: "a client that cannot write attributes that its provider fills",
        covered: Rules(&["mapped_attribute_not_writable"]),
        examples: &[
            r#"identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { email: "mail", fullname: "name" } } }, clients: { web: { disable_oauth, supported_identity_providers: [okta], write_attributes: [email] } }, domains: { login: Prefix("my-app") }"#,
        ],
    },
    Row {
        row: "87",
        what: "a provider that does not fill every required attribute",
        covered: Rules(&["required_attribute_not_mapped"]),
        examples: &[
            r#"standard_attributes: { email: { required }, fullname: { required } }, identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { email: "mail" } } }"#,
        ],
    },
    Row {
        row: "88",
        what: "something other than the provider's user ID as the username",
        covered: Language("`username` cannot be mapped, and Cognito fills it with the ID"),
        examples: &[
            r#"identity_providers: { google: Google { client_id: "id", client_secret: Secret("google"), attribute_mapping: { username: "email" } } }"#,
        ],
    },
    Row {
        row: "B6.1",
        what: "first factors that no client offers",
        covered: Rules(&["first_factor_without_flow"]),
        examples: &[
            "sign_in_policy: { allowed_first_auth_factors: { password, passkey } }, passkey_relying_party_id: \"auth.example.com\", clients: { web: { disable_oauth, auth_flows: { user_srp } } }",
        ],
    },
    Row {
        row: "B6.2",
        what: "the custom flow without the functions for it",
        covered: Rules(&["custom_flow_without_triggers"]),
        examples: &["clients: { web: { disable_oauth, auth_flows: { custom } } }"],
    },
    Row {
        row: "B6.3",
        what: "managed login without a style",
        covered: Rules(&["managed_login_without_branding"]),
        examples: &[
            r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        ],
    },
    Row {
        row: "B6.4",
        what: "mappings that break the first or the second sign-in with a provider",
        covered: Rules(&["mapped_attribute_immutable", "required_attribute_not_mapped"]),
        examples: &[
            r#"standard_attributes: { email: { required, mutable: false } }, identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { email: "mail" } } }"#,
            r#"standard_attributes: { fullname: { required } }, identity_providers: { google: Google { client_id: "id", client_secret: Secret("google") } }"#,
        ],
    },
    Row {
        row: "B6.5",
        what: "a placeholder as a callback URL, written or by default",
        covered: Rules(&["callback_url_placeholder"]),
        examples: &[
            r#"clients: { web: { oauth: { callback_urls: ["https://example.com/in"] } } }, domains: { login: Prefix("my-app") }"#,
            "clients: { web: { oauth: { scopes: [openid] } } }, domains: { login: Prefix(\"my-app\") }",
        ],
    },
    Row {
        row: "B6.6",
        what: "a relying party ID that is not a domain, or not the domain of the managed login pages",
        covered: Rules(&["passkey_relying_party_id_domain", "relying_party_unrelated"]),
        examples: &[
            r#"passkey_relying_party_id: "https://auth.example.com""#,
            r#"passkey_relying_party_id: "192.0.2.1""#,
            r#"passkey_relying_party_id: "example.org", domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012") }"#,
        ],
    },
    Row {
        row: "B6.7",
        what: "a trigger that Cognito is not allowed to call",
        covered: Language(
            "the template has a permission for every function, even one by its ARN, unless you write `permission: false`",
        ),
        examples: &[r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:f" }"#],
    },
    Row {
        row: "B6.8",
        what: "Cognito's own sender while anyone can sign up",
        covered: Rules(&["cognito_email_limit"]),
        examples: &["self_sign_up_enabled, auto_verify: { email }, email: Cognito"],
    },
    Row {
        row: "B6.9",
        what: "an OpenID Connect claim in capital letters",
        covered: Rules(&["mapped_claim_case"]),
        examples: &[
            r#"identity_providers: { google: Google { client_id: "id", client_secret: Secret("google"), attribute_mapping: { given_name: "Given_Name" } } }"#,
        ],
    },
    Row {
        row: "A7.1",
        what: "a client with all defaults: every grant, every scope, and a callback URL that is not yours",
        covered: Rules(&["permissive_client_defaults"]),
        examples: &["clients: { web: {} }"],
    },
    Row {
        row: "A7.2",
        what: "an empty list of attributes, which means all",
        covered: Rules(&["client_attributes_empty"]),
        examples: &[
            "clients: { web: { disable_oauth, write_attributes: [] } }",
            "clients: { web: { disable_oauth, read_attributes: [] } }",
        ],
    },
    Row {
        row: "A7.3",
        what: "attributes that control what users may do, and that users can write",
        covered: Rules(&["authority_attribute_writable"]),
        examples: &[
            "custom_attributes: { role: String(mutable) }, clients: { web: { disable_oauth } }",
            "custom_attributes: { tenantId: String(mutable) }, clients: { web: { disable_oauth, write_attributes: [custom::tenantId] } }",
        ],
    },
    Row {
        row: "A7.4",
        what: "errors that reveal who has an account",
        covered: Rules(&["user_existence_errors"]),
        examples: &["clients: { web: { disable_oauth, prevent_user_existence_errors: false } }"],
    },
    Row {
        row: "A7.5",
        what: "recovery by phone first, in a pool that sends no SMS messages",
        covered: Rules(&["recovery_without_role"]),
        examples: &["account_recovery: PhoneOnlyWithoutMfa"],
    },
    Row {
        row: "A7.6",
        what: "defaults that lose users: case-sensitive usernames, and no deletion protection",
        covered: Language("`..Recommended` has better ones, and rules do not report settings that you leave out"),
        examples: &["", "..Recommended"],
    },
    Row {
        row: "B7",
        what: "a role mapping for a provider that the identity pool does not have: `is not a configured provider`",
        covered: Rules(&["role_mapping_provider_missing"]),
        examples: &[
            "identity_pools: { app: { role_mappings: [{ provider_url: Facebook, use_token }] } }",
            "clients: { web: { disable_oauth }, app: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [app] }, role_mappings: [{ provider_url: UserPool(web), mapping_key: \"web\", use_token }] } }",
            r#"identity_pools: { app: { authentication_providers: { saml_providers: ["arn:aws:iam::123456789012:saml-provider/a"] }, role_mappings: [{ provider_url: Saml("arn:aws:iam::123456789012:saml-provider/b"), use_token }] } }"#,
        ],
    },
    Row {
        row: "B8",
        what: "users who can never finish signing up, or recover their account",
        covered: Rules(&[
            "recovery_not_verified",
            "sign_up_not_confirmed",
            "verification_link_without_domain",
        ]),
        examples: &[
            "self_sign_up_enabled",
            "self_sign_up_enabled, sign_in_aliases: { email }, auto_verify: {}",
            "self_sign_up_enabled, sign_in_aliases: { email }, user_verification: { email_style: Link }",
            "sign_in_aliases: { phone }, account_recovery: EmailOnly",
        ],
    },
    Row {
        row: "B9",
        what: "clients that ask for tokens in a pool without a domain",
        covered: Rules(&["implicit_grant", "oauth_without_domain"]),
        examples: &[
            r#"clients: { web: { oauth: { flows: { implicit_code_grant }, callback_urls: ["https://app.example.com"] } } }"#,
            r#"resource_servers: { api: { identifier: "api", scopes: { read: "Read" } } }, clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [api::read] } } }"#,
        ],
    },
    Row {
        row: "B13",
        what: "hosts with capital letters: `redirect_mismatch`",
        covered: Rules(&["issuer_host_case", "url_host_case", "url_host_of_load_balancer"]),
        examples: &[
            r#"clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: ["https://App.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
            r#"clients: { web: { oauth: { callback_urls: [Fn::Sub("https://Shop-${AWS::AccountId}.example.com/in")] } } }, domains: { login: Prefix("my-app") }"#,
            r#"external: { alb: AWS::ElasticLoadBalancingV2::LoadBalancer }, clients: { web: { oauth: { callback_urls: [Fn::Join("", ["https://", Fn::GetAtt(alb, DNSName), "/in"])] } } }, domains: { login: Prefix("my-app") }"#,
            r#"identity_providers: { okta: Oidc { client_id: "a", client_secret: Secret("s"), issuer_url: "https://Okta.example.com" } }"#,
        ],
    },
    Row {
        row: "B16",
        what: "names that Cognito uses for something else",
        covered: Rules(&["custom_attribute_standard_name", "provider_name_reserved"]),
        examples: &[
            "custom_attributes: { sub: String }",
            r#"identity_providers: { Google: Oidc { client_id: "a", client_secret: Secret("s"), issuer_url: "https://accounts.google.com" } }"#,
            r#"identity_providers: { it: Saml { name: "COGNITO", metadata: Url("https://idp.example.com/m") } }"#,
        ],
    },
    Row {
        row: "B19",
        what: "secrets that everyone who can view the stack can see",
        covered: Rules(&["client_secret_output", "plain_text_secret", "secret_parameter_output"]),
        examples: &[
            "clients: { web: { disable_oauth, generate_secret } }, outputs: { secret: Fn::GetAtt(web, ClientSecret) }",
            "clients: { web: { disable_oauth, generate_secret } }, outputs: { secret: { value: Fn::Sub(\"${web.ClientSecret}\"), export_name: \"secret\" } }",
            r#"identity_pools: { app: { authentication_providers: { twitter: { consumer_key: "key", consumer_secret: "secret" } } } }"#,
            "parameters: { secret: String { no_echo } }, outputs: { secret: Fn::Sub(\"x-${secret}\") }",
        ],
    },
];
