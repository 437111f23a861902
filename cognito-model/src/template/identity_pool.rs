//! `AWS::Cognito::IdentityPool`, its roles, and their attachment.

use super::intrinsics::{Render, concat};
use super::json::{Json, Object, insert_sorted, single};
use super::principal_tags;
use super::resource::Resource;
use super::role_mapping::{client_id, of_provider, role_mappings, user_pool_name};
use super::tags;
use crate::naming::conditions;
use crate::naming::ids;
use crate::naming::ids::EntryMap;
use crate::pool::identity_pool::{
    AuthenticatingUserPool, IdentityPool, IdentityPoolAuthenticationProviders, UserPoolAuthenticationProvider,
};
use crate::pool::role_mapping::IdentityPoolProviderUrl;
use crate::pool::user_pool::UserPool;
use crate::schema::places::RoleArn;
use crate::schema::shared::Attributes;
use crate::value::intrinsic::Target;
use crate::value::list::{Entry, Items};
use crate::value::text::Text;

/// The resources of an identity pool: the pool itself, the roles that you do not provide, and the attachment.
///
/// `others` are the resources that do not belong to an identity pool.
pub(crate) fn identity_pool(render: Render<'_>, entry: &Entry<IdentityPool>, others: &[Resource]) -> Vec<Resource> {
    let it = &entry.value;
    if it.import.is_some() {
        return Vec::new();
    }
    let name = entry.name.clone();
    let target = Target::IdentityPool(name.clone());
    let (people, guests) = (
        Target::AuthenticatedRole(name.clone()),
        Target::UnauthenticatedRole(name),
    );
    let earlier = earlier(render, it, others);
    let all = conditions::of_target(render.pool, &target);
    let pool = pool(render, entry)
        .depends_on(earlier.clone())
        .attributes(render, it.attributes())
        .under(render, &all)
        .property_overrides(render, &it.property_overrides)
        .overrides(render, &it.overrides);
    let mut parts = vec![pool];
    if it.generates_authenticated_role() {
        parts.push(role(render, &target, &people, it, "Authenticated", &earlier).under(render, &all));
    }
    if it.generates_unauthenticated_role(render.pool) {
        parts.push(role(render, &target, &guests, it, "Unauthenticated", &earlier).under(render, &all));
    }
    if it.has_role_attachment() {
        parts.push(
            attachment(render, entry, &people, &guests)
                .depends_on(earlier)
                .under(render, &all),
        );
    }
    for tags in &it.principal_tags {
        parts.push(principal_tags::principal_tags(render, &entry.name, tags));
    }
    parts
}

fn attachment(render: Render<'_>, entry: &Entry<IdentityPool>, people: &Target, guests: &Target) -> Resource {
    let it = &entry.value;
    let arn = |given: &Option<RoleArn>, generated: bool, role: &Target| match given {
        Some(role) => Some(render.text(&role.0)),
        None => generated.then(|| render.attribute(role, "Arn")),
    };
    let mut roles = Object::new();
    let has_people = it.generates_authenticated_role();
    roles.set_some("authenticated", arn(&it.authenticated_role, has_people, people));
    let has_guests = it.generates_unauthenticated_role(render.pool);
    roles.set_some("unauthenticated", arn(&it.unauthenticated_role, has_guests, guests));
    let mut properties = Object::new();
    properties.set(
        "IdentityPoolId",
        render.reference(&Target::IdentityPool(entry.name.clone())),
    );
    properties.set_some("RoleMappings", role_mappings(render, entry));
    properties.set_some("Roles", (!roles.is_empty()).then_some(roles));
    Resource::new(
        ids::role_attachment(render.pool, &entry.name),
        "AWS::Cognito::IdentityPoolRoleAttachment",
        properties,
    )
}

