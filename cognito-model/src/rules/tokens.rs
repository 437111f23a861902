//! Rules about how long tokens are valid.

use crate::duration::{Duration, Unit, WholeMinutes};
use crate::pool::UserPool;
use crate::rules::client::clients;
use crate::rules::rule_macro::rule;
use crate::rules::{Check, Level, Report, Rule, Violation};

/// What an ID token and an access token can be valid for.
const SHORT: Check = Check::Duration {
    min: Duration::Minutes(5),
    max: Duration::Days(1),
};

rule! {
    /// An ID token that is valid for too short or too long.
    pub static ID_TOKEN_VALIDITY: Rule = Rule {
        name: "id_token_validity",
        level: Level::Error,
        reason: "an ID token is valid for 5 minutes to 1 day",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        bad: "clients: { app: { disable_oauth, id_token_validity: days(2) } }",
        good: "clients: { app: { disable_oauth, id_token_validity: hours(1) } }",
        check: SHORT,
    };
}

rule! {
    /// An access token that is valid for too short or too long.
    pub static ACCESS_TOKEN_VALIDITY: Rule = Rule {
        name: "access_token_validity",
        level: Level::Error,
        reason: "an access token is valid for 5 minutes to 1 day",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        bad: "clients: { app: { disable_oauth, access_token_validity: minutes(1) } }",
        good: "clients: { app: { disable_oauth, access_token_validity: minutes(5) } }",
        check: SHORT,
    };
}

rule! {
    /// A refresh token that is valid for too short or too long.
    pub static REFRESH_TOKEN_VALIDITY: Rule = Rule {
        name: "refresh_token_validity",
        level: Level::Error,
        reason: "a refresh token is valid for 60 minutes to 3650 days",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        bad: "clients: { app: { disable_oauth, refresh_token_validity: minutes(30) } }",
        good: "clients: { app: { disable_oauth, refresh_token_validity: days(30) } }",
        check: Check::Duration {
            min: Duration::Minutes(60),
            max: Duration::Days(3650),
        },
    };
}

rule! {
    /// An ID token or access token that is still valid when it cannot be refreshed any more.
    pub static TOKEN_OUTLIVES_REFRESH: Rule = Rule {
        name: "token_outlives_refresh",
        level: Level::Error,
        reason: "no token is valid for longer than the refresh token that came with it",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { app: { disable_oauth, access_token_validity: hours(8), refresh_token_validity: hours(4) } }",
        good: "clients: { app: { disable_oauth, access_token_validity: hours(1), refresh_token_validity: hours(4) } }",
        check: Check::Pool(check_token_outlives_refresh),
    };
}

// Compared with a refresh token that is written. The 30 days that it has by default are more than the other two can have.
fn check_token_outlives_refresh(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(refresh) = in_range(&client.refresh_token_validity, &REFRESH_TOKEN_VALIDITY) else {
            continue;
        };
        let tokens = [
            ("id_token_validity", &client.id_token_validity, &ID_TOKEN_VALIDITY),
            (
                "access_token_validity",
                &client.access_token_validity,
                &ACCESS_TOKEN_VALIDITY,
            ),
        ];
        for (name, validity, rule) in tokens {
            let Some(token) = in_range(validity, rule).filter(|token| token.as_seconds() > refresh.as_seconds()) else {
                continue;
            };
            report.push(
                Violation::new(
                    &TOKEN_OUTLIVES_REFRESH,
                    path.field(name),
                    format!("`{name}` is `{token}`, which is longer than `refresh_token_validity: {refresh}`"),
                    format!("write `{name}: {refresh}` or less, or a longer `refresh_token_validity`"),
                )
                .about(path.field("refresh_token_validity")),
            );
        }
    }
}

/// A duration that its own rule has nothing to say about: what is to be written anew anyway is not compared.
fn in_range(validity: &Option<WholeMinutes>, rule: &Rule) -> Option<Duration> {
    let WholeMinutes(duration) = (*validity)?;
    rule.check.accepts_duration(duration, Unit::Minutes).then_some(duration)
}

rule! {
    /// A used refresh token that is taken for too long.
    pub static REFRESH_TOKEN_ROTATION_GRACE_PERIOD: Rule = Rule {
        name: "refresh_token_rotation_grace_period",
        level: Level::Error,
        reason: "a refresh token that was used is taken for at most 60 seconds more",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, RefreshTokenRotationType",
        bad: "clients: { app: { disable_oauth, refresh_token_rotation_grace_period: minutes(2) } }",
        good: "clients: { app: { disable_oauth, refresh_token_rotation_grace_period: seconds(10) } }",
        check: Check::Duration {
            min: Duration::Seconds(0),
            max: Duration::Seconds(60),
        },
    };
}
