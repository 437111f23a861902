//! The pool's settings for security, SMS messages, tags and overrides.

use super::super::code::{Struct, camel, duration, flag, number, text, variant};
use super::Draft;
use super::pool::{CODES, TEXTS};

impl Draft {
    pub(super) fn mfa(&mut self, it: &mut Struct) {
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
                // The CDK's type requires both.
                tracking.set_as("", &camel(name), flag(false));
            }
            it.set("device_tracking", tracking.into());
        }
    }

    pub(super) fn password(&mut self, it: &mut Struct) {
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

    pub(super) fn security(&mut self, it: &mut Struct) {
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

    pub(super) fn sms(&mut self, it: &mut Struct) {
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

    /// Tags for the construct in a variable of the program.
    pub(super) fn tags(&mut self, it: &mut Struct, variable: &str) {
        if !self.chance(25) {
            return;
        }
        let mut tags = Struct::default();
        for name in self.random.some(&["team", "cost-center", "Stage", "a:b", "ä"], 60) {
            let value = self.text(&["identity", "1234", "x y", "ö"]);
            self.after.push(format!(
                "cdk.Tags.of({variable}).add({}, {});",
                text(name).js(),
                value.js()
            ));
            tags.entry(name, value);
        }
        it.set_as("tags", "", tags.into());
    }

    /// Overrides of properties, by path, of the resource in a variable of the program.
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
