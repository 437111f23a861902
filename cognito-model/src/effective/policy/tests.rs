//! The answers agree with the template.

use crate::pool::base::Base;
use crate::pool::client::{AuthFlows, Client};
use crate::pool::mfa::{Mfa, MfaSecondFactor};
use crate::pool::oauth::{OAuthFlows, OAuthSettings};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{
    AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes, SignInAliases, SignInPolicy,
};
use crate::pool::user_pool::{
    AdvancedSecurityMode, FeaturePlan, RemovalPolicy, StandardThreatProtectionMode, UserPool,
};
use crate::template::{Json, Template};
use crate::value::duration::{Duration, WholeDays, WholeMinutes, WholeSeconds};
use crate::value::intrinsic::Value;
use crate::value::list::Entry;
use crate::value::number::Number;

const STRICT: UserPool = UserPool {
    base: Base::Recommended,
    mfa: Some(Mfa::Required),
    ..UserPool::DEFAULT
};

// They have to work in constants.
const _: () = assert!(STRICT.has_deletion_protection() && STRICT.requires_mfa() && !STRICT.is_case_sensitive());
const _: () = assert!(matches!(STRICT.plan(), Some(FeaturePlan::Essentials)));
const _: () = assert!(matches!(STRICT.min_password_length(), Some(8)));
const _: () = assert!(STRICT.password_requires_symbols() && STRICT.temp_password_days() == 7);
const _: () = assert!(STRICT.recovers_by_email() && STRICT.client("web").is_none());

const BASES: [Base; 2] = [Base::Cdk, Base::Recommended];

fn text(template: &Template, path: &str) -> Option<String> {
    template.get(&format!("Resources.{path}")).map(ToString::to_string)
}

fn has(template: &Template, path: &str, item: &str) -> bool {
    text(template, path).is_some_and(|list| list.contains(&format!("\"{item}\"")))
}

fn with_base(pool: &UserPool, base: &Base) -> UserPool {
    UserPool {
        base: *base,
        ..pool.clone()
    }
}

#[test]
fn answers_about_the_pool_itself() {
    let pools = [
        UserPool::DEFAULT,
        UserPool {
            deletion_protection: Some(true),
            removal_policy: Some(RemovalPolicy::Destroy),
            sign_in_case_sensitive: Some(false),
            self_sign_up_enabled: Some(true),
            standard_threat_protection_mode: Some(StandardThreatProtectionMode::FullFunction),
            ..UserPool::DEFAULT
        },
        UserPool {
            deletion_protection: Some(false),
            removal_policy: Some(RemovalPolicy::RetainOnUpdateOrDelete),
            sign_in_case_sensitive: Some(true),
            feature_plan: Some(FeaturePlan::Plus),
            advanced_security_mode: Some(AdvancedSecurityMode::Enforced),
            ..UserPool::DEFAULT
        },
        UserPool {
            standard_threat_protection_mode: Some(StandardThreatProtectionMode::AuditOnly),
            ..UserPool::DEFAULT
        },
    ];
    for pool in pools {
        for base in BASES {
            let pool = with_base(&pool, &base);
            let template = pool.template();
            let of = |path: &str| text(&template, &format!("UserPool.{path}"));
            let is = |path: &str, expected: &str| of(path).as_deref() == Some(expected);
            assert_eq!(
                pool.has_deletion_protection(),
                is("Properties.DeletionProtection", "\"ACTIVE\"")
            );
            assert_eq!(pool.is_retained(), !is("DeletionPolicy", "\"Delete\""));
            let sensitive = "Properties.UsernameConfiguration.CaseSensitive";
            assert_eq!(pool.is_case_sensitive(), !is(sensitive, "false"));
            let by_administrators = "Properties.AdminCreateUserConfig.AllowAdminCreateUserOnly";
            assert_eq!(pool.allows_self_sign_up(), is(by_administrators, "false"));
            let mode = "Properties.UserPoolAddOns.AdvancedSecurityMode";
            assert_eq!(pool.enforces_threat_protection(), is(mode, "\"ENFORCED\""));
            let plan = pool.plan().map(|plan| match plan {
                FeaturePlan::Lite => "\"LITE\"",
                FeaturePlan::Essentials => "\"ESSENTIALS\"",
                FeaturePlan::Plus => "\"PLUS\"",
            });
            assert_eq!(plan.map(str::to_owned), of("Properties.UserPoolTier"));
        }
    }
}

