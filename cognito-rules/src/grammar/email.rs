//! Email addresses: `local@domain`.

use std::net::IpAddr;

/// The parts before the last `@`, which can be in quotes, and after it.
pub(crate) fn split(address: &str) -> Option<(&str, &str)> {
    address.rsplit_once('@')
}

/// What is wrong with an email address: `local@domain`, with letters of any alphabet. The local part can be in quotes.
pub(crate) fn fault(address: &str) -> Option<String> {
    let Some((local, domain)) = split(address) else {
        return Some("which has no `@`".to_owned());
    };
    if address.trim() != address {
        return Some("which has a space at its start or end".to_owned());
    }
    if local.is_empty() || domain.is_empty() {
        let side = if local.is_empty() { "before" } else { "after" };
        return Some(format!("which has nothing {side} the `@`"));
    }
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    if domain.ends_with('>') || (local.contains('<') && !is_quoted) {
        return Some("which has a name next to the address".to_owned());
    }
    if is_quoted {
        let mut is_escaped = false;
        for c in local[1..local.len() - 1].chars() {
            if c.is_control() || (c == '"' && !is_escaped) {
                return Some(format!("which has `{c:?}` before the `@`"));
            }
            is_escaped = c == '\\' && !is_escaped;
        }
        if is_escaped {
            return Some("whose quotes are not closed".to_owned());
        }
    } else {
        let is_fit = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
        if let Some(c) = local
            .chars()
            .find(|&c| !is_fit(c) || c.is_whitespace() || c.is_control())
        {
            return Some(format!("which has `{c:?}` before the `@`"));
        }
        if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
            return Some("which has a dot in the wrong place before the `@`".to_owned());
        }
    }
    domain_fault(domain)
}

/// What is wrong with the domain of an email address.
fn domain_fault(domain: &str) -> Option<String> {
    if let Some(address) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        let number = address.strip_prefix("IPv6:").unwrap_or(address);
        let is_number = number.parse::<IpAddr>().is_ok();
        return (!is_number).then(|| "which has brackets around something that is not an IP address".to_owned());
    }
    let is_fit = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if let Some(c) = domain
        .chars()
        .find(|&c| !is_fit(c) || c.is_whitespace() || c.is_control())
    {
        return Some(format!("which has `{c:?}` in its domain"));
    }
    for label in domain.split('.') {
        if label.is_empty() {
            return Some("which has a dot in the wrong place in its domain".to_owned());
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Some("which has a hyphen in the wrong place in its domain".to_owned());
        }
        if label.len() > 63 && label.is_ascii() {
            return Some("which has more than 63 characters between two dots".to_owned());
        }
    }
    None
}
