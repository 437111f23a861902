//! Rules about the documents that users agree to.

use crate::clients::settings::clients;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::UserPool;

rules! {
    /// A document link that is empty or too long.
    error terms_link_length {
        guards: [
            TermsLinks.default,
            TermsLinks.english,
            TermsLinks.french,
            TermsLinks.spanish,
            TermsLinks.german,
            TermsLinks.bahasa_indonesia,
            TermsLinks.italian,
            TermsLinks.japanese,
            TermsLinks.korean,
            TermsLinks.portuguese_brazil,
            TermsLinks.chinese_simplified,
            TermsLinks.chinese_traditional,
        ],
        reason: "a link to a document has 1 to 1024 characters",
        evidence: "API CreateTerms, LinkUrlType; CloudFormation schema of AWS::Cognito::Terms, Links",
        bad: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } }"#,
        good: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/terms" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A document link with characters that Cognito rejects.
    error terms_link_characters {
        guards: [
            TermsLinks.default,
            TermsLinks.english,
            TermsLinks.french,
            TermsLinks.spanish,
            TermsLinks.german,
            TermsLinks.bahasa_indonesia,
            TermsLinks.italian,
            TermsLinks.japanese,
            TermsLinks.korean,
            TermsLinks.portuguese_brazil,
            TermsLinks.chinese_simplified,
            TermsLinks.chinese_traditional,
        ],
        reason: "a link to a document has only visible characters",
        evidence: "API CreateTerms, LinkUrlType; CloudFormation schema of AWS::Cognito::Terms, Links",
        bad: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/our terms" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } }"#,
        good: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/our-terms" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// One of the two documents without the other.
    warn terms_incomplete {
        guards: [Client.terms],
        reason: "managed login shows the documents only if it has both",
        evidence: "API CreateTerms, TermsName",
        bad: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/terms" } } } }"#,
        good: r#"clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://shop.example.com/terms" }, privacy_policy: { default: "https://shop.example.com/privacy" } } } }"#,
        check: [Pool(check_terms_incomplete)],
    }
}

fn check_terms_incomplete(pool: &UserPool, report: &mut Report) {
    for (path, client) in clients(pool) {
        let Some(terms) = &client.value.terms else { continue };
        let (there, missing) = match (&terms.terms_of_use, &terms.privacy_policy) {
            (Some(_), None) => ("terms_of_use", "privacy_policy"),
            (None, Some(_)) => ("privacy_policy", "terms_of_use"),
            (None, None) => {
                let help = "write `terms_of_use` and `privacy_policy`, or remove `terms`";
                report.push(Finding::at(path.field("terms"), "`terms` is empty", help).at_key());
                continue;
            }
            (Some(_), Some(_)) => continue,
        };
        report.push(
            Finding::at(
                path.field("terms"),
                format!("`terms` has `{there}`, but no `{missing}`"),
                format!("write `{missing}: {{ default: \"https://..\" }}` with the URL of the document"),
            )
            .at_key(),
        );
    }
}
