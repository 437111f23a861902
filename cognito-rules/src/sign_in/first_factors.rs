//! Rules about the first factors, in combination with the plan, MFA, the role for SMS messages and the flows of clients.

use crate::clients::settings::clients;
use crate::factors::sms_role::{role_settings, sends_texts};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::overrides;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, chosen};
use cognito_model::{FeaturePlan, Mfa, PasskeyFactor, SettingPath, UserPool};

rules! {
    /// First factors without the password.
    error password_factor_required {
        guards: [AllowedFirstAuthFactors.password],
        reason: "the password is always one of the first factors",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_policy: { allowed_first_auth_factors: { email_otp } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        check: [Pool(check_password_factor_required)],
    }

    /// Codes or passkeys as the first factor with the Lite plan.
    error first_factor_plan {
        guards: [
            AllowedFirstAuthFactors.email_otp,
            AllowedFirstAuthFactors.sms_otp,
            AllowedFirstAuthFactors.passkey,
            AllowedFirstAuthFactors.software_token,
            UserPool.feature_plan,
        ],
        reason: "signing in without a password is a feature of the Essentials plan",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#2805",
        measured: [("vishaljkk", "2025-05", "aws-amplify/amplify-backend#2805")],
        bad: "feature_plan: Lite,\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: r#"feature_plan: Essentials,
sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_first_factor_plan)],
    }

    /// One-time codes as the first factor while MFA is required.
    error code_factor_with_required_mfa {
        guards: [AllowedFirstAuthFactors.email_otp, AllowedFirstAuthFactors.sms_otp, UserPool.mfa],
        reason: "while a second factor is required, Cognito accepts only passwords and passkeys as the first factor",
        evidence: "go-to-k/cdkd#1975; go-to-k/cdkd#2069",
        measured: [("go-to-k", "2026-08", "go-to-k/cdkd#1975")],
        bad: "mfa: Required,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        good: "mfa: Optional,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        check: [Pool(check_code_factor_with_required_mfa)],
    }

    /// Passkeys as the first factor while MFA is required and a passkey counts as a single factor.
    error passkey_with_required_mfa {
        guards: [AllowedFirstAuthFactors.passkey, UserPool.mfa, UserPool.passkey_factor],
        reason: "while a second factor is required, Cognito accepts passkeys only if the pool counts each as both factors",
        evidence: "go-to-k/cdkd#2064; hashicorp/terraform-provider-aws#50110",
        measured: [("go-to-k", "2026-08-20", "go-to-k/cdkd#2064")],
        bad: "mfa: Required,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: r#"mfa: Required,
mfa_second_factor: { otp },
sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_factor: MultiFactorWithUserVerification,
passkey_relying_party_id: "auth.example.com""#,
        check: [Pool(check_passkey_with_required_mfa)],
    }

    /// One-time codes by SMS message as the first factor, in a pool without a role to send SMS messages.
    ///
    /// Cognito has been seen to reject this, but the CDK's guide shows it, and what the CDK accepts has to compile.
    warn sms_otp_without_role {
        guards: [AllowedFirstAuthFactors.sms_otp, UserPool.enable_sms_role],
        after: [code_factor_with_required_mfa],
        reason: "the template creates a role for SMS messages for a second factor, an alias or a verification, but not for a first factor",
        evidence: "go-to-k/cdkd#2069",
        bad: "sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } },\nenable_sms_role",
        check: [Pool(check_sms_otp_without_role)],
    }

    /// First factors other than the password that no client offers.
    warn first_factor_without_flow {
        guards: [
            AuthFlows.user,
            AllowedFirstAuthFactors.email_otp,
            AllowedFirstAuthFactors.sms_otp,
            AllowedFirstAuthFactors.passkey,
            AllowedFirstAuthFactors.software_token,
        ],
        reason: "users choose their first factor in the `user` flow, which a client has to allow",
        evidence: "aws-cloudformation/cloudformation-coverage-roadmap#2200; API InitiateAuth, USER_AUTH",
        bad: r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com",
clients: { web: { disable_oauth, auth_flows: { user_srp } } }"#,
        good: r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com",
clients: { web: { disable_oauth, auth_flows: { user } } }"#,
        check: [Pool(check_first_factor_without_flow)],
    }
}

fn check_password_factor_required(pool: &UserPool, report: &mut Report) {
    let Some(factors) = pool.first_factors().filter(|factors| !factors.password) else {
        return;
    };
    let others = factors.beyond_password();
    let wanted: Vec<&str> = std::iter::once("password").chain(others.iter().copied()).collect();
    let fact = if others.is_empty() {
        "`allowed_first_auth_factors` has no `password`".to_owned()
    } else {
        format!(
            "`allowed_first_auth_factors` has {}, but not `password`",
            listed(&others)
        )
    };
    let value = format!("{{ {} }}", wanted.join(", "));
    let help = format!("write `allowed_first_auth_factors: {value}`");
    let all = setting(&["sign_in_policy", "allowed_first_auth_factors"]);
    let help = Help::from(help).edit(Edit::ReplaceAt(all, value));
    // At the key: if the password is not written at all, the section's name is the only place to point at.
    report.push(Finding::at(first_factor("password"), fact, help).at_key());
}

