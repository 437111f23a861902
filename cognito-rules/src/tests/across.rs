//! Rules about several settings: legal pools that look odd, and mistakes that two rules could report.

use super::{MACHINE, NO_OAUTH, UNKNOWN, UNKNOWN_LIST, apart_from, broken, callbacks, with_client, with_oauth};
use cognito_model::{
    AllowedFirstAuthFactors, AttributeName, AuthFlows, Base, Client, CustomDomain, Domain, Entry, GoogleProvider,
    IdentityProvider, IdentityProviderName, ImportedPool, ImportedPoolId, Items, KeepOriginalAttributes, Mfa,
    MfaSecondFactor, OAuthFlows, OAuthScope, OAuthSettings, PrefixDomain, SignInAliases, SignInPolicy,
    StandardThreatProtectionMode, UserPool,
};

const NOTHING: [&str; 0] = [];

fn factors(mfa: Option<Mfa>, second: MfaSecondFactor, first: AllowedFirstAuthFactors) -> UserPool {
    UserPool {
        mfa,
        mfa_second_factor: Some(second),
        passkey_relying_party_id: first.passkey.then(|| "auth.example.com".into()),
        sign_in_policy: Some(SignInPolicy {
            allowed_first_auth_factors: Some(AllowedFirstAuthFactors {
                password: true,
                ..first
            }),
            ..SignInPolicy::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

const OTP: MfaSecondFactor = MfaSecondFactor {
    otp: true,
    ..MfaSecondFactor::DEFAULT
};
const SMS: MfaSecondFactor = MfaSecondFactor {
    sms: true,
    ..MfaSecondFactor::DEFAULT
};

#[test]
fn factors_that_cognito_takes() {
    let passkey = AllowedFirstAuthFactors {
        passkey: true,
        ..AllowedFirstAuthFactors::DEFAULT
    };
    let codes = AllowedFirstAuthFactors {
        email_otp: true,
        sms_otp: true,
        ..AllowedFirstAuthFactors::DEFAULT
    };
    let only_password = AllowedFirstAuthFactors::DEFAULT;
    for pool in [
        factors(None, MfaSecondFactor::DEFAULT, passkey.clone()),
        factors(Some(Mfa::Off), MfaSecondFactor::DEFAULT, passkey.clone()),
        factors(Some(Mfa::Optional), OTP, passkey),
        factors(Some(Mfa::Optional), SMS, codes),
        factors(Some(Mfa::Required), OTP, only_password.clone()),
    ] {
        assert_eq!(broken(&pool), NOTHING);
    }
    // An application generates the codes, so no SMS messages are sent.
    let silent = UserPool {
        enable_sms_role: Some(false),
        ..factors(Some(Mfa::Required), OTP, only_password.clone())
    };
    assert_eq!(broken(&silent), NOTHING);
    // Your own role sends them, and SMS messages are the default second factor.
    let given = UserPool {
        sms_role: Some("arn:aws:iam::123456789012:role/sms".into()),
        ..factors(Some(Mfa::Required), SMS, only_password)
    };
    assert_eq!(broken(&given), NOTHING);
    let default = UserPool {
        mfa: Some(Mfa::Optional),
        enable_sms_role: Some(false),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&default), ["sms_mfa_without_role at enable_sms_role"]);
}

#[test]
fn a_plan_that_is_not_written_may_be_another() {
    let pool = |base| UserPool {
        standard_threat_protection_mode: Some(StandardThreatProtectionMode::FullFunction),
        base,
        ..UserPool::DEFAULT
    };
    assert_eq!(
        broken(&pool(Base::Cdk)),
        ["threat_protection_lite at standard_threat_protection_mode"]
    );
    assert_eq!(
        broken(&pool(Base::Recommended)),
        ["threat_protection_plan at standard_threat_protection_mode"]
    );
}

#[test]
fn aliases_are_verified_and_can_be_kept() {
    let pool = |auto_verify| UserPool {
        sign_in_aliases: Some(SignInAliases {
            email: true,
            ..SignInAliases::DEFAULT
        }),
        auto_verify,
        keep_original: Some(KeepOriginalAttributes {
            email: true,
            ..KeepOriginalAttributes::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool(None)), NOTHING);
    // Empty braces mean that nothing is verified.
    assert_eq!(
        broken(&pool(Some(Default::default()))),
        ["keep_original_not_verified at keep_original.email"]
    );
}

#[test]
fn addresses_to_return_to() {
    for fine in [
        "http://localhost",
        "http://localhost:3000/in?a=b",
        "http://127.0.0.1:8080/in",
        "http://[::1]:8080",
        "myapp://in",
        "com.example.app:/in",
        "exp+app://in",
        "https://example.company",
        "{{resolve:ssm:/app/url}}",
    ] {
        assert_eq!(broken(&with_oauth(callbacks([fine]))), NOTHING, "{fine}");
    }
    for (wrong, rule) in [
        ("http://127.0.0.2", "http"),
        ("http://localhost@example.org/", "http"),
        ("http://[::2]/", "http"),
        ("https://app.example.org/in#", "fragment"),
        ("//app.example.org", "relative"),
        ("/in", "relative"),
        ("https://user@EXAMPLE.com:443/", "placeholder"),
    ] {
        let place = format!("callback_url_{rule} at clients.web.oauth.callback_urls[0]");
        assert_eq!(broken(&with_oauth(callbacks([wrong]))), [place], "{wrong}");
    }
}

#[test]
fn grants_of_machines() {
    let machine = |flows: OAuthFlows, scopes: Option<Items<OAuthScope>>| {
        let oauth = OAuthSettings {
            flows: Some(flows),
            scopes,
            ..OAuthSettings::DEFAULT
        };
        broken(&apart_from(
            ["scope_server_not_declared"],
            with_client(Client {
                generate_secret: Some(true),
                oauth: Some(oauth),
                ..Client::DEFAULT
            }),
        ))
    };
    let at_flow = "client_credentials_scopes at clients.web.oauth.flows.client_credentials";
    assert_eq!(machine(MACHINE, None), [at_flow]);
    assert_eq!(machine(MACHINE, Some(Items::Intrinsic(UNKNOWN_LIST))), NOTHING);
    let known = ["api/read", "email"].map(|scope| OAuthScope::Custom(scope.into()));
    assert_eq!(
        machine(MACHINE, Some(known.into())),
        ["client_credentials_scopes at clients.web.oauth.scopes[1]"]
    );
    // A grant without any scopes is a single mistake, and so is another grant for users in addition.
    assert_eq!(
        machine(MACHINE, Some(cognito_model::List::EMPTY.into())),
        ["oauth_scopes_empty at clients.web.oauth.scopes"]
    );
    let both = OAuthFlows {
        implicit_code_grant: true,
        ..MACHINE
    };
    assert_eq!(
        machine(both, None),
        ["client_credentials_with_other_flows at clients.web.oauth.flows.client_credentials"]
    );
}

#[test]
fn nothing_is_known_about_an_imported_pool() {
    let id = ImportedPoolId {
        user_pool_id: "us-east-1_oiuR12Abd".into(),
        ..ImportedPoolId::DEFAULT
    };
    let client = Client {
        write_attributes: Some([AttributeName::Other("custom:plan".into())].into()),
        supported_identity_providers: Some([IdentityProviderName::Custom("Okta".into())].into()),
        auth_flows: Some(AuthFlows {
            custom: Some(true),
            ..AuthFlows::DEFAULT
        }),
        ..NO_OAUTH
    };
    let pool = UserPool {
        import: Some(ImportedPool::UserPoolId(id)),
        ..with_client(client)
    };
    assert_eq!(broken(&pool), NOTHING);
}

#[test]
fn texts_that_the_deployment_fills_in_are_let_alone() {
    let prefix = |text: cognito_model::Text| {
        let domain = PrefixDomain {
            domain_prefix: text,
            ..PrefixDomain::DEFAULT
        };
        Domain::Prefix(domain)
    };
    let custom = CustomDomain {
        domain_name: "login.example.com".into(),
        certificate: UNKNOWN.into(),
        ..CustomDomain::DEFAULT
    };
    let google = GoogleProvider {
        client_id: UNKNOWN.into(),
        client_secret: UNKNOWN.into(),
        ..GoogleProvider::DEFAULT
    };
    let pool = UserPool {
        domains: [
            Entry::new("login", prefix(UNKNOWN.into())),
            Entry::new("own", Domain::Custom(custom)),
        ]
        .into(),
        identity_providers: [Entry::new("google", IdentityProvider::Google(google))].into(),
        user_pool_name: Some(UNKNOWN.into()),
        passkey_relying_party_id: Some("{{resolve:ssm:/app/domain}}".into()),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool), NOTHING);
}
