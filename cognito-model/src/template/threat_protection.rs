//! `AWS::Cognito::UserPoolRiskConfigurationAttachment`

use super::email;
use super::intrinsics::Render;
use super::json::{Json, Object, single};
use super::resource::Resource;
use crate::naming::{conditions, ids};
use crate::pool::chosen;
use crate::pool::email::UserPoolEmail;
use crate::pool::threat_protection::{
    AccountTakeover, CompromisedCredentials, NotificationEmail, TakeoverNotification, ThreatProtection,
};
use crate::value::intrinsic::Target;

/// How threat protection responds to risks: for all clients, then for each client with its own settings.
pub(crate) fn threat_protection(render: Render<'_>) -> Vec<Resource> {
    let pool = render.pool;
    let mut resources = Vec::new();
    if let Some(protection) = &pool.threat_protection {
        let id = ids::threat_protection(pool, None);
        let all = conditions::of_part(pool, protection.condition.as_ref());
        resources.push(attachment(render, id, "ALL".into(), protection, &all).under(render, &all));
    }
    for client in &pool.clients {
        if let Some(protection) = &client.value.threat_protection {
            let reference = render.reference(&Target::Client(client.name.clone()));
            let id = ids::threat_protection(pool, Some(&client.name));
            let all = conditions::of_client_part(pool, client, protection.condition.as_ref());
            resources.push(attachment(render, id, reference, protection, &all).under(render, &all));
        }
    }
    resources
}

fn attachment(render: Render<'_>, id: String, client: Json, protection: &ThreatProtection, have: &[&str]) -> Resource {
    let mut properties = Object::from([("ClientId", client)]);
    properties.set("UserPoolId", render.reference(&Target::Pool));
    let takeover = protection.account_takeover.as_ref();
    properties.set_some(
        "AccountTakeoverRiskConfiguration",
        takeover.map(|takeover| account_takeover(render, takeover, have)),
    );
    let credentials = protection.compromised_credentials.as_ref();
    properties.set_some(
        "CompromisedCredentialsRiskConfiguration",
        credentials.map(compromised_credentials),
    );
    let mut exceptions = Object::new();
    for (property, ranges) in &[
        ("BlockedIPRangeList", &protection.blocked_ips),
        ("SkippedIPRangeList", &protection.skipped_ips),
    ] {
        let ranges = ranges.as_ref();
        exceptions.set_some(
            property,
            ranges.map(|ranges| render.items(ranges, |range| render.text(range))),
        );
    }
    if !exceptions.is_empty() {
        properties.set("RiskExceptionConfiguration", exceptions);
    }
    Resource::new(id, "AWS::Cognito::UserPoolRiskConfigurationAttachment", properties)
        .attributes(render, protection.attributes())
}

fn account_takeover(render: Render<'_>, takeover: &AccountTakeover, have: &[&str]) -> Object {
    let mut actions = Object::new();
    let mut notifies = false;
    for (name, action) in &takeover.actions() {
        let Some(action) = action else { continue };
        let mut written = Object::from([("EventAction", action.row().cloudformation)]);
        written.set("Notify", action.notifies());
        notifies |= action.notifies();
        let property = match *name {
            "low" => "LowAction",
            "medium" => "MediumAction",
            _ => "HighAction",
        };
        actions.set(property, written);
    }
    let mut configuration = Object::new();
    configuration.set("Actions", actions.sorted());
    const NONE: &TakeoverNotification = &TakeoverNotification::DEFAULT;
    let written = takeover.notification.as_ref();
    let notification = written.or(notifies.then_some(NONE));
    let notification = notification.and_then(|it| notification_of(render, it, have));
    configuration.set_some("NotifyConfiguration", notification);
    configuration
}

/// Who sends the emails: the settings that are written, and for the others the pool's sender. Cognito cannot notify users
/// without an identity, so all of it depends on a sender that may not exist, unless the identity is written.
fn notification_of(render: Render<'_>, notification: &TakeoverNotification, have: &[&str]) -> Option<Json> {
    let sender = match &render.pool.email {
        Some(UserPoolEmail::Ses(sender)) => Some(sender),
        _ => None,
    };
    let mut configuration = Object::new();
    let from = render.some_text(&notification.from);
    let sent_from = sender.and_then(|sender| {
        let from = email::from(render, sender)?;
        Some(match &notification.identity {
            Some(_) => email::if_there(render, have, sender, from),
            None => from,
        })
    });
    configuration.set_some("From", from.or(sent_from));
    configuration.set_some("ReplyTo", render.some_text(&notification.reply_to));
    let identity = render.some_text(&notification.identity);
    let own_identity = sender.map(|sender| email::source_arn(render, sender));
    configuration.set_some("SourceArn", identity.or(own_identity));
    for (property, email) in &[
        ("BlockEmail", &notification.block_email),
        ("MfaEmail", &notification.mfa_email),
        ("NoActionEmail", &notification.no_action_email),
    ] {
        let email: Option<&NotificationEmail> = email.as_ref();
        configuration.set_some(property, email.map(|email| notification_email(render, email)));
    }
    if configuration.is_empty() {
        return None;
    }
    let configuration = Json::Object(configuration.sorted());
    Some(match sender {
        Some(sender) if notification.identity.is_none() => email::if_there(render, have, sender, configuration),
        _ => configuration,
    })
}

fn notification_email(render: Render<'_>, email: &NotificationEmail) -> Object {
    let mut written = Object::new();
    written.set_some("HtmlBody", render.some_text(&email.html_body));
    written.set("Subject", render.text(&email.subject));
    written.set_some("TextBody", render.some_text(&email.text_body));
    written
}

fn compromised_credentials(credentials: &CompromisedCredentials) -> Object {
    let action = single("EventAction", credentials.action.row().cloudformation);
    let mut configuration = Object::from([("Actions", action)]);
    let events = credentials.events.as_ref();
    configuration.set_some(
        "EventFilter",
        events.map(|it| {
            chosen(&[
                (it.sign_in, "SIGN_IN"),
                (it.sign_up, "SIGN_UP"),
                (it.password_change, "PASSWORD_CHANGE"),
            ])
        }),
    );
    configuration
}
