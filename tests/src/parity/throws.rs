//! Where aws-cdk-lib throws, and what happens here instead.

use Expressed::{Not, Refused};

/// A place where the CDK throws.
#[derive(Debug)]
pub struct Throw {
    /// The file in aws-cognito or aws-cognito-identitypool, without its extension.
    pub file: &'static str,
    /// What makes it throw.
    pub at: &'static str,
    /// What happens here.
    pub ours: Expressed,
}

/// Whether a declaration can express what the CDK throws at.
#[derive(Debug)]
pub enum Expressed {
    /// It can, and does not compile: folders in `parity/refusals`.
    Refused(&'static [&'static str]),
    /// It cannot, for this reason.
    Not(&'static str),
}

impl Expressed {
    /// The folders, if there are any.
    pub fn refusals(&self) -> &'static [&'static str] {
        match self {
            Refused(names) => names,
            Not(_) => &[],
        }
    }
}

const fn throw(file: &'static str, at: &'static str, ours: Expressed) -> Throw {
    Throw { file, at, ours }
}

/// Every `throw` of the two libraries, in the order of the sources.
#[rustfmt::skip] // one row on each line
pub const THROWS: &[Throw] = &[
    throw("user-pool", "the ARN of an imported pool has no pool name", Refused(&["import-arn"])),
    throw("user-pool", "a custom sender among the triggers without a KMS key", Refused(&["custom-sender-without-key"])),
    throw("user-pool", "an empty relying party ID, or one with more than 63 characters", Refused(&["passkey-id-empty", "passkey-id-long"])),
    throw("user-pool", "`email` together with `emailSettings`", Not("`emailSettings` is an old property that TypeScript does not accept either")),
    throw("user-pool", "`advancedSecurityMode` together with a threat protection mode", Refused(&["advanced-security-and-standard", "advanced-security-and-custom"])),
    throw("user-pool", "a second trigger for the same operation", Refused(&["trigger-twice"])),
    throw("user-pool", "an event version for a trigger that has none", Refused(&["trigger-version"])),
    throw("user-pool", "`addTrigger` of a custom sender without a KMS key", Refused(&["custom-sender-without-key-added"])),
    throw("user-pool", "an MFA message without `{####}`", Refused(&["mfa-message-placeholder"])),
    throw("user-pool", "an MFA message of more than 140 characters", Refused(&["mfa-message-long"])),
    throw("user-pool", "an email with a code, without `{####}`", Refused(&["verification-email-placeholder"])),
    throw("user-pool", "an SMS message without `{####}`", Refused(&["verification-sms-placeholder"])),
    throw("user-pool", "an email with a link, without `{##..##}`", Refused(&["verification-link-placeholder"])),
    throw("user-pool", "`preferredUsername` without `username`", Refused(&["preferred-username-alone"])),
    throw("user-pool", "`smsRole` although `enableSmsRole` is false", Refused(&["sms-role-disabled"])),
    throw("user-pool", "temporary passwords for more than 365 days", Refused(&["temp-password-validity"])),
    throw("user-pool", "passwords of fewer than 6 or more than 99 characters", Refused(&["password-short", "password-long"])),
    throw("user-pool", "a password history on the Lite plan", Refused(&["password-history-plan"])),
    throw("user-pool", "a password history of fewer than 0 or more than 24 passwords", Refused(&["password-history-negative", "password-history-large"])),
    throw("user-pool", "first factors without the password", Refused(&["first-factor-without-password"])),
    throw("user-pool", "first factors other than the password on the Lite plan", Refused(&["first-factor-plan"])),
    throw("user-pool", "an unknown way to recover accounts", Refused(&["account-recovery-unknown"])),
    throw("user-pool", "emails as the second factor without SES", Refused(&["email-mfa-without-email", "email-mfa-by-cognito"])),
    throw("user-pool", "emails as the second factor on the Lite plan", Refused(&["email-mfa-plan"])),
    throw("user-pool-client", "the secret of an imported client", Refused(&["imported-client-secret"])),
    throw("user-pool-client", "the pool of an imported client", Not("a client has no property for its pool: it is declared in the pool")),
    throw("user-pool-client", "`oAuth` although `disableOAuth` is true", Refused(&["oauth-disabled"])),
    throw("user-pool-client", "no callback URL for a grant for users", Refused(&["callback-urls-empty"])),
    throw("user-pool-client", "`defaultRedirectUri` is not one of the callback URLs", Refused(&["default-redirect-uri-elsewhere"])),
    throw("user-pool-client", "`defaultRedirectUri` has a space or more than 1024 characters", Refused(&["default-redirect-uri-characters"])),
    throw("user-pool-client", "context data from a client without a secret", Refused(&["context-data-without-secret"])),
    throw("user-pool-client", "the name of a client that has none", Not("nothing in a declaration reads the name of a client")),
    throw("user-pool-client", "the secret of a client that has none", Refused(&["client-secret-not-generated"])),
    throw("user-pool-client", "`clientCredentials` together with another grant", Refused(&["client-credentials-and-code", "client-credentials-and-implicit"])),
    throw("user-pool-client", "a duration out of its range", Refused(&["auth-session-validity-short", "auth-session-validity-long", "id-token-validity-short", "id-token-validity-long", "access-token-validity-short", "access-token-validity-long", "refresh-token-validity-short", "refresh-token-validity-long", "id-token-outlives-refresh", "access-token-outlives-refresh", "rotation-grace-period-long"])),
    throw("user-pool-client", "analytics with both an application and the IDs of one", Refused(&["analytics-mixed"])),
    throw("user-pool-client", "analytics with neither an application nor all IDs of one", Refused(&["analytics-incomplete"])),
    throw("user-pool-domain", "what an imported domain refers to", Not("an imported domain is only a name, and nothing in a declaration reads its resource")),
    throw("user-pool-domain", "both kinds of domain, or neither", Refused(&["domain-both", "domain-neither"])),
    throw("user-pool-domain", "a prefix with characters other than lower-case letters, digits and hyphens", Refused(&["domain-prefix-characters"])),
    throw("user-pool-domain", "the sign-in URL of a client without a grant for users", Refused(&["sign-in-url-without-grant"])),
    throw("user-pool-email", "SES in an unknown region", Refused(&["ses-region-missing"])),
    throw("user-pool-email", "a sender outside the verified domain", Refused(&["ses-verified-domain-other"])),
    throw("user-pool-email", "non-ASCII characters before the `@`", Refused(&["email-local-part", "email-reply-to-local-part"])),
    throw("user-pool-group", "the pool of an imported group", Not("a group has no property for its pool: it is declared in the pool")),
    throw("user-pool-group", "a description of more than 2048 characters", Refused(&["group-description-long"])),
    throw("user-pool-group", "a precedence that is not a number from 0 to 2147483647", Refused(&["group-precedence-negative", "group-precedence-large"])),
    throw("user-pool-group", "a name that is empty, has a space or has more than 128 characters", Refused(&["group-name-space", "group-name-empty"])),
    throw("user-pool-attr", "a string of fewer than 0 characters", Refused(&["string-min-len"])),
    throw("user-pool-attr", "a string of more than 2048 characters", Refused(&["string-max-len"])),
    throw("user-pool-idp", "the pool of an imported provider", Not("a provider has no property for its pool: it is declared in the pool")),
    throw("user-pool-resource-server", "the pool of an imported resource server", Not("a resource server has no property for its pool: it is declared in the pool")),
    throw("private/ref-utils", "a client for a reference that is not a pool", Not("a client is declared in its pool, so there is always one")),
    throw("user-pool-idps/apple", "no private key, or two", Refused(&["apple-without-key"])),
    throw("user-pool-idps/google", "no client secret, or two", Refused(&["google-without-secret"])),
    throw("user-pool-idps/oidc", "a name of fewer than 3 or more than 32 characters", Refused(&["oidc-name-short", "oidc-name-long"])),
    throw("user-pool-idps/oidc", "a name with characters that Cognito does not accept", Refused(&["oidc-name-characters"])),
    throw("user-pool-idps/saml", "a name of fewer than 3 or more than 32 characters", Refused(&["saml-name-short", "saml-name-long"])),
    throw("identitypool", "the ARN of an imported identity pool is not an ARN", Not("an identity pool is imported by its ID, the only part of the ARN that is used")),
    throw("identitypool", "the ID of an imported identity pool is not a region and an ID", Refused(&["identity-pool-import-id"])),
    throw("identitypool", "the ID of an imported identity pool has a different region than its ARN", Not("there is only the ID and no ARN, and the region of the stack is known only when it is deployed")),
    throw("identitypool", "a role mapping for a provider that only CloudFormation knows, without a key", Refused(&["role-mapping-key"])),
    throw("identitypool", "a role mapping by rules, without rules", Refused(&["role-mapping-rules"])),
];
