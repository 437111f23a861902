//! Sign-in URLs.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "sign_in_urls" beside {
        domains: {
            login: Prefix("my-app"),
            own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-22"),
        },
        clients: {
            app: { oauth: { callback_urls: ["https://app.example.com/in", "https://müller.example"] } },
            token: { oauth: { flows: { implicit_code_grant }, callback_urls: ["https://app.example.com/in"] } },
        },
    } with {}
    "outputs.*.value" {
        short { outputs: { url: SignInUrl(login, app, "https://app.example.com/in") } }
        long {
            outputs: { url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com/in" } },
        }
    }
    "outputs.*.value.SignInUrl.domain" {
        custom {
            outputs: { url: SignInUrl { domain: own, client: app, redirect_uri: "https://app.example.com/in" } },
        }
    }
    "outputs.*.value.SignInUrl.client" {
        with_the_implicit_grant {
            outputs: {
                url: SignInUrl { domain: login, client: token, redirect_uri: "https://app.example.com/in" },
            },
        }
    }
    "outputs.*.value.SignInUrl.redirect_uri" {
        encoded {
            outputs: { url: SignInUrl { domain: login, client: app, redirect_uri: "https://müller.example" } },
        }
        intrinsic {
            outputs: { url: SignInUrl { domain: login, client: app, redirect_uri: Fn::ImportValue("landing") } },
        }
    }
    "outputs.*.value.SignInUrl.sign_in_path" {
        text {
            outputs: {
                url: SignInUrl {
                    domain: login,
                    client: app,
                    redirect_uri: "https://app.example.com/in",
                    sign_in_path: "/signup",
                },
            },
        }
    }
    "outputs.*.value.SignInUrl.fips" {
        on {
            outputs: {
                url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com/in", fips },
            },
        }
        off {
            outputs: {
                url: SignInUrl {
                    domain: login,
                    client: app,
                    redirect_uri: "https://app.example.com/in",
                    fips: false,
                },
            },
        }
        custom {
            outputs: {
                url: SignInUrl { domain: own, client: app, redirect_uri: "https://app.example.com/in", fips },
            },
        }
    }
}];
