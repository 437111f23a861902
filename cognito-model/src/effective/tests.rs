//! The defaults that the rows document are those that apply.

#![allow(clippy::unwrap_used)]

use crate::pool::base::Base;
use crate::pool::client::{AuthFlows, Client};
use crate::pool::mfa::Mfa;
use crate::pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{AccountRecovery, SignInAliases};
use crate::pool::user_pool::UserPool;
use crate::schema::kind::{Field, Kind, Section};

const RECOMMENDED: UserPool = UserPool {
    base: Base::Recommended,
    ..UserPool::DEFAULT
};

const RECOMMENDED_CLIENT: Client = Client {
    base: Base::Recommended,
    ..Client::DEFAULT
};

fn flag(value: Option<bool>) -> String {
    value.map_or("not written".to_owned(), |value| value.to_string())
}

fn grants(flows: &OAuthFlows) -> String {
    let names = [
        (flows.authorization_code_grant, "authorization code"),
        (flows.implicit_code_grant, "implicit"),
        (flows.client_credentials, "client credentials"),
    ];
    let names: Vec<&str> = names
        .iter()
        .filter_map(|(is_on, name)| is_on.then_some(*name))
        .collect();
    names.join(" and ")
}

fn scopes(client: &Client) -> String {
    let scopes = client.effective_scopes();
    let names = scopes.list().unwrap().iter().map(|scope| match scope {
        OAuthScope::Standard(scope) => {
            let index = StandardScope::ALL.iter().position(|known| known == scope);
            StandardScope::NAMES.variants[index.unwrap()].name
        }
        _ => "another",
    });
    names.collect::<Vec<_>>().join(", ")
}

fn auth_flows(flows: Option<&AuthFlows>) -> String {
    match flows {
        None => "not written".to_owned(),
        Some(AuthFlows {
            user_srp: Some(true), ..
        }) => "SRP and refresh".to_owned(),
        Some(_) => "others".to_owned(),
    }
}

fn policy(pool: &UserPool) -> String {
    pool.effective_password_policy()
        .map_or("not written", |_| "that policy, written")
        .to_owned()
}

fn required(base: Base, of: fn(&PasswordPolicy) -> Option<bool>) -> String {
    let pool = UserPool {
        base,
        password_policy: Some(PasswordPolicy::DEFAULT),
        ..UserPool::DEFAULT
    };
    flag(of(&pool.effective_password_policy().unwrap()))
}

fn plan(pool: &UserPool) -> String {
    pool.effective_feature_plan()
        .map_or("not written", |plan| plan.row().name)
        .to_owned()
}

fn first_factors(pool: &UserPool) -> String {
    match pool.effective_first_auth_factors() {
        None => "not written".to_owned(),
        Some(factors) if factors.password && !factors.passkey => "the password, written".to_owned(),
        Some(_) => "others".to_owned(),
    }
}

fn callbacks(client: &Client) -> String {
    match client.effective_callback_urls() {
        Some(urls) => format!("`{}`", urls.list().unwrap()[0].literal().unwrap()),
        None => "you have to write them".to_owned(),
    }
}

