//! Rules about the metadata of SAML providers.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, listed, quoted};
use crate::grammar::url::Url;
use crate::grammar::xml;

rules! {
    /// Metadata that is not well-formed XML.
    error saml_metadata_xml {
        guards: [SamlMetadataFile.path, SamlMetadataText.content],
        reason: "metadata is an XML document, which Cognito reads when the template creates the provider",
        evidence: "ory/mocksaml#103; API CreateIdentityProvider, ProviderDetails; XML 1.0, 2.1",
        bad: r#"identity_providers: {
    staff: Saml { metadata: Text(r"<EntityDescriptor><IDPSSODescriptor></EntityDescriptor>") },
}"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Text(not_well_formed)],
    }

    /// Metadata that does not describe an entity.
    warn saml_metadata_root {
        guards: [SamlMetadataFile.path, SamlMetadataText.content],
        reason: "the metadata of one provider is an `EntityDescriptor`",
        evidence: "SAML 2.0 Metadata, 2.3; API CreateIdentityProvider, ProviderDetails",
        bad: r#"identity_providers: { staff: Saml { metadata: Text("https://idp.example.com/metadata") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Text(other_root)],
    }

    /// Metadata without what a sign-in needs.
    warn saml_metadata_parts {
        guards: [SamlMetadataFile.path, SamlMetadataText.content],
        reason: "Cognito redirects users to a URL of the provider, and uses the provider's certificate to verify the response",
        evidence: "SAML 2.0 Metadata, 2.4.3",
        bad: r##"identity_providers: {
    staff: Saml { metadata: Text(r#"<EntityDescriptor entityID="https://idp.example.com"/>"#) },
}"##,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Text(missing_parts)],
    }

    /// Metadata of a provider that Cognito cannot redirect users to.
    error saml_metadata_redirect {
        guards: [SamlMetadataFile.path, SamlMetadataText.content],
        reason: "Cognito sends users to the provider with a redirect, and rejects metadata that has no location for it",
        evidence: "ssoready/dummyidp#10",
        bad: r##"identity_providers: {
    staff: Saml {
        metadata: Text(r#"<EntityDescriptor entityID="https://idp.example.com">
    <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <KeyDescriptor><KeyInfo><X509Data><X509Certificate>MIIC</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
        <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="https://idp.example.com/in"/>
    </IDPSSODescriptor>
</EntityDescriptor>"#),
    },
}"##,
        good: r##"identity_providers: {
    staff: Saml {
        metadata: Text(r#"<EntityDescriptor entityID="https://idp.example.com">
    <IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <KeyDescriptor><KeyInfo><X509Data><X509Certificate>MIIC</X509Certificate></X509Data></KeyInfo></KeyDescriptor>
        <SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/in"/>
    </IDPSSODescriptor>
</EntityDescriptor>"#),
    },
}"##,
        check: [Text(no_redirect)],
    }
}

fn not_well_formed(text: &str, node: &Node<'_>) -> Option<Finding> {
    let document = Document::read(text, node).filter(Document::is_markup)?;
    let fault = document.elements.err()?;
    Some(Finding::new(
        format!(
            "{} is not well-formed XML: line {}, column {}: {}",
            document.what, fault.line, fault.column, fault.fact
        ),
        "copy the complete metadata of the provider, without changes",
    ))
}

fn other_root(text: &str, node: &Node<'_>) -> Option<Finding> {
    let document = Document::read(text, node)?;
    let is_address = Url::parse(text.trim()).is_ok();
    let (fact, help) = match document.root() {
        Some("EntityDescriptor") => return None,
        // Another rule reports documents that are not well-formed.
        None if document.is_markup() => return None,
        None if is_address => (
            format!("{} is a URL, not an XML document", document.what),
            format!("write a URL as `Url({:?})`", text.trim()),
        ),
        None => (
            format!("{} is not an XML document", document.what),
            "write the metadata of the provider, which begins with `<EntityDescriptor`, or the URL of the metadata, as in \
             `Url(\"https://idp.example.com/metadata\")`"
                .to_owned(),
        ),
        Some(root) => (
            format!("{} has the root element `{root}`", document.what),
            "write the `EntityDescriptor` of the provider".to_owned(),
        ),
    };
    Some(Finding::new(fact, help))
}

