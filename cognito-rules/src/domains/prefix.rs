//! Rules about the addresses of the sign-in pages: reserved words, labels, certificates, one domain of a kind.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{Domain, Entry, SettingPath, Text, UserPool, Value};

/// The words that Amazon keeps for itself.
const RESERVED: &[&str] = &["aws", "amazon", "cognito"];

rules! {
    /// A prefix with a word that Amazon keeps for itself.
    error domain_prefix_reserved {
        guards: [PrefixDomain.domain_prefix],
        reason: "nobody is to take the pages of a pool for those of Amazon",
        evidence: "aws-solutions/content-analysis-on-aws#8; amazon-connect/voicemail-for-amazon-connect#3; badmintoncryer/cdk-preflight, pf-cognito-domain-reserved-word",
        bad: r#"domains: { login: Prefix { domain_prefix: "my-cognito-app" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Pool(check_domain_prefix_reserved)],
    }

    /// A prefix with a word that Amazon keeps for itself inside of another word.
    ///
    /// `newcognito` was refused in 2020, `awsome` was taken in 2026.
    warn domain_prefix_reserved_part {
        guards: [PrefixDomain.domain_prefix],
        reason: "Cognito was seen to refuse a reserved word inside of another word, and to take one",
        evidence: "aws-amplify/amplify-cli#3854; badmintoncryer/cdk-preflight, pf-cognito-domain-reserved-word",
        bad: r#"domains: { login: Prefix { domain_prefix: "newcognito" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "new-app" } }"#,
        check: [Pool(check_domain_prefix_reserved_part)],
    }

    /// A prefix that begins or ends with a hyphen.
    error domain_prefix_hyphen {
        guards: [PrefixDomain.domain_prefix],
        reason: "the prefix becomes the first label of a domain, which begins and ends with a letter or a digit",
        evidence: "mineiros-io/terraform-aws-cognito-user-pool#69; API CreateUserPoolDomain, Domain",
        bad: r#"domains: { login: Prefix { domain_prefix: "my-app-" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Pool(check_domain_prefix_hyphen)],
    }

    /// A prefix that is too long for a label of a domain.
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
        // That it is not empty is said with its characters.
        check: [Limit(LimitKind::Length)],
    }

    /// A certificate of a region that the sign-in pages are not served from.
    error certificate_region {
        guards: [CustomDomain.certificate],
        reason: "the pages are served by CloudFront, which takes certificates of us-east-1 only",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-custom-domain-cert-region; API CreateUserPoolDomain, CustomDomainConfigType",
        bad: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Pool(check_certificate_region)],
    }

    /// Two entries for one domain.
    error duplicate_domain {
        guards: [PrefixDomain.domain_prefix, CustomDomain.domain_name],
        reason: "a domain leads to one pool, and is created once",
        evidence: "aws-samples/aws-cdk-examples#402; CloudFormation schema of AWS::Cognito::UserPoolDomain, primaryIdentifier",
        bad: r#"domains: { login: Prefix("my-app"), classic: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        check: [Pool(check_duplicate_domain)],
    }

    /// A second domain of a kind.
    ///
    /// The CDK's guide has two prefixes in one pool, so that it cannot be refused.
    warn second_domain {
        guards: [UserPool.domains],
        reason: "a pool has one domain with a prefix and one of its own, and Cognito was seen to refuse a second",
        evidence: "aws-samples/websocket-chat-application#29",
        bad: r#"domains: { login: Prefix("my-app"), old: Prefix("my-old-app") }"#,
        good: r#"domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_second_domain)],
    }
}

fn check_domain_prefix_reserved(pool: &UserPool, report: &mut Report) {
    for (path, prefix) in prefixes(pool) {
        let word = RESERVED
            .iter()
            .find(|word| prefix.split('-').any(|part| part == **word));
        // A whole domain has other characters in it, which is said.
        if let Some(word) = word {
            report.push(Finding::at(
                path,
                format!(
                    "`domain_prefix` is {}, with the reserved word `{word}` in it",
                    quoted(prefix)
                ),
                "write a prefix without `aws`, `amazon` and `cognito`",
            ));
        }
    }
}

fn check_domain_prefix_reserved_part(pool: &UserPool, report: &mut Report) {
    for (path, prefix) in prefixes(pool) {
        let word = RESERVED.iter().find(|word| prefix.contains(**word));
        if let Some(word) = word {
            report.push(Finding::at(
                path,
                format!(
                    "`domain_prefix` is {}, with the reserved word `{word}` inside of another",
                    quoted(prefix)
                ),
                "write a prefix without `aws`, `amazon` and `cognito`",
            ));
        }
    }
}

