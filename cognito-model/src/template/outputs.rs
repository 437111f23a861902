//! Outputs of the template.

use super::encode::percent_encoded;
use super::import;
use super::intrinsics::{Render, concat};
use super::json::{Json, Object, single};
use crate::naming::conditions;
use crate::naming::ids::EntryMap;
use crate::pool::domain::Domain;
use crate::pool::output::{DomainName, KnownOutput, LOGIN_PATH, Output, OutputValue, SignInUrl};
use crate::pool::user_pool::UserPool;
use crate::value::intrinsic::{Pseudo, Target};
use crate::value::text::Text;

pub(crate) fn outputs(render: Render<'_>) -> Object {
    let entries = render.pool.outputs.iter();
    entries
        .map(|entry| (EntryMap::Outputs.id(render.pool, entry), output(render, &entry.value)))
        .collect()
}

fn output(render: Render<'_>, output: &Output) -> Object {
    let settings = &output.0;
    let mut object = Object::new();
    object.set_some("Description", render.some_text(&settings.description));
    object.set(
        "Value",
        match &settings.value {
            OutputValue::Known(known) => self::known(render, known),
            OutputValue::Value(value) => render.value(value),
        },
    );
    let export = render.some_text(&settings.export_name);
    object.set_some("Export", export.map(|name| single("Name", name)));
    let all = conditions_of(render.pool, output);
    if !all.is_empty() {
        object.set("Condition", render.condition(&all));
    }
    object
}

/// Whether the template has the output only if a condition holds.
pub(crate) fn is_conditional(pool: &UserPool, output: &Output) -> bool {
    !conditions_of(pool, output).is_empty()
}

/// Its own condition, and the conditions of what it refers to.
fn conditions_of<'a>(pool: &'a UserPool, output: &'a Output) -> Vec<&'a str> {
    let mut all = conditions::alone(output.0.condition.as_ref());
    let mut look = |target: &Target| {
        conditions::add_all(pool, &mut all, &conditions::of_target(pool, target));
    };
    match &output.0.value {
        OutputValue::Known(known) => targets(known, &mut look),
        OutputValue::Value(value) => conditions::targets(value, &mut look),
    }
    all
}

/// What a known output refers to.
fn targets(output: &KnownOutput, look: &mut dyn FnMut(&Target)) {
    match output {
        KnownOutput::UserPoolId
        | KnownOutput::UserPoolArn
        | KnownOutput::UserPoolProviderName
        | KnownOutput::UserPoolProviderUrl => look(&Target::Pool),
        KnownOutput::ClientId(of) | KnownOutput::ClientSecret(of) => look(&Target::Client(of.client.0.clone())),
        KnownOutput::BaseUrl(url) => look(&Target::Domain(url.domain.0.clone())),
        KnownOutput::CloudFrontEndpoint(of) => look(&Target::Domain(of.domain.0.clone())),
        KnownOutput::SignInUrl(url) => {
            look(&Target::Domain(url.domain.0.clone()));
            look(&Target::Client(url.client.0.clone()));
        }
        KnownOutput::IdentityPoolId(of) | KnownOutput::IdentityPoolArn(of) => {
            look(&Target::IdentityPool(of.identity_pool.0.clone()));
        }
    }
}

fn known(render: Render<'_>, output: &KnownOutput) -> Json {
    let pool = &Target::Pool;
    match output {
        KnownOutput::UserPoolId => render.reference(pool),
        KnownOutput::UserPoolArn => render.attribute(pool, "Arn"),
        KnownOutput::UserPoolProviderName => render.attribute(pool, "ProviderName"),
        KnownOutput::UserPoolProviderUrl => render.attribute(pool, "ProviderURL"),
        KnownOutput::ClientId(of) => render.reference(&Target::Client(of.client.0.clone())),
        KnownOutput::ClientSecret(of) => render.attribute(&Target::Client(of.client.0.clone()), "ClientSecret"),
        KnownOutput::BaseUrl(url) => base_url(render, &url.domain, url.fips),
        KnownOutput::SignInUrl(url) => sign_in_url(render, url),
        KnownOutput::CloudFrontEndpoint(of) => {
            render.attribute(&Target::Domain(of.domain.0.clone()), "CloudFrontDistribution")
        }
        KnownOutput::IdentityPoolId(of) => render.reference(&Target::IdentityPool(of.identity_pool.0.clone())),
        KnownOutput::IdentityPoolArn(of) => concat(vec![
            Json::from("arn:"),
            render.pseudo(Pseudo::Partition),
            Json::from(":cognito-identity:"),
            identity_pool_region(render, &of.identity_pool.0),
            Json::from(":"),
            render.pseudo(Pseudo::AccountId),
            Json::from(":identitypool/"),
            render.reference(&Target::IdentityPool(of.identity_pool.0.clone())),
        ]),
    }
}

/// The region of an identity pool: the stack's, unless an imported one contains its own.
fn identity_pool_region(render: Render<'_>, name: &str) -> Json {
    match render
        .pool
        .imported_identity_pool(&Target::IdentityPool(name.to_owned().into()))
    {
        Some(id) => import::region_of_id(render, id, ':'),
        None => render.pseudo(Pseudo::Region),
    }
}

/// The base URL of the managed login pages. `Ref` of a domain returns its `Domain` property: the whole custom domain, or the
/// prefix of a prefix domain.
fn base_url(render: Render<'_>, name: &DomainName, fips: bool) -> Json {
    let domain = render.reference(&Target::Domain(name.0.clone()));
    let declared = render.pool.domains.named(&name.0).map(|entry| &entry.value);
    if let Some(Domain::Custom(_)) = declared {
        return concat(vec![Json::from("https://"), domain]);
    }
    let auth = if fips { ".auth-fips." } else { ".auth." };
    concat(vec![
        Json::from("https://"),
        domain,
        Json::from(auth),
        import::region(render),
        Json::from(".amazoncognito.com"),
    ])
}

/// The URL where users sign in to a client. The CDK leaves the callback URL as it is; here it is encoded, as the standard for
/// URLs requires.
fn sign_in_url(render: Render<'_>, url: &SignInUrl) -> Json {
    let client = render.pool.clients.named(&url.client.0);
    let response_type = client.and_then(|client| client.value.response_type()).unwrap_or("code");
    let path = url.sign_in_path.as_ref();
    let redirect = match &url.redirect_uri {
        Text::Literal(uri) => percent_encoded(uri).into(),
        // CloudFormation has no function to encode it.
        Text::Intrinsic(intrinsic) => render.intrinsic(intrinsic),
    };
    concat(vec![
        base_url(render, &url.domain, url.fips),
        path.map_or(Json::from(LOGIN_PATH), |path| render.text(path)),
        Json::from("?client_id="),
        render.reference(&Target::Client(url.client.0.clone())),
        Json::Text(format!("&response_type={response_type}&redirect_uri=")),
        redirect,
    ])
}
