//! Resource servers, domains and groups.

use super::super::code::{Code, Struct, leaf, number, quoted, text};
use super::pool::TEXTS;
use super::{Draft, DrawnDomain, Part, put};

impl Draft {
    pub(super) fn resource_servers(&mut self) -> Struct {
        let mut servers = Struct::default();
        let (count, _) = self.count(Part::ResourceServer, 30, 3);
        for index in 0..count {
            let (written, variable, id) = self.entry("server", index);
            let mut server = Struct::default();
            let identifier = ["users", "https://api.example.com", "a b"][index];
            server.set("identifier", self.text(&[identifier]));
            if self.chance(40) {
                server.set("user_pool_resource_server_name", self.text(&["The users", "x"]));
            }
            let mut names = Vec::new();
            if self.chance(80) {
                let mut scopes = Struct::default();
                names = self.random.some(&["read", "write", "*", "a.b", "all-of:it"], 50);
                let mut list = Vec::new();
                for name in &names {
                    let description = self.text(&TEXTS);
                    list.push(format!(
                        "new cognito.ResourceServerScope({{ scopeName: {}, scopeDescription: {} }})",
                        quoted(name),
                        description.js()
                    ));
                    scopes.entry(name, description);
                }
                server.set_as("scopes", "", scopes.into());
                server.set_as("", "scopes", leaf("", format!("[{}]", list.join(", "))));
            }
            self.after.push(format!(
                "const {variable} = pool.addResourceServer({id}, {});",
                server.js_fields()
            ));
            self.overrides(&mut server, &variable);
            put(&mut servers, &written, server.into());
            self.servers.push((written, names));
        }
        servers
    }

    /// A scope of a resource server, as code for the program.
    pub(super) fn scope_of(&self, server: usize, scope: &str) -> String {
        let scope = format!(
            "new cognito.ResourceServerScope({{ scopeName: {}, scopeDescription: \"\" }})",
            quoted(scope)
        );
        format!("cognito.OAuthScope.resourceServer(server{server}, {scope})")
    }

    pub(super) fn domains(&mut self) -> Struct {
        let mut domains = Struct::default();
        let (count, wrong) = self.count(Part::Domain, 25, 2);
        for index in 0..count {
            let (written, variable, id) = self.entry("domain", index);
            // The mistake is in the prefix.
            let custom = wrong != Some(index) && self.chance(50);
            let imported = wrong != Some(index) && self.chance(8);
            let mut settings = Struct::default();
            let mut domain = if custom {
                let name = ["login.example.com", "auth.example.org"][index];
                settings.set("domain_name", self.text(&[name]));
                let arn = quoted("arn:aws:acm:us-east-1:123456789012:certificate/11-22");
                let certificate = format!("acm.Certificate.fromCertificateArn(stack, \"{variable}-cert\", {arn})");
                settings.set("certificate", leaf(arn, certificate));
                Struct::named("Custom ", "", "")
            } else {
                let prefix = ["my-awesome-app", "a1-"][index];
                settings.set("domain_prefix", self.text(&[prefix]));
                Struct::named("Prefix ", "", "")
            };
            if imported {
                let name = self.text(&["elsewhere"]);
                self.after.push(format!(
                    "const {variable} = cognito.UserPoolDomain.fromDomainName(stack, {id}, {});",
                    name.js()
                ));
                domain.set_as("import", "", name);
            } else {
                let key = if custom { "customDomain" } else { "cognitoDomain" };
                let mut managed = String::new();
                if self.chance(40) {
                    let version = self.random.one(&["ClassicHostedUi", "NewerManagedLogin"]);
                    let member = if version == "ClassicHostedUi" {
                        "CLASSIC_HOSTED_UI"
                    } else {
                        "NEWER_MANAGED_LOGIN"
                    };
                    managed = format!(", managedLoginVersion: cognito.ManagedLoginVersion.{member}");
                    domain.set_as("managed_login_version", "", leaf(version, ""));
                }
                if wrong == Some(index) {
                    if let Some(mistake) = self.mistake {
                        (mistake.make)(self, &mut settings);
                    }
                }
                for field in settings.rust_fields() {
                    // All of them have a value after a colon.
                    if let Some((name, value)) = field.split_once(": ") {
                        domain.set_as(name, "", leaf(value, ""));
                    }
                }
                self.after.push(format!(
                    "const {variable} = pool.addDomain({id}, {{ {key}: {}{managed} }});",
                    settings.js_fields()
                ));
                self.overrides(&mut domain, &variable);
            }
            put(&mut domains, &written, domain.into());
            self.domains.push(DrawnDomain {
                name: written,
                custom,
                imported,
            });
        }
        domains
    }

    pub(super) fn groups(&mut self) -> Struct {
        let mut groups = Struct::default();
        let (count, wrong) = self.count(Part::Group, 30, 3);
        for index in 0..count {
            let (written, variable, id) = self.entry("group", index);
            let mut group = Struct::default();
            if self.chance(60) {
                group.set("group_name", self.text(&[["admins", "Ä_(1)·x", "{a}\"b\""][index]]));
            }
            if self.chance(40) {
                group.set("description", self.text(&TEXTS));
            }
            if self.chance(40) {
                let last = self.random.one(&[3, i64::from(i32::MAX)]);
                group.set("precedence", number(self.random.between(0, last)));
            }
            if self.chance(30) {
                group.set("role", self.role());
            }
            if wrong == Some(index) {
                if let Some(mistake) = self.mistake {
                    (mistake.make)(self, &mut group);
                }
            }
            self.after.push(format!(
                "const {variable} = pool.addGroup({id}, {});",
                group.js_fields()
            ));
            self.overrides(&mut group, &variable);
            put(&mut groups, &written, group.into());
        }
        groups
    }

    /// A list of strings.
    pub(super) fn texts(&mut self, of: &[&str], percent: usize) -> Code {
        let chosen = self.random.some(of, percent);
        Code::List(
            chosen
                .into_iter()
                .map(|one| if self.chance(4) { self.token() } else { text(one) })
                .collect(),
        )
    }
}
