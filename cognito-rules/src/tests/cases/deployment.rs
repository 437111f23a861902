//! Regions, partitions, accounts, and what a deployment makes of a value.

use super::*;
use crate::tests::{GOOGLE, NO_OAUTH, rule, with_client, with_provider};
use cognito_model::{
    AuthFlows, Client, DeploysTo, Domain, Duration, Entry, Function, GoogleProvider, IdentityProvider, Intrinsic,
    LambdaTriggers, Output, OutputValue, PrefixDomain, Pseudo, SesEmail, SubPart, Target, UserInvitation,
    UserPoolEmail, Value,
};

fn calls(function: &'static str) -> UserPool {
    UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Text::from(function).into()),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

fn region(region: &'static str) -> Option<DeploysTo> {
    Some(DeploysTo {
        region: Some(region.into()),
        ..DeploysTo::DEFAULT
    })
}

fn account(account: &'static str) -> Option<DeploysTo> {
    Some(DeploysTo {
        account: Some(account.into()),
        ..DeploysTo::DEFAULT
    })
}

pub(super) fn regions() -> Vec<Case> {
    let sns = |region| UserPool {
        sns_region: literal(region),
        ..UserPool::DEFAULT
    };
    let ses = |ses_region: &'static str| UserPool {
        deploys_to: region("eu-central-1"),
        email: Some(UserPoolEmail::Ses(SesEmail {
            from_email: Some("noreply@example.com".into()),
            ses_region: literal(ses_region),
            ..SesEmail::DEFAULT
        })),
        ..UserPool::DEFAULT
    };
    let in_region = |function| UserPool {
        deploys_to: region("eu-central-1"),
        ..calls(function)
    };
    let in_account = |role: &'static str| UserPool {
        deploys_to: account("123456789012"),
        sms_role: Some(Text::from(role).into()),
        ..UserPool::DEFAULT
    };
    let secret = |client_secret: &'static str| UserPool {
        deploys_to: region("eu-central-1"),
        ..with_provider(IdentityProvider::Google(GoogleProvider {
            client_id: "app".into(),
            client_secret: client_secret.into(),
            ..GOOGLE
        }))
    };
    let to = |deploys_to| UserPool {
        deploys_to,
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("unknown_region"),
            "sns_region",
            sns("mars-north-1"),
            sns("eu-north-1"),
        ),
        at_value(
            rule("arn_partition"),
            "lambda_triggers.pre_sign_up.function",
            calls("arn:aws:lambda:cn-north-1:123456789012:function:check"),
            calls("arn:aws-cn:lambda:cn-north-1:123456789012:function:check"),
        ),
        at_value(
            rule("account_id_format"),
            "deploys_to.account",
            to(account("1234")),
            to(account("123456789012")),
        ),
        at_value(
            rule("deployment_region"),
            "lambda_triggers.pre_sign_up.function",
            in_region("arn:aws:lambda:eu-west-1:123456789012:function:check"),
            in_region("arn:aws:lambda:eu-central-1:123456789012:function:check"),
        ),
        at_value(
            rule("deployment_account"),
            "sms_role",
            in_account("arn:aws:iam::210987654321:role/sms"),
            in_account("arn:aws:iam::123456789012:role/sms"),
        ),
        at_value(
            rule("deployment_ses_region"),
            "email.ses_region",
            ses("us-east-2"),
            ses("eu-west-1"),
        ),
        at_value(
            rule("deployment_secret_region"),
            "identity_providers.okta.client_secret",
            secret(
                "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbCdEf:SecretString}}",
            ),
            secret(
                "{{resolve:secretsmanager:arn:aws:secretsmanager:eu-central-1:123456789012:secret:a-AbCdEf:SecretString}}",
            ),
        ),
    ]
}

pub(super) fn flows() -> Vec<Case> {
    let flows = |auth_flows, rotates: bool| {
        with_client(Client {
            auth_flows: Some(auth_flows),
            refresh_token_rotation_grace_period: rotates.then(|| Duration::Seconds(10).into()),
            ..NO_OAUTH
        })
    };
    let refresh = |on| AuthFlows {
        refresh_token: Some(on),
        ..AuthFlows::DEFAULT
    };
    vec![
        at_key(
            rule("refresh_flow_and_rotation"),
            "clients.web.auth_flows.refresh_token",
            flows(refresh(true), true),
            flows(refresh(true), false),
        ),
        at_value(
            rule("auth_flows_empty"),
            "clients.web.auth_flows",
            flows(AuthFlows::DEFAULT, false),
            flows(refresh(true), false),
        ),
        at_value(
            rule("function_version"),
            "lambda_triggers.pre_sign_up.function",
            calls("arn:aws:lambda:eu-west-1:123456789012:function:check:12"),
            calls("arn:aws:lambda:eu-west-1:123456789012:function:check:live"),
        ),
    ]
}

pub(super) fn substitutions() -> Vec<Case> {
    let prefix = |target| {
        let parts = [SubPart::Text("shop-".into()), SubPart::Ref(target)];
        UserPool {
            domains: [Entry::new(
                "login",
                Domain::Prefix(PrefixDomain {
                    domain_prefix: Intrinsic::Sub(parts.into()).into(),
                    ..PrefixDomain::DEFAULT
                }),
            )]
            .into(),
            ..UserPool::DEFAULT
        }
    };
    let invited = |email_body: Text| UserPool {
        user_invitation: Some(UserInvitation {
            email_body: Some(email_body),
            ..UserInvitation::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let joined = Intrinsic::Call(
        Function::Join,
        [
            Value::from(""),
            Value::List(["{username} {####} ".into(), Intrinsic::pseudo(Pseudo::Region).into()].into()),
        ]
        .into(),
    );
    let output = |value: &'static str| UserPool {
        outputs: [Entry::new("id", Output::from(OutputValue::Value(value.into())))].into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("intrinsic_never_fits"),
            "domains.login.domain_prefix",
            prefix(Target::Pool),
            prefix(Target::Pseudo(Pseudo::AccountId)),
        ),
        at_value(
            rule("reference_without_sub"),
            "user_invitation.email_body",
            invited("{username} {####} ${AWS::Region}".into()),
            invited(joined.into()),
        ),
        at_value(
            rule("name_in_quotes"),
            "outputs.id.value",
            output("UserPoolId"),
            output("pool"),
        ),
    ]
}
