//! Emails: headers, email addresses and their encodings. The test vectors come from the RFCs and the CDK.

use super::*;
use crate::pool::base::Base;
use crate::pool::email::{CognitoEmail, SesEmail, UserPoolEmail};
use crate::template::email;
use crate::template::encode::{base64, domain_to_ascii, punycode};
use crate::template::intrinsics::Combined;
use crate::template::intrinsics::Render;
use crate::value::cdk::Cdk;
use crate::value::intrinsic::{Function, Intrinsic, Value};

const SES: SesEmail = SesEmail::DEFAULT;

fn import(name: &'static str) -> Intrinsic {
    Intrinsic::Call(Function::ImportValue, [Value::from(name)].into())
}

fn ses(email: SesEmail) -> UserPool {
    UserPool {
        email: Some(UserPoolEmail::Ses(email)),
        ..POOL
    }
}

fn from_header(name: &str) -> String {
    from_header_of(named(name))
}

fn named(name: &str) -> UserPool {
    ses(SesEmail {
        from_email: Some("a@b.de".into()),
        from_name: Some(name.to_owned().into()),
        ..SES
    })
}

fn from_header_of(pool: UserPool) -> String {
    let from = "Resources.Customers.Properties.EmailConfiguration.From";
    pool.template().get(from).and_then(Json::as_text).unwrap().to_owned()
}

