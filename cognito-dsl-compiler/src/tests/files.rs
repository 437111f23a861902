//! Strings that are in files.

use std::path::PathBuf;

use super::expansion::expanded;
use super::resources::template;
use super::{pool, render};

#[track_caller]
fn assert_property(body: &str, expected: &str) {
    let template = template(body);
    assert!(template.contains(expected), "{expected}\n{template}");
}

#[test]
fn a_string_can_be_in_a_file() {
    // Lines end in `\n`, and the line break after a single line is not part of it.
    assert_property(
        r#"user_verification: { email_body: File("src/tests/files/mail.html"), sms_message: File("src/tests/files/text.txt") }"#,
        r#""VerificationMessageTemplate":{"DefaultEmailOption":"CONFIRM_WITH_CODE","EmailMessage":"<p>Your code is {####}.</p>\n<p>The shop</p>\n","EmailSubject":"Verify your new account","SmsMessage":"Your code is {####}"}"#,
    );
    assert_property(
        r#"parameters: { shop: String }, user_invitation: { email_body: Fn::Sub(File("src/tests/files/invitation.html")) }"#,
        r#""EmailMessage":{"Fn::Sub":"<p>Hello {username}, your password for ${AWS::Region} is {####}.</p>\n<p>${Shop}</p>\n"}"#,
    );
    assert_property(
        r#"user_invitation: { email_body: Fn::Sub(File("src/tests/files/invitation.html"), { shop: "The shop" }) }"#,
        r#"{"Fn::Sub":["<p>Hello {username}, your password for ${AWS::Region} is {####}.</p>\n<p>${shop}</p>\n",{"shop":"The shop"}]}"#,
    );
    // Neither a byte order mark nor `\r` is part of it.
    assert_property(
        r#"user_verification: { sms_message: File("src/tests/files/windows.txt") }"#,
        r#""SmsMessage":"Your code is {####}.""#,
    );
    // In lists, and in properties that have no setting.
    assert_property(
        r#"groups: { staff: { description: File("src/tests/files/text.txt") } },
        overrides: { "Metadata": { "Notes": [File("src/tests/files/text.txt")] } }"#,
        r#""Metadata":{"Notes":["Your code is {####}"]}"#,
    );
}

#[test]
fn a_file_may_lie_beside_the_package_in_its_workspace() {
    assert_eq!(
        render(&pool(
            r#"overrides: { "Metadata": { "Notes": File("../rustfmt.toml") } }"#
        )),
        ""
    );
}

#[test]
fn a_file_of_a_string_is_tracked() {
    let text = expanded(&pool(
        r#"user_verification: { email_body: Fn::Sub(File("src/tests/files/mail.html")), sms_message: File("src/tests/files/text.txt") }"#,
    ));
    for file in ["mail.html", "text.txt"] {
        let path = format!("{}/src/tests/files/{file}", env!("CARGO_MANIFEST_DIR"));
        assert!(text.contains(&format!("include_bytes ! ({path:?})")), "{text}");
    }
}

/// A file that is removed after the test.
struct Large(PathBuf);

impl Drop for Large {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn messages() {
    let name = "src/tests/files/large";
    let large = Large(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name));
    std::fs::write(&large.0, vec![b'a'; (1 << 20) + 1]).unwrap();
    let text = format!("mfa_message: File({name:?})");
    let logo = format!(
        "clients: {{ web: {{ disable_oauth, branding: {{ assets: {{ form_logo: {{ light: File({name:?}) }} }} }} }} }}"
    );
    let sms = |file: &str| format!("user_verification: {{ sms_message: {file} }}");
    let cases = [
        ("a file that there is not", sms("File(\"src/tests/none.txt\")")),
        ("a path that climbs out", sms("File(\"../../secret.txt\")")),
        ("a path from the root", sms("File(\"/etc/passwd\")")),
        ("a directory", sms("File(\"src/tests\")")),
        ("another encoding", sms("File(\"src/tests/files/utf16.txt\")")),
        ("a large text", text),
        ("a large picture", logo),
        ("no path", sms("File()")),
        ("two paths", sms("File(\"a\", \"b\")")),
        ("a name for a path", sms("File(path)")),
        ("a constant for a path", sms("File(const { PATH })")),
        ("what the service rejects", sms("File(\"src/tests/files/mail.html\")")),
        (
            "the text of a function",
            "user_invitation: { email_body: File(\"src/tests/files/invitation.html\") }".to_owned(),
        ),
        (
            "a name that there is not",
            "parameters: { shop: String }, user_invitation: { email_subject: shop, email_body: Fn::Sub(File(\"src/tests/files/misspelt.html\")) }".to_owned(),
        ),
        ("where no string stands", "deletion_protection: File(\"src/tests/files/text.txt\")".to_owned()),
    ];
    let mut text = String::new();
    for (title, body) in cases {
        let messages = render(&pool(&body));
        text.push_str(&format!("## {title}\n\n{messages}\n"));
    }
    insta::assert_snapshot!(text);
}
