//! URLs by the grammar of RFC 3986, as far as the rules need it.
//!
//! Letters beyond ASCII pass although the grammar wants them escaped: browsers escape them, and so do other clients. What the
//! browsers' parser (WHATWG) repairs is an error here, because Cognito compares URLs character by character: `https:/host`,
//! `https:\\host`, spaces around the URL, tabs in it.

use std::net::Ipv6Addr;

use crate::grammar::slip::is_slip;
use cognito_model::schema::class::is_invisible;

/// The parts of a URL. A missing part is `None`, an empty one is an empty string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Url<'u> {
    pub(crate) scheme: &'u str,
    /// Without the `@` after it.
    pub(crate) userinfo: Option<&'u str>,
    /// With its brackets, if it has any.
    pub(crate) host: Option<&'u str>,
    pub(crate) port: Option<&'u str>,
    pub(crate) path: &'u str,
    pub(crate) query: Option<&'u str>,
    pub(crate) fragment: Option<&'u str>,
}

/// Why a string is not a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UrlError<'u> {
    /// It does not begin with a scheme.
    NoScheme,
    /// A character that has to be escaped.
    Character(char),
    /// A `%` without two hexadecimal digits after it.
    Percent,
    /// The host is missing, although the scheme needs one.
    NoHost,
    /// A host with the wrong syntax.
    Host(&'u str),
    /// A port that is not a number up to 65535.
    Port(&'u str),
}

impl<'u> Url<'u> {
    /// Splits a URL into its parts.
    pub(crate) fn parse(text: &'u str) -> Result<Self, UrlError<'u>> {
        let (scheme, rest) = split_scheme(text).ok_or(UrlError::NoScheme)?;
        let (rest, fragment) = split(rest, '#');
        let (rest, query) = split(rest, '?');
        let (authority, path) = match rest.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                let (authority, path) = rest.split_at(end);
                (Some(authority), path)
            }
            None => (None, rest),
        };
        let is_web = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        let (userinfo, host, port) = match authority {
            Some(authority) => {
                let (userinfo, host, port) = split_authority(authority);
                (userinfo, Some(host), port)
            }
            None => (None, None, None),
        };
        if is_web && host.is_none_or(str::is_empty) {
            return Err(UrlError::NoHost);
        }
        for part in [userinfo.unwrap_or_default(), path]
            .into_iter()
            .chain(query)
            .chain(fragment)
        {
            check_characters(part)?;
        }
        check_host(host.unwrap_or_default())?;
        if let Some(port) = port {
            let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
            if !is_number || (!port.is_empty() && port.parse::<u16>().is_err()) {
                return Err(UrlError::Port(port));
            }
        }
        Ok(Url {
            scheme,
            userinfo,
            host,
            port,
            path,
            query,
            fragment,
        })
    }

    /// Whether the URL has this scheme, given in lower case.
    pub(crate) fn has_scheme(&self, scheme: &str) -> bool {
        self.scheme.eq_ignore_ascii_case(scheme)
    }
}

/// The scheme of a string, and what follows its colon.
pub(crate) fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    // `localhost:3000` is a host with a port, which reads like a scheme.
    let is_port = rest.starts_with(|c: char| c.is_ascii_digit());
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    (is_scheme && !is_port).then_some((scheme, rest))
}

/// What follows `scheme://`.
pub(crate) fn after_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    let (found, rest) = url.split_once("://")?;
    found.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// The host of a URL, given what follows `scheme://`. Works even if the URL as a whole cannot be parsed.
pub(crate) fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    match authority.strip_prefix('[').and_then(|address| address.find(']')) {
        Some(end) => authority.get(..end + 2).unwrap_or(authority),
        None => authority.split(':').next().unwrap_or_default(),
    }
}

/// Whether a host is localhost, for which Cognito allows `http`.
pub(crate) fn is_localhost(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|local| host.eq_ignore_ascii_case(local))
}

/// The URL that was probably meant: without spaces around it and a fragment, with `https` where neither a scheme nor `http` can
/// stand, and with its host in lower case. A URL with nothing wrong stays as it is, and so does one with the scheme of an app.
pub(crate) fn repaired(url: &str) -> String {
    let url = url.trim();
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) if is_web_scheme(scheme) => (Some(scheme), rest),
        Some(_) => return url.to_owned(),
        None => match url.split_once("//") {
            // The colon is missing, or everything before it.
            Some((scheme, rest)) if scheme.is_empty() || is_web_scheme(scheme) => (None, rest),
            _ if split_scheme(url).is_none() && host(url).contains('.') => (None, url),
            _ => match url.split_once(":/") {
                Some((scheme, rest)) if is_web_scheme(scheme) => (None, rest),
                _ => return url.to_owned(),
            },
        },
    };
    let host = host(rest);
    let stays = scheme.is_some_and(|scheme| scheme.eq_ignore_ascii_case("http")) && is_localhost(host);
    let scheme = if stays { "http" } else { "https" };
    let (rest, _) = split(rest, '#');
    format!("{scheme}://{}", rest.replacen(host, &host.to_ascii_lowercase(), 1))
}

/// Whether a scheme is `http` or `https`, or one of these with a letter too many, too few, or in another order.
pub(crate) fn is_web_scheme(scheme: &str) -> bool {
    let scheme = scheme.to_ascii_lowercase();
    ["http", "https"].iter().any(|known| is_slip(&scheme, known))
}

/// The parts before and after the first occurrence of this character.
fn split(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// User, host and port.
fn split_authority(authority: &str) -> (Option<&str>, &str, Option<&str>) {
    let (userinfo, rest) = match authority.rsplit_once('@') {
        Some((userinfo, rest)) => (Some(userinfo), rest),
        None => (None, authority),
    };
    // Colons in brackets belong to an IPv6 address.
    let is_open = rest.starts_with('[');
    let end = rest
        .rfind(']')
        .map_or(if is_open { rest.len() } else { 0 }, |end| end + 1);
    let (bracketed, after) = rest.split_at(end);
    match after.split_once(':') {
        Some((host, port)) if bracketed.is_empty() || host.is_empty() => {
            let (host, _) = rest.split_at(bracketed.len() + host.len());
            (userinfo, host, Some(port))
        }
        _ => (userinfo, rest, None),
    }
}

fn check_host(host: &str) -> Result<(), UrlError<'_>> {
    if let Some(address) = host.strip_prefix('[') {
        let address = address.strip_suffix(']').ok_or(UrlError::Host(host))?;
        // A future version of IP, as in `[v7.x]`, has no grammar yet.
        return if address.parse::<Ipv6Addr>().is_ok() || address.starts_with(['v', 'V']) {
            Ok(())
        } else {
            Err(UrlError::Host(host))
        };
    }
    check_characters(host)?;
    if host.contains(['[', ']', ':', '@']) {
        return Err(UrlError::Host(host));
    }
    Ok(())
}

fn check_characters(part: &str) -> Result<(), UrlError<'_>> {
    for (index, c) in part.char_indices() {
        if c == '%' {
            let digits = part.as_bytes().get(index + 1..index + 3);
            if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                return Err(UrlError::Percent);
            }
        } else if is_invisible(c.into()) || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}') {
            return Err(UrlError::Character(c));
        }
    }
    Ok(())
}