fn check_first_factor_plan(pool: &UserPool, report: &mut Report) {
    let beyond = beyond_password(pool);
    let Some(first) = beyond.first().filter(|_| pool.feature_plan == Some(FeaturePlan::Lite)) else {
        return;
    };
    // Report a plan once, however many factors need a higher one.
    let need = if beyond.len() == 1 { "needs" } else { "need" };
    let violation = Finding::at(
        first_factor(first),
        format!("{} {need} a plan above `feature_plan: Lite`", listed(&beyond)),
        Help::from("write `feature_plan: Essentials`, or `allowed_first_auth_factors: { password }`").sets(&["feature_plan"], "Essentials").sets(&["sign_in_policy", "allowed_first_auth_factors"], "{ password }"),
    );
    report.push(violation.at_key().about(setting(&["feature_plan"])));
}

fn check_code_factor_with_required_mfa(pool: &UserPool, report: &mut Report) {
    let (Some(Mfa::Required), Some(factors)) = (&pool.mfa, pool.first_factors()) else {
        return;
    };
    let codes = chosen(&[("email_otp", factors.email_otp), ("sms_otp", factors.sms_otp)]);
    let Some(first) = codes.first() else { return };
    report.push(
        Finding::at(
            first_factor(first),
            format!("{} cannot be combined with `mfa: Required`", listed(&codes)),
            Help::from("write `mfa: Optional`, or remove the code from `allowed_first_auth_factors`").sets(&["mfa"], "Optional"),
        )
        .at_key()
        .about(setting(&["mfa"])),
    );
}

fn check_passkey_with_required_mfa(pool: &UserPool, report: &mut Report) {
    let has_passkey = pool.first_factors().is_some_and(|factors| factors.passkey);
    // The value in an override is not read, because it may be an intrinsic function.
    let is_set = pool.passkey_factor == Some(PasskeyFactor::MultiFactorWithUserVerification)
        || overrides::pool_sets(pool, "WebAuthnFactorConfiguration");
    if pool.mfa != Some(Mfa::Required) || !has_passkey || is_set {
        return;
    }
    report.push(
        Finding::at(
            first_factor("passkey"),
            "`passkey` cannot be combined with `mfa: Required` while a passkey counts as a single factor",
            Help::from("write `passkey_factor: MultiFactorWithUserVerification`, or `mfa: Optional`")
                .sets(&["passkey_factor"], "MultiFactorWithUserVerification")
                .sets(&["mfa"], "Optional"),
        )
        .at_key()
        .about(setting(&["mfa"]))
        .about(setting(&["passkey_factor"]))
        .about(setting(&["property_overrides"]))
        .about(setting(&["overrides"])),
    );
}

fn check_sms_otp_without_role(pool: &UserPool, report: &mut Report) {
    let has_code = pool.first_factors().is_some_and(|factors| factors.sms_otp);
    let has_role = sends_texts(pool);
    if !has_code || has_role || pool.import.is_some() {
        return;
    }
    report.push(
        Finding::at(
            first_factor("sms_otp"),
            "`sms_otp` needs a role for SMS messages, but the pool has none",
            Help::from("write `enable_sms_role`, or remove `sms_otp`").sets(&["enable_sms_role"], "true"),
        )
        .at_key()
        .unless_said_at(first_factor("email_otp"))
        .about_all(role_settings()),
    );
}

fn check_first_factor_without_flow(pool: &UserPool, report: &mut Report) {
    let beyond = beyond_password(pool);
    let Some(first) = beyond.first() else { return };
    let allows =
        clients(pool).any(|(_, client)| client.value.auth_flows.as_ref().is_some_and(|flows| flows.user == Some(true)));
    // Other stacks can add clients, but not if the clients here set their flows deliberately.
    if allows || !clients(pool).any(|(_, client)| client.value.auth_flows.is_some()) {
        return;
    }
    let be = if beyond.len() == 1 { "is" } else { "are" };
    report.push(
        Finding::at(
            first_factor(first),
            format!("{} {be} allowed, but no client has the `user` flow", listed(&beyond)),
            "switch on `user` in the `auth_flows` of a client",
        )
        .at_key()
        .about_all(clients(pool).map(|(path, _)| path.field("auth_flows").field("user"))),
    );
}

/// The path of a first factor.
pub(crate) fn first_factor(name: &'static str) -> SettingPath {
    first_factors().field(name)
}

/// The path of the first factors.
pub(crate) fn first_factors() -> SettingPath {
    setting(&["sign_in_policy", "allowed_first_auth_factors"])
}

/// The first factors other than the password.
pub(crate) fn beyond_password(pool: &UserPool) -> Vec<&'static str> {
    let factors = pool.first_factors();
    factors.map(|factors| factors.beyond_password()).unwrap_or_default()
}
