//! Clients.

use super::super::code::{Code, Struct, camel, duration, flag, leaf, quoted, variant};
use super::{ATTRIBUTES, Draft, DrawnClient, Part, bare, path, put};

impl Draft {
    pub(super) fn clients(&mut self) -> Struct {
        let mut clients = Struct::default();
        let (count, wrong) = self.count(Part::Client, 60, 3);
        for index in 0..count {
            let (written, variable, id) = self.entry("client", index);
            if wrong != Some(index) && self.chance(5) {
                let import = self.text(&["0123456789abcdefghij"]);
                self.after.push(format!(
                    "const {variable} = cognito.UserPoolClient.fromUserPoolClientId(stack, {id}, {});",
                    import.js()
                ));
                let mut client = Struct::default();
                client.set("import", import);
                put(&mut clients, &written, client.into());
                self.clients.push(DrawnClient {
                    name: written,
                    callbacks: Vec::new(),
                    imported: true,
                    has_secret: false,
                });
                continue;
            }
            let mut client = Struct::default();
            let mut about = DrawnClient {
                name: written.clone(),
                callbacks: Vec::new(),
                imported: false,
                has_secret: false,
            };
            self.client(&mut client, &mut about);
            if wrong == Some(index) {
                if let Some(mistake) = self.mistake {
                    (mistake.make)(self, &mut client);
                }
                about.callbacks.clear();
            }
            self.after.push(format!(
                "const {variable} = pool.addClient({id}, {});",
                client.js_fields()
            ));
            self.overrides(&mut client, &variable);
            put(&mut clients, &written, client.into());
            self.clients.push(about);
        }
        clients
    }

    fn client(&mut self, it: &mut Struct, about: &mut DrawnClient) {
        if self.chance(30) {
            it.set("user_pool_client_name", self.text(&["web", "The client +=,.@-_"]));
        }
        if self.chance(30) {
            about.has_secret = self.chance(70);
            it.set("generate_secret", flag(about.has_secret));
        }
        if self.chance(40) {
            let mut flows = Struct::default();
            for name in self.random.some(
                &["user_password", "admin_user_password", "custom", "user_srp", "user"],
                40,
            ) {
                flows.set(name, self.flag());
            }
            it.set("auth_flows", flows.into());
        }
        if self.chance(20) {
            it.set("disable_oauth", flag(true));
        } else {
            about.callbacks.push("https://example.com");
            if self.chance(60) {
                it.set("oauth", self.oauth(about).into());
            }
            if self.chance(5) {
                it.set("disable_oauth", flag(false));
            }
        }
        self.validity(it);
        for name in ["prevent_user_existence_errors", "enable_token_revocation"] {
            if self.chance(25) {
                it.set(name, self.flag());
            }
        }
        if self.chance(15) {
            it.set("enable_propagate_additional_user_context_data", flag(about.has_secret));
        }
        if self.chance(40) {
            it.set("supported_identity_providers", self.supported());
        }
        for name in ["read_attributes", "write_attributes"] {
            if self.chance(25) {
                it.set(name, self.client_attributes());
            }
        }
        if self.chance(12) {
            let analytics = self.analytics();
            it.set("analytics", analytics.into());
        }
    }

    fn validity(&mut self, it: &mut Struct) {
        if self.chance(20) {
            it.set("auth_session_validity", duration(self.random.between(3, 15), "minutes"));
        }
        for name in ["id_token_validity", "access_token_validity"] {
            if self.chance(25) {
                let choices = [
                    (5, "minutes"),
                    (300, "seconds"),
                    (60, "minutes"),
                    (24, "hours"),
                    (1, "days"),
                    (3600, "seconds"),
                ];
                let (amount, unit) = self.random.one(&choices);
                it.set(name, duration(amount, unit));
            }
        }
        if self.chance(25) {
            let choices = [
                (1, "days"),
                (3650, "days"),
                (24, "hours"),
                (30, "days"),
                (1440, "minutes"),
                (60, "minutes"),
            ];
            let (amount, unit) = self.random.one(&choices);
            it.set("refresh_token_validity", duration(amount, unit));
        }
        if self.chance(15) {
            let (amount, unit) = self
                .random
                .one(&[(0, "seconds"), (60, "seconds"), (1, "minutes"), (17, "seconds")]);
            it.set("refresh_token_rotation_grace_period", duration(amount, unit));
        }
    }

    fn supported(&mut self) -> Code {
        let of = "cognito.UserPoolClientIdentityProvider";
        let known = self
            .random
            .some(&["Cognito", "Google", "Facebook", "Amazon", "Apple"], 35);
        let mut list: Vec<Code> = known.into_iter().map(|name| variant(of, name)).collect();
        for (index, name) in self.providers.clone().iter().enumerate() {
            if self.chance(50) {
                list.push(leaf(
                    path("identity_providers", name),
                    format!("{of}.custom(provider{index}.providerName)"),
                ));
            }
        }
        if self.chance(20) {
            let name = self.text(&["Okta", "My IdP"]);
            list.push(leaf(name.rust(), format!("{of}.custom({})", name.js())));
        }
        Code::List(list)
    }

    fn client_attributes(&mut self) -> Code {
        let percent = self.random.one(&[10, 30, 90]);
        let standard = self.random.some(&ATTRIBUTES, percent);
        let mut rust: Vec<String> = standard.iter().map(|&name| name.to_owned()).collect();
        let names: Vec<String> = standard.iter().map(|name| format!("{}: true", camel(name))).collect();
        let mut custom = Vec::new();
        for name in self.custom_attributes.clone() {
            if self.chance(50) {
                let is_identifier = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                rust.push(if is_identifier {
                    format!("custom::{name}")
                } else {
                    format!("custom[{name:?}]")
                });
                custom.push(quoted(&name));
            }
        }
        if self.chance(10) {
            rust.push("\"custom:elsewhere\"".to_owned());
            custom.push("\"custom:elsewhere\"".to_owned());
        }
        let js = format!(
            "new cognito.ClientAttributes().withStandardAttributes({{ {} }}).withCustomAttributes({})",
            names.join(", "),
            custom.join(", ")
        );
        leaf(format!("[{}]", rust.join(", ")), js)
    }

    fn analytics(&mut self) -> Struct {
        let mut analytics = Struct::default();
        if self.chance(50) {
            let id = format!("App{}", self.clients.len());
            let name = id.to_ascii_lowercase();
            self.external.set_as(&name, "", leaf("AWS::Pinpoint::App", ""));
            self.before.push(format!(
                "const {name} = cut(new pinpoint.CfnApp(stack, \"{id}\", {{ name: \"x\" }}));"
            ));
            analytics.set("application", leaf(name.clone(), name));
        } else {
            analytics.set("application_id", self.text(&["0123456789abcdef0123456789abcdef"]));
            analytics.set("external_id", self.text(&["id"]));
            analytics.set("role", self.role());
        }
        if self.chance(50) {
            analytics.set("share_user_data", self.flag());
        }
        analytics
    }

    /// The client as a path of the declaration.
    pub(super) fn client_path(client: &DrawnClient) -> String {
        debug_assert!(!bare(&client.name).is_empty());
        path("clients", &client.name)
    }
}
