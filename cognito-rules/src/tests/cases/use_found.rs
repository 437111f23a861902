//! Found in use: sign-ups and sign-ins that cannot be completed, incomplete providers, secrets in outputs.

use super::{Case, at_key, at_value};
use crate::tests::{NO_OAUTH, SAML, callbacks, rule, with_client, with_oauth, with_provider};
use cognito_model::{
    AccountRecovery, AllowedFirstAuthFactors, AutoVerifiedAttributes, Domain, EmailStyle, Entry, External,
    GoogleProvider, IdentityProvider, Intrinsic, ManagedLoginVersion, OAuthSettings, OidcProvider, Output,
    OutputSettings, OutputValue, Parameter, ParameterSettings, PrefixDomain, SignInAliases, SignInPolicy, SubPart,
    Target, Text, UserPool, UserVerification, Value,
};

/// The same pool with a domain.
fn with_domain(version: Option<ManagedLoginVersion>, pool: UserPool) -> UserPool {
    let domain = Domain::Prefix(PrefixDomain {
        domain_prefix: "my-app".into(),
        managed_login_version: version,
        ..PrefixDomain::DEFAULT
    });
    UserPool {
        domains: [Entry::new("login", domain)].into(),
        ..pool
    }
}

const EMAIL: AutoVerifiedAttributes = AutoVerifiedAttributes {
    email: true,
    phone: false,
    ..AutoVerifiedAttributes::DEFAULT
};

