//! Resources that belong to a client or to the pool.

use cognito_model::Json;

use crate::deployed::fact::{Member, facts};
use crate::deployed::json::{is_nothing, is_scalar, scalar};
use crate::deployed::pair::Pair;
use crate::deployed::seen::{Seen, changes, seen};

facts! {
    warn deployed_style_setting: Ignored, Documented "API UpdateManagedLoginBranding; hashicorp/terraform-provider-aws#42757" {
        edit: "A setting of a managed login style is removed",
        fact: "a setting of the style is removed",
        then: "an update changes only the settings that it contains, so the pages keep this one",
        help: "write the default of the setting",
        when: ["ManagedLoginBranding" "Settings" Is(loses_style_setting)],
    }
    warn deployed_style_id: Refused, Inferred "a client has one style, and CloudFormation creates the new one first" {
        edit: "The logical ID of a managed login style changes",
        fact: "the style has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new style before it deletes the deployed one, which is still the style of the client",
        says: "ManagedLoginBrandingExistsException",
        help: "keep the name of the client, or remove the style first",
        when: ["ManagedLoginBranding" "" Moved],
    }
    warn deployed_style_removed: Outage, Thread "html-share#3" {
        edit: "A managed login style leaves the template, or moves to another client or pool",
        fact: "a client loses its managed login style",
        then: "the managed login pages say `Login pages unavailable` for this client",
        help: "keep the style, or write another style for the client, such as `CognitoDefault`",
        when: [
            "ManagedLoginBranding" "" DeletedAnd(is_style_lost),
            "ManagedLoginBranding" "ClientId" Is(leaves_client),
            "ManagedLoginBranding" "UserPoolId" Is(leaves_pool)
        ],
    }
    warn deployed_attachment_removed: Reset, Schema "API; createOnlyProperties" {
        edit: "The style of the hosted UI, threat protection, logs or terms leave the template, or move to another client or pool",
        fact: "`{deployed_id}` is removed, or moves to another client or pool",
        then: "Cognito returns to its defaults for these settings",
        help: "keep it, or silence the rule if you intend this",
        when: [
            "UserPoolUICustomizationAttachment" "" Deleted,
            "UserPoolUICustomizationAttachment" "ClientId" Changed,
            "UserPoolUICustomizationAttachment" "UserPoolId" Changed,
            "UserPoolRiskConfigurationAttachment" "" Deleted,
            "UserPoolRiskConfigurationAttachment" "ClientId" Changed,
            "UserPoolRiskConfigurationAttachment" "UserPoolId" Changed,
            "LogDeliveryConfiguration" "" Deleted,
            "LogDeliveryConfiguration" "UserPoolId" Changed,
            "Terms" "" Deleted,
            "Terms" "ClientId" Changed,
            "Terms" "UserPoolId" Changed
        ],
    }
    warn deployed_attachment_id: Refused, Inferred "CloudFormation creates the new one first; aws/aws-cdk#31242 for logs" {
        edit: "The logical ID of the style of the hosted UI, threat protection, logs or terms changes",
        fact: "the resource that is deployed as `{deployed_id}` has the logical ID `{id}`",
        then: "CloudFormation creates the new resource before it deletes the deployed one: the update fails, or CloudFormation deletes the new settings with the deployed ones",
        help: "keep the deployed ID, or remove the settings, deploy, and add them again",
        when: [
            "UserPoolUICustomizationAttachment" "" Moved,
            "UserPoolRiskConfigurationAttachment" "" Moved,
            "LogDeliveryConfiguration" "" Moved,
            "Terms" "" Moved
        ],
    }
    warn deployed_style_before_domain: Refused, Thread "aws/aws-cdk#6953" {
        edit: "The style of the hosted UI is added together with the domain, but does not depend on it",
        fact: "a style of the hosted UI is added, but the deployed pool has no domain yet",
        then: "CloudFormation can create the style before the domain",
        says: "The domain associated with this user pool is currently not Active.",
        help: "make the style depend on the domain, or add it in a later update",
        when: ["UserPool" "" Is(has_style_before_domain)],
    }
    warn deployed_log_destination: Refused, Thread "aws/aws-cdk#31242" {
        edit: "The destination of a log changes",
        fact: "a log moves to another destination",
        then: "in 2024, the update failed",
        says: "Resource of type 'AWS::Cognito::LogDeliveryConfiguration' with identifier '' already exists.",
        disputed: "CloudFormation's schema says that the destination changes in place",
        help: "remove `logs`, deploy, and add `logs` again",
        when: ["LogDeliveryConfiguration" "LogConfigurations" Each(other_destinations)],
    }
}

