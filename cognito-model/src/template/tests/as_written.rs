//! `..AsWritten`: the template contains what is declared, and nothing else.

use super::*;
use crate::naming::logical_ids::logical_ids;
use crate::pool::attribute::{
    CustomAttribute, StandardAttribute, StandardAttributeName, StandardAttributeType, StandardAttributes,
    StandardNumberType, StandardStringType, StringAttribute,
};
use crate::pool::base::Base;
use crate::pool::client::AuthFlows;
use crate::pool::generated::{GeneratedRole, GeneratedRoles};
use crate::pool::identity_pool::{IdentityPool, IdentityPoolAuthenticationProviders};
use crate::pool::messages::{EmailStyle, UserVerification, VerificationProperties};
use crate::pool::mfa::Mfa;
use crate::pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{AccountRecovery, SignInAliases};
use crate::pool::trigger::{LambdaTriggers, Trigger, TriggerSettings};
use crate::pool::user_pool::RemovalPolicy;

const WRITTEN: UserPool = UserPool {
    base: Base::AsWritten,
    ..POOL
};

const CLIENT: Client = Client {
    base: Base::AsWritten,
    ..Client::DEFAULT
};

/// Checks all resources of a pool.
#[track_caller]
fn assert_resources(pool: &UserPool, expected: &str) {
    let template = pool.template();
    let resources = template.get("Resources").cloned().unwrap_or(Json::Null);
    assert_eq!(resources.to_json(), json(expected).to_json());
}

#[track_caller]
fn assert_written(pool: &UserPool, expected: &str) {
    let properties = properties(&pool.template(), "Customers");
    assert_eq!(Json::Object(properties).to_json(), json(expected).to_json());
}

#[test]
fn a_bare_pool_has_no_properties_and_no_policy() {
    assert_resources(
        &WRITTEN,
        r#"{"Customers":{"Type":"AWS::Cognito::UserPool","Properties":{}}}"#,
    );
    let kept = UserPool {
        removal_policy: Some(RemovalPolicy::Retain),
        ..WRITTEN
    };
    assert_resources(
        &kept,
        r#"{"Customers":{"Type":"AWS::Cognito::UserPool","Properties":{},"UpdateReplacePolicy":"Retain",
        "DeletionPolicy":"Retain"}}"#,
    );
}

#[test]
fn a_section_is_written_without_what_it_leaves_out() {
    let pool = UserPool {
        self_sign_up_enabled: Some(true),
        sign_in_aliases: Some(SignInAliases {
            email: true,
            phone: true,
            ..SignInAliases::DEFAULT
        }),
        password_policy: Some(PasswordPolicy {
            require_digits: Some(true),
            ..PasswordPolicy::DEFAULT
        }),
        mfa: Some(Mfa::Optional),
        account_recovery: Some(AccountRecovery::EmailOnly),
        ..WRITTEN
    };
    assert_resources(
        &pool,
        r#"{"Customers":{"Type":"AWS::Cognito::UserPool","Properties":{
        "AccountRecoverySetting":{"RecoveryMechanisms":[{"Name":"verified_email","Priority":1}]},
        "AdminCreateUserConfig":{"AllowAdminCreateUserOnly":false},"MfaConfiguration":"OPTIONAL",
        "Policies":{"PasswordPolicy":{"RequireNumbers":true}},"UsernameAttributes":["email","phone_number"]}}}"#,
    );
}

#[test]
fn messages_are_in_the_template_of_their_style() {
    let pool = |verification| UserPool {
        user_verification: Some(verification),
        ..WRITTEN
    };
    let code = UserVerification {
        email_subject: Some("Your code".into()),
        ..UserVerification::DEFAULT
    };
    assert_written(
        &pool(code),
        r#"{"VerificationMessageTemplate":{"EmailSubject":"Your code"}}"#,
    );
    let link = UserVerification {
        email_style: Some(EmailStyle::Link),
        email_body: Some("{##Confirm##}".into()),
        sms_message: Some("{####}".into()),
        ..UserVerification::DEFAULT
    };
    assert_written(
        &pool(link),
        r#"{"VerificationMessageTemplate":{"DefaultEmailOption":"CONFIRM_WITH_LINK","EmailMessageByLink":"{##Confirm##}",
        "SmsMessage":"{####}"}}"#,
    );
    assert_written(&pool(UserVerification::DEFAULT), "{}");
}