#[test]
fn a_name_with_a_comma_is_not_two_addresses() {
    let both = [
        ("Acme, Inc.", r#""Acme, Inc." <a@b.de>"#),
        ("Dr. No", r#""Dr. No" <a@b.de>"#),
    ];
    for (name, header) in both {
        let recommended = UserPool {
            base: Base::Recommended,
            ..named(name)
        };
        assert_eq!([from_header(name), from_header_of(recommended)], [header, header]);
        // A deployed header does not change.
        let taken_over = UserPool {
            cdk: Some(Cdk {
                stack: "Stack".into(),
                path: "Pool".into(),
            }),
            ..named(name)
        };
        let email = |pool: &UserPool| {
            email::configuration(Render {
                pool,
                combined: &Combined::default(),
            })
            .unwrap()
            .get("From")
            .cloned()
        };
        assert_eq!(email(&taken_over), Some(format!("{name} <a@b.de>").into()));
    }
}

#[test]
fn names_are_quoted_or_encoded() {
    let cases = [
        ("", "a@b.de"),
        ("A, B", r#""A, B" <a@b.de>"#),
        ("A.B", r#""A.B" <a@b.de>"#),
        ("Acme: x;", r#""Acme: x;" <a@b.de>"#),
        ("~", "~ <a@b.de>"),
        ("a@b", r#""a@b" <a@b.de>"#),
        ("(x)", r#""(x)" <a@b.de>"#),
        ("x<y>", r#""x<y>" <a@b.de>"#),
        (r#""quoted""#, r#""quoted" <a@b.de>"#),
        (r#""""#, r#""" <a@b.de>"#),
        (r#""a\"b""#, r#""a\"b" <a@b.de>"#),
        (r#""quo"ted""#, r#""\"quo\"ted\"" <a@b.de>"#),
        (r#""a\"#, r#""\"a\\" <a@b.de>"#),
        (r"back\slash", r#""back\\slash" <a@b.de>"#),
        ("Jürgen", "=?UTF-8?B?SsO8cmdlbg==?= <a@b.de>"),
        (r#""ü""#, "=?UTF-8?B?IsO8Ig==?= <a@b.de>"),
        ("emoji 😀", "=?UTF-8?B?ZW1vamkg8J+YgA==?= <a@b.de>"),
        ("tab\tx", "=?UTF-8?B?dGFiCXg=?= <a@b.de>"),
        ("new\nline", "=?UTF-8?B?bmV3CmxpbmU=?= <a@b.de>"),
    ];
    for (name, header) in cases {
        assert_eq!(from_header(name), header, "{name}");
    }
}

#[test]
fn emails_of_ses_have_an_identity() {
    assert_pool(
        ses(SesEmail {
            from_email: Some("noreply@mü.de".into()),
            from_name: Some("Awesome App".into()),
            reply_to: Some("r@mü.de".into()),
            configuration_set_name: Some("set".into()),
            ses_region: Some("us-east-1".into()),
            ses_verified_domain: Some("mü.de".into()),
            ..SesEmail::DEFAULT
        }),
        r#"{"EmailConfiguration":{"ConfigurationSet":"set","EmailSendingAccount":"DEVELOPER",
        "From":"Awesome App <noreply@xn--m-eha.de>","ReplyToEmailAddress":"r@xn--m-eha.de",
        "SourceArn":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":ses:us-east-1:",{"Ref":"AWS::AccountId"},
        ":identity/xn--m-eha.de"]]}}}"#,
    );
    assert_pool(
        ses(SesEmail {
            from_email: Some("a@b.de".into()),
            reply_to: Some("".into()),
            ..SES
        }),
        r#"{"EmailConfiguration":{"EmailSendingAccount":"DEVELOPER","From":"a@b.de",
        "SourceArn":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":ses:",{"Ref":"AWS::Region"},":",
        {"Ref":"AWS::AccountId"},":identity/a@b.de"]]}}}"#,
    );
}

#[test]
fn what_cloudformation_fills_in_is_joined() {
    assert_pool(
        ses(SesEmail {
            from_email: Some(import("a").into()),
            from_name: Some("N, x".into()),
            reply_to: Some(import("r").into()),
            ses_region: Some(import("reg").into()),
            ..SES
        }),
        r#"{"EmailConfiguration":{"EmailSendingAccount":"DEVELOPER",
        "From":{"Fn::Join":["",["\"N, x\" <",{"Fn::ImportValue":"a"},">"]]},"ReplyToEmailAddress":{"Fn::ImportValue":"r"},
        "SourceArn":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":ses:",{"Fn::ImportValue":"reg"},":",
        {"Ref":"AWS::AccountId"},":identity/",{"Fn::ImportValue":"a"}]]}}}"#,
    );
    let from = |email: SesEmail| {
        let template = ses(email).template();
        let from = template.get("Resources.Customers.Properties.EmailConfiguration.From");
        from.unwrap().to_json()
    };
    let alone = SesEmail {
        from_email: Some(import("a").into()),
        ..SES
    };
    assert_eq!(from(alone), r#"{"Fn::ImportValue":"a"}"#);
    let name = SesEmail {
        from_email: Some("a@b.de".into()),
        from_name: Some(import("n").into()),
        ..SES
    };
    let joined = r#"{"Fn::Join":["",["\"",{"Fn::ImportValue":"n"},"\" <a@b.de>"]]}"#;
    assert_eq!(from(name), joined);
}

#[test]
fn emails_of_cognito() {
    let with = |reply_to| UserPool {
        email: Some(UserPoolEmail::Cognito(CognitoEmail {
            reply_to,
            ..CognitoEmail::DEFAULT
        })),
        ..POOL
    };
    assert_pool(
        with(None),
        r#"{"EmailConfiguration":{"EmailSendingAccount":"COGNITO_DEFAULT"}}"#,
    );
    assert_pool(
        with(Some("x@Ü.De。com".into())),
        r#"{"EmailConfiguration":{"EmailSendingAccount":"COGNITO_DEFAULT","ReplyToEmailAddress":"x@xn--wca.De.com"}}"#,
    );
}

#[test]
fn base64_vectors_of_rfc_4648() {
    let cases = [
        ("", ""),
        ("f", "Zg=="),
        ("fo", "Zm8="),
        ("foo", "Zm9v"),
        ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ];
    for (text, encoded) in cases {
        assert_eq!(base64(text.as_bytes()), encoded);
    }
    assert_eq!(base64(&[0xFB, 0xFF, 0xFE]), "+//+");
}

#[test]
fn punycode_vectors_of_rfc_3492() {
    let cases = [
        ("ليهمابتكلموشعربي؟", "egbpdaj6bu4bxfgehfvwxn"),
        ("他们为什么不说中文", "ihqwcrb4cv8a8dqg056pqjye"),
        (
            "なぜみんな日本語を話してくれないのか",
            "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
        ),
        (
            "TạisaohọkhôngthểchỉnóitiếngViệt",
            "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g",
        ),
        ("3年B組金八先生", "3B-ww4c5e180e575a65lsy2b"),
        (
            "Hello-Another-Way-それぞれの場所",
            "Hello-Another-Way--fc4qua05auwb3674vfr0b",
        ),
        ("-> $1.00 <-", "-> $1.00 <--"),
        ("bücher", "bcher-kva"),
        ("😀a", "a-iv3s"),
        ("", ""),
    ];
    for (label, encoded) in cases {
        assert_eq!(punycode(label), encoded, "{label}");
    }
}

#[test]
fn domains_are_encoded_label_by_label() {
    let cases = [
        ("plain.ORG", "plain.ORG"),
        ("Ü.De。com", "xn--wca.De.com"),
        ("例え．テスト｡jp", "xn--r8jz45g.xn--zckzah.jp"),
        ("a..b", "a..b"),
        ("xn--a.ü", "xn--a.xn--tda"),
    ];
    for (domain, encoded) in cases {
        assert_eq!(domain_to_ascii(domain), encoded);
    }
}
