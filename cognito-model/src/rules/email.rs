//! Rules about who sends the pool's emails.

use crate::email::{SesEmail, UserPoolEmail};
use crate::pool::UserPool;
use crate::rules::plan::has_email_mfa;
use crate::rules::rule_macro::rule;
use crate::rules::words::{known, quoted};
use crate::rules::{Charset, Check, Level, Report, Rule, Violation, setting};

rule! {
    /// An SES identity without its region.
    pub static SES_REGION_MISSING: Rule = Rule {
        name: "ses_region_missing",
        level: Level::Error,
        reason: "the ARN of the SES identity has a region in it, and a template does not know which it is deployed to",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Ses { from_email: "noreply@example.com" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: Check::Pool(check_ses_region_missing),
    };
}

fn check_ses_region_missing(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool) else { return };
    let is_empty = match &ses.ses_region {
        None => false,
        Some(region) if region.literal() == Some("") => true,
        Some(_) => return,
    };
    let help = "write `ses_region: \"us-east-1\"`, or `ses_region: AWS::Region` for the region of the stack";
    let region = setting(&["email", "ses_region"]);
    report.push(if is_empty {
        Violation::new(&SES_REGION_MISSING, region, "`ses_region` is empty", help)
    } else {
        let fact = "`email: Ses` has no `ses_region`";
        Violation::new(&SES_REGION_MISSING, setting(&["email"]), fact, help)
            .at_key()
            .about(region)
    });
}

rule! {
    /// A sender whose address is not of the verified domain.
    ///
    /// Compared letter by letter, as the CDK does. SES itself also lets a verified domain send for its subdomains: whoever wants
    /// that allows this rule.
    pub static SES_VERIFIED_DOMAIN_MISMATCH: Rule = Rule {
        name: "ses_verified_domain_mismatch",
        level: Level::Error,
        reason: "SES sends for an address only by the identity that it belongs to",
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
        check: Check::Pool(check_ses_verified_domain_mismatch),
    };
}

fn check_ses_verified_domain_mismatch(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool) else { return };
    let domain = ses.ses_verified_domain.as_ref().and_then(known);
    let (Some(address), Some(domain)) = (known(&ses.from_email), domain) else {
        return;
    };
    // An address without an `@` is taken as a whole, as the CDK takes it.
    let (local, actual) = address.rsplit_once('@').unwrap_or(("noreply", address));
    if actual == domain || report.is_settled(&setting(&["email", "from_email"])) {
        return;
    }
    let help = if domain.is_empty() {
        format!("write `ses_verified_domain: {actual:?}`")
    } else {
        let matching = format!("{local}@{domain}");
        format!("write `ses_verified_domain: {actual:?}` or `from_email: {matching:?}`")
    };
    report.push(
        Violation::new(
            &SES_VERIFIED_DOMAIN_MISMATCH,
            setting(&["email", "ses_verified_domain"]),
            format!(
                "`ses_verified_domain` is {}, and `from_email` is an address of {}",
                quoted(domain),
                quoted(actual)
            ),
            help,
        )
        .about(setting(&["email", "from_email"])),
    );
}

rule! {
    /// An address whose part before the `@` has no ASCII character.
    pub static EMAIL_LOCAL_PART_NON_ASCII: Rule = Rule {
        name: "email_local_part_non_ascii",
        level: Level::Error,
        reason: "only the domain of an address can be written in punycode, what comes before the `@` has to be ASCII",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Cognito { reply_to: "ü@example.com" }"#,
        good: r#"email: Cognito { reply_to: "support@münchen.example" }"#,
        check: Check::Characters(Charset::AsciiLocalPart),
    };
}

rule! {
    /// Cognito's own sender for a pool that everybody can sign up to.
    pub static COGNITO_EMAIL_LIMIT: Rule = Rule {
        name: "cognito_email_limit",
        level: Level::Warn,
        reason: "Cognito itself sends at most 50 emails a day for an account, and who comes after that gets no code",
        evidence: "londonaicentre/FLIP#300; Amazon Cognito Developer Guide, Email settings for user pools",
        bad: r#"self_sign_up_enabled,
email: Cognito { reply_to: "support@example.com" }"#,
        good: r#"self_sign_up_enabled,
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1", reply_to: "support@example.com" }"#,
        check: Check::Pool(check_cognito_email_limit),
    };
}

fn check_cognito_email_limit(pool: &UserPool, report: &mut Report) {
    // Administrators do not invite so many, and who says nothing about email may not have come to it yet.
    let is_for_all = pool.self_sign_up_enabled == Some(true);
    let has_sender = pool
        .lambda_triggers
        .as_ref()
        .is_some_and(|triggers| triggers.custom_email_sender.is_some());
    if !matches!(pool.email, Some(UserPoolEmail::Cognito(_))) || !is_for_all || has_sender || has_email_mfa(pool) {
        return;
    }
    report.push(
        Violation::new(
            &COGNITO_EMAIL_LIMIT,
            setting(&["email"]),
            "`email: Cognito` is written, and everybody can sign up",
            "write `email: Ses { from_email: \"noreply@example.com\", ses_region: \"us-east-1\" }` before people come",
        )
        .at_key()
        .about(setting(&["self_sign_up_enabled"]))
        .about(setting(&["mfa"]))
        .about(setting(&["mfa_second_factor", "email"]))
        .about(setting(&["lambda_triggers"])),
    );
}

fn ses(pool: &UserPool) -> Option<&SesEmail> {
    match &pool.email {
        Some(UserPoolEmail::Ses(ses)) => Some(ses),
        _ => None,
    }
}
