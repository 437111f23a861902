//! Rules about how long tokens are valid.

use crate::clients::settings::clients;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::{UserPool, WholeMinutes};

rules! {
    /// An ID token whose validity is too short or too long.
    error id_token_validity {
        guards: [Client.id_token_validity],
        reason: "an ID token is valid for 5 minutes to 1 day",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        bad: "clients: { app: { disable_oauth, id_token_validity: days(2) } }",
        good: "clients: { app: { disable_oauth, id_token_validity: hours(1) } }",
        check: [Limit(LimitKind::Duration)],
    }

    /// An access token whose validity is too short or too long.
    error access_token_validity {
        guards: [Client.access_token_validity],
        reason: "an access token is valid for 5 minutes to 1 day",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        measured: [("bobdoah", "2021-08", "lgallard/terraform-aws-cognito-user-pool#68")],
        bad: "clients: { app: { disable_oauth, access_token_validity: minutes(1) } }",
        good: "clients: { app: { disable_oauth, access_token_validity: minutes(5) } }",
        check: [Limit(LimitKind::Duration)],
    }

    /// A refresh token whose validity is too short or too long.
    error refresh_token_validity {
        guards: [Client.refresh_token_validity],
        reason: "a refresh token is valid for 60 minutes to 3650 days",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; lgallard/terraform-aws-cognito-user-pool#68",
        bad: "clients: { app: { disable_oauth, refresh_token_validity: minutes(30) } }",
        good: "clients: { app: { disable_oauth, refresh_token_validity: days(30) } }",
        check: [Limit(LimitKind::Duration)],
    }

    /// An ID token or access token that is valid for longer than the refresh token.
    error token_outlives_refresh {
        guards: [Client.id_token_validity, Client.access_token_validity, Client.refresh_token_validity],
        after: [refresh_token_validity],
        reason: "an ID token or access token cannot outlive its refresh token",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client",
        bad: "clients: { app: { disable_oauth, access_token_validity: hours(8), refresh_token_validity: hours(4) } }",
        good: "clients: { app: { disable_oauth, access_token_validity: hours(1), refresh_token_validity: hours(4) } }",
        check: [Pool(check_token_outlives_refresh)],
    }

    /// A grace period for used refresh tokens that is too long.
    error refresh_token_rotation_grace_period {
        guards: [Client.refresh_token_rotation_grace_period],
        reason: "Cognito accepts a used refresh token for at most 60 more seconds",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, RefreshTokenRotationType",
        bad: "clients: { app: { disable_oauth, refresh_token_rotation_grace_period: minutes(2) } }",
        good: "clients: { app: { disable_oauth, refresh_token_rotation_grace_period: seconds(10) } }",
        check: [Limit(LimitKind::Duration)],
    }
}

// Only an explicit `refresh_token_validity` matters: the default of 30 days is longer than the other two can be.
fn check_token_outlives_refresh(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(WholeMinutes(refresh)) = client.value.refresh_token_validity else {
            continue;
        };
        let tokens = [
            ("id_token_validity", client.value.id_token_validity),
            ("access_token_validity", client.value.access_token_validity),
        ];
        for (name, validity) in tokens {
            let Some(WholeMinutes(token)) = validity.filter(|it| it.0.as_seconds() > refresh.as_seconds()) else {
                continue;
            };
            report.push(
                Finding::at(
                    path.field(name),
                    format!("`{name}` is `{token}`, which is longer than `refresh_token_validity: {refresh}`"),
                    Help::from(format!("write `{name}: {refresh}` or less, or a longer `refresh_token_validity`"))
                        .edit(Edit::Replace(refresh.to_string())),
                )
                .about(path.field("refresh_token_validity")),
            );
        }
    }
}
