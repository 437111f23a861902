//! Rules about prefixes: characters, reserved words, hyphens, length.

use crate::engine::finding::{Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted, write_string};
use crate::pool::imports::setting_beside_import;
use cognito_model::{Function, Intrinsic, SubPart, Value};

/// The words that Amazon reserves.
const RESERVED: &[&str] = &["aws", "amazon", "cognito"];

rules! {
    /// A prefix that cannot be part of a domain.
    error domain_prefix_characters {
        guards: [PrefixDomain.domain_prefix],
        reason: "the prefix becomes the first label of one of Amazon's domains",
        evidence: "aws-cdk-lib 2.276.0, user-pool-domain; mineiros-io/terraform-aws-cognito-user-pool#69",
        measured: [("SAOPP", "2023-02", "mineiros-io/terraform-aws-cognito-user-pool#69")],
        bad: r#"domains: { login: Prefix { domain_prefix: "My_App" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A prefix with a word that Amazon reserves.
    error domain_prefix_reserved {
        guards: [PrefixDomain.domain_prefix],
        after: [setting_beside_import],
        reason: "users must not mistake the pages of a pool for Amazon's own",
        evidence: "aws-solutions/content-analysis-on-aws#8; amazon-connect/voicemail-for-amazon-connect#3; badmintoncryer/cdk-preflight, pf-cognito-domain-reserved-word",
        measured: [("hakanson", "2021-04", "aws-solutions/content-analysis-on-aws#8")],
        bad: r#"domains: { login: Prefix { domain_prefix: "my-cognito-app" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Text(reserved_word), Intrinsic(reserved_word_in_part)],
    }

    /// A prefix with a word that Amazon reserves inside another word.
    ///
    /// Cognito rejected `newcognito` in 2020, and accepted `awsome` in 2026.
    warn domain_prefix_reserved_part {
        guards: [PrefixDomain.domain_prefix],
        after: [setting_beside_import],
        reason: "Cognito has been seen to reject one reserved word inside another word, and to accept another",
        evidence: "aws-amplify/amplify-cli#3854; badmintoncryer/cdk-preflight, pf-cognito-domain-reserved-word",
        measured: [("andreialecu", "2020-04", "aws-amplify/amplify-cli#3854")],
        bad: r#"domains: { login: Prefix { domain_prefix: "newcognito" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "new-app" } }"#,
        check: [Text(reserved_part)],
    }

    /// A prefix that begins or ends with a hyphen.
    error domain_prefix_hyphen {
        guards: [PrefixDomain.domain_prefix],
        after: [setting_beside_import],
        reason: "the prefix becomes the first label of a domain, which begins and ends with a letter or a digit",
        evidence: "mineiros-io/terraform-aws-cognito-user-pool#69; API CreateUserPoolDomain, Domain",
        bad: r#"domains: { login: Prefix { domain_prefix: "my-app-" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Text(hyphen_at_the_edge)],
    }

    /// A prefix that is too long for a domain label.
    error domain_prefix_length {
        guards: [PrefixDomain.domain_prefix],
        reason: "the prefix becomes the first label of a domain, which has at most 63 characters",
        evidence: "mineiros-io/terraform-aws-cognito-user-pool#69; API CreateUserPoolDomain, Domain",
        bad: r#"domains: {
    login: Prefix { domain_prefix: "the-place-where-the-customers-of-our-wonderful-company-come-to-sign-in" },
}"#,
        good: r#"domains: {
    login: Prefix { domain_prefix: "wonderful-company" },
}"#,
        // The rule about its characters reports an empty prefix.
        check: [Limit(LimitKind::Length)],
    }
}

fn reserved_word(prefix: &str, _: &Node<'_>) -> Option<Finding> {
    let is_part = |word: &&&str| prefix.split('-').any(|part| part == **word);
    let word = RESERVED.iter().find(is_part).filter(|_| !is_dynamic(prefix))?;
    Some(Finding::new(
        format!(
            "`domain_prefix` is {}, which contains the reserved word `{word}`",
            quoted(prefix)
        ),
        "write a prefix without `aws`, `amazon` or `cognito`",
    ))
}

/// A reserved word in what `Fn::Sub` or `Fn::Join` keeps as it is. A word at an end may go on in the value next to it.
fn reserved_word_in_part(intrinsic: &Intrinsic, _: &Node<'_>) -> Option<Finding> {
    let of_value = |value: &Value| match value {
        Value::Text(text) => Some(text.to_string()),
        _ => None,
    };
    let parts: Vec<Option<String>> = match intrinsic {
        Intrinsic::Sub(parts) => {
            let texts = parts.iter().map(|part| match part {
                SubPart::Text(text) => Some(text.to_string()),
                _ => None,
            });
            texts.collect()
        }
        Intrinsic::Call(Function::Join, arguments) => match arguments.as_slice() {
            [Value::Text(hyphen), Value::List(items)] if hyphen == "-" => {
                items.iter().map(|item| of_value(item).map(|text| format!("-{text}-"))).collect()
            }
            [Value::Text(_), Value::List(items)] => items.iter().map(of_value).collect(),
            _ => return None,
        },
        _ => return None,
    };
    let has_unknown = parts.iter().any(Option::is_none);
    let count = parts.len();
    let whole = |(index, part): (usize, &Option<String>)| {
        let text = part.as_deref().unwrap_or_default();
        let before = if index == 0 { "-" } else { "" };
        let behind = if index + 1 == count { "-" } else { "" };
        format!("{before}{text}{behind}")
    };
    let word = parts.iter().enumerate().map(whole).find_map(|text| {
        let is_in = |word: &&&str| text.contains(&format!("-{word}-"));
        RESERVED.iter().find(is_in).copied()
    })?;
    has_unknown.then(|| {
        Finding::new(
            format!("`domain_prefix` contains the reserved word `{word}`"),
            "write a prefix without `aws`, `amazon` or `cognito`",
        )
    })
}

fn reserved_part(prefix: &str, _: &Node<'_>) -> Option<Finding> {
    let word = RESERVED.iter().find(|word| prefix.contains(**word));
    let word = word.filter(|_| !is_dynamic(prefix))?;
    Some(Finding::new(
        format!(
            "`domain_prefix` is {}, which has the reserved word `{word}` inside another word",
            quoted(prefix)
        ),
        "write a prefix without `aws`, `amazon` or `cognito`",
    ))
}

fn hyphen_at_the_edge(prefix: &str, _: &Node<'_>) -> Option<Finding> {
    let trimmed = prefix.trim_matches('-');
    if trimmed == prefix || is_dynamic(prefix) {
        return None;
    }
    let help = if trimmed.is_empty() {
        Help::from("write letters and digits, as in `\"my-app\"`")
    } else {
        write_string(trimmed)
    };
    let place = if prefix.starts_with('-') { "begins" } else { "ends" };
    let fact = format!("`domain_prefix` is {}, which {place} with a hyphen", quoted(prefix));
    Some(Finding::new(fact, help))
}
