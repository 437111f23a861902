//! The table of the settings in force in the pool itself.

use super::html::{code, escaped};
use super::words::{chosen, listed, text};
use super::{Page, Table};
use cognito_model::{
    AccountRecovery, EmailStyle, FeaturePlan, ImportedPool, PasskeyUserVerification, RemovalPolicy, SignInAliases,
    UserPoolEmail,
};

/// Where a value comes from.
#[derive(Clone, Copy)]
pub(super) enum ValueSource {
    Declared,
    Recommended,
    Default,
}

impl Page<'_> {
    /// Where the value of a setting comes from, if `..Recommended` has a value for it.
    pub(super) fn origin(&self, is_written: bool) -> ValueSource {
        match is_written {
            true => ValueSource::Declared,
            false if self.pool.base.is_recommended() => ValueSource::Recommended,
            false => ValueSource::Default,
        }
    }

    pub(super) fn add(&self, table: &mut Table, setting: &str, label: &str, value: &str, origin: ValueSource) {
        let recommended = code("..Recommended");
        let (value, origin) = match origin {
            _ if self.is_constant(setting) => ("decided by a constant of the program", "declared"),
            ValueSource::Declared => (value, "declared"),
            ValueSource::Recommended => (value, recommended.as_str()),
            ValueSource::Default if self.pool.base.is_as_written() => (value, "default of Cognito"),
            ValueSource::Default => (value, "default"),
        };
        table.row([label.to_owned(), escaped(value), origin.to_owned()]);
    }

    pub(super) fn configuration(&self) -> Table {
        let mut table = Table::new(&["Setting", "In force", "From"]);
        if let Some(import) = &self.pool.import {
            let of = match import {
                ImportedPool::UserPoolId(import) => text(&import.user_pool_id),
                ImportedPool::UserPoolArn(import) => text(&import.user_pool_arn),
                other => other.row().name.to_owned(),
            };
            let value = format!("{of}, which exists already and keeps its settings");
            self.add(&mut table, "import", "Pool", &value, ValueSource::Declared);
            return table;
        }
        self.life(&mut table);
        self.sign_up(&mut table);
        self.sign_in(&mut table);
        self.passwords(&mut table);
        self.emails(&mut table);
        table
    }

    fn life(&self, table: &mut Table) {
        let pool = self.pool;
        if let Some(name) = &pool.user_pool_name {
            self.add(table, "user_pool_name", "Name", &text(name), ValueSource::Declared);
        }
        let plan = match pool.plan() {
            Some(FeaturePlan::Lite) => "Lite",
            Some(FeaturePlan::Essentials) => "Essentials",
            Some(FeaturePlan::Plus) => "Plus",
            Some(other) => other.row().name,
            None => "not set: Essentials for a new pool",
        };
        let origin = self.origin(pool.feature_plan.is_some());
        self.add(table, "feature_plan", "Plan", plan, origin);
        let protection = if pool.has_deletion_protection() { "on" } else { "off" };
        let origin = self.origin(pool.deletion_protection.is_some());
        self.add(table, "deletion_protection", "Deletion protection", protection, origin);
        let fate = match pool.effective_removal_policy() {
            RemovalPolicy::Destroy => "is deleted with its users",
            RemovalPolicy::Retain => "stays",
            RemovalPolicy::RetainOnUpdateOrDelete => "stays, unless its creation failed",
            other => other.row().name,
        };
        let origin = if pool.removal_policy.is_some() {
            ValueSource::Declared
        } else {
            ValueSource::Default
        };
        self.add(table, "removal_policy", "When it leaves the template", fate, origin);
        let standard = chosen(&[
            (pool.enforces_threat_protection(), "enforced"),
            (
                pool.enforces_custom_threat_protection(),
                "enforced for custom authentication",
            ),
        ]);
        let written = pool.standard_threat_protection_mode.is_some()
            || pool.custom_threat_protection_mode.is_some()
            || pool.advanced_security_mode.is_some();
        let origin = if written {
            ValueSource::Declared
        } else {
            ValueSource::Default
        };
        let nothing = if written { "audit only, or off" } else { "off" };
        self.add(
            table,
            "standard_threat_protection_mode",
            "Threat protection",
            &listed(&standard, nothing),
            origin,
        );
    }

    fn sign_up(&self, table: &mut Table) {
        let pool = self.pool;
        let who = if pool.allows_self_sign_up() {
            "everyone"
        } else {
            "administrators only"
        };
        let origin = match pool.self_sign_up_enabled {
            Some(_) => ValueSource::Declared,
            None => ValueSource::Default,
        };
        self.add(table, "self_sign_up_enabled", "Who creates users", who, origin);
        let verified = chosen(&[(pool.verifies_email(), "email"), (pool.verifies_phone(), "phone")]);
        let style = match pool.user_verification.as_ref().map(|it| it.effective_style()) {
            Some(EmailStyle::Link) => " (the email has a link)",
            _ => "",
        };
        let verified = format!("{}{style}", listed(&verified, "nothing"));
        let origin = match (&pool.auto_verify, &pool.user_verification) {
            (None, None) => ValueSource::Default,
            _ => ValueSource::Declared,
        };
        self.add(table, "auto_verify", "Verified at sign-up", &verified, origin);
    }

    fn sign_in(&self, table: &mut Table) {
        let pool = self.pool;
        let aliases = pool.sign_in_aliases.clone().unwrap_or(SignInAliases {
            username: true,
            ..SignInAliases::DEFAULT
        });
        let aliases = chosen(&[
            (aliases.username, "username"),
            (aliases.email, "email"),
            (aliases.phone, "phone number"),
            (aliases.preferred_username, "preferred username"),
        ]);
        let origin = match pool.sign_in_aliases {
            Some(_) => ValueSource::Declared,
            None => ValueSource::Default,
        };
        let signs_in = listed(&aliases, "username");
        self.add(table, "sign_in_aliases", "Signs in with", &signs_in, origin);
        let case = if pool.is_case_sensitive() {
            "counts"
        } else {
            "is ignored"
        };
        let origin = match pool.sign_in_case_sensitive {
            Some(_) => ValueSource::Declared,
            None if pool.is_recommended_at_creation() => ValueSource::Recommended,
            None => ValueSource::Default,
        };
        self.add(table, "sign_in_case_sensitive", "Case of usernames", case, origin);

        let factors = pool.effective_first_auth_factors();
        let origin = match (&pool.sign_in_policy, &factors) {
            (Some(_), _) => ValueSource::Declared,
            (None, Some(_)) => ValueSource::Recommended,
            (None, None) => ValueSource::Default,
        };
        let first = match factors {
            Some(factors) => listed(
                &chosen(&[
                    (factors.password, "password"),
                    (factors.email_otp, "code by email"),
                    (factors.sms_otp, "code by SMS message"),
                    (factors.passkey, "passkey"),
                ]),
                "nothing",
            ),
            None => "password".to_owned(),
        };
        self.add(table, "sign_in_policy", "First factor", &first, origin);
        if pool.allows_passkeys() {
            let domain = match &pool.passkey_relying_party_id {
                Some(domain) => text(domain),
                None => "the domain of the pool".to_owned(),
            };
            let verification = match pool.passkey_user_verification {
                Some(PasskeyUserVerification::Required) => "required",
                _ => "preferred",
            };
            let value = format!("for {domain}, verification of the user {verification}");
            self.add(
                table,
                "passkey_relying_party_id",
                "Passkeys",
                &value,
                ValueSource::Declared,
            );
        }
        let second = chosen(&[
            (pool.allows_otp_mfa(), "authenticator app"),
            (pool.allows_sms_mfa(), "code by SMS message"),
            (pool.allows_email_mfa(), "code by email"),
        ]);
        let second = match (pool.requires_mfa(), pool.allows_mfa()) {
            (true, _) => format!("required: {}", listed(&second, "nothing")),
            (false, true) => format!("optional: {}", listed(&second, "nothing")),
            (false, false) => "off".to_owned(),
        };
        let origin = if pool.mfa.is_some() {
            ValueSource::Declared
        } else {
            ValueSource::Default
        };
        self.add(table, "mfa", "Second factor", &second, origin);
        let recovery = match pool.recovery() {
            AccountRecovery::EmailAndPhoneWithoutMfa => "email, else phone unless it is the second factor",
            AccountRecovery::PhoneWithoutMfaAndEmail => "phone unless it is the second factor, else email",
            AccountRecovery::EmailOnly => "email",
            AccountRecovery::PhoneOnlyWithoutMfa => "phone, unless it is the second factor",
            AccountRecovery::PhoneAndEmail => "phone, else email",
            AccountRecovery::None => "an administrator",
            other => other.row().name,
        };
        let origin = self.origin(pool.account_recovery.is_some());
        self.add(table, "account_recovery", "Forgotten password", recovery, origin);
    }

    fn emails(&self, table: &mut Table) {
        let (sender, origin) = match &self.pool.email {
            Some(UserPoolEmail::Ses(email)) => (
                match email.from_email.as_ref().or(email.identity.as_ref()) {
                    Some(sender) => format!("Amazon SES, as {}", text(sender)),
                    None => "Amazon SES".to_owned(),
                },
                ValueSource::Declared,
            ),
            Some(_) => ("Cognito, at most 50 a day".to_owned(), ValueSource::Declared),
            None => ("Cognito, at most 50 a day".to_owned(), ValueSource::Default),
        };
        self.add(table, "email", "Emails by", &sender, origin);
        let overrides = self.pool.property_overrides.iter().chain(&self.pool.overrides);
        let overrides: Vec<&str> = overrides.map(|entry| entry.name.as_str()).collect();
        if !overrides.is_empty() {
            let paths = listed(&overrides, "");
            self.add(
                table,
                "property_overrides",
                "Overrides, applied last",
                &paths,
                ValueSource::Declared,
            );
        }
        let tags = self.pool.tags.iter();
        let tags: Vec<String> = tags.map(|tag| format!("{} = {}", tag.name, text(&tag.value))).collect();
        if !tags.is_empty() {
            self.add(table, "tags", "Tags", &tags.join(", "), ValueSource::Declared);
        }
    }
}