fn pool(render: Render<'_>, entry: &Entry<IdentityPool>) -> Resource {
    let it = &entry.value;
    let mut properties = Object::new();
    properties.set(
        "AllowUnauthenticatedIdentities",
        it.allow_unauthenticated_identities.unwrap_or(false),
    );
    properties.set_some("AllowClassicFlow", it.allow_classic_flow);
    properties.set_some("IdentityPoolName", render.some_text(&it.identity_pool_name));
    properties.set_some("IdentityPoolTags", tags::list(render, &it.tags));
    let none = IdentityPoolAuthenticationProviders::DEFAULT;
    let providers = it.authentication_providers.as_ref().unwrap_or(&none);
    let user_pools = providers.user_pools.as_ref();
    let have = conditions::of_target(render.pool, &Target::IdentityPool(entry.name.clone()));
    let user_pools = user_pools.map(|pools| {
        render.items(pools, |of| {
            let needed = of_provider(render.pool, &of.0.provider());
            let missing = conditions::missing(render.pool, &have, &needed);
            render.if_holds(&missing, user_pool(render, it, &of.0))
        })
    });
    // The CDK writes an empty list.
    let none = (!it.base.is_as_written()).then(|| Json::List(Vec::new()));
    properties.set_some("CognitoIdentityProviders", user_pools.or(none));
    properties.set_some("DeveloperProviderName", render.some_text(&providers.custom_provider));
    let arns = providers.open_id_connect_providers.as_ref();
    properties.set_some(
        "OpenIdConnectProviderARNs",
        arns.map(|arns| render.items(arns, |arn| render.text(&arn.0))),
    );
    let arns = providers.saml_providers.as_ref();
    properties.set_some(
        "SamlProviderARNs",
        arns.map(|arns| render.items(arns, |arn| render.text(&arn.0))),
    );
    let logins = logins(render, providers);
    properties.set_some("SupportedLoginProviders", (!logins.is_empty()).then_some(logins));
    Resource::new(
        EntryMap::IdentityPools.id(render.pool, entry),
        "AWS::Cognito::IdentityPool",
        properties,
    )
}

/// The social providers by their domains, in the CDK's order.
fn logins(render: Render<'_>, providers: &IdentityPoolAuthenticationProviders) -> Object {
    let mut logins = Object::new();
    let mut set = |provider: IdentityPoolProviderUrl, id: Option<Json>| {
        logins.set_some(provider.row().cloudformation, id);
    };
    let id = |text: &Text| render.text(text);
    let amazon = providers.amazon.as_ref();
    set(IdentityPoolProviderUrl::Amazon, amazon.map(|it| id(&it.app_id)));
    let facebook = providers.facebook.as_ref();
    set(IdentityPoolProviderUrl::Facebook, facebook.map(|it| id(&it.app_id)));
    let google = providers.google.as_ref();
    set(IdentityPoolProviderUrl::Google, google.map(|it| id(&it.client_id)));
    let apple = providers.apple.as_ref();
    set(IdentityPoolProviderUrl::Apple, apple.map(|it| id(&it.services_id)));
    let twitter = providers.twitter.as_ref();
    set(
        IdentityPoolProviderUrl::Twitter,
        twitter.map(|it| concat(vec![id(&it.consumer_key), Json::from(";"), id(&it.consumer_secret)])),
    );
    logins
}

fn user_pool(render: Render<'_>, it: &IdentityPool, of: &UserPoolAuthenticationProvider) -> Json {
    let is_off = of.disable_server_side_token_check;
    let check = is_off
        .or((!it.base.is_as_written()).then_some(false))
        .map(|is_off| !is_off);
    let provider = of.provider();
    let mut object = Object::new();
    object.set("ClientId", client_id(render, &provider));
    // Written out although `Fn::GetAtt` could return it, because the CDK does so.
    object.set("ProviderName", user_pool_name(render, &provider));
    object.set_some("ServerSideTokenCheck", check);
    Json::Object(object)
}

