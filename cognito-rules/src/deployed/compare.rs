//! Compares two templates: which facts apply to the edit.

use cognito_model::{Json, Template};

use super::fact::Fact;
use super::facts::{FACTS, find};
use super::json::{differ, refers, same};
use super::pair::{Pair, pairs};

/// A fact that applies to an edit, and where.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The fact.
    pub fact: &'static Fact,
    /// The logical ID in the new template, or in the deployed one if the resource was removed.
    pub id: String,
    /// The logical ID in the deployed template.
    pub deployed_id: String,
    /// The type of the resource, without `AWS::Cognito::`. `Output` for an output.
    pub kind: String,
    /// The property, below `Properties`. With a leading dot, an attribute of the resource. Empty if the fact is about the
    /// resource as a whole.
    pub path: String,
    /// The deployed value.
    pub before: Option<Json>,
    /// The new value.
    pub after: Option<Json>,
}

/// What CloudFormation's schema of 2026-10-20 calls `createOnlyProperties`, for Cognito's types. User pools and identity pools
/// have none.
pub const CREATE_ONLY: &[(&str, &[&str])] = &[
    ("IdentityPoolPrincipalTag", &["IdentityPoolId", "IdentityProviderName"]),
    ("IdentityPoolRoleAttachment", &["IdentityPoolId"]),
    ("LogDeliveryConfiguration", &["UserPoolId"]),
    ("ManagedLoginBranding", &["ClientId", "UserPoolId"]),
    ("Terms", &["ClientId", "UserPoolId"]),
    ("UserPoolClient", &["GenerateSecret", "UserPoolId"]),
    ("UserPoolDomain", &["Domain", "UserPoolId"]),
    ("UserPoolGroup", &["GroupName", "UserPoolId"]),
    (
        "UserPoolIdentityProvider",
        &["ProviderName", "ProviderType", "UserPoolId"],
    ),
    ("UserPoolRegionalConfigurationAttachment", &["UserPoolId"]),
    ("UserPoolReplica", &["RegionName", "UserPoolId", "UserPoolTagsAtCreate"]),
    ("UserPoolResourceServer", &["Identifier", "UserPoolId"]),
    ("UserPoolRiskConfigurationAttachment", &["ClientId", "UserPoolId"]),
    ("UserPoolUICustomizationAttachment", &["ClientId", "UserPoolId"]),
    (
        "UserPoolUser",
        &[
            "ClientMetadata",
            "DesiredDeliveryMediums",
            "ForceAliasCreation",
            "MessageAction",
            "UserAttributes",
            "UserPoolId",
            "Username",
            "ValidationData",
        ],
    ),
    (
        "UserPoolUserToGroupAttachment",
        &["GroupName", "UserPoolId", "Username"],
    ),
];

/// The attributes of a resource that are not properties.
const POLICIES: [&str; 2] = ["DeletionPolicy", "UpdateReplacePolicy"];

/// All facts that apply to the edit from the deployed template to the new one. Values that only CloudFormation knows are not
/// reported: intrinsic functions whose results the templates do not show.
pub fn compare(deployed: &Template, new: &Template) -> Vec<Verdict> {
    let pairs = pairs(deployed, new);
    let only_policies = changes_only_policies(&pairs);
    let mut verdicts: Vec<Verdict> = Vec::new();
    for pair in &pairs {
        if follows(pair, &pairs) {
            continue;
        }
        let first = verdicts.len();
        for topic in FACTS {
            for fact in topic.facts {
                look(fact, pair, only_policies, first, &mut verdicts);
            }
        }
    }
    outputs(deployed, new, &mut verdicts);
    verdicts
}

/// The fact that a changed policy alone is not applied.
const POLICY_ALONE: &str = "deployed_policy_alone";

/// The fact about outputs.
const EXPORT: &str = "deployed_export";

