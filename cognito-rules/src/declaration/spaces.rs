//! Rules about what cannot be seen in identifiers.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::schema::class::is_invisible;
use cognito_model::{IdentityProvider, SettingPath, Text, UserPool, UserPoolEmail};

rules! {
    /// An identifier with a space around it, or with a character that cannot be seen.
    warn identifier_spaces {
        guards: [
            SesEmail.ses_region,
            SesEmail.ses_verified_domain,
            IdentityPoolAmazonLoginProvider.app_id,
            IdentityPoolFacebookLoginProvider.app_id,
            IdentityPoolGoogleLoginProvider.client_id,
            IdentityPoolAppleLoginProvider.services_id,
            IdentityPoolTwitterLoginProvider.consumer_key,
            FacebookProvider.api_version,
            AppleProvider.team_id,
            AppleProvider.key_id,
            UserPool.sms_role_external_id,
            UserPool.sns_region,
        ],
        reason: "the character is part of the identifier, though nobody sees it, and nothing of that name is found",
        evidence: "aws/aws-cdk#31795",
        bad: r#"sns_region: "us-east-1 ""#,
        good: r#"sns_region: "us-east-1""#,
        check: [Pool(check_identifier_spaces)],
    }
}

fn check_identifier_spaces(pool: &UserPool, report: &mut Report) {
    for (path, name, text) in identifiers(pool) {
        let unseen = text.chars().find(|&c| c != ' ' && is_invisible(c.into()));
        let is_padded = text.trim() != text;
        if !is_padded && unseen.is_none() {
            continue;
        }
        let bare: String = text.chars().filter(|&c| c == ' ' || !is_invisible(c.into())).collect();
        let fact = match unseen {
            Some(c) if !is_padded || !c.is_whitespace() => format!("with `{c:?}` in it"),
            _ => "with a space around it".to_owned(),
        };
        report.push(Finding::at(
            path,
            format!("`{name}` is {}, {fact}", quoted(text)),
            format!("write {}", quoted(bare.trim())),
        ));
    }
}

/// Each identifier that is a literal, by its path and the name of its setting.
fn identifiers(pool: &UserPool) -> Vec<(SettingPath, &'static str, &str)> {
    let mut written: Vec<(SettingPath, &'static str, Option<&Text>)> = vec![
        (SettingPath::root(), "sns_region", pool.sns_region.as_ref()),
        (
            SettingPath::root(),
            "sms_role_external_id",
            pool.sms_role_external_id.as_ref(),
        ),
    ];
    if let Some(UserPoolEmail::Ses(ses)) = &pool.email {
        let path = setting(&["email"]);
        written.push((path.clone(), "ses_region", ses.ses_region.as_ref()));
        written.push((path, "ses_verified_domain", ses.ses_verified_domain.as_ref()));
    }
    for provider in &pool.identity_providers {
        let path = setting(&["identity_providers"]).key(&provider.name);
        match &provider.value {
            IdentityProvider::Apple(apple) => {
                written.push((path.clone(), "team_id", Some(&apple.team_id)));
                written.push((path, "key_id", Some(&apple.key_id)));
            }
            IdentityProvider::Facebook(facebook) => {
                written.push((path, "api_version", facebook.api_version.as_ref()));
            }
            _ => {}
        }
    }
    for identity_pool in &pool.identity_pools {
        let Some(providers) = &identity_pool.value.authentication_providers else {
            continue;
        };
        let path = setting(&["identity_pools"])
            .key(&identity_pool.name)
            .field("authentication_providers");
        let amazon = providers.amazon.as_ref().map(|it| &it.app_id);
        let facebook = providers.facebook.as_ref().map(|it| &it.app_id);
        let google = providers.google.as_ref().map(|it| &it.client_id);
        let apple = providers.apple.as_ref().map(|it| &it.services_id);
        let twitter = providers.twitter.as_ref().map(|it| &it.consumer_key);
        written.push((path.field("amazon"), "app_id", amazon));
        written.push((path.field("facebook"), "app_id", facebook));
        written.push((path.field("google"), "client_id", google));
        written.push((path.field("apple"), "services_id", apple));
        written.push((path.field("twitter"), "consumer_key", twitter));
    }
    let all = written.into_iter();
    all.filter_map(|(path, name, text)| Some((path.field(name), name, known(text?)?)))
        .collect()
}
