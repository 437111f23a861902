//! Imports: values instead of references to resources, in the same form as in the CDK.

use super::intrinsics::{Render, concat};
use super::json::{Json, single};
use crate::pool::import::{ImportedPool, PoolArn};
use crate::pool::imported;
use crate::value::intrinsic::{Pseudo, Target};
use crate::value::text::Text;

/// What `Ref` returns for an import. `None` if the target is not imported.
pub(crate) fn reference(render: Render<'_>, target: &Target) -> Option<Json> {
    let pool = render.pool;
    if pool.imports_itself(target) {
        return None;
    }
    match target {
        Target::Pool => Some(pool_id(render, pool.import.as_ref()?)),
        Target::Client(name) => Some(render.text(pool.clients.named(name)?.value.import.as_ref()?)),
        Target::Domain(name) => Some(render.text(pool.domains.named(name)?.value.import()?)),
        Target::IdentityPool(_) => pool.imported_identity_pool(target).map(|id| render.text(id)),
        _ => None,
    }
}

/// What `Fn::GetAtt` returns for an import. `None` if the target is not imported, or lacks the attribute.
pub(crate) fn attribute(render: Render<'_>, target: &Target, attribute: &str) -> Option<Json> {
    let Target::Pool = target else {
        return imported::has_attribute(target, attribute)
            .then(|| reference(render, target))
            .flatten();
    };
    let import = render
        .pool
        .import
        .as_ref()
        .filter(|_| !render.pool.imports_itself(target))?;
    match attribute {
        "UserPoolId" => Some(pool_id(render, import)),
        "Arn" => Some(arn(render, import)),
        "ProviderName" => Some(provider_name(render, import)),
        "ProviderURL" => Some(concat(vec![Json::from("https://"), provider_name(render, import)])),
        _ => None,
    }
}

fn pool_id(render: Render<'_>, import: &ImportedPool) -> Json {
    match import {
        ImportedPool::UserPoolId(import) => render.text(&import.user_pool_id),
        ImportedPool::UserPoolArn(import) => match import.user_pool_arn.literal() {
            // A rule reports strings that are not ARNs.
            Some(arn) => PoolArn::parse(arn).map_or(arn, |arn| arn.id).into(),
            None => select(1, "/", select(5, ":", render.text(&import.user_pool_arn))),
        },
    }
}

fn arn(render: Render<'_>, import: &ImportedPool) -> Json {
    match import {
        ImportedPool::UserPoolArn(import) => render.text(&import.user_pool_arn),
        ImportedPool::UserPoolId(import) => concat(vec![
            Json::from("arn:"),
            render.pseudo(Pseudo::Partition),
            Json::from(":cognito-idp:"),
            region(render),
            Json::from(":"),
            render.pseudo(Pseudo::AccountId),
            Json::from(":userpool/"),
            render.text(&import.user_pool_id),
        ]),
    }
}

/// The provider name as the CDK composes it. For a new pool, an attribute of the resource returns it.
fn provider_name(render: Render<'_>, import: &ImportedPool) -> Json {
    let region = match import {
        ImportedPool::UserPoolId(_) => region(render),
        ImportedPool::UserPoolArn(import) => region_of_arn(render, &import.user_pool_arn),
    };
    name_of_pool(render, region, pool_id(render, import))
}

/// The name of a user pool as a provider, composed from its region and its ID.
pub(crate) fn name_of_pool(render: Render<'_>, region: Json, id: Json) -> Json {
    concat(vec![
        Json::from("cognito-idp."),
        region,
        Json::from("."),
        render.pseudo(Pseudo::URLSuffix),
        Json::from("/"),
        id,
    ])
}

/// The region of the user pool: the stack's, unless an imported pool contains its own. The CDK assumes the stack's region
/// everywhere except in the provider name.
pub(crate) fn region(render: Render<'_>) -> Json {
    let import = render.pool.import.as_ref().filter(|_| render.pool.cdk.is_none());
    match import {
        None => render.pseudo(Pseudo::Region),
        Some(ImportedPool::UserPoolArn(import)) => region_of_arn(render, &import.user_pool_arn),
        Some(ImportedPool::UserPoolId(import)) => region_of_id(render, &import.user_pool_id, '_'),
    }
}

fn region_of_arn(render: Render<'_>, arn: &Text) -> Json {
    match arn.literal() {
        Some(arn) => PoolArn::parse(arn).map_or("", |arn| arn.region).into(),
        None => select(3, ":", render.text(arn)),
    }
}

/// The region at the beginning of a pool ID, or the stack's region if only CloudFormation knows the ID.
pub(crate) fn region_of_id(render: Render<'_>, id: &Text, separator: char) -> Json {
    let literal = id.literal().filter(|_| render.pool.cdk.is_none());
    match literal.and_then(|id| id.rsplit_once(separator)) {
        Some((region, _)) if !region.is_empty() && !region.contains(['{', '$']) => region.into(),
        _ => render.pseudo(Pseudo::Region),
    }
}

/// A part of a string that only CloudFormation knows.
fn select(index: i64, delimiter: &str, text: Json) -> Json {
    let split = single("Fn::Split", [Json::from(delimiter), text]);
    single("Fn::Select", [Json::from(index), split])
}
