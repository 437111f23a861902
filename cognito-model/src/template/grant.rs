//! `AWS::IAM::Policy`: who may do what with the pool.

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::conditions;
use crate::naming::grants::{grouped, last_part};
use crate::pool::action::Action;
use crate::pool::grant::PrincipalKind;
use crate::value::intrinsic::{Intrinsic, Target};
use crate::value::list::Items;
use crate::value::text::Text;

/// The maximum length of a policy name in IAM.
const NAME_LENGTH: usize = 128;

/// The policies of all grants.
pub(crate) fn policies<'a>(render: Render<'a>) -> impl Iterator<Item = Resource> + 'a {
    grouped(render.pool).into_iter().map(move |granted| {
        let mut statements = Vec::new();
        let attributed = granted.grants.clone();
        for grant in granted.grants {
            let statement = grant.actions.as_ref().map(|actions| statement(render, actions));
            // The CDK compares the statements of roles as sets, and those of other principals as they are.
            let same = |one: &Json, other: &Json| match granted.kind {
                PrincipalKind::Role => same_actions(one, other),
                PrincipalKind::User | PrincipalKind::Group => one == other,
            };
            let is_new = |new: &Json| !statements.iter().any(|statement| same(statement, new));
            statements.extend(statement.filter(is_new));
        }
        let all = conditions::of_part(render.pool, granted.condition);
        let mut policy = policy(granted.id, granted.kind, name(render, granted.name), statements);
        for grant in attributed {
            policy = policy.attributes(render, grant.attributes());
        }
        policy.under(render, &all)
    })
}

/// Whether two statements on the pool allow the same actions, in any order.
fn same_actions(one: &Json, other: &Json) -> bool {
    let (Some(one), Some(other)) = (one.get("Action"), other.get("Action")) else {
        return false;
    };
    match (one.as_list(), other.as_list()) {
        // No statement contains an action twice.
        (Some(one), Some(other)) => one.len() == other.len() && one.iter().all(|action| other.contains(action)),
        _ => one == other,
    }
}

/// A policy that is attached to a principal.
pub(super) fn policy(id: String, kind: PrincipalKind, name: Json, statements: Vec<Json>) -> Resource {
    let mut document = Object::from([("Statement", Json::List(statements))]);
    document.set("Version", "2012-10-17");
    let mut properties = Object::new();
    properties.set("PolicyDocument", document);
    // If the name is too long, keep its end, which is more distinctive than its beginning.
    let cut = id.char_indices().rev().nth(NAME_LENGTH - 1).map_or(0, |(cut, _)| cut);
    properties.set("PolicyName", &id[cut..]);
    let attached = match kind {
        PrincipalKind::Role => "Roles",
        PrincipalKind::User => "Users",
        PrincipalKind::Group => "Groups",
    };
    properties.set(attached, [name]);
    Resource::new(id, "AWS::IAM::Policy", properties)
}

/// A statement that allows actions on the pool.
pub(super) fn statement(render: Render<'_>, actions: &Items<Action>) -> Json {
    let action = match actions {
        Items::List(actions) => {
            let mut texts: Vec<Json> = Vec::new();
            for action in actions {
                let text = action.in_policy().map(|text| Json::from(text.as_str()));
                let text = text.unwrap_or_else(|| render.text(&action.0));
                if !texts.contains(&text) {
                    texts.push(text);
                }
            }
            match texts.as_slice() {
                [one] => one.clone(),
                _ => Json::List(texts),
            }
        }
        Items::Intrinsic(intrinsic) => render.intrinsic(intrinsic),
    };
    let mut statement = Object::from([("Action", action)]);
    statement.set("Effect", "Allow");
    statement.set("Resource", render.attribute(&Target::Pool, "Arn"));
    Json::Object(statement)
}

/// The name of a principal. A policy takes only the name, even if the declaration has the ARN.
pub(super) fn name(render: Render<'_>, name: &Text) -> Json {
    match name {
        Text::Literal(text) => last_part(text).into(),
        // `Ref` returns the name of these resources.
        Text::Intrinsic(Intrinsic::GetAtt(target, attribute)) if attribute == "Arn" => render.reference(target),
        Text::Intrinsic(intrinsic) => render.intrinsic(intrinsic),
    }
}
