//! Identity providers.

use super::super::code::{Code, Struct, camel, entry_name, leaf, quoted, screaming, text, variant};
use super::{ATTRIBUTES, Draft, Part, put};

/// Attributes of the pool and of providers, by provider.
const GIVEN: [&str; 28] = [
    "AppleEmail",
    "AppleEmailVerified",
    "AppleName",
    "AppleFirstName",
    "AppleLastName",
    "AmazonUserId",
    "AmazonEmail",
    "AmazonName",
    "AmazonPostalCode",
    "FacebookId",
    "FacebookBirthday",
    "FacebookEmail",
    "FacebookName",
    "FacebookFirstName",
    "FacebookLastName",
    "FacebookMiddleName",
    "FacebookGender",
    "FacebookLocale",
    "GoogleNames",
    "GoogleGender",
    "GoogleBirthdays",
    "GooglePhoneNumbers",
    "GoogleEmail",
    "GoogleEmailVerified",
    "GoogleName",
    "GooglePicture",
    "GoogleGivenName",
    "GoogleFamilyName",
];

impl Draft {
    pub(super) fn identity_providers(&mut self) -> Struct {
        let mut providers = Struct::default();
        let (count, wrong) = self.count(Part::Provider, 35, 5);
        // There is only one social provider of each kind.
        let mut kinds = self.random.some(&["Google", "Facebook", "Amazon", "Apple"], 50);
        for index in 0..count {
            let kind = if wrong == Some(index) {
                self.random.one(&["Oidc", "Saml"])
            } else if kinds.is_empty() || self.chance(40) {
                self.random.one(&["Oidc", "Saml", "Oidc", "Saml", "External"])
            } else {
                kinds.pop().unwrap_or("Google")
            };
            self.provider(&mut providers, kind, index, wrong == Some(index));
        }
        providers
    }

    fn provider(&mut self, providers: &mut Struct, kind: &'static str, index: usize, wrong: bool) {
        let (written, variable, id) = self.entry("provider", index);
        if kind == "External" {
            let name = format!("Existing{index}");
            self.after.push(format!(
                "const {variable} = cognito.UserPoolIdentityProvider.fromProviderName(stack, {id}, \"{name}\"); \
                 pool.registerIdentityProvider({variable});"
            ));
            put(providers, &written, leaf(format!("External({name:?})"), ""));
            self.providers.push(written);
            return;
        }
        let mut it = Struct::named(&format!("{kind} "), "", "");
        it.set_as("", "userPool", leaf("", "pool"));
        match kind {
            "Saml" => self.saml(&mut it, index),
            "Oidc" => self.oidc(&mut it, index),
            "Apple" => {
                it.set("client_id", self.text(&["com.example.app"]));
                it.set("team_id", self.text(&["team"]));
                it.set("key_id", self.text(&["key"]));
                it.set_as("private_key", "privateKey", self.text(&["-----BEGIN\nKEY-----"]));
            }
            _ => {
                it.set("client_id", self.text(&["client-id"]));
                let secret = self.text(&["client-secret", "{{resolve:secretsmanager:x}}"]);
                if kind == "Google" {
                    // The older one of the two properties takes a string.
                    it.set(
                        if self.chance(50) {
                            "client_secret"
                        } else {
                            "client_secret_value"
                        },
                        secret,
                    );
                    if let Some(secret) = it.remove("client_secret_value") {
                        let wrapped = format!("cdk.SecretValue.unsafePlainText({})", secret.js());
                        it.set_as("client_secret", "clientSecretValue", leaf(secret.rust(), wrapped));
                    }
                } else {
                    it.set("client_secret", secret);
                }
            }
        }
        if kind == "Facebook" && self.chance(40) {
            it.set("api_version", self.text(&["v17.0"]));
        }
        if kind != "Saml" && self.chance(40) {
            it.set("scopes", self.texts(&["openid", "email", "profile", "name", "a b"], 40));
        }
        if self.chance(50) {
            it.set("attribute_mapping", self.mapping());
        }
        if wrong {
            if let Some(mistake) = self.mistake {
                (mistake.make)(self, &mut it);
            }
        }
        self.after.push(format!(
            "const {variable} = new cognito.UserPoolIdentityProvider{kind}(stack, {id}, {});",
            it.js_fields()
        ));
        self.overrides(&mut it, &variable);
        put(providers, &written, it.into());
        self.providers.push(written);
    }

