//! Rules about emails that Amazon SES sends.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::limits::{substitution, without_quotes};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{characters, known, quoted};
use cognito_model::naming::conditions;
use cognito_model::schema::class::Class;
use cognito_model::template::email::address_to_ascii;
use cognito_model::{Intrinsic, Pseudo, SesEmail, SubPart, Text, UserPool, UserPoolEmail};

rules! {
    /// An SES sender without an email address and without an identity.
    ///
    /// The email address is optional if `identity` is the ARN of a verified email address, which then is the sender.
    error ses_sender_missing {
        guards: [SesEmail.from_email, SesEmail.from_name],
        reason: "the sender is an email address: `from_email`, or the email address in the ARN of the identity",
        evidence: "API CreateUserPool, EmailConfigurationType; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { ses_region: "us-east-1" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_ses_sender_missing)],
    }

    /// An SES identity by its ARN, and by its region or domain too.
    error ses_identity_and_parts {
        guards: [SesEmail.ses_region, SesEmail.ses_verified_domain],
        reason: "the ARN already contains the region and the domain or email address, and the template has room for one ARN",
        evidence: "the language",
        bad: r#"email: Ses { identity: "arn:aws:ses:us-east-1:123456789012:identity/a@example.com", ses_region: "us-east-1" }"#,
        good: r#"email: Ses { identity: "arn:aws:ses:us-east-1:123456789012:identity/a@example.com" }"#,
        check: [Pool(check_ses_identity_and_parts)],
    }

    /// An SES identity without its region.
    error ses_region_missing {
        guards: [SesEmail.ses_region],
        reason: "the ARN of the SES identity contains a region, and a template does not know where it will be deployed",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Ses { from_email: "noreply@example.com" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_ses_region_missing)],
    }

    /// An SES identity or region that cannot be part of an ARN.
    error ses_identity_arn {
        guards: [SesEmail.from_email, SesEmail.ses_region, SesEmail.ses_verified_domain],
        after: [crate::messages::addresses::from_email_address],
        reason: "the region and the domain or email address become part of the ARN of the identity, which has at most 2048 characters",
        evidence: "API CreateUserPool, ArnType; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "Shop <shop@example.com>", ses_region: "us-east-1" }"#,
        good: r#"email: Ses { from_email: "shop@example.com", from_name: "Shop", ses_region: "us-east-1" }"#,
        check: [Pool(check_ses_identity_arn)],
    }

    /// A sender whose email address is not in the verified domain.
    ///
    /// The rule compares the domains letter by letter, as the CDK does. SES itself also lets a verified domain send for its
    /// subdomains: if you want that, silence the rule.
    error ses_verified_domain_mismatch {
        guards: [SesEmail.from_email, SesEmail.ses_verified_domain],
        after: [crate::messages::addresses::from_email_address, ses_identity_arn],
        reason: "SES sends for an email address only with the identity that the address belongs to",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Ses {
    from_email: "noreply@example.org",
    ses_region: "us-east-1",
    ses_verified_domain: "example.com",
}"#,
        good: r#"email: Ses {
    from_email: "noreply@example.com",
    ses_region: "us-east-1",
    ses_verified_domain: "example.com",
}"#,
        check: [Pool(check_ses_verified_domain_mismatch)],
    }

    /// The name of a configuration set that is empty or too long.
    error configuration_set_length {
        guards: [SesEmail.configuration_set_name],
        reason: "the name of an SES configuration set has 1 to 64 characters",
        evidence: "API CreateUserPool, SESConfigurationSet; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "" }"#,
        good: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign-in" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The name of a configuration set with characters that SES does not accept.
    error configuration_set_characters {
        guards: [SesEmail.configuration_set_name],
        reason: "the name of an SES configuration set can only have ASCII letters, digits, `_` and `-`",
        evidence: "API CreateUserPool, SESConfigurationSet; CloudFormation schema of AWS::Cognito::UserPool, EmailConfiguration",
        bad: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign in" }"#,
        good: r#"email: Ses { from_email: "a@example.com", ses_region: "us-east-1", configuration_set_name: "sign-in" }"#,
        check: [Limit(LimitKind::Characters)],
    }
}

/// The maximum length of an ARN.
const LONGEST_ARN: usize = 2048;

fn check_ses_sender_missing(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool).filter(|ses| ses.from_email.is_none()) else {
        return;
    };
    let from_email = setting(&["email", "from_email"]);
    let has_name = ses.from_name.as_ref().is_some_and(|name| name.literal() != Some(""));
    let finding = match (&ses.identity, has_name) {
        (None, _) => {
            let help = "name an email address that SES has verified as `from_email`, or the ARN of an SES identity as `identity`";
            Finding::at(setting(&["email"]), "`email: Ses` has no `from_email`", help).at_key()
        }
        (Some(_), true) => {
            let help = Help::from("remove `from_name`, or name the email address that belongs to it as `from_email`").edit(Edit::Remove);
            Finding::at(setting(&["email", "from_name"]), "`from_name` has no `from_email`", help).at_key()
        }
        (Some(_), false) => return,
    };
    report.push(finding.about(from_email));
}

fn check_ses_identity_and_parts(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool).filter(|ses| ses.identity.is_some()) else {
        return;
    };
    for (name, part) in [("ses_region", &ses.ses_region), ("ses_verified_domain", &ses.ses_verified_domain)] {
        if part.is_some() {
            let path = setting(&["email", name]);
            let fact = format!("`{name}` is part of `identity`, which this sender has too");
            let help = Help::from(format!("remove `{name}`, or remove `identity`")).edit(Edit::Remove);
            report.push(Finding::at(path, fact, help).at_key().about(setting(&["email", "identity"])));
        }
    }
}