#[test]
fn messages_are_in_the_properties_that_were_chosen() {
    let pool = |message_properties, email_style| UserPool {
        user_verification: Some(UserVerification {
            email_style,
            email_subject: Some("Verify".into()),
            sms_message: Some("{####}".into()),
            message_properties: Some(message_properties),
            ..UserVerification::DEFAULT
        }),
        ..WRITTEN
    };
    assert_written(
        &pool(VerificationProperties::Older, None),
        r#"{"EmailVerificationSubject":"Verify","SmsVerificationMessage":"{####}"}"#,
    );
    assert_written(
        &pool(VerificationProperties::Both, None),
        r#"{"EmailVerificationSubject":"Verify","SmsVerificationMessage":"{####}",
        "VerificationMessageTemplate":{"EmailSubject":"Verify","SmsMessage":"{####}"}}"#,
    );
    assert_written(
        &pool(VerificationProperties::Older, Some(EmailStyle::Link)),
        r#"{"SmsVerificationMessage":"{####}",
        "VerificationMessageTemplate":{"DefaultEmailOption":"CONFIRM_WITH_LINK","EmailSubjectByLink":"Verify"}}"#,
    );
}

#[test]
fn the_schema_has_what_is_declared() {
    let email = StandardAttribute {
        required: Some(true),
        ..StandardAttribute::DEFAULT
    };
    let zero = StringAttribute {
        min_len: Some(0.into()),
        ..StringAttribute::DEFAULT
    };
    let pool = UserPool {
        standard_attributes: Some(StandardAttributes([(StandardAttributeName::Email, email)].into())),
        custom_attributes: Some([Entry::new("team", CustomAttribute::String(zero))].into()),
        ..WRITTEN
    };
    assert_written(
        &pool,
        r#"{"Schema":[{"Name":"email","Required":true},
        {"AttributeDataType":"String","Name":"team","StringAttributeConstraints":{"MinLength":"0"}}]}"#,
    );
}

