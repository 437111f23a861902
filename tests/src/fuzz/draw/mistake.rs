//! What makes the CDK throw: one mistake in an otherwise random configuration.

use super::super::code::{Code, Struct, duration, flag, leaf, number, text, variant};
use super::Draft;

/// The part of the configuration with the mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Pool,
    ResourceServer,
    Provider,
    Client,
    Domain,
    Group,
    IdentityPool,
    Grant,
    Output,
}

/// Something that is rejected.
#[derive(Debug)]
pub(in crate::fuzz) struct Mistake {
    /// What is wrong.
    pub(in crate::fuzz) name: &'static str,
    pub(super) part: Part,
    pub(super) make: fn(&mut Draft, &mut Struct),
}

const fn mistake(name: &'static str, part: Part, make: fn(&mut Draft, &mut Struct)) -> Mistake {
    Mistake { name, part, make }
}

fn without_token(draft: &mut Draft, of: &[&str]) -> Code {
    text(draft.random.one(of))
}

fn style(it: &mut Struct, name: &str) {
    it.set_in(
        &["user_verification", "email_style"],
        variant("cognito.VerificationEmailStyle", name),
    );
}

fn plan(it: &mut Struct, name: &str) {
    it.set("feature_plan", variant("cognito.FeaturePlan", name));
}

fn email_factor(it: &mut Struct) {
    it.set("mfa", variant("cognito.Mfa", "Optional"));
    it.set_in(&["mfa_second_factor", "email"], flag(true));
}

fn ses(fields: &[(&str, &str)]) -> Code {
    let mut ses = Struct::named("Ses ", "cognito.UserPoolEmail.withSES(", ")");
    for (name, value) in fields {
        ses.set(name, text(value));
    }
    ses.into()
}

fn oauth_on(it: &mut Struct) {
    it.remove("disable_oauth");
}

fn people(it: &mut Struct) {
    oauth_on(it);
    let mut flows = Struct::default();
    flows.set("authorization_code_grant", flag(true));
    it.set_in(&["oauth", "flows"], flows.into());
}

fn machines(it: &mut Struct, other: &str) {
    oauth_on(it);
    let mut flows = Struct::default();
    flows.set("client_credentials", flag(true));
    flows.set(other, flag(true));
    it.set_in(&["oauth", "flows"], flows.into());
}

/// Threat protection under its old name and its new one.
fn modes(it: &mut Struct, new: &str, class: &str) {
    it.set(
        "advanced_security_mode",
        variant("cognito.AdvancedSecurityMode", "Audit"),
    );
    it.set(
        new,
        variant(&format!("cognito.{class}ThreatProtectionMode"), "FullFunction"),
    );
}

fn long(length: usize) -> Code {
    text(&"x".repeat(length))
}

