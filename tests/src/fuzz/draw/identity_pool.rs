//! Identity pools.

use super::super::code::{Code, Struct, flag, leaf, quoted, text};
use super::{Draft, Part, put};

impl Draft {
    pub(super) fn identity_pools(&mut self) -> Struct {
        let mut pools = Struct::default();
        let (count, wrong) = self.count(Part::IdentityPool, 20, 2);
        for index in 0..count {
            let (written, variable, id) = self.entry("identities", index);
            if wrong != Some(index) && self.chance(5) {
                let import = "us-east-1:dj2823ryiwuhef937";
                self.after.push(format!(
                    "const {variable} = identitypool.IdentityPool.fromIdentityPoolId(stack, {id}, \"{import}\");"
                ));
                put(&mut pools, &written, leaf(format!("{{ import: {import:?} }}"), ""));
                self.identity_pools.push(written);
                continue;
            }
            let mut pool = Struct::default();
            self.identity_pool(&mut pool, &variable);
            if wrong == Some(index) {
                if let Some(mistake) = self.mistake {
                    (mistake.make)(self, &mut pool);
                }
            }
            self.after.push(format!(
                "const {variable} = new identitypool.IdentityPool(stack, {id}, {});",
                pool.js_fields()
            ));
            self.tags(&mut pool, &variable);
            self.overrides(&mut pool, &variable);
            put(&mut pools, &written, pool.into());
            self.identity_pools.push(written);
        }
        pools
    }

    fn identity_pool(&mut self, it: &mut Struct, variable: &str) {
        if self.chance(40) {
            it.set("identity_pool_name", self.text(&["identities", "x +=,.@-_"]));
        }
        for name in ["allow_unauthenticated_identities", "allow_classic_flow"] {
            if self.chance(40) {
                it.set(name, self.flag());
            }
        }
        for name in ["authenticated_role", "unauthenticated_role"] {
            if self.chance(30) {
                it.set(name, self.role());
            }
        }
        if self.chance(70) {
            it.set(
                "authentication_providers",
                self.authentication_providers(variable).into(),
            );
        }
        if self.chance(50) {
            it.set("role_mappings", self.role_mappings(variable));
        }
    }

    fn authentication_providers(&mut self, variable: &str) -> Struct {
        let mut providers = Struct::default();
        if self.chance(60) {
            let user_pools = self.user_pools(variable);
            providers.set("user_pools", Code::List(user_pools));
        }
        for (name, field) in [
            ("amazon", "app_id"),
            ("facebook", "app_id"),
            ("google", "client_id"),
            ("apple", "services_id"),
        ] {
            if self.chance(30) {
                let id = self.text(&["1234567890", "com.example.app"]);
                providers.set_in(&[name, field], id);
            }
        }
        if self.chance(20) {
            providers.set_in(&["twitter", "consumer_key"], self.text(&["key"]));
            providers.set_in(&["twitter", "consumer_secret"], self.text(&["secret"]));
        }
        if self.chance(20) {
            let arn = quoted("arn:aws:iam::123456789012:oidc-provider/openid.example.com");
            let import = "iam.OpenIdConnectProvider.fromOpenIdConnectProviderArn";
            let js = format!("{import}(stack, \"{variable}-oidc\", {arn})");
            providers.set("open_id_connect_providers", Code::List(vec![leaf(arn, js)]));
        }
        if self.chance(20) {
            let arn = quoted("arn:aws:iam::123456789012:saml-provider/partner");
            let js = format!("iam.SamlProvider.fromSamlProviderArn(stack, \"{variable}-saml\", {arn})");
            providers.set("saml_providers", Code::List(vec![leaf(arn, js)]));
        }
        if self.chance(20) {
            providers.set("custom_provider", self.text(&["my-provider"]));
        }
        providers
    }

