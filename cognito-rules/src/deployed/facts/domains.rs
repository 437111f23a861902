//! Domains.

use super::clients::redirects;
use crate::deployed::fact::facts;
use crate::deployed::json::same;
use crate::deployed::pair::{Pair, Side};
use crate::deployed::seen::{Seen, changes, seen_at};

facts! {
    error deployed_domain_id: Refused, Thread "hashicorp/terraform-provider-aws#28124, pulumi/pulumi-aws#998, serverless/serverless#10135" {
        edit: "The logical ID of a domain changes, but its name stays",
        fact: "the domain has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new domain before it deletes the deployed one, which still has the name",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`",
        when: ["UserPoolDomain" "" Moved],
    }
    error deployed_domain_pool: Refused, Thread "serverless/serverless#10135, aws-amplify/amplify-cli#1902" {
        edit: "`UserPoolId` of a domain changes, but its name stays",
        fact: "the domain moves to another pool",
        then: "CloudFormation creates the new domain before it deletes the deployed one, so the name is taken",
        says: "Domain already associated with another user pool.",
        help: "remove the domain, deploy, and add it to the other pool; users cannot sign in on its pages in between",
        when: ["UserPoolDomain" "UserPoolId" Is(takes_name_along)],
    }
    warn deployed_domain_prefix: Refused, Thread "aws/aws-cdk#10062" {
        edit: "A prefix domain gets another prefix",
        fact: "the prefix of the domain changes",
        then: "CloudFormation creates the new domain before it deletes the deployed one, but a pool can have only one prefix domain",
        says: "User pool already has a domain configured.",
        disputed: "floci#3005 expects this to work",
        help: "remove the domain, deploy, and add the new domain; users cannot sign in on its pages in between",
        when: ["UserPoolDomain" "Domain" Is(is_other_prefix)],
    }
    warn deployed_domain_kind: Outage, Documented "API CreateUserPoolDomain" {
        edit: "A prefix domain becomes a custom one or vice versa, a custom domain gets another name, or a domain moves to another pool with another name",
        fact: "another domain replaces the deployed one",
        then: "the deployed URLs of managed login and of the token endpoint stop working",
        help: "a pool can have a prefix domain and a custom domain at the same time: add the new domain, switch your applications, then remove the deployed one",
        when: ["UserPoolDomain" "Domain" Is(is_other_domain), "UserPoolDomain" "UserPoolId" Is(leaves_pool)],
    }
    warn deployed_domain_removed: Outage, Documented "API DeleteUserPoolDomain" {
        edit: "A domain leaves the template",
        fact: "the deployed domain `{deployed_id}` leaves the template",
        then: "its managed login pages and its token endpoint stop working",
        help: "keep it, or silence the rule once no application uses it",
        when: ["UserPoolDomain" "" Deleted],
    }
    warn deployed_login_version: Outage, Thread "html-share#3" {
        edit: "`ManagedLoginVersion` becomes 2, but a client has no style",
        fact: "the domain gets the newer managed login, but a client has no style for it",
        then: "the pages say `Login pages unavailable` for this client",
        help: "write `branding` for each client, such as `CognitoDefault`",
        when: ["UserPoolDomain" "ManagedLoginVersion" Is(lacks_style)],
    }
}

fn is_custom(side: &Side<'_>) -> bool {
    side.has("CustomDomainConfig")
}

/// Whether the domain moves to another pool and keeps its name.
fn takes_name_along(pair: &Pair<'_>) -> bool {
    let (before, after) = (pair.before.get("Domain"), pair.after.get("Domain"));
    let is_same = match (before, after) {
        (Some(before), Some(after)) => same(before, after),
        _ => before.is_none() && after.is_none(),
    };
    is_same && changes(pair, "UserPoolId")
}

fn leaves_pool(pair: &Pair<'_>) -> bool {
    changes(pair, "UserPoolId") && !takes_name_along(pair) && !is_other_domain(pair)
}

fn is_other_prefix(pair: &Pair<'_>) -> bool {
    let stays = !changes(pair, "UserPoolId");
    stays && changes(pair, "Domain") && !is_custom(&pair.before) && !is_custom(&pair.after)
}

/// Whether another domain takes the place of a custom one, or the other way around. A custom domain never has the name of a prefix
/// domain, even if the names are parameters.
fn is_other_domain(pair: &Pair<'_>) -> bool {
    let is_any_custom = is_custom(&pair.before) || is_custom(&pair.after);
    is_any_custom && (changes(pair, "Domain") || changes_kind(pair))
}

fn changes_kind(pair: &Pair<'_>) -> bool {
    matches!(seen_at(pair, "CustomDomainConfig"), Seen::Added | Seen::Removed)
}

fn lacks_style(pair: &Pair<'_>) -> bool {
    let is_newer = pair.after.is("ManagedLoginVersion", "2");
    let was_older = pair.before.is("ManagedLoginVersion", "1") || !pair.before.has("ManagedLoginVersion");
    if !(is_newer && was_older) {
        return false;
    }
    for client in pair.after.others("UserPoolClient") {
        let mut styles = client.others("ManagedLoginBranding");
        styles.retain(|style| style.refers("ClientId", client.id));
        if redirects(&client) && styles.is_empty() && client.equal(&pair.after, "UserPoolId") {
            return true;
        }
    }
    false
}