fn missing_parts(text: &str, node: &Node<'_>) -> Option<Finding> {
    let document = Document::read(text, node).filter(|document| document.root() == Some("EntityDescriptor"))?;
    let missing: Vec<&str> = if !document.has("IDPSSODescriptor") {
        vec!["IDPSSODescriptor"]
    } else {
        let wanted = ["SingleSignOnService", "X509Certificate"];
        wanted.into_iter().filter(|name| !document.has(name)).collect()
    };
    if missing.is_empty() {
        return None;
    }
    Some(Finding::new(
        format!("{} has no {}", document.what, listed(&missing)),
        "use the metadata of the identity provider, not that of a service provider",
    ))
}

fn no_redirect(text: &str, node: &Node<'_>) -> Option<Finding> {
    const REDIRECT: &str = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    let document = Document::read(text, node)?;
    let elements = document.elements.as_deref().unwrap_or_default();
    let mut services = elements.iter().filter(|(name, _)| *name == "SingleSignOnService");
    // If there are no endpoints at all, another rule reports that. Bindings that are written with references are not decoded.
    let is_redirect = |(_, binding): &(&str, &str)| binding.trim() == REDIRECT || binding.contains('&');
    if !document.has("SingleSignOnService") || services.any(is_redirect) {
        return None;
    }
    Some(Finding::new(
        format!("{} has no `SingleSignOnService` for redirects", document.what),
        format!("enable the binding `{REDIRECT}` at the provider, and download the metadata again"),
    ))
}

/// Metadata in the declaration, or in a file that it names.
struct Document<'a> {
    /// Its description in messages.
    what: String,
    text: &'a str,
    /// Its elements by name, each with its `Binding`.
    elements: Result<Vec<(&'a str, &'a str)>, xml::Fault>,
}

impl<'a> Document<'a> {
    /// The document of a node. An empty string counts as missing, for which there is another rule.
    fn read(text: &'a str, node: &Node<'_>) -> Option<Self> {
        let is_written = node.file.is_some() || (!text.is_empty() && !is_dynamic(text));
        let what = match node.file {
            Some(file) => format!("the file {}", quoted(file)),
            None => "the metadata".to_owned(),
        };
        is_written.then(|| Document::new(what, text))
    }

    fn new(what: String, text: &'a str) -> Self {
        let mut elements = Vec::new();
        // Nothing may come before `<?xml`, but a raw string in Rust easily begins with a line break, and we do not know whether
        // Cognito minds.
        let (blanks, markup) = text.split_at(text.len() - text.trim_start().len());
        let (lines, markup) = match markup.starts_with("<?xml") {
            true => (blanks.matches('\n').count(), markup),
            false => (0, text),
        };
        let read = xml::read(markup, &mut |name, attributes| {
            let binding = attributes.iter().find(|(key, _)| *key == "Binding");
            elements.push((name, binding.map_or("", |(_, value)| *value)));
        });
        Document {
            what,
            text,
            elements: read.map(|()| elements).map_err(|fault| xml::Fault {
                line: fault.line + lines,
                ..fault
            }),
        }
    }

    /// Whether it was meant to be XML.
    fn is_markup(&self) -> bool {
        let text = self.text.strip_prefix('\u{FEFF}').unwrap_or(self.text);
        text.trim_start().starts_with('<')
    }

    /// The name of the outermost element, if this is a document.
    fn root(&self) -> Option<&'a str> {
        self.elements.as_ref().ok()?.first().map(|(name, _)| *name)
    }

    /// Whether there is an element with this name.
    fn has(&self, wanted: &str) -> bool {
        let elements = self.elements.as_deref().unwrap_or_default();
        elements.iter().any(|(name, _)| *name == wanted)
    }
}
