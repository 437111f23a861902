//! Rules about who sends the pool's emails.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::factors::plan::has_email_mfa;
use cognito_model::{SesEmail, UserPool, UserPoolEmail};

rules! {
    /// An SES identity without its region.
    error ses_region_missing {
        guards: [SesEmail.ses_region],
        reason: "the ARN of the SES identity has a region in it, and a template does not know which it is deployed to",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Ses { from_email: "noreply@example.com" }"#,
        good: r#"email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_ses_region_missing)],
    }

    /// A sender whose address is not of the verified domain.
    ///
    /// Compared letter by letter, as the CDK does. SES itself also lets a verified domain send for its subdomains: whoever wants
    /// that allows this rule.
    error ses_verified_domain_mismatch {
        guards: [SesEmail.from_email, SesEmail.ses_verified_domain],
        after: [crate::messages::senders::from_email_address, crate::messages::email_limits::ses_identity_arn],
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
        check: [Pool(check_ses_verified_domain_mismatch)],
    }

    /// An address whose part before the `@` has no ASCII character.
    error email_local_part_non_ascii {
        guards: [CognitoEmail.reply_to, SesEmail.from_email, SesEmail.reply_to],
        reason: "only the domain of an address can be written in punycode, what comes before the `@` has to be ASCII",
        evidence: "aws-cdk-lib 2.276.0, user-pool-email",
        bad: r#"email: Cognito { reply_to: "ü@example.com" }"#,
        good: r#"email: Cognito { reply_to: "support@münchen.example" }"#,
        check: [Limit(LimitKind::LocalPart)],
    }

    /// Cognito's own sender for a pool that everybody can sign up to.
    warn cognito_email_limit {
        guards: [UserPool.email],
        reason: "Cognito itself sends at most 50 emails a day for an account, and who comes after that gets no code",
        evidence: "londonaicentre/FLIP#300; Amazon Cognito Developer Guide, Email settings for user pools",
        bad: r#"self_sign_up_enabled,
email: Cognito { reply_to: "support@example.com" }"#,
        good: r#"self_sign_up_enabled,
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1", reply_to: "support@example.com" }"#,
        check: [Pool(check_cognito_email_limit)],
    }
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
        Finding::at(region, "`ses_region` is empty", help)
    } else {
        let fact = "`email: Ses` has no `ses_region`";
        Finding::at(setting(&["email"]), fact, help).at_key().about(region)
    });
}

fn check_ses_verified_domain_mismatch(pool: &UserPool, report: &mut Report) {
    let Some(ses) = ses(pool) else { return };
    let domain = ses.ses_verified_domain.as_ref().and_then(known);
    let (Some(address), Some(domain)) = (known(&ses.from_email), domain) else {
        return;
    };
    // An address without an `@` is taken as a whole, as the CDK takes it.
    let (local, actual) = address.rsplit_once('@').unwrap_or(("noreply", address));
    // What stands around an address is another rule's.
    let actual = actual.trim().trim_end_matches('>');
    if actual == domain {
        return;
    }
    let help = if domain.is_empty() {
        format!("write `ses_verified_domain: {actual:?}`")
    } else {
        let matching = format!("{local}@{domain}");
        format!("write `ses_verified_domain: {actual:?}` or `from_email: {matching:?}`")
    };
    report.push(
        Finding::at(
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
        Finding::at(
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
