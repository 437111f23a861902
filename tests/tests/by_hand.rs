//! A pool that a program builds is the same as the macro's: the same value, the same violations, the same bytes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cognito_dsl::model::{
    AttributeMapping, AttributeName, AuthFlows, AuthenticatingUserPool, AutoVerifiedAttributes, Client,
    CustomAttribute, Domain, Duration, Entry, External, ExternalProvider, FileText, GoogleProvider, Grant, Group,
    IdentityPool, IdentityPoolAuthenticationProviders, IdentityPoolProviderUrl, IdentityPoolRoleMapping,
    IdentityPoolTwitterLoginProvider, IdentityProvider, IdentityProviderName, Intrinsic, KnownOutput, LambdaTriggers,
    Map, Mfa, MfaSecondFactor, NumberAttribute, OAuthFlows, OAuthScope, OAuthSettings, Output, OutputSettings,
    OutputValue, Parameter, ParameterSettings, PasswordPolicy, PrefixDomain, ProviderAttribute, Pseudo, ResourceServer,
    SamlMetadata, SamlMetadataFile, SamlProvider, SesEmail, SignInAliases, StandardAttribute, StandardAttributeName,
    StandardAttributes, StandardIdentityProvider, StandardProviderAttribute, StandardScope, StringAttribute, Target,
    Text, Trigger, TriggerSettings, UserPool, UserPoolEmail, UserPoolProvider,
};
use cognito_dsl::user_pool;

user_pool! {
    #[allow(mapped_attribute_immutable, required_attribute_not_mapped)]
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
        external: { sms_sender: AWS::IAM::Role, check: AWS::Lambda::Function },
        lambda_triggers: { pre_sign_up: check, post_confirmation: { function: check, permission: false } },
        parameters: { stage: String { description: "The stage.", no_echo } },
        tags: { stage: stage },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        identity_providers: {
            google: Google {
                client_id: "id",
                client_secret: Secret("google"),
                attribute_mapping: { email: GoogleEmail, fullname: "name", custom: { tenant: "hd" } },
            },
            staff: Saml { metadata: File("src/settings/metadata.xml"), idp_initiated },
            partner: External("Partner"),
        },
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
                supported_identity_providers: [google, Cognito],
            },
            old: { import: "1example23456789" },
        },
        domains: { login: Prefix("customers") },
        groups: { admins: { precedence: 1 } },
        identity_pools: {
            visitors: {
                authentication_providers: {
                    user_pools: [web],
                    twitter: { consumer_key: "key", consumer_secret: stage },
                },
                role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }],
            },
        },
        grants: [{ role: "support", actions: [AdminGetUser, "cognito-idp:List*"] }],
        outputs: { pool_id: UserPoolId, web_id: { value: ClientId(web), export_name: "web-id" } },
    }
}

fn check() -> Intrinsic {
    Intrinsic::GetAtt(Target::External("check".into()), "Arn".into())
}

fn identity_providers() -> Map<IdentityProvider> {
    let google = GoogleProvider {
        client_id: "id".into(),
        client_secret: "{{resolve:secretsmanager:google:SecretString:::}}".into(),
        attribute_mapping: Some(AttributeMapping {
            standard: [
                (
                    StandardAttributeName::Email,
                    ProviderAttribute::Standard(StandardProviderAttribute::GoogleEmail),
                ),
                (StandardAttributeName::Fullname, ProviderAttribute::Other("name".into())),
            ]
            .into(),
            custom: [Entry::new("tenant", ProviderAttribute::Other("hd".into()))].into(),
            ..AttributeMapping::DEFAULT
        }),
        ..GoogleProvider::DEFAULT
    };
    let staff = SamlProvider {
        metadata: SamlMetadata::File(SamlMetadataFile {
            path: FileText {
                path: "src/settings/metadata.xml".into(),
                text: include_str!("../src/settings/metadata.xml").into(),
            },
            ..SamlMetadataFile::DEFAULT
        }),
        idp_initiated: Some(true),
        ..SamlProvider::DEFAULT
    };
    let partner = ExternalProvider {
        name: "Partner".into(),
        ..ExternalProvider::DEFAULT
    };
    [
        Entry::new("google", IdentityProvider::Google(google)),
        Entry::new("staff", IdentityProvider::Saml(staff)),
        Entry::new("partner", IdentityProvider::External(partner)),
    ]
    .into()
}

