//! Rules about the ARNs of what lies in other services: roles, functions, keys, certificates, providers, applications.

use crate::clients::settings::clients;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::grammar::arn::Arn;
use cognito_model::{Domain, IdentityPoolProviderUrl, SettingPath, Text, UserPool};

/// What kind of resource a place takes.
struct Kind {
    /// What it is called, with its article.
    called: &'static str,
    service: &'static str,
    /// What the resource begins with.
    resource: &'static str,
    /// Whether it lies in a region.
    is_regional: bool,
    example: &'static str,
}

const ROLE: &Kind = &Kind {
    called: "a role",
    service: "iam",
    resource: "role",
    is_regional: false,
    example: "arn:aws:iam::123456789012:role/name",
};

const USER: &Kind = &Kind {
    called: "a user of IAM",
    resource: "user",
    example: "arn:aws:iam::123456789012:user/name",
    ..*ROLE
};

const GROUP: &Kind = &Kind {
    called: "a group of IAM",
    resource: "group",
    example: "arn:aws:iam::123456789012:group/name",
    ..*ROLE
};

const OIDC_PROVIDER: &Kind = &Kind {
    called: "an OpenID Connect provider of IAM",
    resource: "oidc-provider",
    example: "arn:aws:iam::123456789012:oidc-provider/idp.example.com",
    ..*ROLE
};

const SAML_PROVIDER: &Kind = &Kind {
    called: "a SAML provider of IAM",
    resource: "saml-provider",
    example: "arn:aws:iam::123456789012:saml-provider/name",
    ..*ROLE
};

const FUNCTION: &Kind = &Kind {
    called: "a function",
    service: "lambda",
    resource: "function",
    is_regional: true,
    example: "arn:aws:lambda:us-east-1:123456789012:function:name",
};

const KEY: &Kind = &Kind {
    called: "a key",
    service: "kms",
    resource: "key",
    is_regional: true,
    example: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
};

const CERTIFICATE: &Kind = &Kind {
    called: "a certificate",
    service: "acm",
    resource: "certificate",
    is_regional: true,
    example: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
};

const APPLICATION: &Kind = &Kind {
    called: "an application of Pinpoint",
    service: "mobiletargeting",
    resource: "apps",
    is_regional: true,
    example: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef0123456789abcdef",
};

rules! {
    /// The ARN of something else than the place takes.
    warn arn_resource {
        guards: [
            Analytics.application,
            Analytics.role,
            CustomDomain.certificate,
            Grant.role,
            Grant.user,
            Grant.group,
            Group.role,
            IdentityPool.authenticated_role,
            IdentityPool.unauthenticated_role,
            IdentityPoolAuthenticationProviders.open_id_connect_providers,
            IdentityPoolAuthenticationProviders.saml_providers,
            RoleMappingRule.mapped_role,
            ProviderAddress.url,
            TriggerSettings.function,
            TriggerSettings.role,
            VersionedTriggerSettings.function,
            VersionedTriggerSettings.role,
            UserPool.sms_role,
            UserPool.custom_sender_kms_key,
        ],
        reason: "an ARN names its service and the type of the resource, and another resource cannot do what this one is to do",
        evidence: "API CreateUserPool, LambdaConfigType and SmsConfigurationType; IAM identifiers, ARNs",
        bad: r#"sms_role: "arn:aws:lambda:us-east-1:123456789012:function:sms""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Pool(check_arn_resource)],
    }

    /// An ARN with a region too many or too few, or an account that is none.
    warn arn_parts {
        guards: [
            Analytics.application,
            Analytics.role,
            CustomDomain.certificate,
            Grant.role,
            Grant.user,
            Grant.group,
            Group.role,
            IdentityPool.authenticated_role,
            IdentityPool.unauthenticated_role,
            IdentityPoolAuthenticationProviders.open_id_connect_providers,
            IdentityPoolAuthenticationProviders.saml_providers,
            RoleMappingRule.mapped_role,
            ProviderAddress.url,
            TriggerSettings.function,
            TriggerSettings.role,
            VersionedTriggerSettings.function,
            VersionedTriggerSettings.role,
            UserPool.sms_role,
            UserPool.custom_sender_kms_key,
        ],
        after: [arn_resource],
        reason: "resources of IAM lie in no region, others in one, and an account has a number of 12 digits",
        evidence: "AWS General Reference, Amazon Resource Names",
        bad: r#"sms_role: "arn:aws:iam::1234567890:role/sms""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Pool(check_arn_parts)],
    }

    /// Functions, or a function and the key of a sender, in different regions.
    error trigger_region {
        guards: [TriggerSettings.function, VersionedTriggerSettings.function, UserPool.custom_sender_kms_key],
        reason: "Cognito calls functions and uses keys of the pool's own region only, and a pool lies in one",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-lambda-config-region and pf-cognito-custom-sender-kms-region",
        bad: r#"lambda_triggers: {
    pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check",
    post_confirmation: "arn:aws:lambda:us-east-1:123456789012:function:welcome",
}"#,
        good: r#"lambda_triggers: {
    pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check",
    post_confirmation: "arn:aws:lambda:eu-west-1:123456789012:function:welcome",
}"#,
        check: [Pool(check_trigger_region)],
    }

    /// A key by its alias.
    warn key_alias {
        guards: [UserPool.custom_sender_kms_key],
        reason: "Cognito asks for a grant on the key, and a grant is given on a key by its own ARN",
        evidence: "KMS API CreateGrant, KeyId; API CreateUserPool, LambdaConfigType",
        bad: r#"custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:alias/codes""#,
        good: r#"custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab""#,
        check: [Pool(check_key_alias)],
    }
}

