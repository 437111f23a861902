//! Email addresses, ARNs, domains and identifiers: what is odd but legal, and what is not.

use super::{NOTHING, UNKNOWN, broken};
use crate::tests::Validate;
use cognito_model::{
    CognitoEmail, CustomDomain, Domain, Entry, Grant, Items, LambdaTriggers, PrefixDomain, SesEmail, UserPool,
    UserPoolEmail,
};

#[test]
fn addresses_of_emails() {
    let pool = |address: &'static str| UserPool {
        email: Some(UserPoolEmail::Cognito(CognitoEmail {
            reply_to: Some(address.into()),
            ..CognitoEmail::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    for fine in [
        "a@b.de",
        "a+b@example.com",
        "first.last@mail.example.com",
        "\"a@b\\\"\"@example.com",
        "o'neill!#$%&*/=?^_`{|}~-@example.com",
        "помощь1@пример.example",
        "a@bücher.example",
        "a@localhost",
        "a@[192.0.2.1]",
        "a@[IPv6:2001:db8::1]",
    ] {
        assert_eq!(broken(&pool(fine)), NOTHING, "{fine}");
    }
    for other in [
        "a b@example.com",
        "a@b@example.com",
        "a@example",
        "a@.example.com",
        "a@example.com.",
        "a@-example.com",
        "a@exa_mple.com",
        "a..b@example.com",
        ".a@example.com",
        "a@example.com, b@example.com",
        "Shop <a@example.com>",
        "a@[1.2.3]",
    ] {
        // What the API's pattern does not match is rejected; everything else is a warning.
        let said = match other {
            "a@example" => None,
            _ if other.contains(' ') => Some("reply_to_format at email.reply_to"),
            _ => Some("email_address_syntax at email.reply_to"),
        };
        assert_eq!(broken(&pool(other)), said.into_iter().collect::<Vec<_>>(), "{other}");
    }
}

#[test]
fn arns_of_every_partition() {
    let role = |arn: &'static str| UserPool {
        sms_role: Some(arn.into()),
        ..UserPool::DEFAULT
    };
    for fine in [
        "arn:aws:iam::123456789012:role/sms",
        "arn:aws-cn:iam::123456789012:role/path/to/sms",
        "arn:aws-us-gov:iam::123456789012:role/sms",
        "arn:aws-iso-b:iam::123456789012:role/sms",
    ] {
        assert_eq!(broken(&role(fine)), NOTHING, "{fine}");
    }
    let unknown = UserPool {
        sms_role: Some(UNKNOWN.into()),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&unknown), NOTHING);
    let functions = |first: &'static str, second: &'static str| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            post_confirmation: Some(first.into()),
            pre_sign_up: Some(second.into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let here = "arn:aws:lambda:eu-west-1:123456789012:function:a";
    let version = "arn:aws:lambda:eu-west-1:210987654321:function:a:1";
    assert_eq!(
        broken(&functions(here, version)),
        ["function_version at lambda_triggers.pre_sign_up.function"]
    );
    let alias = "arn:aws:lambda:eu-west-1:210987654321:function:a:v1";
    assert_eq!(broken(&functions(here, alias)), NOTHING);
    const PERMISSION: &str = "trigger_permission_function";
    let place = "lambda_triggers.pre_sign_up.function";
    for (arn, rule) in [
        ("arn:aws:lambda:eu-west-1:123456789012:layer:a:1", PERMISSION),
        ("arn:aws:sns:eu-central-1:123456789012:a", PERMISSION),
        ("arn:aws:lambda::123456789012:function:a", PERMISSION),
        ("arn:aws:lambda:eu-west-1:1234:function:a", PERMISSION),
        ("arn:aws:lambda:eu-west-1:123456789012:a", "arn_resource"),
        ("arn:amazon:lambda:eu-west-1:123456789012:function:a", "arn_partition"),
        ("arn:aws-cn:lambda:eu-west-1:123456789012:function:a", "arn_partition"),
        ("arn:aws:lambda:eu-central-1:123456789012:function:a", "trigger_region"),
    ] {
        assert_eq!(broken(&functions(here, arn)), [format!("{rule} at {place}")], "{arn}");
    }
    // A principal can be given by its name.
    let grant = |role: &'static str| UserPool {
        grants: [Grant {
            role: Some(role.into()),
            actions: Some(Items::from(["cognito-idp:AdminGetUser".into()])),
            ..Grant::DEFAULT
        }]
        .into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&grant("support")), NOTHING);
    assert_eq!(
        broken(&grant("arn:aws:iam::123456789012:user/anna")),
        ["arn_resource at grants[0].role"]
    );
}

