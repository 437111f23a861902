//! `AWS::Cognito::IdentityPoolPrincipalTag`

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use super::role_mapping::user_pool_name;
use crate::naming::{conditions, parts};
use crate::pool::principal_tags::{PrincipalTagProvider, PrincipalTags};
use crate::pool::role_mapping::UserPoolProvider;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;
use crate::value::text::Str;

pub(crate) fn principal_tags(render: Render<'_>, identity_pool: &Str, entry: &Entry<PrincipalTags>) -> Resource {
    let tags = &entry.value;
    let pool = render.pool;
    let mut all = conditions::of_target(pool, &Target::IdentityPool(identity_pool.clone()));
    if let Some(PrincipalTagProvider::UserPool) = tags.effective_provider(&entry.name) {
        conditions::add_all(pool, &mut all, &conditions::of_target(pool, &Target::Pool));
    }
    conditions::add(pool, &mut all, tags.condition.as_ref());
    let mut claims = Object::new();
    for claim in &tags.claims {
        claims.set(claim.name.as_str(), render.text(&claim.value));
    }
    let mut properties = Object::new();
    properties.set(
        "IdentityPoolId",
        render.reference(&Target::IdentityPool(identity_pool.clone())),
    );
    properties.set("IdentityProviderName", provider(render, entry));
    properties.set_some("PrincipalTags", (!claims.is_empty()).then_some(claims));
    properties.set_some("UseDefaults", tags.use_defaults);
    Resource::new(
        parts::principal_tags(render.pool, identity_pool, entry),
        "AWS::Cognito::IdentityPoolPrincipalTag",
        properties,
    )
    .attributes(render, tags.attributes())
    .under(render, &all)
    .property_overrides(render, &tags.property_overrides)
    .overrides(render, &tags.overrides)
}

fn provider(render: Render<'_>, entry: &Entry<PrincipalTags>) -> Json {
    match entry.value.effective_provider(&entry.name) {
        Some(PrincipalTagProvider::UserPool) => user_pool_name(render, &UserPoolProvider::DEFAULT),
        Some(PrincipalTagProvider::Custom(address)) => render.text(&address.url),
        Some(known) => known.row().cloudformation.into(),
        // A rule reports that there is none.
        None => entry.name.as_str().into(),
    }
}