fn check_arn_resource(pool: &UserPool, report: &mut Report) {
    for (path, text, kind) in arns(pool) {
        let Some(arn) = Arn::parse(text) else { continue };
        let fits = arn.service == kind.service && arn.kind() == kind.resource;
        // A key by its alias has a rule of its own.
        let is_alias = std::ptr::eq(kind, KEY) && arn.service == "kms" && arn.kind() == "alias";
        if fits || is_alias {
            continue;
        }
        let is = if arn.service == kind.service {
            format!("{} of `{}`", quoted(arn.kind()), arn.service)
        } else {
            format!("something of `{}`", arn.service)
        };
        report.push(Finding::at(
            path,
            format!("{} is the ARN of {is}, and not of {}", quoted(text), kind.called),
            format!("write the ARN of {}, as in `{:?}`", kind.called, kind.example),
        ));
    }
}

fn check_arn_parts(pool: &UserPool, report: &mut Report) {
    for (path, text, kind) in arns(pool) {
        let Some(arn) = Arn::parse(text) else { continue };
        let is_account = arn.account.len() == 12 && arn.account.bytes().all(|byte| byte.is_ascii_digit());
        let fact = if arn.region.is_empty() == kind.is_regional {
            match arn.region {
                "" => "has no region".to_owned(),
                region => format!("has the region `{region}`, and {} lies in none", kind.called),
            }
        } else if !is_account {
            format!(
                "has the account {}, which is no number of 12 digits",
                quoted(arn.account)
            )
        } else {
            continue;
        };
        {
            report.push(Finding::at(
                path,
                format!("{} {fact}", quoted(text)),
                format!("write the ARN of {}, as in `{:?}`", kind.called, kind.example),
            ));
        }
    }
}

