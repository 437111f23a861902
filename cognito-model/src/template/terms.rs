//! `AWS::Cognito::Terms`

use super::intrinsics::Render;
use super::json::Object;
use super::resource::Resource;
use crate::naming::{conditions, ids};
use crate::pool::client::Client;
use crate::pool::terms::TermsLinks;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

/// The documents of a client.
pub(crate) fn terms(render: Render<'_>, client: &Entry<Client>) -> Vec<Resource> {
    let mut resources = Vec::new();
    let Some(terms) = &client.value.terms else {
        return resources;
    };
    let all = conditions::of_client_part(render.pool, client, terms.condition.as_ref());
    for (name, document) in &[
        ("terms-of-use", &terms.terms_of_use),
        ("privacy-policy", &terms.privacy_policy),
    ] {
        if let Some(links) = document {
            let document = document_of(render, client, name, links);
            resources.push(document.attributes(render, terms.attributes()).under(render, &all));
        }
    }
    resources
}

fn document_of(render: Render<'_>, client: &Entry<Client>, name: &str, links: &TermsLinks) -> Resource {
    let mut written = Object::new();
    for (language, link) in &links.links() {
        written.set_some(language, render.some_text(link));
    }
    let mut properties = Object::from([("Enforcement", "NONE"), ("TermsName", name), ("TermsSource", "LINK")]);
    properties.set("ClientId", render.reference(&Target::Client(client.name.clone())));
    properties.set("Links", written);
    properties.set("UserPoolId", render.reference(&Target::Pool));
    Resource::new(
        ids::terms(render.pool, &client.name, name),
        "AWS::Cognito::Terms",
        properties,
    )
}
