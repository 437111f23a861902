//! What every entry has beside its properties: what CloudFormation creates first, and metadata.

use super::{Comparison, compared};

pub(super) const COMPARISONS: &[Comparison] = &[compared! {
    "beside_properties" beside {
        external: {
            c: AWS::CertificateManager::Certificate, r: AWS::IAM::Role, t: AWS::SNS::Topic,
        },
    } with {}
    "depends_on" {
        one { depends_on: [t] }
        several { depends_on: [t, "R", t] }
    }
    "metadata" {
        linter { metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } }
    }
    "clients.*.depends_on" {
        one { clients: { web: { disable_oauth, depends_on: [t] } } }
        several { clients: { web: { disable_oauth, depends_on: [t, "R", t] } } }
    }
    "clients.*.metadata" {
        linter { clients: { web: { disable_oauth, metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "clients.*.branding.depends_on" {
        one { clients: { web: { disable_oauth, branding: { default, depends_on: [t] } } } }
    }
    "clients.*.branding.metadata" {
        linter { clients: { web: { disable_oauth, branding: { default, metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } }
    }
    "clients.*.terms.depends_on" {
        one { clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://example.com/a" }, depends_on: [t] } } } }
    }
    "clients.*.terms.metadata" {
        linter { clients: { web: { disable_oauth, terms: { terms_of_use: { default: "https://example.com/a" }, metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } }
    }
    "clients.*.threat_protection.depends_on" {
        one { feature_plan: Plus, clients: { web: { disable_oauth, threat_protection: { blocked_ips: ["203.0.113.0/24"], depends_on: [t] } } } }
    }
    "clients.*.threat_protection.metadata" {
        linter { feature_plan: Plus, clients: { web: { disable_oauth, threat_protection: { blocked_ips: ["203.0.113.0/24"], metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } }
    }
    "clients.*.ui_customization.depends_on" {
        one { domains: { login: Prefix("shop") }, clients: { web: { disable_oauth, ui_customization: { css: ".label-customizable { }", depends_on: [t] } } } }
    }
    "clients.*.ui_customization.metadata" {
        linter { domains: { login: Prefix("shop") }, clients: { web: { disable_oauth, ui_customization: { css: ".label-customizable { }", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } }
    }
    "domains.*.Prefix.depends_on" {
        one { domains: { login: Prefix { domain_prefix: "shop", depends_on: [t] } } }
    }
    "domains.*.Prefix.metadata" {
        linter { domains: { login: Prefix { domain_prefix: "shop", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "domains.*.Custom.depends_on" {
        one { domains: { login: Custom { domain_name: "login.example.com", certificate: c, depends_on: [t] } } }
    }
    "domains.*.Custom.metadata" {
        linter { domains: { login: Custom { domain_name: "login.example.com", certificate: c, metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "groups.*.depends_on" {
        one { groups: { staff: { depends_on: [t] } } }
    }
    "groups.*.metadata" {
        linter { groups: { staff: { metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "resource_servers.*.depends_on" {
        one { resource_servers: { orders: { identifier: "orders", depends_on: [t] } } }
    }
    "resource_servers.*.metadata" {
        linter { resource_servers: { orders: { identifier: "orders", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Google.depends_on" {
        one { identity_providers: { p: Google { client_id: "a", client_secret: "b", depends_on: [t] } } }
    }
    "identity_providers.*.Google.metadata" {
        linter { identity_providers: { p: Google { client_id: "a", client_secret: "b", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Facebook.depends_on" {
        one { identity_providers: { p: Facebook { client_id: "a", client_secret: "b", depends_on: [t] } } }
    }
    "identity_providers.*.Facebook.metadata" {
        linter { identity_providers: { p: Facebook { client_id: "a", client_secret: "b", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Amazon.depends_on" {
        one { identity_providers: { p: Amazon { client_id: "a", client_secret: "b", depends_on: [t] } } }
    }
    "identity_providers.*.Amazon.metadata" {
        linter { identity_providers: { p: Amazon { client_id: "a", client_secret: "b", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Apple.depends_on" {
        one { identity_providers: { p: Apple { client_id: "a", team_id: "ABCDE12345", key_id: "ABCDE12345", private_key: "c", depends_on: [t] } } }
    }
    "identity_providers.*.Apple.metadata" {
        linter { identity_providers: { p: Apple { client_id: "a", team_id: "ABCDE12345", key_id: "ABCDE12345", private_key: "c", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Oidc.depends_on" {
        one { identity_providers: { p: Oidc { client_id: "a", client_secret: "b", issuer_url: "https://p.example.com", depends_on: [t] } } }
    }
    "identity_providers.*.Oidc.metadata" {
        linter { identity_providers: { p: Oidc { client_id: "a", client_secret: "b", issuer_url: "https://p.example.com", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_providers.*.Saml.depends_on" {
        one { identity_providers: { p: Saml { metadata: Url("https://p.example.com/metadata"), depends_on: [t] } } }
    }
    "identity_providers.*.Saml.resource_metadata" {
        linter { identity_providers: { p: Saml { metadata: Url("https://p.example.com/metadata"), resource_metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_pools.*.depends_on" {
        one { identity_pools: { app: { depends_on: [t] } } }
    }
    "identity_pools.*.metadata" {
        linter { identity_pools: { app: { metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_pools.*.principal_tags.*.depends_on" {
        one { identity_pools: { app: { authentication_providers: { google: { client_id: "a" } }, principal_tags: { google: { claims: { team: "hd" }, depends_on: [t] } } } } }
    }
    "identity_pools.*.principal_tags.*.metadata" {
        linter { identity_pools: { app: { authentication_providers: { google: { client_id: "a" } }, principal_tags: { google: { claims: { team: "hd" }, metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } } }
    }
    "identity_pools.*.generated_roles.*.depends_on" {
        one { identity_pools: { app: { generated_roles: { authenticated: { depends_on: [t] } } } } }
    }
    "identity_pools.*.generated_roles.*.metadata" {
        linter { identity_pools: { app: { generated_roles: { authenticated: { metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } } } }
    }
    "grants[].depends_on" {
        one { grants: [{ role: r, actions: [ListUsers], depends_on: [t] }] }
    }
    "grants[].metadata" {
        linter { grants: [{ role: r, actions: [ListUsers], metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } }] }
    }
    "logs.depends_on" {
        one { logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:a"), depends_on: [t] } }
    }
    "logs.metadata" {
        linter { logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:a"), metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } }
    }
    "threat_protection.depends_on" {
        one { feature_plan: Plus, threat_protection: { blocked_ips: ["203.0.113.0/24"], depends_on: [t] } }
    }
    "threat_protection.metadata" {
        linter { feature_plan: Plus, threat_protection: { blocked_ips: ["203.0.113.0/24"], metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } }
    }
    "ui_customization.depends_on" {
        one { domains: { login: Prefix("shop") }, ui_customization: { css: ".label-customizable { }", depends_on: [t] } }
    }
    "ui_customization.metadata" {
        linter { domains: { login: Prefix("shop") }, ui_customization: { css: ".label-customizable { }", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } }
    }
    "users.*.depends_on" {
        one { users: { admin: { depends_on: [t] } } }
    }
    "users.*.metadata" {
        linter { users: { admin: { metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "replicas.*.depends_on" {
        one { replicas: { west: { region: "us-west-2", depends_on: [t] } } }
    }
    "replicas.*.metadata" {
        linter { replicas: { west: { region: "us-west-2", metadata: { cfn_nag: { rules_to_suppress: [{ id: "F78", reason: "by the provider" }] } } } } }
    }
    "identity_pools.*.generated_roles.*.depends_on" {
        of_the_sms_role { enable_sms_role, generated_sms_role: { depends_on: [t] } }
    }
    "identity_pools.*.generated_roles.*.metadata" {
        of_the_sms_role { enable_sms_role, generated_sms_role: { metadata: { Owner: "identity" } } }
    }
    "grants[].depends_on" {
        of_two_grants {
            grants: [
                { role: r, actions: [ListUsers], depends_on: [t] },
                { role: r, actions: [AdminGetUser], depends_on: [c, t], metadata: { Owner: "identity" } },
            ],
        }
    }
    "identity_providers.*.Google.depends_on" {
        united {
            identity_providers: { p: Google { client_id: "a", client_secret: "b", depends_on: [t] } },
            clients: { web: { disable_oauth, supported_identity_providers: [Google], depends_on: [t, p] } },
        }
    }
}];
