//! Conditions, policies, permissions and exports.

use cognito_model::Object;

use crate::deployed::fact::facts;
use crate::deployed::json::same;
use crate::deployed::pair::{PERMISSION, Pair};

facts! {
    warn deployed_condition: Outage, Documented "aws-cloudformation/cloudformation-coverage-roadmap#1485" {
        edit: "A resource gets a condition, or another condition",
        fact: "a deployed resource gets a condition",
        then: "where the condition is false, CloudFormation removes the resource and everything in it",
        help: "remove the condition, or retain the resource",
        when: [
            "UserPool" ".Condition" Is(gets_condition),
            "UserPoolClient" ".Condition" Is(gets_condition),
            "UserPoolDomain" ".Condition" Is(gets_condition),
            "UserPoolGroup" ".Condition" Is(gets_condition),
            "UserPoolResourceServer" ".Condition" Is(gets_condition),
            "UserPoolIdentityProvider" ".Condition" Is(gets_condition),
            "IdentityPool" ".Condition" Is(gets_condition),
            "IdentityPoolRoleAttachment" ".Condition" Is(gets_condition)
        ],
    }
    warn deployed_policy_alone: Ignored, Documented "AWS CloudFormation User Guide, DeletionPolicy attribute" {
        edit: "Only `DeletionPolicy` or `UpdateReplacePolicy` changes",
        fact: "only the deletion policy or the update replace policy changes",
        then: "CloudFormation does not treat this as a change, and applies nothing",
        help: "change something else in the same update, such as a tag",
        when: ["UserPool" ".DeletionPolicy" Is(changes_policy), "IdentityPool" ".DeletionPolicy" Is(changes_policy)],
    }
    warn deployed_permission_removed: Outage, Thread "sst/sst#4421, aws/serverless-application-model#1253" {
        edit: "The permission to call the function of a trigger leaves the template",
        fact: "the permission `{deployed_id}` to call a function leaves the template, but a trigger still names the function",
        then: "the update succeeds, but Cognito cannot call the function",
        says: "PreAuthentication invocation failed due to error AccessDeniedException",
        help: "keep the permission, or grant it elsewhere",
        when: ["AWS::Lambda::Permission" "" DeletedAnd(is_still_called)],
    }
    warn deployed_export: Refused, Thread "sample-spec-driven-presentation-maker#117, aws/aws-cdk#5304" {
        edit: "An exported output changes or leaves the template",
        fact: "the exported output `{deployed_id}` changes or leaves the template",
        then: "the update fails while another stack imports the value",
        says: "Cannot delete export <name> as it is in use by <stack>",
        help: "remove the import from the other stack first",
        // Outputs are compared separately, because they are not resources.
        when: ["Output" "" Deleted],
    }
}

fn gets_condition(pair: &Pair<'_>) -> bool {
    pair.after.has(".Condition") && pair.after.text(".Condition") != pair.before.text(".Condition")
}

fn changes_policy(pair: &Pair<'_>) -> bool {
    let differs = |path: &str| pair.before.text(path) != pair.after.text(path);
    differs(".DeletionPolicy") || differs(".UpdateReplacePolicy")
}

fn is_still_called(pair: &Pair<'_>) -> bool {
    let is_cognito = pair
        .before
        .text("Principal")
        .is_some_and(|it| it.starts_with("cognito-idp"));
    let Some(function) = pair.before.get("FunctionName").filter(|_| is_cognito) else {
        return false;
    };
    for other in pair.after.others(PERMISSION) {
        if other.equal(&pair.before, "FunctionName") {
            return false;
        }
    }
    for pool in pair.after.others("UserPool") {
        let config = pool.get("LambdaConfig").and_then(|config| config.as_object());
        for (_, value) in config.unwrap_or(&Object::new()).iter() {
            if same(value.get("LambdaArn").unwrap_or(value), function) {
                return true;
            }
        }
    }
    false
}
