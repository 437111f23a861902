//! Clients and OAuth.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! { "oauth" with { clients: { app: {} } }
    "clients.*.oauth" {
        absent { clients: { app: {} } }
        empty { clients: { app: { oauth: {} } } }
    }
    "clients.*.oauth.flows" {
        empty { clients: { app: { oauth: { flows: {} } } } }
    }
    "clients.*.oauth.flows.authorization_code_grant" {
        on { clients: { app: { oauth: { flows: { authorization_code_grant } } } } }
        off { clients: { app: { oauth: { flows: { authorization_code_grant: false } } } } }
    }
    "clients.*.oauth.flows.implicit_code_grant" {
        on { clients: { app: { oauth: { flows: { implicit_code_grant } } } } }
        with_code { clients: { app: { oauth: { flows: { authorization_code_grant, implicit_code_grant } } } } }
    }
    "clients.*.oauth.flows.client_credentials" {
        on {
            resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
            clients: { app: { oauth: { flows: { client_credentials }, scopes: [users::read] } } },
        }
        without_scopes { clients: { app: { oauth: { flows: { client_credentials } } } } }
    }
    "clients.*.oauth.scopes" {
        empty { clients: { app: { oauth: { scopes: [] } } } }
        all { clients: { app: { oauth: { scopes: [phone, email, openid, profile, cognito_admin] } } } }
        openid_is_implied { clients: { app: { oauth: { scopes: [email] } } } }
        openid_is_not_implied { clients: { #[allow(scope_server_not_declared)] app: { oauth: { scopes: [cognito_admin, "billing/read"] } } } }
        once { clients: { app: { oauth: { scopes: [email, openid, email, "email"] } } } }
        of_a_resource_server {
            resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access", "*": "Full access" } } },
            clients: { app: { oauth: { scopes: [openid, users::read, users["*"]] } } },
        }
        intrinsic {
            parameters: { scopes: CommaDelimitedList { default: "openid,email" } },
            clients: { app: { oauth: { scopes: Ref(scopes) } } },
        }
    }
    "clients.*.oauth.callback_urls" {
        two { clients: { app: { oauth: { callback_urls: ["https://app.example.com", "app://callback"] } } } }
        intrinsic { clients: { app: { oauth: { callback_urls: [Fn::Sub("https://${AWS::StackName}.example.com")] } } } }
        list_by_parameter {
            parameters: { urls: CommaDelimitedList { default: "https://app.example.com" } },
            clients: { app: { oauth: { callback_urls: Ref(urls) } } },
        }
        empty_without_a_need {
            clients: { #[allow(scope_server_not_declared)] app: { oauth: { flows: { client_credentials }, scopes: ["billing/read"], callback_urls: [] } } },
        }
    }
    "clients.*.oauth.logout_urls" {
        one { clients: { app: { oauth: { logout_urls: ["https://app.example.com/bye"] } } } }
        empty { clients: { app: { oauth: { logout_urls: [] } } } }
    }
    "clients.*.oauth.default_redirect_uri" {
        text {
            clients: {
                app: {
                    oauth: { callback_urls: ["https://app.example.com"], default_redirect_uri: "https://app.example.com" },
                },
            },
        }
        of_the_default { clients: { app: { oauth: { default_redirect_uri: "https://example.com" } } } }
    }
}];
