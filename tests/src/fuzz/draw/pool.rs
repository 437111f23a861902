//! The settings of the pool itself.

use super::super::code::{Code, Struct, flag, number, variant};
use super::{ATTRIBUTES, Draft, Part};

/// Strings with characters that have to be escaped somewhere.
pub(super) const TEXTS: [&str; 10] = [
    "a",
    "Hello there!",
    "",
    "with \"quotes\" and \\ too",
    "Grüße, 世界 🌍",
    "two\nlines\tand a tab",
    "${NotAReference}",
    "{{resolve:ssm:x}}",
    "<b>&amp;</b>",
    "'single' `back`",
];
pub(super) const CODES: [&str; 5] = [
    "{####}",
    "Your code is {####}",
    "{####} für \"dich\" {####}",
    "👋 {####}\n\\",
    "{username}: {####}",
];
const LINKS: [&str; 4] = [
    "{####}",
    "{##Click here##}",
    "Hi, {## Schau nach ##} \\o/",
    "{##✓##} and {####}",
];

impl Draft {
    pub(super) fn pool(&mut self) -> Struct {
        let mut pool = Struct::default();
        let it = &mut pool;
        self.names(it);
        self.sign_in(it);
        self.messages(it);
        self.attributes(it);
        self.mfa(it);
        self.password(it);
        self.security(it);
        if self.chance(30) {
            it.set("email", self.email());
        }
        self.sms(it);
        self.triggers(it);
        self.tags(it, "pool");
        if let Some(mistake) = self.wrong(Part::Pool) {
            (mistake.make)(self, it);
        }
        self.overrides(it, "pool");
        pool
    }

    fn names(&mut self, it: &mut Struct) {
        if self.chance(40) {
            it.set("user_pool_name", self.text(&["customers", "My Pool", "x-1_2", "ä"]));
        }
        if self.chance(40) {
            it.set("self_sign_up_enabled", self.flag());
        }
        if self.chance(30) {
            let plan = self.random.one(&["Essentials", "Essentials", "Plus", "Plus", "Lite"]);
            it.set("feature_plan", variant("cognito.FeaturePlan", plan));
        }
        if self.chance(30) {
            it.set("deletion_protection", self.flag());
        }
        if self.chance(30) {
            let policy = self.random.one(&["Retain", "Destroy", "RetainOnUpdateOrDelete"]);
            it.set("removal_policy", variant("cdk.RemovalPolicy", policy));
        }
    }

    pub(super) fn flags(&mut self, names: &[&str]) -> Struct {
        let mut flags = Struct::default();
        for name in self.random.some(names, 50) {
            flags.set(name, self.flag());
        }
        flags
    }

    fn sign_in(&mut self, it: &mut Struct) {
        if self.chance(60) {
            let mut aliases = self.flags(&["username", "email", "phone"]);
            if self.chance(20) {
                aliases.set("username", flag(true));
                aliases.set("preferred_username", self.flag());
            }
            it.set("sign_in_aliases", aliases.into());
        }
        if self.chance(30) {
            it.set("sign_in_case_sensitive", self.flag());
        }
        for name in ["auto_verify", "keep_original"] {
            if self.chance(30) {
                it.set(name, self.flags(&["email", "phone"]).into());
            }
        }
        if self.chance(25) {
            let mut factors = self.flags(&["email_otp", "sms_otp", "passkey"]);
            factors.set("password", flag(true));
            it.set_in(&["sign_in_policy", "allowed_first_auth_factors"], factors.into());
        } else if self.chance(5) {
            it.set("sign_in_policy", Struct::default().into());
        }
        if self.chance(20) {
            it.set(
                "passkey_relying_party_id",
                self.text(&["example.com", "x", "auth.example.com"]),
            );
        }
        if self.chance(20) {
            let name = self.random.one(&["Preferred", "Required"]);
            it.set(
                "passkey_user_verification",
                variant("cognito.PasskeyUserVerification", name),
            );
        }
        if self.chance(40) {
            let name = self.random.one(&[
                "EmailAndPhoneWithoutMfa",
                "PhoneWithoutMfaAndEmail",
                "EmailOnly",
                "PhoneOnlyWithoutMfa",
                "PhoneAndEmail",
                "None",
            ]);
            it.set("account_recovery", variant("cognito.AccountRecovery", name));
        }
    }

    fn messages(&mut self, it: &mut Struct) {
        if self.chance(50) {
            let mut message = Struct::default();
            let style = self.random.one(&["", "Code", "Link"]);
            if !style.is_empty() {
                message.set("email_style", variant("cognito.VerificationEmailStyle", style));
            }
            if self.chance(50) {
                message.set("email_subject", self.text(&TEXTS));
            }
            if self.chance(50) {
                message.set(
                    "email_body",
                    if style == "Link" {
                        self.text(&LINKS)
                    } else {
                        self.text(&CODES)
                    },
                );
            }
            if self.chance(50) {
                message.set(
                    "sms_message",
                    if style == "Link" {
                        self.text(&TEXTS)
                    } else {
                        self.text(&CODES)
                    },
                );
            }
            it.set("user_verification", message.into());
        }
        if self.chance(30) {
            let mut message = Struct::default();
            for name in self.random.some(&["email_subject", "email_body", "sms_message"], 60) {
                message.set(name, self.text(&TEXTS));
            }
            it.set("user_invitation", message.into());
        }
    }

    fn attributes(&mut self, it: &mut Struct) {
        if self.chance(50) {
            let percent = self.random.one(&[5, 20, 60]);
            let mut attributes = Struct::default();
            for name in self.random.some(&ATTRIBUTES, percent) {
                if name.ends_with("_verified") {
                    // These two are never declared.
                    continue;
                }
                attributes.set(name, self.flags(&["mutable", "required"]).into());
            }
            it.set("standard_attributes", attributes.into());
        }
        if self.chance(50) {
            let mut attributes = Struct::default();
            for name in self
                .random
                .some(&["plan", "isAdmin", "joined_on", "google-id", "a", "x.y"], 50)
            {
                let attribute = self.custom_attribute();
                attributes.entry(name, attribute);
                self.custom_attributes.push(name.to_owned());
            }
            it.set("custom_attributes", attributes.into());
        }
    }

    fn custom_attribute(&mut self) -> Code {
        let (kind, bounds): (_, &[&str]) = self.random.one(&[
            ("String", &["min_len", "max_len"] as &[_]),
            ("Number", &["min", "max"]),
            ("Boolean", &[]),
            ("DateTime", &[]),
        ]);
        let mut attribute = Struct::named(&format!("{kind} "), &format!("new cognito.{kind}Attribute("), ")");
        let least = if kind == "Number" { -3 } else { 0 };
        let mut bound = self.random.between(least, 3);
        for name in bounds {
            if self.chance(50) {
                attribute.set(name, number(bound));
            }
            bound += self.random.between(0, 2000) * self.random.between(0, 1);
        }
        if self.chance(50) {
            attribute.set("mutable", self.flag());
        }
        attribute.into()
    }
}
