//! Every declaration in this folder: each has to get its own message. Written by generate.mjs.

#[path = "access-token-outlives-refresh/pool.rs"]
mod access_token_outlives_refresh;
#[path = "access-token-validity-long/pool.rs"]
mod access_token_validity_long;
#[path = "access-token-validity-short/pool.rs"]
mod access_token_validity_short;
#[path = "account-recovery-unknown/pool.rs"]
mod account_recovery_unknown;
#[path = "advanced-security-and-custom/pool.rs"]
mod advanced_security_and_custom;
#[path = "advanced-security-and-standard/pool.rs"]
mod advanced_security_and_standard;
#[path = "analytics-incomplete/pool.rs"]
mod analytics_incomplete;
#[path = "analytics-mixed/pool.rs"]
mod analytics_mixed;
#[path = "apple-without-key/pool.rs"]
mod apple_without_key;
#[path = "auth-session-validity-long/pool.rs"]
mod auth_session_validity_long;
#[path = "auth-session-validity-part/pool.rs"]
mod auth_session_validity_part;
#[path = "auth-session-validity-short/pool.rs"]
mod auth_session_validity_short;
#[path = "callback-urls-empty/pool.rs"]
mod callback_urls_empty;
#[path = "client-credentials-and-code/pool.rs"]
mod client_credentials_and_code;
#[path = "client-credentials-and-implicit/pool.rs"]
mod client_credentials_and_implicit;
#[path = "client-secret-not-generated/pool.rs"]
mod client_secret_not_generated;
#[path = "context-data-without-secret/pool.rs"]
mod context_data_without_secret;
#[path = "custom-sender-without-key/pool.rs"]
mod custom_sender_without_key;
#[path = "custom-sender-without-key-added/pool.rs"]
mod custom_sender_without_key_added;
#[path = "default-redirect-uri-characters/pool.rs"]
mod default_redirect_uri_characters;
#[path = "default-redirect-uri-elsewhere/pool.rs"]
mod default_redirect_uri_elsewhere;
#[path = "domain-both/pool.rs"]
mod domain_both;
#[path = "domain-neither/pool.rs"]
mod domain_neither;
#[path = "domain-prefix-characters/pool.rs"]
mod domain_prefix_characters;
#[path = "email-local-part/pool.rs"]
mod email_local_part;
#[path = "email-mfa-by-cognito/pool.rs"]
mod email_mfa_by_cognito;
#[path = "email-mfa-plan/pool.rs"]
mod email_mfa_plan;
#[path = "email-mfa-without-email/pool.rs"]
mod email_mfa_without_email;
#[path = "email-reply-to-local-part/pool.rs"]
mod email_reply_to_local_part;
#[path = "first-factor-plan/pool.rs"]
mod first_factor_plan;
#[path = "first-factor-without-password/pool.rs"]
mod first_factor_without_password;
#[path = "google-without-secret/pool.rs"]
mod google_without_secret;
#[path = "group-description-long/pool.rs"]
mod group_description_long;
#[path = "group-name-empty/pool.rs"]
mod group_name_empty;
#[path = "group-name-space/pool.rs"]
mod group_name_space;
#[path = "group-precedence-large/pool.rs"]
mod group_precedence_large;
#[path = "group-precedence-negative/pool.rs"]
mod group_precedence_negative;
#[path = "id-token-outlives-refresh/pool.rs"]
mod id_token_outlives_refresh;
#[path = "id-token-validity-long/pool.rs"]
mod id_token_validity_long;
#[path = "id-token-validity-short/pool.rs"]
mod id_token_validity_short;
#[path = "identity-pool-import-id/pool.rs"]
mod identity_pool_import_id;
#[path = "import-arn/pool.rs"]
mod import_arn;
#[path = "imported-client-secret/pool.rs"]
mod imported_client_secret;
#[path = "mfa-message-long/pool.rs"]
mod mfa_message_long;
#[path = "mfa-message-placeholder/pool.rs"]
mod mfa_message_placeholder;
#[path = "oauth-disabled/pool.rs"]
mod oauth_disabled;
#[path = "oidc-name-characters/pool.rs"]
mod oidc_name_characters;
#[path = "oidc-name-long/pool.rs"]
mod oidc_name_long;
#[path = "oidc-name-short/pool.rs"]
mod oidc_name_short;
#[path = "passkey-id-empty/pool.rs"]
mod passkey_id_empty;
#[path = "passkey-id-long/pool.rs"]
mod passkey_id_long;
#[path = "password-history-large/pool.rs"]
mod password_history_large;
#[path = "password-history-negative/pool.rs"]
mod password_history_negative;
#[path = "password-history-plan/pool.rs"]
mod password_history_plan;
#[path = "password-long/pool.rs"]
mod password_long;
#[path = "password-short/pool.rs"]
mod password_short;
#[path = "preferred-username-alone/pool.rs"]
mod preferred_username_alone;
#[path = "refresh-token-validity-long/pool.rs"]
mod refresh_token_validity_long;
#[path = "refresh-token-validity-short/pool.rs"]
mod refresh_token_validity_short;
#[path = "role-mapping-key/pool.rs"]
mod role_mapping_key;
#[path = "role-mapping-rules/pool.rs"]
mod role_mapping_rules;
#[path = "rotation-grace-period-long/pool.rs"]
mod rotation_grace_period_long;
#[path = "saml-name-long/pool.rs"]
mod saml_name_long;
#[path = "saml-name-short/pool.rs"]
mod saml_name_short;
#[path = "ses-region-missing/pool.rs"]
mod ses_region_missing;
#[path = "ses-verified-domain-other/pool.rs"]
mod ses_verified_domain_other;
#[path = "sign-in-url-without-grant/pool.rs"]
mod sign_in_url_without_grant;
#[path = "sms-role-disabled/pool.rs"]
mod sms_role_disabled;
#[path = "string-max-len/pool.rs"]
mod string_max_len;
#[path = "string-min-len/pool.rs"]
mod string_min_len;
#[path = "temp-password-validity/pool.rs"]
mod temp_password_validity;
#[path = "temp-password-validity-part/pool.rs"]
mod temp_password_validity_part;
#[path = "trigger-twice/pool.rs"]
mod trigger_twice;
#[path = "trigger-version/pool.rs"]
mod trigger_version;
#[path = "verification-email-placeholder/pool.rs"]
mod verification_email_placeholder;
#[path = "verification-link-placeholder/pool.rs"]
mod verification_link_placeholder;
#[path = "verification-sms-placeholder/pool.rs"]
mod verification_sms_placeholder;

fn main() {}
