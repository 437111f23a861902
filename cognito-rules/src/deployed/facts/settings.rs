//! The plan, threat protection, triggers, and settings that return to their defaults when they are left out.

use crate::deployed::fact::{Member, facts};
use crate::deployed::pair::{Pair, Side};
use crate::deployed::seen::{Seen, seen};
use crate::deployed::values::function;
use cognito_model::Json;

const TIER: &str = "UserPoolTier";
const FIRST: &str = "Policies.SignInPolicy.AllowedFirstAuthFactors";

facts! {
    warn deployed_trigger_removed: Reset, Measured "serverless/serverless#9635, serverless/serverless#7510; Amazon Cognito Developer Guide, Lambda triggers" {
        edit: "`LambdaConfig` or one of its triggers is removed",
        fact: "a trigger is removed",
        then: "Cognito no longer calls the function, or any function that was set by hand",
        help: "keep it, or silence the rule once nothing depends on it",
        when: ["UserPool" "LambdaConfig" Removed, "UserPool" "LambdaConfig" Each(removed_triggers)],
    }
    warn deployed_token_version: Ignored, Measured "aws-cloudformation/aws-cloudformation-templates#406" {
        edit: "`PreTokenGeneration` becomes `PreTokenGenerationConfig`",
        fact: "the trigger that runs before tokens are generated gets a newer event version",
        then: "in 2024, Cognito kept sending the first version; both properties have to name the same function",
        help: "check the version of the event after the deployment",
        when: ["UserPool" "LambdaConfig.PreTokenGenerationConfig" Is(gets_token_version)],
    }
    warn deployed_sender_key: Refused, Inferred "a custom sender needs a key; codes on their way are encrypted with the deployed key" {
        edit: "`KMSKeyID` changes or is removed, and a function sends messages",
        fact: "the key for functions that send messages changes",
        then: "Cognito rejects such a function without a key; with another key, the function cannot decrypt codes that are already on their way",
        help: "keep the deployed key, or let your function decrypt with both",
        when: ["UserPool" "LambdaConfig.KMSKeyID" Is(changes_sender_key)],
    }
    error deployed_plan_threat_protection: Refused, Thread "hashicorp/terraform-provider-aws#40734" {
        edit: "`UserPoolTier` goes from `PLUS` to another plan, but threat protection stays on",
        fact: "the pool leaves the Plus plan, but threat protection stays on",
        then: "threat protection is a feature of the Plus plan",
        says: "The following features need to be disabled for the ESSENTIALS pricing tier configured: Threat Protection",
        help: "switch threat protection off in the same edit: `standard_threat_protection_mode: NoEnforcement`",
        when: ["UserPool" "UserPoolTier" Is(leaves_plus_with_protection)],
    }
    error deployed_plan_lite: Refused, Thread "aws-amplify/amplify-backend#2805" {
        edit: "`UserPoolTier` becomes `LITE`, but passwordless sign-in is deployed",
        fact: "the pool moves to the Lite plan, but one-time codes or passkeys are a first factor",
        then: "passwordless sign-in needs the Essentials plan, and Cognito keeps first factors that are no longer set",
        says: "The following features need to be disabled for the LITE pricing tier configured: Passwordless Sign-In",
        help: "first deploy `sign_in_policy: { allowed_first_auth_factors: { password } }`",
        when: ["UserPool" "UserPoolTier" Is(goes_lite_passwordless)],
    }
    warn deployed_plan_removed: Reset, Documented "API UpdateUserPool" {
        edit: "`UserPoolTier` is removed",
        fact: "the feature plan is no longer set",
        then: "the pool moves to the Essentials plan, or keeps its plan",
        disputed: "the API reference says Essentials, and used to say that the plan stays; nobody has measured it",
        help: "write `feature_plan`",
        when: ["UserPool" "UserPoolTier" Removed],
    }
    warn deployed_threat_protection_reset: Reset, Documented "API UpdateUserPool" {
        edit: "`UserPoolAddOns` is removed",
        fact: "threat protection is no longer set",
        then: "the default is off; nobody has measured what the update does",
        help: "write the mode that you want",
        when: ["UserPool" "UserPoolAddOns" Is(loses_protection)],
    }
    warn deployed_sign_up_opens: Reset, Documented "API UpdateUserPool, AdminCreateUserConfig" {
        edit: "`AllowAdminCreateUserOnly: true` is removed",
        fact: "the deployed pool lets only administrators create users, but that is no longer set",
        then: "by default, users can sign up; nobody has measured what the update does",
        help: "write `self_sign_up_enabled: false`",
        when: ["UserPool" "AdminCreateUserConfig.AllowAdminCreateUserOnly" Is(opens_sign_up)],
    }
    warn deployed_setting_reset: Reset, Documented "API UpdateUserPool" {
        edit: "`AccountRecoverySetting` or `DeviceConfiguration` is removed",
        fact: "a setting is no longer set",
        then: "Cognito returns to its default: account recovery prefers SMS messages, and devices are not remembered",
        help: "write the value that you want",
        when: ["UserPool" "AccountRecoverySetting" Removed, "UserPool" "DeviceConfiguration" Removed],
    }
    warn deployed_key: InPlace, Documented "AWS CloudFormation, AWS::Cognito::UserPool, KeyConfiguration" {
        edit: "`KeyConfiguration` changes",
        fact: "the key that encrypts user data changes",
        then: "the pool cannot be used while its key is disabled or deleted",
        help: "keep the deployed key until the update has finished",
        when: ["UserPool" "KeyConfiguration" Changed, "UserPool" "KeyConfiguration" Removed],
    }
    warn deployed_issuer: TokensBroken, Documented "Amazon Cognito Developer Guide, issuer configuration" {
        edit: "`IssuerConfiguration` changes",
        fact: "the issuer of tokens changes",
        then: "tokens have another `iss`, and your APIs reject these tokens until they know the new issuer",
        help: "first let every API accept both issuers",
        when: ["UserPool" "IssuerConfiguration.Type" Unless("ORIGINAL")],
    }
    error deployed_replica: Refused, Schema "AWS::Cognito::UserPoolReplica; API" {
        edit: "The region or the pool of a replica changes",
        fact: "a replica gets another region, pool or set of tags",
        then: "CloudFormation replaces the replica, but Cognito does not delete an active replica",
        help: "make the replica inactive and remove it, then add the new replica",
        when: [
            "UserPoolReplica" "RegionName" Changed,
            "UserPoolReplica" "UserPoolId" Changed,
            "UserPoolReplica" "UserPoolTagsAtCreate" Any
        ],
    }
    warn deployed_replica_removed: Refused, Documented "API DeleteUserPoolReplica" {
        edit: "A replica leaves the template, or gets another logical ID",
        fact: "the deployed replica `{deployed_id}` leaves the template",
        then: "Cognito does not delete an active replica, and nobody can sign in in its region without it",
        help: "make the replica inactive first, then silence the rule",
        when: ["UserPoolReplica" "" Deleted, "UserPoolReplica" "" Moved],
    }
    warn deployed_regional_settings: Reset, Schema "AWS::Cognito::UserPoolRegionalConfigurationAttachment, createOnlyProperties" {
        edit: "The settings of a replica leave the template, get another logical ID, or move to another pool",
        fact: "the deployed settings `{deployed_id}` of a replica are removed or move elsewhere",
        then: "the replica loses its own functions, senders of messages and tags",
        help: "silence the rule if you intend this",
        when: [
            "UserPoolRegionalConfigurationAttachment" "" Deleted,
            "UserPoolRegionalConfigurationAttachment" "" Moved,
            "UserPoolRegionalConfigurationAttachment" "UserPoolId" Changed
        ],
    }
}