/// A role for the users of an identity pool. It has the permissions that the declaration gives it.
fn role(
    render: Render<'_>,
    identity_pool: &Target,
    role: &Target,
    it: &IdentityPool,
    kind: &str,
    earlier: &[String],
) -> Resource {
    let principal = principal(render);
    let mut condition = Object::new();
    condition.set(
        "StringEquals",
        single(&format!("{principal}:aud"), render.reference(identity_pool)),
    );
    condition.set(
        "ForAnyValue:StringLike",
        single(&format!("{principal}:amr"), kind.to_ascii_lowercase().as_str()),
    );
    let assume = "sts:AssumeRoleWithWebIdentity";
    let mut statement = Object::from([("Action", assume)]);
    // Without the permission to tag, users would not get credentials with tags. Guests have no claims.
    if kind == "Authenticated" && !it.principal_tags.is_empty() {
        statement.set("Action", [assume, "sts:TagSession"]);
    }
    statement.set("Condition", condition);
    statement.set("Effect", "Allow");
    statement.set("Principal", single("Federated", principal));
    let mut document = Object::new();
    document.set("Statement", [statement]);
    document.set("Version", "2012-10-17");
    let mut properties = Object::new();
    properties.set("AssumeRolePolicyDocument", document);
    if !it.base.is_as_written() {
        let description = format!("Default {kind} Role for Identity Pool ");
        let description = vec![Json::Text(description), render.attribute(identity_pool, "Name")];
        properties.set("Description", concat(description));
    }
    properties.set_some("Tags", tags::list(render, &it.tags));
    let mut attributes = Attributes::NONE;
    if let Some(roles) = &it.generated_roles {
        let settings = match role {
            Target::AuthenticatedRole(_) => &roles.authenticated,
            _ => &roles.unauthenticated,
        };
        super::role::set(render, settings, &mut properties);
        if let Some(settings) = settings {
            attributes = settings.attributes();
        }
    }
    Resource::new(render.pool.logical_id_of(role), "AWS::IAM::Role", properties)
        .depends_on(earlier.to_vec())
        .attributes(render, attributes)
}

/// The service principal of identity pools in trust policies. It differs in the US GovCloud regions. A template for any region
/// uses the one for the rest of the world.
fn principal(render: Render<'_>) -> &'static str {
    let region = render.pool.deploys_to.as_ref().and_then(|it| it.region.as_ref());
    match region.and_then(Text::literal) {
        Some("us-gov-west-1") => "cognito-identity-us-gov.amazonaws.com",
        Some("us-gov-east-1") => "cognito-identity.us-gov-east-1.amazonaws.com",
        _ => "cognito-identity.amazonaws.com",
    }
}

/// The resources that are below the user pool in the CDK.
const BENEATH: [&str; 7] = [
    "AWS::Cognito::UserPool",
    "AWS::Cognito::UserPoolClient",
    "AWS::Cognito::UserPoolDomain",
    "AWS::Cognito::UserPoolGroup",
    "AWS::Cognito::UserPoolResourceServer",
    "AWS::IAM::Role",
    "AWS::Lambda::Permission",
];

/// What the CDK creates before an identity pool that accepts this user pool's users, and before its roles: everything below the
/// user pool. We wait for it only in a pool that takes over a CDK stack. There is no need to: the identity pool refers to
/// everything that it uses. And waiting can be circular, because the role of a group may trust the identity pool by its ID.
/// With `..AsWritten`, nothing waits either, as in an identity pool that the app made from the classes of CloudFormation.
///
/// Resources that refer back to an identity pool are excluded. The role of a group may well be one of its roles, and then the
/// CDK writes a circular dependency, which CloudFormation rejects.
fn earlier(render: Render<'_>, it: &IdentityPool, others: &[Resource]) -> Vec<String> {
    let providers = it.authentication_providers.as_ref();
    let user_pools = providers.and_then(|providers| providers.user_pools.as_ref());
    let user_pools = user_pools.and_then(Items::list).unwrap_or_default();
    let is_ours = |of: &AuthenticatingUserPool| of.0.client.is_some() || of.0.user_pool_id.is_none();
    if render.pool.cdk.is_none() || it.base.is_as_written() || !user_pools.iter().any(is_ours) {
        return Vec::new();
    }
    let mut later = own_ids(render.pool);
    let mut earlier: Vec<&Resource> = others.iter().collect();
    loop {
        let count = later.len();
        earlier.retain(|resource| {
            let refers_back = resource.mentions(&later);
            if refers_back {
                later.push(resource.id().to_owned());
            }
            !refers_back
        });
        if later.len() == count {
            break;
        }
    }
    let beneath = earlier.iter().filter(|resource| BENEATH.contains(&resource.kind()));
    let mut ids = Vec::new();
    for resource in beneath {
        insert_sorted(&mut ids, resource.id().to_owned());
    }
    ids
}

/// The logical IDs of all identity pools and of everything that they generate.
fn own_ids(pool: &UserPool) -> Vec<String> {
    let mut all = Vec::new();
    for entry in &pool.identity_pools {
        all.extend(ids::identity_pool(pool, entry));
    }
    all
}