fn visitors() -> IdentityPool {
    IdentityPool {
        authentication_providers: Some(IdentityPoolAuthenticationProviders {
            user_pools: Some([AuthenticatingUserPool::from("web")].into()),
            twitter: Some(IdentityPoolTwitterLoginProvider {
                consumer_key: "key".into(),
                consumer_secret: Intrinsic::Ref(Target::Parameter("stage".into())).into(),
                ..IdentityPoolTwitterLoginProvider::DEFAULT
            }),
            ..IdentityPoolAuthenticationProviders::DEFAULT
        }),
        role_mappings: Some(
            [IdentityPoolRoleMapping {
                provider_url: IdentityPoolProviderUrl::UserPool(UserPoolProvider {
                    client: Some("web".into()),
                    ..UserPoolProvider::DEFAULT
                }),
                mapping_key: Some("web".into()),
                use_token: Some(true),
                ..IdentityPoolRoleMapping::DEFAULT
            }]
            .into(),
        ),
        ..IdentityPool::DEFAULT
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
        supported_identity_providers: Some(
            [
                IdentityProviderName::Declared("google".into()),
                IdentityProviderName::Standard(StandardIdentityProvider::Cognito),
            ]
            .into(),
        ),
        ..Client::DEFAULT
    };
    let web_id = OutputSettings {
        value: OutputValue::Known(KnownOutput::ClientId(cognito_model::ClientReference {
            client: "web".into(),
            ..cognito_model::ClientReference::DEFAULT
        })),
        export_name: Some("web-id".into()),
        ..OutputSettings::DEFAULT
    };
    UserPool {
        name: "customers".into(),
        allow: [
            "mapped_attribute_immutable".into(),
            "required_attribute_not_mapped".into(),
        ]
        .into(),
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
            from_email: Some("noreply@example.com".into()),
            ses_region: Some(Intrinsic::pseudo(Pseudo::Region).into()),
            ..SesEmail::DEFAULT
        })),
        sms_role: Some(Intrinsic::GetAtt(Target::External("sms_sender".into()), "Arn".into()).into()),
        external: [
            Entry::new(
                "sms_sender",
                External {
                    resource_type: "AWS::IAM::Role".into(),
                },
            ),
            Entry::new(
                "check",
                External {
                    resource_type: "AWS::Lambda::Function".into(),
                },
            ),
        ]
        .into(),
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(check().into()),
            post_confirmation: Some(Trigger(TriggerSettings {
                function: check().into(),
                permission: Some(false),
                ..TriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        parameters: [Entry::new(
            "stage",
            Parameter {
                parameter_type: "String".into(),
                settings: ParameterSettings {
                    description: Some("The stage.".into()),
                    no_echo: Some(true),
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
        identity_providers: identity_providers(),
        clients: [
            Entry {
                logical_id: Some("WebClient".into()),
                ..Entry::new("web", web)
            },
            Entry::new(
                "old",
                Client {
                    import: Some("1example23456789".into()),
                    ..Client::DEFAULT
                },
            ),
        ]
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
        identity_pools: [Entry::new("visitors", visitors())].into(),
        grants: [Grant {
            role: Some("support".into()),
            actions: Some(["AdminGetUser".into(), "cognito-idp:List*".into()].into()),
            ..Grant::DEFAULT
        }]
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
    let violations = cognito_dsl::validate(&pool);
    let found: Vec<_> = violations
        .iter()
        .map(|violation| (violation.rule.name, violation.path.to_string()))
        .collect();
    assert_eq!(
        found,
        [("password_min_length", "password_policy.min_length".to_owned())]
    );
}
