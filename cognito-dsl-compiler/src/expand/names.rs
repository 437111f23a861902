//! The generated modules: constants for what an application refers to by name.

use cognito_model::{List, SettingPath, Str, UserPool};
use proc_macro2::TokenStream;
use quote::quote;

use super::located::Definitions;
use super::rust_names::{RustNames, constant, module};
use super::{Features, claims, literal, outputs};
use crate::lower::ConstBlock;
use crate::report::Diagnostics;
use crate::syntax::tree::{Declaration, Mark};

/// All modules of names.
pub(super) fn modules(
    pool: &UserPool,
    declaration: &Declaration,
    constants: &[ConstBlock],
    krate: &TokenStream,
    features: Features,
    report: &Diagnostics,
) -> TokenStream {
    let names = RustNames::new(declaration, report);
    let mut out = Definitions::default();
    attributes(pool, &names, &mut out);
    scopes(pool, &names, &mut out);
    groups(pool, &names, &mut out);
    identity_providers(pool, &names, &mut out);
    output_keys(pool, &names, &mut out);
    let strings = out.tokens();
    let clients = clients(pool, constants, &names).tokens();
    let domains = (!pool.domains.is_empty()).then(|| {
        let domains = domains(pool, &names).tokens();
        quote! {
            /// The domains of the managed login pages: their names and logical IDs.
            pub mod domains {
                #[allow(unused_imports)]
                use #krate::model::{DomainHandle, Str};
                #[allow(unused_imports)]
                use ::core::option::Option::{None, Some};
                #domains
            }
        }
    });
    let outputs = features.outputs.then(|| outputs::fields(pool, &names, krate));
    let claims = features.claims.then(|| claims::module(pool, &names, krate));
    quote! {
        #strings
        /// The app clients: their logical IDs, and what they can do.
        pub mod clients {
            #[allow(unused_imports)]
            use #krate::model::{ClientHandle, List, Str};
            #clients
        }
        #domains
        #outputs
        #claims
    }
}

/// Writes a string constant with its documentation, located at its entry.
fn string_constant(docs: &str, ident: &str, value: &str, place: Option<Mark>, out: &mut Definitions) {
    out.declared_at(ident, place);
    out.text
        .push_str(&format!("#[doc = {docs:?}] pub const {ident}: &str = {value:?};"));
}

fn attributes(pool: &UserPool, names: &RustNames<'_>, out: &mut Definitions) {
    out.text
        .push_str("/** The attributes of the schema, by their names in Cognito. */ pub mod attributes {");
    for (name, _) in pool
        .standard_attributes
        .iter()
        .flat_map(|attributes| attributes.0.iter())
    {
        let what = format!("The standard attribute `{}`.", name.cognito_name());
        let docs = names.docs("standard_attributes", name.name(), &what, None);
        let place = names.place("standard_attributes", name.name());
        string_constant(&docs, &constant(name.name()), name.cognito_name(), place, out);
    }
    out.text.push_str("/** The custom attributes. */ pub mod custom {");
    let custom = pool.custom_attributes.iter().flat_map(|attributes| attributes.iter());
    for (ident, name) in names.rust("custom_attributes", custom.map(|entry| entry.name.as_str()), constant) {
        string_constant(
            &names.docs(
                "custom_attributes",
                name,
                &format!("The custom attribute `{name}`."),
                None,
            ),
            &ident,
            &format!("custom:{name}"),
            names.place("custom_attributes", name),
            out,
        );
    }
    out.text.push_str("} }");
}

fn scopes(pool: &UserPool, names: &RustNames<'_>, out: &mut Definitions) {
    out.text
        .push_str("/** The scopes of the resource servers, as they appear in tokens. */ pub mod scopes {");
    let servers = pool.resource_servers.iter().map(|entry| entry.name.as_str());
    for (ident, name) in names.rust("resource_servers", servers, module) {
        let Some(server) = pool.resource_servers.named(name) else {
            continue;
        };
        // Scopes start with the identifier. There are no constants if only CloudFormation knows it.
        let Some(identifier) = server.value.identifier.literal() else {
            continue;
        };
        let what = format!("The scopes of the resource server `{identifier}`.");
        let docs = names.docs("resource_servers", name, &what, None);
        out.declared_at(&ident, names.place("resource_servers", name));
        out.text.push_str(&format!("#[doc = {docs:?}] pub mod {ident} {{"));
        let scopes = server.value.scopes.as_ref().unwrap_or(&List::EMPTY);
        let path = format!("resource_servers.{name}.scopes");
        for (ident, name) in names.rust(&path, scopes.iter().map(|entry| entry.name.as_str()), constant) {
            let place = names.place(&path, name);
            let scope = format!("{identifier}/{name}");
            let description = scopes.named(name).and_then(|entry| entry.value.literal());
            let docs = names.docs(&path, name, &format!("The scope `{scope}`."), description);
            string_constant(&docs, &ident, &scope, place, out);
        }
        out.text.push('}');
    }
    out.text.push('}');
}