#[test]
fn a_standard_attribute_can_have_its_type() {
    let typed = |data_type| StandardAttribute {
        data_type: Some(data_type),
        developer_only: Some(false),
        ..StandardAttribute::DEFAULT
    };
    let string = StandardAttributeType::String(StandardStringType {
        min_len: Some(0.into()),
        max_len: Some(2048.into()),
        ..StandardStringType::DEFAULT
    });
    let number = StandardAttributeType::Number(StandardNumberType::DEFAULT);
    let attributes = [
        (StandardAttributeName::Email, typed(string)),
        (StandardAttributeName::LastUpdateTime, typed(number)),
    ];
    let pool = |base| UserPool {
        standard_attributes: Some(StandardAttributes(attributes.clone().into())),
        base,
        ..WRITTEN
    };
    assert_written(
        &pool(Base::AsWritten),
        r#"{"Schema":[{"AttributeDataType":"String","DeveloperOnlyAttribute":false,"Name":"email",
        "StringAttributeConstraints":{"MaxLength":"2048","MinLength":"0"}},
        {"AttributeDataType":"Number","DeveloperOnlyAttribute":false,"Name":"updated_at"}]}"#,
    );
    // In place of what `..Recommended` would write.
    let schema = pool(Base::Recommended).template().to_json();
    assert!(schema.contains(r#"{"AttributeDataType":"Number","DeveloperOnlyAttribute":false,"Mutable":true,"Name":"updated_at","Required":false}"#), "{schema}");
}

#[test]
fn a_trigger_has_a_permission_only_if_it_is_wanted() {
    let pool = |permission| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Trigger(TriggerSettings {
                function: "arn:aws:lambda:eu-central-1:123456789012:function:check".into(),
                permission,
                ..TriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        ..WRITTEN
    };
    for (permission, count) in [(None, 1), (Some(false), 1), (Some(true), 2)] {
        let template = pool(permission).template();
        let resources = template.get("Resources").and_then(Json::as_object).unwrap();
        assert_eq!(resources.iter().count(), count, "{permission:?}");
        assert_eq!(logical_ids(&pool(permission)).len(), count, "{permission:?}");
    }
}

#[test]
fn a_role_for_text_messages_is_created_only_if_it_is_wanted() {
    let pool = |enable_sms_role| UserPool {
        mfa: Some(Mfa::Required),
        enable_sms_role,
        ..WRITTEN
    };
    assert!(!pool(None).generates_sms_role());
    assert!(pool(Some(true)).generates_sms_role());
    assert!(pool(Some(true)).template().resource("CustomersSmsRole").is_some());
}

#[track_caller]
fn assert_client_written(client: Client, expected: &str) {
    let pool = UserPool {
        clients: [Entry::new("web", client)].into(),
        ..WRITTEN
    };
    let properties = properties(&pool.template(), "CustomersWebClient");
    assert_eq!(Json::Object(properties).to_json(), json(expected).to_json());
}

#[test]
fn a_client_uses_oauth_only_if_it_says_so() {
    assert_client_written(CLIENT, r#"{"UserPoolId":{"Ref":"Customers"}}"#);
    assert!(!CLIENT.uses_oauth());
    let disabled = Client {
        disable_oauth: Some(true),
        ..CLIENT
    };
    assert_client_written(
        disabled,
        r#"{"AllowedOAuthFlowsUserPoolClient":false,"UserPoolId":{"Ref":"Customers"}}"#,
    );
    let oauth = Client {
        auth_flows: Some(AuthFlows {
            user_srp: Some(true),
            ..AuthFlows::DEFAULT
        }),
        oauth: Some(OAuthSettings {
            flows: Some(OAuthFlows {
                authorization_code_grant: true,
                ..OAuthFlows::DEFAULT
            }),
            scopes: Some([OAuthScope::Standard(StandardScope::Email)].into()),
            ..OAuthSettings::DEFAULT
        }),
        ..CLIENT
    };
    assert!(oauth.uses_oauth());
    // Cognito requires refreshing for every client with flows, so this is not an addition.
    assert_client_written(
        oauth,
        r#"{"AllowedOAuthFlows":["code"],"AllowedOAuthFlowsUserPoolClient":true,"AllowedOAuthScopes":["email"],
        "ExplicitAuthFlows":["ALLOW_USER_SRP_AUTH","ALLOW_REFRESH_TOKEN_AUTH"],"UserPoolId":{"Ref":"Customers"}}"#,
    );
}

#[test]
fn an_identity_pool_has_the_roles_that_are_given() {
    let pool = |authenticated_role| UserPool {
        clients: [Entry::new("web", CLIENT)].into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                authenticated_role,
                authentication_providers: Some(IdentityPoolAuthenticationProviders {
                    user_pools: Some([crate::ClientName("web".into()).into()].into()),
                    ..IdentityPoolAuthenticationProviders::DEFAULT
                }),
                base: Base::AsWritten,
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        ..WRITTEN
    };
    let ids = |pool: &UserPool| -> Vec<String> {
        let template = pool.template();
        let resources = template.get("Resources").and_then(Json::as_object).unwrap();
        resources.keys().map(str::to_owned).collect()
    };
    let none = pool(None);
    assert_eq!(
        ids(&none),
        ["Customers", "CustomersWebClient", "CustomersAppIdentityPool"]
    );
    let declared = logical_ids(&none);
    assert_eq!(declared.len(), 3);
    let properties = properties(&none.template(), "CustomersAppIdentityPool");
    assert_eq!(
        properties.get("CognitoIdentityProviders").unwrap().to_json(),
        r#"[{"ClientId":{"Ref":"CustomersWebClient"},"ProviderName":{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",{"Ref":"AWS::URLSuffix"},"/",{"Ref":"Customers"}]]}}]"#
    );
    let given = pool(Some("arn:aws:iam::123456789012:role/app".into()));
    assert_eq!(ids(&given).len(), 4);
    let attachment = given.template();
    let roles = attachment.get("Resources.CustomersAppIdentityPoolRoleAttachment.Properties.Roles");
    assert_eq!(
        roles.unwrap().to_json(),
        r#"{"authenticated":"arn:aws:iam::123456789012:role/app"}"#
    );
}

#[test]
fn an_identity_pool_has_the_generated_roles_that_are_written() {
    let role = |generated_roles| UserPool {
        clients: [Entry::new("web", CLIENT)].into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                generated_roles: Some(generated_roles),
                base: Base::AsWritten,
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        ..WRITTEN
    };
    let of_role = |pool: &UserPool, kind: &str| {
        pool.template()
            .resource(&format!("CustomersAppIdentityPool{kind}Role"))
            .cloned()
    };
    let written = || {
        Some(GeneratedRole {
            path: Some("/app/".into()),
            ..GeneratedRole::DEFAULT
        })
    };
    let people = role(GeneratedRoles {
        authenticated: written(),
        ..GeneratedRoles::DEFAULT
    });
    let own = of_role(&people, "Authenticated").unwrap();
    let own = own.get("Properties").and_then(Json::as_object).unwrap();
    assert_eq!(own.keys().collect::<Vec<_>>(), ["AssumeRolePolicyDocument", "Path"]);
    assert!(of_role(&people, "Unauthenticated").is_none());
    let attachment = |pool: &UserPool| {
        let roles = "Resources.CustomersAppIdentityPoolRoleAttachment.Properties.Roles";
        pool.template().get(roles).map(Json::to_json)
    };
    assert_eq!(
        attachment(&people).as_deref(),
        Some(r#"{"authenticated":{"Fn::GetAtt":["CustomersAppIdentityPoolAuthenticatedRole","Arn"]}}"#)
    );
    let guests = role(GeneratedRoles {
        unauthenticated: written(),
        ..GeneratedRoles::DEFAULT
    });
    assert!(of_role(&guests, "Authenticated").is_none());
    assert!(of_role(&guests, "Unauthenticated").is_some());
    assert!(attachment(&guests).is_some());
    assert_eq!(logical_ids(&guests).len(), 5);
}
