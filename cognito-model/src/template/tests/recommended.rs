//! `..Recommended`: what applies when something is left out, at any depth.

use super::*;
use crate::pool::attribute::{
    CustomAttribute, NumberAttribute, StandardAttribute, StandardAttributeName, StandardAttributes, StringAttribute,
};
use crate::pool::base::Base;
use crate::pool::client::AuthFlows;
use crate::pool::oauth::{OAuthFlows, OAuthSettings};
use crate::pool::password::PasswordPolicy;
use crate::pool::sign_in::{AccountRecovery, SignInAliases, SignInPolicy};
use crate::pool::user_pool::{FeaturePlan, RemovalPolicy};
use crate::value::duration::Duration;

const RECOMMENDED: UserPool = UserPool {
    base: Base::Recommended,
    ..POOL
};

const CLIENT: Client = Client {
    base: Base::Recommended,
    ..Client::DEFAULT
};

#[track_caller]
fn assert_beyond_recommended(pool: UserPool, expected: &str) {
    let default = properties(&RECOMMENDED.template(), "Customers");
    let changed = changes(&properties(&pool.template(), "Customers"), &default);
    assert_eq!(Json::Object(changed).to_json(), json(expected).to_json());
}

#[test]
fn a_bare_pool() {
    assert_pool(
        RECOMMENDED,
        r#"{"AccountRecoverySetting":{"RecoveryMechanisms":[{"Name":"verified_email","Priority":1},
        {"Name":"verified_phone_number","Priority":2}]},"DeletionProtection":"ACTIVE",
        "Policies":{"PasswordPolicy":{"MinimumLength":8,"RequireLowercase":true,"RequireNumbers":true,
        "RequireSymbols":true,"RequireUppercase":true,"TemporaryPasswordValidityDays":7},
        "SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD"]}},
        "UserPoolTier":"ESSENTIALS","UsernameConfiguration":{"CaseSensitive":false}}"#,
    );
}

#[test]
fn what_is_written_wins() {
    let pool = UserPool {
        feature_plan: Some(FeaturePlan::Plus),
        sign_in_case_sensitive: Some(true),
        deletion_protection: Some(false),
        account_recovery: Some(AccountRecovery::PhoneAndEmail),
        password_policy: Some(PasswordPolicy {
            min_length: Some(12.into()),
            require_symbols: Some(false),
            temp_password_validity: Some(Duration::Days(1).into()),
            ..PasswordPolicy::DEFAULT
        }),
        sign_in_policy: Some(SignInPolicy::DEFAULT),
        ..RECOMMENDED
    };
    assert_beyond_recommended(
        pool,
        r#"{"DeletionProtection":"INACTIVE","Policies":{"PasswordPolicy":{"MinimumLength":12,"RequireLowercase":true,
        "RequireNumbers":true,"RequireSymbols":false,"RequireUppercase":true,"TemporaryPasswordValidityDays":1},
        "SignInPolicy":{"AllowedFirstAuthFactors":["PASSWORD"]}},
        "UserPoolTier":"PLUS","UsernameConfiguration":{"CaseSensitive":true},"AccountRecoverySetting":null}"#,
    );
    let lite = UserPool {
        feature_plan: Some(FeaturePlan::Lite),
        ..RECOMMENDED
    };
    assert_eq!(
        lite.template()
            .get("Resources.Customers.Properties.Policies.SignInPolicy"),
        None
    );
}

#[test]
fn recovery_follows_what_is_verified() {
    let recovery = |email, phone| {
        let pool = UserPool {
            sign_in_aliases: Some(SignInAliases {
                email,
                phone,
                ..SignInAliases::DEFAULT
            }),
            ..RECOMMENDED
        };
        let path = "Resources.Customers.Properties.AccountRecoverySetting.RecoveryMechanisms";
        let template = pool.template();
        let mechanisms = template.get(path).and_then(Json::as_list).unwrap().iter();
        let names = mechanisms.filter_map(|it| it.get("Name")?.as_text());
        names.collect::<Vec<_>>().join(", ")
    };
    assert_eq!(recovery(true, false), "verified_email");
    assert_eq!(recovery(true, true), "verified_email, verified_phone_number");
    assert_eq!(recovery(false, true), "verified_email, verified_phone_number");
}