fn removed_triggers(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    let config = |side: &Side<'_>| side.get("LambdaConfig").filter(|it| function(it).is_none()).cloned();
    let (Some(Json::Object(before)), Some(after)) = (config(&pair.before), config(&pair.after)) else {
        return members;
    };
    for (trigger, lambda) in before.iter() {
        let is_removed = seen(Some(lambda), after.get(trigger)) == Seen::Removed;
        // The key calls no function, and the two forms of this trigger replace each other.
        let is_other_form =
            trigger == "KMSKeyID" || (trigger.starts_with("PreTokenGeneration") && has_token_trigger(&pair.after));
        if is_removed && !is_other_form {
            members.push((format!("LambdaConfig.{trigger}"), Some(lambda.clone()), None));
        }
    }
    members
}

fn has_token_trigger(side: &Side<'_>) -> bool {
    side.has("LambdaConfig.PreTokenGeneration") || side.has("LambdaConfig.PreTokenGenerationConfig")
}

fn gets_token_version(pair: &Pair<'_>) -> bool {
    const CONFIG: &str = "LambdaConfig.PreTokenGenerationConfig";
    let had_first = has_token_trigger(&pair.before)
        && pair
            .before
            .text("LambdaConfig.PreTokenGenerationConfig.LambdaVersion")
            .is_none_or(|it| it == "V1_0");
    let version = pair.after.text("LambdaConfig.PreTokenGenerationConfig.LambdaVersion");
    had_first && pair.after.has(CONFIG) && version.is_some_and(|it| it != "V1_0")
}

fn changes_sender_key(pair: &Pair<'_>) -> bool {
    let has_sender =
        |side: &Side<'_>| side.has("LambdaConfig.CustomEmailSender") || side.has("LambdaConfig.CustomSMSSender");
    const KEY: &str = "LambdaConfig.KMSKeyID";
    let change = seen(pair.before.get(KEY), pair.after.get(KEY));
    has_sender(&pair.before) && has_sender(&pair.after) && matches!(change, Seen::Removed | Seen::Changed)
}

fn leaves_plus_with_protection(pair: &Pair<'_>) -> bool {
    let leaves = pair.before.is(TIER, "PLUS") && (pair.after.is(TIER, "ESSENTIALS") || pair.after.is(TIER, "LITE"));
    let mode = pair.after.text("UserPoolAddOns.AdvancedSecurityMode");
    leaves && mode.is_some_and(|mode| mode != "OFF")
}

fn goes_lite_passwordless(pair: &Pair<'_>) -> bool {
    let side: &Side<'_> = if pair.after.has(FIRST) {
        &pair.after
    } else {
        &pair.before
    };
    let has = |factor: &str| side.has_item(FIRST, factor);
    let is_passwordless = has("EMAIL_OTP") || has("SMS_OTP") || has("WEB_AUTHN");
    pair.becomes(TIER, "LITE") && is_passwordless
}

fn loses_protection(pair: &Pair<'_>) -> bool {
    let mode = pair.before.text("UserPoolAddOns.AdvancedSecurityMode");
    mode.is_some_and(|mode| mode != "OFF") && !pair.after.has("UserPoolAddOns")
}

fn opens_sign_up(pair: &Pair<'_>) -> bool {
    const PATH: &str = "AdminCreateUserConfig.AllowAdminCreateUserOnly";
    pair.before.is(PATH, "true") && !pair.after.has(PATH)
}
