//! Rules about the details of a provider that Cognito needs.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::known;
use cognito_model::{IdentityProvider, Items, UserPool};

rules! {
    /// An empty detail of a provider.
    ///
    /// Cognito has been seen to reject providers with missing details. No source says what it does with empty ones, so this is a
    /// warning.
    warn provider_detail_empty {
        guards: [
            GoogleProvider.client_id,
            GoogleProvider.client_secret,
            GoogleProvider.scopes,
            FacebookProvider.client_id,
            FacebookProvider.client_secret,
            FacebookProvider.scopes,
            FacebookProvider.api_version,
            AmazonProvider.client_id,
            AmazonProvider.client_secret,
            AmazonProvider.scopes,
            AppleProvider.client_id,
            AppleProvider.team_id,
            AppleProvider.key_id,
            AppleProvider.private_key,
            AppleProvider.scopes,
            OidcProvider.client_id,
            OidcProvider.client_secret,
            OidcProvider.issuer_url,
            OidcProvider.scopes,
            OidcEndpoints.authorization,
            OidcEndpoints.token,
            OidcEndpoints.user_info,
            OidcEndpoints.jwks_uri,
            SamlMetadataUrl.url,
            SamlMetadataText.content,
        ],
        reason: "Cognito needs these details to sign users in, and rejects a provider without them: `are all required idp details`",
        evidence: "aws-amplify/amplify-cli#8266; API CreateIdentityProvider, ProviderDetails",
        bad: r#"identity_providers: { google: Google { client_id: "", client_secret: Secret("google") } }"#,
        good: r#"identity_providers: { google: Google { client_id: "my-app", client_secret: Secret("google") } }"#,
        check: [Text(empty), Count(none)],
    }

    /// OpenID Connect scopes without `openid`.
    warn oidc_scopes_without_openid {
        guards: [OidcProvider.scopes],
        after: [provider_detail_empty],
        reason: "Cognito reads the ID token, which providers return only for the scope `openid`",
        evidence: "OpenID Connect Core 1.0, 3.1.2.1; API CreateIdentityProvider, ProviderDetails",
        bad: r#"identity_providers: {
    okta: Oidc {
        client_id: "app",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        scopes: ["email"],
    },
}"#,
        good: r#"identity_providers: {
    okta: Oidc {
        client_id: "app",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        scopes: ["openid", "email"],
    },
}"#,
        check: [Pool(check_oidc_scopes_without_openid)],
    }
}

fn empty(text: &str, node: &Node<'_>) -> Option<Finding> {
    text.trim().is_empty().then(|| {
        let fact = format!("`{}` of {} is empty", node.name(), quoted_name(node.entry()));
        let help = match node.row.name {
            "scopes" => "write the scope, or remove it".to_owned(),
            "api_version" => "write a version, as in `\"v17.0\"`, or remove it".to_owned(),
            "client_secret" | "private_key" => "write `Secret(\"name\", \"json_key\")` to read it from Secrets Manager".to_owned(),
            "client_id" | "team_id" | "key_id" => format!("write the `{}` that the provider shows for your application", node.row.name),
            "content" => "write the metadata document, or `Url(\"..\")` or `File(\"..\")`".to_owned(),
            _ => "write the URL that the provider shows for your application".to_owned(),
        };
        Finding::new(fact, help)
    })
}

fn none(count: usize, node: &Node<'_>) -> Option<Finding> {
    (count == 0 && node.row.name == "scopes").then(|| {
        let fact = format!("`scopes` of {} is empty", quoted_name(node.entry()));
        Finding::new(fact, "write the scopes that you need, or remove `scopes` for the default")
    })
}

fn check_oidc_scopes_without_openid(pool: &UserPool, report: &mut Report) {
    for provider in &pool.identity_providers {
        let IdentityProvider::Oidc(oidc) = &provider.value else {
            continue;
        };
        let scopes = oidc.scopes.as_ref().and_then(Items::list).unwrap_or_default();
        let known: Option<Vec<&str>> = scopes.iter().map(known).collect();
        // One string can hold several scopes.
        let is_asked = |known: &[&str]| known.iter().any(|text| text.split(' ').any(|scope| scope == "openid"));
        let Some(known) = known.filter(|known| !known.is_empty() && !known.contains(&"") && !is_asked(known)) else {
            continue;
        };
        let written: Vec<String> = std::iter::once("openid").chain(known).map(|scope| format!("{scope:?}")).collect();
        report.push(
            Finding::at(
                setting(&["identity_providers"]).key(&provider.name).field("scopes"),
                format!("the scopes of {} do not include `openid`", quoted_name(&provider.name)),
                format!("add it, as in `scopes: [{}]`", written.join(", ")),
            )
            .at_key(),
        );
    }
}
