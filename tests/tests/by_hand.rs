//! A pool that a program builds is the one that the macro writes: the same value, the same violations, the same bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cognito_dsl::model::{
    AttributeName, AuthFlows, AutoVerifiedAttributes, Client, CustomAttribute, Domain, Duration, Entry, External,
    Group, Intrinsic, KnownOutput, Mfa, MfaSecondFactor, NumberAttribute, OAuthFlows, OAuthScope, OAuthSettings,
    Output, OutputSettings, OutputValue, Parameter, ParameterSettings, PasswordPolicy, PrefixDomain, Pseudo,
    ResourceServer, SesEmail, SignInAliases, StandardAttribute, StandardAttributeName, StandardAttributes,
    StandardScope, StringAttribute, Target, Text, UserPool, UserPoolEmail,
};
use cognito_dsl::user_pool;

user_pool! {
    mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled: false,
        sign_in_aliases: { email },
        auto_verify: { email },
        standard_attributes: { fullname: { required }, email: { mutable: false } },
        custom_attributes: { tenant: String(5..=15), "seat-count": Number(mutable) },
        mfa: Optional,
        mfa_second_factor: { otp },
        password_policy: { min_length: 12, temp_password_validity: days(3) },
        email: Ses { from_email: "noreply@example.com", ses_region: AWS::Region },
        sms_role: sms_sender,
        external: { sms_sender: AWS::IAM::Role },
        parameters: { stage: String { default: "dev" } },
        tags: { stage: stage },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        clients: {
            #[logical_id = "WebClient"]
            web: {
                auth_flows: { user_srp },
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [openid, users::read],
                    callback_urls: ["https://app.example.com"],
                },
                access_token_validity: minutes(30),
                read_attributes: [email, custom::tenant],
            },
        },
        domains: { login: Prefix("customers") },
        groups: { admins: { precedence: 1 } },
        outputs: { pool_id: UserPoolId, web_id: { value: ClientId(web), export_name: "web-id" } },
    }
}

fn by_hand() -> UserPool {
    let web = Client {
        auth_flows: Some(AuthFlows {
            user_srp: Some(true),
            ..AuthFlows::DEFAULT
        }),
        oauth: Some(OAuthSettings {
            flows: Some(OAuthFlows {
                authorization_code_grant: true,
                ..OAuthFlows::DEFAULT
            }),
            scopes: Some(
                [
                    OAuthScope::Standard(StandardScope::Openid),
                    OAuthScope::ResourceServer("users".into(), "read".into()),
                ]
                .into(),
            ),
            callback_urls: Some(["https://app.example.com".into()].into()),
            ..OAuthSettings::DEFAULT
        }),
        access_token_validity: Some(Duration::Minutes(30).into()),
        read_attributes: Some(
            [
                AttributeName::Standard(StandardAttributeName::Email),
                AttributeName::Custom("tenant".into()),
            ]
            .into(),
        ),
        ..Client::DEFAULT
    };
    let web_id = OutputSettings {
        value: OutputValue::Known(KnownOutput::ClientId(cognito_model::ClientReference {
            client: "web".into(),
        })),
        export_name: Some("web-id".into()),
        ..OutputSettings::DEFAULT
    };
    UserPool {
        name: "customers".into(),
        user_pool_name: Some("customers".into()),
        self_sign_up_enabled: Some(false),
        sign_in_aliases: Some(SignInAliases {
            email: true,
            ..SignInAliases::DEFAULT
        }),
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        standard_attributes: Some(StandardAttributes(
            [
                (
                    StandardAttributeName::Fullname,
                    StandardAttribute {
                        required: Some(true),
                        ..StandardAttribute::DEFAULT
                    },
                ),
                (
                    StandardAttributeName::Email,
                    StandardAttribute {
                        mutable: Some(false),
                        ..StandardAttribute::DEFAULT
                    },
                ),
            ]
            .into(),
        )),
        custom_attributes: Some(
            [
                Entry::new(
                    "tenant",
                    CustomAttribute::String(StringAttribute {
                        min_len: Some(5.into()),
                        max_len: Some(15.into()),
                        ..StringAttribute::DEFAULT
                    }),
                ),
                Entry::new(
                    "seat-count",
                    CustomAttribute::Number(NumberAttribute {
                        mutable: Some(true),
                        ..NumberAttribute::DEFAULT
                    }),
                ),
            ]
            .into(),
        ),
        mfa: Some(Mfa::Optional),
        mfa_second_factor: Some(MfaSecondFactor {
            otp: true,
            ..MfaSecondFactor::DEFAULT
        }),
        password_policy: Some(PasswordPolicy {
            min_length: Some(12.into()),
            temp_password_validity: Some(Duration::Days(3).into()),
            ..PasswordPolicy::DEFAULT
        }),
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: "noreply@example.com".into(),
            ses_region: Some(Intrinsic::pseudo(Pseudo::Region).into()),
            ..SesEmail::DEFAULT
        })),
        sms_role: Some(Intrinsic::GetAtt(Target::External("sms_sender".into()), "Arn".into()).into()),
        external: [Entry::new(
            "sms_sender",
            External {
                resource_type: "AWS::IAM::Role".into(),
            },
        )]
        .into(),
        parameters: [Entry::new(
            "stage",
            Parameter {
                parameter_type: "String".into(),
                settings: ParameterSettings {
                    default: Some("dev".into()),
                    ..ParameterSettings::DEFAULT
                },
            },
        )]
        .into(),
        tags: [Entry::new(
            "stage",
            Text::from(Intrinsic::Ref(Target::Parameter("stage".into()))),
        )]
        .into(),
        resource_servers: [Entry::new(
            "users",
            ResourceServer {
                identifier: "users".into(),
                scopes: Some([Entry::new("read", "Read-only access".into())].into()),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        clients: [Entry {
            logical_id: Some("WebClient".into()),
            ..Entry::new("web", web)
        }]
        .into(),
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "customers".into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        groups: [Entry::new(
            "admins",
            Group {
                precedence: Some(1.into()),
                ..Group::DEFAULT
            },
        )]
        .into(),
        outputs: [
            Entry::new("pool_id", Output::from(OutputValue::Known(KnownOutput::UserPoolId))),
            Entry::new("web_id", Output(web_id)),
        ]
        .into(),
        ..UserPool::DEFAULT
    }
}

#[test]
fn the_same_pool() {
    assert_eq!(by_hand(), customers::POOL);
}

#[test]
fn the_same_bytes() {
    assert_eq!(by_hand().template().to_json(), customers::POOL.template().to_json());
}

#[test]
fn a_pool_of_the_macro_can_be_changed() {
    let mut pool = customers::POOL;
    pool.password_policy = Some(PasswordPolicy {
        min_length: Some(4.into()),
        ..PasswordPolicy::DEFAULT
    });
    let violations = pool.validate();
    let found: Vec<_> = violations
        .iter()
        .map(|violation| (violation.rule.name, violation.path.to_string()))
        .collect();
    assert_eq!(
        found,
        [("password_min_length", "password_policy.min_length".to_owned())]
    );
}