#[test]
fn domains_of_both_kinds() {
    let with = |domain| UserPool {
        domains: [Entry::new("login", domain)].into(),
        ..UserPool::DEFAULT
    };
    let own = |name: &str| {
        with(Domain::Custom(CustomDomain {
            domain_name: name.to_owned().into(),
            certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22".into(),
            ..CustomDomain::DEFAULT
        }))
    };
    let prefix = |prefix: &'static str| {
        with(Domain::Prefix(PrefixDomain {
            domain_prefix: prefix.into(),
            ..PrefixDomain::DEFAULT
        }))
    };
    let long = format!("{}.example.com", "x".repeat(51));
    for fine in [
        "login.example.com",
        "a.b",
        "1.a-b.example.co.uk",
        "xn--bcher-kva.example",
        long.as_str(),
    ] {
        assert_eq!(broken(&own(fine)), NOTHING, "{fine}");
    }
    let place = "domains.login.domain_name";
    assert_eq!(broken(&own("")), [format!("domain_name_length at {place}")]);
    for other in [
        "login",
        "https://login.example.com",
        "login.example.com/",
        "login.example.com:443",
        "*.example.com",
        "a b.c",
    ] {
        assert_eq!(
            broken(&own(other)),
            [format!("domain_name_labels at {place}")],
            "{other}"
        );
    }
    for other in [
        "Login.example.com",
        "login.example.com.",
        "a_b.example.com",
        "bücher.example",
        "-a.example.com",
        "a..example.com",
        "192.0.2.1",
        "my-app.auth.us-east-1.amazoncognito.com",
    ] {
        assert_eq!(
            broken(&own(other)),
            [format!("domain_name_spelling at {place}")],
            "{other}"
        );
    }
    let place = "domains.login.domain_prefix";
    for (text, rule) in [
        ("my-app.auth.us-east-1.amazoncognito.com", "domain_prefix_characters"),
        ("https://my-app.example.com", "domain_prefix_characters"),
        ("aws", "domain_prefix_reserved"),
        ("my-amazon-app", "domain_prefix_reserved"),
        ("awsome", "domain_prefix_reserved_part"),
    ] {
        assert_eq!(broken(&prefix(text)), [format!("{rule} at {place}")], "{text}");
    }
    let violations = prefix("my-app.auth.us-east-1.amazoncognito.com").validate();
    let help = violations.first().map(|violation| violation.help.text.as_str());
    assert_eq!(
        help,
        Some("write what comes before the first dot, `domain_prefix: \"my-app\"`")
    );
}

#[test]
fn identifiers_with_what_nobody_sees() {
    let region = |ses_region: &'static str| UserPool {
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: Some("a@example.com".into()),
            ses_region: Some(ses_region.into()),
            ..SesEmail::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    // A character that no ARN can have is an error, which takes precedence over the warning.
    for (other, expected) in [
        (" eu-west-1", "ses_identity_arn"),
        ("eu-west-1\n", "ses_identity_arn"),
        ("eu-\u{200B}west-1", "identifier_spaces"),
        ("\u{FEFF}eu-west-1", "identifier_spaces"),
        ("eu\u{A0}west", "identifier_spaces"),
    ] {
        let violations = region(other).validate();
        let found: Vec<_> = violations
            .iter()
            .map(|it| (it.rule.name, it.path.to_string()))
            .collect();
        assert_eq!(found, [(expected, "email.ses_region".to_owned())], "{other:?}");
    }
    assert_eq!(broken(&region("eu-west-1")), NOTHING);
}
