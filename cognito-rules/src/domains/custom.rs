//! Rules about custom domains.

use crate::engine::finding::{Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};

rules! {
    /// A custom domain that is not a domain.
    error domain_name_labels {
        guards: [CustomDomain.domain_name],
        after: [crate::pool::imports::setting_beside_import],
        reason: "a domain consists of labels separated by dots, and Cognito rejects anything else",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-custom-domain-fqdn; RFC 1123, 2.1",
        bad: r#"domains: {
    login: Custom {
        domain_name: "https://login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Text(not_a_domain)],
    }

    /// A custom domain that cannot have a certificate, or that DNS spells differently.
    warn domain_name_spelling {
        guards: [CustomDomain.domain_name],
        after: [crate::pool::imports::setting_beside_import],
        reason: "a certificate is for a name of lowercase letters, digits and hyphens, with at most 63 characters between the dots",
        evidence: "RFC 1123, 2.1; RFC 5280, 4.2.1.6; Enterprise-CMCS/macpro-quickstart-serverless#87",
        bad: r#"domains: {
    login: Custom {
        domain_name: "login_page.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login-page.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Text(doubtful_domain)],
    }
}

fn not_a_domain(name: &str, _: &Node<'_>) -> Option<Finding> {
    if is_dynamic(name) {
        return None;
    }
    let bare = bare(name);
    let never = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.' | '_');
    let fact = if name.is_empty() {
        "`domain_name` is empty".to_owned()
    } else if bare != name && !name.contains("${") {
        format!("`domain_name` is {}, which is a URL", quoted(name))
    } else if let Some(c) = name.chars().find(|&c| never(c) || c.is_whitespace() || c.is_control()) {
        format!("`domain_name` is {}, which contains `{c:?}`", quoted(name))
    } else if !name.contains('.') {
        format!("`domain_name` is {}, which has no dot", quoted(name))
    } else {
        return None;
    };
    let is_domain = bare.contains('.') && !bare.chars().any(|c| never(c) || c.is_whitespace());
    let help = if is_domain && bare != name {
        write_string(bare)
    } else if !bare.is_empty() && !bare.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
        format!("write the whole domain, as in `\"{bare}.example.com\"`, or `Prefix({bare:?})` for a prefix domain").into()
    } else {
        "write a domain, as in `\"login.example.com\"`".into()
    };
    Some(Finding::new(fact, help))
}

fn doubtful_domain(name: &str, _: &Node<'_>) -> Option<Finding> {
    let (fact, help) = spelling(name).filter(|_| !is_dynamic(name))?;
    Some(Finding::new(format!("`domain_name` is {}, {fact}", quoted(name)), help))
}

/// What is doubtful about a domain, and what to write.
fn spelling(name: &str) -> Option<(String, Help)> {
    let lower = name.to_ascii_lowercase();
    if let Some((prefix, _)) = lower
        .split_once(".auth")
        .filter(|_| lower.ends_with(".amazoncognito.com"))
    {
        let help = format!("write `Prefix({prefix:?})`, which needs no certificate");
        return Some(("which is one of Amazon's domains".to_owned(), help.into()));
    }
    if lower != name {
        return Some(("which has capital letters".to_owned(), write_string(&lower)));
    }
    let trimmed = name.trim_matches('.');
    if trimmed != name {
        return Some(("which has a dot at its start or end".to_owned(), write_string(trimmed)));
    }
    if name.contains('_') {
        // This is another domain, so nothing is certain.
        let help = format!("write a domain without `_`, as in {}", quoted(&name.replace('_', "-")));
        return Some(("which contains `_`".to_owned(), help.into()));
    }
    if !name.is_ascii() {
        let help = "write the domain in punycode, as in `\"login.xn--bcher-kva.example\"`";
        return Some(("which has non-ASCII letters".to_owned(), help.into()));
    }
    let help = Help::from("write a domain, as in `\"login.example.com\"`");
    if name.len() > 253 {
        return Some((format!("which has {} characters, more than 253", name.len()), help));
    }
    let mut labels = name.split('.');
    let fact = labels.find_map(|label| {
        if label.is_empty() {
            Some("which has nothing between two dots".to_owned())
        } else if label.len() > 63 {
            Some(format!(
                "which has {} characters between two dots, more than 63",
                label.len()
            ))
        } else if label.starts_with('-') || label.ends_with('-') {
            Some("which has a hyphen next to a dot".to_owned())
        } else {
            None
        }
    });
    let is_number = name
        .rsplit('.')
        .next()
        .is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_digit()));
    let fact = fact.or_else(|| is_number.then(|| "which is an IP address".to_owned()));
    fact.map(|fact| (fact, help))
}

/// The domain in a URL, without the scheme and the path.
fn bare(name: &str) -> &str {
    let rest = name.split_once("://").map_or(name, |(_, rest)| rest);
    rest.split(['/', '?', '#', ':']).next().unwrap_or_default()
}