    /// A user pool and its client, for the fields of our struct, and for two properties of the program.
    fn user_pool_of(&mut self, variable: &str, number: usize) -> (Struct, String, String) {
        let mut ours = Struct::default();
        if !self.clients.is_empty() && self.chance(75) {
            let index = self.random.below(self.clients.len());
            let client = self.clients[index].clone();
            ours.set("client", leaf(Self::client_path(&client), ""));
            return (ours, "pool".to_owned(), format!("client{index}"));
        }
        let id = "0123456789abcdefghij";
        let client =
            format!("cognito.UserPoolClient.fromUserPoolClientId(stack, \"{variable}-client{number}\", \"{id}\")");
        ours.set("client_id", text(id));
        if self.chance(50) {
            return (ours, "pool".to_owned(), client);
        }
        let pool = "eu-west-1_abcdefghi";
        ours.set("user_pool_id", text(pool));
        let pool = format!("cognito.UserPool.fromUserPoolId(stack, \"{variable}-pool{number}\", \"{pool}\")");
        (ours, pool, client)
    }

    fn user_pools(&mut self, variable: &str) -> Vec<Code> {
        let count = self.random.below(3);
        let mut list = Vec::new();
        for number in 0..count {
            let (mut ours, pool, client) = self.user_pool_of(variable, number);
            let mut check = String::new();
            if self.chance(40) {
                let off = self.flag();
                check = format!(", disableServerSideTokenCheck: {}", off.js());
                ours.set("disable_server_side_token_check", off);
            }
            let rust = match ours.rust_fields().as_slice() {
                [one] if one.starts_with("client: ") => one.trim_start_matches("client: ").to_owned(),
                fields => format!("{{ {} }}", fields.join(", ")),
            };
            list.push(leaf(
                rust,
                format!("new identitypool.UserPoolAuthenticationProvider({{ userPool: {pool}, userPoolClient: {client}{check} }})"),
            ));
        }
        list
    }

    pub(super) fn role_mappings(&mut self, variable: &str) -> Code {
        let kinds = self.random.some(
            &[
                "Facebook", "Google", "Amazon", "Apple", "Twitter", "OpenId", "Saml", "Custom", "UserPool",
            ],
            25,
        );
        let mut mappings = Vec::new();
        for (number, kind) in kinds.into_iter().enumerate() {
            let mut mapping = Struct::default();
            let mut keyed = self.chance(30);
            let of = "identitypool.IdentityPoolProviderUrl";
            let url = match kind {
                "OpenId" | "Saml" | "Custom" => {
                    let address = self.text(&[[
                        "https://openid.example.com",
                        "arn:aws:iam::123456789012:saml-provider/x",
                        "x.example",
                    ][number % 3]]);
                    let name = if kind == "OpenId" {
                        "openId".to_owned()
                    } else {
                        kind.to_ascii_lowercase()
                    };
                    // A token cannot be a key.
                    keyed = true;
                    leaf(
                        format!("{kind}({})", address.rust()),
                        format!("{of}.{name}({})", address.js()),
                    )
                }
                "UserPool" => {
                    keyed = true;
                    let (ours, pool, client) = self.user_pool_of(variable, 10 + number);
                    let rust = format!("UserPool {{ {} }}", ours.rust_fields().join(", "));
                    leaf(rust, format!("{of}.userPool({pool}, {client})"))
                }
                known => leaf(known, format!("{of}.{}", known.to_ascii_uppercase())),
            };
            mapping.set("provider_url", url);
            if keyed {
                mapping.set("mapping_key", text(&format!("key {number}")));
            }
            if self.chance(40) {
                mapping.set("resolve_ambiguous_roles", self.flag());
            }
            let token = self.chance(50);
            if token || self.chance(30) {
                mapping.set("use_token", flag(token));
            }
            if !token || self.chance(20) {
                let rules = self.rules();
                mapping.set("rules", rules);
            }
            mappings.push(mapping.into());
        }
        Code::List(mappings)
    }

    fn rules(&mut self) -> Code {
        let count = self.random.below(4);
        let mut rules = Vec::new();
        for _ in 0..count {
            let mut rule = Struct::default();
            rule.set("claim", self.text(&["custom:admin", "isAdmin"]));
            rule.set("claim_value", self.text(&["admin", "true"]));
            rule.set("mapped_role", self.role());
            if self.chance(60) {
                let (rust, js) = self.random.one(&[
                    ("Equals", "EQUALS"),
                    ("Contains", "CONTAINS"),
                    ("StartsWith", "STARTS_WITH"),
                    ("NotEqual", "NOTEQUAL"),
                ]);
                rule.set(
                    "match_type",
                    leaf(rust, format!("identitypool.RoleMappingMatchType.{js}")),
                );
            }
            rules.push(rule.into());
        }
        Code::List(rules)
    }
}