#[test]
fn answers_about_factors() {
    let factors = [
        None,
        Some(MfaSecondFactor::DEFAULT),
        Some(MfaSecondFactor {
            otp: true,
            ..MfaSecondFactor::DEFAULT
        }),
        Some(MfaSecondFactor {
            sms: true,
            email: true,
            ..MfaSecondFactor::DEFAULT
        }),
    ];
    for mfa in [None, Some(Mfa::Off), Some(Mfa::Optional), Some(Mfa::Required)] {
        for factors in &factors {
            let pool = UserPool {
                mfa,
                mfa_second_factor: factors.clone(),
                ..UserPool::DEFAULT
            };
            let template = pool.template();
            let enabled = |factor| has(&template, "UserPool.Properties.EnabledMfas", factor);
            assert_eq!(pool.allows_sms_mfa(), enabled("SMS_MFA"));
            assert_eq!(pool.allows_otp_mfa(), enabled("SOFTWARE_TOKEN_MFA"));
            assert_eq!(pool.allows_email_mfa(), enabled("EMAIL_OTP"));
            let configuration = text(&template, "UserPool.Properties.MfaConfiguration").unwrap_or_default();
            assert_eq!(pool.requires_mfa(), configuration == "\"ON\"");
            assert_eq!(pool.allows_mfa(), ["\"ON\"", "\"OPTIONAL\""].contains(&&*configuration));
        }
    }
    for (passkey, email_otp, sms_otp) in [
        (false, false, false),
        (true, false, false),
        (false, true, false),
        (false, false, true),
    ] {
        let pool = UserPool {
            sign_in_policy: Some(SignInPolicy {
                allowed_first_auth_factors: Some(AllowedFirstAuthFactors {
                    password: true,
                    email_otp,
                    sms_otp,
                    passkey,
                    ..AllowedFirstAuthFactors::DEFAULT
                }),
                ..SignInPolicy::DEFAULT
            }),
            ..UserPool::DEFAULT
        };
        let template = pool.template();
        let list = "UserPool.Properties.Policies.SignInPolicy.AllowedFirstAuthFactors";
        assert!(has(&template, list, "PASSWORD"));
        assert_eq!(pool.allows_passkeys(), has(&template, list, "WEB_AUTHN"));
        let other = ["WEB_AUTHN", "EMAIL_OTP", "SMS_OTP"].into_iter();
        assert_eq!(
            pool.allows_passwordless(),
            other.into_iter().any(|factor| has(&template, list, factor))
        );
    }
    assert!(!UserPool::DEFAULT.allows_passwordless() && !UserPool::DEFAULT.allows_passkeys());
}

#[test]
fn answers_about_overrides() {
    let set = || [Entry::new("MfaConfiguration", Value::Text("OFF".into()))].into();
    let pool = UserPool {
        property_overrides: set(),
        ..STRICT
    };
    assert!(pool.has_overrides() && !STRICT.has_overrides());
    // The other answers ignore the override, which is why you can ask whether there is one.
    let template = pool.template();
    assert!(pool.requires_mfa());
    assert_eq!(
        text(&template, "UserPool.Properties.MfaConfiguration").as_deref(),
        Some("\"OFF\"")
    );
    let pool = UserPool {
        overrides: set(),
        ..STRICT
    };
    assert!(pool.has_overrides());
    let client = Client {
        property_overrides: set(),
        ..Client::DEFAULT
    };
    assert!(client.has_overrides() && !Client::DEFAULT.has_overrides());
    let client = Client {
        overrides: set(),
        ..Client::DEFAULT
    };
    assert!(client.has_overrides());
}

