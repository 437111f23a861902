//! Rules about the flows of the API.

use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, chosen};
use cognito_model::{AuthFlows, Base, UserPool};

rules! {
    /// Custom challenges without the functions that create them.
    warn custom_flow_without_triggers {
        guards: [AuthFlows.custom],
        reason: "three functions define, create and verify the challenges, and without them nobody can sign in this way",
        evidence: "API InitiateAuth, CUSTOM_AUTH",
        bad: "clients: { app: { disable_oauth, auth_flows: { custom } } }",
        good: "external: { challenge: AWS::Lambda::Function },
lambda_triggers: {
    define_auth_challenge: challenge,
    create_auth_challenge: challenge,
    verify_auth_challenge_response: challenge,
},
clients: { app: { disable_oauth, auth_flows: { custom } } }",
        check: [Pool(check_custom_flow_without_triggers)],
    }

    /// The refresh flow together with refresh token rotation, or no way to refresh tokens at all.
    error refresh_flow_and_rotation {
        guards: [AuthFlows.refresh_token, Client.refresh_token_rotation_grace_period, Client.refresh_token_rotation],
        reason: "a client whose refresh tokens rotate cannot have this flow, and Cognito requires it of every other client with `auth_flows`",
        evidence: "aws/aws-cdk#7625; API CreateUserPoolClient, RefreshTokenRotation",
        bad: "clients: { web: { disable_oauth, auth_flows: { user_srp, refresh_token: false } } }",
        good: "clients: { web: { disable_oauth, auth_flows: { user_srp } } }",
        check: [Pool(check_refresh_flow_and_rotation)],
    }

    /// Empty `auth_flows`, which leave the client with Cognito's default flows.
    warn auth_flows_empty {
        guards: [Client.auth_flows],
        reason: "without a base, the template leaves empty braces out, and Cognito then allows SRP, custom challenges and refreshing",
        evidence: "aws-cdk-lib 2.276.0, user-pool-client; API CreateUserPoolClient, ExplicitAuthFlows",
        bad: "clients: { web: { disable_oauth, auth_flows: {} } }",
        good: "clients: { web: { disable_oauth, auth_flows: { refresh_token } } }",
        check: [Pool(check_auth_flows_empty)],
    }

    /// Old names of flows together with newer ones.
    warn legacy_flow_mixed {
        guards: [AuthFlows.legacy_admin_no_srp, AuthFlows.legacy_custom_only, AuthFlows.legacy_user_password],
        reason: "Cognito does not accept the old names of flows together with values that begin with `ALLOW_`",
        evidence: "API CreateUserPoolClient, ExplicitAuthFlows; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: "clients: { web: { disable_oauth, auth_flows: { user_srp, legacy_user_password } } }",
        good: "clients: { web: { disable_oauth, auth_flows: { user_srp, user_password } } }",
        check: [Pool(check_legacy_flow_mixed)],
    }
}

fn check_refresh_flow_and_rotation(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let refresh = client.value.auth_flows.as_ref().and_then(|flows| flows.refresh_token);
        let rotates = client.value.rotates_refresh_tokens();
        let rotation = match client.value.refresh_token_rotation {
            Some(true) => "refresh_token_rotation",
            _ => "refresh_token_rotation_grace_period",
        };
        let own = quoted_name(&client.name);
        let (fact, help) = match (refresh, rotates) {
            (Some(true), true) => (
                format!("{own} has the `refresh_token` flow, but its refresh tokens rotate"),
                format!("remove `refresh_token`, or remove `{rotation}`"),
            ),
            // The flows with old names do not need it.
            (Some(false), false) if client.value.auth_flows.as_ref().is_some_and(|flows| !flows.legacy().is_empty()) => continue,
            (Some(false), false) => (
                format!("{own} switches the `refresh_token` flow off"),
                "remove `refresh_token`, or write `refresh_token_rotation_grace_period` to rotate the tokens instead".to_owned(),
            ),
            _ => continue,
        };
        let flow = path.field("auth_flows").field("refresh_token");
        let finding = Finding::at(flow.clone(), fact, Help::from(help).edit(Edit::RemoveAt(flow)));
        report.push(
            finding
                .at_key()
                .about(path.field("refresh_token_rotation_grace_period"))
                .about(path.field("refresh_token_rotation")),
        );
    }
}

fn check_auth_flows_empty(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        // With `..Recommended`, `{}` means no flow except refreshing. In a CDK stack, it means what the CDK makes of it.
        let is_meant = client.value.base == Base::Recommended || pool.cdk.is_some();
        if is_meant || client.value.auth_flows != Some(AuthFlows::DEFAULT) {
            continue;
        }
        let place = path.field("auth_flows");
        let fact = format!(
            "`auth_flows` of {} is empty, which is the same as leaving `auth_flows` out",
            quoted_name(&client.name)
        );
        let help = "write `auth_flows: { refresh_token }` to allow only refreshing, or remove `auth_flows`";
        let edit = Edit::ReplaceAt(place.clone(), "{ refresh_token }".to_owned());
        report.push(Finding::at(place, fact, Help::from(help).edit(edit)));
    }
}

fn check_custom_flow_without_triggers(pool: &UserPool, report: &mut Report) {
    let triggers = pool.lambda_triggers.clone().unwrap_or_default();
    let missing = chosen(&[
        ("define_auth_challenge", triggers.define_auth_challenge.is_none()),
        ("create_auth_challenge", triggers.create_auth_challenge.is_none()),
        (
            "verify_auth_challenge_response",
            triggers.verify_auth_challenge_response.is_none(),
        ),
    ]);
    // The triggers of an imported pool are not known.
    if missing.is_empty() || pool.import.is_some() {
        return;
    }
    for (path, client) in clients(pool) {
        if client
            .value.auth_flows
            .as_ref()
            .is_none_or(|flows| flows.custom != Some(true))
        {
            continue;
        }
        report.push(
            Finding::at(
                path.field("auth_flows").field("custom"),
                format!(
                    "{} has the `custom` flow, but the pool does not have {}",
                    quoted_name(&client.name),
                    listed(&missing)
                ),
                format!("add {} to `lambda_triggers`, or remove `custom`", listed(&missing)),
            )
            .at_key()
            .about(setting(&["lambda_triggers"])),
        );
    }
}

fn check_legacy_flow_mixed(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(flows) = &client.value.auth_flows else { continue };
        let newer = chosen(&[
            ("user_password", flows.user_password == Some(true)),
            ("admin_user_password", flows.admin_user_password == Some(true)),
            ("custom", flows.custom == Some(true)),
            ("user_srp", flows.user_srp == Some(true)),
            ("user", flows.user == Some(true)),
            ("refresh_token", flows.refresh_token == Some(true)),
        ]);
        let legacy = flows.legacy();
        let Some(first) = legacy.first().filter(|_| !newer.is_empty()) else {
            continue;
        };
        let place = path.field("auth_flows");
        let fact = format!("{} {} set together with {}", listed(&legacy), if legacy.len() == 1 { "is" } else { "are" }, listed(&newer));
        let help = Help::from(format!("use only newer flows: remove {}", listed(&legacy)));
        let help = match legacy.len() {
            1 => help.edit(Edit::RemoveAt(place.field(*first))),
            _ => help,
        };
        report.push(
            Finding::at(place.field(*first), fact, help)
                .at_key()
                .about_fields(&place, &["legacy_admin_no_srp", "legacy_custom_only", "legacy_user_password"]),
        );
    }
}