/// All of them.
#[rustfmt::skip] // one row on each line
pub(in crate::fuzz) static MISTAKES: &[Mistake] = &[
    mistake("passkey_relying_party_id empty", Part::Pool, |_, it| it.set("passkey_relying_party_id", text(""))),
    mistake("passkey_relying_party_id long", Part::Pool, |d, it| it.set("passkey_relying_party_id", long(64 + d.random.below(20)))),
    mistake("custom sender without a key", Part::Pool, |d, it| {
        let function = d.function();
        let name = d.random.one(&["custom_email_sender", "custom_sms_sender"]);
        let mut triggers = Struct::default();
        triggers.set(name, function);
        d.after.clear();
        it.remove("custom_sender_kms_key");
        it.remove("tags");
        it.set("lambda_triggers", triggers.into());
    }),
    mistake("advanced_security_mode and standard", Part::Pool, |_, it| modes(it, "standard_threat_protection_mode", "Standard")),
    mistake("advanced_security_mode and custom", Part::Pool, |_, it| modes(it, "custom_threat_protection_mode", "Custom")),
    mistake("mfa_message without a code", Part::Pool, |d, it| { let text = without_token(d, &["x", "{###}", "Your code"]); it.set("mfa_message", text); }),
    mistake("mfa_message long", Part::Pool, |d, it| it.set("mfa_message", text(&format!("{{####}}{}", "ä".repeat(135 + d.random.below(30)))))),
    mistake("email_body without a code", Part::Pool, |d, it| {
        style(it, "Code");
        let text = without_token(d, &["x", "{##Click##}", "# {### #}"]);
        it.set_in(&["user_verification", "email_body"], text);
    }),
    mistake("sms_message without a code", Part::Pool, |d, it| {
        style(it, "Code");
        let text = without_token(d, &["x", "{##Click##}", "{# ###}"]);
        it.set_in(&["user_verification", "sms_message"], text);
    }),
    mistake("email_body without a link", Part::Pool, |d, it| {
        style(it, "Link");
        let text = without_token(d, &["x", "{#Click#}", "{##Click", "{###"]);
        it.set_in(&["user_verification", "email_body"], text);
    }),
    mistake("preferred_username alone", Part::Pool, |_, it| {
        it.set_in(&["sign_in_aliases", "username"], flag(false));
        it.set_in(&["sign_in_aliases", "preferred_username"], flag(true));
    }),
    mistake("sms_role disabled", Part::Pool, |d, it| { let role = d.role(); it.set("sms_role", role); it.set("enable_sms_role", flag(false)); }),
    mistake("temp_password_validity long", Part::Pool, |d, it| {
        it.set_in(&["password_policy", "temp_password_validity"], duration(366 + d.random.between(0, 99), "days"));
    }),
    mistake("temp_password_validity part", Part::Pool, |d, it| {
        let (amount, unit) = d.random.one(&[(36, "hours"), (1, "minutes"), (86_401, "seconds")]);
        it.set_in(&["password_policy", "temp_password_validity"], duration(amount, unit));
    }),
    mistake("min_length", Part::Pool, |d, it| it.set_in(&["password_policy", "min_length"], number(d.random.one(&[0, 5, 100, 1000])))),
    mistake("password_history_size on Lite", Part::Pool, |d, it| {
        plan(it, "Lite");
        it.set_in(&["password_policy", "password_history_size"], number(d.random.between(0, 24)));
    }),
    mistake("password_history_size", Part::Pool, |d, it| it.set_in(&["password_policy", "password_history_size"], number(d.random.one(&[-1, 25, 1000])))),
    mistake("first factors without password", Part::Pool, |d, it| {
        let mut factors = Struct::default();
        if d.random.percent(50) { factors.set("password", flag(false)); }
        factors.set("passkey", flag(true));
        it.set_in(&["sign_in_policy", "allowed_first_auth_factors"], factors.into());
    }),
    mistake("first factors on Lite", Part::Pool, |d, it| {
        plan(it, "Lite");
        let name = d.random.one(&["passkey", "email_otp", "sms_otp"]);
        it.set_in(&["sign_in_policy", "allowed_first_auth_factors", "password"], flag(true));
        it.set_in(&["sign_in_policy", "allowed_first_auth_factors", name], flag(true));
    }),
    mistake("account_recovery unknown", Part::Pool, |_, it| it.set("account_recovery", leaf("Nowhere", "99"))),
    mistake("email factor without email", Part::Pool, |_, it| { email_factor(it); it.remove("email"); }),
    mistake("email factor by Cognito", Part::Pool, |_, it| {
        email_factor(it);
        it.set("email", leaf("Cognito", "cognito.UserPoolEmail.withCognito()"));
    }),
    mistake("email factor on Lite", Part::Pool, |_, it| {
        email_factor(it);
        plan(it, "Lite");
        it.set("email", ses(&[("from_email", "a@b.c"), ("ses_region", "us-east-1")]));
    }),
    mistake("SES without a region", Part::Pool, |_, it| it.set("email", ses(&[("from_email", "a@b.c")]))),
    mistake("SES of another domain", Part::Pool, |d, it| {
        let domain = d.random.one(&["example.com", "B.c", "a.b.c"]);
        it.set("email", ses(&[("from_email", "a@b.c"), ("ses_region", "us-east-1"), ("ses_verified_domain", domain)]));
    }),
    mistake("email not of ASCII", Part::Pool, |d, it| {
        let address = d.random.one(&["日本@b.c", "ü@b.c", "@b.c"]);
        it.set("email", ses(&[("from_email", address), ("ses_region", "us-east-1")]));
    }),
    mistake("string min_len", Part::Pool, |d, it| it.set_in(&["custom_attributes", "wrong"], string(-d.random.between(1, 9), 5))),
    mistake("string max_len", Part::Pool, |d, it| it.set_in(&["custom_attributes", "wrong"], string(1, 2048 + d.random.between(1, 9)))),
    mistake("oauth disabled", Part::Client, |_, it| { it.set_in(&["oauth", "logout_urls"], Code::List(vec![])); it.set("disable_oauth", flag(true)); }),
    mistake("callback_urls empty", Part::Client, |_, it| { people(it); it.set_in(&["oauth", "callback_urls"], Code::List(vec![])); }),
    mistake("default_redirect_uri elsewhere", Part::Client, |_, it| { people(it); it.set_in(&["oauth", "default_redirect_uri"], text("https://elsewhere.example")); }),
    mistake("default_redirect_uri with a space", Part::Client, |d, it| {
        people(it);
        let uri = d.random.one(&["https://a b.example", "a\tb", " "]);
        it.set_in(&["oauth", "callback_urls"], Code::List(vec![text(uri)]));
        it.set_in(&["oauth", "default_redirect_uri"], text(uri));
    }),
    mistake("context data without a secret", Part::Client, |d, it| {
        it.remove("generate_secret");
        if d.random.percent(50) { it.set("generate_secret", flag(false)); }
        it.set("enable_propagate_additional_user_context_data", flag(true));
    }),
    mistake("client_credentials and code", Part::Client, |_, it| machines(it, "authorization_code_grant")),
    mistake("client_credentials and implicit", Part::Client, |_, it| machines(it, "implicit_code_grant")),
    mistake("auth_session_validity", Part::Client, |d, it| { let it_is = d.random.one(&[(0, "seconds"), (2, "minutes"), (16, "minutes"), (1, "days"), (200, "seconds")]); it.set("auth_session_validity", duration(it_is.0, it_is.1)); }),
    mistake("token validity", Part::Client, |d, it| {
        let name = d.random.one(&["id_token_validity", "access_token_validity"]);
        let (amount, unit) = d.random.one(&[(4, "minutes"), (0, "days"), (2, "days"), (25, "hours"), (1441, "minutes"), (301, "seconds")]);
        it.set(name, duration(amount, unit));
    }),
    mistake("refresh_token_validity", Part::Client, |d, it| { let it_is = d.random.one(&[(59, "minutes"), (0, "days"), (3651, "days"), (3601, "seconds")]); it.set("refresh_token_validity", duration(it_is.0, it_is.1)); }),
    mistake("token outlives refresh", Part::Client, |d, it| {
        let name = d.random.one(&["id_token_validity", "access_token_validity"]);
        it.set("refresh_token_validity", duration(d.random.between(60, 1439), "minutes"));
        it.set(name, duration(1, "days"));
    }),
    mistake("rotation grace period", Part::Client, |d, it| { let it_is = d.random.one(&[(61, "seconds"), (2, "minutes"), (1, "days")]); it.set("refresh_token_rotation_grace_period", duration(it_is.0, it_is.1)); }),
    mistake("analytics mixed", Part::Client, |d, it| {
        let name = format!("wrong{}", d.clients.len());
        d.external.set_as(&name, "", leaf("AWS::Pinpoint::App", ""));
        d.before.push(format!("const {name} = cut(new pinpoint.CfnApp(stack, \"{}\", {{ name: \"x\" }}));", name.replace('w', "W")));
        let mut analytics = Struct::default();
        analytics.set("application", leaf(name.clone(), name));
        analytics.set(d.random.one(&["application_id", "external_id"]), text("x"));
        it.set("analytics", analytics.into());
    }),
    mistake("analytics incomplete", Part::Client, |d, it| {
        let mut analytics = Struct::default();
        for name in d.random.some(&["application_id", "external_id"], 50) { analytics.set(name, text("x")); }
        it.set("analytics", analytics.into());
    }),
    mistake("domain_prefix", Part::Domain, |d, it| {
        it.remove("domain_prefix");
        it.set("domain_prefix", text(d.random.one(&["Big", "a.b", "a_b", "ü", "a b", ""])));
    }),
    mistake("group_name", Part::Group, |d, it| { let name = d.random.one(&["a b", " ", "tab\t", ""]); it.set("group_name", text(name)); }),
    mistake("group_name long", Part::Group, |d, it| it.set("group_name", long(129 + d.random.below(9)))),
    mistake("group description", Part::Group, |d, it| it.set("description", long(2049 + d.random.below(9)))),
    mistake("group precedence", Part::Group, |d, it| it.set("precedence", number(d.random.one(&[-1, 2_147_483_648])))),
    mistake("provider name length", Part::Provider, |d, it| { let length = d.random.one(&[1, 2, 33, 99]); it.set("name", long(length)); }),
    mistake("role mapping without rules", Part::IdentityPool, |d, it| {
        let mut mapping = Struct::default();
        mapping.set("provider_url", leaf("Google", "identitypool.IdentityPoolProviderUrl.GOOGLE"));
        if d.random.percent(50) { mapping.set("use_token", flag(false)); }
        it.set("role_mappings", Code::List(vec![mapping.into()]));
    }),
    mistake("role mapping without a key", Part::IdentityPool, |d, it| {
        let url = d.token();
        let mut mapping = Struct::default();
        mapping.set("provider_url", leaf(format!("OpenId({})", url.rust()), format!("identitypool.IdentityPoolProviderUrl.openId({})", url.js())));
        mapping.set("use_token", flag(true));
        it.set("role_mappings", Code::List(vec![mapping.into()]));
    }),
];

fn string(min: i64, max: i64) -> Code {
    let mut string = Struct::named("String ", "new cognito.StringAttribute(", ")");
    string.set("min_len", number(min));
    string.set("max_len", number(max));
    string.into()
}