/// The beginning of a row's default text, and how it continues after "with `..Recommended`", from the actual defaults.
fn expected() -> Vec<(&'static Field, String, String)> {
    let pool = |name: &str| UserPool::SECTION.row(name);
    let client = |name: &str| Client::SECTION.row(name);
    let oauth = |name: &str| OAuthSettings::SECTION.row(name);
    let password = |name: &str| PasswordPolicy::SECTION.row(name);
    let (bare, best) = (UserPool::DEFAULT, RECOMMENDED);
    let (web, best_web) = (Client::DEFAULT, RECOMMENDED_CLIENT);
    let mut rows = vec![
        (pool("feature_plan"), plan(&bare), plan(&best)),
        (
            pool("sign_in_case_sensitive"),
            flag(bare.effective_sign_in_case_sensitive()),
            flag(best.effective_sign_in_case_sensitive()),
        ),
        (pool("sign_in_policy"), first_factors(&bare), first_factors(&best)),
        (pool("password_policy"), policy(&bare), policy(&best)),
        (
            pool("account_recovery"),
            bare.effective_account_recovery().row().name.to_owned(),
            "by the verified attributes".to_owned(),
        ),
        (
            pool("deletion_protection"),
            flag(bare.effective_deletion_protection()),
            if best.effective_deletion_protection() == Some(true) {
                "on"
            } else {
                "off"
            }
            .to_owned(),
        ),
        (
            client("auth_flows"),
            auth_flows(web.effective_auth_flows()),
            auth_flows(best_web.effective_auth_flows()),
        ),
        (
            client("prevent_user_existence_errors"),
            flag(web.effective_prevent_user_existence_errors()),
            flag(best_web.effective_prevent_user_existence_errors()),
        ),
        (
            client("enable_token_revocation"),
            flag(web.effective_token_revocation()),
            flag(best_web.effective_token_revocation()),
        ),
        (
            oauth("flows"),
            grants(web.effective_oauth_flows()),
            grants(best_web.effective_oauth_flows()),
        ),
        (oauth("scopes"), scopes(&web), scopes(&best_web)),
        (oauth("callback_urls"), callbacks(&web), callbacks(&best_web)),
    ];
    let required_rows: [(&str, Required); 4] = [
        ("require_lowercase", |policy| policy.require_lowercase),
        ("require_uppercase", |policy| policy.require_uppercase),
        ("require_digits", |policy| policy.require_digits),
        ("require_symbols", |policy| policy.require_symbols),
    ];
    for (name, of) in required_rows {
        rows.push((password(name), required(Base::Cdk, of), required(Base::Recommended, of)));
    }
    rows
}

/// Rows whose text names no value: the grants of a client as a whole, and roles that depend on other settings.
const IN_WORDS: [&str; 3] = ["Client.oauth", "Client.branding", "IdentityPool.unauthenticated_role"];

/// What a policy requires of a kind of character.
type Required = fn(&PasswordPolicy) -> Option<bool>;

#[test]
fn rows_say_what_holds() {
    let expected = expected();
    for (row, default, recommended) in &expected {
        let (first, second) = row.default.split_once("with `..Recommended` ").unwrap();
        assert!(
            first.starts_with(default),
            "{}: {:?} is {default}",
            row.name,
            row.default
        );
        assert!(
            second.starts_with(recommended),
            "{}: {:?} is {recommended}",
            row.name,
            row.default
        );
    }
    let mut fields = Vec::new();
    collect(UserPool::SECTION, &mut fields);
    for field in fields.iter().filter(|field| field.default.contains("..Recommended")) {
        let is_compared = expected.iter().any(|(row, ..)| row.is(field));
        let name = format!("{}.{}", field.section, field.name);
        assert_ne!(
            is_compared,
            IN_WORDS.contains(&name.as_str()),
            "compare the default of {name}"
        );
    }
}

/// Every row of the language.
fn collect(section: &'static Section, into: &mut Vec<&'static Field>) {
    if into.iter().any(|field| field.section == section.name) {
        return;
    }
    into.extend(section.fields);
    for field in section.fields {
        of_kind(field.kind, into);
    }
}

fn of_kind(kind: &'static Kind, into: &mut Vec<&'static Field>) {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => collect(section, into),
        Kind::Map(map) => of_kind(map.value, into),
        Kind::List(item) => of_kind(item, into),
        Kind::Variants(variants) => {
            let payloads = variants.variants.iter().filter_map(|variant| variant.payload);
            payloads.for_each(|payload| of_kind(payload, into));
        }
        _ => {}
    }
}

/// The recovery depends on what is verified, and the default second factor is an SMS message.
#[test]
fn what_depends_on_other_settings() {
    let pool = |email, phone| UserPool {
        sign_in_aliases: Some(SignInAliases {
            email,
            phone,
            ..SignInAliases::DEFAULT
        }),
        ..RECOMMENDED
    };
    let recovery = |pool: &UserPool| *pool.effective_account_recovery();
    assert_eq!(recovery(&pool(true, false)), AccountRecovery::EmailOnly);
    assert_eq!(recovery(&pool(true, true)), AccountRecovery::EmailAndPhoneWithoutMfa);
    let with_mfa = UserPool {
        mfa: Some(Mfa::Optional),
        ..UserPool::DEFAULT
    };
    assert!(
        with_mfa
            .effective_mfa_second_factor()
            .is_some_and(|factors| factors.sms)
    );
    assert_eq!(UserPool::DEFAULT.effective_mfa_second_factor(), None);
}