fn groups(pool: &UserPool, names: &RustNames<'_>, out: &mut Definitions) {
    out.text
        .push_str("/** The names of the groups, as they appear in the claim `cognito:groups`. */ pub mod groups {");
    for (ident, name) in names.rust("groups", pool.groups.iter().map(|entry| entry.name.as_str()), constant) {
        let group = pool.groups.named(name).map(|group| &group.value);
        let written = group.and_then(|group| group.group_name.as_ref());
        // In a pool from a CDK app, CloudFormation chooses the name of a group without one.
        if written.is_none() && pool.cdk.is_some() {
            continue;
        }
        let place = names.place("groups", name);
        // A name that only CloudFormation or the program knows is not a literal.
        if let Some(known) = written.map_or(Some(name), |text| text.literal()) {
            let description = group.and_then(|group| group.description.as_ref()?.literal());
            let docs = names.docs("groups", name, &format!("The group `{known}`."), description);
            string_constant(&docs, &ident, known, place, out);
        }
    }
    out.text.push('}');
}

fn identity_providers(pool: &UserPool, names: &RustNames<'_>, out: &mut Definitions) {
    out.text
        .push_str("/** The names of the identity providers in the pool. */ pub mod identity_providers {");
    let providers = &pool.identity_providers;
    let entries = providers.iter().map(|entry| entry.name.as_str());
    for (ident, name) in names.rust("identity_providers", entries, constant) {
        let Some(provider) = providers.named(name) else {
            continue;
        };
        // A name that only CloudFormation or the program knows is not a literal.
        if let Some(known) = pool.identity_provider_name(provider).literal() {
            let place = names.place("identity_providers", name);
            let what = format!("The identity provider `{name}`.");
            let docs = names.docs("identity_providers", name, &what, None);
            string_constant(&docs, &ident, known, place, out);
        }
    }
    out.text.push('}');
}

fn output_keys(pool: &UserPool, names: &RustNames<'_>, out: &mut Definitions) {
    if pool.outputs.is_empty() {
        return;
    }
    out.text
        .push_str("/** The keys of the stack's outputs. */ pub mod outputs {");
    let mut exports = Definitions::default();
    for (ident, name) in names.rust(
        "outputs",
        pool.outputs.iter().map(|entry| entry.name.as_str()),
        constant,
    ) {
        let Some(output) = pool.outputs.named(name) else {
            continue;
        };
        let description = output.value.0.description.as_ref().and_then(|text| text.literal());
        let docs = names.docs("outputs", name, &format!("The output `{name}`."), description);
        let place = names.place("outputs", name);
        string_constant(&docs, &ident, &pool.output_key(output), place, out);
        // A name that only CloudFormation or the program knows is not a literal.
        if let Some(export) = output.value.0.export_name.as_ref().and_then(|export| export.literal()) {
            string_constant(&docs, &ident, export, place, &mut exports);
        }
    }
    if !exports.text.is_empty() {
        out.text
            .push_str("/** The names under which the outputs are exported. */ pub mod exports {");
        out.append(exports);
        out.text.push('}');
    }
    out.text.push('}');
}

fn clients(pool: &UserPool, constants: &[ConstBlock], names: &RustNames<'_>) -> Definitions {
    let list = |texts: &[Str]| {
        let texts: Vec<String> = texts.iter().map(|text| literal::text(text)).collect();
        format!("List::Static(&[{}])", texts.join(","))
    };
    let mut out = Definitions::default();
    for (ident, name) in names.rust(
        "clients",
        pool.clients.iter().map(|entry| entry.name.as_str()),
        constant,
    ) {
        let Some(client) = pool.clients.named(name) else {
            continue;
        };
        let mut handle = pool.client_handle(client);
        // If a constant of the program decides about OAuth or its flows, they are unknown here.
        let path = SettingPath::root().field("clients").key(name);
        let deciding = [path.field("disable_oauth"), path.field("oauth").field("flows")];
        if constants
            .iter()
            .any(|constant| deciding.iter().any(|path| path.contains(&constant.path)))
        {
            (handle.flows, handle.scopes, handle.callback_urls) = (List::EMPTY, List::EMPTY, List::EMPTY);
            handle.all_callback_urls_known = false;
        }
        let docs = names.docs("clients", name, &format!("The client `{name}`."), None);
        out.declared_at(&ident, names.place("clients", name));
        out.text.push_str(&format!(
            "#[doc = {docs:?}] pub const {ident}: ClientHandle = ClientHandle {{
                name: {}, logical_id: {}, flows: {}, scopes: {}, callback_urls: {}, all_callback_urls_known: {}
            }};",
            literal::text(name),
            literal::text(&handle.logical_id),
            list(&handle.flows),
            list(&handle.scopes),
            list(&handle.callback_urls),
            handle.all_callback_urls_known,
        ));
    }
    out
}

fn domains(pool: &UserPool, names: &RustNames<'_>) -> Definitions {
    let mut out = Definitions::default();
    let declared = pool.domains.iter().map(|entry| entry.name.as_str());
    for (ident, name) in names.rust("domains", declared, constant) {
        let Some(domain) = pool.domains.named(name) else {
            continue;
        };
        let handle = pool.domain_handle(domain);
        let docs = names.docs("domains", name, &format!("The domain `{name}`."), None);
        out.declared_at(&ident, names.place("domains", name));
        let known = match &handle.domain {
            Some(domain) => format!("Some({})", literal::text(domain)),
            None => "None".to_owned(),
        };
        out.text.push_str(&format!(
            "#[doc = {docs:?}] pub const {ident}: DomainHandle = DomainHandle {{
                name: {}, logical_id: {}, domain: {known}, is_custom: {}
            }};",
            literal::text(name),
            literal::text(&handle.logical_id),
            handle.is_custom,
        ));
    }
    out
}
