//! How emails are sent.

use super::super::code::{Code, Struct, text};
use super::Draft;

const NAMES: [&str; 16] = [
    "",
    "Awesome App",
    "A, B",
    "a@b",
    "Jürgen",
    "\"quoted\"",
    "half \"quoted",
    "back\\slash",
    "O'Neil & Sons",
    "(c)",
    "[x]",
    "semi;colon",
    "tab\there",
    "日本",
    "dots...",
    "a:b<c>",
];
/// Without a second `@`: the CDK cuts off what comes after it.
const LOCAL: [&str; 6] = ["noreply", "a.b+c", "x", "aü", "no reply", "A_B"];
const DOMAINS: [&str; 10] = [
    "example.com",
    "mail.example.com",
    "EXAMPLE.com",
    "bücher.example",
    "例え.jp",
    "пример.рф",
    "faß.de",
    "a.ü.b",
    "sub.Zürich.ch",
    "x",
];

impl Draft {
    fn address(&mut self) -> (String, &'static str) {
        let domain = self.random.one(&DOMAINS);
        (format!("{}@{domain}", self.random.one(&LOCAL)), domain)
    }

    pub(super) fn email(&mut self) -> Code {
        if self.chance(30) {
            let mut email = Struct::named("Cognito ", "cognito.UserPoolEmail.withCognito((", ").replyTo)");
            if self.chance(60) {
                let (address, _) = self.address();
                email.set("reply_to", text(&address));
            }
            return email.into();
        }
        let mut email = Struct::named("Ses ", "cognito.UserPoolEmail.withSES(", ")");
        let (address, domain) = self.address();
        email.set("from_email", text(&address));
        email.set("ses_region", self.text(&["us-east-1", "eu-west-1"]));
        if self.chance(60) {
            email.set("from_name", text(self.random.one(&NAMES)));
        }
        if self.chance(50) {
            let (address, _) = self.address();
            email.set("reply_to", text(&address));
        }
        if self.chance(30) {
            email.set("configuration_set_name", self.text(&["tracking", "set-1"]));
        }
        if self.chance(40) {
            email.set("ses_verified_domain", text(domain));
        }
        email.into()
    }
}