#[test]
fn answers_about_recovery() {
    let recoveries = [
        None,
        Some(AccountRecovery::EmailAndPhoneWithoutMfa),
        Some(AccountRecovery::PhoneWithoutMfaAndEmail),
        Some(AccountRecovery::EmailOnly),
        Some(AccountRecovery::PhoneOnlyWithoutMfa),
        Some(AccountRecovery::None),
    ];
    let verified = |email, phone| {
        Some(AutoVerifiedAttributes {
            email,
            phone,
            ..AutoVerifiedAttributes::DEFAULT
        })
    };
    let aliases = |email, phone| {
        Some(SignInAliases {
            email,
            phone,
            ..SignInAliases::DEFAULT
        })
    };
    for account_recovery in recoveries {
        for base in BASES {
            for (auto_verify, sign_in_aliases) in [
                (None, None),
                (verified(true, false), None),
                (verified(false, true), aliases(true, true)),
                (None, aliases(true, false)),
                (None, aliases(true, true)),
                (verified(false, false), aliases(true, false)),
            ] {
                let pool = UserPool {
                    base,
                    account_recovery,
                    auto_verify,
                    sign_in_aliases,
                    ..UserPool::DEFAULT
                };
                let template = pool.template();
                let setting = "UserPool.Properties.AccountRecoverySetting.RecoveryMechanisms";
                let mechanisms = text(&template, setting).unwrap_or_default();
                assert_eq!(
                    pool.recovers_by_email(),
                    mechanisms.contains("verified_email"),
                    "{mechanisms}"
                );
                assert_eq!(
                    pool.recovers_by_phone(),
                    mechanisms.contains("verified_phone"),
                    "{mechanisms}"
                );
                let list = "UserPool.Properties.AutoVerifiedAttributes";
                assert_eq!(pool.verifies_email(), has(&template, list, "email"));
                assert_eq!(pool.verifies_phone(), has(&template, list, "phone_number"));
            }
        }
    }
    // The one that the template cannot express: by default, Cognito recovers accounts by both.
    let both = UserPool {
        account_recovery: Some(AccountRecovery::PhoneAndEmail),
        ..UserPool::DEFAULT
    };
    assert!(both.recovers_by_email() && both.recovers_by_phone());
}

#[test]
fn answers_about_passwords() {
    let written = PasswordPolicy {
        min_length: Some(Number::Literal(14)),
        temp_password_validity: Some(WholeDays(Duration::Hours(48))),
        require_digits: Some(true),
        require_symbols: Some(false),
        password_history_size: Some(Number::Literal(5)),
        ..PasswordPolicy::DEFAULT
    };
    for password_policy in [None, Some(PasswordPolicy::DEFAULT), Some(written)] {
        for base in BASES {
            let pool = UserPool {
                base,
                password_policy: password_policy.clone(),
                ..UserPool::DEFAULT
            };
            let template = pool.template();
            let policy = "UserPool.Properties.Policies.PasswordPolicy";
            // What Cognito does without a policy, and with one that lacks the property.
            let service = |default: &str, omitted: &str| match text(&template, policy) {
                None => default.to_owned(),
                Some(_) => omitted.to_owned(),
            };
            let of = |name: &str, default, omitted| {
                text(&template, &format!("{policy}.{name}")).unwrap_or_else(|| service(default, omitted))
            };
            let flags = [
                (pool.password_requires_lowercase(), "RequireLowercase"),
                (pool.password_requires_uppercase(), "RequireUppercase"),
                (pool.password_requires_digits(), "RequireNumbers"),
                (pool.password_requires_symbols(), "RequireSymbols"),
            ];
            for (answer, name) in flags {
                assert_eq!(answer.to_string(), of(name, "true", "false"), "{name}");
            }
            let length = pool.min_password_length().map(|length| length.to_string());
            assert_eq!(length, Some(of("MinimumLength", "8", "8")));
            let history = pool.password_history_size().map(|size| size.to_string());
            assert_eq!(history, Some(of("PasswordHistorySize", "0", "0")));
            let days = pool.temp_password_days().to_string();
            assert_eq!(days, of("TemporaryPasswordValidityDays", "7", "7"));
        }
    }
}

