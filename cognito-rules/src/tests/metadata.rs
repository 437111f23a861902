//! The metadata of SAML providers, and the position of each mistake in it.

use super::{NOTHING, UNKNOWN, broken, with_provider};
use crate::grammar::xml;
use cognito_model::{
    FileText, IdentityProvider, SamlMetadata, SamlMetadataFile, SamlMetadataText, SamlMetadataUrl, SamlProvider,
    UserPool,
};

fn saml(metadata: SamlMetadata) -> UserPool {
    with_provider(IdentityProvider::Saml(SamlProvider {
        metadata,
        ..crate::tests::SAML
    }))
}

fn metadata(text: &str) -> UserPool {
    let content = text.to_owned().into();
    saml(SamlMetadata::Text(SamlMetadataText {
        content,
        ..SamlMetadataText::DEFAULT
    }))
}

const DESCRIPTOR: &str = "<IDPSSODescriptor><X509Certificate/><SingleSignOnService \
                          Binding='urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'/></IDPSSODescriptor>";

#[test]
fn metadata_in_many_forms() {
    for fine in [
        format!("<EntityDescriptor>{DESCRIPTOR}</EntityDescriptor>"),
        format!(
            "\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\n<EntityDescriptor >{DESCRIPTOR}</EntityDescriptor >\n"
        ),
        format!("\n  <!-- a --><?p?><EntityDescriptor>{DESCRIPTOR}</EntityDescriptor><!-- b -->"),
        format!(
            "<!DOCTYPE EntityDescriptor [ <!ENTITY a '>'> ] ><EntityDescriptor>&a;<b:c/>{DESCRIPTOR}</EntityDescriptor>"
        ),
        format!("\n  <?xml version='1.0'?><EntityDescriptor>{DESCRIPTOR}</EntityDescriptor>"),
        format!("<m:EntityDescriptor xmlns:m='u'><![CDATA[<&]]>&#x1F44B;&lt;{DESCRIPTOR}</m:EntityDescriptor>"),
    ] {
        assert_eq!(broken(&metadata(&fine)), NOTHING, "{fine}");
    }
    assert_eq!(
        broken(&metadata("")),
        ["provider_detail_empty at identity_providers.okta.metadata.content"]
    );
    let escaped = DESCRIPTOR.replace("urn:", "urn&#58;");
    let escaped = format!("<EntityDescriptor>{escaped}</EntityDescriptor>");
    assert_eq!(broken(&metadata(&escaped)), NOTHING);
    let unknown = SamlMetadataText {
        content: UNKNOWN.into(),
        ..SamlMetadataText::DEFAULT
    };
    assert_eq!(broken(&saml(SamlMetadata::Text(unknown))), NOTHING);
    let content = "identity_providers.okta.metadata.content";
    for (text, rule) in [
        ("my-file-contents", "saml_metadata_root"),
        ("https://idp.example.com/metadata", "saml_metadata_root"),
        ("<html><body></body></html>", "saml_metadata_root"),
        ("<EntitiesDescriptor/>", "saml_metadata_root"),
        ("<EntityDescriptor", "saml_metadata_xml"),
        (
            "<EntityDescriptor><SPSSODescriptor/></EntityDescriptor>",
            "saml_metadata_parts",
        ),
    ] {
        assert_eq!(broken(&metadata(text)), [format!("{rule} at {content}")], "{text}");
    }
    let file = |text: &'static str| {
        let path = FileText {
            path: "idp.xml".into(),
            text: text.into(),
        };
        saml(SamlMetadata::File(SamlMetadataFile {
            path,
            ..SamlMetadataFile::DEFAULT
        }))
    };
    let path = "identity_providers.okta.metadata.path";
    assert_eq!(broken(&file("")), [format!("saml_metadata_root at {path}")]);
    assert_eq!(broken(&file("<a>")), [format!("saml_metadata_xml at {path}")]);
    let url = |url: &'static str| {
        saml(SamlMetadata::Url(SamlMetadataUrl {
            url: url.into(),
            ..SamlMetadataUrl::DEFAULT
        }))
    };
    let place = "identity_providers.okta.metadata.url";
    assert_eq!(broken(&url("idp.example.com")), [format!("url_syntax at {place}")]);
    assert_eq!(
        broken(&url("http://idp.example.com")),
        [format!("saml_metadata_url_scheme at {place}")]
    );
}

#[test]
fn faults_of_documents_have_their_place() {
    for (text, fact, line, column) in [
        ("", "there is no element", 1, 1),
        ("<a>\n <b>\n</a>", "`<b>` is not closed before `</a>`", 3, 1),
        ("<a>\r\n <b>", "the element `b` is not closed", 2, 2),
        ("<a/>\n<b/>", "there is a second root element", 2, 1),
        ("<a>ü & b</a>", "`&` is not written as `&amp;`", 1, 6),
        ("<a>&nbsp;</a>", "`&nbsp;` is not defined", 1, 4),
        ("<a b=c/>", "the value of the attribute `b` is not in quotes", 1, 4),
        ("<a b/>", "the attribute `b` has no value", 1, 4),
        (
            "<a b='<'/>",
            "the value of the attribute `b` contains `<`, or its quote is not closed",
            1,
            4,
        ),
        ("<a:b/>", "the prefix of `a:b` is not declared by `xmlns:a`", 1, 1),
        ("<a><!-- b", "the comment is not closed by `-->`", 1, 4),
        ("<a/>text", "there is text outside the root element", 1, 5),
        (
            "<a>< b</a>",
            "`<` is not written as `&lt;`, or no name follows it",
            1,
            4,
        ),
        ("<a", "the tag of `a` is not closed by `>`", 1, 1),
        ("<!DOCTYPE a [", "the document type is not closed", 1, 1),
    ] {
        let fault = xml::read(text, &mut |_, _| {}).unwrap_err();
        assert_eq!(
            (fault.fact.as_str(), fault.line, fault.column),
            (fact, line, column),
            "{text:?}"
        );
    }
}
