//! Groups the grants by principal, and names the policy of each principal.

use crate::naming::cdk;
use crate::naming::ids::{EntryMap, camel_case, generated, prefix};
use crate::pool::grant::{Grant, Principal, PrincipalKind};
use crate::pool::user_pool::UserPool;
use crate::schema::shared::ConditionName;
use crate::value::intrinsic::{Intrinsic, Target};
use crate::value::text::Text;

/// Everything that is granted to one principal.
pub struct Granted<'a> {
    /// The logical ID of the policy.
    pub id: String,
    /// The kind of the principal.
    pub kind: PrincipalKind,
    /// The name or ARN of the principal, as written in its first grant.
    pub name: &'a Text,
    /// The position of its first grant.
    pub first: usize,
    /// The condition of all of them.
    pub condition: Option<&'a ConditionName>,
    /// The grants for it.
    pub grants: Vec<&'a Grant>,
    known_by: Text,
}

/// The grants by principal, in the order of each principal's first grant. As in the CDK, a principal has one policy for the
/// pool. Here it also has another one for each condition that grants have.
pub fn grouped(pool: &UserPool) -> Vec<Granted<'_>> {
    let mut all: Vec<Granted<'_>> = Vec::new();
    for (index, grant) in pool.grants.iter().enumerate() {
        let Some(principal) = grant.principal() else { continue };
        let Principal { kind, name } = principal;
        let known_by = known_by(pool, name);
        if let Some(same) = all.iter_mut().find(|other| {
            other.kind == kind && other.known_by == known_by && other.condition == grant.condition.as_ref()
        }) {
            same.grants.push(grant);
            continue;
        }
        let mut unlike = 0;
        let mut id = grant_policy(pool, principal, unlike);
        while all.iter().any(|other| other.id == id) {
            unlike += 1;
            id = grant_policy(pool, principal, unlike);
        }
        all.push(Granted {
            id,
            kind,
            name,
            first: index,
            grants: vec![grant],
            condition: grant.condition.as_ref(),
            known_by,
        });
    }
    for granted in &mut all {
        granted.id = generated(pool, std::mem::take(&mut granted.id));
    }
    all
}

/// What identifies a principal: its name, which an ARN ends with, or the `Ref` of its resource, which returns its name.
fn known_by(pool: &UserPool, name: &Text) -> Text {
    let reference = |target: &Target| Intrinsic::Ref(Target::LogicalId(pool.logical_id_of(target).into()));
    match name {
        Text::Literal(text) => last_part(text).to_owned().into(),
        Text::Intrinsic(Intrinsic::GetAtt(target, attribute)) if attribute == "Arn" => reference(target).into(),
        Text::Intrinsic(Intrinsic::Ref(target)) => reference(target).into(),
        Text::Intrinsic(intrinsic) => intrinsic.clone().into(),
    }
}

/// The name at the end of an ARN: `arn:aws:iam::123456789012:role/service-role/name`. A name contains no slash.
pub fn last_part(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or(text)
}

/// The logical ID of the policy with everything that is granted to a principal, derived from its name: `signup_role` gives
/// `CustomersSignupRolePolicy`, and the user `deploy` gives `CustomersDeployUserPolicy`. So the ID does not change when other
/// grants are added or removed. A name that only CloudFormation knows contributes nothing.
///
/// If several policies would have the same ID, `unlike`, the number of earlier ones, distinguishes them.
pub(crate) fn grant_policy(pool: &UserPool, principal: Principal<'_>, unlike: usize) -> String {
    if let Some(path) = cdk_principal(pool, principal.name) {
        return cdk::logical_id(path, &["DefaultPolicy", "Resource"]);
    }
    let own = match principal.name {
        Text::Literal(name) => camel_case(last_part(name)),
        Text::Intrinsic(Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _)) => match target {
            Target::External(name) | Target::Parameter(name) | Target::Resource(name) => camel_case(name),
            Target::LogicalId(id) => id.strip_prefix(&prefix(pool)).unwrap_or(id).to_owned(),
            Target::AuthenticatedRole(name) => format!("{}Authenticated", camel_case(name)),
            Target::UnauthenticatedRole(name) => format!("{}Unauthenticated", camel_case(name)),
            _ => String::new(),
        },
        Text::Intrinsic(_) => String::new(),
    };
    let noun = match principal.kind {
        PrincipalKind::Role => "Role",
        PrincipalKind::User => "User",
        PrincipalKind::Group => "Group",
    };
    let own = own.strip_suffix(noun).unwrap_or(&own);
    let number = if unlike == 0 {
        String::new()
    } else {
        (unlike + 1).to_string()
    };
    format!("{}{own}{noun}Policy{number}", prefix(pool))
}

/// Where the principal was in the CDK app, if its entry says so: the CDK writes one policy for all permissions of a principal in
/// the stack.
fn cdk_principal(pool: &UserPool, name: &Text) -> Option<Vec<String>> {
    let Text::Intrinsic(Intrinsic::Ref(Target::External(name)) | Intrinsic::GetAtt(Target::External(name), _)) = name
    else {
        return None;
    };
    let entry = pool.external.named(name)?;
    EntryMap::External.cdk_path(pool, name, Some(entry.cdk.as_ref()?))
}
