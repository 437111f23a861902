//! URLs, email addresses, ARNs and XML, compared with crates that parse them.

use proptest::prelude::*;

use crate::grammar::arn::Arn;
use crate::grammar::email;
use crate::grammar::url::{Url, UrlError};
use crate::grammar::xml;

/// Pieces of URLs, correct and incorrect ones.
const PIECES: &[&str] = &[
    "http",
    "https",
    "myapp",
    "HTTPS",
    ":",
    "://",
    "/",
    "//",
    "?",
    "#",
    "@",
    "[",
    "]",
    "[::1]",
    "[1::2]",
    "localhost",
    "127.0.0.1",
    "a.example.com",
    "xn--bcher-kva.example",
    "a",
    "b",
    "1",
    ":80",
    ":8080",
    ":65535",
    ":65536",
    ":",
    "%20",
    "%",
    "%2",
    "%zz",
    "*",
    "_",
    "-",
    "~",
    "!",
    "$",
    "&",
    "'",
    "(",
    ")",
    ",",
    ";",
    "=",
    ".",
    "..",
    " ",
    "<",
    "{",
    "\\",
    "^",
    "user:pw@",
];

fn texts(pieces: &'static [&'static str], longest: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(pieces), 1..longest).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// If both parsers accept a URL, its parts are the same. If only the browsers' parser accepts it, it has repaired the URL:
    /// it escapes characters, adds and removes slashes and strips whitespace, which shows in its output.
    #[test]
    fn addresses_have_the_parts_that_browsers_see(text in texts(PIECES, 9)) {
        let Ok(ours) = Url::parse(&text) else { return Ok(()) };
        let Ok(theirs) = url::Url::parse(&text) else {
            // Browsers interpret hosts further: numeric addresses, punycode, characters that no domain has.
            prop_assert!(ours.host.is_some(), "{text:?}");
            return Ok(());
        };
        prop_assert!(theirs.scheme().eq_ignore_ascii_case(ours.scheme), "{text:?}");
        prop_assert_eq!(theirs.fragment().is_some(), ours.fragment.is_some(), "{:?}", &text);
        prop_assert_eq!(theirs.query().is_some(), ours.query.is_some(), "{:?}", &text);
        let host = theirs.host_str().unwrap_or_default();
        let expected = ours.host.unwrap_or_default();
        // Numeric addresses can be written in many ways, and a `%` in a host is decoded.
        let is_written_otherwise = host.starts_with('[') || host.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            || expected.contains('%');
        prop_assert!(is_written_otherwise || host.eq_ignore_ascii_case(expected), "{text:?}: {host:?} {expected:?}");
        if let Some(port) = ours.port.filter(|port| !port.is_empty()) {
            prop_assert_eq!(theirs.port_or_known_default(), port.parse().ok(), "{:?}", &text);
        } else {
            prop_assert_eq!(theirs.port(), None, "{:?}", &text);
        }
        prop_assert_eq!(theirs.username().is_empty(), ours.userinfo.is_none_or(|user| user.is_empty() || user.starts_with(':')), "{:?}", &text);
    }

    /// If a browser accepts a URL and leaves it unchanged, it is a URL here too.
    #[test]
    fn addresses_that_browsers_leave_alone_are_addresses(text in texts(PIECES, 9)) {
        let Ok(theirs) = url::Url::parse(&text) else { return Ok(()) };
        // Browsers leave these characters unescaped, and read a host and its port as a scheme.
        let is_lax = text.contains(['{', '}', '|', '^', '`', '\\', '<', '"', ' ', '%', '[', ']']);
        if theirs.as_str() == text && !is_lax && Url::parse(&text) != Err(UrlError::NoScheme) {
            prop_assert!(Url::parse(&text).is_ok(), "{text:?}: {:?}", Url::parse(&text));
        }
    }

    #[test]
    fn arns_have_six_parts(text in texts(&["arn", "aws", "aws-cn", ":", ":", ":", "::", "iam", "lambda", "us-east-1", "123456789012", "role/a", "function", "/"], 14)) {
        let pattern = regex::Regex::new("^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$").unwrap();
        let theirs = pattern.captures(&text).map(|parts| {
            let part = |index: usize| parts.get(index).unwrap().as_str().to_owned();
            [part(1), part(2), part(3), part(4), part(5)]
        });
        let ours = Arn::parse(&text)
            .map(|arn| [arn.partition, arn.service, arn.region, arn.account, arn.resource].map(str::to_owned));
        prop_assert_eq!(ours, theirs);
    }

    /// If the crate accepts an email address, we do too: the crate allows no empty label, no single label where it requires a
    /// dot, and no address in brackets, so these are not tested.
    #[test]
    fn email_addresses_that_are_some_pass(text in texts(&["a", "b.c", "+", "\"", "\\", " ", "@", "@", ".", "..", "-", "example", "example.com", "ü", "[127.0.0.1]", "(", "<", ">", "x@y.z"], 8)) {
        let options = email_address::Options::default().without_display_text().with_domain_literal();
        let theirs = email_address::EmailAddress::parse_with_options(&text, options);
        let ours = email::fault(&text);
        let is_plain = |domain: &str| domain.chars().all(|c| c.is_alphanumeric() || "-.[]:".contains(c));
        if theirs.is_ok() {
            // The crate accepts characters that no domain has, such as `+`.
            let is_domain = text.rsplit_once('@').is_some_and(|(_, domain)| is_plain(domain));
            prop_assert_eq!(ours.filter(|_| is_domain), None, "{:?}", &text);
        } else if ours.is_none() {
            // The crate rejects some strings that pass here: the contents of quotes and brackets are not checked.
            let (local, domain) = text.rsplit_once('@').unwrap();
            prop_assert!(local.starts_with('"') || domain.starts_with('['), "{text:?}: {theirs:?}");
        }
    }

    #[test]
    fn documents_that_are_changed_anywhere(place in 0_usize..2000, change in 0_usize..14, other in 0_usize..2000) {
        let text = mutated(METADATA, place, change, other);
        agree(&text)?;
    }

    #[test]
    fn documents_of_pieces(text in texts(MARKUP, 12)) {
        agree(&text)?;
    }

    #[test]
    fn nothing_makes_the_readers_panic(text in any::<String>()) {
        let _ = (Url::parse(&text), Arn::parse(&text), email::fault(&text));
        agree(&text)?;
    }
}

