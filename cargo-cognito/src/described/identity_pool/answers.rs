//! The answers about each identity pool.

use cognito_model::{Json, Object};

/// The answers about one identity pool.
#[derive(Debug, Default)]
pub(super) struct IdentityPoolAnswers<'a> {
    /// The answer of `describe-identity-pool`.
    pub(super) described: Option<&'a Object>,
    /// The answer of `get-identity-pool-roles`.
    pub(super) roles: Option<&'a Object>,
    /// The answers of `get-principal-tag-attribute-map`, one for each provider.
    pub(super) tags: Vec<&'a Object>,
}

/// Whether an answer is about an identity pool. A list of them only names them.
pub(in crate::described) fn is_answer(answer: &Object) -> bool {
    let members = [
        "AllowUnauthenticatedIdentities",
        "Roles",
        "RoleMappings",
        "IdentityProviderName",
    ];
    answer.contains("IdentityPoolId") && members.into_iter().any(|member| answer.contains(member))
}

/// The answers by the IDs of their identity pools.
pub(super) fn grouped(answers: &[Object]) -> Vec<(&str, IdentityPoolAnswers<'_>)> {
    let mut all: Vec<(&str, IdentityPoolAnswers<'_>)> = Vec::new();
    for answer in answers {
        let Some(id) = answer.get("IdentityPoolId").and_then(Json::as_text) else {
            continue;
        };
        let index = match all.iter().position(|(known, _)| *known == id) {
            Some(index) => index,
            None => {
                all.push((id, IdentityPoolAnswers::default()));
                all.len() - 1
            }
        };
        let of = &mut all[index].1;
        if answer.contains("AllowUnauthenticatedIdentities") {
            of.described = Some(answer);
        } else if answer.contains("IdentityProviderName") {
            of.tags.push(answer);
        } else {
            of.roles = Some(answer);
        }
    }
    all
}