/// Adds the verdicts of a fact about a resource. The verdicts about this resource begin at `first`.
fn look(fact: &'static Fact, pair: &Pair<'_>, only_policies: bool, first: usize, verdicts: &mut Vec<Verdict>) {
    let is_policy = fact.name == POLICY_ALONE;
    for row in fact.rows {
        let is_about_policy = is_policy || row.path == ".DeletionPolicy";
        if row.kind != pair.kind || (is_about_policy && only_policies != is_policy) {
            continue;
        }
        for (path, before, after) in row.matches(pair) {
            let mut is_said = false;
            // Report only the outermost property: `Policies`, not each policy in it.
            for other in verdicts.get(first..).unwrap_or_default() {
                is_said |= other.fact.name == fact.name && other.path != path && is_within(&path, &other.path);
            }
            if !is_said {
                verdicts.push(Verdict {
                    fact,
                    id: if pair.is_gone() { pair.before.id } else { pair.after.id }.to_owned(),
                    deployed_id: pair.before.id.to_owned(),
                    kind: pair.kind.to_owned(),
                    path,
                    before,
                    after,
                });
            }
        }
    }
}

/// Whether a resource changes only because of another one, which is reported: a client whose pool leaves the template, or the
/// style of a client that does.
fn follows(pair: &Pair<'_>, pairs: &[Pair<'_>]) -> bool {
    let Some(properties) = pair.before.properties() else {
        return false;
    };
    for owner in pairs {
        let is_owner = match owner.kind {
            "UserPool" => pair.kind != "UserPool",
            "IdentityPool" => pair.kind.starts_with("IdentityPool") && pair.kind != "IdentityPool",
            // What belongs to a client is replaced with it.
            "UserPoolClient" => {
                let is_own = pair.before.refers("ClientId", owner.before.id);
                pair.kind != "IdentityPool" && (is_own || leaves(pair))
            }
            _ => false,
        };
        if is_owner && leaves(owner) && refers(properties, owner.before.id) {
            return true;
        }
    }
    false
}

/// Whether a resource loses its identity, so that everything attached to it is lost too. A retained one keeps it.
fn leaves(pair: &Pair<'_>) -> bool {
    pair.is_deleted() || pair.is_moved()
}

/// Whether one path is the other, or below it.
#[doc(hidden)]
pub fn is_within(path: &str, around: &str) -> bool {
    match path.strip_prefix(around) {
        Some(rest) => rest.is_empty() || rest.starts_with('.') || around.is_empty(),
        None => false,
    }
}

/// Whether only deletion policies differ.
fn changes_only_policies(pairs: &[Pair<'_>]) -> bool {
    let mut differs = false;
    for pair in pairs {
        let (Some(before), Some(after)) = (pair.before.resource, pair.after.resource) else {
            return false;
        };
        let (mut before, mut after) = (before.clone(), after.clone());
        for policy in POLICIES {
            differs |= before.remove(policy) != after.remove(policy);
        }
        if pair.is_moved() || !same(&Json::Object(before), &Json::Object(after)) {
            return false;
        }
    }
    differs
}

/// Reports exports that are removed or changed, because another stack may import them.
fn outputs(deployed: &Template, new: &Template, verdicts: &mut Vec<Verdict>) {
    let Some(fact) = find(EXPORT) else { return };
    for (key, before) in deployed.section("Outputs").iter() {
        let Some(name) = before.get("Export") else { continue };
        let after = new.section("Outputs").get(key);
        let stays = |part: &str| match (before.get(part), after.and_then(|after| after.get(part))) {
            (Some(one), Some(other)) => !differ(one, other),
            _ => false,
        };
        let mut is_elsewhere = false;
        for (_, output) in new.section("Outputs").iter() {
            is_elsewhere |= after.is_none() && output.get("Export") == Some(name);
        }
        if !(is_elsewhere || (stays("Export") && stays("Value"))) {
            verdicts.push(Verdict {
                fact,
                id: key.to_owned(),
                deployed_id: key.to_owned(),
                kind: "Output".to_owned(),
                path: String::new(),
                before: Some(before.clone()),
                after: after.cloned(),
            });
        }
    }
}