#[test]
fn answers_about_clients() {
    let oauth = |flows| {
        Some(OAuthSettings {
            flows: Some(flows),
            ..OAuthSettings::DEFAULT
        })
    };
    let clients = [
        Client::DEFAULT,
        Client {
            disable_oauth: Some(true),
            auth_flows: Some(AuthFlows::DEFAULT),
            enable_token_revocation: Some(false),
            ..Client::DEFAULT
        },
        Client {
            oauth: oauth(OAuthFlows {
                implicit_code_grant: true,
                ..OAuthFlows::DEFAULT
            }),
            generate_secret: Some(true),
            auth_flows: Some(AuthFlows {
                user_password: Some(true),
                user: Some(true),
                ..AuthFlows::DEFAULT
            }),
            access_token_validity: Some(WholeMinutes(Duration::Hours(2))),
            id_token_validity: Some(WholeMinutes(Duration::Minutes(10))),
            refresh_token_validity: Some(WholeMinutes(Duration::Days(90))),
            ..Client::DEFAULT
        },
        Client {
            oauth: oauth(OAuthFlows {
                client_credentials: true,
                ..OAuthFlows::DEFAULT
            }),
            auth_flows: Some(AuthFlows {
                admin_user_password: Some(true),
                custom: Some(true),
                user_srp: Some(false),
                ..AuthFlows::DEFAULT
            }),
            prevent_user_existence_errors: Some(true),
            refresh_token_rotation_grace_period: Some(WholeSeconds(Duration::Seconds(10))),
            ..Client::DEFAULT
        },
    ];
    for client in clients {
        for base in BASES {
            let client = Client { base, ..client.clone() };
            let pool = UserPool {
                clients: [Entry::new("other", Client::DEFAULT), Entry::new("c", client.clone())].into(),
                ..UserPool::DEFAULT
            };
            assert_eq!(pool.client("c"), Some(&client));
            assert_eq!(pool.client("cc").or(pool.client("")), None);
            answers_are_those_of_the_template(&client, &pool.template());
        }
    }
}

fn answers_are_those_of_the_template(client: &Client, template: &Template) {
    let properties = |name: &str| text(template, &format!("UserPoolCClient.Properties.{name}"));
    let is = |name: &str, expected: &str| properties(name).as_deref() == Some(expected);
    assert_eq!(client.uses_oauth(), is("AllowedOAuthFlowsUserPoolClient", "true"));
    assert_eq!(client.has_secret(), is("GenerateSecret", "true"));
    let grant = |grant| has(template, "UserPoolCClient.Properties.AllowedOAuthFlows", grant);
    assert_eq!(client.allows_authorization_code_grant(), grant("code"));
    assert_eq!(client.allows_implicit_grant(), grant("implicit"));
    assert_eq!(client.allows_client_credentials(), grant("client_credentials"));

    // Cognito's own defaults, if the template has none.
    let flows = properties("ExplicitAuthFlows");
    let flows = flows.unwrap_or_else(|| "\"ALLOW_USER_SRP_AUTH\", \"ALLOW_CUSTOM_AUTH\"".to_owned());
    let flow = |flow: &str| flows.contains(&format!("\"{flow}\""));
    assert_eq!(client.allows_user_password(), flow("ALLOW_USER_PASSWORD_AUTH"));
    assert_eq!(
        client.allows_admin_user_password(),
        flow("ALLOW_ADMIN_USER_PASSWORD_AUTH")
    );
    assert_eq!(client.allows_user_srp(), flow("ALLOW_USER_SRP_AUTH"));
    assert_eq!(client.allows_custom_auth(), flow("ALLOW_CUSTOM_AUTH"));
    assert_eq!(client.allows_user_auth(), flow("ALLOW_USER_AUTH"));

    let errors = is("PreventUserExistenceErrors", "\"ENABLED\"");
    assert_eq!(client.prevents_user_existence_errors(), errors);
    assert_eq!(client.revokes_tokens(), !is("EnableTokenRevocation", "false"));
    let rotation = template.get("Resources.UserPoolCClient.Properties.RefreshTokenRotation");
    assert_eq!(
        client.rotates_refresh_tokens(),
        matches!(rotation, Some(Json::Object(_)))
    );
    let minutes = |name: &str, default: u64| properties(name).map_or(default, |minutes| minutes.parse().unwrap_or(0));
    assert_eq!(client.access_token_seconds(), 60 * minutes("AccessTokenValidity", 60));
    assert_eq!(client.id_token_seconds(), 60 * minutes("IdTokenValidity", 60));
    let days_30 = 30 * 24 * 60;
    assert_eq!(
        client.refresh_token_seconds(),
        60 * minutes("RefreshTokenValidity", days_30)
    );
}