fn check_domain_prefix_hyphen(pool: &UserPool, report: &mut Report) {
    for (path, prefix) in prefixes(pool) {
        let trimmed = prefix.trim_matches('-');
        if trimmed == prefix {
            continue;
        }
        let help = if trimmed.is_empty() {
            "write letters and digits, as in `\"my-app\"`".to_owned()
        } else {
            format!("write {}", quoted(trimmed))
        };
        let place = if prefix.starts_with('-') { "begins" } else { "ends" };
        report.push(Finding::at(
            path,
            format!("`domain_prefix` is {}, which {place} with a hyphen", quoted(prefix)),
            help,
        ));
    }
}

fn check_certificate_region(pool: &UserPool, report: &mut Report) {
    for (path, domain) in created(pool) {
        let Domain::Custom(custom) = &domain.value else {
            continue;
        };
        // Other partitions have other regions, and no `us-east-1`.
        let arn = custom
            .certificate
            .literal()
            .and_then(|arn| arn.strip_prefix("arn:aws:acm:"));
        let Some((region, _)) = arn.and_then(|rest| rest.split_once(':')) else {
            continue;
        };
        let path = path.field("certificate");
        if region != "us-east-1" && !region.is_empty() {
            report.push(Finding::at(
                path,
                format!("the certificate lies in `{region}`, not in `us-east-1`"),
                "request a certificate in `us-east-1`, and write its ARN",
            ));
        }
    }
}

fn check_duplicate_domain(pool: &UserPool, report: &mut Report) {
    for (path, domain) in created(pool) {
        let Some((about, earlier)) = twin(pool, domain) else {
            continue;
        };
        let fact = format!(
            "{} and {} are both the domain {}",
            quoted_name(&earlier.name),
            quoted_name(&domain.name),
            quoted(name(domain).literal().unwrap_or_default())
        );
        let help = "leave one of the two out, or write another name";
        report.push(Finding::at(place_of_name(&path, domain), fact, help).about(place_of_name(&about, earlier)));
    }
}

/// An earlier entry for the same domain.
fn twin<'a>(pool: &'a UserPool, domain: &Entry<Domain>) -> Option<(SettingPath, &'a Entry<Domain>)> {
    let wanted = known(name(domain)).filter(|name| !name.is_empty())?;
    let is_prefix = |domain: &Domain| matches!(domain, Domain::Prefix(_));
    created(pool)
        .take_while(|(_, other)| other.name != domain.name)
        .find(|(_, other)| {
            let is_same = is_prefix(other) == is_prefix(domain) && known(name(other)) == Some(wanted);
            // Under two conditions there may be only one of them.
            is_same && condition(other) == condition(domain)
        })
}

/// The condition that an override puts the resource under.
fn condition(domain: &Domain) -> Option<&Value> {
    let overrides = match domain {
        Domain::Prefix(domain) => &domain.overrides,
        Domain::Custom(domain) => &domain.overrides,
    };
    overrides.named("Condition").map(|entry| &entry.value)
}

/// The domain itself, or its prefix.
fn name(domain: &Domain) -> &Text {
    match domain {
        Domain::Prefix(domain) => &domain.domain_prefix,
        Domain::Custom(domain) => &domain.domain_name,
    }
}

fn place_of_name(path: &SettingPath, domain: &Domain) -> SettingPath {
    match domain {
        Domain::Prefix(_) => path.field("domain_prefix"),
        Domain::Custom(_) => path.field("domain_name"),
    }
}

fn check_second_domain(pool: &UserPool, report: &mut Report) {
    for (what, is_kind) in [
        (
            "a prefix",
            (|domain| matches!(domain, Domain::Prefix(_))) as fn(&Domain) -> bool,
        ),
        ("a domain of its own", |domain| matches!(domain, Domain::Custom(_))),
    ] {
        let mut of_kind = created(pool).filter(|(_, domain)| is_kind(&domain.value));
        let Some((about, first)) = of_kind.next() else { continue };
        for (path, domain) in of_kind {
            // The same one twice is another rule's.
            if twin(pool, domain).is_some() {
                continue;
            }
            let fact = format!(
                "the pool has {what} by {} already, beside {}",
                quoted_name(&first.name),
                quoted_name(&domain.name)
            );
            let violation = Finding::at(path, fact, "leave one of the two out");
            report.push(violation.at_key().about(about.clone()));
        }
    }
}

/// Each domain that the template creates, with its path.
pub(crate) fn created(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Domain>)> {
    let created = pool.domains.iter().filter(|domain| domain.import().is_none());
    created.map(|domain| (setting(&["domains"]).key(&domain.name), domain))
}

/// Each prefix that is a literal, with its path.
fn prefixes(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &str)> {
    created(pool).filter_map(|(path, domain)| match &domain.value {
        Domain::Prefix(prefix) => Some((path.field("domain_prefix"), known(&prefix.domain_prefix)?)),
        Domain::Custom(_) => None,
    })
}
