//! `EmailConfiguration`: who sends the pool's emails.

use super::encode::{base64, domain_to_ascii};
use super::intrinsics::{Render, concat};
use super::json::{Json, Object};
use crate::naming::conditions;
use crate::pool::email::{SesEmail, UserPoolEmail};
use crate::value::intrinsic::{Pseudo, Target};
use crate::value::text::Text;

pub(crate) fn configuration(render: Render<'_>) -> Option<Json> {
    let mut configuration = Object::new();
    match render.pool.email.as_ref()? {
        UserPoolEmail::Cognito(email) => {
            configuration.set("EmailSendingAccount", "COGNITO_DEFAULT");
            configuration.set_some("ReplyToEmailAddress", some_address(render, &email.reply_to));
        }
        UserPoolEmail::Ses(email) => {
            configuration.set_some("ConfigurationSet", render.some_text(&email.configuration_set_name));
            configuration.set("EmailSendingAccount", "DEVELOPER");
            configuration.set_some("From", from(render, email));
            configuration.set_some("ReplyToEmailAddress", some_address(render, &email.reply_to));
            configuration.set("SourceArn", source_arn(render, email));
            let have = conditions::of_target(render.pool, &Target::Pool);
            return Some(if_there(render, &have, email, Json::Object(configuration)));
        }
    }
    Some(Json::Object(configuration))
}

/// What depends on a sender, for a place that exists under `have`. Uses `Fn::If` if the sender may not exist.
pub(crate) fn if_there(render: Render<'_>, have: &[&str], email: &SesEmail, value: Json) -> Json {
    let needed = conditions::of_part(render.pool, email.condition.as_ref());
    render.if_holds(&conditions::missing(render.pool, have, &needed), value)
}

/// An email address with its domain in ASCII. One that only CloudFormation knows is left as it is.
fn address(render: Render<'_>, address: &Text) -> Json {
    match address.literal() {
        Some(address) => address_to_ascii(address).into(),
        None => render.text(address),
    }
}

/// An empty email address counts as none, as in the CDK.
fn some_address(render: Render<'_>, text: &Option<Text>) -> Option<Json> {
    let text = text.as_ref().filter(|text| text.literal() != Some(""))?;
    Some(address(render, text))
}

/// Encodes the part after the last `@`. Without an `@`, the whole string is a domain.
pub fn address_to_ascii(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, domain)) => format!("{local}@{}", domain_to_ascii(domain)),
        None => domain_to_ascii(address),
    }
}

/// The header: the email address, or a name and the email address in angle brackets. Without an email address, the sender is
/// the identity.
pub(crate) fn from(render: Render<'_>, email: &SesEmail) -> Option<Json> {
    let address = address(render, email.from_email.as_ref()?);
    let (open, name, close) = match email.from_name.as_ref().map(|name| (name, name.literal())) {
        None | Some((_, Some(""))) => return Some(address),
        Some((_, Some(name))) => ("", Json::Text(display_name(name, render.pool.cdk.is_some())), " <"),
        // Quotes are correct around almost any name that it could turn out to be.
        Some((name, None)) => ("\"", render.text(name), "\" <"),
    };
    Some(concat(vec![
        Json::from(open),
        name,
        Json::from(close),
        address,
        Json::from(">"),
    ]))
}

/// A name as a header can contain it: plain if possible, otherwise quoted, and encoded if it is not printable ASCII.
pub fn display_name(name: &str, as_the_cdk: bool) -> String {
    if !name.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return format!("=?UTF-8?B?{}?=", base64(name.as_bytes()));
    }
    // The CDK treats `,` and `.` as characters of a phrase, because of a mistake in a range of its pattern. A different header
    // would change every pool that was deployed with the CDK.
    let is_plain = |byte| is_phrase(byte) || (as_the_cdk && b",.".contains(&byte));
    if name.bytes().all(is_plain) || is_quoted(name) {
        return name.to_owned();
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The characters of a phrase that needs no quotes (RFC 5322, atext and spaces). A comma would end the email address, and so
/// would the colon of a group.
fn is_phrase(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b" _!#$%&'*+-/=?^`{|}~".contains(&byte)
}

/// Whether a name is in quotes already, with a backslash before every quote and backslash inside.
fn is_quoted(name: &str) -> bool {
    let Some(inner) = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return false;
    };
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => return false,
            '\\' if characters.next().is_none() => return false,
            _ => {}
        }
    }
    true
}

/// The ARN of the SES identity. If it is not written, the identity is the verified domain, or else the email address.
pub(crate) fn source_arn(render: Render<'_>, email: &SesEmail) -> Json {
    if let Some(identity) = &email.identity {
        return render.text(identity);
    }
    let domain = some_address(render, &email.ses_verified_domain);
    let region = render.some_text(&email.ses_region);
    concat(vec![
        Json::from("arn:"),
        render.pseudo(Pseudo::Partition),
        Json::from(":ses:"),
        region.unwrap_or_else(|| render.pseudo(Pseudo::Region)),
        Json::from(":"),
        render.pseudo(Pseudo::AccountId),
        Json::from(":identity/"),
        domain
            .or_else(|| some_address(render, &email.from_email))
            .unwrap_or_else(|| Json::from("")),
    ])
}
