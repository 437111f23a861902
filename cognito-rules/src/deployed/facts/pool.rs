//! The pool as a resource: its logical ID, and what protects it from deletion.

use crate::deployed::fact::facts;
use crate::deployed::pair::Pair;

facts! {
    error deployed_pool_id: UsersLost, Measured "aws-amplify/amplify-cli#9625, aws-amplify/amplify-cli#858, serverless/serverless#5282" {
        edit: "The logical ID of the pool changes",
        fact: "the pool has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates an empty pool, and either deletes the deployed one with its users or leaves it behind, outside of the stack",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["UserPool" "" MovedAnd(keeps_no_domain)],
    }
    error deployed_pool_id_with_domain: Refused, Thread "serverless/serverless#10135, aws-amplify/amplify-cli#1902" {
        edit: "The logical ID of the pool changes, but its domain keeps its name",
        fact: "the pool has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates a second pool, whose domain belongs to the deployed one, and rolls the update back",
        says: "Domain already associated with another user pool.",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["UserPool" "" MovedAnd(keeps_domain)],
    }
    error deployed_pool_removed: UsersLost, Schema "API DeleteUserPool; aws-amplify/amplify-studio#813" {
        edit: "The pool leaves the template, without deletion protection and without `DeletionPolicy: Retain`",
        fact: "the deployed pool `{deployed_id}` leaves the template",
        then: "Cognito deletes the pool with all its users",
        disputed: "the API reference says that AWS Support can restore a pool for 14 days; users report that their pools could not be restored (aws-amplify/amplify-studio#1007)",
        help: "keep the pool, or first deploy it with `removal_policy: Retain`",
        when: ["UserPool" "" DeletedAnd(has_no_protection)],
    }
    error deployed_pool_protected: Refused, Thread "localstack/localstack#11947" {
        edit: "The pool leaves the template, but has deletion protection",
        fact: "the deployed pool `{deployed_id}` leaves the template, but has deletion protection",
        then: "Cognito does not delete the deployed pool, so the update fails",
        says: "The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.",
        help: "keep the pool, or first deploy it with `removal_policy: Retain`, or without `deletion_protection`",
        when: ["UserPool" "" DeletedAnd(is_protected)],
    }
    warn deployed_sms_role_removed: Outage, Thread "awslabs/nx-plugin-for-aws#631, rebuy-de/aws-nuke#989" {
        edit: "The pool leaves the template and is kept, but its role for SMS messages is deleted",
        fact: "the pool is kept, but its role for SMS messages is deleted",
        then: "every later update of the pool fails",
        says: "Role does not have a trust relationship allowing Cognito to assume the role",
        help: "first deploy the role with `DeletionPolicy: Retain` too",
        when: ["UserPool" "SmsConfiguration" KeptAnd(leaves_role_behind)],
    }
    warn deployed_protection_off: InPlace, Documented "API UpdateUserPool" {
        edit: "`DeletionProtection` becomes `INACTIVE`",
        fact: "the deletion protection of the deployed pool is switched off",
        then: "from then on, a single call or update can delete the pool with its users",
        help: "keep `deletion_protection`",
        when: ["UserPool" "DeletionProtection" Is(is_unprotected)],
    }
    warn deployed_protection_removed: InPlace, Documented "AWS CloudFormation, AWS::Cognito::UserPool; go-to-k/cdkd#2675" {
        edit: "`DeletionProtection: ACTIVE` is removed",
        fact: "the deployed pool has deletion protection, but it is no longer set",
        then: "the default is off; nobody has measured what the update does",
        help: "write `deletion_protection: true` or `false`",
        when: ["UserPool" "DeletionProtection" Is(is_no_longer_protected)],
    }
    warn deployed_removal_policy: InPlace, Documented "AWS CloudFormation User Guide, DeletionPolicy attribute" {
        edit: "`DeletionPolicy` no longer retains the pool",
        fact: "the pool is no longer retained when it leaves the template",
        then: "from then on, an update that removes the pool deletes it with its users",
        help: "keep `removal_policy: Retain`",
        when: ["UserPool" ".DeletionPolicy" Is(is_no_longer_retained)],
    }
}

fn keeps_domain(pair: &Pair<'_>) -> bool {
    for old in pair.before.own("UserPoolDomain") {
        for new in pair.after.own("UserPoolDomain") {
            if old.equal(&new, "Domain") {
                return true;
            }
        }
    }
    false
}

fn keeps_no_domain(pair: &Pair<'_>) -> bool {
    !keeps_domain(pair)
}

fn is_protected(pair: &Pair<'_>) -> bool {
    pair.before.is("DeletionProtection", "ACTIVE")
}

fn has_no_protection(pair: &Pair<'_>) -> bool {
    !is_protected(pair)
}

fn leaves_role_behind(pair: &Pair<'_>) -> bool {
    for (id, role) in pair.before.template.resources().iter() {
        let policy = role.get("DeletionPolicy").and_then(|policy| policy.as_text());
        let is_kept = policy.is_some_and(|policy| policy.starts_with("Retain"));
        let is_gone = !is_kept && pair.after.template.resource(id).is_none();
        if is_gone && pair.before.refers("SmsConfiguration", id) {
            return true;
        }
    }
    false
}

fn is_unprotected(pair: &Pair<'_>) -> bool {
    pair.before.is("DeletionProtection", "ACTIVE") && pair.after.is("DeletionProtection", "INACTIVE")
}

fn is_no_longer_protected(pair: &Pair<'_>) -> bool {
    pair.before.is("DeletionProtection", "ACTIVE") && !pair.after.has("DeletionProtection")
}

fn is_no_longer_retained(pair: &Pair<'_>) -> bool {
    let policy = pair.after.text(".DeletionPolicy");
    pair.is_retained() && policy.is_none_or(|policy| policy == "Delete")
}