pub(super) fn sign_up() -> Vec<Case> {
    let open = |auto_verify| UserPool {
        self_sign_up_enabled: Some(true),
        auto_verify,
        ..UserPool::DEFAULT
    };
    let link = UserPool {
        auto_verify: Some(EMAIL),
        user_verification: Some(UserVerification {
            email_style: Some(EmailStyle::Link),
            ..UserVerification::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let recovery = |recovery| UserPool {
        sign_in_aliases: Some(SignInAliases {
            email: true,
            ..SignInAliases::DEFAULT
        }),
        enable_sms_role: Some(true),
        account_recovery: Some(recovery),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("sign_up_not_confirmed"),
            "self_sign_up_enabled",
            open(None),
            open(Some(EMAIL)),
        ),
        at_value(
            rule("verification_link_without_domain"),
            "user_verification.email_style",
            link.clone(),
            with_domain(None, link),
        ),
        at_value(
            rule("recovery_not_verified"),
            "account_recovery",
            recovery(AccountRecovery::PhoneOnlyWithoutMfa),
            recovery(AccountRecovery::EmailOnly),
        ),
    ]
}

pub(super) fn domains() -> Vec<Case> {
    let passkeys = |version| {
        with_domain(
            version,
            UserPool {
                sign_in_policy: Some(SignInPolicy {
                    allowed_first_auth_factors: Some(AllowedFirstAuthFactors {
                        password: true,
                        passkey: true,
                        ..AllowedFirstAuthFactors::DEFAULT
                    }),
                    ..SignInPolicy::DEFAULT
                }),
                allow: ["managed_login_without_branding".into(), "unused_allow".into()].into(),
                ..UserPool::DEFAULT
            },
        )
    };
    let web = || with_oauth(callbacks(["https://app.example.com"]));
    let okta = |pool| UserPool {
        identity_providers: [Entry::new("okta", IdentityProvider::Saml(SAML))].into(),
        domains: [].into(),
        ..pool
    };
    let relying_party = |id: Option<&'static str>| UserPool {
        passkey_relying_party_id: id.map(Into::into),
        domains: [].into(),
        allow: [].into(),
        ..passkeys(None)
    };
    vec![
        at_key(
            rule("provider_without_domain"),
            "identity_providers.okta",
            okta(with_client(NO_OAUTH)),
            with_domain(None, okta(with_client(NO_OAUTH))),
        ),
        at_key(
            rule("passkey_without_relying_party"),
            "sign_in_policy.allowed_first_auth_factors.passkey",
            relying_party(None),
            relying_party(Some("auth.example.com")),
        ),
        at_key(
            rule("oauth_without_domain"),
            "clients.web.oauth",
            UserPool {
                domains: [].into(),
                ..web()
            },
            with_domain(None, web()),
        ),
        at_key(
            rule("passwordless_on_classic_pages"),
            "domains.login",
            passkeys(None),
            passkeys(Some(ManagedLoginVersion::NewerManagedLogin)),
        ),
    ]
}

pub(super) fn urls() -> Vec<Case> {
    let balancer = |part: SubPart| UserPool {
        external: [Entry::new(
            "_balancer",
            External {
                resource_type: "AWS::ElasticLoadBalancingV2::LoadBalancer".into(),
            },
        )]
        .into(),
        ..with_oauth(OAuthSettings {
            callback_urls: Some(
                [Text::Intrinsic(Intrinsic::Sub(
                    [SubPart::Text("https://".into()), part, SubPart::Text("/in".into())].into(),
                ))]
                .into(),
            ),
            ..OAuthSettings::DEFAULT
        })
    };
    let target = || Target::External("_balancer".into());
    vec![
        at_value(
            rule("url_host_case"),
            "clients.web.oauth.callback_urls[0]",
            with_oauth(callbacks(["https://App.example.com/In"])),
            with_oauth(callbacks(["https://app.example.com/In"])),
        ),
        at_value(
            rule("url_host_of_load_balancer"),
            "clients.web.oauth.callback_urls[0]",
            balancer(SubPart::GetAtt(target(), "DNSName".into())),
            balancer(SubPart::Text("app.example.com".into())),
        ),
    ]
}

pub(super) fn providers() -> Vec<Case> {
    let oidc = |issuer: &'static str, change: fn(&mut OidcProvider)| {
        let mut provider = OidcProvider {
            client_id: "app".into(),
            client_secret: "{{resolve:secretsmanager:okta}}".into(),
            issuer_url: issuer.into(),
            ..crate::tests::OIDC
        };
        change(&mut provider);
        with_provider(IdentityProvider::Oidc(provider))
    };
    let fine = || oidc("https://example.okta.com", |_| {});
    let google = |client_id: &'static str| {
        with_provider(IdentityProvider::Google(GoogleProvider {
            client_id: client_id.into(),
            client_secret: "{{resolve:secretsmanager:google}}".into(),
            ..crate::tests::GOOGLE
        }))
    };
    let issuer = "identity_providers.okta.issuer_url";
    vec![
        at_value(
            rule("issuer_shared"),
            issuer,
            oidc("https://login.microsoftonline.com/common/v2.0", |_| {}),
            fine(),
        ),
        at_value(
            rule("issuer_of_domain"),
            issuer,
            oidc("https://partner.auth.eu-west-1.amazoncognito.com", |_| {}),
            fine(),
        ),
        at_value(
            rule("issuer_host_case"),
            issuer,
            oidc("https://Example.okta.com", |_| {}),
            fine(),
        ),
        at_value(
            rule("provider_unreachable"),
            issuer,
            oidc("https://localhost", |_| {}),
            fine(),
        ),
        at_value(
            rule("provider_detail_empty"),
            "identity_providers.okta.client_id",
            google(""),
            google("app"),
        ),
        at_key(
            rule("oidc_scopes_without_openid"),
            "identity_providers.okta.scopes",
            oidc("https://example.okta.com", |it| {
                it.scopes = Some(["email".into()].into())
            }),
            oidc("https://example.okta.com", |it| {
                it.scopes = Some(["email openid".into()].into())
            }),
        ),
        at_value(
            rule("provider_name_reserved"),
            "identity_providers.okta.name",
            oidc("https://example.okta.com", |it| it.name = Some("Google".into())),
            oidc("https://example.okta.com", |it| it.name = Some("Okta".into())),
        ),
    ]
}

pub(super) fn outputs() -> Vec<Case> {
    let output = |settings: OutputSettings, no_echo| UserPool {
        parameters: [Entry::new(
            "secret",
            Parameter {
                parameter_type: "String".into(),
                settings: ParameterSettings {
                    no_echo,
                    ..ParameterSettings::DEFAULT
                },
            },
        )]
        .into(),
        outputs: [Entry::new("out", Output(settings))].into(),
        ..UserPool::DEFAULT
    };
    let of_parameter = || OutputSettings {
        value: OutputValue::Value(Value::Intrinsic(Intrinsic::Ref(Target::Parameter("secret".into())))),
        ..OutputSettings::DEFAULT
    };
    let described = |text: String| {
        let settings = OutputSettings {
            value: OutputValue::Value("x".into()),
            description: Some(text.into()),
            ..OutputSettings::DEFAULT
        };
        UserPool {
            parameters: [].into(),
            ..output(settings, None)
        }
    };
    vec![
        at_value(
            rule("secret_parameter_output"),
            "outputs.out.value",
            output(of_parameter(), Some(true)),
            output(of_parameter(), None),
        ),
        at_value(
            rule("output_description_bytes"),
            "outputs.out.description",
            described("ü".repeat(513)),
            described("ü".repeat(512)),
        ),
    ]
}
