//! Users and group memberships in a template.

use crate::deployed::fact::facts;

facts! {
    error deployed_user: Refused, Thread "network-orchestration-for-aws-transit-gateway#52; serverless/serverless#5317" {
        edit: "The attributes of a user change",
        fact: "the attributes of a user change",
        then: "CloudFormation has to replace the user, and cannot create a second one of the name; where the user name is an email address, it can, and then it deletes the user",
        says: "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename <pool>|<user> and update the stack again.",
        help: "rename the user, or remove it, deploy, and add it again",
        when: ["UserPoolUser" "UserAttributes" Any],
    }
    warn deployed_user_removed: UsersLost, Schema "AWS::Cognito::UserPoolUser, AWS::Cognito::UserPoolUserToGroupAttachment; API" {
        edit: "A user or a membership leaves the template",
        fact: "what `{deployed_id}` stands for leaves the template",
        then: "Cognito deletes the user, or the user leaves the group",
        help: "silence this if it is meant",
        when: ["UserPoolUser" "" Gone, "UserPoolUserToGroupAttachment" "" Gone],
    }
}
