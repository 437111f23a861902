//! Rules about the analytics of app clients.

use crate::clients::settings::clients;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::listed;
use cognito_model::{Analytics, UserPool};

rules! {
    /// An application named both by its ARN and by its ID.
    error analytics_mixed {
        guards: [Analytics.application, Analytics.application_id, Analytics.external_id, Analytics.role],
        reason: "you name an application either by its ARN or by its ID, and only an ID needs an external ID and a role",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AnalyticsConfigurationType",
        bad: r#"external: { app: AWS::Pinpoint::App },
clients: { web: { disable_oauth, analytics: { application: app, application_id: "12ab" } } }"#,
        good: r#"external: { app: AWS::Pinpoint::App },
clients: { web: { disable_oauth, analytics: { application: app } } }"#,
        check: [Pool(check_analytics_mixed)],
    }

    /// An application named by neither its ARN nor its ID, or by an ID without the external ID and role.
    error analytics_incomplete {
        guards: [Analytics.application, Analytics.application_id, Analytics.external_id, Analytics.role],
        reason: "Cognito needs to know the application, and needs an external ID and a role to reach an application by its ID",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AnalyticsConfigurationType",
        bad: r#"clients: { web: { disable_oauth, analytics: { application_id: "12ab" } } }"#,
        good: r#"external: { events_role: AWS::IAM::Role },
clients: { web: { disable_oauth, analytics: { application_id: "12ab", external_id: "34cd", role: events_role } } }"#,
        check: [Pool(check_analytics_incomplete)],
    }
}

/// The settings that identify an application by its ID: the name, whether it is written, and whether it has a non-empty value.
fn parts(analytics: &Analytics) -> [(&'static str, bool, bool); 3] {
    let text = |name, text: Option<&cognito_model::Text>| {
        let is_empty = text.and_then(|text| text.literal()).is_some_and(str::is_empty);
        (name, text.is_some(), text.is_some() && !is_empty)
    };
    [
        text("application_id", analytics.application_id.as_ref()),
        text("external_id", analytics.external_id.as_ref()),
        text("role", analytics.role.as_ref().map(|role| &role.0)),
    ]
}

fn check_analytics_mixed(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(analytics) = client.value.analytics.as_ref().filter(|it| it.application.is_some()) else {
            continue;
        };
        let others = parts(analytics).into_iter();
        let others: Vec<&str> = others
            .filter_map(|(name, is_there, _)| is_there.then_some(name))
            .collect();
        if others.is_empty() {
            continue;
        }
        let path = path.field("analytics");
        report.push(
            Finding::at(
                path.field("application"),
                format!("`application` is set together with {}", listed(&others)),
                "remove `application`, or remove `application_id`, `external_id` and `role`",
            )
            .at_key()
            .about_fields(&path, &others),
        );
    }
}

fn check_analytics_incomplete(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(analytics) = client.value.analytics.as_ref().filter(|it| it.application.is_none()) else {
            continue;
        };
        let missing = parts(analytics).into_iter();
        let missing: Vec<&str> = missing
            .filter_map(|(name, _, is_given)| (!is_given).then_some(name))
            .collect();
        let help = match missing.len() {
            0 => continue,
            3 => "write `application: ..` with a name in `external`, or `application_id`, `external_id` and `role`".to_owned(),
            _ => format!("add {}", listed(&missing)),
        };
        let path = path.field("analytics");
        report.push(
            Finding::at(path.clone(), format!("`analytics` has no {}", listed(&missing)), help)
                .at_key()
                .about(path.field("application"))
                .about_fields(&path, &missing),
        );
    }
}