fn check_ses_region_missing(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool).filter(|ses| ses.identity.is_none()) else {
        return;
    };
    let is_empty = match &ses.ses_region {
        None => false,
        Some(region) if region.literal() == Some("") => true,
        Some(_) => return,
    };
    let help = Help::from("write the region in which SES has verified the email address, or `ses_region: AWS::Region` for the region of the stack")
        .sets(&["email", "ses_region"], "AWS::Region");
    let region = setting(&["email", "ses_region"]);
    report.push(if is_empty {
        Finding::at(region, "`ses_region` is empty", help)
    } else {
        let fact = "`email: Ses` has no `ses_region`";
        Finding::at(setting(&["email"]), fact, help).at_key().about(region)
    });
}

fn check_ses_identity_arn(pool: &UserPool, report: &mut Report) {
    let Some(email) = ses(pool).filter(|ses| ses.identity.is_none()) else {
        return;
    };
    // An empty domain counts as no domain, as in the CDK.
    let domain = email.ses_verified_domain.as_ref();
    let domain = domain.filter(|domain| domain.literal() != Some(""));
    let identity = match domain {
        Some(domain) => ("ses_verified_domain", Some(domain)),
        None => ("from_email", email.from_email.as_ref()),
    };
    for (name, text) in [identity, ("ses_region", email.ses_region.as_ref())] {
        let path = setting(&["email", name]);
        let Some((text, characters)) = text.and_then(|text| Some((text, written(text)?))) else {
            continue;
        };
        let wrong = address_to_ascii(&characters).chars().find(|&c| !Class::ArnPart.has(c.into()));
        let Some(wrong) = wrong else {
            continue;
        };
        let fact = match known(text) {
            Some(text) => format!("`{name}` is {}, which contains `{wrong:?}`", quoted(text)),
            None => format!("`{name}` contains `{wrong:?}` in addition to its references"),
        };
        let reference = known(text).and_then(|text| {
            let is_pseudo = Pseudo::ALL.iter().any(|pseudo| text == pseudo.name());
            is_pseudo.then(|| without_quotes(text)).or_else(|| substitution(text, pool))
        });
        let help = reference.unwrap_or_else(|| match name {
            "from_email" => "write only the email address here, and the sender's name as `from_name`".into(),
            _ => format!("write {}", Class::ArnPart.description()).into(),
        });
        report.push(Finding::at(path, fact, help));
    }
    // Assumes the shortest partition and no region: values that only CloudFormation knows can make the ARN longer, but not
    // shorter.
    let region = email.ses_region.as_ref().and_then(known).unwrap_or_default();
    let (name, Some(identity)) = (identity.0, identity.1.and_then(known)) else {
        return;
    };
    let path = setting(&["email", name]);
    let arn = format!(
        "arn:aws:ses:{region}:123456789012:identity/{}",
        address_to_ascii(identity)
    );
    if arn.len() > LONGEST_ARN {
        let fact = format!(
            "the ARN of the identity has {}, which is more than {LONGEST_ARN}",
            characters(arn.len())
        );
        let help = "write the domain of the email address as `ses_verified_domain`";
        report.push(Finding::at(path, fact, help));
    }
}

/// The characters of a string. References in it become letters, so only the characters around them count.
fn written(text: &Text) -> Option<String> {
    match text {
        Text::Intrinsic(Intrinsic::Sub(parts)) => Some(
            parts
                .iter()
                .map(|part| match part {
                    SubPart::Text(text) => text.as_ref(),
                    _ => "",
                })
                .collect(),
        ),
        text => known(text).map(str::to_owned),
    }
}

fn check_ses_verified_domain_mismatch(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool) else { return };
    let domain = ses.ses_verified_domain.as_ref().and_then(known);
    let (Some(address), Some(domain)) = (ses.from_email.as_ref().and_then(known), domain) else {
        return;
    };
    // An email address without an `@` is treated as a domain, as the CDK does.
    let (local, actual) = address.rsplit_once('@').unwrap_or(("noreply", address));
    // Another rule reports what is around the email address.
    let actual = actual.trim().trim_end_matches('>');
    if actual == domain {
        return;
    }
    let help = if domain.is_empty() {
        Help::from(format!("write `ses_verified_domain: {actual:?}`")).edit(Edit::Replace(format!("{actual:?}")))
    } else {
        let matching = format!("{local}@{domain}");
        Help::from(format!("write `ses_verified_domain: {actual:?}` or `from_email: {matching:?}`"))
            .edit(Edit::Replace(format!("{actual:?}")))
            .sets(&["email", "from_email"], format!("{matching:?}"))
    };
    report.push(
        Finding::at(
            setting(&["email", "ses_verified_domain"]),
            format!(
                "`ses_verified_domain` is {}, but `from_email` is in the domain {}",
                quoted(domain),
                quoted(actual)
            ),
            help,
        )
        .about(setting(&["email", "from_email"])),
    );
}

fn ses(pool: &UserPool) -> Option<&SesEmail> {
    match &pool.email {
        Some(UserPoolEmail::Ses(ses)) => Some(ses),
        _ => None,
    }
}

/// The condition of the SES sender, unless it holds wherever the conditions `own` do.
pub(crate) fn condition_of_sender<'p>(pool: &'p UserPool, own: &[&str]) -> Option<&'p str> {
    let condition = ses(pool)?.condition.as_ref()?.0.as_str();
    conditions::missing(pool, own, &[condition]).pop()
}