    fn named(&mut self, it: &mut Struct, index: usize) {
        if self.chance(50) {
            let name = format!(
                "{}{index}",
                self.random.one(&["Okta", "my-idp", "a_b", "Ünïcode", "x1"])
            );
            it.set("name", text(&name));
        }
        if self.chance(30) {
            it.set("identifiers", self.texts(&["example.com", "example.org", "x"], 50));
        }
    }

    fn oidc(&mut self, it: &mut Struct, index: usize) {
        it.set("client_id", self.text(&["client-id"]));
        it.set("client_secret", self.text(&["client-secret"]));
        it.set("issuer_url", self.text(&["https://issuer.example.com"]));
        self.named(it, index);
        if self.chance(30) {
            let method = self.random.one(&["Get", "Post"]);
            it.set(
                "attribute_request_method",
                variant("cognito.OidcAttributeRequestMethod", method),
            );
        }
        if self.chance(30) {
            for name in ["authorization", "token", "user_info", "jwks_uri"] {
                let url = self.text(&["https://issuer.example.com/a", "https://issuer.example.com/b?c=d"]);
                it.set_in(&["endpoints", name], url);
            }
        }
    }

    fn saml(&mut self, it: &mut Struct, index: usize) {
        let (rust, js) = self.random.one(&[("Url", "url"), ("Text", "file")]);
        let text = self.text(&["https://idp.example.com/metadata.xml", "<xml a=\"b\">\n</xml>"]);
        it.set(
            "metadata",
            leaf(
                format!("{rust}({})", text.rust()),
                format!("cognito.UserPoolIdentityProviderSamlMetadata.{js}({})", text.js()),
            ),
        );
        if self.chance(15) {
            // In the CDK, it is a string; if the templates are equal, so is the file.
            it.set(
                "metadata",
                leaf(
                    "File(\"metadata.xml\")",
                    format!(
                        "cognito.UserPoolIdentityProviderSamlMetadata.file({})",
                        quoted(super::super::run::METADATA)
                    ),
                ),
            );
        }
        self.named(it, index);
        for name in ["idp_signout", "encrypted_responses", "idp_initiated"] {
            if self.chance(30) {
                it.set(name, self.flag());
            }
        }
        if self.chance(30) {
            it.set(
                "request_signing_algorithm",
                leaf("RsaSha256", "cognito.SigningAlgorithm.RSA_SHA256"),
            );
        }
    }

    fn mapping(&mut self) -> Code {
        let (mut rust, mut js) = (Vec::new(), Vec::new());
        let percent = self.random.one(&[10, 30, 90]);
        for name in self.random.some(&ATTRIBUTES, percent) {
            let attribute = self.provider_attribute();
            rust.push(format!("{name}: {}", attribute.rust()));
            js.push(format!("{}: {}", camel(name), attribute.js()));
        }
        if self.chance(40) {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            for name in self.random.some(&["plan", "google-id", "custom:level"], 50) {
                let attribute = self.provider_attribute();
                ours.push(format!("{}: {}", entry_name(name), attribute.rust()));
                // We use Cognito's name; the CDK leaves that to the program.
                let name = format!("custom:{}", name.trim_start_matches("custom:"));
                theirs.push(format!("{}: {}", quoted(&name), attribute.js()));
            }
            rust.push(format!("custom: {{ {} }}", ours.join(", ")));
            js.push(format!("custom: {{ {} }}", theirs.join(", ")));
        }
        leaf(format!("{{ {} }}", rust.join(", ")), format!("{{ {} }}", js.join(", ")))
    }

    fn provider_attribute(&mut self) -> Code {
        if self.chance(60) {
            let name = self.random.one(&GIVEN);
            return leaf(name, format!("cognito.ProviderAttribute.{}", screaming(name)));
        }
        let other = self.text(&["sub", "https://example.com/claims/x"]);
        leaf(other.rust(), format!("cognito.ProviderAttribute.other({})", other.js()))
    }
}