#[test]
fn the_schema_says_it_all() {
    let standard = [
        StandardAttributeName::Email,
        StandardAttributeName::Birthdate,
        StandardAttributeName::LastUpdateTime,
    ];
    let pool = UserPool {
        standard_attributes: Some(StandardAttributes(
            standard.map(|name| (name, StandardAttribute::DEFAULT)).into(),
        )),
        custom_attributes: Some(
            [
                Entry::new("plan", CustomAttribute::String(StringAttribute::DEFAULT)),
                Entry::new(
                    "level",
                    CustomAttribute::Number(NumberAttribute {
                        min: Some(0.into()),
                        mutable: Some(true),
                        ..NumberAttribute::DEFAULT
                    }),
                ),
            ]
            .into(),
        ),
        ..RECOMMENDED
    };
    assert_beyond_recommended(
        pool,
        r#"{"Schema":[
        {"AttributeDataType":"String","DeveloperOnlyAttribute":false,"Mutable":true,"Name":"email","Required":false,
         "StringAttributeConstraints":{"MaxLength":"2048","MinLength":"0"}},
        {"AttributeDataType":"String","DeveloperOnlyAttribute":false,"Mutable":true,"Name":"birthdate","Required":false,
         "StringAttributeConstraints":{"MaxLength":"10","MinLength":"10"}},
        {"AttributeDataType":"Number","DeveloperOnlyAttribute":false,"Mutable":true,"Name":"updated_at",
         "NumberAttributeConstraints":{"MinValue":"0"},"Required":false},
        {"AttributeDataType":"String","DeveloperOnlyAttribute":false,"Mutable":false,"Name":"plan","Required":false},
        {"AttributeDataType":"Number","DeveloperOnlyAttribute":false,"Mutable":true,"Name":"level",
         "NumberAttributeConstraints":{"MinValue":"0"},"Required":false}]}"#,
    );
}

#[test]
fn the_role_for_text_messages_trusts_this_account_and_stays_with_the_pool() {
    let role = |removal_policy| {
        let pool = UserPool {
            enable_sms_role: Some(true),
            removal_policy,
            ..RECOMMENDED
        };
        pool.template().resource("CustomersSmsRole").cloned().unwrap()
    };
    let kept = role(None);
    let keys: Vec<_> = kept.keys().collect();
    assert_eq!(keys, ["Type", "Properties", "UpdateReplacePolicy", "DeletionPolicy"]);
    let condition = Json::Object(kept);
    let condition = ["Properties", "AssumeRolePolicyDocument", "Statement", "0", "Condition"]
        .into_iter()
        .try_fold(&condition, |json, key| json.get(key));
    assert_eq!(
        condition.unwrap().to_json(),
        json(
            r#"{"ArnLike":{"aws:SourceArn":
            {"Fn::Sub":"arn:${AWS::Partition}:cognito-idp:${AWS::Region}:${AWS::AccountId}:userpool/*"}},
            "StringEquals":{"aws:SourceAccount":{"Ref":"AWS::AccountId"},"sts:ExternalId":"Customers"}}"#
        )
        .to_json()
    );
    let destroyed = role(Some(RemovalPolicy::Destroy));
    assert_eq!(destroyed.keys().collect::<Vec<_>>(), ["Type", "Properties"]);
}

#[test]
fn a_bare_client() {
    assert_client(
        CLIENT,
        r#"{"AllowedOAuthFlows":["code"],"AllowedOAuthScopes":["openid","email","profile"],"EnableTokenRevocation":true,
        "ExplicitAuthFlows":["ALLOW_USER_SRP_AUTH","ALLOW_REFRESH_TOKEN_AUTH"],"PreventUserExistenceErrors":"ENABLED",
        "CallbackURLs":null}"#,
    );
}

#[test]
fn a_client_keeps_what_is_written() {
    let client = Client {
        auth_flows: Some(AuthFlows {
            user: Some(true),
            ..AuthFlows::DEFAULT
        }),
        prevent_user_existence_errors: Some(false),
        enable_token_revocation: Some(false),
        oauth: Some(OAuthSettings {
            flows: Some(OAuthFlows {
                implicit_code_grant: true,
                ..OAuthFlows::DEFAULT
            }),
            callback_urls: Some(["https://example.org".into()].into()),
            ..OAuthSettings::DEFAULT
        }),
        ..CLIENT
    };
    assert_client(
        client,
        r#"{"AllowedOAuthFlows":["implicit"],"AllowedOAuthScopes":["openid","email","profile"],
        "CallbackURLs":["https://example.org"],"EnableTokenRevocation":false,
        "ExplicitAuthFlows":["ALLOW_USER_AUTH","ALLOW_REFRESH_TOKEN_AUTH"],"PreventUserExistenceErrors":"LEGACY"}"#,
    );
}

#[test]
fn a_pool_does_not_say_it_for_its_clients() {
    let clients = |base| {
        let pool = UserPool {
            base,
            clients: [Entry::new("web", Client::DEFAULT)].into(),
            ..POOL
        };
        pool.template().resource("CustomersWebClient").cloned()
    };
    assert_eq!(clients(Base::Recommended), clients(Base::Cdk));
}

/// A base must not write what is fixed at creation into a pool that the CDK created without it.
#[test]
fn case_of_a_pool_that_exists_is_left_alone() {
    let pool = |cdk| UserPool {
        cdk,
        base: Base::Recommended,
        ..UserPool::DEFAULT
    };
    let written = |pool: UserPool| {
        let id = pool.logical_id_of(&crate::Target::Pool);
        pool.template()
            .get(&format!("Resources.{id}.Properties.UsernameConfiguration"))
            .is_some()
    };
    assert!(written(pool(None)));
    assert!(!written(pool(Some(crate::Cdk {
        stack: "S".into(),
        path: "P".into()
    }))));
}
