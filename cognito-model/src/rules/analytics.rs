//! Rules about the analytics of clients.

use crate::analytics::Analytics;
use crate::pool::UserPool;
use crate::rules::client::clients;
use crate::rules::rule_macro::rule;
use crate::rules::words::listed;
use crate::rules::{Check, Level, Report, Rule, Violation};

rule! {
    /// Both ways to say which application it is.
    pub static ANALYTICS_MIXED: Rule = Rule {
        name: "analytics_mixed",
        level: Level::Error,
        reason: "an application goes either by its ARN or by its id, and only with the id come an external id and a role",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AnalyticsConfigurationType",
        bad: r#"external: { app: AWS::Pinpoint::App },
clients: { web: { disable_oauth, analytics: { application: app, application_id: "12ab" } } }"#,
        good: r#"external: { app: AWS::Pinpoint::App },
clients: { web: { disable_oauth, analytics: { application: app } } }"#,
        check: Check::Pool(check_analytics_mixed),
    };
}

rule! {
    /// Neither way to say which application it is, in full.
    pub static ANALYTICS_INCOMPLETE: Rule = Rule {
        name: "analytics_incomplete",
        level: Level::Error,
        reason: "Cognito needs to know the application, and for one that goes by its id also by which role to reach it",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, AnalyticsConfigurationType",
        bad: r#"clients: { web: { disable_oauth, analytics: { application_id: "12ab" } } }"#,
        good: r#"external: { events_role: AWS::IAM::Role },
clients: { web: { disable_oauth, analytics: { application_id: "12ab", external_id: "34cd", role: events_role } } }"#,
        check: Check::Pool(check_analytics_incomplete),
    };
}

/// What goes with the id of an application: its name, whether it is written, and whether something is written there.
fn parts(analytics: &Analytics) -> [(&'static str, bool, bool); 3] {
    let text = |name, text: Option<&crate::text::Text>| {
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
        let Some(analytics) = client.analytics.as_ref().filter(|it| it.application.is_some()) else {
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
            Violation::new(
                &ANALYTICS_MIXED,
                path.field("application"),
                format!("`application` is written beside {}", listed(&others)),
                "leave `application` out, or all of `application_id`, `external_id` and `role`",
            )
            .at_key()
            .about_all(others.into_iter().map(|name| path.field(name))),
        );
    }
}

fn check_analytics_incomplete(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(analytics) = client.analytics.as_ref().filter(|it| it.application.is_none()) else {
            continue;
        };
        let missing = parts(analytics).into_iter();
        let missing: Vec<&str> = missing
            .filter_map(|(name, _, is_given)| (!is_given).then_some(name))
            .collect();
        let help = match missing.len() {
            0 => continue,
            3 => "write `application: app`, or `application_id`, `external_id` and `role`".to_owned(),
            _ => format!("write {} as well", listed(&missing)),
        };
        let path = path.field("analytics");
        report.push(
            Violation::new(
                &ANALYTICS_INCOMPLETE,
                path.clone(),
                format!("`analytics` has no {}", listed(&missing)),
                help,
            )
            .at_key()
            .about(path.field("application"))
            .about_all(missing.into_iter().map(|name| path.field(name))),
        );
    }
}
