//! OAuth of clients.

use super::super::code::{Code, Struct, flag, leaf, screaming, text};
use super::{Draft, DrawnClient, path};

const CALLBACKS: [&str; 5] = [
    "https://app.example.com/in",
    "http://localhost:3000/callback",
    "myapp://signin",
    "https://a.example/?x=1&y=%20",
    "https://ä.example/ö",
];

impl Draft {
    pub(super) fn oauth(&mut self, about: &mut DrawnClient) -> Struct {
        let mut oauth = Struct::default();
        let mut human = true;
        if self.chance(60) {
            let mut flows = Struct::default();
            human = self.chance(70);
            if human {
                for name in self
                    .random
                    .some(&["authorization_code_grant", "implicit_code_grant"], 70)
                {
                    flows.set(name, flag(true));
                }
                human = !flows.is_empty();
            } else {
                flows.set("client_credentials", flag(true));
            }
            oauth.set("flows", flows.into());
        }
        if !human {
            about.callbacks.clear();
        }
        if self.chance(60) {
            let mut urls = self.random.some(&CALLBACKS, 40);
            if urls.is_empty() && human {
                urls.push(CALLBACKS[0]);
            }
            oauth.set("callback_urls", Code::List(urls.iter().map(|url| text(url)).collect()));
            about.callbacks = if human { urls } else { Vec::new() };
        }
        if self.chance(30) {
            oauth.set("logout_urls", self.texts(&CALLBACKS, 30));
        }
        if !about.callbacks.is_empty() && self.chance(30) {
            oauth.set("default_redirect_uri", text(self.random.one(&about.callbacks)));
        }
        if self.chance(60) {
            oauth.set("scopes", self.scopes());
        }
        oauth
    }

    fn scopes(&mut self) -> Code {
        let standard = self
            .random
            .some(&["Openid", "Email", "Phone", "Profile", "CognitoAdmin"], 40);
        let mut scopes: Vec<Code> = standard
            .into_iter()
            .map(|name| {
                let rust = screaming(name).to_ascii_lowercase();
                leaf(rust, format!("cognito.OAuthScope.{}", screaming(name)))
            })
            .collect();
        for server in 0..self.servers.len() {
            let (name, names) = self.servers[server].clone();
            if path("resource_servers", &name).contains('[') {
                // A path has only one name in brackets, and here that is the scope's.
                continue;
            }
            for scope in self.random.some(&names, 40) {
                let name = path("resource_servers", &name);
                let is_identifier = scope.chars().all(|c| c.is_ascii_lowercase());
                let rust = if is_identifier {
                    format!("{name}::{scope}")
                } else {
                    format!("{name}[{scope:?}]")
                };
                scopes.push(leaf(rust, self.scope_of(server, scope)));
            }
        }
        if self.chance(20) {
            let scope = self.text(&["billing/read", "openid", "email"]);
            scopes.push(leaf(scope.rust(), format!("cognito.OAuthScope.custom({})", scope.js())));
        }
        if scopes.len() > 1 {
            let turn = self.random.below(scopes.len());
            scopes.rotate_left(turn);
        }
        Code::List(scopes)
    }
}
