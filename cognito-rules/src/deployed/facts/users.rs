//! Users and group memberships in a template.

use crate::deployed::fact::facts;
use crate::deployed::pair::Pair;
use crate::deployed::seen::changes;

facts! {
    error deployed_user: Refused, Thread "network-orchestration-for-aws-transit-gateway#52; serverless/serverless#5317" {
        edit: "The attributes of a user change, or how it was created",
        fact: "a user changes, but keeps its name",
        then: "CloudFormation has to replace the user, but cannot create a second user with the same name; if the username is an email address, it can, and then deletes the user",
        says: "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename <pool>|<user> and update the stack again.",
        help: "rename the user, or remove it, deploy, and add it again",
        when: [
            "UserPoolUser" "UserAttributes" AnyAnd(keeps_name),
            "UserPoolUser" "ClientMetadata" AnyAnd(keeps_name),
            "UserPoolUser" "DesiredDeliveryMediums" AnyAnd(keeps_name),
            "UserPoolUser" "ForceAliasCreation" AnyAnd(keeps_name),
            "UserPoolUser" "MessageAction" AnyAnd(keeps_name),
            "UserPoolUser" "ValidationData" AnyAnd(keeps_name)
        ],
    }
    error deployed_user_name: UsersLost, Schema "AWS::Cognito::UserPoolUser, createOnlyProperties" {
        edit: "`Username` or `UserPoolId` of a user changes",
        fact: "the user is replaced by another one",
        then: "CloudFormation creates a user without a password, and deletes the deployed one",
        help: "write the deployed value, or add a second user first",
        when: ["UserPoolUser" "Username" Changed, "UserPoolUser" "UserPoolId" Is(goes_elsewhere)],
    }
    warn deployed_user_id: Refused, Inferred "a username is unique in its pool, and CloudFormation creates the new one first" {
        edit: "The logical ID of a user changes, but its name stays",
        fact: "the user has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new user before it deletes the deployed one, so the name is taken",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`",
        when: ["UserPoolUser" "" Moved],
    }
    warn deployed_membership_id: UsersLost, Inferred "a member can be added twice, and CloudFormation then deletes the deployed membership" {
        edit: "The logical ID of a membership changes",
        fact: "the membership has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation adds the member a second time, then deletes the deployed membership, which is the only one",
        help: "keep the deployed ID",
        when: ["UserPoolUserToGroupAttachment" "" Moved],
    }
    warn deployed_user_removed: UsersLost, Schema "AWS::Cognito::UserPoolUser, AWS::Cognito::UserPoolUserToGroupAttachment; API" {
        edit: "A user or a membership leaves the template, or the membership moves to another user, group or pool",
        fact: "the user or membership `{deployed_id}` leaves the template, or is replaced",
        then: "Cognito deletes the user, or the user leaves the group",
        help: "keep it, or silence the rule if you intend this",
        when: [
            "UserPoolUser" "" Deleted,
            "UserPoolUserToGroupAttachment" "" Deleted,
            "UserPoolUserToGroupAttachment" "GroupName" Changed,
            "UserPoolUserToGroupAttachment" "UserPoolId" Changed,
            "UserPoolUserToGroupAttachment" "Username" Changed
        ],
    }
}

/// Whether the name and the pool of the user stay, as far as the templates show.
fn keeps_name(pair: &Pair<'_>) -> bool {
    !changes(pair, "Username") && !changes(pair, "UserPoolId")
}

fn goes_elsewhere(pair: &Pair<'_>) -> bool {
    changes(pair, "UserPoolId") && !changes(pair, "Username")
}