fn is_style_lost(pair: &Pair<'_>) -> bool {
    !has_other_style(pair) && !begins_managed_login(pair)
}

fn leaves_client(pair: &Pair<'_>) -> bool {
    changes(pair, "ClientId") && !has_other_style(pair)
}

fn leaves_pool(pair: &Pair<'_>) -> bool {
    // A client that changes has been reported.
    changes(pair, "UserPoolId") && !changes(pair, "ClientId")
}

/// Whether a domain switches to managed login in the same edit. The fact about that says that a style is missing.
fn begins_managed_login(pair: &Pair<'_>) -> bool {
    for new in pair.after.others("UserPoolDomain") {
        for old in pair.before.others("UserPoolDomain") {
            let is_new = new.is("ManagedLoginVersion", "2") && !old.is("ManagedLoginVersion", "2");
            if is_new && old.id == new.id && new.equal(&pair.before, "UserPoolId") {
                return true;
            }
        }
    }
    false
}

/// Whether the client of a style gets another one.
fn has_other_style(pair: &Pair<'_>) -> bool {
    for style in pair.after.others("ManagedLoginBranding") {
        if style.equal(&pair.before, "ClientId") {
            return true;
        }
    }
    false
}

/// The settings of a style. Templates contain them as an object, or as JSON in a string.
fn settings(json: Option<&Json>) -> Option<Json> {
    let json = json?;
    match json.as_text() {
        Some(text) => Json::from_text(text).ok(),
        None => Some(json.clone()),
    }
}

fn loses_style_setting(pair: &Pair<'_>) -> bool {
    match (
        settings(pair.before.get("Settings")),
        settings(pair.after.get("Settings")),
    ) {
        (Some(before), Some(after)) => loses(&before, &after),
        _ => false,
    }
}

/// Whether an object loses a member, at any depth.
fn loses(before: &Json, after: &Json) -> bool {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else {
        return false;
    };
    for (key, value) in before.iter() {
        let is_gone = match after.get(key) {
            Some(other) => loses(value, other),
            None => !is_nothing(value),
        };
        if is_gone {
            return true;
        }
    }
    false
}

/// Whether a style of the hosted UI (classic) is added together with the domain that it needs.
fn has_style_before_domain(pair: &Pair<'_>) -> bool {
    let domains = pair.after.own("UserPoolDomain");
    if !pair.before.own("UserPoolDomain").is_empty() || domains.is_empty() {
        return false;
    }
    for style in pair.after.own("UserPoolUICustomizationAttachment") {
        let mut waits = false;
        for domain in &domains {
            waits |= style.is(".DependsOn", domain.id) || style.has_item(".DependsOn", domain.id);
        }
        if !waits {
            return true;
        }
    }
    false
}

fn other_destinations(pair: &Pair<'_>) -> Vec<Member> {
    const DESTINATIONS: &[&str] = &[
        "CloudWatchLogsConfiguration",
        "FirehoseConfiguration",
        "S3Configuration",
    ];
    let mut members = Vec::new();
    for old in pair.before.items("LogConfigurations") {
        let Some(source) = old.get("EventSource").and_then(scalar) else {
            continue;
        };
        for new in pair.after.items("LogConfigurations") {
            let is_same = new.get("EventSource").is_some_and(|it| is_scalar(it, &source));
            let mut differs = false;
            for destination in DESTINATIONS {
                differs |= seen(old.get(destination), new.get(destination)) != Seen::Same;
            }
            if is_same && differs {
                members.push((
                    format!("LogConfigurations.{source}"),
                    Some(old.clone()),
                    Some(new.clone()),
                ));
            }
        }
    }
    members
}
