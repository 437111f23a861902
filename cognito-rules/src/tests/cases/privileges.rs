//! What users, guests and readers of a stack could do without anyone intending it.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, callbacks, with_client, with_identity_pool};
use cognito_model::{
    AttributeMapping, AttributeName, AutoVerifiedAttributes, Client, CognitoEmail, CustomAttribute, Entry,
    GoogleProvider, IdentityPool, IdentityProvider, Intrinsic, OAuthScope, OAuthSettings, Parameter, ParameterSettings,
    ProviderAttribute, StandardAttributeName, StandardScope, Str, StringAttribute, Target, Text, UserPool,
    UserPoolEmail,
};

pub(super) fn clients() -> Vec<Case> {
    let admin = |generate_secret| {
        with_client(Client {
            generate_secret,
            oauth: Some(OAuthSettings {
                scopes: Some([OAuthScope::Standard(StandardScope::CognitoAdmin)].into()),
                ..callbacks(["https://a.b"])
            }),
            ..Client::DEFAULT
        })
    };
    let writes = |attributes: Vec<AttributeName>| Client {
        write_attributes: Some(attributes.into_iter().collect::<cognito_model::List<_>>().into()),
        ..NO_OAUTH
    };
    let role = |mutable, client| UserPool {
        custom_attributes: Some(
            [Entry::new(
                "userRole",
                CustomAttribute::String(StringAttribute {
                    mutable,
                    ..StringAttribute::DEFAULT
                }),
            )]
            .into(),
        ),
        ..with_client(client)
    };
    let locale = || AttributeName::Standard(StandardAttributeName::Locale);
    vec![
        at_value(
            rule("admin_scope"),
            "clients.web.oauth.scopes[0]",
            admin(None),
            admin(Some(true)),
        ),
        at_value(
            rule("client_attributes_empty"),
            "clients.web.write_attributes",
            with_client(writes(vec![])),
            with_client(writes(vec![locale()])),
        ),
        at_key(
            rule("authority_attribute_writable"),
            "custom_attributes.userRole",
            role(Some(true), NO_OAUTH),
            role(None, NO_OAUTH),
        ),
    ]
}

pub(super) fn parts() -> Vec<Case> {
    let guests = |allow_classic_flow| {
        with_identity_pool(IdentityPool {
            allow_unauthenticated_identities: Some(true),
            allow_classic_flow,
            ..IdentityPool::DEFAULT
        })
    };
    let google = |google| UserPool {
        identity_providers: [Entry::new("google", IdentityProvider::Google(google))].into(),
        ..UserPool::DEFAULT
    };
    let parameter = |no_echo| UserPool {
        parameters: [Entry::new(
            "secret",
            Parameter {
                parameter_type: Str::Static("String"),
                settings: ParameterSettings {
                    no_echo,
                    ..ParameterSettings::DEFAULT
                },
            },
        )]
        .into(),
        ..google(GoogleProvider {
            client_secret: Text::Intrinsic(Intrinsic::Ref(Target::Parameter("secret".into()))),
            ..crate::tests::GOOGLE
        })
    };
    let mapped = |claim: &'static str| {
        google(GoogleProvider {
            attribute_mapping: Some(AttributeMapping {
                standard: [(StandardAttributeName::GivenName, ProviderAttribute::Other(claim.into()))].into(),
                ..AttributeMapping::DEFAULT
            }),
            ..crate::tests::GOOGLE
        })
    };
    let sender = |self_sign_up_enabled| UserPool {
        self_sign_up_enabled,
        auto_verify: Some(AutoVerifiedAttributes {
            email: true,
            phone: false,
            ..AutoVerifiedAttributes::DEFAULT
        }),
        email: Some(UserPoolEmail::Cognito(CognitoEmail {
            reply_to: literal("a@example.com"),
            ..CognitoEmail::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("guests_in_classic_flow"),
            "identity_pools.app.allow_classic_flow",
            guests(Some(true)),
            guests(None),
        ),
        at_key(
            rule("secret_parameter_shown"),
            "parameters.secret",
            parameter(None),
            parameter(Some(true)),
        ),
        at_value(
            rule("mapped_claim_case"),
            "identity_providers.google.attribute_mapping.given_name",
            mapped("Given_Name"),
            mapped("givenName"),
        ),
        at_key(
            rule("cognito_email_limit"),
            "email",
            sender(Some(true)),
            sender(Some(false)),
        ),
    ]
}