fn check_trigger_region(pool: &UserPool, report: &mut Report) {
    let mut first: Option<(SettingPath, Arn<'_>)> = None;
    for (path, text, kind) in arns(pool) {
        let is_bound = std::ptr::eq(kind, FUNCTION) || std::ptr::eq(kind, KEY);
        let arn = Arn::parse(text).filter(|arn| is_bound && arn.service == kind.service && !arn.region.is_empty());
        let Some(arn) = arn else { continue };
        let Some((place, other)) = &first else {
            first = Some((path, arn));
            continue;
        };
        if other.region == arn.region {
            continue;
        }
        let fact = format!(
            "{} of `{}` stands beside {} of `{}`",
            kind.called,
            arn.region,
            if other.service == arn.service {
                "one"
            } else {
                "a function"
            },
            other.region
        );
        let help = format!(
            "write {} of `{}`, or take both from the region of the pool",
            kind.called, other.region
        );
        report.push(Finding::at(path, fact, help).about(place.clone()));
        // Which of them is the odd one is not known, so that one message has to do.
        return;
    }
}

fn check_key_alias(pool: &UserPool, report: &mut Report) {
    let key = pool.custom_sender_kms_key.as_ref().and_then(|key| known(key));
    let Some((text, arn)) = key.and_then(|text| Some((text, Arn::parse(text)?))) else {
        return;
    };
    if arn.service == "kms" && arn.kind() == "alias" {
        report.push(Finding::at(
            setting(&["custom_sender_kms_key"]),
            format!("{} is the alias of a key", quoted(text)),
            format!("write the ARN of the key itself, as in `{:?}`", KEY.example),
        ));
    }
}

/// A place with what is written there and what it takes.
type Written<'p> = (SettingPath, Option<&'p Text>, &'static Kind);

/// Each text that stands where an ARN of another service does, with what the place takes.
fn arns(pool: &UserPool) -> Vec<(SettingPath, &str, &'static Kind)> {
    let mut written: Vec<Written<'_>> = vec![(setting(&["sms_role"]), pool.sms_role.as_deref(), ROLE)];
    for trigger in pool.lambda_triggers.iter().flat_map(|triggers| triggers.assigned()) {
        let path = setting(&["lambda_triggers", trigger.name]);
        written.push((path.field("function"), Some(trigger.function), FUNCTION));
        written.push((path.field("role"), trigger.role.map(|role| &role.0), ROLE));
    }
    // Behind the functions, so that a key of another region is the one to change.
    let key = pool.custom_sender_kms_key.as_deref();
    written.push((setting(&["custom_sender_kms_key"]), key, KEY));
    for (path, client) in clients(pool) {
        let Some(analytics) = &client.analytics else { continue };
        let path = path.field("analytics");
        written.push((path.field("application"), analytics.application.as_deref(), APPLICATION));
        written.push((path.field("role"), analytics.role.as_deref(), ROLE));
    }
    for domain in &pool.domains {
        if let Domain::Custom(custom) = &domain.value {
            let path = setting(&["domains"]).key(&domain.name);
            written.push((path.field("certificate"), Some(&custom.certificate), CERTIFICATE));
        }
    }
    for group in &pool.groups {
        let path = setting(&["groups"]).key(&group.name);
        written.push((path.field("role"), group.value.role.as_deref(), ROLE));
    }
    of_identity_pools(pool, &mut written);
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index);
        written.push((path.field("role"), grant.role.as_deref(), ROLE));
        written.push((path.field("user"), grant.user.as_deref(), USER));
        written.push((path.field("group"), grant.group.as_deref(), GROUP));
    }
    let known_ones = written.into_iter();
    known_ones
        .filter_map(|(path, text, kind)| Some((path, known(text?)?, kind)))
        .collect()
}

fn of_identity_pools<'p>(pool: &'p UserPool, written: &mut Vec<Written<'p>>) {
    for identity_pool in &pool.identity_pools {
        let path = setting(&["identity_pools"]).key(&identity_pool.name);
        let settings = &identity_pool.value;
        for (name, role) in [
            ("authenticated_role", &settings.authenticated_role),
            ("unauthenticated_role", &settings.unauthenticated_role),
        ] {
            written.push((path.field(name), role.as_deref(), ROLE));
        }
        let providers = settings.authentication_providers.as_ref();
        let place = path.field("authentication_providers");
        let oidc = providers.and_then(|providers| providers.open_id_connect_providers.as_ref()?.list());
        for (index, provider) in oidc.into_iter().flatten().enumerate() {
            let path = place.field("open_id_connect_providers").index(index);
            written.push((path, Some(provider), OIDC_PROVIDER));
        }
        let saml = providers.and_then(|providers| providers.saml_providers.as_ref()?.list());
        for (index, provider) in saml.into_iter().flatten().enumerate() {
            written.push((
                place.field("saml_providers").index(index),
                Some(provider),
                SAML_PROVIDER,
            ));
        }
        let mappings = settings.role_mappings.as_ref().and_then(|mappings| mappings.list());
        for (index, mapping) in mappings.into_iter().flatten().enumerate() {
            let path = path.field("role_mappings").index(index);
            if let IdentityPoolProviderUrl::Saml(address) = &mapping.provider_url {
                let url = path.field("provider_url").field("url");
                written.push((url, Some(&address.url), SAML_PROVIDER));
            }
            let rules = mapping.rules.as_ref().and_then(|rules| rules.list());
            for (index, rule) in rules.into_iter().flatten().enumerate() {
                let path = path.field("rules").index(index).field("mapped_role");
                written.push((path, Some(&rule.mapped_role), ROLE));
            }
        }
    }
}