/// Pieces of documents, correct and incorrect ones.
const MARKUP: &[&str] = &[
    "<a>",
    "</a>",
    "<a/>",
    "<b>",
    "</b>",
    "<b c='d'>",
    "<a xmlns:n='u'>",
    "<n:b/>",
    "<n:b>",
    "</n:b>",
    "text",
    "&amp;",
    "&#65;",
    "&#x41;",
    "&#0;",
    "&b;",
    "&",
    "<",
    ">",
    "]]>",
    "<![CDATA[",
    "<![CDATA[<]]>",
    "<!-- c -->",
    "<!--",
    "-->",
    "--",
    "<?p q?>",
    "<?",
    "?>",
    "<?xml version='1.0'?>",
    "\n",
    " ",
    "\t",
    "\u{FEFF}",
    "é",
    "\u{1}",
    "<a b=\"c\" b=\"d\"/>",
    "<a b='<'/>",
    "<a b>",
    "<a b=c>",
    "\"",
    "'",
    "=",
    "xmlns='v'",
    "<é/>",
    "<1/>",
    "\r\n",
];

/// Metadata as providers publish it.
const METADATA: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<!-- The metadata of a provider -->
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example.com/metadata" validUntil='2035-01-01T00:00:00Z'>
    <md:IDPSSODescriptor WantAuthnRequestsSigned="false" protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
        <md:KeyDescriptor use="signing">
            <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
                <ds:X509Data><ds:X509Certificate>MIIDqDCCApCgAwIBAgIGAV&#43;x
y/Z==</ds:X509Certificate></ds:X509Data>
            </ds:KeyInfo>
        </md:KeyDescriptor>
        <md:NameIDFormat>urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress</md:NameIDFormat>
        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" Location="https://idp.example.com/sso?a=b&amp;c=d"/>
    </md:IDPSSODescriptor>
    <md:Organization><md:OrganizationName xml:lang="de"><![CDATA[Müller & Söhne <GmbH>]]></md:OrganizationName></md:Organization>
    <?provider version 2?>
</md:EntityDescriptor>
"##;

/// The text with something removed, doubled, inserted or replaced.
fn mutated(text: &str, place: usize, change: usize, other: usize) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let place = place % characters.len();
    let other = other % characters.len();
    const INSERTED: [char; 9] = ['<', '>', '&', '"', '\'', '/', ';', ':', '\u{7}'];
    match change {
        0 => drop(characters.remove(place)),
        1 => characters.insert(place, characters[place]),
        2 => characters.truncate(place),
        3 => characters.swap(place, other),
        4 => drop(characters.drain(place.min(other)..place.max(other))),
        _ => characters.insert(place, INSERTED[(change - 5) % INSERTED.len()]),
    }
    characters.into_iter().collect()
}

/// Checks that both readers agree: we accept whatever the crate accepts, with the same elements.
fn agree(text: &str) -> Result<(), TestCaseError> {
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..Default::default()
    };
    let theirs = roxmltree::Document::parse_with_options(text, options);
    let ours = xml::read(text, &mut |_, _| {});
    match (&ours, &theirs) {
        (Err(fault), Ok(_)) => prop_assert!(false, "{text:?}: {fault:?}"),
        // Cognito checks more of XML than this reader. The reader has to notice only that a document is incomplete.
        (Ok(()), Err(error)) => {
            use roxmltree::Error;
            let is_broken = matches!(
                error,
                Error::NoRootNode
                    | Error::UnclosedRootNode
                    | Error::UnexpectedCloseTag(..)
                    | Error::UnknownNamespace(..)
            );
            prop_assert!(!is_broken || text.contains("<!DOCTYPE"), "{text:?}: {error:?}");
        }
        (Ok(()), Ok(document)) => {
            let mut names = Vec::new();
            xml::read(text, &mut |name, _| names.push(name)).unwrap();
            let theirs: Vec<_> = document
                .descendants()
                .filter(|node| node.is_element())
                .map(|node| node.tag_name().name())
                .collect();
            prop_assert_eq!(names, theirs);
        }
        (Err(fault), Err(_)) => {
            let lines = text.split('\n').count();
            prop_assert!(fault.line <= lines + text.matches('\r').count(), "{text:?}: {fault:?}");
        }
    }
    Ok(())
}

#[test]
fn the_metadata_itself_is_well_formed() {
    let mut names = Vec::new();
    xml::read(METADATA, &mut |name, _| names.push(name)).unwrap();
    assert_eq!(names.first(), Some(&"EntityDescriptor"));
    assert!(roxmltree::Document::parse(METADATA).is_ok());
}
