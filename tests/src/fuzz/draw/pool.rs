//! The settings of the pool itself.

use super::super::code::{Code, Struct, camel, duration, flag, number, text, variant};
use super::{Draft, Part};

const STANDARD: [&str; 17] = [
    "address",
    "birthdate",
    "email",
    "family_name",
    "fullname",
    "gender",
    "given_name",
    "last_update_time",
    "locale",
    "middle_name",
    "nickname",
    "phone_number",
    "preferred_username",
    "profile_page",
    "profile_picture",
    "timezone",
    "website",
];
/// Texts with what has to be escaped somewhere.
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
const CODES: [&str; 5] = [
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
        self.tags(it);
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

    fn flags(&mut self, names: &[&str]) -> Struct {
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
            for name in self.random.some(&STANDARD, percent) {
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

    fn mfa(&mut self, it: &mut Struct) {
        if self.chance(50) {
            it.set(
                "mfa",
                variant("cognito.Mfa", self.random.one(&["Off", "Optional", "Required"])),
            );
        }
        if self.chance(35) {
            let mut factors = self.flags(&["sms", "otp"]);
            if self.chance(20) {
                factors.set("email", self.flag());
            }
            it.set("mfa_second_factor", factors.into());
        }
        if self.chance(20) {
            it.set("mfa_message", self.text(&CODES));
        }
        if self.chance(20) {
            let names = [
                "challenge_required_on_new_device",
                "device_only_remembered_on_user_prompt",
            ];
            let mut tracking = self.flags(&names);
            for name in names.iter().filter(|name| !tracking.has(name)).collect::<Vec<_>>() {
                // The CDK's type wants both.
                tracking.set_as("", &camel(name), flag(false));
            }
            it.set("device_tracking", tracking.into());
        }
    }

    fn password(&mut self, it: &mut Struct) {
        if !self.chance(40) {
            return;
        }
        let mut policy = self.flags(&[
            "require_lowercase",
            "require_uppercase",
            "require_digits",
            "require_symbols",
        ]);
        if self.chance(50) {
            policy.set("min_length", number(self.random.between(6, 99)));
        }
        if self.chance(50) {
            let days = self.random.one(&[0, 1, 2, 7, 90, 365]);
            let (amount, unit) = self
                .random
                .one(&[(days, "days"), (days * 24, "hours"), (days * 1440, "minutes")]);
            policy.set("temp_password_validity", duration(amount, unit));
        }
        if self.chance(25) {
            policy.set("password_history_size", number(self.random.between(0, 24)));
        }
        it.set("password_policy", policy.into());
    }

    fn security(&mut self, it: &mut Struct) {
        if self.chance(15) {
            let mode = self.random.one(&["Enforced", "Audit", "Off"]);
            it.set("advanced_security_mode", variant("cognito.AdvancedSecurityMode", mode));
            return;
        }
        if self.chance(25) {
            let mode = self.random.one(&["FullFunction", "AuditOnly", "NoEnforcement"]);
            it.set(
                "standard_threat_protection_mode",
                variant("cognito.StandardThreatProtectionMode", mode),
            );
        }
        if self.chance(25) {
            let mode = self.random.one(&["FullFunction", "AuditOnly"]);
            it.set(
                "custom_threat_protection_mode",
                variant("cognito.CustomThreatProtectionMode", mode),
            );
        }
    }

    fn sms(&mut self, it: &mut Struct) {
        if self.chance(20) {
            it.set("sms_role", self.role());
        }
        if self.chance(20) {
            it.set("sms_role_external_id", self.text(&["external", "ä b"]));
        }
        if self.chance(20) {
            it.set("sns_region", self.text(&["us-east-1", "eu-central-1"]));
        }
        if self.chance(20) {
            let on = !it.has("sms_role") && self.chance(50) || self.chance(50);
            it.set("enable_sms_role", flag(on));
        }
    }

    fn tags(&mut self, it: &mut Struct) {
        if !self.chance(25) {
            return;
        }
        let mut tags = Struct::default();
        for name in self.random.some(&["team", "cost-center", "Stage", "a:b", "ä"], 60) {
            let value = self.text(&["identity", "1234", "x y", "ö"]);
            self.after
                .push(format!("cdk.Tags.of(stack).add({}, {});", text(name).js(), value.js()));
            tags.entry(name, value);
        }
        it.set_as("tags", "", tags.into());
    }

    /// Properties of the resource behind a variable of the program, set by their path.
    pub(super) fn overrides(&mut self, it: &mut Struct, variable: &str) {
        if self.chance(6) {
            let mut overrides = Struct::default();
            for name in self.random.some(
                &["UserPoolId.Extra", "Other", "Deep.Er.Path", "List.0", "With\\.Dot"],
                40,
            ) {
                let value = if self.chance(20) {
                    number(self.random.between(-5, 5))
                } else {
                    text(self.random.one(&TEXTS))
                };
                self.after.push(format!(
                    "{variable}.node.defaultChild.addPropertyOverride({}, {});",
                    text(name).js(),
                    value.js()
                ));
                overrides.set_as(&text(name).rust(), "", value);
            }
            it.set_as("property_overrides", "", overrides.into());
        }
        if self.chance(6) {
            let value = self.text(&TEXTS);
            self.after.push(format!(
                "{variable}.node.defaultChild.addOverride(\"Metadata.Owner\", {});",
                value.js()
            ));
            let mut overrides = Struct::default();
            overrides.set_as("\"Metadata.Owner\"", "", value);
            it.set_as("overrides", "", overrides.into());
        }
    }
}
