//! Imports, triggers, grants, and what uses clients.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, callbacks, with_client, with_oauth};
use cognito_model::{
    Analytics, Client, ClientReference, Domain, Entry, Grant, Group, ImportedPool, ImportedPoolArn, ImportedPoolId,
    KnownOutput, LambdaTriggers, Mfa, Output, OutputValue, PrefixDomain, SignInUrl, Trigger, TriggerSettings, UserPool,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";

pub(super) fn imports() -> Vec<Case> {
    let by_id = |id: &'static str| UserPool {
        import: Some(ImportedPool::UserPoolId(ImportedPoolId {
            user_pool_id: id.into(),
            ..ImportedPoolId::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    let by_arn = |arn: &'static str| UserPool {
        import: Some(ImportedPool::UserPoolArn(ImportedPoolArn {
            user_pool_arn: arn.into(),
            ..ImportedPoolArn::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    let web = |output: fn(ClientReference) -> KnownOutput| UserPool {
        outputs: [Entry::new(
            "web",
            Output::from(OutputValue::Known(output(ClientReference {
                client: "web".into(),
                ..ClientReference::DEFAULT
            }))),
        )]
        .into(),
        ..with_client(Client {
            import: literal("1example23456789"),
            ..Client::DEFAULT
        })
    };
    const ID: &str = "us-east-1_oiuR12Abd";
    vec![
        at_key(
            rule("setting_beside_import"),
            "mfa",
            UserPool {
                mfa: Some(Mfa::Optional),
                ..by_id(ID)
            },
            UserPool {
                groups: [Entry::new("admins", Group::DEFAULT)].into(),
                ..by_id(ID)
            },
        ),
        at_value(
            rule("attribute_of_import"),
            "outputs.web.value.client",
            web(KnownOutput::ClientSecret),
            web(KnownOutput::ClientId),
        ),
        at_value(
            rule("user_pool_id_characters"),
            "import.user_pool_id",
            by_id("customers"),
            by_id(ID),
        ),
        at_value(
            rule("user_pool_arn_parts"),
            "import.user_pool_arn",
            by_arn("arn:aws:cognito-idp:us-east-1:123456789012:userpool"),
            by_arn("arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_oiuR12Abd"),
        ),
    ]
}

pub(super) fn triggers() -> Vec<Case> {
    let pool = |lambda_triggers| UserPool {
        lambda_triggers: Some(lambda_triggers),
        ..UserPool::DEFAULT
    };
    let sender = || LambdaTriggers {
        custom_sms_sender: Some(FUNCTION.into()),
        ..LambdaTriggers::DEFAULT
    };
    let tokens = |new: &'static str| LambdaTriggers {
        pre_token_generation: Some(FUNCTION.into()),
        pre_token_generation_config: Some(new.into()),
        ..LambdaTriggers::DEFAULT
    };
    let role = |actions| LambdaTriggers {
        pre_sign_up: Some(Trigger(TriggerSettings {
            function: FUNCTION.into(),
            role: Some("check-role".into()),
            actions,
            ..TriggerSettings::DEFAULT
        })),
        ..LambdaTriggers::DEFAULT
    };
    let calling = |function: &'static str| LambdaTriggers {
        pre_sign_up: Some(Trigger(TriggerSettings {
            function: function.into(),
            ..TriggerSettings::DEFAULT
        })),
        ..LambdaTriggers::DEFAULT
    };
    vec![
        at_value(
            rule("trigger_permission_function"),
            "lambda_triggers.pre_sign_up.function",
            pool(calling("arn:aws:iam::123456789012:role/check")),
            pool(calling(FUNCTION)),
        ),
        at_key(
            rule("custom_sender_without_key"),
            "lambda_triggers.custom_sms_sender",
            pool(sender()),
            UserPool {
                custom_sender_kms_key: Some("arn:aws:kms:us-east-1:123456789012:key/k".into()),
                ..pool(sender())
            },
        ),
        at_value(
            rule("pre_token_generation_functions"),
            "lambda_triggers.pre_token_generation.function",
            pool(tokens("arn:aws:lambda:us-east-1:123456789012:function:other")),
            pool(tokens(FUNCTION)),
        ),
        at_key(
            rule("trigger_role_and_actions"),
            "lambda_triggers.pre_sign_up.role",
            pool(role(None)),
            pool(role(Some(["AdminGetUser".into()].into()))),
        ),
    ]
}

pub(super) fn grants() -> Vec<Case> {
    let pool = |grant| UserPool {
        grants: [grant].into(),
        ..UserPool::DEFAULT
    };
    let role = |actions: &[&'static str]| Grant {
        role: Some("support".into()),
        actions: Some(cognito_model::Items::List(
            actions.iter().map(|action| (*action).into()).collect(),
        )),
        ..Grant::DEFAULT
    };
    vec![
        at_value(
            rule("grant_principal"),
            "grants[0]",
            pool(Grant {
                role: None,
                ..role(&["AdminGetUser"])
            }),
            pool(role(&["AdminGetUser"])),
        ),
        at_value(
            rule("grant_without_actions"),
            "grants[0].actions",
            pool(role(&[])),
            pool(role(&["*"])),
        ),
        at_value(
            rule("unknown_action"),
            "grants[0].actions[1]",
            pool(role(&["cognito-idp:List*", "cognito-idp:AdminCreatUser"])),
            pool(role(&["cognito-idp:List*", "cognito-idp:AdminCreateUser"])),
        ),
    ]
}

pub(super) fn clients() -> Vec<Case> {
    let analytics = |analytics| {
        with_client(Client {
            analytics: Some(analytics),
            ..NO_OAUTH
        })
    };
    let application = || Analytics {
        application: Some("arn:aws:mobiletargeting:us-east-1:123456789012:apps/12ab".into()),
        ..Analytics::DEFAULT
    };
    let id = || Analytics {
        application_id: literal("12ab"),
        external_id: literal("34cd"),
        role: Some("arn:aws:iam::123456789012:role/events".into()),
        ..Analytics::DEFAULT
    };
    let url = |pool: UserPool, uri: &'static str| UserPool {
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "my-app".into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        outputs: [Entry::new(
            "url",
            Output::from(OutputValue::Known(KnownOutput::SignInUrl(SignInUrl {
                domain: "login".into(),
                client: "web".into(),
                redirect_uri: uri.into(),
                ..SignInUrl::DEFAULT
            }))),
        )]
        .into(),
        ..pool
    };
    const HOME: &str = "https://app.example.com";
    let web = || with_oauth(callbacks([HOME]));
    vec![
        at_key(
            rule("analytics_mixed"),
            "clients.web.analytics.application",
            analytics(Analytics {
                external_id: literal("34cd"),
                ..application()
            }),
            analytics(application()),
        ),
        at_key(
            rule("analytics_incomplete"),
            "clients.web.analytics",
            analytics(Analytics { role: None, ..id() }),
            analytics(id()),
        ),
        at_value(
            rule("sign_in_url_without_flow"),
            "outputs.url.value.client",
            url(with_client(NO_OAUTH), HOME),
            url(web(), HOME),
        ),
        at_value(
            rule("sign_in_url_redirect"),
            "outputs.url.value.redirect_uri",
            url(web(), "https://app.example.com/"),
            url(web(), HOME),
        ),
    ]
}
